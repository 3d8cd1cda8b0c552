"""Requests: a colleague is asked in private, once for each decision, what a customer said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import decisions, outbox
from storage import tables as t
from storage.database import HOLD, Store
from storage.decisions import DecisionDraft, Origin
from storage.evidence import QuoteDraft, attach, save_quotes
from storage.outbox import Note
from storage.rows import row_id
from storage.submissions import remember_submission, submitted_before
from storage.viewer import Viewer
from storage.views import DecisionView, QuoteView, decision_views, quote_views, visible_decision


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request with everything its cards are drawn from; the decision as everyone in its own channel may see it."""

    request: t.Request
    workspace: t.Workspace
    view: DecisionView
    asker: t.Person
    asked: t.Person
    quote: QuoteView | None = None

    @property
    def open(self) -> bool:
        """Whether there is still something to answer."""
        return self.request.answered_at is None


@dataclass(eq=False)
class AlreadyAsked(Exception):
    """This colleague was asked about this decision before."""

    before: RequestView


async def file_and_ask(
    store: Store, viewer: Viewer, draft: DecisionDraft, origin: Origin, asked_id: int, form_id: str, now: datetime
) -> RequestView:
    """File a decision and ask a colleague about it, in one; the same form does it once. Raises AlreadyAsked."""
    async with store.write() as session:
        filed = await decisions.file_in(session, viewer, draft, origin, form_id, now, lambda decision: ())
        decision = await session.get(t.Decision, filed.view.decision.id, with_for_update=HOLD)
        assert decision is not None
        return await _ask(session, viewer, decision, asked_id, filed.repeated, now)


async def ask(
    store: Store,
    viewer: Viewer,
    number: int,
    asked_id: int,
    customers: tuple[Sequence[int], Sequence[str]],
    form_id: str,
    now: datetime,
) -> RequestView:
    """Ask a colleague about a decision on record, naming customers (ids and new names) on it where some are given.

    Raises LookupError for a decision that the viewer cannot see, and AlreadyAsked.
    """
    async with store.write() as session:
        decision = await visible_decision(session, viewer, number, lock=True)
        if decision is None:
            raise LookupError(number)
        repeated = await submitted_before(session, viewer.workspace_id, form_id) is not None
        if not repeated:
            await remember_submission(session, viewer, form_id, decision.key, now)
            await decisions.name_customers(session, viewer, decision, *customers)
            if any(customers):
                await decisions.changed(session, decision)
        return await _ask(session, viewer, decision, asked_id, repeated, now)


async def _ask(
    session: AsyncSession, viewer: Viewer, decision: t.Decision, asked_id: int, repeated: bool, now: datetime
) -> RequestView:
    """The request and its note; the decision's row is held, so that two presses cannot both ask."""
    before = (
        await session.exec(
            select(t.Request).where(t.Request.decision_id == decision.id, t.Request.asked_id == asked_id)
        )
    ).first()
    if before is not None:
        view = await _view(session, before)
        if repeated:
            return view
        raise AlreadyAsked(view)
    assert viewer.person_id is not None
    request = t.Request(
        workspace_id=viewer.workspace_id,
        decision_id=row_id(decision),
        asked_by=viewer.person_id,
        asked_id=asked_id,
        asked_at=now,
    )
    session.add(request)
    await session.flush()
    view = await _view(session, request)
    note = Note(f"request:{request.id}", "request", "direct", request.id, person=view.asked.external_id)
    await outbox.add(session, viewer.workspace_id, [note], now)
    return view


async def find(store: Store, workspace_id: int, request_id: int) -> RequestView | None:
    """A request of this workspace."""
    async with store.read() as session:
        request = await session.get(t.Request, request_id)
        return await _view(session, request) if request and request.workspace_id == workspace_id else None


async def answer(
    store: Store, viewer: Viewer, request_id: int, quote: QuoteDraft, form_id: str, now: datetime
) -> RequestView | None:
    """The colleague's words go on the record and to whoever asked; None when the request was answered before, by another form."""
    async with store.write() as session:
        request, decision = await _held(session, viewer, request_id)
        if request.answered_at is not None and not request.declined:
            repeated = await submitted_before(session, viewer.workspace_id, form_id) is not None
            return await _view(session, request) if repeated else None
        saved = (await save_quotes(session, viewer, [quote], decision.channel_id, now))[0]
        await attach(session, viewer, decision, [row_id(saved)], [], now)
        decisions.end_waiver(decision)
        request.answered_at, request.evidence_id, request.declined = now, saved.id, False
        await remember_submission(session, viewer, form_id, decision.key, now)
        await decisions.changed(session, decision)
        return await _settled(session, request, "answered", now)


async def decline(store: Store, viewer: Viewer, request_id: int, now: datetime) -> RequestView:
    """The colleague heard nothing; whoever asked is told. A request that was settled before stays as it is."""
    async with store.write() as session:
        request, _ = await _held(session, viewer, request_id)
        if request.answered_at is not None:
            return await _view(session, request)
        request.answered_at, request.declined = now, True
        return await _settled(session, request, "declined", now)


async def unreachable(store: Store, request_id: int, now: datetime) -> None:
    """The platform says that this is nobody who can be asked (a bot, a guest, another organization); whoever asked is told."""
    async with store.write() as session:
        request = await session.get(t.Request, request_id, with_for_update=HOLD)
        if request is not None and request.answered_at is None:
            request.answered_at, request.declined = now, True
            await _settled(session, request, "unreachable", now)


async def _held(session: AsyncSession, viewer: Viewer, request_id: int) -> tuple[t.Request, t.Decision]:
    """The request and its decision, both held; raises LookupError unless this viewer is the one who was asked."""
    request = await session.get(t.Request, request_id, with_for_update=HOLD)
    if request is None or (request.workspace_id, request.asked_id) != (viewer.workspace_id, viewer.person_id):
        raise LookupError(request_id)
    decision = await session.get(t.Decision, request.decision_id, with_for_update=HOLD)
    assert decision is not None
    return request, decision


async def _settled(session: AsyncSession, request: t.Request, how: str, now: datetime) -> RequestView:
    await session.flush()
    await outbox.redraw(session, "request", request.id)
    view = await _view(session, request)
    key = f"request-{how}:{request.id}"
    note = Note(key, "request_told", "direct", request.id, person=view.asker.external_id, args={"how": how})
    await outbox.add(session, request.workspace_id, [note], now)
    return view


async def _view(session: AsyncSession, request: t.Request) -> RequestView:
    await session.flush()
    workspace = await session.get(t.Workspace, request.workspace_id)
    decision = await session.get(t.Decision, request.decision_id)
    asker, asked = await session.get(t.Person, request.asked_by), await session.get(t.Person, request.asked_id)
    assert workspace is not None
    assert decision is not None
    assert asker is not None
    assert asked is not None
    here = Viewer(request.workspace_id, None, frozenset({decision.channel_id or 0}))
    view = (await decision_views(session, here, [decision]))[0]
    row = await session.get(t.Evidence, request.evidence_id) if request.evidence_id else None
    quote = (await quote_views(session, here, [row]))[0] if row else None
    return RequestView(request, workspace, view, asker, asked, quote)
