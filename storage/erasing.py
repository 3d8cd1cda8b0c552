"""Forgets everything about a workspace."""

from __future__ import annotations

from sqlalchemy import Delete, Table, delete, select
from sqlmodel import SQLModel

from bot.chat import Workspace as ChatWorkspace
from storage.database import Store
from storage.rows import find_workspace, row_id


async def forget_workspace(store: Store, workspace: ChatWorkspace) -> None:
    """Delete every row of a workspace, and the workspace; nothing happens where nothing was ever heard of it."""
    async with store.write() as session:
        found = await find_workspace(session, workspace)
        if found is None:
            return
        key = row_id(found)
        session.expunge(found)
        ours = {table for table in SQLModel.metadata.sorted_tables if "workspace_id" in table.c}
        for table in reversed(SQLModel.metadata.sorted_tables):
            statement = (
                delete(table).where(table.c.workspace_id == key) if table in ours else _of_owner(table, ours, key)
            )
            if statement is not None:
                await session.exec(statement)
        whole = SQLModel.metadata.tables["workspace"]
        await session.exec(delete(whole).where(whole.c.id == key))


def _of_owner(table: Table, ours: set[Table], key: int) -> Delete | None:
    """How to delete the rows of a table that belongs to the workspace through another one; None for a table that does not."""
    for column in table.c:
        for foreign in column.foreign_keys:
            owner = foreign.column.table
            if owner in ours:
                return delete(table).where(column.in_(select(owner.c.id).where(owner.c.workspace_id == key)))
    return None
