"""A decision is announced, asked about in private, and gets its customers and their words: the same on every platform."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.contract.world import Said, World
from tests.sandbox.driver import TUESDAY

ANNOUNCED = "We're going with EU-only hosting for the new plan."
QUESTION = "Sounds like a decision"
ASKED = "Which customers is it for, and what did they say? Only you see this."
MARKED = rf"You marked a message( \(\S+\))? as a decision\. {re.escape(ASKED)}"
"""The message is a link, whose address stands behind it in plain text."""
WORDS = "We lose two days a month"

both_databases = pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)


async def filed(world: World, *customers: str, channel: str = "#product") -> Said:
    """Ana announces a decision and saves it; her message."""
    message = await world.say("Ana", channel, ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": list(customers)} if customers else {})
    assert await world.submit("Ana") is None
    return message


@both_databases
async def test_an_announced_decision_is_asked_about_privately(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    screen = await world.screen("Ana")
    assert "Sounds like a decision, because you wrote “We're going with" in screen
    assert ASKED in screen
    assert QUESTION not in await world.screen("Tom")


@both_databases
async def test_the_record_appears_in_the_thread_and_is_edited_in_place(world: World) -> None:
    message = await filed(world, "Acme")
    thread = await world.screen("Tom", "#product", message)
    assert "D-1  We're going with EU-only hosting" in thread
    assert "Acme" in thread
    assert "quote to come" in thread
    assert "Saved D-1 for Acme. Quote still to come. Who heard it?" in await world.screen("Ana")

    await world.press("Ana", "Edit")
    await world.fill("Ana", {"Their words": WORDS, "Who said it": "Dana", "When": "2026-03-02"})
    assert await world.submit("Ana") is None
    thread = await world.screen("Tom", "#product", message)
    assert thread.count("D-1  ") == 1
    assert WORDS in thread
    assert "Dana, Acme" in thread
    assert "quote to come" not in thread


async def test_a_segment_is_refused_where_it_is_typed(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    offered = await world.suggest("Ana", "Customers", "enterprise customers")
    shown = [offered.reason, *(choice.label for choice in offered.choices)]
    assert any("is a group. Name one who asked." in line for line in shown)
    await world.fill("Ana", {"Customers": ["enterprise customers"], "Their words": "We need it in the EU"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors["Customers"].startswith("“Enterprise customers” is a group. Name one who asked.")
    assert "We need it in the EU" in world.sees_form("Ana")


async def test_a_name_is_found_while_it_is_typed_and_a_new_one_is_added(world: World) -> None:
    await world.command("Ana", "#product", "/truth customers add Acme, Globex")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    assert next(choice.label for choice in (await world.suggest("Ana", "Customers", "acm")).choices) == "Acme"
    offered = [choice.label for choice in (await world.suggest("Ana", "Customers", "Initech")).choices]
    assert "Add “Initech” as a new customer" in offered
    await world.fill("Ana", {"Customers": ["Acme", "Initech"]})
    assert await world.submit("Ana") is None
    assert "Acme and Initech" in await world.screen("Tom", "#product")


async def test_a_retelling_is_refused_with_two_ways_out(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert "Paste their words, or keep it as our interpretation." in errors["Their words"]
    assert "They want all of their data in the EU" in world.sees_form("Ana")
    await world.fill("Ana", {"Is this a retelling?": ["These are their exact words"]})
    assert await world.submit("Ana") is None
    assert "They want all of their data in the EU" in await world.screen("Tom", "#product")


async def test_a_button_in_the_form_keeps_what_is_typed(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    await world.submit("Ana")
    await world.press("Ana", "Keep it as our interpretation")
    assert await world.submit("Ana") is None
    record = await world.screen("Tom", "#product")
    assert "Our interpretation" in record
    assert "They want all of their data in the EU" in record


async def test_an_empty_form_says_what_is_missing(world: World) -> None:
    await world.command("Ana", "#product", "/decide")
    assert set(await world.submit("Ana") or {}) == {"Decision"}
    assert world.sees_form("Ana")


async def test_several_errors_stand_beside_their_fields(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    day = TUESDAY.date() + timedelta(days=2)
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want it in the EU", "When": day})
    errors = await world.submit("Ana")
    assert errors is not None
    assert set(errors) == {"Their words", "When"}
    assert errors["When"] == "That day has not come yet. Choose the day it was said, or leave it empty."


async def test_not_a_decision_forgets_the_text_at_once(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Not a decision")
    assert "Noted: not a decision. I have forgotten the text." in await world.screen("Ana")
    assert QUESTION not in await world.screen("Ana")
    assert "D-1" not in await world.screen("Tom")


async def test_no_customer_takes_one_reason_and_a_guardian_may_accept_it(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    assert "made you a truth guardian of" in await world.screen("Maya", "Verbatim")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Internal tooling")
    assert "Noted: no customer in this (internal tooling). Maya can question it." in await world.screen("Ana")
    assert "no customer in this (internal tooling)" in await world.screen("Tom", "#product")
    await world.press("Maya", "Accept")
    assert "waived" in await world.screen("Tom", "#product")


async def test_a_complete_message_is_filed_with_one_press(world: World) -> None:
    await world.command("Ana", "#product", "/truth customers add Acme")
    await world.say("Ana", "#product", 'We\'re going with EU-only hosting. Acme said "we need our data in the EU".')
    assert "You named Acme and quoted" in await world.screen("Ana")
    assert "D-1" not in await world.screen("Tom")
    await world.press("Ana", "File it")
    assert "Saved D-1 for Acme, in their own words." in await world.screen("Ana")
    assert "D-1  " in await world.screen("Tom", "#product")


async def test_a_snoozed_question_comes_back_in_private_and_says_it_is_the_last(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "In 1 hour")
    assert "I'll ask again in an hour" in await world.screen("Ana")
    await world.wind(timedelta(hours=1, minutes=1))
    assert "I won't ask you again." in await world.screen("Ana", "Verbatim")


async def test_an_edited_message_withdraws_an_open_question(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.edit("Ana", message, "Should we go with EU-only hosting?")
    if "Name the customers" in await world.screen(
        "Ana"
    ):  # what Slack whispered cannot be changed, so the press says it
        await world.press("Ana", "Name the customers")
    assert "I withdrew the question" in await world.screen("Ana")
    assert world.sees_form("Ana") == ""


async def test_an_edited_message_shows_its_author_the_difference_and_changes_nothing_silently(world: World) -> None:
    message = await filed(world, "Acme")
    await world.edit("Ana", message, "We're going with EU and US hosting for the new plan.")
    assert "D-1  We're going with EU-only hosting" in await world.screen("Tom", "#product")
    assert "The message now reads:" in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Use the new words")
    assert "D-1  We're going with EU and US hosting" in await world.screen("Tom", "#product")


async def test_a_message_that_announces_only_after_an_edit_is_asked_about(world: World) -> None:
    message = await world.say("Ana", "#product", "Lunch is at one.")
    assert QUESTION not in await world.screen("Ana")
    await world.edit("Ana", message, ANNOUNCED)
    assert QUESTION in await world.screen("Ana")


async def test_a_deleted_message_keeps_what_people_entered(world: World) -> None:
    message = await filed(world, "Acme")
    await world.delete("Ana", message)
    screen = await world.screen("Tom", "#product")
    assert "source removed" in screen
    assert "Acme" in screen


async def test_whoever_marks_a_message_is_asked_and_can_answer(world: World) -> None:
    message = await world.say("Sal", "#product", "EU it is then")
    await world.react("Tom", message, "scales")
    assert re.search(MARKED, await world.screen("Tom"))
    assert "You marked a message" not in await world.screen("Sal")
    await world.press("Tom", "Name the customers")
    await world.fill("Tom", {"Decision": "EU hosting", "Customers": ["Acme"]})
    assert await world.submit("Tom") is None
    assert "D-1  EU hosting" in await world.screen("Ana", "#product", message)


async def test_a_line_in_private_is_read_shown_back_and_saved_with_one_press(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "Verbatim", "Acme: “we lose two days a month” Dana, call, yesterday")
    assert "Acme: “we lose two days a month” Dana, call, Mon 2 Mar." in await world.screen("Ana", "Verbatim")
    assert "D-1" not in await world.screen("Tom")
    await world.press("Ana", "Save")
    assert "Saved D-1 for Acme, in their own words." in await world.screen("Ana", "Verbatim")
    assert "we lose two days a month" in await world.screen("Tom", "#product", message)


async def test_a_colleague_is_asked_and_the_answer_reaches_the_record_and_the_author(world: World) -> None:
    message = await filed(world, "Acme")
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Colleague": "Sal"})
    assert await world.submit("Ana") is None
    assert "Did you hear them say why? Their words, not yours." in await world.screen("Sal", "Verbatim")
    assert "Did you hear them" not in await world.screen("Tom")
    await world.press("Sal", "Add their words")
    await world.fill("Sal", {"Their words": WORDS, "Who said it": "Dana"})
    assert await world.submit("Sal") is None
    assert "You added Acme's words. Thank you." in await world.screen("Sal", "Verbatim")
    assert WORDS in await world.screen("Tom", "#product", message)
    assert "heard Acme. The words stand on D-1 now." in await world.screen("Ana", "Verbatim")


async def test_markup_in_a_name_stays_text(world: World) -> None:
    name = "<!channel> <b>Acme</b> **x** [y](https://z.example) <at>Tom</at> 🚀"
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": [name]})
    assert await world.submit("Ana") is None
    assert name in await world.screen("Tom", "#product")


async def test_a_customer_in_a_shared_channel_never_sees_a_record_and_is_never_asked(world: World) -> None:
    await world.invite("Ana", "#globex-shared")
    await world.say("Dana", "#globex-shared", ANNOUNCED)
    assert QUESTION not in await world.screen("Dana")
    await filed(world, "Acme", channel="#globex-shared")
    assert "D-1" not in await world.screen("Dana")
