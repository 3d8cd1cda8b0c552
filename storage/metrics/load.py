"""Reads the facts of one window from the store, in one moment of it."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Executable, Row, Select, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage import tables as t
from storage.database import Store
from storage.metrics.direct import is_direct
from storage.metrics.facts import Answers, Decision, Evidence, Facts, Mention, Recorded, Seat, Verdict
from storage.viewer import Viewer

# A text is read only where the directness of the evidence hangs on it.
TEXT_DECIDES = (
    (col(t.Evidence.kind) != "paraphrase")
    & (func.coalesce(t.Evidence.source, "").not_in(("survey", "customer")))
    & (func.coalesce(t.Evidence.source_url, "") == "")
)
EVIDENCE = (
    col(t.Evidence.id),
    col(t.Evidence.customer_id),
    col(t.Evidence.kind),
    col(t.Evidence.said_at),
    col(t.Evidence.said_precision),
    col(t.Evidence.recorded_at),
    col(t.Evidence.heard_by),
    col(t.Evidence.department),
    col(t.Evidence.source),
    col(t.Evidence.source_url),
    case((TEXT_DECIDES, col(t.Evidence.text)), else_="").label("text"),
    case((TEXT_DECIDES, col(t.Evidence.source_text)), else_=None).label("source_text"),
)


async def load(store: Store, viewer: Viewer, start: datetime, end: datetime) -> Facts:
    """The facts of the viewer's workspace in [start, end)."""
    async with store.snapshot() as session:
        window = _Window(await session.connection(), viewer, start, end)
        hidden = await window.hidden_channels()
        return Facts(
            start,
            end,
            decisions=await window.decisions(hidden),
            recorded=await window.recorded(hidden),
            prompts=await window.prompts(),
            answers=await window.answers(),
            seats=await window.seats(),
            critics=await window.critics(),
        )


