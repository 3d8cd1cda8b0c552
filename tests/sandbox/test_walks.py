"""Walks through the sandbox without a browser, with the toy application."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat import (
    FormChanged,
    FormSubmission,
    IncomingMessage,
    Refusal,
)
from bot.sandbox.messages import Unheard
from bot.sandbox.reach import Where
from bot.sandbox.world import Place, Role
from tests.sandbox.company import found, hire, invite, join, leave
from tests.sandbox.conftest import composed
from tests.sandbox.driver import World, sandbox
from tests.sandbox.toy import Toy


async def test_a_decision_is_asked_about_privately_and_saved(world: World, toy: Toy) -> None:
    await world.say("Ana", "#product", "We're going with EU-only hosting")
    assert "Sounds like a decision" in await world.screen("Ana", "#product")
    assert "Sounds like" not in await world.screen("Sal", "#product")
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Their words": "they want Europe"})
    assert await world.submit("Ana") == {
        "Customers": "Name at least one customer.",
        "Their words": "This retells Acme. Paste their words.",
    }
    await world.fill("Ana", {"Customers": ["acme"], "Their words": "we lose two days a month", "When": "2026-03-02"})
    assert await world.submit("Ana") is None
    assert "Saved D-42 for Acme." in await world.screen("Ana", "#product")
    assert "Saved D-42" not in await world.screen("Sal", "#product")
    sent = [event for event in toy.heard if isinstance(event, FormSubmission)]
    assert len({event.id for event in sent}) == 1


async def test_verbatim_hears_only_channels_it_is_in(world: World, toy: Toy) -> None:
    await world.say("Ana", "#pricing", "We're going with annual plans")
    await world.say("Ana", "#product", "We're going with EU-only hosting")
    heard = [event.source.channel for event in toy.heard if isinstance(event, IncomingMessage)]
    assert heard == ["product"]


async def test_verbatim_hears_a_channel_from_when_somebody_adds_it(world: World, toy: Toy) -> None:
    await invite(world, "Sal", "#globex-shared")
    assert "Hello. I listen in #globex-shared" in await world.screen("Sal", "#globex-shared")
    await world.say("Dana", "#globex-shared", "We're going with EU-only hosting")
    (heard,) = [event for event in toy.heard if isinstance(event, IncomingMessage)]
    assert (heard.shared, heard.actor.outsider, heard.actor.zone) == (True, True, "America/Chicago")


async def test_nobody_changes_what_another_wrote(world: World) -> None:
    message = await world.say("Ana", "#product", "Lunch")
    with pytest.raises(Refusal, match="whoever wrote"):
        await world.edit("Sal", message, "No lunch")
    with pytest.raises(Refusal, match="isn't yours"):
        await world.react("Dana", message, "eyes")
    with pytest.raises(Refusal, match="not in that channel"):
        await world.say("Sal", "#leadership", "Hello")


async def test_a_thread_holds_its_replies_together(world: World) -> None:
    root = await world.say("Ana", "#product", "Where do we host?")
    await world.say("Ana", "#product", "We're going with EU-only hosting", thread=root)
    thread = await world.screen("Ana", "#product", thread=root)
    assert "Where do we host?" in thread
    assert "Verbatim (only visible to you) (in thread): Sounds like a decision" in thread
    with pytest.raises(Refusal, match="another channel"):
        await world.say("Ana", "#pricing", "Here", thread=root)


async def test_a_form_that_changes_keeps_what_was_typed(world: World, toy: Toy) -> None:
    await world.command("Ana", "#product", "/decide EU-only hosting")
    await world.fill("Ana", {"Their words": "we lose two days", "Customers": ["Globex"], "Who said it": "Dana"})
    await world.press("Ana", "More")
    await world.fill("Ana", {"How we heard it": "Call", "Heard by": "Sal", "What applies": ["Legal"]})
    await world.fill("Ana", {"Tell these channels": ["#pricing", "#support"], "By when": "2026-04-01"})
    assert await world.submit("Ana") is None
    assert toy.saved["words"] == "we lose two days"
    assert (toy.saved["customers"], toy.saved["heard"], toy.saved["source"]) == (("c2",), ("sal",), ("call",))
    assert toy.saved["channels"] == ("pricing", "support")
    changes = [event.action for event in toy.heard if isinstance(event, FormChanged)]
    assert changes == ["more", "source"]


async def test_verbatims_own_page_answers_presses(world: World) -> None:
    assert "Good day, Ana." in await world.home("Ana")
    await world.press("Ana", "In 1 hour")
    assert "I'll ask again: 1h" in await world.screen("Ana", "Verbatim")
    with pytest.raises(Refusal, match="Guests have no page"):
        await world.home("Dana")


async def test_what_is_not_there_is_not_pressed(world: World) -> None:
    with pytest.raises(AssertionError, match=r"Hello\. I listen in #product"):
        await world.press("Ana", "Name the customers")


async def test_a_failure_of_the_application_is_not_hidden_from_a_walk(world: World) -> None:
    with pytest.raises(Unheard) as failed:
        await world.say("Ana", "#product", "This fails on purpose")
    assert isinstance(failed.value.__cause__, RuntimeError)
    assert "This fails on purpose" in await world.screen("Sal", "#product")


async def test_a_message_holds_forty_thousand_characters_and_no_more(world: World, toy: Toy) -> None:
    await world.say("Ana", "#product", "ü" * 40_000)
    with pytest.raises(Refusal, match=r"Shorten this to 40,000 characters .* it has 40,001"):
        await world.say("Ana", "#product", "ü" * 40_001)
    with pytest.raises(Refusal, match="nothing to send"):
        await world.say("Ana", "#product", "  \n ")


async def test_a_restart_finds_everything_again(url: str, toy: Toy) -> None:
    async with sandbox(url, lambda store, clock: composed(toy, store, clock)) as world:
        message = await world.say("Ana", "#product", "We're going with EU-only hosting")
        await world.react("Sal", message, "eyes")
        await world.wind(timedelta(days=2))
        before, now = await world.screen("Ana"), world.platform.stage.now()
    again = Toy()
    async with sandbox(url, lambda store, clock: composed(again, store, clock)) as world:
        assert await world.screen("Ana") == before
        assert world.platform.stage.now() == now
        seen = await world.platform.stage.find(message)
        assert seen is not None
        assert seen.reactions == (("eyes", "sal"),)
    assert again.heard == []


async def test_people_and_channels_come_and_go(world: World) -> None:
    await hire(world, Role("kim", "Kim", "Designer", "Product", "Europe/Lisbon"))
    await found(world, Place("design", "How it looks", ("kim", "ana"), "We're going with blue."))
    await world.say("Kim", "#design", "Hello")
    await join(world, "Sal", "#design")
    assert "Hello" in await world.screen("Sal", "#design")
    await leave(world, "Sal", "#design")
    assert "Hello" not in await world.screen("Sal")
    with pytest.raises(Refusal):
        await world.platform.asking.command("sal", Where("design"), "truth")
