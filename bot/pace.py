"""Keeps to what a platform allows in one conversation, so that nothing has to be refused first."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Sequence
from math import inf

from bot.chat import ChatError

Rates = Sequence[tuple[int, float]]
"""How many messages in so many seconds."""

CONVERSATIONS = 2000


class Pace:
    """Gives every send its moment; those of one conversation wait for one another, no others.

    Whoever would wait longer than `patience` seconds is told so, as the platform would tell them, and holds up nothing meanwhile.
    """

    def __init__(
        self,
        rates: Rates,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        patience: float = inf,
    ) -> None:
        self._rates, self._now, self._sleep, self._patience = rates, now, sleep, patience
        self._most = max((most for most, _ in rates), default=0)
        self._span = max((span for _, span in rates), default=0.0)
        self._moments: OrderedDict[str, deque[float]] = OrderedDict()

    async def turn(self, conversation: str) -> None:
        """Returns when something may be sent there; raises ChatError with `retry_after` where that takes too long."""
        now = self._now()
        moments = self._of(conversation, now)
        at = max([now, *(moments[-most] + span for most, span in self._rates if len(moments) >= most)])
        if at - now > self._patience:
            raise ChatError("paced", retry_after=at - now)
        moments.append(at)
        if at > now:
            await self._sleep(at - now)

    def _of(self, conversation: str, now: float) -> deque[float]:
        """When something was sent there lately, or will be."""
        moments = self._moments.setdefault(conversation, deque(maxlen=self._most))
        self._moments.move_to_end(conversation)
        if len(self._moments) > CONVERSATIONS:
            self._moments.popitem(last=False)
        while moments and moments[0] + self._span < now:
            moments.popleft()
        return moments
