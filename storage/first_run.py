"""How far a new workspace has come, and its first evening."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import EVERYWHERE
from storage import outbox
from storage import tables as t
from storage.database import Store
from storage.outbox import Note

EVENING = 18


@dataclass(frozen=True, slots=True)
class Progress:
    """What is set up: customers by number, the channels that are on, and those of them the bot is not known to be in."""

    customers: int
    on: tuple[t.Channel, ...]
    private: int
    """Private channels that are on and that the bot is in; their names are for their members."""
    uninvited: tuple[t.Channel, ...]
    guardians: int


async def progress(store: Store, workspace_id: int) -> Progress:
    """How far the three steps are."""
    async with store.read() as session:
        customers = await _count(session, select(func.count()).where(t.Customer.workspace_id == workspace_id))
        listening = select(t.Channel).where(t.Channel.workspace_id == workspace_id, t.Channel.on)
        on = (await session.exec(listening.order_by(col(t.Channel.name)))).all()
        guarding = select(func.count()).select_from(t.Guardian)
        guarding = guarding.join(t.Channel, col(t.Channel.id) == col(t.Guardian.channel_id))
        guardians = await _count(session, guarding.where(col(t.Channel.workspace_id) == workspace_id))
        uninvited = await _uninvited(session, workspace_id, on)
        public = tuple(one for one in on if not one.private)
        private = sum(one.private for one in on if one not in uninvited)
        return Progress(customers, public, private, tuple(one for one in uninvited if not one.private), guardians)


async def uninvited(store: Store, workspace_id: int, some: Sequence[t.Channel]) -> tuple[t.Channel, ...]:
    """Those of some channels that the bot is not known to be in."""
    async with store.read() as session:
        return await _uninvited(session, workspace_id, some)


async def _uninvited(session: AsyncSession, workspace_id: int, some: Sequence[t.Channel]) -> tuple[t.Channel, ...]:
    workspace = await session.get(t.Workspace, workspace_id)
    if workspace is None or workspace.platform in EVERYWHERE:
        return ()
    greeted = select(t.Outgoing.key).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == "greeting")
    keys = set((await session.exec(greeted)).all())
    return tuple(one for one in some if f"greeting:{one.external_id}" not in keys)


async def _count(session: AsyncSession, query: object) -> int:
    return int((await session.exec(query)).one())  # type: ignore[call-overload]


async def settle_in(store: Store, workspace_id: int) -> None:
    """Plan the first evening for 18:00 where the installer is, and take over their zone for the workspace.

    Called when the first message goes to them, because by then the platform has said which zone they are in.
    """
    async with store.write() as session:
        workspace = await session.get(t.Workspace, workspace_id)
        installer = (
            await session.get(t.Person, workspace.installed_by) if workspace and workspace.installed_by else None
        )
        if workspace is None or installer is None:
            return
        if workspace.zone == "UTC" and installer.zone:
            workspace.zone = installer.zone
        due = first_evening(workspace.installed_at, installer.zone or workspace.zone)
        note = Note("evening", "evening", "direct", workspace_id, person=installer.external_id, due_at=due)
        await outbox.add(session, workspace_id, [note], workspace.installed_at)


def first_evening(installed_at: datetime, zone: str) -> datetime:
    """18:00 on the day of the installation, or on the next one when it was later than that."""
    local = installed_at.astimezone(ZoneInfo(zone))
    evening = local.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    return evening if local < evening else evening + timedelta(days=1)


async def asked_since(store: Store, workspace_id: int) -> tuple[int, int]:
    """How many messages were read since the installation, and how many questions were asked about them."""
    async with store.read() as session:
        workspace = await session.get(t.Workspace, workspace_id)
        assert workspace is not None
        asked = select(func.count()).where(
            t.Prompt.workspace_id == workspace_id,
            t.Prompt.heard == "message",
            t.Prompt.outcome != "silent",
            col(t.Prompt.asked_id).is_not(None),
        )
        return workspace.heard, await _count(session, asked)
