"""Follow-ups: in working hours, twice a day at most, once more to the author, then to the guardian; and who is away is left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from storage import tables as t
from tests.sandbox.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."
FREE_TIER = "We're dropping the free tier in March."
MOBILE = "We've decided to postpone the mobile app."
QUESTION = "Sounds like a decision"
AGAIN = "I won't ask you again."
DAY = timedelta(days=1)


async def office_hours(world: World, hours: str = "9-17", country: str = "") -> None:
    """The sandbox works round the clock; from here on it keeps hours, in everybody's own zone. It is Tuesday, 10:00 in Berlin."""
    await world.command("Ana", "#product", "/truth settings")
    await world.press("Ana", "Change")
    await world.fill("Ana", {"Working hours": hours, "Public holidays": country})
    assert await world.submit("Ana") is None


async def told(world: World, person: str, typed: str) -> str:
    await world.command(person, "#product", typed)
    return (await world.cards(person, "#product"))[-1]


async def test_a_newcomer_is_asked_at_once_at_any_hour(world: World) -> None:
    await world.wind(timedelta(hours=14))
    await world.say("Ana", "#product", ANNOUNCED)
    assert QUESTION in await world.screen("Ana", "#product")


async def test_a_question_waits_for_the_hours_of_whoever_is_asked(world: World) -> None:
    await office_hours(world)
    await world.say("Sal", "#product", ANNOUNCED)
    assert QUESTION not in await world.screen("Sal"), "it is four in the morning in New York"
    await world.wind(timedelta(hours=4, minutes=59))
    assert QUESTION not in await world.screen("Sal")
    await world.wind(timedelta(minutes=1))
    assert QUESTION in await world.screen("Sal", "#product")


async def test_what_waits_follows_when_the_workspace_changes_its_hours(world: World) -> None:
    await office_hours(world, "13-17")
    await world.say("Ana", "#product", ANNOUNCED)
    assert QUESTION not in await world.screen("Ana")
    await office_hours(world, "round the clock")
    assert QUESTION in await world.screen("Ana", "#product")


async def test_an_evening_before_a_holiday_and_a_weekend_is_followed_by_a_monday(world: World) -> None:
    await office_hours(world, country="DE")
    await world.wind(timedelta(days=30, hours=8))
    assert world.platform.stage.now().isoformat() == "2026-04-02T17:00:00+00:00", "Thursday evening before Easter"
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(timedelta(days=4))
    assert QUESTION not in await world.screen("Ana")
    await world.wind(timedelta(hours=14))
    assert QUESTION in await world.screen("Ana"), "Tuesday at nine in Berlin"


@pytest.mark.parametrize("hours", ["round the clock", ""])
async def test_nothing_is_asked_on_a_public_holiday_whatever_the_hours(world: World, hours: str) -> None:
    await office_hours(world, hours, "DE")
    await world.wind(datetime(2026, 5, 14, 9, tzinfo=UTC) - world.platform.stage.now())
    await world.say("Ana", "#product", ANNOUNCED)
    assert QUESTION not in await world.screen("Ana"), "Ascension Day"
    await world.wind(DAY)
    assert QUESTION in await world.screen("Ana", "#product")


async def test_who_is_back_is_asked_at_once_again(world: World) -> None:
    await office_hours(world, "")
    await told(world, "Ana", "/truth away 1 day")
    await world.wind(timedelta(days=2, hours=11))
    await world.say("Ana", "#product", ANNOUNCED)
    assert QUESTION in await world.screen("Ana", "#product"), "Thursday at nine in the evening"


