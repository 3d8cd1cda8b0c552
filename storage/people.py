"""Workspaces and the people in them: who they are, what they may do, what the platform said of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import update
from sqlmodel import col, select

from bot.chat import Actor, Profile
from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage.database import Store
from storage.rows import find_person, find_workspace, person_row, row_id, workspace_row


async def reader(
    store: Store, workspace: ChatWorkspace, actor: Actor, now: datetime
) -> tuple[t.Person, Sequence[t.Channel]]:
    """The person who reads, and the private channels whose membership has to be asked of the platform."""
    async with store.read() as session:
        found = await find_workspace(session, workspace)
        person = await find_person(session, row_id(found), actor.id) if found else None
        if found is not None and person is not None:
            private = select(t.Channel).where(t.Channel.workspace_id == found.id, t.Channel.private)
            return person, (await session.exec(private)).all()
    async with store.write() as session:
        made = await workspace_row(session, workspace, now)
        person = await person_row(session, row_id(made), actor)
        private = select(t.Channel).where(t.Channel.workspace_id == made.id, t.Channel.private)
        return person, (await session.exec(private)).all()


async def remember(store: Store, workspace_id: int, external_id: str, profile: Profile, now: datetime) -> t.Person:
    """Keep what the platform says of a person; a zone that somebody set here stays when the platform has none."""
    async with store.write() as session:
        person = await person_row(session, workspace_id, Actor(external_id))
        person.name = profile.name or person.name
        person.zone = profile.zone or person.zone
        person.outsider = profile.outsider or profile.bot
        person.department = person.department or profile.department
        person.profiled_at = now
        return person


async def by_id(store: Store, person_id: int) -> t.Person | None:
    """One person by row id."""
    async with store.read() as session:
        return await session.get(t.Person, person_id)


async def find(store: Store, workspace_id: int, external_id: str) -> t.Person | None:
    """One person by the platform's id."""
    async with store.read() as session:
        return await find_person(session, workspace_id, external_id)


async def known(store: Store, workspace_id: int, actor: Actor) -> t.Person:
    """The person with this platform id, made where they are new."""
    async with store.write() as session:
        return await person_row(session, workspace_id, actor)


async def workspace(store: Store, workspace_id: int) -> t.Workspace:
    """One workspace by row id."""
    async with store.read() as session:
        found = await session.get(t.Workspace, workspace_id)
        assert found is not None
        return found


async def count_heard(store: Store, chat_workspace: ChatWorkspace, number: int) -> None:
    """Add to the number of messages read."""
    async with store.write() as session:
        statement = update(t.Workspace).where(
            col(t.Workspace.platform) == chat_workspace.platform, col(t.Workspace.external_id) == chat_workspace.id
        )
        await session.exec(statement.values(heard=col(t.Workspace.heard) + number))
