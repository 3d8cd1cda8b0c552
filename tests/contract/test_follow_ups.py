"""Follow-ups on every platform: in working hours, once more, to the guardian; an absence; the pledge; one message a day."""

from __future__ import annotations

from datetime import timedelta

from tests.contract.test_decisions import ANNOUNCED, QUESTION
from tests.contract.world import World

DAY = timedelta(days=1)
EVENING = timedelta(hours=11)
"""From Tuesday morning to after work, wherever people are."""


async def office_hours(world: World, hours: str = "9-17") -> None:
    """Only the sandbox works round the clock before somebody says otherwise."""
    await world.command("Ana", "#product", "/truth settings")
    await world.press("Ana", "Change")
    await world.fill("Ana", {"Working hours": hours})
    assert await world.submit("Ana") is None


async def test_an_evenings_question_waits_for_the_morning(world: World) -> None:
    await office_hours(world)
    await world.wind(EVENING)
    await world.say("Ana", "#product", ANNOUNCED)
    assert QUESTION not in await world.screen("Ana")
    await world.wind(timedelta(hours=13))
    assert (await world.screen("Ana")).count(QUESTION) == 1


async def test_whoever_has_just_announced_something_is_asked_at_once_where_nobody_has_set_hours(world: World) -> None:
    await office_hours(world, "")
    await world.wind(EVENING)
    await world.say("Ana", "#product", ANNOUNCED)
    assert (await world.screen("Ana")).count(QUESTION) == 1
    await world.wind(timedelta(hours=2))
    assert "I won't ask you again." not in await world.screen("Ana", "Verbatim")


async def test_what_nobody_answers_climbs_to_the_guardian_and_ends(world: World) -> None:
    await office_hours(world)
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(DAY)
    assert (await world.screen("Ana", "Verbatim")).count("I won't ask you again.") == 1
    await world.wind(2 * DAY)
    assert "do you know which customers it is for?" in await world.screen("Maya", "Verbatim")
    await world.press("Maya", "Name the customers", within="Still open")
    await world.fill("Maya", {"Customers": ["Acme"]})
    assert await world.submit("Maya") is None
    assert "D-1  We're going with EU-only hosting" in await world.screen("Tom", "#product")
    assert "This is on record as D-1." in await world.screen("Ana", "Verbatim")


async def test_a_question_ends_after_two_weeks(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(15 * DAY)
    assert "This question is closed." in await world.screen("Ana", "Verbatim")
    await world.command("Ana", "#product", "/truth mine")
    assert "Questions for you" not in await world.screen("Ana")


async def test_who_is_away_is_asked_on_coming_back(world: World) -> None:
    await office_hours(world)
    await world.command("Ana", "#product", "/truth away 3 days")
    assert "I ask you nothing before Friday 6 March." in await world.screen("Ana")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(DAY)
    assert QUESTION not in await world.screen("Ana")
    await world.command("Ana", "#product", "/truth back")
    assert QUESTION in await world.screen("Ana")
    await world.command("Ana", "#product", "/truth away yesterday")
    assert "That day is over." in await world.screen("Ana")
    await world.command("Ana", "#product", "/truth away")
    status = {"slack": "A status that says you are away counts, too."}
    assert status.get(world.workspace.platform, "I can't see a status here, so say it to me.") in await world.screen(
        "Ana"
    )


async def test_access_to_a_customer_is_asked_of_who_owns_it(world: World) -> None:
    await world.command("Ana", "#product", "/truth role @Maya cco")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.press("Ana", "I can't reach this customer")
    await world.press("Maya", "I'll see to it")
    assert "sees to it that you reach Acme (D-1)." in await world.screen("Ana", "Verbatim")


async def test_the_pledge_is_signed_and_reminds_of_ones_own_decisions(world: World) -> None:
    await world.command("Ana", "#product", "/pledge")
    assert "I will not prioritize departmental goals over customer needs" in await world.screen("Ana")
    await world.press("Ana", "Sign for a year")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    assert await world.submit("Ana") is None
    await world.wind(9 * DAY)
    assert "D-1 names nobody yet. Start with it?" in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Name the customers of D-1")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "Acme" in await world.screen("Tom", "#product")


async def test_a_channel_that_is_dismissed_gets_one_message_a_day_or_none(world: World) -> None:
    words = (ANNOUNCED, "We're dropping the free tier in March.", "We've decided to postpone the mobile app.")
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    for number in range(12):
        person = ("Ana", "Sal", "Maya", "Tom")[number % 4]
        await world.say(person, "#product", words[(number // 4 + number) % 3])
        await world.press(person, "Not a decision")
        if number % 4 == 3:
            await world.wind(DAY)
    assert "12 of the 12 questions I learned from were no decisions." in await world.screen("Maya", "Verbatim")
    await world.say("Tom", "#product", ANNOUNCED)
    assert QUESTION not in await world.screen("Tom")
    await world.press("Maya", "Ask again here", within="I ask nothing more")
    await world.say("Tom", "#product", "We're sunsetting the legacy API.")
    assert QUESTION in await world.screen("Tom")
