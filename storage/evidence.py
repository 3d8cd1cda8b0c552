"""Evidence: what customers said, kept as they said it, found again when it fits."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store, insert_or_ignore
from storage.directory import customer_rows
from storage.outbox import Note
from storage.rows import row_id
from storage.viewer import Viewer, sees_evidence
from storage.views import QuoteView, quote_views


@dataclass(frozen=True, slots=True)
class QuoteDraft:
    """Words to be saved. `customer` is a directory id, or the name of a new customer; times are aware; `heard_by` is a person's row id."""

    customer: int | str
    words: str
    speaker: str | None = None
    said_at: datetime | None = None
    said_precision: str = "day"
    source: str | None = None
    source_url: str | None = None
    source_text: str | None = None
    heard_by: int | None = None
    kind: str = "quote"


async def save_quotes(
    session: AsyncSession, viewer: Viewer, quotes: Sequence[QuoteDraft], channel_id: int | None, now: datetime
) -> list[t.Evidence]:
    """Write quotes in a running transaction; the same words of the same customer in the same place are kept once.

    What was not known of them before, such as their source, is added.
    """
    saved = []
    for quote in quotes:
        ids, names = ([quote.customer], []) if isinstance(quote.customer, int) else ([], [quote.customer])
        customers = await customer_rows(session, viewer.workspace_id, ids, names)
        if not customers:
            raise LookupError(quote.customer)
        same = select(t.Evidence).where(
            t.Evidence.customer_id == customers[0].id,
            t.Evidence.text == quote.words,
            t.Evidence.channel_id == channel_id,
        )
        row = (await session.exec(same.with_for_update(**HOLD))).first()
        if row is None:
            row = _row(viewer, quote, customers[0], channel_id, now)
            session.add(row)
        await _complete(session, row, quote)
        saved.append(row)
    return saved


def _row(viewer: Viewer, quote: QuoteDraft, customer: t.Customer, channel_id: int | None, now: datetime) -> t.Evidence:
    return t.Evidence(
        workspace_id=viewer.workspace_id,
        uid=uuid.uuid4().hex,
        customer_id=row_id(customer),
        kind=quote.kind,
        text=quote.words,
        recorded_at=now,
        recorded_by=viewer.person_id,
        channel_id=channel_id,
    )


async def _complete(session: AsyncSession, row: t.Evidence, quote: QuoteDraft) -> None:
    """Fill what is empty with what the quote tells; every record that shows the words follows."""
    if row.said_at is None and quote.said_at is not None:
        row.said_at, row.said_precision = quote.said_at, quote.said_precision
    if row.heard_by is None and quote.heard_by and (heard_by := await session.get(t.Person, quote.heard_by)):
        row.heard_by, row.department = heard_by.id, heard_by.department
    for name in ("speaker", "source", "source_url", "source_text"):
        if getattr(row, name) is None:
            setattr(row, name, getattr(quote, name))
    known = row.id if session.is_modified(row) else None
    await session.flush()
    if known is not None:
        await redraw_records(session, known)


async def attach(
    session: AsyncSession, viewer: Viewer, decision: t.Decision, ids: Sequence[int], uids: Sequence[str], now: datetime
) -> None:
    """Link evidence to a decision, which then names the customers who said it; what the viewer may not see is not attached."""
    mine = select(t.Evidence).where(t.Evidence.workspace_id == viewer.workspace_id, sees_evidence(viewer))
    stored = (await session.exec(mine.where(col(t.Evidence.uid).in_(uids)))).all()
    fresh = (await session.exec(select(t.Evidence).where(col(t.Evidence.id).in_(ids)))).all()
    for row in (*fresh, *stored):
        link = {"decision_id": decision.id, "evidence_id": row.id}
        if await insert_or_ignore(session, t.DecisionEvidence, link, ["decision_id", "evidence_id"]):
            await _tell_who_heard(session, viewer, decision, row, now)
        name = {"decision_id": decision.id, "customer_id": row.customer_id}
        await insert_or_ignore(session, t.DecisionCustomer, name, ["decision_id", "customer_id"])


async def _tell_who_heard(
    session: AsyncSession, viewer: Viewer, decision: t.Decision, quote: t.Evidence, now: datetime
) -> None:
    """Somebody heard what shapes a decision: they are told once, unless they had a hand in it."""
    if quote.heard_by in (None, viewer.person_id, decision.author_id, decision.filed_by):
        return
    heard_by = await session.get(t.Person, quote.heard_by)
    channel = await session.get(t.Channel, decision.channel_id) if decision.channel_id else None
    if heard_by is None or heard_by.outsider:
        return
    note = Note(
        f"shaped:{decision.id}:{heard_by.id}",
        "shaped",
        "direct",
        decision.id,
        person=heard_by.external_id,
        args={"inside": channel.external_id if channel else ""},
    )
    await outbox.add(session, viewer.workspace_id, [note], now)


async def of_customers(store: Store, viewer: Viewer, customer_ids: Sequence[int], limit: int = 200) -> list[QuoteView]:
    """Quotes of these customers (of all, when none is given) that the viewer may see, newest first."""
    query = select(t.Evidence).where(
        t.Evidence.workspace_id == viewer.workspace_id,
        t.Evidence.kind == "quote",
        sees_evidence(viewer),
    )
    if customer_ids:
        query = query.where(col(t.Evidence.customer_id).in_(customer_ids))
    async with store.read() as session:
        rows = (await session.exec(query.order_by(col(t.Evidence.recorded_at).desc()).limit(limit))).all()
        return await quote_views(session, viewer, list(rows))


async def by_uid(store: Store, viewer: Viewer, uid: str) -> QuoteView | None:
    """One piece of evidence that the viewer may see."""
    query = select(t.Evidence).where(
        t.Evidence.workspace_id == viewer.workspace_id,
        t.Evidence.uid == uid,
        sees_evidence(viewer),
    )
    async with store.read() as session:
        row = (await session.exec(query)).first()
        return (await quote_views(session, viewer, [row]))[0] if row else None


async def redraw_records(session: AsyncSession, evidence_id: int) -> None:
    """Every record that shows this evidence should read differently now."""
    query = select(t.DecisionEvidence.decision_id).where(t.DecisionEvidence.evidence_id == evidence_id)
    for decision_id in (await session.exec(query)).all():
        await outbox.redraw(session, "record", decision_id)
