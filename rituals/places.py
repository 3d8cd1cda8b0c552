"""Where messages go: no place waits behind another, and none is spoken to while its platform asks to wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

Place = tuple[int, str]
"""A workspace's row id, and a channel or person of it."""


class Lines:
    """What is under way at each place, one thing after the other."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[Place, asyncio.Task[None]] = {}

    def __len__(self) -> int:
        return len(self._tasks)

    def add(self, place: Place, work: Coroutine[Any, Any, None]) -> None:
        """Begin something at a place, as soon as what was added before is done there."""
        task = asyncio.create_task(_after(self._last.get(place), work))
        self._last[place] = task
        self._tasks.add(task)

    async def settle(self, patience: float | None = None) -> bool:
        """Wait until everything is done, at most `patience` seconds; whether anything is left. Raises what went wrong in between."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)
        done = {task for task in self._tasks if task.done()}
        self._tasks -= done
        self._last = {place: task for place, task in self._last.items() if task not in done}
        for task in done:
            task.result()
        return bool(self._tasks)


async def _after(before: asyncio.Task[None] | None, work: Coroutine[Any, Any, None]) -> None:
    if before is not None:
        await asyncio.wait([before])
    await work


class Waits:
    """Until when a platform asked to wait. Two places at once that are told so mean the whole workspace."""

    def __init__(self) -> None:
        self._until: dict[Place, float] = {}

    def told(self, place: Place, seconds: float) -> None:
        """The platform asked to wait."""
        self._until[place] = max(time.monotonic() + seconds, self._until.get(place, 0.0))

    def left(self, place: Place) -> float:
        """Seconds to wait at a place; 0 where nobody asked to."""
        everywhere = self.quiet(place[0])
        asked = [until for each, until in self._until.items() if each == place or (everywhere and each[0] == place[0])]
        return max(0.0, max(asked, default=0.0) - time.monotonic())

    def quiet(self, workspace_id: int) -> bool:
        """Whether the whole workspace waits."""
        now = time.monotonic()
        self._until = {place: until for place, until in self._until.items() if until > now}
        return sum(place[0] == workspace_id for place in self._until) > 1
