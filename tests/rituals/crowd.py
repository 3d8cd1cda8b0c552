"""Many channels with a review of their own, a chat that remembers what was said in it, and a process that dies at any step."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import ChannelFacts, Posted, Profile, Unsearchable, Workspace
from bot.parts import Card
from prompts.drawings import DRAWINGS
from rituals.occasions import Occasions
from rituals.reviews import Reviews
from rituals.sender import Sender
from storage import tables as t
from storage.database import Store
from tests.sandbox.driver import TUESDAY

SLACK = Workspace("slack", "T1")
Result = TypeVar("Result")


@dataclass
class Still:
    """A clock that stands where it was put."""

    at: datetime = TUESDAY + timedelta(minutes=1)

    def now(self, workspace: Workspace) -> datetime:
        return self.at


class Killed(BaseException):
    """The process is dead; nothing of it goes on."""


@dataclass
class Life:
    """A process that dies at its step number `death`, counted from 0; it lives on where that is None."""

    death: int | None = None
    steps: int = 0

    def step(self) -> None:
        """One more step; from the last one on there is no other."""
        if self.death is not None and self.steps >= self.death:
            raise Killed
        self.steps += 1


class MortalStore(Store):
    """A database whose process may die right before and right after each transaction that writes."""

    life = Life()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        self.life.step()
        async with super().write() as session:
            yield session
        self.life.step()


@dataclass
class Ledger:
    """A chat that notes every message by its key. `searchable` says whether it can tell afterwards what was said."""

    searchable: bool = True
    life: Life = field(default_factory=Life)
    said: Counter[str] = field(default_factory=Counter)
    places: dict[str, Posted] = field(default_factory=dict)
    threads: dict[str, str | None] = field(default_factory=dict)

    async def _carried_out(self, call: Awaitable[Result]) -> Result:
        """A call that the process may die before and after."""
        try:
            self.life.step()
        except Killed:
            call.close()  # type: ignore[attr-defined]  # a coroutine that never runs
            raise
        result = await call
        self.life.step()
        return result

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        return await self._carried_out(self._say(channel, key, thread))

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        return await self._carried_out(self._say(channel, key, thread))

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        return await self._carried_out(self._say(person, key, None))

    async def _say(self, place: str, key: str, thread: str | None) -> Posted:
        self.said[key] += 1
        self.threads[key] = thread
        self.places[key] = Posted(place, f"m{sum(self.said.values())}")
        return self.places[key]

    async def edit(self, posted: Posted, card: Card) -> None:
        self.life.step()

    async def find(
        self, channel: str, key: str, since: datetime, thread: str | None = None, person: str = ""
    ) -> Posted | None:
        if not self.searchable:
            raise Unsearchable("not here")
        return await self._carried_out(self._found(key))

    async def _found(self, key: str) -> Posted | None:
        return self.places.get(key)

    async def profile(self, person: str) -> Profile:
        return Profile(person, "UTC")

    async def channel(self, channel: str) -> ChannelFacts:
        return ChannelFacts(channel)

    async def members(self, channel: str) -> frozenset[str]:
        return frozenset()


@dataclass
class Replica:
    """A process of the product, without its adapters."""

    store: Store
    occasions: Occasions
    sender: Sender

    async def work(self) -> None:
        """Hold what is due, and send it."""
        await self.occasions.tick()
        await self.sender.sweep()


def reviews_of(store: Store, chat: Ledger) -> Reviews:
    async def profile_of(workspace: Workspace, person: str) -> Profile | None:
        return await chat.profile(person)

    async def facts_of(workspace: Workspace, channel: str) -> ChannelFacts | None:
        return await chat.channel(channel)

    return Reviews(store, profile_of, facts_of)


def replica(store: Store, chat: Ledger, clock: Still | None = None) -> Replica:
    clock = clock or Still()
    sender = Sender(store, lambda workspace: chat, clock, DRAWINGS)
    return Replica(store, Occasions(store, clock, (reviews_of(store, chat),), lambda: None), sender)


async def company(store: Store) -> t.Workspace:
    """A workspace with an admin."""
    async with store.write() as session:
        row = t.Workspace(platform=SLACK.platform, external_id=SLACK.id, installed_at=TUESDAY)
        session.add(row)
        await session.flush()
        session.add(t.Person(workspace_id=row.id or 0, external_id="U1", name="Ana", role="admin", profiled_at=TUESDAY))
        return row


async def due(store: Store, workspace: t.Workspace, names: Sequence[str]) -> None:
    """Channels whose review is due at the moment at which walks begin, a Tuesday at 9:00 UTC."""
    async with store.write() as session:
        rows: list[SQLModel] = []
        channels = [t.Channel(workspace_id=workspace.id or 0, external_id=name, name=name, on=True) for name in names]
        session.add_all(channels)
        await session.flush()
        since = TUESDAY - timedelta(days=6)
        for channel in channels:
            plan = t.ReviewPlan(
                channel_id=channel.id or 0, workspace_id=workspace.id or 0, day=1, hour=9, zone="UTC", since=since
            )
            rows.append(plan)
        session.add_all(rows)


async def states(store: Store, kind: str) -> Counter[str]:
    """The rows of the outbox of one kind, by what became of them."""
    async with store.read() as session:
        query = select(t.Outgoing.state).where(col(t.Outgoing.kind) == kind)
        return Counter((await session.exec(query)).all())
