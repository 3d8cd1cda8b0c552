"""The workspaces of one database, as the command line chooses among them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import col, select

from bot.chat import Refusal
from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage.database import Store
from storage.rows import find_workspace, row_id, workspace_row


async def chosen(store: Store, wanted: str, otherwise: ChatWorkspace | None) -> int:
    """The row id of the workspace named by id or name, or of the only one.

    Where there is none yet, `otherwise` is made. Raises Refusal with one sentence that says what to type.
    """
    async with store.write() as session:
        rows = (await session.exec(select(t.Workspace).order_by(col(t.Workspace.id)))).all()
        if not rows and otherwise is not None and wanted in ("", otherwise.id):
            return row_id(await workspace_row(session, otherwise, datetime.now(UTC)))
        fitting = [
            row for row in rows if wanted in ("", row.external_id, row.name, f"{row.platform}:{row.external_id}")
        ]
        if len(fitting) == 1:
            return row_id(fitting[0])
    if not rows:
        raise Refusal("There is no workspace yet. Start Verbatim once with “python app.py run”, then try again.")
    names = ", ".join(f"{row.platform}:{row.external_id}" for row in rows)
    raise Refusal(f"Say which workspace with --workspace: {names}.")


async def listening_channels(store: Store) -> list[tuple[str, str]]:
    """Platform and id of every channel that is switched on."""
    query = (
        select(t.Workspace.platform, t.Channel.external_id)
        .join(t.Workspace, col(t.Workspace.id) == col(t.Channel.workspace_id))
        .where(t.Channel.on, t.Workspace.active)
    )
    async with store.read() as session:
        return [(platform, channel) for platform, channel in (await session.exec(query)).all()]


async def active(store: Store) -> list[t.Workspace]:
    """The workspaces that Verbatim is installed in."""
    async with store.read() as session:
        return list(
            (await session.exec(select(t.Workspace).where(t.Workspace.active).order_by(col(t.Workspace.id)))).all()
        )


async def find(store: Store, workspace: ChatWorkspace) -> t.Workspace | None:
    """The workspace, if anything was ever heard of it."""
    async with store.read() as session:
        return await find_workspace(session, workspace)
