"""Finds decisions, quotes and customers by their words, and what one person has left to do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import Store
from storage.viewer import Viewer, sees_decision, sees_evidence
from storage.views import DecisionView, QuoteView, decision_views, quote_views

MOST = 10
WORD = re.compile(r"[^\W_]+(?:-\d+)?")


@dataclass(frozen=True, slots=True)
class Found:
    """What fits, at most ten in all, newest first; `more` counts the rest."""

    customers: tuple[t.Customer, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    quotes: tuple[QuoteView, ...] = ()
    more: int = 0


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: without case and without diacritics."""
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return WORD.findall(unicodedata.normalize("NFKC", bare).casefold())


def fits(wanted: Sequence[str], texts: Iterable[str]) -> bool:
    """Whether each wanted word begins some word of the texts."""
    held = set(words_of(" ".join(texts)))
    return all(any(word.startswith(beginning) for word in held) for beginning in wanted)


async def search(store: Store, viewer: Viewer, typed: str) -> Found:
    """Everything the viewer may see in which each typed word begins some word."""
    wanted = words_of(typed)
    if not wanted:
        return Found()
    async with store.read() as session:
        customers = await _customers(session, viewer, wanted)
        decision_ids = await _decisions(session, viewer, wanted)
        quote_ids = await _quotes(session, viewer, wanted)
        counts = _shares([len(customers), len(decision_ids), len(quote_ids)])
        rows = select(t.Decision).where(col(t.Decision.id).in_(decision_ids[: counts[1]]))
        decisions = (await session.exec(rows.order_by(col(t.Decision.number).desc()))).all()
        said = select(t.Evidence).where(col(t.Evidence.id).in_(quote_ids[: counts[2]]))
        quotes = (await session.exec(said.order_by(col(t.Evidence.recorded_at).desc()))).all()
        return Found(
            tuple(customers[: counts[0]]),
            tuple(await decision_views(session, viewer, decisions)),
            tuple(await quote_views(session, viewer, quotes)),
            len(customers) + len(decision_ids) + len(quote_ids) - sum(counts),
        )


def _shares(there: list[int]) -> list[int]:
    """How many of each kind are shown: one of each in turn, until ten are."""
    shown = [0] * len(there)
    while sum(shown) < min(MOST, sum(there)):
        for kind, number in enumerate(there):
            if shown[kind] < number and sum(shown) < MOST:
                shown[kind] += 1
    return shown


async def _customers(session: AsyncSession, viewer: Viewer, wanted: Sequence[str]) -> list[t.Customer]:
    query = select(t.Customer).where(t.Customer.workspace_id == viewer.workspace_id).order_by(col(t.Customer.folded))
    return [row for row in (await session.exec(query)).all() if fits(wanted, (row.name, *row.aliases))]


async def _decisions(session: AsyncSession, viewer: Viewer, wanted: Sequence[str]) -> list[int]:
    visible = (
        t.Decision.workspace_id == viewer.workspace_id,
        t.Decision.status != "dismissed",
        sees_decision(viewer),
    )
    named = (
        select(t.DecisionCustomer.decision_id, t.Customer.name)
        .join(t.Customer, col(t.Customer.id) == col(t.DecisionCustomer.customer_id))
        .join(t.Decision, col(t.Decision.id) == col(t.DecisionCustomer.decision_id))
        .where(*visible)
    )
    names: dict[int, list[str]] = {}
    for decision_id, name in (await session.exec(named)).all():
        names.setdefault(decision_id, []).append(name)
    texts = select(t.Decision.id, t.Decision.number, t.Decision.text, t.Decision.interpretation).where(*visible)
    rows = (await session.exec(texts.order_by(col(t.Decision.number).desc()))).all()
    return [
        decision_id
        for decision_id, number, text, interpretation in rows
        if decision_id is not None
        and fits(wanted, (f"D-{number}", text, interpretation or "", *names.get(decision_id, ())))
    ]


async def _quotes(
    session: AsyncSession, viewer: Viewer, wanted: Sequence[str], *which: ColumnElement[bool]
) -> list[int]:
    query = (
        select(t.Evidence.id, t.Evidence.text, t.Evidence.speaker, t.Customer.name)
        .join(t.Customer, col(t.Customer.id) == col(t.Evidence.customer_id))
        .where(t.Evidence.workspace_id == viewer.workspace_id, sees_evidence(viewer), *which)
        .order_by(col(t.Evidence.recorded_at).desc())
    )
    rows = (await session.exec(query)).all()
    return [i for i, text, speaker, name in rows if i is not None and fits(wanted, (text, speaker or "", name))]


async def decisions(store: Store, viewer: Viewer, typed: str, most: int) -> list[DecisionView]:
    """The newest decisions that the viewer may see in which each typed word begins some word; nothing typed fits them all."""
    async with store.read() as session:
        ids = (await _decisions(session, viewer, words_of(typed)))[:most]
        rows = select(t.Decision).where(col(t.Decision.id).in_(ids)).order_by(col(t.Decision.number).desc())
        return await decision_views(session, viewer, (await session.exec(rows)).all())


async def quotes(store: Store, viewer: Viewer, typed: str, most: int) -> list[QuoteView]:
    """The newest quotes that the viewer may see in which each typed word begins some word; nothing typed fits them all."""
    async with store.read() as session:
        ids = (await _quotes(session, viewer, words_of(typed), col(t.Evidence.kind) == "quote"))[:most]
        rows = select(t.Evidence).where(col(t.Evidence.id).in_(ids)).order_by(col(t.Evidence.recorded_at).desc())
        return await quote_views(session, viewer, (await session.exec(rows)).all())


async def to_attribute(store: Store, viewer: Viewer) -> list[DecisionView]:
    """The decisions that the viewer took or filed and that still lack a customer or their words, newest first."""
    query = (
        select(t.Decision)
        .where(
            t.Decision.workspace_id == viewer.workspace_id,
            or_(col(t.Decision.author_id) == viewer.person_id, col(t.Decision.filed_by) == viewer.person_id),
            t.Decision.status == "confirmed",
            col(t.Decision.waiver_reason).is_(None),
            sees_decision(viewer),
        )
        .order_by(col(t.Decision.number).desc())
        .limit(200)
    )
    async with store.read() as session:
        views = await decision_views(session, viewer, (await session.exec(query)).all())
    return [view for view in views if not view.attributed]


async def owed(store: Store, viewer: Viewer) -> list[tuple[t.Request, DecisionView]]:
    """What colleagues asked the viewer and is not answered, oldest first; being asked, they may read the decision."""
    query = (
        select(t.Request, t.Decision)
        .join(t.Decision, col(t.Decision.id) == col(t.Request.decision_id))
        .where(t.Request.workspace_id == viewer.workspace_id, t.Request.asked_id == viewer.person_id)
        .where(col(t.Request.answered_at).is_(None), t.Request.declined == False)  # noqa: E712  # SQL, not Python
        .order_by(col(t.Request.id))
    )
    async with store.read() as session:
        rows = (await session.exec(query)).all()
        views = await decision_views(session, viewer, [decision for _, decision in rows])
    return [(request, view) for (request, _), view in zip(rows, views, strict=True)]
