"""Decisions: filed once, changed only from their newest version, shown with the customers and words they rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import flagging, ladder, learning, outbox, records, reviews
from storage import tables as t
from storage.database import HOLD, Store
from storage.directory import customer_rows
from storage.evidence import QuoteDraft, attach, save_quotes
from storage.outbox import Note
from storage.rows import channel_row, row_id
from storage.submissions import remember_submission, submitted_before
from storage.viewer import Viewer
from storage.views import DecisionView, decision_views, visible_decision


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a decision was announced. `message` is empty when it was only typed to us; `channel` is the platform's id."""

    channel: str = ""
    message: str | None = None
    thread: str | None = None
    url: str | None = None
    decided_at: datetime | None = None
    author_id: int | None = None
    private: bool | None = None
    direct: bool = False
    prompt_id: int | None = None
    pressed: bool = False
    """Filed by a button of the question itself, which is answered in place."""


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """What a person entered. `customers` are directory ids; `new_customers` names that they confirmed; `attached` evidence uids."""

    text: str
    customers: tuple[int, ...] = ()
    new_customers: tuple[str, ...] = ()
    quotes: tuple[QuoteDraft, ...] = ()
    attached: tuple[str, ...] = ()
    interpretation: str | None = None
    validator: str | None = None
    validate_by: date | None = None
    waiver_reason: str | None = None
    all_shown: bool = False
    """The form showed interpretation and validation, so that what is empty there was meant to be."""


