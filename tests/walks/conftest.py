"""The composed product in the sandbox, on SQLite and on Postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from app import add_sandbox, compose
from bot.sandbox.clock import SandboxClock
from storage.database import Store
from tests.conftest import apart
from tests.drawn import Drawn
from tests.sandbox.driver import ADDRESS, Composed, World, sandbox
from tests.teams.rendering import render_problems


def composed(store: Store, clock: SandboxClock, drawn: Drawn | None = None) -> Composed:
    """The whole product behind the sandbox; `drawn` is told of everything that it draws."""
    verbatim = compose(store, clock)
    if drawn:
        drawn.watch(verbatim)
    platform = add_sandbox(verbatim, ADDRESS)
    if drawn:
        drawn.overhear(verbatim)

    async def settle() -> None:
        await verbatim.sender.sweep()

    return Composed(platform, settle)


@pytest.fixture(scope="session")
def all_drawn() -> Iterator[Drawn]:
    """Whatever the walks of this process drew; at their end Microsoft's own renderer draws it, where it can be had."""
    drawn = Drawn()
    yield drawn
    assert apart(render_problems(drawn.for_teams())) == []


@pytest.fixture
def drawn(all_drawn: Drawn) -> Iterator[Drawn]:
    """What this walk drew, which Slack and Teams would take, too."""
    drawn = Drawn()
    yield drawn
    all_drawn.add(drawn)
    assert drawn.problems() == []


@pytest.fixture
async def world(store: Store, drawn: Drawn) -> AsyncIterator[World]:
    """Everybody in the sandbox, with the product behind it."""
    url = store.url.render_as_string(hide_password=False)
    async with sandbox(url, lambda store, clock: composed(store, clock, drawn)) as world:
        yield world
