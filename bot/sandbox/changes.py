"""Tells every open page what has changed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Change:
    """A message is new or reads differently; the clock was wound; anything may have changed; or the sandbox stops."""

    kind: Literal["message", "clock", "world", "stop"]
    message: int = 0


class Changes:
    """Hands each change to whoever listens at that moment; who listens later reads the store first."""

    BACKLOG = 500

    def __init__(self) -> None:
        self._ears: set[asyncio.Queue[Change]] = set()
        self.stopped = False

    def tell(self, change: Change) -> None:
        """Hand it to all. A listener too slow for its backlog is told once that anything may have changed."""
        self.stopped |= change.kind == "stop"
        for ear in self._ears:
            if ear.full():
                while not ear.empty():
                    ear.get_nowait()
                ear.put_nowait(Change("world"))
            ear.put_nowait(change)

    @contextmanager
    def listen(self) -> Iterator[asyncio.Queue[Change]]:
        """What changes from now on."""
        ear: asyncio.Queue[Change] = asyncio.Queue(self.BACKLOG)
        self._ears.add(ear)
        try:
            yield ear
        finally:
            self._ears.discard(ear)
