"""The demo history: five weeks of a company, replayed through the same adapter, handlers and store as everything else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog

from bot.chat import Refusal
from bot.sandbox.demo_acts import Act, OutOfScript
from bot.sandbox.demo_hands import Hands
from bot.sandbox.demo_story import STORY
from bot.sandbox.world import PEOPLE, VERBATIM, direct_with
from storage import sandbox as memory
from storage import sandbox_messages
from storage.database import hurried

if TYPE_CHECKING:
    from bot.sandbox.platform import SandboxPlatform

log = structlog.get_logger(__name__)

KEY = "demo"
"""The key of the message with which the history begins; there is one at most."""

WHERE = "product"
BEGINNING = "Here begins the demo history."
LOADED = "Five weeks at Lanternworks are loaded. Look into #product and #pricing, or type /truth metrics."
ALREADY = "The demo history is here already. To begin anew, choose Start over."
STOPPED = "The demo history stopped part of the way; what is there can be used. To begin anew, choose Start over."
EVER = datetime.min.replace(tzinfo=UTC)
UNREAD_DAYS = 1
"""What is younger than this stays unread."""

PassTime = Callable[[datetime], Awaitable[None]]
"""Lets the replayed time pass until a moment: whatever falls due on the way happens then."""


class Demo:
    """Plays the history into a sandbox. `alone` keeps everybody else from sending meanwhile; `pass_time` sends."""

    def __init__(
        self,
        platform: SandboxPlatform,
        pass_time: PassTime,
        alone: Callable[[], AbstractAsyncContextManager[None]],
        story: Sequence[Act] = STORY,
    ) -> None:
        self._platform, self._stage = platform, platform.stage
        self._pass_time, self._alone, self._story = pass_time, alone, story

    async def load(self) -> str:
        """Play it, once; a sentence about it. Nobody's clock moves, and what exists stays as it is."""
        if await sandbox_messages.said_under(self._stage.store, self._stage.workspace.id, KEY, EVER) is not None:
            return ALREADY
        try:
            await self.play()
        except (OutOfScript, Refusal) as problem:
            log.warning("demo stopped", problem=str(problem))
            return STOPPED
        return LOADED

    async def play(self) -> None:
        """The whole history; raises OutOfScript, naming the act, when one cannot be done."""
        today, waiting = self._stage.now(), await self._waiting()
        async with self._alone():
            with self._stage.clock.replaying(), hurried():
                begin = await self._begin(moment_of(self._story[0], today))
                hands = Hands(self._platform, begin)
                for act in self._story:
                    await self._pass_time(moment_of(act, today))
                    await self._do(hands, act)
                await self._pass_time(today)
        unread = today - timedelta(days=UNREAD_DAYS)
        await memory.mark_all_read(self._stage.store, self._stage.workspace.id, begin, unread, waiting)

    async def _waiting(self) -> set[tuple[str, str]]:
        """Who has not read what Verbatim wrote to them alone, such as the card of the first run; that must not be lost."""
        unread = await memory.unread(self._stage.store, self._stage.workspace.id)
        return {(person, channel) for person, channel in unread if channel == direct_with(person)}

    async def _begin(self, moment: datetime) -> int:
        """The first line of the history. Where nobody has spoken yet, Verbatim's arrival belongs in front of it."""
        await self._stage.clock.replay_at(moment)
        public = [row.id for row in self._stage.town.channels.values() if not row.direct_with]
        await sandbox_messages.put_before(self._stage.store, self._stage.workspace.id, public, VERBATIM.id, moment)
        return (await self._stage.put(WHERE, "", BEGINNING, key=KEY)).number

    async def _do(self, hands: Hands, act: Act) -> None:
        try:
            await hands.do(act.who, act.deed)
        except (OutOfScript, Refusal) as problem:
            raise OutOfScript(f"{act.day} working days ago at {act.time}: {problem}") from problem


def moment_of(act: Act, today: datetime) -> datetime:
    """When an act happens, in UTC."""
    zone = ZoneInfo(PEOPLE[0].zone)
    day = today.astimezone(zone).date()
    left = act.day
    while left:
        day -= timedelta(days=1)
        left -= day.weekday() < 5
    return datetime.combine(day, time.fromisoformat(act.time), tzinfo=zone).astimezone(today.tzinfo)
