"""A decision with everything that is shown beside it, as one viewer may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlmodel import SQLModel, col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import HOLD, Store
from storage.viewer import Viewer, sees_decision, sees_evidence

Row = TypeVar("Row", bound=SQLModel)


@dataclass(frozen=True, slots=True)
class QuoteView:
    """Evidence, the customer it belongs to, and who heard it."""

    evidence: t.Evidence
    customer: t.Customer
    heard_by: t.Person | None = None


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision as a viewer may see it; `hidden` counts evidence from private channels they are not in."""

    decision: t.Decision
    author: t.Person | None
    channel: t.Channel | None
    customers: tuple[t.Customer, ...] = ()
    quotes: tuple[QuoteView, ...] = ()
    hidden: int = 0
    flags: tuple[t.Flag, ...] = ()

    @property
    def attributed(self) -> bool:
        """Names a customer and carries a quote from a customer it names."""
        named = {customer.id for customer in self.customers}
        return any(view.evidence.kind == "quote" and view.customer.id in named for view in self.quotes)

    @property
    def open(self) -> bool:
        """Whether somebody still has to name a customer, or to bring the words of one it names."""
        return self.decision.status == "confirmed" and not self.decision.waiver_reason and not self.attributed


async def visible_decision(session: AsyncSession, viewer: Viewer, number: int, lock: bool = False) -> t.Decision | None:
    """The decision with this number, unless the viewer may not see it."""
    query = select(t.Decision).where(
        t.Decision.workspace_id == viewer.workspace_id,
        t.Decision.number == number,
        sees_decision(viewer),
    )
    return (await session.exec(query.with_for_update(**HOLD) if lock else query)).first()


async def decision(store: Store, viewer: Viewer, number: int) -> DecisionView | None:
    """One decision by the number in its key."""
    async with store.read() as session:
        row = await visible_decision(session, viewer, number)
        return (await decision_views(session, viewer, [row]))[0] if row else None


async def decision_by_id(store: Store, viewer: Viewer, decision_id: int) -> DecisionView | None:
    """One decision by its row id; for what the application itself shows of it."""
    async with store.read() as session:
        row = await session.get(t.Decision, decision_id)
        if row is None or row.workspace_id != viewer.workspace_id:
            return None
        return (await decision_views(session, viewer, [row]))[0]


async def in_its_channel(store: Store, workspace_id: int, decision_id: int) -> DecisionView | None:
    """One decision as everyone in its own channel may see it."""
    view = await decision_by_id(store, Viewer(workspace_id), decision_id)
    if view is None or view.decision.channel_id is None:
        return view
    return await decision_by_id(store, Viewer(workspace_id, None, frozenset({view.decision.channel_id})), decision_id)


async def decision_views(session: AsyncSession, viewer: Viewer, decisions: Sequence[t.Decision]) -> list[DecisionView]:
    """Decisions with what stands beside them, in the order given."""
    if not decisions:
        return []
    ids = [row.id for row in decisions]
    people = await _by_id(session, t.Person, [row.author_id for row in decisions])
    channels = await _by_id(session, t.Channel, [row.channel_id for row in decisions])
    customers = await _customers(session, ids)
    quotes, hidden = await _quotes(session, viewer, ids)
    flags: dict[int | None, list[t.Flag]] = {}
    flagged = select(t.Flag).where(col(t.Flag.decision_id).in_(ids)).order_by(col(t.Flag.id))
    for flag in (await session.exec(flagged)).all():
        flags.setdefault(flag.decision_id, []).append(flag)
    return [
        DecisionView(
            row,
            people.get(row.author_id),
            channels.get(row.channel_id),
            tuple(customers.get(row.id, ())),
            tuple(quotes.get(row.id, ())),
            hidden.get(row.id, 0),
            tuple(flags.get(row.id, ())),
        )
        for row in decisions
    ]


async def quote_views(session: AsyncSession, viewer: Viewer, rows: Sequence[t.Evidence]) -> list[QuoteView]:
    """Evidence with its customer and who heard it, in the order given."""
    if not rows:
        return []
    customers = await _by_id(session, t.Customer, [row.customer_id for row in rows])
    people = await _by_id(session, t.Person, [row.heard_by for row in rows])
    return [QuoteView(row, customers[row.customer_id], people.get(row.heard_by)) for row in rows]


async def _customers(session: AsyncSession, ids: Sequence[int | None]) -> dict[int | None, list[t.Customer]]:
    query = (
        select(t.DecisionCustomer.decision_id, t.Customer)
        .join(t.Customer, col(t.Customer.id) == col(t.DecisionCustomer.customer_id))
        .where(col(t.DecisionCustomer.decision_id).in_(ids))
        .order_by(col(t.Customer.folded))
    )
    found: dict[int | None, list[t.Customer]] = {}
    for decision_id, customer in (await session.exec(query)).all():
        found.setdefault(decision_id, []).append(customer)
    return found


async def _quotes(
    session: AsyncSession, viewer: Viewer, ids: Sequence[int | None]
) -> tuple[dict[int | None, list[QuoteView]], dict[int | None, int]]:
    query = (
        select(t.DecisionEvidence.decision_id, t.Evidence, sees_evidence(viewer))
        .join(t.Evidence, col(t.Evidence.id) == col(t.DecisionEvidence.evidence_id))
        .where(col(t.DecisionEvidence.decision_id).in_(ids))
        .order_by(col(t.Evidence.id))
    )
    rows = (await session.exec(query)).all()
    views = await quote_views(session, viewer, [evidence for _, evidence, _ in rows])
    quotes: dict[int | None, list[QuoteView]] = {}
    hidden: dict[int | None, int] = {}
    for (decision_id, _, visible), view in zip(rows, views, strict=True):
        if visible:
            quotes.setdefault(decision_id, []).append(view)
        else:
            hidden[decision_id] = hidden.get(decision_id, 0) + 1
    return quotes, hidden


async def _by_id(session: AsyncSession, table: type[Row], ids: Sequence[int | None]) -> dict[int | None, Row]:
    wanted = {i for i in ids if i is not None}
    if not wanted:
        return {}
    rows = (await session.exec(select(table).where(col(table.id).in_(wanted)))).all()  # type: ignore[attr-defined]
    return {row.id: row for row in rows}  # type: ignore[attr-defined]