async def test_what_stays_open_climbs_by_working_days(world: World) -> None:
    await office_hours(world)
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.wind(3 * DAY)
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(3 * DAY - timedelta(minutes=1))
    assert AGAIN not in await world.screen("Ana", "Verbatim"), "a weekend lies between"
    await world.wind(timedelta(minutes=1))
    assert (await world.screen("Ana", "Verbatim")).count(AGAIN) == 1
    await world.wind(2 * DAY - timedelta(minutes=1))
    assert "Still open in #product" not in await world.screen("Maya")
    await world.wind(timedelta(minutes=1))
    assert (await world.screen("Maya", "Verbatim")).count("Still open in #product: “We're going with EU-only") == 1
    async with world.store.read() as session:
        assert (await session.exec(select(t.Prompt))).one().for_review
    await world.wind(5 * DAY)
    assert (await world.screen("Ana", "Verbatim")).count("Still open") == 1
    assert (await world.screen("Maya", "Verbatim")).count("Still open") == 1


async def test_a_guardian_answers_for_the_author(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(4 * DAY)
    await world.press("Maya", "Name the customers", within="Still open in #product")
    await world.fill("Maya", {"Customers": ["Acme"]})
    assert await world.submit("Maya") is None
    assert "Customers: Acme" in await world.screen("Tom", "#product", thread=message)
    assert "Decided by: @Ana" in await world.screen("Tom", "#product", thread=message)
    assert "This is on record as D-1." in await world.screen("Ana", "Verbatim")
    assert "Still open" not in await world.screen("Maya", "Verbatim")
    await world.wind(7 * DAY)
    assert "Still open in #product" not in await world.screen("Maya")


async def test_only_a_guardian_and_the_author_may_answer(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(4 * DAY)
    await world.command("Ana", "#product", "/truth guardians remove @Maya")
    await world.press("Maya", "Not a decision", within="Still open in #product")
    assert "This question is closed." in await world.screen("Maya")
    async with world.store.read() as session:
        assert (await session.exec(select(t.Prompt))).one().outcome == "open"


async def test_a_light_channel_asks_once_and_an_active_one_is_quick(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    assert "I know light, standard and active." in await told(world, "Ana", "/truth channel intensity loud")
    assert "truth guardian" in await told(world, "Tom", "/truth channel intensity light"), "Tom may not"
    assert "I ask an author once, and" in await told(world, "Maya", "/truth channel intensity Light")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(5 * DAY)
    assert "Still open" not in await world.screen("Ana")
    assert "Still open" not in await world.screen("Maya")
    await told(world, "Maya", "/truth channel intensity active")
    await world.say("Sal", "#product", FREE_TIER)
    await world.wind(2 * DAY)
    assert "Still open in #product" in await world.screen("Maya", "Verbatim")


async def test_two_prompts_a_day_over_everything(world: World) -> None:
    await office_hours(world)
    await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "#product", FREE_TIER)
    await world.wind(DAY)
    assert (await world.screen("Ana", "Verbatim")).count(AGAIN) == 2
    await world.say("Ana", "#product", MOBILE)
    assert "because you wrote “We've decided”" not in await world.screen("Ana"), "she had her two today"


async def test_a_prompt_too_many_waits_for_the_next_working_day(world: World) -> None:
    await office_hours(world)
    for _ in range(3):
        await world.command("Ana", "#product", "/decide We will keep EU hosting")
        assert await world.submit("Ana") is None
    await world.wind(DAY)
    assert (await world.screen("Ana", "Verbatim")).count("is still open") == 2
    await world.wind(timedelta(hours=23) - timedelta(seconds=1))
    assert (await world.screen("Ana", "Verbatim")).count("is still open") == 2
    await world.wind(timedelta(seconds=1))
    assert (await world.screen("Ana", "Verbatim")).count("is still open") == 3, "Thursday at nine"


async def test_a_moment_that_somebody_chose_is_kept(world: World) -> None:
    await office_hours(world)
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(timedelta(hours=6, minutes=30))
    await world.press("Ana", "In 1 hour")
    await world.wind(timedelta(hours=1))
    assert AGAIN in await world.screen("Ana", "Verbatim"), "at half past five"


async def test_tomorrow_is_the_next_working_day(world: World) -> None:
    await office_hours(world, country="DE")
    await world.wind(30 * DAY)
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Tomorrow 9:00")
    assert "I'll ask again on Tuesday at 9:00" in await world.screen("Ana"), "it is the Thursday before Easter"
    await world.wind(4 * DAY)
    assert AGAIN not in await world.screen("Ana")
    await world.wind(DAY)
    assert AGAIN in await world.screen("Ana", "Verbatim")


async def test_nobody_is_asked_again_while_they_answer_in_the_thread(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(timedelta(hours=23, minutes=40))
    await world.say("Ana", "#product", "Let me look who asked for it", thread=message)
    await world.wind(timedelta(hours=1) - timedelta(seconds=1))
    assert AGAIN not in await world.screen("Ana")
    await world.wind(timedelta(seconds=1))
    assert AGAIN in await world.screen("Ana")


async def test_who_is_away_is_asked_when_they_are_back(world: World) -> None:
    await office_hours(world)
    assert "Noted. I ask you nothing before Friday 6 March." in await told(world, "Ana", "/truth away 3 days")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(2 * DAY)
    assert QUESTION not in await world.screen("Ana")
    assert "You are away until Friday 6 March." in await told(world, "Ana", "/truth away")
    await world.command("Ana", "#product", "/truth back")
    assert "Welcome back." in await world.screen("Ana")
    assert QUESTION in await world.screen("Ana", "#product")
    assert "You were not away." in await told(world, "Ana", "/truth back")


async def test_away_until_a_day_ends_by_itself(world: World) -> None:
    await office_hours(world)
    await told(world, "Ana", "/truth away until 9 March")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(6 * DAY - timedelta(hours=1, minutes=1))
    assert QUESTION not in await world.screen("Ana")
    await world.wind(timedelta(minutes=1))
    assert QUESTION in await world.screen("Ana")


async def test_an_absence_that_cannot_be_told_gets_a_sentence(world: World) -> None:
    for typed, says in (
        ("yesterday", "That day is over. Write it like"),
        ("until 1 March", "That day is over."),
        ("for ever", "Nobody is away for ever: name a day within a year."),
        ("500 days", "That is more than a year."),
        ("a bit", "I can't tell until when that is."),
        ("until 31 June", "I can't tell until when that is."),
    ):
        assert says in await told(world, "Ana", f"/truth away {typed}")
    assert "You are here." in await told(world, "Ana", "/truth away")


async def test_people_choose_their_own_hours(world: World) -> None:
    assert "I ask you at any hour." in await told(world, "Ana", "/truth hours")
    assert "Write hours like" in await told(world, "Ana", "/truth hours mornings")
    assert "between 14:00 and 18:00, wed-fri" in await told(world, "Ana", "/truth hours 14-18 wed-fri")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(DAY)
    assert QUESTION not in await world.screen("Ana")
    await world.command("Ana", "#product", "/truth hours as everybody")
    assert QUESTION in await world.screen("Ana")


async def test_a_question_that_nobody_answers_ends_and_its_text_is_erased(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.wind(14 * DAY - timedelta(seconds=1))
    async with world.store.read() as session:
        assert (await session.exec(select(t.Prompt))).one().text == ANNOUNCED
    await world.wind(timedelta(seconds=1))
    async with world.store.read() as session:
        prompt = (await session.exec(select(t.Prompt))).one()
    assert (prompt.outcome, prompt.text, prompt.cue) == ("unanswered", None, None)
    assert "EU-only" not in await world.screen("Ana", "Verbatim")
    assert "This question is closed." in await world.screen("Ana", "Verbatim")


async def test_a_decision_without_words_follows_the_same_ladder(world: World) -> None:
    await office_hours(world)
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.wind(DAY)
    assert "D-1 is still open: “We will keep EU hosting”, for Acme. Who heard Acme say so?" in await world.screen(
        "Ana", "Verbatim"
    )
    await world.wind(2 * DAY)
    assert "D-1 is still open" in await world.screen("Maya", "Verbatim")
    await world.press("Maya", "Add a quote", within="D-1 is still open")
    await world.fill("Maya", {"Their words": "We need it in the EU", "Who said it": "Dana"})
    assert await world.submit("Maya") is None
    assert "D-1 has its words now." in await world.screen("Ana", "Verbatim")
    assert "is still open" not in await world.screen("Maya", "Verbatim")


async def test_a_decision_that_gets_its_words_in_time_is_not_followed(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.press("Ana", "Add a quote")
    await world.fill("Ana", {"Their words": "We need it in the EU", "Who said it": "Dana"})
    assert await world.submit("Ana") is None
    await world.wind(7 * DAY)
    assert "is still open" not in await world.screen("Ana")


async def test_who_cannot_reach_a_customer_asks_whoever_owns_access(world: World) -> None:
    await world.command("Ana", "#product", "/truth role @Maya cco")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.press("Ana", "I can't reach this customer")
    assert "I ask @Maya to open the door to Acme." in await world.screen("Ana")
    assert "@Ana can't reach Acme: D-1: We will keep EU hosting" in await world.screen("Maya", "Verbatim")
    await world.press("Maya", "I'll see to it")
    assert "@Maya sees to it that you reach Acme (D-1)." in await world.screen("Ana", "Verbatim")
    await world.wind(3 * DAY)
    assert "is still open" not in await world.screen("Ana")


async def test_where_nobody_owns_access_the_author_learns_whom_to_ask(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.press("Ana", "I can't reach this customer")
    assert "You own access to customers here." in await world.screen("Ana")


async def test_who_heard_a_quote_is_told_what_it_shaped(world: World) -> None:
    await world.command("Sal", "#product", "/quote")
    await world.fill("Sal", {"Customer": "Acme", "Their words": "We need it in the EU", "Who said it": "Dana"})
    await world.fill("Sal", {"Heard by": "Sal"})
    assert await world.submit("Sal") is None
    await world.say("Ana", "#product", "We're going with EU-only hosting for Acme.")
    await world.press("Ana", "Acme: “We need it in the EU”")
    await world.press("Ana", "File it")
    seen = await world.screen("Sal", "Verbatim")
    assert seen.count("The words you heard from Acme shaped D-1. @Ana decided: “We're going with EU-only") == 1
    assert "shaped D-1" not in await world.screen("Ana")
    await world.wind(7 * DAY)
    assert (await world.screen("Sal", "Verbatim")).count("shaped D-1") == 1


async def test_who_is_not_in_a_private_channel_learns_nothing_of_what_their_quote_shaped_there(world: World) -> None:
    await world.command("Sal", "#product", "/quote")
    await world.fill("Sal", {"Customer": "Acme", "Their words": "We need it in the EU", "Heard by": "Sal"})
    assert await world.submit("Sal") is None
    await world.command("Ana", "#leadership", "/decide We will keep EU hosting")
    await world.press("Ana", "More")
    await world.fill("Ana", {"Customers": ["Acme"], "Use a quote we already have": ["EU"]})
    assert await world.submit("Ana") is None
    await world.command("Ana", "#leadership", "/truth show D-1")
    assert "“We need it in the EU”" in await world.screen("Ana", "#leadership")
    assert "D-1" not in await world.screen("Sal")


async def test_who_mutes_a_channel_is_asked_nothing_more_of_what_was_open_there(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    assert await world.submit("Ana") is None
    await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "#product", FREE_TIER)
    await world.press("Ana", "Mute here")
    await world.wind(5 * DAY)
    assert "I won't ask you again." not in await world.screen("Ana")
    async with world.store.read() as session:
        prompts = (await session.exec(select(t.Prompt))).all()
    assert [(prompt.outcome, prompt.text) for prompt in prompts] == [("unanswered", None)] * 2
