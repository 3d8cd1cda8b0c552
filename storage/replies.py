"""Lines that people write to Verbatim in private: kept as a draft until a press saves them, and answered once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_
from sqlmodel import col, select

from storage import candidates, outbox
from storage import tables as t
from storage.candidates import Asked
from storage.database import HOLD, Store
from storage.drafts import keep_in
from storage.outbox import Note
from storage.viewer import Viewer

HELP_EVERY = timedelta(hours=1)


async def read_back(store: Store, viewer: Viewer, body: Mapping[str, Any], note: Note, now: datetime) -> None:
    """Keep what was read as a draft and show it to its author; a message that is delivered again is answered once."""
    async with store.write() as session:
        if await outbox.written(session, viewer.workspace_id, note.key):
            return
        uid = await keep_in(session, viewer, body, now)
        await outbox.add(session, viewer.workspace_id, [replace(note, args={"draft": uid})], now)


async def help_at_once(store: Store, viewer: Viewer, person: str, message: str, now: datetime) -> None:
    """Say how to write to Verbatim, to somebody who asks or who tried (`person` and `message` are the platform's ids)."""
    async with store.write() as session:
        await outbox.add(session, viewer.workspace_id, [_help(person, message)], now)


async def help_once(store: Store, viewer: Viewer, person: str, now: datetime) -> None:
    """Say how to write to Verbatim, at most once an hour for each person (`person` is the platform's id)."""
    async with store.write() as session:
        await session.get(t.Person, viewer.person_id, with_for_update=HOLD)
        lately = select(t.Outgoing.id).where(
            t.Outgoing.workspace_id == viewer.workspace_id,
            t.Outgoing.kind == "reply_help",
            t.Outgoing.person == person,
            col(t.Outgoing.created_at) > now - HELP_EVERY,
        )
        if (await session.exec(lately)).first() is None:
            await outbox.add(session, viewer.workspace_id, [_help(person, now.isoformat())], now)


def _help(person: str, occasion: str) -> Note:
    return Note(f"reply_help:{person}:{occasion}", "reply_help", "direct", person=person)


async def asked_by_uid(store: Store, workspace_id: int, uid: str) -> Asked | None:
    """The question that a line belongs to, however it stands by now."""
    query = select(t.Prompt.id).where(t.Prompt.uid == uid, t.Prompt.workspace_id == workspace_id)
    async with store.read() as session:
        found = (await session.exec(query)).first()
    return await candidates.asked_by_id(store, found) if found else None


async def thread_of(store: Store, viewer: Viewer, channel: str, thread: str) -> t.Prompt | None:
    """The newest question to this person, open or filed, in the thread of whose message they write; None for any other thread."""
    query = (
        select(t.Prompt)
        .where(
            t.Prompt.workspace_id == viewer.workspace_id,
            t.Prompt.channel_external == channel,
            t.Prompt.author_id == viewer.person_id,
            or_(col(t.Prompt.message) == thread, col(t.Prompt.thread) == thread),
            col(t.Prompt.outcome).in_(("open", "filed")),
        )
        .order_by(col(t.Prompt.asked_at).desc())
    )
    async with store.read() as session:
        return (await session.exec(query)).first()
