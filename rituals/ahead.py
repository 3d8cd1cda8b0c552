"""Lets a model look at what is about to be said. A row waits no longer than its look is given, and where there is no model, not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import structlog

from prompts.models.asking import Asker
from prompts.models.looks import Look, Plan
from storage import outbox
from storage import tables as t
from storage.database import Store

log = structlog.get_logger(__name__)


class Ahead:
    """Looks at each row in the background when it is first to be sent, by whoever sends it: a look may be lost without harm.

    `woken` is called when a row need not wait any more.
    """

    def __init__(self, store: Store, asker: Asker, plans: Mapping[str, Plan], woken: Callable[[], None]) -> None:
        self._store, self._asker, self._plans, self._woken = store, asker, plans, woken
        self._looks: set[asyncio.Task[None]] = set()

    async def holds(self, row: t.Outgoing) -> bool:
        """Begin what is to be done before a row in the sender's hands; whether it was put off for that, by some seconds."""
        if row.attempts > 1 or row.kind not in self._plans:
            return False
        look = await self._plans[row.kind](self._store, self._asker, row)
        if look is None:
            return False
        if look.patience:  # put off before the look begins, so that its end can call the row back
            await outbox.postponed(self._store, row, look.patience, "waits for a second look")
        task = asyncio.create_task(self._carry_out(row.id or 0, look))
        self._looks.add(task)
        task.add_done_callback(self._looks.discard)
        return look.patience > 0

    async def _carry_out(self, row_id: int, look: Look) -> None:
        try:
            await look.work()
        except Exception as error:
            log.exception("look failed", outgoing=row_id, exc_type=type(error).__name__)
        if look.patience:
            await outbox.wait_no_longer(self._store, row_id)
            self._woken()

    async def settled(self) -> None:
        """Returns when every look that was begun has ended."""
        while self._looks:
            await asyncio.wait(self._looks)

    async def stop(self) -> None:
        """Give up the looks that are under way; their rows are said without."""
        for task in self._looks:
            task.cancel()
        await self.settled()
