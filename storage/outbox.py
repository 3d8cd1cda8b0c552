"""The outbox: what is to be said, written in the transaction that decided it, and leased by whoever sends it.

A row goes pending → leased → sent, or to unknown (perhaps sent), dropped (nothing to say any more) or failed. Whoever sends a
row holds a lease on it (`lease_until`); it is `leased` from right before it is said. Leases and retries use the database's clock;
`due_at` is the workspace's own time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Posted
from storage import tables as t
from storage.database import Store, database_now, insert_or_ignore

NO_CONNECTION = "no connection"
"""Why a row waits whose workspace nobody can speak to: its platform is not configured, or the app was removed there."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say: `kind` names the drawing, `about` the row it is drawn from, `key` is unique in the workspace.

    `args` are ids and small words for the drawing; `inside` among them is a channel that, while it is private, its reader has to be in.

    `after_key` is the key of a note whose message this one answers in its thread; it waits for that.
    """

    key: str
    kind: str
    audience: str
    about: int | None = None
    channel: str = ""
    thread: str | None = None
    person: str = ""
    args: Mapping[str, Any] = field(default_factory=dict)
    due_at: datetime | None = None
    after_key: str | None = None


async def add(session: AsyncSession, workspace_id: int, notes: Iterable[Note], now: datetime) -> None:
    """Write notes in a running transaction; a key that is there already stays as it is."""
    for note in notes:
        values = {
            "workspace_id": workspace_id,
            "key": note.key,
            "kind": note.kind,
            "about": note.about,
            "args": dict(note.args),
            "audience": note.audience,
            "channel": note.channel,
            "thread": note.thread,
            "person": note.person,
            "after_key": note.after_key,
            "created_at": now,
            "due_at": note.due_at or now,
        }
        await insert_or_ignore(session, t.Outgoing, values, ["workspace_id", "key"])


async def written(session: AsyncSession, workspace_id: int, key: str) -> bool:
    """Whether there is a note with this key, in a running transaction."""
    query = select(t.Outgoing.id).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.key == key)
    return (await session.exec(query)).first() is not None


async def redraw(session: AsyncSession, kind: str, about: int | None) -> None:
    """What was said of this row should read differently now."""
    statement = (
        update(t.Outgoing)
        .where(col(t.Outgoing.kind) == kind, col(t.Outgoing.about) == about)
        .values(wanted=col(t.Outgoing.wanted) + 1)
    )
    await session.exec(statement)


async def is_said(store: Store, workspace_id: int, kind: str, about: int | None) -> bool:
    """Whether something of this kind was said of a row, or is about to be."""
    query = select(t.Outgoing.id).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == kind)
    query = query.where(t.Outgoing.about == about, col(t.Outgoing.state).in_(("pending", "leased", "sent")))
    async with store.read() as session:
        return (await session.exec(query)).first() is not None


async def drop(session: AsyncSession, kind: str, about: int | None) -> None:
    """What was not yet said of this row need not be said any more."""
    statement = (
        update(t.Outgoing)
        .where(col(t.Outgoing.kind) == kind, col(t.Outgoing.about) == about, col(t.Outgoing.state) == "pending")
        .values(state="dropped")
    )
    await session.exec(statement)


@dataclass(frozen=True, slots=True)
class Leased:
    """A row in this sender's hands. `resumed` is True when an earlier sender may have said it without recording so."""

    row: t.Outgoing
    resumed: bool
    edit: bool


async def busy_workspaces(store: Store) -> list[t.Workspace]:
    """The workspaces that have anything to send, sooner or later."""
    waiting = select(t.Outgoing.workspace_id).where(
        or_(col(t.Outgoing.state).in_(("pending", "leased")), _stale()), t.Outgoing.workspace_id == t.Workspace.id
    )
    async with store.read() as session:
        return list((await session.exec(select(t.Workspace).where(t.Workspace.active, waiting.exists()))).all())


