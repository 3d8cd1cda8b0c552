"""How fast a review is planned, held and sent when every channel's is due in the same minute.

`python -m benchmarks.occasions [--channels 10000] [--held 500]` plans for all channels, and holds and sends for some of them, through a
chat that takes a message a second from a channel and asks to wait beyond that, with one channel that never answers in time.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.chat import ChannelFacts, ChatError, Posted
from bot.parts import Card
from rituals.occasions import GRACE, Occasion
from storage.database import Store
from storage.migrate import migrate
from tests.rituals.crowd import SLACK, Ledger, Still, company, due, replica, reviews_of

FAILING = "C0"


@dataclass
class Limited(Ledger):
    """A chat with the limits of Slack, strictly: a message a second in a channel. One channel hangs, and then fails."""

    taken: dict[str, list[float]] = field(default_factory=dict)
    wait_until: dict[str, float] = field(default_factory=dict)
    told: int = 0
    ignored: int = 0

    async def channel(self, channel: str) -> ChannelFacts:
        if channel == FAILING:
            await asyncio.sleep(2)
            raise ChatError("no_answer", certain=True)
        return await super().channel(channel)

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        now = time.monotonic()
        self.ignored += now < self.wait_until.get(channel, 0.0)
        lately = [at for at in self.taken.get(channel, []) if now - at < 1.0]
        if lately:
            self.told += 1
            self.wait_until[channel] = now + 1.0
            raise ChatError("ratelimited", retry_after=1.0)
        self.taken[channel] = [*lately, now]
        return await super().post(channel, card, key, thread)


async def measured(url: str, channels: int, held: int) -> None:
    """Print the numbers."""
    store = Store(url)
    await migrate(store)
    workspace = await company(store)
    await due(store, workspace, [f"C{number}" for number in range(channels)])
    chat, clock = Limited(), Still()
    planned: Sequence[Occasion] = ()
    reviews, now = reviews_of(store, chat), clock.now(SLACK)
    for _ in range(3):
        began, used = time.perf_counter(), time.process_time()
        planned = await reviews.between(workspace, now - GRACE, now)
        seconds, used = time.perf_counter() - began, time.process_time() - used
        print(f"a tick plans {len(planned)} reviews in {seconds:.2f} s ({used:.2f} s of one core)")
        assert len(planned) == channels
    began = time.perf_counter()
    for occasion in planned[:held]:
        assert await occasion.hold(now)
    seconds = time.perf_counter() - began
    print(f"holding them: {1000 * seconds / held:.0f} ms each, one after the other")
    began, working = time.perf_counter(), replica(store, chat, clock)
    while len(chat.said) < (held - 1) * 2:
        await working.sender.sweep()
        await asyncio.sleep(0.1)
    seconds = time.perf_counter() - began
    print(f"sending {len(chat.said)} posts: {seconds:.0f} s, {len(chat.said) / seconds:.0f} a second")
    print(f"told to wait {chat.told} times, called too early {chat.ignored} times")
    twice = Counter(count for count in chat.said.values())
    assert set(twice) == {1}, "a post stands twice"
    assert not any(posted.channel == FAILING for posted in chat.places.values())
    await store.close()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--channels", type=int, default=10_000)
    arguments.add_argument("--held", type=int, default=500)
    arguments.add_argument("--url", default="", help="A fresh database; a SQLite file of its own otherwise.")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measured(given.url or f"sqlite:///{folder}/bench.db", given.channels, given.held))


if __name__ == "__main__":
    main()
