"""The tick: every few seconds it wakes the sender and clears what is only kept for a while; and winding the sandbox's clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat import Clock, Workspace
from rituals.sender import Sender
from storage import candidates, drafts, outbox
from storage.database import Store

TICK_SECONDS = 3
KEPT = timedelta(days=1)
"""How long a tombstone and an unsaved draft are kept."""


class RealClock:
    """The machine's clock, for every workspace."""

    def now(self, workspace: Workspace) -> datetime:
        """The time in UTC."""
        return datetime.now(UTC)


def tick(sender: Sender, store: Store, write_counts: Callable[[], Awaitable[None]]) -> AsyncIOScheduler:
    """A started scheduler; shut it down to stop. It keeps its jobs in memory: what must survive stands in the outbox."""

    async def forget() -> None:
        before = datetime.now(UTC) - KEPT
        await candidates.forget_tombstones(store, before)
        await drafts.forget_older(store, before)

    async def wake() -> None:
        sender.wake()

    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(wake, "interval", seconds=TICK_SECONDS, max_instances=1, coalesce=True)
    scheduler.add_job(write_counts, "interval", seconds=20, max_instances=1, coalesce=True)
    scheduler.add_job(forget, "interval", minutes=30, max_instances=1, coalesce=True)
    scheduler.start()
    return scheduler


async def wind(
    store: Store,
    sender: Sender,
    clock: Clock,
    workspace: Workspace,
    until: datetime,
    move: Callable[[datetime], Awaitable[None]],
) -> None:
    """Wind a workspace's clock forward, stopping at everything that falls due on the way."""
    await pass_until(store, sender, clock, workspace, until, move)
    await sender.sweep()


async def pass_until(
    store: Store,
    sender: Sender,
    clock: Clock,
    workspace: Workspace,
    until: datetime,
    move: Callable[[datetime], Awaitable[None]],
) -> None:
    """The same without a look at the end: what was said and should read differently may wait for the next sweep."""
    while True:
        due = await outbox.next_due(store, workspace)
        if due is None or due > until:
            break
        if due > clock.now(workspace):
            await move(due)
        if not await sender.sweep():
            break
    await move(until)
