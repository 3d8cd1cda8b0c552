"""Attaches words that were saved for later to a decision, and finds the decision while its name is typed."""

from __future__ import annotations

import uuid

from bot.chat import Answer, ButtonPress, Close, FormSubmission, Invalid, Options, Refusal, Suggest
from bot.hints import SLASH
from bot.parts import Choice
from handlers import suggest as typeahead
from handlers.desk import Desk
from handlers.entering import picks
from handlers.keys import number_of, seen
from prompts import refusals
from prompts.cards import quote as cards
from prompts.cards.words import shortened
from prompts.forms.quote import QuoteState, attach_form
from storage import evidence, quotes, search
from storage.viewer import Viewer
from storage.views import DecisionView, QuoteView

SUGGESTED = 20


async def attach(desk: Desk, event: ButtonPress) -> Answer:
    """*Attach to a decision*: asks which."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await _words(desk, viewer, event.value)
    return attach_form(uuid.uuid4().hex, QuoteState(evidence=event.value), _about(view), None)


async def attached(desk: Desk, event: FormSubmission) -> Answer:
    """The decision was chosen; its record is drawn anew with the words."""
    viewer = await desk.viewer(event.workspace, event.actor)
    state = QuoteState.unpacked(event.state)
    words = await _words(desk, viewer, state.evidence)
    key = (picks(event.values, "decision") or ("",))[0]
    try:
        view = await seen(desk, viewer, f"D-{number_of(key)}") if key else None
    except Refusal as refusal:
        return Invalid({"decision": str(refusal)})
    if view is None:
        return Invalid({"decision": refusals.NO_KEY})
    now = desk.now(event.workspace)
    after = await quotes.attach_stored(desk.store, viewer, state.evidence, view.decision.number, now)
    return Close(cards.on_record(after or view, words.customer.name))


async def _words(desk: Desk, viewer: Viewer, uid: str) -> QuoteView:
    view = await evidence.by_uid(desk.store, viewer, uid)
    if view is None:
        raise Refusal(f"Those words are gone, or not yours to see. Type {SLASH}quote to save them.")
    return view


def _about(view: QuoteView) -> str:
    return f"{view.customer.name}: “{shortened(view.evidence.text, 300)}”"


async def suggest(desk: Desk, event: Suggest) -> Options:
    """Decisions where one is asked for, else customers and stored quotes."""
    if event.field != "decision":
        return await typeahead.suggest(desk, event)
    viewer = await desk.viewer(event.workspace, event.actor)
    typed = " ".join(event.typed.casefold().split())
    fits = await search.decisions(desk.store, viewer, typed, SUGGESTED)
    if not fits and typed.removeprefix("d-").isdigit():
        fits = [await seen(desk, viewer, event.typed)]
    return Options(tuple(decision_choice(view) for view in fits), "" if fits else "No decision has these words.")


def label(view: DecisionView) -> str:
    """A decision as it is chosen: its key, its words, and whom it is for."""
    names = ", ".join(customer.name for customer in view.customers)
    return f"{view.decision.key}: {view.decision.text}" + (f" ({names})" if names else "")


def decision_choice(view: DecisionView) -> Choice:
    """A decision as a choice."""
    return Choice(shortened(label(view), 75), view.decision.key)