class _Window:
    """The questions that are asked of the store about one window."""

    def __init__(self, connection: AsyncConnection, viewer: Viewer, start: datetime, end: datetime) -> None:
        self.connection, self.viewer, self.start, self.end = connection, viewer, start, end

    async def hidden_channels(self) -> frozenset[int | None]:
        """The private channels that the viewer is not in."""
        query = select(col(t.Channel.id)).where(self._here(t.Channel.workspace_id), col(t.Channel.private))
        return frozenset({row.id for row in await self._rows(query)} - self.viewer.channels)

    async def decisions(self, hidden: frozenset[int | None]) -> tuple[Decision, ...]:
        """The decisions decided in the window, with everything linked to them."""
        decided = self._here(t.Decision.workspace_id) & self._within(t.Decision.decided_at)
        customers, evidence, verdicts, changed = await self._linked(decided)
        columns = (t.Decision.id, t.Decision.number, t.Decision.status, t.Decision.decided_at)
        more = (t.Decision.department, t.Decision.validate_by, t.Decision.channel_id)
        query = select(*map(col, (*columns, *more))).where(decided).order_by(col(t.Decision.number))
        return tuple(
            Decision(
                row.number,
                row.status,
                row.decided_at,
                department=row.department,
                customers=frozenset(customers[row.id]),
                evidence=tuple(evidence[row.id]),
                verdicts=tuple(verdicts[row.id]),
                validate_by=row.validate_by,
                changed=row.id in changed,
                visible=row.channel_id not in hidden,
            )
            for row in await self._rows(query)
        )

    async def _linked(self, decided: ColumnElement[bool]) -> tuple[Any, Any, Any, set[int]]:
        customers: dict[int, set[int]] = defaultdict(set)
        for row in await self._rows(self._of(t.DecisionCustomer, decided, col(t.DecisionCustomer.customer_id))):
            customers[row.decision_id].add(row.customer_id)
        evidence: dict[int, list[Evidence]] = defaultdict(list)
        links = self._of(t.DecisionEvidence, decided, *EVIDENCE)
        links = links.join(t.Evidence, col(t.Evidence.id) == col(t.DecisionEvidence.evidence_id))
        for row in await self._rows(links.order_by(col(t.Evidence.id))):
            evidence[row.decision_id].append(_evidence(row))
        verdicts: dict[int, list[Verdict]] = defaultdict(list)
        told = (t.Verdict.uid, t.Verdict.customer_id, t.Verdict.verdict, t.Verdict.via, t.Verdict.said_at)
        for row in await self._rows(self._of(t.Verdict, decided, *map(col, told))):
            verdicts[row.decision_id].append(Verdict(row.uid, row.customer_id, row.verdict, row.via, row.said_at))
        changes = self._of(t.Outcome, decided).where(col(t.Outcome.outcome) == "changed")
        return customers, evidence, verdicts, {row.decision_id for row in await self._rows(changes)}

    async def recorded(self, hidden: frozenset[int | None]) -> tuple[Recorded, ...]:
        """The evidence recorded in the window, with all decisions that rest on it."""
        inside = self._here(t.Evidence.workspace_id) & self._within(t.Evidence.recorded_at)
        mentions: dict[int, set[Mention]] = defaultdict(set)
        links = (
            select(col(t.DecisionEvidence.evidence_id), col(t.Decision.number), col(t.Decision.channel_id))
            .join(t.Decision, col(t.Decision.id) == col(t.DecisionEvidence.decision_id))
            .join(t.Evidence, col(t.Evidence.id) == col(t.DecisionEvidence.evidence_id))
            .where(inside)
        )
        for row in await self._rows(links):
            mentions[row.evidence_id].add(Mention(row.number, row.channel_id not in hidden))
        found = await self._rows(select(*EVIDENCE).where(inside).order_by(col(t.Evidence.id)))
        return tuple(Recorded(_evidence(row), frozenset(mentions[row.id])) for row in found)

    async def prompts(self) -> dict[str, int]:
        """How many prompts asked in the window had which outcome; a question that is still open is unanswered so far."""
        outcome = case((col(t.Prompt.outcome) == "open", "unanswered"), else_=col(t.Prompt.outcome)).label("outcome")
        query = (
            select(outcome, func.count().label("times"))
            .where(self._here(t.Prompt.workspace_id), self._within(t.Prompt.asked_at), col(t.Prompt.heard) != "try")
            .group_by(outcome)
        )
        return {row.outcome: row.times for row in await self._rows(query)}

    async def answers(self) -> dict[str, Answers]:
        """Each department's answers to the quiz in the window."""
        right = func.sum(case((col(t.QuizAnswer.correct), 1), else_=0)).label("right")
        query = (
            select(col(t.QuizAnswer.department), right, func.count().label("given"))
            .where(self._here(t.QuizAnswer.workspace_id), self._within(t.QuizAnswer.answered_at))
            .group_by(col(t.QuizAnswer.department))
        )
        return {row.department: Answers(row.right, row.given) for row in await self._rows(query)}

    async def seats(self) -> tuple[Seat, ...]:
        """Every seat of the council, whenever it was held."""
        columns = (t.Seat.customer_id, t.Seat.start, t.Seat.end)
        query = select(*map(col, columns)).where(self._here(t.Seat.workspace_id))
        return tuple(Seat(row.customer_id, row.start, row.end) for row in await self._rows(query))

    async def critics(self) -> frozenset[int]:
        """The customers marked critic, and those that churned."""
        unhappy = or_(col(t.Customer.critic), col(t.Customer.status) == "churned")
        query = select(col(t.Customer.id)).where(self._here(t.Customer.workspace_id), unhappy)
        return frozenset(row.id for row in await self._rows(query))

    def _of(self, table: Any, decided: ColumnElement[bool], *columns: Any) -> Select[Any]:
        """Rows that belong to a decision of the window."""
        query = select(col(table.decision_id), *columns).select_from(table)
        return query.join(t.Decision, col(t.Decision.id) == col(table.decision_id)).where(decided)

    def _here(self, workspace_id: Any) -> ColumnElement[bool]:
        return col(workspace_id) == self.viewer.workspace_id

    def _within(self, moment: Any) -> ColumnElement[bool]:
        return (col(moment) >= self.start) & (col(moment) < self.end)

    async def _rows(self, query: Executable) -> list[Row[Any]]:
        return list((await self.connection.execute(query)).all())


def _evidence(row: Row[Any]) -> Evidence:
    return Evidence(
        row.id,
        row.customer_id,
        row.kind,
        is_direct(row.kind, row.source, row.source_url, row.text, row.source_text),
        row.recorded_at,
        said_at=row.said_at,
        day_only=row.said_precision == "day",
        heard=row.heard_by is not None,
        department=row.department,
        source=row.source,
    )
