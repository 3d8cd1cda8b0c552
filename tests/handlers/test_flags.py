"""A flag is private to the author for a working day; then it stands in the thread, unless it was answered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat import Close, FormSubmission
from storage.flagging import a_working_day_later
from tests.handlers.conftest import decided, told
from tests.sandbox.company import invite
from tests.sandbox.driver import World

DAY = timedelta(days=1)
FLAGGED = "D-1 is flagged as unattributed"


async def answer(world: World, words: str = "We need our data in the EU") -> None:
    """Ana gives the decision a customer and their words."""
    await world.press("Ana", "Edit", within="D-1")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": words})
    assert await world.submit("Ana") is None


async def test_a_flag_is_private_for_a_working_day_and_then_stands_in_the_thread(world: World) -> None:
    message = await decided(world)
    said = await told(world, "Tom", "/flag D-1 who asked for this?")
    assert said == "Flagged D-1. Only its author sees it until Wed 4 Mar, 10:00; your name is never shown."
    private = (await world.cards("Ana", "Verbatim"))[-1]
    assert "A colleague flagged D-1 as unattributed." in private
    assert "who asked for this?" in private
    assert "Tom" not in private
    await world.wind(DAY - timedelta(minutes=1))
    assert FLAGGED not in await world.screen("Sal", "#product", message)
    await world.wind(timedelta(minutes=1))
    thread = await world.screen("Sal", "#product", message)
    assert FLAGGED in thread
    assert "The reason given: who asked for this?" in thread
    assert "Tom" not in thread
    assert "flagged as unattributed" in (await world.cards("Sal", "#product"))[1]
    assert "It stands in the thread now" in await world.screen("Tom", "Verbatim")


async def test_an_attributed_decision_closes_its_flag_and_both_are_told(world: World) -> None:
    message = await decided(world)
    await told(world, "Tom", "/flag D-1")
    await answer(world)
    closed = "D-1 now names Acme, in their own words, so the flag is closed."
    assert closed in await world.screen("Ana", "Verbatim")
    assert closed in await world.screen("Tom", "Verbatim")
    await world.wind(2 * DAY)
    assert FLAGGED not in await world.screen("Sal", "#product", message)


async def test_a_public_flag_is_edited_when_the_decision_is_attributed(world: World) -> None:
    message = await decided(world)
    await told(world, "Tom", "/flag D-1")
    await world.wind(2 * DAY)
    await answer(world)
    thread = await world.screen("Sal", "#product", message)
    assert FLAGGED not in thread
    assert "so the flag is closed." in thread


async def test_the_reply_is_shown_with_the_flag_and_to_whoever_raised_it(world: World) -> None:
    message = await decided(world)
    await told(world, "Tom", "/flag D-1")
    await world.press("Ana", "Reply")
    assert await world.submit("Ana") == {"Your reply": "Write what whoever flagged it should know."}
    await world.fill("Ana", {"Your reply": "Acme asked on the phone, the notes are coming."})
    assert await world.submit("Ana") is None
    assert "@Ana replies: Acme asked on the phone" in await world.screen("Tom", "Verbatim")
    await world.wind(2 * DAY)
    assert "@Ana replies: Acme asked on the phone" in await world.screen("Sal", "#product", message)


async def test_only_the_author_replies(world: World) -> None:
    await decided(world)
    await told(world, "Tom", "/flag D-1")
    await world.wind(2 * DAY)
    await world.press("Sal", "Reply")
    assert "Only whoever decided it can reply to the flag." in await world.screen("Sal", "#product")


async def test_a_withdrawn_flag_is_never_public(world: World) -> None:
    message = await decided(world)
    await told(world, "Tom", "/flag D-1")
    await world.press("Tom", "Withdraw")
    assert "The flag on D-1 was withdrawn." in await world.screen("Tom", "Verbatim")
    assert "The flag on D-1 was withdrawn." in await world.screen("Ana", "Verbatim")
    await world.wind(2 * DAY)
    assert FLAGGED not in await world.screen("Sal", "#product", message)


async def test_a_guardian_upholds_a_flag_and_both_get_one_sentence(world: World) -> None:
    await told(world, "Ana", "/truth guardians add @Maya")
    await decided(world)
    await told(world, "Tom", "/flag D-1")
    await world.wind(2 * DAY)
    await world.press("Sal", "Uphold")
    assert "may uphold or overturn a flag" in await world.screen("Sal", "#product")
    await world.press("Maya", "Uphold", within="a working day ago")
    sentence = "@Maya upheld the flag on D-1: it needs a customer by name, and their words."
    assert sentence in await world.screen("Tom", "Verbatim")
    assert sentence in await world.screen("Ana", "Verbatim")


async def test_whoever_has_a_part_in_a_flag_does_not_judge_it(world: World) -> None:
    await decided(world)
    await told(world, "Tom", "/flag D-1")
    await world.wind(2 * DAY)
    await world.press("Ana", "Overturn")
    assert "You have a part in this one." in await world.screen("Ana", "#product")


async def test_three_flags_a_week_and_the_fourth_says_when(world: World) -> None:
    answers = []
    for number in range(1, 5):
        await world.command("Ana", "#product", f"/decide We will do thing {number}")
        assert await world.submit("Ana") is None
        answers.append(await told(world, "Tom", f"/flag D-{number}"))
    assert answers[-1] == "Three flags a week is the most. The next is possible on Tuesday 10 March, 14:30."
    await world.wind(timedelta(days=7))
    assert (await told(world, "Tom", "/flag D-4")).startswith("Flagged D-4.")


async def test_the_same_flag_counts_once(world: World) -> None:
    await decided(world)
    await told(world, "Tom", "/flag D-1")
    assert (await told(world, "Tom", "/flag d-1 again")).startswith("You flagged D-1 already.")
    assert (await world.screen("Ana", "Verbatim")).count("A colleague flagged D-1") == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/flag", "Say which: /flag D-7 and what is missing, or paste a link to the message."),
        ("/flag D-9", "There is no D-9 that you can see."),
        ("/flag D-1", "That one is yours."),
        ("/flag /?channel=product&message=4711", "I know nothing of that message."),
        ("/flag https://x.slack.com/archives/C123/p1234567890123456", "I know nothing of that message."),
    ],
)
async def test_what_cannot_be_flagged_is_said_in_a_sentence(world: World, typed: str, said: str) -> None:
    await decided(world)
    assert (await told(world, "Ana", typed)).startswith(said)


async def test_an_attributed_decision_is_not_flagged(world: World) -> None:
    await decided(world)
    await answer(world)
    assert await told(world, "Tom", "/flag D-1") == "It names a customer and quotes them already."


async def test_a_link_to_the_message_is_as_good_as_the_key(world: World) -> None:
    message = await decided(world)
    link = f"http://127.0.0.1:8340/?channel=product&message={message}"
    assert (await told(world, "Tom", f"/flag {link} says who?")).startswith("Flagged D-1.")
    assert "The reason given: says who?" in await world.screen("Ana", "Verbatim")


async def test_a_message_that_is_not_on_record_is_asked_about_and_the_flag_waits(world: World) -> None:
    message = await world.say("Ana", "#product", "Pricing moves to annual plans in May.")
    await world.shortcut("Tom", message, "Flag: unattributed")
    await world.fill("Tom", {"What is missing?": "Who asked?"})
    assert await world.submit("Tom") is None
    asked = (await world.cards("Ana", "Verbatim"))[-1]
    assert "Which customers is it for, and what did they say? Only you see this until Wed 4 Mar, 10:00." in asked
    assert "is flagged" not in await world.screen("Sal", "#product", message)
    await world.press("Ana", "Name the customers", within="A colleague flagged")
    assert world.form("Ana").fields()[0].value == "Pricing moves to annual plans in May."  # type: ignore[union-attr]
    assert await world.submit("Ana") is None
    assert "A colleague flagged D-1" in await world.screen("Ana", "Verbatim")
    await world.wind(2 * DAY)
    assert FLAGGED in await world.screen("Sal", "#product", message)


async def test_a_flag_that_its_author_leaves_unanswered_stands_in_the_thread_after_a_working_day(world: World) -> None:
    message = await world.say("Ana", "#product", "Pricing moves to annual plans in May.")
    await world.shortcut("Tom", message, "Flag: unattributed")
    assert await world.submit("Tom") is None
    await world.wind(2 * DAY)
    said = await world.screen("Sal", "#product", message)
    assert "This decision is flagged as unattributed: it needs a customer by name, and their words." in said
    assert "Tom" not in said
    await world.press("Ana", "Not a decision", within="A colleague flagged")
    closed = "says that it is no decision, so the flag is closed."
    assert closed in await world.screen("Sal", "#product", message)


async def test_a_flagged_message_may_be_no_decision(world: World) -> None:
    message = await world.say("Ana", "#product", "Lunch is at one today.")
    await world.shortcut("Tom", message, "Flag: unattributed")
    assert await world.submit("Tom") is None
    await world.press("Ana", "Not a decision")
    assert "says that it is no decision, so the flag is closed." in await world.screen("Tom", "Verbatim")
    await world.shortcut("Sal", message, "Flag: unattributed")
    assert await world.submit("Sal") == {
        "": "Its author was asked and says that it is no decision. If you see it otherwise, log it with “Log as decision”."
    }


async def test_a_flagged_message_may_be_edited_and_deleted(world: World) -> None:
    message = await world.say("Ana", "#product", "Pricing moves to annual plans in May.")
    await world.shortcut("Tom", message, "Flag: unattributed")
    assert await world.submit("Tom") is None
    await world.edit("Ana", message, "Pricing moves to annual plans in June.")
    await world.press("Ana", "Name the customers")
    assert world.form("Ana").fields()[0].value == "Pricing moves to annual plans in June."  # type: ignore[union-attr]
    world.dismiss("Ana")
    await world.delete("Ana", message)
    closed = "The flagged message was deleted, so the flag is closed."
    assert closed in await world.screen("Ana", "Verbatim")
    assert closed in await world.screen("Tom", "Verbatim")


async def test_the_same_form_flags_once_even_after_the_flag_was_withdrawn(world: World) -> None:
    message = await decided(world)
    await world.shortcut("Tom", message, "Flag: unattributed")
    form = world.form("Tom")
    sent = FormSubmission(
        world.platform.workspace, world.platform.stage.town.actor("tom"), "flag", form.id, {}, form.state
    )
    for _ in range(2):
        answer = await world.platform.messages._dispatch(sent)
        assert isinstance(answer, Close)
        assert answer.card is not None
        assert answer.card.summary.startswith("Flagged D-1.")
    world.dismiss("Tom")
    await world.settle()
    await world.press("Tom", "Withdraw")
    await world.platform.messages._dispatch(sent)
    await world.settle()
    assert "You flagged D-1" not in await world.screen("Tom", "Verbatim")


async def test_a_decision_that_was_typed_is_flagged_under_its_record(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    assert await world.submit("Ana") is None
    await told(world, "Tom", "/flag D-1")
    await world.wind(2 * DAY)
    assert f"Verbatim (in thread): {FLAGGED}" in await world.screen("Sal", "#product")


async def test_nobody_flags_a_guest_or_themselves(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    message = await world.say("Dana", "#globex-shared", "We're going with another supplier.")
    await world.shortcut("Tom", message, "Flag: unattributed")
    assert "not written by a member of this workspace" in await world.screen("Tom", "#globex-shared")
    own = await world.say("Tom", "#product", "We're going with tea.")
    await world.shortcut("Tom", own, "Flag: unattributed")
    assert "That one is yours." in await world.screen("Tom", "#product")


async def test_a_flag_is_never_posted_where_another_organization_reads(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    await told(world, "Ana", "/truth guardians add @Sal", "#globex-shared")
    await decided(world, "Ana", "#globex-shared")
    await told(world, "Tom", "/flag D-1", "#globex-shared")
    await world.wind(2 * DAY)
    assert "flagged" not in await world.screen("Dana", "#globex-shared")
    assert "flagged" not in await world.screen("Ana", "#globex-shared")
    assert "a flag to judge" in await world.screen("Sal", "Verbatim") or "a working day ago" in await world.screen(
        "Sal", "Verbatim"
    )


async def test_a_channel_that_is_off_is_left_alone(world: World) -> None:
    message = await world.say("Ana", "#pricing", "We're going with annual plans.")
    await world.shortcut("Sal", message, "Flag: unattributed")
    errors = await world.submit("Sal")
    assert errors == {
        "": "I am not switched on in that channel, so I ask nobody there. Type /truth channel on there first."
    }


@pytest.mark.parametrize(
    ("flagged", "public"),
    [
        ("2026-03-03T09:00", "2026-03-04T09:00"),
        ("2026-03-06T15:30", "2026-03-09T15:30"),  # Friday to Monday
        ("2026-03-07T01:00", "2026-03-10T08:00"),  # a Saturday counts as Monday at nine in Berlin
        ("2026-03-27T10:00", "2026-03-30T09:00"),  # Berlin's clocks go forward in between
    ],
)
def test_a_working_day_later_is_the_same_local_time(flagged: str, public: str) -> None:
    at = datetime.fromisoformat(flagged).replace(tzinfo=UTC)
    assert a_working_day_later(at, "Europe/Berlin") == datetime.fromisoformat(public).replace(tzinfo=UTC)
