"""What happens to flags inside other transactions: they follow their decision, and close when it is attributed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD
from storage.outbox import Note
from storage.rows import guardians_of, row_id

OPEN = ("private", "public")
KINDS = ("flag", "flag_mine", "flag_public", "flag_judge")
"""The cards about a flag: the author's, the flagger's, the one in the thread, and the guardians'."""


def a_working_day_later(at: datetime, zone: str) -> datetime:
    """The same local time on the next working day (Monday to Friday), aware; a weekend counts as Monday at 9:00."""
    local = at.astimezone(ZoneInfo(zone))
    if local.weekday() >= 5:
        monday = local + timedelta(days=7 - local.weekday())
        local = monday.replace(hour=9, minute=0, second=0, microsecond=0)
    local += timedelta(days=1)
    while local.weekday() >= 5:
        local += timedelta(days=1)
    return local


async def redraw(session: AsyncSession, flag: t.Flag) -> None:
    """Every card about a flag should read differently now."""
    for kind in KINDS:
        await outbox.redraw(session, kind, flag.id)


async def close(session: AsyncSession, flag: t.Flag, state: str, by: int | None = None) -> None:
    """End a flag; what was not yet said of it is not said, except to whoever raised it."""
    flag.state, flag.decided_by = state, by
    session.add(flag)
    await session.flush()
    for kind in ("flag", "flag_public", "flag_judge"):
        await outbox.drop(session, kind, flag.id)
    await redraw(session, flag)


async def follow_decision(session: AsyncSession, decision: t.Decision) -> None:
    """A decision changed: its open flags close once it is attributed, or waived for good; else they show how it reads now."""
    mine = select(t.Flag).where(t.Flag.decision_id == decision.id)
    open_flags = (await session.exec(mine.where(col(t.Flag.state).in_(OPEN)).with_for_update(**HOLD))).all()
    if not open_flags:
        return
    over = decision.status != "confirmed" or await is_attributed(session, row_id(decision))
    for flag in open_flags:
        if over:
            await close(session, flag, "answered")
        else:
            await redraw(session, flag)


async def adopt(session: AsyncSession, decision: t.Decision) -> None:
    """A flagged message is on record now: its flags belong to the decision."""
    if decision.message is None:
        return
    for flag in await _waiting(session, decision):
        flag.decision_id = decision.id
    await session.flush()
    await follow_decision(session, decision)


async def answer_prompt(session: AsyncSession, prompt: t.Prompt) -> None:
    """A flagged message is no decision, as its author says, or is gone: its flags are answered."""
    if prompt.outcome not in ("dismissed", "withdrawn") or prompt.channel_id is None:
        return
    for flag in await _waiting(session, prompt):
        await close(session, flag, "answered")


async def flagged(session: AsyncSession, prompt: t.Prompt) -> bool:
    """Whether somebody flagged the message of a question, and waits for the answer."""
    return bool(await _waiting(session, prompt))


async def _waiting(session: AsyncSession, said: t.Decision | t.Prompt) -> Sequence[t.Flag]:
    """The open flags on a message that was not on record when they were raised, held."""
    query = select(t.Flag).where(
        t.Flag.workspace_id == said.workspace_id,
        t.Flag.channel_id == said.channel_id,
        t.Flag.message == said.message,
        col(t.Flag.decision_id).is_(None),
        col(t.Flag.state).in_(OPEN),
    )
    return (await session.exec(query.with_for_update(**HOLD))).all()


async def is_attributed(session: AsyncSession, decision_id: int) -> bool:
    """Whether a decision carries a quote from a customer it names."""
    query = (
        select(t.Evidence.id)
        .join(t.DecisionEvidence, col(t.DecisionEvidence.evidence_id) == col(t.Evidence.id))
        .join(t.DecisionCustomer, col(t.DecisionCustomer.customer_id) == col(t.Evidence.customer_id))
        .where(
            t.DecisionEvidence.decision_id == decision_id,
            t.DecisionCustomer.decision_id == decision_id,
            t.Evidence.kind == "quote",
        )
    )
    return (await session.exec(query.limit(1))).first() is not None


async def zone_of(session: AsyncSession, flag: t.Flag) -> str:
    """The zone whose working day counts: the author's, else the workspace's."""
    author = await session.get(t.Person, flag.author_id) if flag.author_id else None
    workspace = await session.get(t.Workspace, flag.workspace_id)
    assert workspace is not None
    return (author.zone if author else None) or workspace.zone


async def later_notes(session: AsyncSession, flag: t.Flag) -> list[Note]:
    """What is said of a flag when the author's working day is over: in the thread, and to the channel's guardians."""
    notes = []
    channel = await session.get(t.Channel, flag.channel_id) if flag.channel_id else None
    thread = flag.thread or flag.message
    record = None if thread else await _record(session, flag)
    if channel is not None and (thread or record):
        notes.append(
            Note(
                key=f"flag-public:{flag.id}",
                kind="flag_public",
                about=flag.id,
                audience="post",
                channel=channel.external_id,
                thread=thread,
                due_at=flag.public_at,
                after_key=record,
            )
        )
    guardians = [
        g for g in await guardians_of(session, flag.channel_id) if g.id not in (flag.flagged_by, flag.author_id)
    ]
    return notes + [
        Note(
            key=f"flag-judge:{flag.id}:{guardian.id}",
            kind="flag_judge",
            about=flag.id,
            audience="direct",
            person=guardian.external_id,
            args={"inside": channel.external_id} if channel else {},
            due_at=flag.public_at,
        )
        for guardian in guardians
    ]


async def _record(session: AsyncSession, flag: t.Flag) -> str | None:
    """The key of the record under which a flag stands whose decision was typed to us; None where none was to be posted."""
    key = f"record:{flag.decision_id}"
    query = select(t.Outgoing.key).where(t.Outgoing.workspace_id == flag.workspace_id, t.Outgoing.key == key)
    return (await session.exec(query)).first()
