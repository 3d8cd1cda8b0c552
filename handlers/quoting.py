"""Reads what stands in a form for a customer's words, and judges it by the same gate as a decision's form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat import FORM, FormChanged, FormSubmission
from bot.parts import Choice, cut
from handlers.bench import bench
from handlers.desk import Desk
from handlers.drafts import long_text
from handlers.entering import Judged, choice_of, customer_ids, day, judge_entered, picks, text
from prompts import refusals
from prompts.cards.words import one_line
from prompts.forms.decision import FormState, customer_choice
from prompts.forms.quote import ANOTHER, QuoteState, Said
from storage import drafts, evidence
from storage.evidence import QuoteDraft
from storage.viewer import Viewer


@dataclass
class Weighed:
    """What the gate makes of a form for words: the words to save, or the sentences beside fields."""

    state: QuoteState
    said: Said
    quote: QuoteDraft | None = None
    errors: dict[str, str] = field(default_factory=dict)


async def filled(desk: Desk, event: FormChanged | FormSubmission, viewer: Viewer, state: QuoteState) -> Said:
    """The form's content as typed."""
    values = event.values
    directory = await desk.directory(event.workspace, [*state.customers, *customer_ids(values)])
    named = tuple(customer_choice(e.id, e.name) for e in directory if e.id in state.customers)
    typed = (picks(values, "customers") or ("",))[0]
    chosen = (picks(values, "named") or ("",))[0]
    customer = choice_of(typed, directory) if typed else None
    if named and not (state.another or chosen == ANOTHER.value):
        picked = named[0].value if len(named) == 1 and not chosen else chosen
        customer = next((choice for choice in named if choice.value == picked), None)
    key = (picks(values, "decision") or ("",))[0]
    return Said(
        customer,
        text(values, "words"),
        text(values, "speaker"),
        day(values, "said_on"),
        bool(picks(values, "exact")),
        (picks(values, "source") or ("",))[0],
        text(values, "link"),
        (picks(values, "heard_by") or ("",))[0],
        Choice(key, key) if key else None,
        await stored_choices(desk, viewer, picks(values, "stored")),
        named,
    )


async def stored_choices(desk: Desk, viewer: Viewer, uids: Sequence[str]) -> tuple[Choice, ...]:
    """Stored quotes as a form shows them; what the viewer may not see is left out."""
    views = [await evidence.by_uid(desk.store, viewer, uid) for uid in uids]
    return tuple(Choice(one_line(view), view.evidence.uid) for view in views if view is not None)


def opened_by(event: FormChanged, state: QuoteState) -> QuoteState:
    """The state after *More*, or after a pick among the decision's customers."""
    if event.action == "more":
        return replace(state, more=True)
    return replace(state, another=(picks(event.values, "named") or ("",))[0] == ANOTHER.value)


async def weigh(
    desk: Desk, event: FormSubmission, viewer: Viewer, state: QuoteState, said: Said, heard_by: str = ""
) -> Weighed:
    """The form against the gate. `heard_by` (a platform id) is for forms that do not ask."""
    judges = replace(await bench(desk, event.workspace, viewer, said.heard_by or heard_by), retold=refusals.retold)
    weighed = Weighed(state, said)
    kept = await drafts.find(desk.store, viewer, state.source) if state.source else None
    if state.source and kept is None:
        weighed.errors[FORM] = refusals.FORGOTTEN
        return weighed
    long = await long_text(desk, viewer, state.long) if state.long else None
    if kept is not None:
        long = kept["text"]
        judges = replace(judges, source_text=long)
        said = replace(said, source="customer" if state.own_hand else said.source, link=kept["url"])
    if long and said.words == cut(long).strip():
        said = replace(said, words=long.strip())
    judged = Judged(FormState())
    judge_entered(judged, said.entry(), judges)
    _sentences(weighed, judged, said)
    weighed.state = replace(state, retelling=state.retelling or bool(judged.state.ways_out))
    if judged.quotes and not weighed.errors:
        weighed.quote = to_the_minute(judged.quotes[0], state, said, kept, judges.zone)
    return weighed


def _sentences(weighed: Weighed, judged: Judged, said: Said) -> None:
    """The gate's sentences beside the fields of this form."""
    errors = dict(judged.errors)
    if not said.words and not said.stored:
        errors.setdefault("words", refusals.NO_WORDS)
    if said.customer is None and (said.words or not said.stored):
        errors["customers"] = refusals.WHOSE_AT_ALL
    if said.named and not weighed.state.another and "customers" in errors:
        errors["named"] = errors.pop("customers")
    weighed.errors = errors


def to_the_minute(
    quote: QuoteDraft, state: QuoteState, said: Said, kept: dict[str, str] | None, zone: str
) -> QuoteDraft:
    """Words out of the customer's own message were said when it was written, unless the form says another day."""
    if kept is None or not state.own_hand:
        return quote
    written = datetime.fromisoformat(kept["at"])
    if said.said_on != written.astimezone(ZoneInfo(zone)).date():
        return quote
    return replace(quote, said_at=written, said_precision="minute")
