"""Keeps to what a platform allows in one conversation, so that nothing has to be refused first."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Sequence

Rates = Sequence[tuple[int, float]]
"""How many messages in so many seconds."""

CONVERSATIONS = 2000


class Pace:
    """Gives every send its moment; those of one conversation wait for one another, no others."""

    def __init__(
        self,
        rates: Rates,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._rates, self._now, self._sleep = rates, now, sleep
        self._moments: OrderedDict[str, deque[float]] = OrderedDict()

    async def turn(self, conversation: str) -> None:
        """Returns when something may be sent there."""
        moments = self._moments.setdefault(
            conversation, deque(maxlen=max((most for most, _ in self._rates), default=0))
        )
        self._moments.move_to_end(conversation)
        if len(self._moments) > CONVERSATIONS:
            self._moments.popitem(last=False)
        now = self._now()
        at = max([now, *(moments[-most] + span for most, span in self._rates if len(moments) >= most)])
        moments.append(at)
        if at > now:
            await self._sleep(at - now)
