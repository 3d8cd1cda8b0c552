"""What is held about one person: counted, written out, erased."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, or_, update
from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import evidence, flagging, outbox, references
from storage import tables as t
from storage.database import HOLD, Store
from storage.viewer import Viewer

PERSON = ("external_id", "name", "department", "zone", "hours", "away_until", "role")
KINDS: tuple[tuple[str, type[SQLModel], tuple[str, ...], tuple[str, ...]], ...] = (
    ("mute", t.Mute, ("person_id",), ("channel_id",)),
    ("guardian", t.Guardian, ("person_id",), ("channel_id",)),
    ("draft", t.Draft, ("person_id",), ("body", "kept_at")),
    ("question", t.Prompt, ("author_id", "asked_id"), ("message", "text", "cue", "suggested", "asked_at", "outcome")),
    ("decision", t.Decision, ("author_id", "filed_by"), ("number", "text", "interpretation", "decided_at", "status")),
    ("quote", t.Evidence, ("recorded_by", "heard_by"), ("text", "speaker", "said_at", "source", "recorded_at")),
    ("request", t.Request, ("asked_by", "asked_id"), ("decision_id", "asked_at", "answered_at", "declined")),
    ("pledge", t.Pledge, ("person_id",), ("signed_at",)),
    ("access", t.Access, ("asked_by", "taken_by"), ("decision_id", "asked_at")),
    ("flag", t.Flag, ("flagged_by",), ("reason", "state", "flagged_at")),
    ("flagged", t.Flag, ("author_id",), ("reply", "state", "flagged_at")),
    ("answer", t.ReviewAnswer, ("person_id",), ("text", "said_at")),
    ("form", t.Submission, ("person_id",), ("submitted_at", "answer")),
)
"""Every kind of row about a person: its name, its table, the columns that hold the person, and what an export gives."""


async def counted(store: Store, viewer: Viewer) -> dict[str, int]:
    """How many rows of each kind there are about the viewer."""
    async with store.read() as session:
        counts = {}
        for name, table, people, _ in KINDS:
            query = select(func.count()).select_from(table).where(_about(table, people, viewer.person_id))
            counts[name] = (await session.exec(query)).one()
        return counts


async def lines(store: Store, viewer: Viewer) -> list[str]:
    """Everything about the viewer, a JSON object a line. Who flagged a decision of theirs is not in it."""
    async with store.snapshot() as session:
        me = await session.get(t.Person, viewer.person_id)
        found = [_written("person", me, PERSON)]
        for name, table, people, shown in KINDS:
            rows = (await session.exec(select(table).where(_about(table, people, viewer.person_id)))).all()
            found += [_written(name, row, shown) for row in rows]
        if me is not None:
            found += [_written("address", row, ("external_id", "data")) for row in await references.about(session, me)]
        return found


def _about(table: Any, people: Sequence[str], person_id: int | None) -> Any:
    return or_(*(col(getattr(table, name)) == person_id for name in people))


def _written(kind: str, row: object, names: Sequence[str]) -> str:
    values = {name: getattr(row, name) for name in names}
    return json.dumps({"kind": kind, **values}, ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime | date) else str(value)


async def erase(store: Store, viewer: Viewer) -> None:
    """Forget the viewer. What they entered stays with the company, but no longer with them.

    The row that others refer to remains without name, id, zone and department; acting again makes a new one.
    """
    async with store.write() as session:
        me = await session.get(t.Person, viewer.person_id, with_for_update=HOLD)
        assert me is not None
        for table in (t.Mute, t.Guardian, t.Draft, t.Pledge):
            await session.exec(delete(table).where(_about(table, ("person_id",), me.id)))
        for kept in await references.about(session, me):
            await session.delete(kept)
        await _leave_questions(session, me)
        await _leave_records(session, me)
        await _leave_messages(session, me)
        me.external_id, me.name = f"erased:{uuid.uuid4().hex}", ""
        me.zone = me.department = me.profiled_at = me.hours = me.away_until = None
        me.role, me.named_in_reviews = "member", False


async def _leave_questions(session: AsyncSession, me: t.Person) -> None:
    mine = (t.Prompt.asked_id == me.id, t.Prompt.outcome == "open")
    for prompt in (await session.exec(select(t.Prompt).where(*mine))).all():
        prompt.outcome = "withdrawn"
        prompt.forget_text()
    await session.flush()
    for column in ("author_id", "asked_id"):
        held = col(getattr(t.Prompt, column))
        await session.exec(update(t.Prompt).where(held == me.id).values({column: None}))
    open_requests = (col(t.Request.asked_id) == me.id, col(t.Request.answered_at).is_(None))
    await session.exec(update(t.Request).where(*open_requests).values(declined=True))


async def _leave_records(session: AsyncSession, me: t.Person) -> None:
    for decision_id in (await session.exec(select(t.Decision.id).where(t.Decision.author_id == me.id))).all():
        await outbox.redraw(session, "record", decision_id)
    for heard_id in (await session.exec(select(t.Evidence.id).where(t.Evidence.heard_by == me.id))).all():
        await evidence.redraw_records(session, heard_id or 0)
    for flag in (await session.exec(select(t.Flag).where(t.Flag.author_id == me.id))).all():
        await flagging.redraw(session, flag)
    await session.exec(update(t.Decision).where(col(t.Decision.filed_by) == me.id).values(filed_by=None))
    await session.exec(update(t.Decision).where(col(t.Decision.author_id) == me.id).values(author_id=None))
    for column in ("recorded_by", "heard_by"):
        held = col(getattr(t.Evidence, column))
        await session.exec(update(t.Evidence).where(held == me.id).values({column: None}))
    await session.exec(update(t.Flag).where(col(t.Flag.author_id) == me.id).values(author_id=None, reply=None))
    await session.exec(update(t.ReviewAnswer).where(col(t.ReviewAnswer.person_id) == me.id).values(person_id=None))
    await session.exec(update(t.Review).where(col(t.Review.host_id) == me.id).values(host_id=None))
    await session.exec(update(t.ReviewPlan).where(col(t.ReviewPlan.set_by) == me.id).values(set_by=None))
    await session.exec(update(t.Submission).where(col(t.Submission.person_id) == me.id).values(answer=""))


async def _leave_messages(session: AsyncSession, me: t.Person) -> None:
    """What was to be said to them is not said; what was said no longer tells to whom."""
    query = select(t.Outgoing).where(t.Outgoing.workspace_id == me.workspace_id, t.Outgoing.person == me.external_id)
    for row in (await session.exec(query)).all():
        row.person, row.key = "", f"erased:{row.id}"
        row.state = "dropped" if row.state in ("pending", "leased") else row.state
