"""What a Customer Truth Review is about: what was heard and decided between two moments, as everyone in its channel may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import Store
from storage.metrics.direct import is_direct
from storage.metrics.facts import IN_SCOPE
from storage.viewer import Viewer, sees_evidence
from storage.views import DecisionView, QuoteView, decision_views, quote_views

MOST_HEARD = 1000
MOST_ELSEWHERE = 10
MOST_OLDER = 50
ON_AGENDA = (*IN_SCOPE, "waived")


@dataclass(frozen=True, slots=True)
class Agenda:
    """The week of one channel.

    `heard` are direct quotes that were entered here or that a decision of this channel rests on, by customer; `elsewhere` some of those
    from the rest of the company, of which there are `elsewhere_count`. `filtered` counts what came retold, by survey or without a source.
    `older` are decisions of earlier weeks that are still not attributed or whose customers are still to validate.
    """

    heard: tuple[QuoteView, ...] = ()
    elsewhere: tuple[QuoteView, ...] = ()
    elsewhere_count: int = 0
    filtered: int = 0
    surveys_only: bool = False
    happy_only: bool = False
    unused: QuoteView | None = None
    decisions: tuple[DecisionView, ...] = ()
    older: tuple[DecisionView, ...] = ()
    prompts: tuple[t.Prompt, ...] = ()


def reader(channel: t.Channel) -> Viewer:
    """Everyone in a channel at once: what all of them may see, and nothing more."""
    return Viewer(channel.workspace_id, None, frozenset({channel.id or 0}))


async def gather(store: Store, channel: t.Channel, start: datetime, end: datetime) -> Agenda:
    """The agenda of what happened in [start, end)."""
    async with store.snapshot() as session:
        return await _Week(session, channel, start, end).agenda()


class _Week:
    """The questions that are asked of the store about one week of a channel."""

    def __init__(self, session: AsyncSession, channel: t.Channel, start: datetime, end: datetime) -> None:
        self.session, self.channel, self.start, self.end = session, channel, start, end
        self.viewer = reader(channel)

    async def agenda(self) -> Agenda:
        """All of it."""
        recorded = await self._recorded()
        direct = [row for row in recorded if _direct_quote(row)]
        here = await self._ours([row.id for row in direct]) if direct else set()
        ours = [row for row in direct if row.channel_id == self.channel.id or row.id in here]
        others = [row for row in direct if row not in ours]
        unused = await self._unused(direct) if direct else []
        views = await self._quotes([*ours, *others[:MOST_ELSEWHERE], *unused])
        heard, elsewhere = views[: len(ours)], views[len(ours) : len(views) - len(unused)]
        return Agenda(
            tuple(sorted(heard, key=lambda view: (view.customer.folded, view.evidence.id or 0))),
            tuple(elsewhere),
            len(others),
            len(recorded) - len(direct),
            bool(recorded) and all(row.source == "survey" for row in recorded),
            bool(recorded) and not await self._unhappy(recorded),
            views[-1] if unused else None,
            tuple(await self._decided()),
            tuple(await self._older()),
            tuple(await self._prompts()),
        )

    async def _recorded(self) -> Sequence[t.Evidence]:
        """The evidence of the week that everyone here may see, newest first."""
        query = (
            select(t.Evidence)
            .where(t.Evidence.workspace_id == self.channel.workspace_id, sees_evidence(self.viewer))
            .where(col(t.Evidence.recorded_at) >= self.start, col(t.Evidence.recorded_at) < self.end)
            .order_by(col(t.Evidence.recorded_at).desc(), col(t.Evidence.id).desc())
            .limit(MOST_HEARD)
        )
        return (await self.session.exec(query)).all()

    async def _ours(self, ids: Sequence[int | None]) -> set[int]:
        """Those of the evidence that a decision of this channel rests on."""
        query = (
            select(t.DecisionEvidence.evidence_id)
            .join(t.Decision, col(t.Decision.id) == col(t.DecisionEvidence.decision_id))
            .where(col(t.DecisionEvidence.evidence_id).in_(ids), t.Decision.channel_id == self.channel.id)
        )
        return set((await self.session.exec(query)).all())

    async def _unused(self, direct: Sequence[t.Evidence]) -> list[t.Evidence]:
        """The newest quote that no decision rests on, if there is one."""
        query = select(t.DecisionEvidence.evidence_id).where(
            col(t.DecisionEvidence.evidence_id).in_([row.id for row in direct])
        )
        used = set((await self.session.exec(query)).all())
        return [row for row in direct if row.id not in used][:1]

    async def _unhappy(self, recorded: Sequence[t.Evidence]) -> bool:
        """Whether a critic, or a customer that left, is among those who were heard."""
        query = (
            select(func.count())
            .select_from(t.Customer)
            .where(col(t.Customer.id).in_({row.customer_id for row in recorded}))
            .where(col(t.Customer.critic) | (col(t.Customer.status) == "churned"))
        )
        return bool((await self.session.exec(query)).one())

    async def _quotes(self, rows: Sequence[t.Evidence]) -> list[QuoteView]:
        return await quote_views(self.session, self.viewer, rows)

    async def _decided(self) -> list[DecisionView]:
        """What was decided here in the week."""
        query = (
            select(t.Decision)
            .where(t.Decision.channel_id == self.channel.id, col(t.Decision.status).in_(ON_AGENDA))
            .where(col(t.Decision.decided_at) >= self.start, col(t.Decision.decided_at) < self.end)
            .order_by(col(t.Decision.number))
        )
        return await decision_views(self.session, self.viewer, (await self.session.exec(query)).all())

    async def _older(self) -> list[DecisionView]:
        """What was decided here before, and waits for its customers: to be named and quoted, or to validate."""
        query = (
            select(t.Decision)
            .where(t.Decision.channel_id == self.channel.id, t.Decision.status == "confirmed")
            .where(col(t.Decision.decided_at) < self.start)
            .order_by(col(t.Decision.number).desc())
            .limit(MOST_OLDER * 4)
        )
        views = await decision_views(self.session, self.viewer, (await self.session.exec(query)).all())
        judged = await self._judged([view.decision.id for view in views]) if views else set()
        return [view for view in views if is_open(view) or _to_validate(view, judged)][:MOST_OLDER]

    async def _judged(self, ids: Sequence[int | None]) -> set[int]:
        query = select(t.Verdict.decision_id).where(col(t.Verdict.decision_id).in_(ids))
        return set((await self.session.exec(query)).all())

    async def _prompts(self) -> Sequence[t.Prompt]:
        """The questions that were put off to the review and are still open."""
        query = select(t.Prompt).where(
            t.Prompt.channel_id == self.channel.id, t.Prompt.for_review, t.Prompt.outcome == "open"
        )
        found = (await self.session.exec(query.order_by(col(t.Prompt.id)))).all()
        return [prompt for prompt in found if prompt.text]


def is_open(view: DecisionView) -> bool:
    """Whether a decision still waits for a customer or their words."""
    return view.decision.status == "confirmed" and not view.decision.waiver_reason and not view.attributed


def _to_validate(view: DecisionView, judged: set[int]) -> bool:
    return bool(view.decision.validate_by or view.decision.validator) and view.decision.id not in judged


def _direct_quote(row: t.Evidence) -> bool:
    direct = is_direct(row.kind, row.source, row.source_url, row.text, row.source_text)
    return row.kind == "quote" and direct


async def decisions_seen(store: Store, channel: t.Channel, ids: Sequence[int]) -> dict[int, DecisionView]:
    """These decisions as they are now, by row id; without those that are there no more."""
    async with store.snapshot() as session:
        query = select(t.Decision).where(col(t.Decision.id).in_(ids), t.Decision.workspace_id == channel.workspace_id)
        views = await decision_views(session, reader(channel), (await session.exec(query)).all())
        return {view.decision.id or 0: view for view in views}


async def quotes_seen(store: Store, channel: t.Channel, ids: Sequence[int]) -> dict[int, QuoteView]:
    """These quotes, by row id, as far as everyone in the channel may see them."""
    async with store.snapshot() as session:
        query = select(t.Evidence).where(col(t.Evidence.id).in_(ids), sees_evidence(reader(channel)))
        query = query.where(t.Evidence.workspace_id == channel.workspace_id)
        views = await quote_views(session, reader(channel), (await session.exec(query)).all())
        return {view.evidence.id or 0: view for view in views}


async def prompts_seen(store: Store, ids: Sequence[int]) -> dict[int, t.Prompt]:
    """These questions as they are now, by row id."""
    async with store.read() as session:
        rows = (await session.exec(select(t.Prompt).where(col(t.Prompt.id).in_(ids)))).all()
        return {row.id or 0: row for row in rows}


async def verdicts_seen(store: Store, ids: Sequence[int]) -> dict[int, list[tuple[t.Customer, t.Verdict]]]:
    """What customers said of these decisions, the latest of each customer."""
    query = (
        select(t.Customer, t.Verdict)
        .join(t.Customer, col(t.Customer.id) == col(t.Verdict.customer_id))
        .where(col(t.Verdict.decision_id).in_(ids))
        .order_by(col(t.Verdict.said_at), col(t.Verdict.uid))
    )
    async with store.read() as session:
        latest = {
            (verdict.decision_id, customer.id): (customer, verdict)
            for customer, verdict in (await session.exec(query)).all()
        }
    found: dict[int, list[tuple[t.Customer, t.Verdict]]] = {}
    for (decision_id, _), said in latest.items():
        found.setdefault(decision_id, []).append(said)
    return found
