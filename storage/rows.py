"""Finds, or makes, the row behind a platform's id; used inside the transactions of the other modules."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Actor
from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage.database import insert_or_ignore

ROUND_THE_CLOCK = "00:00-24:00 mon-sun"


async def workspace_row(session: AsyncSession, workspace: ChatWorkspace, now: datetime) -> t.Workspace:
    """The workspace, made at its first sight (`now` becomes the time of installation)."""
    found = await find_workspace(session, workspace)
    if found is None:
        values = {"platform": workspace.platform, "external_id": workspace.id, "installed_at": now}
        if workspace.platform == "sandbox":  # whoever tries it at night is answered at once, as whomever they act
            values["hours"] = ROUND_THE_CLOCK
        await insert_or_ignore(session, t.Workspace, values, ["platform", "external_id"])
        found = await find_workspace(session, workspace)
    assert found is not None
    return found


async def find_workspace(session: AsyncSession, workspace: ChatWorkspace) -> t.Workspace | None:
    """The workspace, if anything was ever heard of it."""
    query = select(t.Workspace).where(
        t.Workspace.platform == workspace.platform, t.Workspace.external_id == workspace.id
    )
    return (await session.exec(query)).first()


async def person_row(session: AsyncSession, workspace_id: int, actor: Actor) -> t.Person:
    """The person; a name, zone or standing that the platform tells with the event is kept."""
    found = await find_person(session, workspace_id, actor.id)
    if found is None:
        values = {"workspace_id": workspace_id, "external_id": actor.id, "name": actor.name, "zone": actor.zone}
        await insert_or_ignore(session, t.Person, values, ["workspace_id", "external_id"])
        found = await find_person(session, workspace_id, actor.id)
    assert found is not None
    for name, value in (("name", actor.name), ("zone", actor.zone), ("outsider", actor.outsider)):
        if value not in (None, "", getattr(found, name)) and not (name == "name" and found.name):
            setattr(found, name, value)
    return found


async def find_person(session: AsyncSession, workspace_id: int, external_id: str) -> t.Person | None:
    """The person with this platform id."""
    query = select(t.Person).where(t.Person.workspace_id == workspace_id, t.Person.external_id == external_id)
    return (await session.exec(query)).first()


async def channel_row(
    session: AsyncSession,
    workspace_id: int,
    external_id: str,
    name: str = "",
    private: bool | None = None,
    shared: bool | None = None,
) -> t.Channel:
    """The channel; what the event tells of it is kept, what it does not tell stays.

    A channel of which nobody has said that it is public counts as private.
    """
    query = select(t.Channel).where(t.Channel.workspace_id == workspace_id, t.Channel.external_id == external_id)
    found = (await session.exec(query)).first()
    if found is None:
        values = {"workspace_id": workspace_id, "external_id": external_id, "private": private is not False}
        await insert_or_ignore(session, t.Channel, values, ["workspace_id", "external_id"])
        found = (await session.exec(query)).one()
    for field, value in (("name", name or None), ("private", private), ("shared", shared)):
        if value is not None and value != getattr(found, field):
            setattr(found, field, value)
    return found


async def guardians_of(session: AsyncSession, channel_id: int | None) -> list[t.Person]:
    """The truth guardians of a channel, those who came first before the others."""
    query = (
        select(t.Person)
        .join(t.Guardian, col(t.Guardian.person_id) == col(t.Person.id))
        .where(t.Guardian.channel_id == channel_id, col(t.Person.outsider).is_(False))
        .order_by(col(t.Person.id))
    )
    return list((await session.exec(query)).all())


def row_id(
    row: t.Workspace
    | t.Person
    | t.Channel
    | t.Customer
    | t.Evidence
    | t.Decision
    | t.Prompt
    | t.Outgoing
    | t.Request
    | t.Flag,
) -> int:
    """The id of a row that was stored."""
    assert row.id is not None
    return row.id
