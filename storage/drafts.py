"""What people typed and have not saved yet, kept for a day where no form can hold it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import col
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import HOLD, Store
from storage.viewer import Viewer


async def keep(store: Store, viewer: Viewer, body: Mapping[str, Any], now: datetime) -> str:
    """Keep it, and return the uid under which only the same person finds it."""
    async with store.write() as session:
        return await keep_in(session, viewer, body, now)


async def keep_in(session: AsyncSession, viewer: Viewer, body: Mapping[str, Any], now: datetime) -> str:
    """The same in a running transaction."""
    uid = uuid.uuid4().hex
    assert viewer.person_id is not None
    row = t.Draft(uid=uid, workspace_id=viewer.workspace_id, person_id=viewer.person_id, body=dict(body), kept_at=now)
    session.add(row)
    await session.flush()
    return uid


async def find(store: Store, viewer: Viewer, uid: str) -> dict[str, Any] | None:
    """What was kept; None when it is somebody else's, used or too old."""
    async with store.read() as session:
        row = await session.get(t.Draft, uid)
        if row is None or (row.workspace_id, row.person_id) != (viewer.workspace_id, viewer.person_id):
            return None
        return row.body


async def by_uid(store: Store, uid: str) -> dict[str, Any] | None:
    """What was kept, for the outbox."""
    async with store.read() as session:
        row = await session.get(t.Draft, uid)
        return row.body if row else None


async def add_to(store: Store, viewer: Viewer, uid: str, values: Mapping[str, Any]) -> None:
    """Add to what was kept, unless it is forgotten by now."""
    async with store.write() as session:
        row = await session.get(t.Draft, uid, with_for_update=HOLD)
        if row is not None and (row.workspace_id, row.person_id) == (viewer.workspace_id, viewer.person_id):
            row.body = {**row.body, **values}


async def forget(store: Store, viewer: Viewer, uid: str) -> None:
    """It was saved, or is not wanted."""
    async with store.write() as session:
        await session.exec(delete(t.Draft).where(col(t.Draft.uid) == uid, col(t.Draft.person_id) == viewer.person_id))


async def forget_older(store: Store, before: datetime) -> None:
    """Forget what was kept before this moment."""
    async with store.write() as session:
        await session.exec(delete(t.Draft).where(col(t.Draft.kept_at) < before))
