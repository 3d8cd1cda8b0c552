"""People who cannot be told anything in private: said so once where they wrote, kept for their channel's guardians, made up for later."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import BotAdded, Source, Unreached
from storage import outbox
from storage import tables as t
from storage.candidates import Asked, asked_in
from storage.database import Store
from storage.outbox import Note
from storage.rows import person_row, row_id, workspace_row
from storage.viewer import Viewer, may_see

ERROR = "unreachable"
"""What stands in the outbox beside a row that its reader could not be told."""


async def not_told(store: Store, row: t.Outgoing, now: datetime) -> None:
    """The platform lets nobody tell this row's person anything: it waits until they can be reached, and they are asked to see to that."""
    async with store.write() as session:
        prompt = await session.get(t.Prompt, row.about) if row.kind == "nudge" and row.about else None
        place = Source(prompt.channel_external, prompt.message, prompt.thread) if prompt else None
        await _mark(session, row.workspace_id, row.person, place, now)
        statement = update(t.Outgoing).where(col(t.Outgoing.id) == row.id)
        await session.exec(statement.values(state="failed", error=ERROR, lease_until=None))


async def unreached(store: Store, event: Unreached, now: datetime) -> None:
    """An answer could not be given in private."""
    async with store.write() as session:
        workspace = await workspace_row(session, event.workspace, now)
        await person_row(session, row_id(workspace), event.actor)
        await _mark(session, row_id(workspace), event.actor.id, event.source, now)


async def _mark(session: AsyncSession, workspace_id: int, person: str, place: Source | None, now: datetime) -> None:
    found = select(t.Person).where(t.Person.workspace_id == workspace_id, t.Person.external_id == person)
    who = (await session.exec(found)).first()
    if who is not None and who.unreachable_at is None:
        who.unreachable_at = now
    if place is None or not place.channel:
        return
    note = Note(
        key=f"unreachable:{person}",
        kind="unreachable",
        audience="post",
        channel=place.channel,
        thread=place.thread or place.message or None,
    )
    await outbox.add(session, workspace_id, [note], now)


async def reachable(store: Store, event: BotAdded, notes: Iterable[Note], now: datetime) -> None:
    """Somebody can be told things now: what they were not told is said, as far as it still means something."""
    async with store.write() as session:
        workspace = await workspace_row(session, event.workspace, now)
        workspace.active = True
        person = await person_row(session, row_id(workspace), event.actor)
        person.unreachable_at = None
        waits = (
            update(t.Outgoing)
            .where(col(t.Outgoing.workspace_id) == workspace.id, col(t.Outgoing.person) == event.actor.id)
            .where(col(t.Outgoing.state) == "failed", col(t.Outgoing.error) == ERROR)
        )
        await session.exec(waits.values(state="pending", error="", attempts=0, lease_until=None))
        await outbox.add(session, row_id(workspace), notes, now)


async def waiting_for_guardian(store: Store, viewer: Viewer) -> list[Asked]:
    """Questions that did not reach their people, in the channels that this viewer guards, newest first."""
    query = (
        select(t.Prompt)
        .join(t.Person, col(t.Person.id) == col(t.Prompt.asked_id))
        .join(t.Guardian, col(t.Guardian.channel_id) == col(t.Prompt.channel_id))
        .where(t.Prompt.workspace_id == viewer.workspace_id, t.Prompt.outcome == "open")
        .where(col(t.Person.unreachable_at).is_not(None), t.Guardian.person_id == viewer.person_id)
        .where(t.Prompt.asked_id != viewer.person_id, may_see(viewer, col(t.Prompt.channel_id)))
        .order_by(col(t.Prompt.asked_at).desc())
    )
    async with store.read() as session:
        return [await asked_in(session, prompt) for prompt in (await session.exec(query)).all()]


async def count(store: Store, platform: str) -> int:
    """How many people on a platform cannot be told anything in private."""
    query = (
        select(func.count())
        .select_from(t.Person)
        .join(t.Workspace, col(t.Workspace.id) == col(t.Person.workspace_id))
        .where(t.Workspace.platform == platform, col(t.Person.unreachable_at).is_not(None))
    )
    async with store.read() as session:
        return (await session.exec(query)).one()
