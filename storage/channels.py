"""Channels: switched on or off, their department and guardians, and who is quiet where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Actor, BotAdded, BotRemoved, ChannelFacts
from storage import outbox, records
from storage import tables as t
from storage.database import HOLD, Store, insert_or_ignore
from storage.outbox import Note
from storage.rows import channel_row, find_workspace, person_row, row_id, workspace_row
from storage.viewer import Viewer

GREETS_FIRST = timedelta(seconds=1)
"""By how much what is said on coming in is due before the records that waited for it."""

Welcome = Callable[[t.Workspace, t.Channel, t.Person | None, bool], Iterable[Note]]
"""What is said when the bot comes into a channel, in the transaction that notes it; takes what `joined` returns."""


async def joined(
    store: Store, event: BotAdded, on: bool, now: datetime, welcome: Welcome = lambda *arrival: ()
) -> tuple[t.Workspace, t.Channel, t.Person | None, bool]:
    """The bot came into a channel; the last value tells whether it is the first in this workspace, whose inviter becomes its admin."""
    async with store.write() as session:
        workspace = await workspace_row(session, event.workspace, now)
        await session.refresh(workspace, with_for_update=HOLD)  # of two channels at once one is the first
        workspace.active = True
        channel = await channel_row(
            session, row_id(workspace), event.channel, event.name, private=event.private, shared=event.shared
        )
        channel.on = channel.on or on
        person = await person_row(session, row_id(workspace), event.actor) if event.actor.id else None
        first = person is not None and workspace.installed_by is None and not person.outsider
        if first and person is not None:
            workspace.installed_by, workspace.installed_at, person.role = person.id, now, "admin"
        first_of_all = now - GREETS_FIRST
        notes = [replace(note, due_at=first_of_all) for note in welcome(workspace, channel, person, first)]
        await outbox.add(session, row_id(workspace), notes, now)
        await records.invited(session, row_id(workspace), event.channel, now)
        await outbox.redraw(session, "first_run", workspace.id)
        return workspace, channel, person, first


async def left(store: Store, event: BotRemoved) -> None:
    """The bot left a channel, or the whole workspace."""
    async with store.write() as session:
        workspace = await find_workspace(session, event.workspace)
        if workspace is None:
            return
        await _forget_greetings(session, row_id(workspace), event.channel)
        if not event.channel:
            workspace.active = False
            return
        (await channel_row(session, row_id(workspace), event.channel)).on = False


async def _forget_greetings(session: AsyncSession, workspace_id: int, channel: str) -> None:
    """Let the bot greet again when it comes back: the greeting's key is free, and what was said stays where it is."""
    greeted = select(t.Outgoing).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == "greeting")
    greeted = greeted.where(t.Outgoing.key == f"greeting:{channel}") if channel else greeted
    for row in (await session.exec(greeted)).all():
        if row.key == f"greeting:{row.channel}":
            row.key = f"greeting:{row.channel}:{row.id}"


async def learn(store: Store, workspace_id: int, external_id: str, facts: ChannelFacts) -> t.Channel:
    """Keep what the platform says of a channel."""
    async with store.write() as session:
        row = await channel_row(session, workspace_id, external_id, facts.name, facts.private, facts.shared)
        row.archived = facts.archived
        return row


async def told(store: Store, workspace_id: int, external_id: str, private: bool | None, name: str = "") -> None:
    """A command was typed in a channel: it is private as far as the command tells, so that nobody else reads what is entered."""
    async with store.write() as session:
        await channel_row(session, workspace_id, external_id, name, private=private)


async def find(store: Store, workspace_id: int, external_id: str) -> t.Channel | None:
    """The channel with this platform id."""
    query = select(t.Channel).where(t.Channel.workspace_id == workspace_id, t.Channel.external_id == external_id)
    async with store.read() as session:
        return (await session.exec(query)).first()


async def by_id(store: Store, channel_id: int) -> t.Channel | None:
    """One channel by row id."""
    async with store.read() as session:
        return await session.get(t.Channel, channel_id)


