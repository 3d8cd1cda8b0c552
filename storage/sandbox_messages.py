"""What is said in a sandbox: storing it, changing it, and reading it as a person sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.database import Store
from storage.sandbox import SandboxMessage, SandboxReaction


@dataclass(frozen=True, slots=True)
class Seen:
    """A message with what hangs on it: who reacted how, and (of a thread's first message) how many replies there are."""

    message: SandboxMessage
    reactions: tuple[tuple[str, str], ...] = ()
    replies: int = 0
    last_reply: datetime | None = None


async def add_messages(store: Store, messages: Iterable[SandboxMessage]) -> list[SandboxMessage]:
    """Store what was said, in this order; returns it with its ids."""
    async with store.write() as session:
        stored = list(messages)
        for message in stored:
            session.add(message)
            await session.flush()
        return stored


async def change_message(store: Store, workspace: str, message: int, **changes: Any) -> SandboxMessage | None:
    """Overwrite some columns of a message; None when it is gone or erased."""
    async with store.write() as session:
        row = await _one(session, workspace, message)
        if row is None or row.erased:
            return None
        for name, value in changes.items():
            setattr(row, name, value)
        return row


async def message_of(store: Store, workspace: str, message: int, person: str = "") -> Seen | None:
    """One message with its reactions, and its replies as a person sees them."""
    async with store.read() as session:
        row = await _one(session, workspace, message)
        return None if row is None else (await _seen(session, [row], person))[0]


async def said_under(store: Store, workspace: str, key: str, since: datetime) -> SandboxMessage | None:
    """What was said under an outbox key since a moment."""
    async with store.read() as session:
        said = SandboxMessage
        found = select(said).where(said.workspace == workspace, said.key == key, said.at >= since)
        return (await session.exec(found.order_by(col(said.id)).limit(1))).first()


async def put_before(store: Store, workspace: str, channels: Sequence[str], author: str, moment: datetime) -> None:
    """Let what `author` said in these channels be of `moment`, unless anybody else has said anything there."""
    said = SandboxMessage
    there = select(said).where(said.workspace == workspace, col(said.channel).in_(channels))
    async with store.write() as session:
        rows = list(await session.exec(there))
        for row in rows if {row.author for row in rows} <= {author, ""} else ():
            row.at = min(row.at, moment)


async def cards_for(
    store: Store, workspace: str, person: str, after: int, until: datetime, limit: int = 30
) -> list[SandboxMessage]:
    """What was drawn for all or for one person since message `after` and up to a moment, newest first."""
    async with store.read() as session:
        said = SandboxMessage
        drawn = select(said).where(said.workspace == workspace, col(said.id) > after, said.at <= until)
        drawn = drawn.where(col(said.card).is_not(None), col(said.erased).is_(False))
        drawn = drawn.where(or_(col(said.only_for) == "", col(said.only_for) == person))
        return list(await session.exec(drawn.order_by(col(said.at).desc(), col(said.id).desc()).limit(limit)))


async def toggle_reaction(store: Store, message: int, person: str, emoji: str) -> bool:
    """Put an emoji on a message, or take one's own back; whether it is there now."""
    async with store.write() as session:
        row = await session.get(SandboxReaction, (message, person, emoji))
        if row is None:
            session.add(SandboxReaction(message=message, person=person, emoji=emoji))
        else:
            await session.delete(row)
        return row is None


async def timeline(
    store: Store, workspace: str, person: str, channel: str, thread: int | None, before: int | None, limit: int
) -> list[Seen]:
    """The last messages that a person sees in a channel (or, with its first message, in a thread), oldest first.

    `before` (a message) asks for the ones in front of it.
    """
    said = SandboxMessage
    wanted = select(said).where(said.workspace == workspace, said.channel == channel)
    wanted = wanted.where(or_(col(said.only_for) == "", col(said.only_for) == person))
    in_thread = or_(col(said.id) == thread, col(said.thread) == thread)
    wanted = wanted.where(col(said.thread).is_(None) if thread is None else in_thread)
    async with store.read() as session:
        if before is not None and (mark := await _one(session, workspace, before)) is not None:
            earlier = and_(col(said.at) == mark.at, col(said.id) < mark.number)
            wanted = wanted.where(or_(col(said.at) < mark.at, earlier))
        newest = wanted.order_by(col(said.at).desc(), col(said.id).desc()).limit(limit)
        return await _seen(session, list(await session.exec(newest))[::-1], person)


async def _one(session: AsyncSession, workspace: str, message: int) -> SandboxMessage | None:
    row = await session.get(SandboxMessage, message)
    return row if row is not None and row.workspace == workspace else None


async def _seen(session: AsyncSession, rows: Sequence[SandboxMessage], person: str = "") -> list[Seen]:
    ids, reply = [row.number for row in rows], SandboxMessage
    reactions: dict[int, list[tuple[str, str]]] = {}
    hanging = select(SandboxReaction).where(col(SandboxReaction.message).in_(ids)).order_by(col(SandboxReaction.emoji))
    for hung in await session.exec(hanging):
        reactions.setdefault(hung.message, []).append((hung.emoji, hung.person))
    counted = (
        select(reply.thread, func.count(), func.max(reply.at))
        .where(col(reply.thread).in_(ids), or_(col(reply.only_for) == "", col(reply.only_for) == person))
        .where(col(reply.erased).is_(False))
        .group_by(col(reply.thread))
    )
    replies = {thread: (count, last) for thread, count, last in await session.exec(counted)}
    return [Seen(row, tuple(reactions.get(row.number, ())), *replies.get(row.number, (0, None))) for row in rows]
