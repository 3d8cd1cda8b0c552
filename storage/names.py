"""Everybody and every channel that is known in a workspace, to find the one that somebody names."""

from __future__ import annotations

from sqlmodel import col, select

from storage import tables as t
from storage.database import Store


async def everyone(store: Store, workspace_id: int) -> list[t.Person]:
    """Everybody ever heard of in a workspace, by name."""
    query = select(t.Person).where(t.Person.workspace_id == workspace_id).order_by(col(t.Person.name))
    async with store.read() as session:
        return list((await session.exec(query)).all())


async def every_channel(store: Store, workspace_id: int) -> list[t.Channel]:
    """Every channel ever heard of in a workspace, by name."""
    query = select(t.Channel).where(t.Channel.workspace_id == workspace_id).order_by(col(t.Channel.name))
    async with store.read() as session:
        return list((await session.exec(query)).all())
