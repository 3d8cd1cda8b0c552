"""What is typed and picked from menus: shortcuts, flags, looking things up, and what somebody may not do or see."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.contract.test_decisions import ANNOUNCED, WORDS, both_databases, filed
from tests.contract.world import World


async def told(world: World, person: str, typed: str, channel: str = "#product") -> str:
    """What a typed command answers."""
    await world.command(person, channel, typed)
    return (await world.cards(person))[-1]


async def attributed(world: World, channel: str = "#product") -> None:
    """Ana logs a decision with a customer and their words."""
    await world.command("Ana", channel, "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": WORDS, "Who said it": "Dana"})
    assert await world.submit("Ana") is None


async def test_a_message_is_logged_as_a_decision(world: World) -> None:
    message = await world.say("Tom", "#product", "Support answers in four hours now")
    await world.shortcut("Sal", message, "Log as decision")
    assert "Support answers in four hours now" in world.sees_form("Sal")
    await world.fill("Sal", {"Customers": ["Acme"]})
    assert await world.submit("Sal") is None
    assert "D-1  Support answers in four hours now" in await world.screen("Maya", "#product", message)


async def test_a_message_becomes_a_quote_in_its_own_words(world: World) -> None:
    message = await world.say("Sal", "#product", f"Dana just told me: “{WORDS}”, & she's not happy.")
    await world.shortcut("Ana", message, "Save as customer quote")
    await world.fill("Ana", {"Customer": "Acme", "Their words": "we gain two days a month"})
    assert await world.submit("Ana") == {
        "Their words": "Those words aren't in the message. Copy them exactly; typos are fine."
    }
    await world.fill("Ana", {"Their words": WORDS})
    assert await world.submit("Ana") is None
    assert WORDS in await told(world, "Tom", "/truth search two days")


async def test_a_message_that_is_not_on_record_is_flagged_and_its_author_asked(world: World) -> None:
    message = await world.say("Ana", "#product", "Pricing moves to annual plans in May.")
    await world.shortcut("Tom", message, "Flag: unattributed")
    await world.fill("Tom", {"What is missing?": "Who asked?"})
    assert await world.submit("Tom") is None
    asked = await world.screen("Ana", "Verbatim")
    assert "A colleague flagged" in asked
    assert not re.search(r"\bTom\b", asked)
    await world.press("Ana", "Name the customers", within="A colleague flagged")
    assert "Pricing moves to annual plans in May." in world.sees_form("Ana")


async def test_a_flag_is_private_for_a_working_day_and_then_stands_in_the_thread(world: World) -> None:
    message = await filed(world)
    await world.command("Tom", "#product", "/flag D-1 who asked for this?")
    assert "Flagged D-1. Only its author sees it" in await world.screen("Tom")
    private = await world.screen("Ana", "Verbatim")
    assert "A colleague flagged D-1 as unattributed." in private
    assert not re.search(r"\bTom\b", private)
    await world.wind(timedelta(days=1, minutes=1))
    thread = await world.screen("Sal", "#product", message)
    assert "D-1 is flagged as unattributed" in thread
    assert "who asked for this?" in thread


async def test_the_metric_shows_its_numbers(world: World) -> None:
    assert "No decisions yet." in await told(world, "Ana", "/truth metrics")
    await attributed(world)
    await filed(world)
    await world.wind(timedelta(minutes=1))
    said = await told(world, "Tom", "/truth metrics")
    assert "50.0 %: 1 of 2 decisions name a customer." in said
    assert "D-1, D-2" in said


async def test_what_is_on_record_is_searched_and_shown(world: World) -> None:
    await attributed(world)
    found = await told(world, "Tom", "/truth search HOST")
    assert "D-1: We will keep EU hosting (for Acme)" in found
    assert "D-1  We will keep EU hosting" in await told(world, "Tom", "/truth show d-1")
    assert "Nothing you can see has “osting” in it." in await told(world, "Tom", "/truth search osting")


async def test_an_unknown_word_gets_a_hint(world: World) -> None:
    meant = "@Verbatim metrics" if world.workspace.platform == "teams" else "/truth metrics"
    assert await told(world, "Tom", "/truth metric") == f"I don't know “metric”. Did you mean {meant}?"


async def test_a_decision_said_to_verbatim_itself_is_offered_to_be_logged(world: World) -> None:
    await world.command("Tom", "#product", "/truth We're going with EU-only hosting.")
    assert "We're going with EU-only hosting." in world.sees_form("Tom")
    assert await world.submit("Tom") is None
    assert "D-1" in await world.screen("Sal", "#product")


async def test_a_command_works_in_the_conversation_with_verbatim(world: World) -> None:
    await world.command("Ana", "Verbatim", "/truth metrics")
    assert "No decisions yet." in await world.screen("Ana", "Verbatim")


async def test_a_right_that_is_lacking_is_refused_at_the_press_and_at_the_command(world: World) -> None:
    await filed(world, "Acme")
    await world.press("Tom", "Edit")
    assert "Only its author" in await world.screen("Tom")
    assert "Only its author" not in await world.screen("Maya")
    assert world.sees_form("Tom") == ""
    assert "Only a truth guardian" in await told(world, "Tom", "/truth channel off")
    assert re.match("I no longer listen in #?product", await told(world, "Ana", "/truth channel off"))
    await world.say("Tom", "#product", ANNOUNCED)
    assert "Sounds like a decision" not in await world.screen("Tom")


async def test_who_may_change_a_record_is_asked_again_when_the_form_is_sent(world: World) -> None:
    await filed(world, "Acme")
    await told(world, "Ana", "/truth guardians add @Maya")
    await world.press("Maya", "Edit")
    await world.fill("Maya", {"Decision": "We host everywhere"})
    await told(world, "Ana", "/truth guardians remove @Maya")
    errors = await world.submit("Maya")
    assert errors is not None
    assert "Only its author, a truth guardian" in " ".join(errors.values())
    assert "We host everywhere" in world.sees_form("Maya")
    assert "EU-only" in await world.screen("Tom", "#product")


@both_databases
async def test_a_private_channel_counts_but_is_not_named_to_others(world: World) -> None:
    await world.invite("Ana", "#leadership")
    await filed(world, channel="#leadership")
    assert "D-1" in await world.screen("Maya", "#leadership")
    await world.wind(timedelta(minutes=1))
    assert "Behind it: 1 in channels you are not in" in await told(world, "Tom", "/truth metrics")
    assert "There is no D-1 that you can see." in await told(world, "Tom", "/truth show D-1")
    assert "Nothing you can see has “hosting” in it." in await told(world, "Tom", "/truth search hosting")
    assert "D-1: We're going with EU-only hosting" in await told(world, "Maya", "/truth search hosting")
