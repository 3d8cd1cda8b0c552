"""The composed product in the sandbox, on SQLite and on Postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Store
from tests.sandbox.driver import World, sandbox
from tests.walks.conftest import composed


@pytest.fixture
async def world(store: Store) -> AsyncIterator[World]:
    """Everybody in the sandbox, with the product behind it."""
    async with sandbox(store.url.render_as_string(hide_password=False), composed) as world:
        yield world


async def decided(world: World, person: str = "Ana", channel: str = "#product") -> int:
    """Somebody announces a decision and saves it without customers; the id of the message."""
    message = await world.say(person, channel, "We're going with EU-only hosting for the new plan.")
    await world.press(person, "Name the customers")
    assert await world.submit(person) is None
    return message


async def told(world: World, person: str, typed: str, channel: str = "#product") -> str:
    """What a typed command answers."""
    await world.command(person, channel, typed)
    return (await world.cards(person, channel))[-1]
