"""Where messages go: no place waits behind another, and none is spoken to while its platform asks to wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

Place = tuple[int, str]
"""A workspace's row id, and a channel or person of it."""


class Lines:
    """What is under way at each place, one thing at a time."""

    def __init__(self) -> None:
        self._tasks: dict[Place, asyncio.Task[None]] = {}

    def __len__(self) -> int:
        return len(self._tasks)

    def busy(self, place: Place) -> bool:
        """Whether something is still under way there."""
        return place in self._tasks

    def begin(self, place: Place, work: Coroutine[Any, Any, None]) -> None:
        """Begin something at a place that is not busy."""
        self._tasks[place] = asyncio.create_task(work)

    async def settle(self, patience: float | None = None) -> bool:
        """Wait until everything is done, at most `patience` seconds; whether anything is left. Raises what went wrong in between."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=patience)
        done = [place for place, task in self._tasks.items() if task.done()]
        for task in [self._tasks.pop(place) for place in done]:
            task.result()
        return bool(self._tasks)


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