@dataclass
class Stale(Exception):
    """The record changed after the form was opened; `current` is how it reads now."""

    current: DecisionView


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of a form: the decision, and whether an earlier press had already done it."""

    view: DecisionView
    repeated: bool = False
    already: bool = field(default=False)
    """The message was on record before; nothing was filed anew."""


Tell = Callable[[t.Decision], Iterable[Note]]
"""What is said to others about a decision, in the transaction that files it."""


async def file(
    store: Store,
    viewer: Viewer,
    draft: DecisionDraft,
    origin: Origin,
    form_id: str,
    now: datetime,
    tell: Tell = lambda decision: (),
) -> Filed:
    """File a new decision and put its record into the outbox. The same form, or the same message, is filed once."""
    async with store.write() as session:
        return await file_in(session, viewer, draft, origin, form_id, now, tell)


async def file_in(
    session: AsyncSession, viewer: Viewer, draft: DecisionDraft, origin: Origin, form_id: str, now: datetime, tell: Tell
) -> Filed:
    """The same in a running transaction."""
    workspace = await session.get(t.Workspace, viewer.workspace_id, with_for_update=HOLD)
    assert workspace is not None
    before = await submitted_before(session, viewer.workspace_id, form_id)
    existing = await _existing(session, viewer.workspace_id, origin, before)
    if existing is not None:
        await _close_prompt(session, origin, existing)
        await learning.of_decision(session, existing, now)
        return Filed(await _view(session, viewer, existing), repeated=before is not None, already=before is None)
    workspace.last_decision += 1
    decision = await _insert(session, workspace, viewer, draft, origin, now)
    await _enter(session, viewer, decision, draft, now)
    await remember_submission(session, viewer, form_id, decision.key, now)
    if origin.channel and not origin.direct:
        await outbox.add(session, viewer.workspace_id, [record_note(decision, origin)], now)
    await outbox.add(session, viewer.workspace_id, tell(decision), now)
    await flagging.adopt(session, decision)
    await ladder.begin(session, decision, now)
    await learning.of_decision(session, decision, now)
    await reviews.follow(session, decision.workspace_id, decision.channel_id)
    return Filed(await _view(session, viewer, decision))


async def _insert(
    session: AsyncSession, workspace: t.Workspace, viewer: Viewer, draft: DecisionDraft, origin: Origin, now: datetime
) -> t.Decision:
    channel = None
    if origin.channel:
        private = True if origin.direct else origin.private
        channel = await channel_row(session, row_id(workspace), origin.channel, private=private)
    author = await session.get(t.Person, origin.author_id or viewer.person_id)
    decision = t.Decision(
        workspace_id=row_id(workspace),
        number=workspace.last_decision,
        text=draft.text,
        waiver_reason=draft.waiver_reason,
        author_id=author.id if author else None,
        filed_by=viewer.person_id,
        department=(author.department if author else None) or (channel.department if channel else None),
        decided_at=origin.decided_at or now,
        recorded_at=now,
        channel_id=channel.id if channel else None,
        message=origin.message,
        thread=origin.thread,
        permalink=origin.url,
    )
    session.add(decision)
    await session.flush()
    await _close_prompt(session, origin, decision)
    return decision


async def _close_prompt(session: AsyncSession, origin: Origin, decision: t.Decision) -> None:
    """The question about the message is answered, whichever way the message came on record."""
    mine = select(t.Prompt).where(t.Prompt.workspace_id == decision.workspace_id)
    if origin.prompt_id is not None:
        mine = mine.where(t.Prompt.id == origin.prompt_id)
    else:
        mine = mine.where(t.Prompt.channel_external == origin.channel, t.Prompt.message == (origin.message or ""))
    prompt = (await session.exec(mine.with_for_update(**HOLD))).first()
    if prompt is None or prompt.decision_id is not None:
        return
    prompt.outcome = "no_customer" if decision.waiver_reason else "filed"
    prompt.decision_id = decision.id
    prompt.forget_text()
    await outbox.drop(session, "nudge", prompt.id)
    await outbox.redraw(session, "unanswered", prompt.id)
    await outbox.redraw(session, "digest", prompt.asked_id)
    if not origin.pressed:
        await outbox.redraw(session, "nudge", prompt.id)


def record_note(decision: t.Decision, origin: Origin) -> Note:
    """The record, in the thread of the message that announced the decision."""
    return Note(f"record:{decision.id}", "record", "post", decision.id, origin.channel, origin.thread or origin.message)


async def change(
    store: Store, viewer: Viewer, number: int, version: int, draft: DecisionDraft, form_id: str, now: datetime
) -> Filed:
    """Change a decision that read `version` when its form was opened; raises Stale when it has changed since, LookupError when there is none."""
    async with store.write() as session:
        decision = await visible_decision(session, viewer, number, lock=True)
        if decision is None:
            raise LookupError(number)
        if await submitted_before(session, viewer.workspace_id, form_id) is not None:
            return Filed(await _view(session, viewer, decision), repeated=True)
        if decision.version != version:
            raise Stale(await _view(session, viewer, decision))
        decision.text = draft.text
        named = select(t.DecisionCustomer).where(t.DecisionCustomer.decision_id == decision.id)
        for link in (await session.exec(named)).all():
            if link.customer_id not in draft.customers:
                await session.delete(link)
        await _enter(session, viewer, decision, draft, now)
        await remember_submission(session, viewer, form_id, decision.key, now)
        await changed(session, decision)
        return Filed(await _view(session, viewer, decision))


async def add_quotes(
    store: Store,
    viewer: Viewer,
    decision_id: int,
    quotes: Sequence[QuoteDraft],
    attached: Sequence[str],
    form_id: str,
    now: datetime,
) -> Filed:
    """Attach words to a decision, and name the customers who said them. Whatever else changed since does not matter."""
    async with store.write() as session:
        decision = await session.get(t.Decision, decision_id, with_for_update=HOLD)
        if decision is None or decision.workspace_id != viewer.workspace_id:
            raise LookupError(decision_id)
        if await submitted_before(session, viewer.workspace_id, form_id) is not None:
            return Filed(await _view(session, viewer, decision), repeated=True)
        saved = await save_quotes(session, viewer, quotes, decision.channel_id, now)
        await attach(session, viewer, decision, [row_id(row) for row in saved], attached, now)
        end_waiver(decision)
        await remember_submission(session, viewer, form_id, decision.key, now)
        await changed(session, decision)
        return Filed(await _view(session, viewer, decision))


async def set_text(store: Store, viewer: Viewer, decision_id: int, text: str | None) -> DecisionView | None:
    """Take over the edited message's words (None: keep what was filed); either way the difference is settled."""
    async with store.write() as session:
        decision = await session.get(t.Decision, decision_id, with_for_update=HOLD)
        if decision is None or decision.workspace_id != viewer.workspace_id:
            return None
        decision.text = text or decision.text
        if decision.source_state == "edited":
            decision.source_state = ""
        await changed(session, decision)
        return await _view(session, viewer, decision)


