"""Asks a model within limits: a deadline, a workspace's budget for the day, a rest after failures; the same text is asked once."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import cast

import structlog

from prompts.models.breaker import Breaker
from prompts.models.model import Model, ModelUnavailable, Question, Reply, Shape, instructions
from storage import model_spend
from storage.database import Store

log = structlog.get_logger(__name__)

REMEMBERED = 500
REMEMBERED_SECONDS = 3600.0
AT_ONCE = 4


def utc_today() -> date:
    """The day that a budget is for. It is the real one: winding the sandbox's clock buys no tokens."""
    return datetime.now(UTC).date()


@dataclass
class Asker:
    """One model for all workspaces of this process. Answers are remembered for an hour, in memory only, and apart for each workspace."""

    store: Store
    model: Model
    daily_tokens: int
    today: Callable[[], date] = utc_today
    breaker: Breaker = field(default_factory=Breaker)
    clock: Callable[[], float] = time.monotonic
    _remembered: OrderedDict[str, tuple[float, Reply]] = field(default_factory=OrderedDict)
    _places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    async def ask(self, workspace_id: int, question: Question[Shape], seconds: float) -> Shape:
        """The answer within `seconds`; raises ModelUnavailable."""
        key = _key(workspace_id, question)
        if (known := self._recall(key)) is not None:
            return cast("Shape", known)
        try:
            async with asyncio.timeout(seconds), self._places:
                return await self._ask(workspace_id, question, key)
        except TimeoutError:
            raise ModelUnavailable("slow") from None
        except ModelUnavailable as error:
            log.info("model unavailable", code=error.code, question=question.name, workspace=workspace_id)
            raise

    async def spent(self, workspace_id: int) -> int:
        """Tokens that a workspace has spent today."""
        return await model_spend.spent(self.store, workspace_id, self.today())

    async def _ask(self, workspace_id: int, question: Question[Shape], key: str) -> Shape:
        if not self.breaker.begin():
            raise ModelUnavailable("resting")
        day, most = self.today(), question.at_most
        if not await model_spend.reserve(self.store, workspace_id, day, most, self.daily_tokens):
            raise ModelUnavailable("budget")
        cost: int | None = None  # whoever is cut short may have cost all that was set aside
        try:
            answered = await self.model.answer(question)
            cost = answered.tokens
        except ModelUnavailable as error:
            cost = error.tokens
            self.breaker.worked() if error.code == "refused" else self.breaker.failed()
            raise
        except asyncio.CancelledError:
            self.breaker.failed()
            raise
        finally:
            if cost is not None:
                await model_spend.settle(self.store, workspace_id, day, most, cost)
        self.breaker.worked()
        self._remember(key, answered.answer)
        return answered.answer

    def _recall(self, key: str) -> Reply | None:
        until, answer = self._remembered.get(key, (0.0, None))
        if answer is None or self.clock() >= until:
            return None
        self._remembered.move_to_end(key)
        return answer

    def _remember(self, key: str, answer: Reply) -> None:
        self._remembered[key] = (self.clock() + REMEMBERED_SECONDS, answer)
        self._remembered.move_to_end(key)
        while len(self._remembered) > REMEMBERED:
            self._remembered.popitem(last=False)


def _key(workspace_id: int, question: Question[Shape]) -> str:
    parts = (str(workspace_id), question.name, instructions(question.name), question.data)
    return sha256("\0".join(parts).encode()).hexdigest()
