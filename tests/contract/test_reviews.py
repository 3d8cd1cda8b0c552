"""The Customer Truth Review on every platform: its four posts in one thread, answers, the button, its end, and trouble in the midst of it."""

from __future__ import annotations

from datetime import timedelta

from prompts.cards.review_posts import QUESTIONS
from tests.contract.test_delivery import each_trouble, later, over_a_network
from tests.contract.world import Trouble, World

DAY = timedelta(days=1)
BEGUN = "Nobody's attendance is counted."


async def second_review(world: World) -> None:
    """The first review was on Thursday, and the second is open: D-1 names nobody yet."""
    await world.command("Ana", "#product", "/truth review on Thursday 15:00 Europe/Berlin")
    await world.wind(3 * DAY)
    await world.command("Ana", "#product", "/decide We drop the free tier")
    if not world.sees_form("Ana"):
        await world.press("Ana", "Open the form")
    assert await world.submit("Ana") is None
    await world.wind(7 * DAY)


async def test_four_questions_in_one_thread_a_button_and_an_end(world: World) -> None:
    await second_review(world)
    screen = await world.screen("Tom", "#product")
    places = [screen.index(question, screen.rindex(BEGUN)) for question in QUESTIONS.values()]
    assert places == sorted(places)
    assert screen.count(BEGUN) == 2
    await world.press("Tom", "Attribute")
    await world.fill(
        "Tom", {"Customer": "Acme", "Their words": "Nobody here pays for the free tier.", "Who said it": "Lee"}
    )
    assert await world.submit("Tom") is None
    await world.wind(3 * DAY)
    screen = (await world.screen("Tom", "#product")).replace("*", "")
    assert "D-1 We drop the free tier · for Acme" in screen[screen.rindex("Attributed because of this review") :]
    assert "Not attributed yet" not in screen[screen.rindex(BEGUN) :]


async def test_answers_in_its_thread_are_kept_with_their_edits_and_without_their_authors(world: World) -> None:
    await second_review(world)
    opening = await world.newest("Tom", "#product", BEGUN)
    answer = await world.say("Tom", "#product", "Lift 7 at Globex had no signal either", opening)
    gone = await world.say("Sal", "#product", "Never mind this one", opening)
    await world.edit("Tom", answer, "Lift 7 and 9 at Globex had no signal either")
    await world.delete("Sal", gone)
    await world.say("Maya", "#product", "Elsewhere")
    await world.wind(3 * DAY)
    await world.say("Maya", "#product", "Too late for this one", opening)
    await world.command("Ana", "#product", "/truth review last")
    kept = (await world.cards("Ana"))[-1]
    assert "Lift 7 and 9 at Globex had no signal either" in kept
    for missing in ("Never mind", "Elsewhere", "Too late", "Tom", "Sal"):
        assert missing not in kept


@over_a_network
@each_trouble
async def test_a_review_that_met_trouble_stands_once_at_most_and_somebody_is_told(
    world: World, trouble: Trouble
) -> None:
    await world.command("Ana", "#product", "/truth review on Thursday 15:00 Europe/Berlin")
    await world.wind(2 * DAY)
    world.fail(trouble, "#product")
    await world.wind(timedelta(hours=8))
    await later(world)
    await later(world)
    stands = (await world.screen("Tom", "#product")).count(BEGUN)
    unsure = trouble in (Trouble.BROKEN, Trouble.CUT) and world.workspace.platform == "teams"
    assert stands == (0 if unsure and trouble is Trouble.BROKEN else 1)
    told = "I cannot tell whether the Customer Truth Review" in await world.screen("Ana", "Verbatim")
    assert told == unsure
    await world.command("Ana", "#product", "/truth review")
    assert ("I cannot say whether this week's was posted" in (await world.cards("Ana"))[-1]) == unsure
    if not stands:
        await world.command("Ana", "#product", "/truth review now")
        await later(world)
        assert (await world.screen("Tom", "#product")).count(BEGUN) == 1