async def lease(store: Store, workspace_id: int, now: datetime, limit: int = 50, seconds: float = 60) -> list[Leased]:
    """Take rows that are due at `now` (the workspace's time), oldest first; nobody else gets them for `seconds`."""
    async with store.write() as session:
        clock = await database_now(session)
        free = or_(col(t.Outgoing.lease_until).is_(None), col(t.Outgoing.lease_until) <= clock)
        due = col(t.Outgoing.state).in_(("pending", "leased")) & (col(t.Outgoing.due_at) <= now)
        query = (
            select(t.Outgoing)
            .where(t.Outgoing.workspace_id == workspace_id, free, ~_waits(), or_(due, _stale()))
            .order_by(col(t.Outgoing.due_at), col(t.Outgoing.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        taken = []
        for row in (await session.exec(query)).all():
            taken.append(Leased(row, row.state == "leased", row.state == "sent"))
            row.lease_until = clock + timedelta(seconds=seconds)
            row.attempts += 1
        return taken


async def begun(store: Store, row: t.Outgoing) -> bool:
    """Note that a row is about to be said: from here on a crash leaves it in doubt. False when it is not this sender's to say any more."""
    async with store.write() as session:
        ours = (col(t.Outgoing.id) == row.id) & (col(t.Outgoing.lease_until) == row.lease_until)
        unsaid = col(t.Outgoing.state).in_(("pending", "leased"))
        said = update(t.Outgoing).where(ours, unsaid).values(state="leased").returning(col(t.Outgoing.id))
        return (await session.exec(said)).first() is not None


def _waits() -> Any:
    """Whether the message that a row answers in its thread has yet to be said."""
    first = aliased(t.Outgoing)
    here = (col(first.workspace_id) == col(t.Outgoing.workspace_id)) & (col(first.key) == col(t.Outgoing.after_key))
    return select(first.id).where(here, col(first.state).in_(("pending", "leased"))).exists()


async def returned(store: Store, leased: Leased, seconds: float = 0.0) -> None:
    """Give back a row that was not begun, as it was; nobody takes it again for `seconds`. One that somebody else took meanwhile is theirs."""
    async with store.write() as session:
        until = await database_now(session) + timedelta(seconds=seconds)
        ours = (col(t.Outgoing.id) == leased.row.id) & (col(t.Outgoing.lease_until) == leased.row.lease_until)
        statement = update(t.Outgoing).where(ours)
        await session.exec(statement.values(lease_until=until, attempts=leased.row.attempts - 1))


async def free_leases(store: Store) -> None:
    """Let the only process of a database go on at once with what its predecessor had in hand when it died; what is to be retried waits."""
    in_hand = (col(t.Outgoing.state) == "leased") | ((col(t.Outgoing.state) == "pending") & (t.Outgoing.error == ""))
    async with store.write() as session:
        await session.exec(update(t.Outgoing).where(in_hand).values(lease_until=None))


async def reconnected(store: Store) -> None:
    """What waited only because nobody could be spoken to is tried at once."""
    async with store.write() as session:
        waiting = update(t.Outgoing).where(col(t.Outgoing.state) == "pending", col(t.Outgoing.error) == NO_CONNECTION)
        await session.exec(waiting.values(lease_until=None))


def _stale() -> Any:
    shown = col(t.Outgoing.shown)
    return (col(t.Outgoing.state) == "sent") & (shown < col(t.Outgoing.wanted)) & (col(t.Outgoing.posted_message) != "")


Then = Callable[[AsyncSession, t.Outgoing, bool, datetime], Awaitable[None]]
"""What follows when a row was (or may have been) said, or never will be, in the transaction that notes it; takes the workspace's time."""


async def nothing(session: AsyncSession, row: t.Outgoing, said: bool, now: datetime) -> None:
    """What mostly follows."""


async def sent(
    store: Store, row: t.Outgoing, posted: Posted, now: datetime, then: Then = nothing, drawn: bool = True
) -> None:
    """It was said. `row.wanted` is what was drawn; a change in the meantime leaves it to be edited.

    Not `drawn`: it was found where an earlier attempt had said it, and nobody knows how it read then, so it is edited in any case.
    """
    await _settle(
        store,
        row,
        then,
        now,
        state="sent",
        shown=row.wanted if drawn else row.wanted - 1,
        posted_channel=posted.channel,
        posted_message=posted.message,
        posted_url=posted.url,
        sent_at=now,
        attempts=0,
        error="",
    )


async def edited(store: Store, row: t.Outgoing, error: str = "") -> None:
    """What was said now reads as it should, or (with the platform's word for why) will not be tried again."""
    await _settle(store, row, shown=row.wanted, attempts=0, error=error)


async def ended(
    store: Store, row: t.Outgoing, state: str, error: str = "", now: datetime | None = None, then: Then = nothing
) -> None:
    """It will not be tried again: `unknown`, `dropped` or `failed`, with the platform's word for why."""
    await _settle(store, row, then, now or row.due_at, state=state, error=error[:200])


async def put_off(store: Store, row: t.Outgoing, until: datetime) -> None:
    """Nothing was tried; it is due `until` (the workspace's time). Its args note that not its writer chose that moment."""
    args = {**row.args, "put_off": True}
    await _settle(store, row, state="pending", due_at=until, attempts=row.attempts - 1, args=args)


async def postponed(store: Store, row: t.Outgoing, seconds: float, error: str, resumed: bool = False) -> None:
    """Try again after `seconds`; `resumed` keeps the mark that it may have been said already."""
    state = row.state if row.state == "sent" else "leased" if resumed else "pending"
    async with store.write() as session:
        until = await database_now(session) + timedelta(seconds=seconds)
        statement = update(t.Outgoing).where(col(t.Outgoing.id) == row.id)
        await session.exec(statement.values(state=state, lease_until=until, error=error[:200]))


async def add_args(store: Store, row_id: int, args: Mapping[str, Any]) -> None:
    """Something more to draw a row from."""
    async with store.write() as session:
        row = await session.get(t.Outgoing, row_id, with_for_update=True)
        if row is not None:
            row.args = {**row.args, **args}


async def wait_no_longer(store: Store, row_id: int) -> None:
    """What a postponed row waited for is there."""
    async with store.write() as session:
        mine = (col(t.Outgoing.id) == row_id, col(t.Outgoing.state) == "pending")
        await session.exec(update(t.Outgoing).where(*mine).values(lease_until=None))


async def _settle(
    store: Store, row: t.Outgoing, then: Then = nothing, now: datetime | None = None, **values: Any
) -> None:
    async with store.write() as session:
        # First what follows: a prompt or a decision is held before the outbox, here as everywhere.
        await then(session, row, values.get("state") in ("sent", "unknown"), now or row.due_at)
        await session.exec(update(t.Outgoing).where(col(t.Outgoing.id) == row.id).values(lease_until=None, **values))


async def by_key(store: Store, workspace_id: int, key: str) -> t.Outgoing | None:
    """The row with this key."""
    async with store.read() as session:
        query = select(t.Outgoing).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.key == key)
        return (await session.exec(query)).first()


async def next_due(store: Store, workspace_id: int, after: datetime | None = None) -> datetime | None:
    """When the next thing is due in this workspace (later than `after`), in its own time; None when nothing is planned."""
    query = select(t.Outgoing.due_at).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.state == "pending")
    if after is not None:
        query = query.where(t.Outgoing.due_at > after)
    async with store.read() as session:
        return (await session.exec(query.order_by(col(t.Outgoing.due_at)).limit(1))).first()
