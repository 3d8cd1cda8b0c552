"""What is asked next of what stays open: its author once more, the guardians of its channel, the agenda of the next review.

Each step is written in the transaction that notes that the one before it was said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD
from storage.flagging import is_attributed
from storage.outbox import Note
from storage.rows import guardians_of, row_id


@dataclass(frozen=True, slots=True)
class Pace:
    """Working days until the author is asked once more, and from then until the guardians are; None where they are not."""

    again: int | None
    guardian: int | None


PACES = {"light": Pace(None, None), "standard": Pace(1, 2), "active": Pace(1, 1)}
"""How insistent a channel is, by its `intensity`."""


async def climb(session: AsyncSession, row: t.Outgoing, said: bool, now: datetime) -> None:
    """A question was `said`, or will not be: the next step, while it is open."""
    match row.kind:
        case "nudge" | "unanswered":
            prompt = await session.get(t.Prompt, row.about, with_for_update=HOLD)
            if prompt is not None and prompt.outcome == "open" and prompt.heard == "message":
                await _after_question(session, row, prompt, said, now)
        case "open_mine" | "open_guardian":
            decision = await session.get(t.Decision, row.about, with_for_update=HOLD)
            if decision is not None and await is_open(session, decision):
                await _after_reminder(session, row, decision, said, now)
        case "digest":
            await _after_digest(session, row)


async def _after_question(session: AsyncSession, row: t.Outgoing, prompt: t.Prompt, said: bool, now: datetime) -> None:
    pace = await _pace(session, prompt.channel_id)
    if row.kind == "nudge" and row.audience == "whisper" and said and pace.again is not None:
        person = await session.get(t.Person, prompt.asked_id) if prompt.asked_id else None
        if person is not None:
            again = Note(
                f"again:{prompt.id}",
                "nudge",
                "direct",
                prompt.id,
                person=person.external_id,
                args={"after_days": pace.again},
            )
            await outbox.add(session, prompt.workspace_id, [again], now)
            return
    if row.kind == "nudge" and row.audience == "direct" and said:
        notes = await _to_guardians(session, prompt, pace, "unanswered")
        if notes:
            await outbox.add(session, prompt.workspace_id, notes, now)
            return
    prompt.for_review = True


async def _after_reminder(
    session: AsyncSession, row: t.Outgoing, decision: t.Decision, said: bool, now: datetime
) -> None:
    pace = await _pace(session, decision.channel_id)
    if row.kind == "open_mine" and said:
        notes = await _to_guardians(session, decision, pace, "open_guardian")
        if notes:
            await outbox.add(session, decision.workspace_id, notes, now)


async def _after_digest(session: AsyncSession, row: t.Outgoing) -> None:
    """What the message of a day listed is asked once: it waits for the review from then on."""
    alone = select(t.Outgoing.id).where(t.Outgoing.kind == "nudge", t.Outgoing.about == t.Prompt.id).exists()
    query = select(t.Prompt).where(t.Prompt.asked_id == row.about, t.Prompt.outcome == "open", ~alone)
    for prompt in (await session.exec(query.where(t.Prompt.heard == "message"))).all():
        prompt.for_review = True


async def _to_guardians(session: AsyncSession, subject: t.Prompt | t.Decision, pace: Pace, kind: str) -> list[Note]:
    """To each guardian of the channel who is not the one that was asked before; none where the pace asks none."""
    channel = await session.get(t.Channel, subject.channel_id) if subject.channel_id else None
    if pace.guardian is None or channel is None:
        return []
    return [
        Note(
            f"{kind}:{subject.id}:{guardian.id}",
            kind,
            "direct",
            subject.id,
            person=guardian.external_id,
            args={"after_days": pace.guardian, "inside": channel.external_id},
        )
        for guardian in await guardians_of(session, channel.id)
        if guardian.id != subject.author_id
    ]


async def begin(session: AsyncSession, decision: t.Decision, now: datetime) -> None:
    """A decision was filed: whoever decided it is asked once more while nobody quotes a customer it names."""
    if not await is_open(session, decision):
        return
    pace = await _pace(session, decision.channel_id)
    person = await session.get(t.Person, decision.author_id or decision.filed_by or 0)
    channel = await session.get(t.Channel, decision.channel_id) if decision.channel_id else None
    if pace.again is None or person is None:
        return
    args = {"after_days": pace.again, "inside": channel.external_id if channel else ""}
    note = Note(f"open:{decision.id}", "open_mine", "direct", decision.id, person=person.external_id, args=args)
    await outbox.add(session, decision.workspace_id, [note], now)


async def is_open(session: AsyncSession, decision: t.Decision) -> bool:
    """Whether a decision still lacks a customer, or the words of one it names."""
    if decision.status != "confirmed" or decision.waiver_reason:
        return False
    await session.flush()
    return not await is_attributed(session, row_id(decision))


async def _pace(session: AsyncSession, channel_id: int | None) -> Pace:
    channel = await session.get(t.Channel, channel_id) if channel_id else None
    return PACES.get(channel.intensity if channel else "", PACES["standard"])