async def judge_waiver(
    store: Store, viewer: Viewer, decision_id: int, accept: bool, note: Note | None, now: datetime
) -> DecisionView | None:
    """A guardian accepts *no customer in this*, or questions it; None when it was judged already."""
    async with store.write() as session:
        decision = await session.get(t.Decision, decision_id, with_for_update=HOLD)
        if decision is None or decision.workspace_id != viewer.workspace_id or decision.waiver_reason is None:
            return None
        if decision.status != "confirmed":
            return None
        if accept:
            decision.status = "waived"
        else:
            decision.waiver_reason = None
        await changed(session, decision)
        await outbox.add(session, viewer.workspace_id, [note] if note else [], now)
        return await _view(session, viewer, decision)


async def of_message(store: Store, viewer: Viewer, channel: str, message: str) -> DecisionView | None:
    """The decision that a message is on record as, or whose record it is."""
    async with store.read() as session:
        found = await _existing(session, viewer.workspace_id, Origin(channel, message), None)
        found = found or await records.shown_in(session, viewer.workspace_id, channel, message)
        return await _view(session, viewer, found) if found else None


async def changed(session: AsyncSession, decision: t.Decision) -> None:
    """In a running transaction: what was said of it reads differently now, and forms opened before are older than it."""
    decision.version += 1
    await flagging.follow_decision(session, decision)  # flags are held before the outbox, as by those who judge them
    for kind in ("record", "waiver", "edited", "open_mine", "open_guardian"):
        await outbox.redraw(session, kind, decision.id)
    await reviews.follow(session, decision.workspace_id, decision.channel_id)


async def _enter(
    session: AsyncSession, viewer: Viewer, decision: t.Decision, draft: DecisionDraft, now: datetime
) -> None:
    """Write what the form holds beside the decision's own words."""
    for name in ("interpretation", "validator", "validate_by"):
        if draft.all_shown or getattr(draft, name):
            setattr(decision, name, getattr(draft, name))
    await name_customers(session, viewer, decision, draft.customers, draft.new_customers)
    saved = await save_quotes(session, viewer, draft.quotes, decision.channel_id, now)
    await attach(session, viewer, decision, [row_id(row) for row in saved], draft.attached, now)
    if saved or draft.attached:
        end_waiver(decision)


async def name_customers(
    session: AsyncSession, viewer: Viewer, decision: t.Decision, ids: Sequence[int], names: Sequence[str]
) -> None:
    """In a running transaction: the decision is for these customers too."""
    for customer in await customer_rows(session, viewer.workspace_id, list(ids), names):
        if await session.get(t.DecisionCustomer, (decision.id, customer.id)) is None:
            session.add(t.DecisionCustomer(decision_id=row_id(decision), customer_id=row_id(customer)))
            await session.flush()
        end_waiver(decision)


def end_waiver(decision: t.Decision) -> None:
    """In a running transaction: there is a customer in it after all."""
    if decision.waiver_reason:
        decision.waiver_reason, decision.status = None, "confirmed"


async def _existing(
    session: AsyncSession, workspace_id: int, origin: Origin, submitted: t.Submission | None
) -> t.Decision | None:
    """What this form or this message already led to."""
    mine = select(t.Decision).where(t.Decision.workspace_id == workspace_id)
    if submitted is not None:
        return (await session.exec(mine.where(t.Decision.number == int(submitted.answer.removeprefix("D-"))))).first()
    if origin.message is None:
        return None
    query = mine.join(t.Channel, col(t.Channel.id) == col(t.Decision.channel_id)).where(
        t.Decision.message == origin.message, t.Channel.external_id == origin.channel, t.Decision.status != "dismissed"
    )
    return (await session.exec(query)).first()


async def _view(session: AsyncSession, viewer: Viewer, decision: t.Decision) -> DecisionView:
    await session.flush()
    return (await decision_views(session, viewer, [decision]))[0]
