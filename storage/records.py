"""Records as they are said, and what becomes of one that cannot be said where it belongs."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store
from storage.outbox import Note
from storage.viewer import Viewer

NO_THREAD = frozenset({"thread_not_found", "message_not_found"})
NOT_INSIDE = frozenset({"not_in_channel", "channel_not_found"})
"""The platforms' words for why a record cannot be posted."""


async def refused(store: Store, row: t.Outgoing, code: str, now: datetime) -> bool:
    """The platform will not take this record: whether it is to be said otherwise; else whoever filed it is told, once, where that helps."""
    async with store.write() as session:
        decision = await session.get(t.Decision, row.about, with_for_update=HOLD)
        said = await session.get(t.Outgoing, row.id, with_for_update=HOLD)
        if decision is None or said is None:
            return False
        if code in NO_THREAD and said.thread:
            said.thread, said.state, said.lease_until = None, "pending", None
            decision.source_state = "removed"
            decision.version += 1
            return True
        teller = decision.filed_by or decision.author_id
        author = await session.get(t.Person, teller) if teller else None
        if code in NOT_INSIDE and author is not None:
            key = f"record-unseen:{decision.id}"
            note = Note(key, "record_unseen", "direct", decision.id, person=author.external_id)
            said.state, said.error, said.lease_until = "failed", code, None
            await outbox.add(session, row.workspace_id, [note], now)
        return False


async def invited(session: AsyncSession, workspace_id: int, channel: str, now: datetime) -> None:
    """We are in the channel again: the records that could not be shown there are posted, those that changed meanwhile are brought up to date."""
    query = select(t.Outgoing).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == "record")
    query = query.where(t.Outgoing.channel == channel, col(t.Outgoing.error).in_(NOT_INSIDE))
    for row in (await session.exec(query.with_for_update(**HOLD))).all():
        if row.state == "failed":
            row.state, row.attempts, row.lease_until, row.due_at = "pending", 0, None, now
            await outbox.redraw(session, "record_unseen", row.about)
        elif row.state == "sent":
            row.wanted += 1
        row.error = ""


async def in_doubt(store: Store, row: t.Outgoing, now: datetime) -> None:
    """Nobody can tell whether this record was posted, so it is not repeated: whoever filed it can look, and say."""
    async with store.write() as session:
        decision = await session.get(t.Decision, row.about)
        teller = (decision.filed_by or decision.author_id) if decision else None
        person = await session.get(t.Person, teller) if teller else None
        if decision is not None and person is not None:
            key = f"record-doubt:{decision.id}:{now.isoformat()}"
            note = Note(key, "record_doubt", "direct", decision.id, person=person.external_id)
            await outbox.add(session, row.workspace_id, [note], now)


async def post_again(store: Store, viewer: Viewer, decision_id: int) -> bool:
    """Post a record that may not have been posted, because a person says that it was not; False when there is no doubt about it."""
    async with store.write() as session:
        query = select(t.Outgoing).where(t.Outgoing.workspace_id == viewer.workspace_id, t.Outgoing.kind == "record")
        query = query.where(t.Outgoing.about == decision_id, t.Outgoing.state == "unknown").with_for_update(**HOLD)
        row = (await session.exec(query)).first()
        if row is not None:
            row.state, row.attempts, row.lease_until = "pending", 0, None
        return row is not None


async def shown_in(session: AsyncSession, workspace_id: int, channel: str, message: str) -> t.Decision | None:
    """The decision whose record a message of ours is (the platform's ids), in a running transaction."""
    query = (
        select(t.Decision)
        .join(t.Outgoing, col(t.Outgoing.about) == col(t.Decision.id))
        .where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == "record")
        .where(t.Outgoing.posted_channel == channel, t.Outgoing.posted_message == message)
    )
    return (await session.exec(query)).first()
