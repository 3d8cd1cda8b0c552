"""Holds what falls due: every ritual says what is due between two moments, and each occasion is held once, by whichever replica is first."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.chat import Clock
from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage import workspaces
from storage.database import Store

log = structlog.get_logger(__name__)

GRACE = timedelta(hours=6)
"""How late an occasion may be held by whoever was down when it was due."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something to be done at a moment (UTC), at most once.

    `hold` does it in one transaction under a unique key, with the workspace's time as its argument; False when there was nothing to do
    any more, because another replica held it or things have changed.
    """

    key: str
    due_at: datetime
    hold: Callable[[datetime], Awaitable[bool]]


class Ritual(Protocol):
    """One kind of occasion."""

    async def between(self, workspace: t.Workspace, after: datetime, until: datetime) -> Sequence[Occasion]:
        """What is due later than `after` and not later than `until`, and not held yet; it reads, and writes nothing."""


class Occasions:
    """Every ritual of every workspace, held when it is due."""

    def __init__(self, store: Store, clock: Clock, rituals: Sequence[Ritual], wake: Callable[[], None]) -> None:
        self._store, self._clock, self._rituals, self._wake = store, clock, tuple(rituals), wake
        self._turn = asyncio.Lock()
        self._seed = uuid.uuid4().int

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Nothing is held while the block runs but what it holds itself: a history, at the times of its own."""
        async with self._turn:
            yield

    async def tick(self) -> None:
        """Hold everything that is due now, everywhere, and have it sent. What fails is logged and due again at the next tick."""
        async with self._turn:
            held = 0
            for workspace in await workspaces.active(self._store):
                held += await self.hold_due(workspace, shared=True)
        if held:
            self._wake()

    async def hold_due(self, workspace: t.Workspace, shared: bool = False) -> int:
        """Hold what is due in one workspace; returns how many occasions this call held.

        Where the work is `shared` with other replicas, each begins somewhere else, so that they are not all at the same one.
        """
        now = self._clock.now(_chat(workspace))
        held = 0
        planned = await self._planned(workspace, now - GRACE, now)
        begin = self._seed % len(planned) if planned and shared else 0
        for occasion in planned[begin:] + planned[:begin]:
            try:
                held += await occasion.hold(now)
            except Exception as error:
                log.exception("occasion failed", occasion=occasion.key, exc_type=type(error).__name__)
        return held

    async def next_due(self, workspace: t.Workspace, until: datetime) -> datetime | None:
        """The next moment after now, and not after `until`, at which something is due."""
        planned = await self._planned(workspace, self._clock.now(_chat(workspace)), until)
        return planned[0].due_at if planned else None

    async def _planned(self, workspace: t.Workspace, after: datetime, until: datetime) -> list[Occasion]:
        planned: list[Occasion] = []
        for ritual in self._rituals:
            try:
                planned += await ritual.between(workspace, after, until)
            except Exception as error:
                log.exception("ritual failed", ritual=type(ritual).__name__, exc_type=type(error).__name__)
        return sorted(planned, key=lambda occasion: occasion.due_at)


def _chat(workspace: t.Workspace) -> ChatWorkspace:
    return ChatWorkspace(workspace.platform, workspace.external_id)  # type: ignore[arg-type]
