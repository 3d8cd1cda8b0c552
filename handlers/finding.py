"""Finds customers' words in a long text: reads it in the background, shows what it found, and saves what somebody picks."""

from __future__ import annotations

import uuid
from dataclasses import replace
from hashlib import sha256

from bot.chat import FORM, Answer, ButtonPress, Close, FormChanged, FormSubmission, Invalid, Replace
from bot.parts import Choice, Form, cut, say
from handlers.bench import bench
from handlers.desk import Desk
from handlers.drafts import long_text
from handlers.entering import Judged, choice_of, day, judge_entered, picks, text
from handlers.quoting import to_the_minute
from prompts import found as finds
from prompts.cards import quote as cards
from prompts.forms.decision import Entry, FormState, QuoteEntry, customer_choice, new_choice
from prompts.forms.found import Picked, found_form, whose
from prompts.forms.quote import QuoteState, Said, quote_form
from prompts.found import Found
from prompts.models.candidate import Quoted
from prompts.models.transcript import excerpt
from prompts.reading import Directory, Known, NewName, judge_customer
from storage import channels, drafts, quotes, replies
from storage.evidence import QuoteDraft
from storage.outbox import Note
from storage.viewer import Viewer


async def begin(desk: Desk, event: FormChanged, viewer: Viewer, state: QuoteState, said: Said) -> Form:
    """*Find their words*: the text is kept for a day and read in the background; the form says so, with everything typed."""
    source = await drafts.find(desk.store, viewer, state.source) if state.source else None
    long = await long_text(desk, viewer, state.long) if state.long else None
    whole = source["text"] if source else long if long and said.words == cut(long).strip() else said.words
    if not whole.strip():
        return quote_form(event.form, event.id, state, said, {"words": finds.NOTHING_PASTED})
    kept = finds.kept(
        whole,
        state,
        replace(said, link=source["url"] if source else said.link),
        source["at"] if source else "",
        await _may_be_read(desk, viewer, state),
    )
    key = f"found:{event.id}:{sha256(whole.encode()).hexdigest()[:16]}"
    note = Note(key, "found", "direct", person=event.actor.id)
    await replies.read_back(desk.store, viewer, kept, note, desk.now(event.workspace))
    return quote_form(event.form, event.id, replace(state, reading=True), said)


async def _may_be_read(desk: Desk, viewer: Viewer, state: QuoteState) -> bool:
    """Whether a model may read it: nothing that a customer wrote, and nothing from where people of another organization are, or may be."""
    if state.own_hand or state.direct:
        return not state.own_hand
    where = await channels.find(desk.store, viewer.workspace_id, state.channel)
    return where is not None and where.model and not where.shared


async def pick(desk: Desk, event: ButtonPress) -> Answer:
    """*Pick the right ones*: the form with what is not saved yet."""
    viewer = await desk.viewer(event.workspace, event.actor)
    held = await _held(desk, viewer, event.value)
    if held is None or not held.left:
        return Replace(say(finds.GONE))
    directory = await desk.directory(event.workspace)
    customer = whose(held, [_named(quote, directory) for _, quote in held.left])
    return found_form(uuid.uuid4().hex, held, Picked(said=replace(held.said, customer=customer)))


def _named(quote: Quoted, directory: Directory) -> Choice | None:
    match judge_customer(quote.customer, directory):
        case Known(entry=entry):
            return customer_choice(entry.id, entry.name)
        case NewName(name=name):
            return new_choice(name)
        case _:
            return None


async def picked(desk: Desk, event: FormSubmission) -> Answer:
    """The form was sent: the passages that are ticked are saved, the others wait."""
    viewer = await desk.viewer(event.workspace, event.actor)
    held = await _held(desk, viewer, event.state)
    if held is None:
        return Invalid({FORM: finds.GONE})
    places = tuple(int(place) for place in picks(event.values, "places") if place.isdecimal())
    words, errors = await _judged(desk, event, viewer, held, [p for p in places if p < len(held.quotes)])
    if errors:
        return Invalid(errors)
    now = desk.now(event.workspace)
    saved = await quotes.save_all(desk.store, viewer, words, held.state.place, event.id, now)
    await drafts.add_to(desk.store, viewer, held.uid, {"saved": sorted({*held.saved, *places})})
    desk.forget_settings(event.workspace)
    return Close(cards.saved_several(saved, len(held.left) - len(set(places) - held.saved)))


async def _judged(
    desk: Desk, event: FormSubmission, viewer: Viewer, held: Found, places: list[int]
) -> tuple[list[QuoteDraft], dict[str, str]]:
    """What the gate makes of the passages that are ticked: the words to save, or the sentences beside fields."""
    values = event.values
    heard_by = (picks(values, "heard_by") or ("",))[0]
    judges = replace(await bench(desk, event.workspace, viewer, heard_by), source_text=held.text)
    typed = (picks(values, "customers") or ("",))[0]
    said_on, own = day(values, "said_on"), held.state.own_hand
    entry = Entry(
        "",
        (choice_of(typed, judges.directory),) if typed else (),
        tuple(QuoteEntry(held.quotes[p].words, held.quotes[p].speaker, said_on) for p in places),
        "customer" if own else (picks(values, "source") or ("",))[0],
        held.said.link if held.state.source else text(values, "link"),
    )
    judged = Judged(FormState())
    judge_entered(judged, entry, judges)
    errors = {("places" if name.startswith("words") else name): why for name, why in judged.errors.items()}
    if not places:
        errors["places"] = finds.NONE_TICKED
    drafted = [replace(quote, source_text=excerpt(held.text, quote.words)) for quote in judged.quotes]
    at = {"at": held.at} if held.at else None
    return [to_the_minute(quote, held.state, Said(said_on=said_on), at, judges.zone) for quote in drafted], errors


async def forget(desk: Desk, event: ButtonPress) -> Answer:
    """*Forget it*: the text is forgotten at once."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await drafts.forget(desk.store, viewer, event.value)
    return Replace(say(finds.FORGOTTEN))


async def _held(desk: Desk, viewer: Viewer, uid: str) -> Found | None:
    body = await drafts.find(desk.store, viewer, uid)
    return finds.found(uid, body) if body else None
