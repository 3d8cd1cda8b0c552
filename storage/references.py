"""What an adapter keeps to speak to people and places after a restart: JSON of its own, which nobody else reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Workspace
from storage import tables as t
from storage.database import Store, insert_or_ignore
from storage.rows import find_workspace, row_id, workspace_row

About = Literal["person", "conversation", "seal"]


async def every(store: Store, workspace: Workspace) -> dict[tuple[str, str], dict[str, Any]]:
    """Everything that was kept for a workspace, by what it is about and the platform's id."""
    async with store.read() as session:
        found = await find_workspace(session, workspace)
        if found is None:
            return {}
        rows = await session.exec(select(t.Reference).where(t.Reference.workspace_id == found.id))
        return {(row.about, row.external_id): row.data for row in rows}


async def one(store: Store, workspace: Workspace, about: About, external_id: str) -> dict[str, Any] | None:
    """What was kept about one person or conversation."""
    async with store.read() as session:
        found = await find_workspace(session, workspace)
        row = await session.get(t.Reference, (found.id, about, external_id)) if found else None
        return row.data if row else None


async def keep(
    store: Store, workspace: Workspace, about: About, external_id: str, data: Mapping[str, Any], now: datetime
) -> None:
    """Keep this from now on; `now` becomes the time of installation where nothing was heard of the workspace before."""
    async with store.write() as session:
        workspace_id = row_id(await workspace_row(session, workspace, now))
        if not await _inserted(session, workspace_id, about, external_id, data):
            row = await session.get(t.Reference, (workspace_id, about, external_id))
            assert row is not None
            row.data = dict(data)


async def keep_first(
    store: Store, workspace: Workspace, about: About, external_id: str, data: Mapping[str, Any], now: datetime
) -> None:
    """Keep this unless something is kept already: of several processes the first decides."""
    async with store.write() as session:
        await _inserted(session, row_id(await workspace_row(session, workspace, now)), about, external_id, data)


async def about(session: AsyncSession, person: t.Person) -> list[t.Reference]:
    """What is kept about one person, in a running transaction: how to reach them, and their one-to-one conversation."""
    query = select(t.Reference).where(t.Reference.workspace_id == person.workspace_id, t.Reference.about != "seal")
    rows = (await session.exec(query)).all()
    return [row for row in rows if person.external_id in (row.external_id, row.data.get("person"))]


async def _inserted(
    session: AsyncSession, workspace_id: int, about: About, external_id: str, data: Mapping[str, Any]
) -> bool:
    values = {"workspace_id": workspace_id, "about": about, "external_id": external_id, "data": dict(data)}
    return await insert_or_ignore(session, t.Reference, values, ["workspace_id", "about", "external_id"])
