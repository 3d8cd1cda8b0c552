"""A small memory for what a platform said a moment ago."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Keeps answers for some minutes, and so many of them; asks again afterwards."""

    def __init__(self, seconds: float = 300, keep: int = 2000, now: Callable[[], float] = monotonic) -> None:
        self._seconds, self._keep, self._now = seconds, keep, now
        self._known: OrderedDict[str, tuple[float, T]] = OrderedDict()

    async def get(self, key: str, ask: Callable[[str], Awaitable[T]]) -> T:
        """The answer for a key, asked for when it is unknown or too old. What is raised is not remembered."""
        held = self._known.get(key)
        if held and self._now() - held[0] < self._seconds:
            return held[1]
        answer = await ask(key)
        self._known[key] = (self._now(), answer)
        self._known.move_to_end(key)
        if len(self._known) > self._keep:
            self._known.popitem(last=False)
        return answer

    def forget(self, key: str) -> None:
        self._known.pop(key, None)
