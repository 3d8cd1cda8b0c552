"""A customer's words outside any decision: saved for later, and attached to a decision when there is one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import Store
from storage.decisions import changed, end_waiver
from storage.evidence import QuoteDraft, attach, save_quotes
from storage.rows import channel_row, row_id
from storage.submissions import remember_submission, submitted_before
from storage.viewer import Viewer, sees_decision, sees_evidence
from storage.views import DecisionView, QuoteView, decision_views, quote_views, visible_decision


async def save(
    store: Store, viewer: Viewer, quote: QuoteDraft, place: tuple[str, bool | None], form_id: str, now: datetime
) -> QuoteView:
    """Save a customer's words before any decision exists; the same form is saved once.

    `place` is the platform's channel where they were entered (empty for none) and whether it is private, None when unknown.
    """
    return (await save_all(store, viewer, [quote], place, form_id, now))[0]


async def save_all(
    store: Store,
    viewer: Viewer,
    words: Sequence[QuoteDraft],
    place: tuple[str, bool | None],
    form_id: str,
    now: datetime,
) -> list[QuoteView]:
    """The same for several at once."""
    async with store.write() as session:
        before = await submitted_before(session, viewer.workspace_id, form_id)
        if before is not None:
            query = select(t.Evidence).where(col(t.Evidence.uid).in_(before.answer.split()))
            return await quote_views(session, viewer, list((await session.exec(query)).all()))
        channel, private = place
        where = await channel_row(session, viewer.workspace_id, channel, private=private) if channel else None
        rows = await save_quotes(session, viewer, words, where.id if where else None, now)
        await remember_submission(session, viewer, form_id, " ".join(row.uid for row in rows), now)
        return await quote_views(session, viewer, rows)


async def attach_stored(store: Store, viewer: Viewer, uid: str, number: int, now: datetime) -> DecisionView | None:
    """Attach words that were saved for later to a decision; None when the viewer may not see one of them.

    Whoever saved them in a narrower place and now attaches them lets everyone read them who reads the decision.
    """
    async with store.write() as session:
        decision = await visible_decision(session, viewer, number, lock=True)
        mine = select(t.Evidence).where(t.Evidence.workspace_id == viewer.workspace_id, t.Evidence.uid == uid)
        row = (await session.exec(mine.where(sees_evidence(viewer)))).first()
        if decision is None or row is None:
            return None
        if row.recorded_by == viewer.person_id and not await _linked(session, row):
            row.channel_id = decision.channel_id
        await attach(session, viewer, decision, [row_id(row)], [], now)
        end_waiver(decision)
        await changed(session, decision)
        await session.flush()
        return (await decision_views(session, viewer, [decision]))[0]


async def _linked(session: AsyncSession, row: t.Evidence) -> bool:
    query = select(t.DecisionEvidence.decision_id).where(t.DecisionEvidence.evidence_id == row.id)
    return (await session.exec(query)).first() is not None


async def recent(store: Store, viewer: Viewer, limit: int = 60) -> Sequence[DecisionView]:
    """The newest decisions that the viewer may see, and that may still get words."""
    query = (
        select(t.Decision)
        .where(t.Decision.workspace_id == viewer.workspace_id, sees_decision(viewer))
        .where(t.Decision.status != "dismissed")
        .order_by(col(t.Decision.recorded_at).desc(), col(t.Decision.number).desc())
        .limit(limit)
    )
    async with store.read() as session:
        return await decision_views(session, viewer, (await session.exec(query)).all())


async def waiting(store: Store, viewer: Viewer) -> DecisionView | None:
    """The newest decision of this person that rests on no quote yet."""
    quoted = (
        select(t.DecisionEvidence.decision_id)
        .join(t.Evidence, col(t.Evidence.id) == col(t.DecisionEvidence.evidence_id))
        .where(t.Evidence.kind == "quote", t.DecisionEvidence.decision_id == t.Decision.id)
    )
    query = (
        select(t.Decision)
        .where(t.Decision.workspace_id == viewer.workspace_id, t.Decision.author_id == viewer.person_id)
        .where(t.Decision.status == "confirmed", col(t.Decision.waiver_reason).is_(None), ~quoted.exists())
        .where(sees_decision(viewer))
        .order_by(col(t.Decision.recorded_at).desc(), col(t.Decision.number).desc())
        .limit(1)
    )
    async with store.read() as session:
        found = (await session.exec(query)).first()
        return (await decision_views(session, viewer, [found]))[0] if found else None
