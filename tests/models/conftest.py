"""A local model, how to ask it, and the composed product in the sandbox with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from app import add_sandbox, compose
from bot.sandbox.clock import SandboxClock
from prompts.models.asking import Asker
from prompts.models.served import ServedModel
from storage.database import Store
from tests.drawn import Drawn
from tests.models.server import KEY, MODEL, ModelServer, candidate, serving
from tests.sandbox.driver import ADDRESS, Composed, World, sandbox


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    """A model that takes everything for a decision and finds nothing, until it is told otherwise."""
    async with serving(candidate()) as server:
        yield server


@pytest.fixture
async def model(server: ModelServer) -> AsyncIterator[ServedModel]:
    served = ServedModel(api_key=KEY, base_url=server.url, model=MODEL)
    yield served
    await served.close()


@pytest.fixture
def asker(store: Store, model: ServedModel) -> Asker:
    return Asker(store, model, 200_000)


@pytest.fixture
def drawn() -> Iterator[Drawn]:
    """What this walk drew, which Slack and Teams would take, too."""
    drawn = Drawn()
    yield drawn
    assert drawn.problems() == []


@pytest.fixture
async def world(store: Store, asker: Asker, drawn: Drawn) -> AsyncIterator[World]:
    """Everybody in the sandbox, with the product and the model behind it."""

    def composed(store: Store, clock: SandboxClock) -> Composed:
        verbatim = compose(store, clock, asker)
        ahead = verbatim.sender.ahead
        assert ahead is not None
        drawn.watch(verbatim)
        platform = add_sandbox(verbatim, ADDRESS)
        drawn.overhear(verbatim)

        async def settle() -> None:
            while await verbatim.sender.sweep():
                await ahead.settled()

        return Composed(platform, settle)

    async with sandbox(store.url.render_as_string(hide_password=False), composed) as world:
        yield world
