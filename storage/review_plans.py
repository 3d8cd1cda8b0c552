"""When each channel holds its Customer Truth Review, as its members set it up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from storage import tables as t
from storage.database import Store, insert_or_ignore
from storage.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Planned:
    """A channel that holds reviews, with what decides when: its own zone and holidays, else the workspace's.

    `closed` when last seen it was archived, or people of another organization were in it.
    """

    channel_id: int
    external_id: str
    day: int
    hour: int
    minute: int
    zone: str
    country: str
    since: datetime
    closed: bool = False
    other_week: str = ""
    other_at: datetime | None = None


PLAN, CHANNEL = t.ReviewPlan, t.Channel


async def planned(store: Store, workspace: t.Workspace) -> list[Planned]:
    """The channels of a workspace whose reviews are set up: not paused, and switched on."""
    columns: tuple[Any, ...] = (PLAN.channel_id, CHANNEL.external_id, PLAN.day, PLAN.hour, PLAN.minute)
    columns += (PLAN.zone, CHANNEL.country, PLAN.since)
    columns += (CHANNEL.shared, CHANNEL.archived, PLAN.other_week, PLAN.other_at)
    query = (
        select(*columns)
        .join(CHANNEL, col(CHANNEL.id) == col(PLAN.channel_id))
        .where(PLAN.workspace_id == workspace.id, col(PLAN.paused).is_(False))
        .where(col(CHANNEL.on))
        .order_by(col(PLAN.channel_id))
    )
    async with store.read() as session:
        rows = (await session.exec(query)).all()
    return [
        Planned(
            *(channel_id, external_id, day, hour, minute),
            *(zone or workspace.zone, country or workspace.country, since),
            *(shared or archived, week, at),
        )
        for channel_id, external_id, day, hour, minute, zone, country, since, shared, archived, week, at in rows
    ]


async def of_channel(store: Store, channel_id: int) -> t.ReviewPlan | None:
    """How a channel's review is set up; None where nobody did."""
    async with store.read() as session:
        return await session.get(PLAN, channel_id)


async def save(store: Store, viewer: Viewer, channel_id: int, now: datetime, **values: Any) -> t.ReviewPlan:
    """Set up or change a channel's review: `values` are fields of the plan, and `country`. A new time counts from `now` on."""
    async with store.write() as session:
        made = {"channel_id": channel_id, "workspace_id": viewer.workspace_id, "since": now, "set_by": viewer.person_id}
        await insert_or_ignore(session, PLAN, made, ["channel_id"])
        plan = await session.get(PLAN, channel_id)
        channel = await session.get(CHANNEL, channel_id)
        assert plan is not None
        assert channel is not None
        channel.country = values.pop("country", channel.country)
        when = ("day", "hour", "minute", "zone")
        if (
            any(name in values and values[name] != getattr(plan, name) for name in when)
            or values.get("paused") is False
        ):
            plan.since, plan.other_week, plan.other_at = now, "", None
        for name, value in values.items():
            setattr(plan, name, value)
        return plan


async def remove(store: Store, channel_id: int) -> bool:
    """Hold no more reviews in a channel; False where none were. Those that were held stay."""
    async with store.write() as session:
        plan = await session.get(PLAN, channel_id)
        if plan is not None:
            await session.delete(plan)
        return plan is not None


async def hosts(store: Store, plan: t.ReviewPlan) -> list[t.Person]:
    """Who takes turns, whoever is next first; without those who left."""
    if not plan.hosts:
        return []
    query = select(t.Person).where(col(t.Person.id).in_(plan.hosts), col(t.Person.outsider).is_(False))
    async with store.read() as session:
        people = {row.id: row for row in (await session.exec(query)).all()}
    order = plan.hosts[plan.turn :] + plan.hosts[: plan.turn]
    return [people[each] for each in order if each in people]


async def agree(store: Store, viewer: Viewer, named: bool) -> None:
    """Whether reviews may say what this person decided."""
    async with store.write() as session:
        me = await session.get(t.Person, viewer.person_id)
        assert me is not None
        me.named_in_reviews = named
