"""Nobody waits behind a channel that hangs, and a platform that asks to wait is left alone until it said."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

from bot.chat import ChannelFacts, ChatError, Posted
from bot.parts import Card
from rituals.places import Waits
from rituals.sender import MOST_AT_ONCE
from storage import outbox
from storage.database import Store
from tests.rituals.crowd import SLACK, Ledger, Still, company, due, replica, states


@dataclass
class Hanging(Ledger):
    """A chat with one channel that answers only when it is allowed to."""

    allowed: asyncio.Event = field(default_factory=asyncio.Event)

    async def channel(self, channel: str) -> ChannelFacts:
        if channel == "C0":
            await self.allowed.wait()
        return await super().channel(channel)


async def test_nobody_waits_behind_a_channel_that_hangs(store: Store) -> None:
    await due(store, await company(store), [f"C{number}" for number in range(50)])
    chat = Hanging()
    working = replica(store, chat)
    await working.occasions.tick()
    sweeping = asyncio.create_task(working.sender.sweep())
    while len(chat.said) < 49 * 2:
        assert not sweeping.done()
        await asyncio.sleep(0.01)
    assert not any(posted.channel == "C0" for posted in chat.places.values())
    chat.allowed.set()
    await sweeping
    assert len(chat.said) == 50 * 2
    assert await states(store, "review_post") == {"sent": 50}


@dataclass
class Strict(Ledger):
    """A chat that takes some messages, and then asks to wait for a minute."""

    room: int = 10
    refused: int = 0

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        if self.room == 0:
            self.refused += 1
            raise ChatError("ratelimited", retry_after=60.0)
        self.room -= 1
        return await super().post(channel, card, key, thread)


async def test_a_workspace_that_is_told_to_wait_is_asked_no_more_until_then(store: Store) -> None:
    await due(store, await company(store), [f"C{number}" for number in range(200)])
    chat = Strict()
    working = replica(store, chat)
    await working.work()
    asked = chat.refused
    assert len(chat.said) == 10
    assert asked <= MOST_AT_ONCE  # at most those that were under way when the first answer came
    await working.sender.sweep()
    assert chat.refused == asked
    assert (await states(store, "review_opening")).keys() == {"sent", "pending"}


def test_one_place_that_waits_is_one_place_and_two_are_the_workspace() -> None:
    waits = Waits()
    waits.told((1, "C1"), 60)
    assert waits.left((1, "C1")) > 59
    assert waits.left((1, "C2")) == 0
    assert not waits.quiet(1)
    waits.told((1, "C2"), 60)
    assert waits.quiet(1)
    assert not waits.quiet(2)
    waits = Waits()
    waits.told((1, "C1"), 0.001)
    waits.told((1, "C2"), 0.001)
    end = time.monotonic() + 0.01
    while time.monotonic() < end:
        pass
    assert not waits.quiet(1)


async def test_what_was_not_begun_is_given_back_and_what_somebody_else_took_is_theirs(store: Store) -> None:
    workspace = await company(store)
    await due(store, workspace, ["C0"])
    await replica(store, Ledger()).occasions.tick()
    now = Still().now(SLACK)
    (mine,) = await outbox.lease(store, workspace.id or 0, now, seconds=0)
    (theirs,) = await outbox.lease(store, workspace.id or 0, now, seconds=60)
    assert mine.row.id == theirs.row.id
    assert not await outbox.begun(store, mine.row)
    await outbox.returned(store, mine)
    assert await outbox.lease(store, workspace.id or 0, now) == []
    await outbox.returned(store, theirs)
    (again,) = await outbox.lease(store, workspace.id or 0, now)
    assert not again.resumed  # nobody began to say it
    assert await outbox.begun(store, again.row)
    await outbox.returned(store, again)
    (last,) = await outbox.lease(store, workspace.id or 0, now)
    assert last.resumed
