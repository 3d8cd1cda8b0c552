"""Records that could not be said where they belong: said outside a thread that is gone, or who filed them is told."""

from __future__ import annotations

from datetime import datetime

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store
from storage.outbox import Note

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
            await outbox.add(session, row.workspace_id, [note], now)
        return False
