"""Walks through the sandbox without a browser, with the toy application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat import Command, FormSubmission, IncomingMessage
from bot.sandbox.clock import SandboxClock
from storage.database import Store
from tests.sandbox.driver import Composed, World, just, sandbox
from tests.sandbox.toy import Toy


@pytest.fixture
def toy() -> Toy:
    return Toy()


def composed(toy: Toy, store: Store, clock: SandboxClock) -> Composed:
    made = just(toy.dispatch, toy.routes)(store, clock)
    toy.chat = made.platform.chat(made.platform.workspace)
    return made


@pytest.fixture
async def world(toy: Toy, tmp_path: Path) -> AsyncIterator[World]:
    async with sandbox(tmp_path, lambda store, clock: composed(toy, store, clock)) as world:
        yield world


async def test_a_decision_is_asked_about_and_saved(world: World, toy: Toy) -> None:
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
    sent = [event for event in toy.heard if isinstance(event, FormSubmission)]
    assert len({event.id for event in sent}) == 1


async def test_verbatim_hears_only_channels_it_is_in(world: World, toy: Toy) -> None:
    await world.say("Ana", "#pricing", "We're going with annual plans")
    await world.say("Ana", "#product", "We're going with EU-only hosting")
    heard = [event.source.channel for event in toy.heard if isinstance(event, IncomingMessage)]
    assert heard == ["product"]


async def test_a_command_reaches_the_application(world: World, toy: Toy) -> None:
    await world.command("Ana", "#product", "/truth metrics")
    assert "Median delay: 4 hours" in await world.screen("Ana")
    assert [event.name for event in toy.heard if isinstance(event, Command)] == ["truth"]


async def test_what_is_not_there_is_not_pressed(world: World) -> None:
    with pytest.raises(AssertionError, match=r"Hello\. I listen in #product"):
        await world.press("Ana", "Name the customers")
