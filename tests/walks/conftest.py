"""The composed product in the sandbox, on SQLite and on Postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from app import add_sandbox, compose
from bot.sandbox.clock import SandboxClock
from storage.database import Store
from tests.sandbox.driver import ADDRESS, Composed, World, sandbox


def composed(store: Store, clock: SandboxClock) -> Composed:
    """The whole product behind the sandbox."""
    verbatim = compose(store, clock)

    async def settle() -> None:
        await verbatim.sender.sweep()

    return Composed(add_sandbox(verbatim, ADDRESS), settle)


@pytest.fixture
async def world(store: Store) -> AsyncIterator[World]:
    """Everybody in the sandbox, with the product behind it."""
    async with sandbox(store.url.render_as_string(hide_password=False), composed) as world:
        yield world
