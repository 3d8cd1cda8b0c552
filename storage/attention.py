"""Whose attention a message asks for: what bears on when it may be said, and the two prompts that somebody gets on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage.database import HOLD, Store
from storage.rows import find_person, find_workspace

A_DAY = 2
"""How often one person is asked on one day, over everything."""

PROMPTS = frozenset({"nudge", "digest", "unanswered", "open_mine", "open_guardian", "pledge", "pledge_ended"})
"""What counts as a prompt: questions that Verbatim asks by itself. What a colleague asks through it does not."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a message is for. `channel` is where what it is about was said; `answering_at` when they last wrote in its thread."""

    person: t.Person
    workspace: t.Workspace
    channel: t.Channel | None
    answering_at: datetime | None

    @property
    def zone(self) -> str:
        """The IANA zone that their day is counted in."""
        return self.person.zone or self.workspace.zone

    @property
    def hours(self) -> str:
        """Their working hours, as stored; empty where neither they nor the workspace have set any."""
        return self.person.hours or self.workspace.hours

    @property
    def country(self) -> str:
        """Whose public holidays they keep; empty for none."""
        return (self.channel.country if self.channel else "") or self.workspace.country


async def addressee(store: Store, row: t.Outgoing) -> Addressee | None:
    """The reader of a private message; None for one that nobody here reads."""
    async with store.read() as session:
        workspace = await session.get(t.Workspace, row.workspace_id)
        person = await find_person(session, row.workspace_id, row.person)
        if workspace is None or person is None:
            return None
        prompt = await session.get(t.Prompt, row.about) if row.kind == "nudge" and row.about else None
        return Addressee(
            person, workspace, await _channel(session, row, prompt), prompt.answering_at if prompt else None
        )


async def _channel(session: AsyncSession, row: t.Outgoing, prompt: t.Prompt | None) -> t.Channel | None:
    if prompt is not None and prompt.channel_id is not None:
        return await session.get(t.Channel, prompt.channel_id)
    where = row.channel or str(row.args.get("inside", ""))
    query = select(t.Channel).where(t.Channel.workspace_id == row.workspace_id, t.Channel.external_id == where)
    return (await session.exec(query)).first()


async def take_turn(store: Store, row: t.Outgoing, day: date, chosen: bool = False) -> bool:
    """Count a prompt on its reader's local day; False when they had theirs. What they `chose` to be asked then always may."""
    async with store.write() as session:
        person = await find_person(session, row.workspace_id, row.person)
        if person is not None:
            await session.get(t.Person, person.id, with_for_update=HOLD)  # two at once count one another
        said = await session.get(t.Outgoing, row.id)
        if said is None or said.counted_on == day:
            return True
        if not chosen and await counted(session, row.workspace_id, row.person, day) >= A_DAY:
            return False
        said.counted_on = day
        return True


async def had_their_turns(store: Store, workspace: ChatWorkspace, person: str, day: date) -> bool:
    """Whether somebody (the platform's id) was asked on their local day as often as anybody is."""
    async with store.read() as session:
        row = await find_workspace(session, workspace)
        return row is not None and await counted(session, row.id or 0, person, day) >= A_DAY


async def counted(
    session: AsyncSession, workspace_id: int, person: str, day: date, before: datetime | None = None
) -> int:
    """The prompts of a person (the platform's id) on one local day; with `before`, also those that wait and are due until then."""
    taken = col(t.Outgoing.counted_on) == day
    if before is not None:
        waiting = and_(
            col(t.Outgoing.kind).in_(PROMPTS),
            col(t.Outgoing.state).in_(("pending", "leased")),
            col(t.Outgoing.due_at) < before,
        )
        taken = or_(taken, waiting)
    query = select(func.count()).where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.person == person, taken)
    return (await session.exec(query)).one()