async def switch(
    store: Store, workspace_id: int, external_ids: Sequence[str], on: bool, now: datetime, notes: Sequence[Note] = ()
) -> list[t.Channel]:
    """Listen in channels, or stop, `now`; `notes` are said about it."""
    async with store.write() as session:
        rows = [await channel_row(session, workspace_id, external_id) for external_id in external_ids]
        for row in rows:
            if row.on != on:
                row.on = on
                await outbox.redraw(session, "greeting", row.id)
        await outbox.add(session, workspace_id, notes, now)
        await outbox.redraw(session, "first_run", workspace_id)
        return rows


async def set_department(store: Store, workspace_id: int, external_id: str, department: str | None) -> t.Channel:
    """The department whose decisions are announced in a channel."""
    async with store.write() as session:
        row = await channel_row(session, workspace_id, external_id)
        row.department = department
        return row


async def set_model(store: Store, workspace_id: int, external_id: str, allowed: bool) -> t.Channel:
    """Whether a language model may read candidates from a channel."""
    async with store.write() as session:
        row = await channel_row(session, workspace_id, external_id)
        row.model = allowed
        return row


async def set_intensity(store: Store, workspace_id: int, external_id: str, intensity: str) -> t.Channel:
    """How insistent Verbatim is in a channel: light, standard or active."""
    async with store.write() as session:
        row = await channel_row(session, workspace_id, external_id)
        row.intensity = intensity
        return row


async def read_by_models(store: Store, workspace_id: int) -> frozenset[int]:
    """Ids of the channels that a language model may read from: nobody switched it off, and nobody of another organization is there."""
    query = select(t.Channel.id).where(
        t.Channel.workspace_id == workspace_id, t.Channel.model, col(t.Channel.shared).is_(False)
    )
    async with store.read() as session:
        return frozenset(row_id for row_id in (await session.exec(query)).all() if row_id is not None)


async def add_guardian(
    store: Store, workspace_id: int, channel: str, person: Actor, notes: Sequence[Note], now: datetime
) -> bool:
    """Make somebody a truth guardian of a channel; False when they already are."""
    async with store.write() as session:
        where = await channel_row(session, workspace_id, channel)
        who = await person_row(session, workspace_id, person)
        values = {"channel_id": where.id, "person_id": who.id}
        added = await insert_or_ignore(session, t.Guardian, values, ["channel_id", "person_id"])
        await outbox.add(session, workspace_id, notes if added else [], now)
        await outbox.redraw(session, "first_run", workspace_id)
        return added


async def remove_guardian(store: Store, workspace_id: int, channel: str, person: Actor) -> bool:
    """End a guardian's term in a channel; False when they were none."""
    async with store.write() as session:
        where = await channel_row(session, workspace_id, channel)
        who = await person_row(session, workspace_id, person)
        row = await session.get(t.Guardian, (where.id, who.id))
        if row is not None:
            await session.delete(row)
        return row is not None


async def mute(store: Store, viewer: Viewer, channel_id: int | None) -> None:
    """Ask this person nothing more in a channel."""
    async with store.write() as session:
        values = {"person_id": viewer.person_id, "channel_id": channel_id}
        await insert_or_ignore(session, t.Mute, values, ["person_id", "channel_id"])


async def is_muted(store: Store, channel: t.Channel, person: str) -> bool:
    """Whether somebody (the platform's id) is asked nothing in a channel."""
    query = (
        select(t.Mute.channel_id)
        .join(t.Person, col(t.Person.id) == col(t.Mute.person_id))
        .where(t.Mute.channel_id == channel.id, t.Person.external_id == person)
    )
    async with store.read() as session:
        return (await session.exec(query)).first() is not None


async def unmute(store: Store, viewer: Viewer) -> int:
    """Ask this person again everywhere; returns in how many channels they were quiet."""
    async with store.write() as session:
        muted = (await session.exec(select(t.Mute).where(t.Mute.person_id == viewer.person_id))).all()
        await session.exec(delete(t.Mute).where(col(t.Mute.person_id) == viewer.person_id))
        return len(muted)


async def switched_on(store: Store, workspace_id: int) -> list[t.Channel]:
    """The channels that Verbatim listens in, by name."""
    query = select(t.Channel).where(t.Channel.workspace_id == workspace_id, t.Channel.on).order_by(col(t.Channel.name))
    async with store.read() as session:
        return list((await session.exec(query)).all())
