"""The tick: it wakes the sender, holds what is due, and clears what is only kept for a while; and winding the sandbox's clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat import Clock, Workspace
from rituals.occasions import Occasions
from rituals.sender import Sender
from storage import candidates, drafts, outbox, workspaces
from storage.database import Store

TICK_SECONDS = 3
OCCASION_SECONDS = 60
KEPT = timedelta(days=1)
"""How long a tombstone and an unsaved draft are kept."""


class RealClock:
    """The machine's clock, for every workspace."""

    def now(self, workspace: Workspace) -> datetime:
        """The time in UTC."""
        return datetime.now(UTC)


def tick(
    sender: Sender, occasions: Occasions, store: Store, write_counts: Callable[[], Awaitable[None]]
) -> AsyncIOScheduler:
    """A started scheduler; shut it down to stop. It keeps its jobs in memory: what must survive stands in the outbox."""

    async def forget() -> None:
        before = datetime.now(UTC) - KEPT
        await candidates.forget_tombstones(store, before)
        await drafts.forget_older(store, before)

    async def wake() -> None:
        sender.wake()

    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(wake, "interval", seconds=TICK_SECONDS, max_instances=1, coalesce=True)
    at_once = datetime.now(UTC)
    every = {"max_instances": 1, "coalesce": True}
    scheduler.add_job(occasions.tick, "interval", seconds=OCCASION_SECONDS, next_run_time=at_once, **every)
    scheduler.add_job(write_counts, "interval", seconds=20, max_instances=1, coalesce=True)
    scheduler.add_job(forget, "interval", minutes=30, max_instances=1, coalesce=True)
    scheduler.start()
    return scheduler


@dataclass(frozen=True, slots=True)
class Walk:
    """Lets time pass in one workspace, stopping at everything that falls due on the way. `move` sets its clock."""

    store: Store
    sender: Sender
    occasions: Occasions
    clock: Clock
    workspace: Workspace

    async def wind(self, until: datetime, move: Callable[[datetime], Awaitable[None]]) -> None:
        """Wind the clock forward."""
        await self.pass_until(until, move)
        await self.sender.sweep()

    async def pass_until(self, until: datetime, move: Callable[[datetime], Awaitable[None]]) -> None:
        """The same without a look at the end: what was said and should read differently may wait for the next sweep."""
        seen: datetime | None = None
        while (due := await self._next(seen, until)) is not None:
            if due > self.clock.now(self.workspace):
                await move(due)
            seen = self.clock.now(self.workspace)
            await self._act()
        await move(until)

    async def _act(self) -> None:
        row = await workspaces.find(self.store, self.workspace)
        if row is not None:
            await self.occasions.hold_due(row)
        await self.sender.sweep()
        if self.sender.ahead is not None:  # the clock stands still while a model looks
            await self.sender.ahead.settled()
            await self.sender.sweep()

    async def _next(self, seen: datetime | None, until: datetime) -> datetime | None:
        """The next moment, later than the one that was `seen` to, at which there is something to do."""
        row = await workspaces.find(self.store, self.workspace)
        if row is None:
            return None
        due = (await outbox.next_due(self.store, row.id or 0, seen), await self.occasions.next_due(row, until))
        return min((each for each in due if each is not None and each <= until), default=None)
