"""The workspace's own settings, and who is admin or Chief Customer Officer of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import availability
from storage import tables as t
from storage.database import HOLD, Store
from storage.viewer import Viewer

ROLES = ("member", "cco", "admin")


@dataclass(frozen=True, slots=True)
class Ways:
    """How a workspace wants it.

    `zone` is an IANA name, `reaction` an emoji without colons, `hours` as on the workspace, `country` whose holidays are kept,
    `asks` how sure the reader must be.
    """

    zone: str
    reaction: str
    hours: str
    country: str
    asks: str


@dataclass
class LastAdmin(Exception):
    """Without this person the workspace would have no admin."""


async def officers(store: Store, workspace_id: int) -> list[t.Person]:
    """Everybody with a role, admins first."""
    async with store.read() as session:
        return await _officers(session, workspace_id)


async def _officers(session: AsyncSession, workspace_id: int) -> list[t.Person]:
    query = select(t.Person).where(t.Person.workspace_id == workspace_id, t.Person.role != "member")
    return list((await session.exec(query.order_by(col(t.Person.role), col(t.Person.id)))).all())


async def become_admin(store: Store, viewer: Viewer) -> bool:
    """Make the viewer the admin of a workspace that has none; False when it has one."""
    async with store.write() as session:
        await session.get(t.Workspace, viewer.workspace_id, with_for_update=HOLD)  # two at once take turns
        person = await session.get(t.Person, viewer.person_id)
        assert person is not None
        if person.role == "admin":
            return True
        if any(one.role == "admin" for one in await _officers(session, viewer.workspace_id)):
            return False
        person.role = "admin"
        return True


async def set_role(store: Store, viewer: Viewer, person_id: int, role: str) -> t.Person:
    """Give somebody a role; raises LastAdmin."""
    async with store.write() as session:
        await session.get(t.Workspace, viewer.workspace_id, with_for_update=HOLD)
        person = await session.get(t.Person, person_id)
        assert person is not None
        admins = [one.id for one in await _officers(session, viewer.workspace_id) if one.role == "admin"]
        if role != "admin" and admins == [person_id]:
            raise LastAdmin
        person.role = role
        return person


async def set_department(store: Store, viewer: Viewer, department: str | None) -> None:
    """The viewer's own department."""
    async with store.write() as session:
        person = await session.get(t.Person, viewer.person_id)
        assert person is not None
        person.department = department


async def set_workspace(store: Store, viewer: Viewer, ways: Ways, now: datetime) -> None:
    """The workspace is set up like this from now on."""
    async with store.write() as session:
        workspace = await session.get(t.Workspace, viewer.workspace_id)
        assert workspace is not None
        workspace.zone, workspace.reaction, workspace.asks = ways.zone, ways.reaction, ways.asks
        workspace.hours, workspace.country = ways.hours, ways.country
        await availability.reconsider(session, viewer.workspace_id, now)
