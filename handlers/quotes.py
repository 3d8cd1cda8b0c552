"""Saves customers' words: by command, from a message, and on a record."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.chat import Answer, ButtonPress, Close, Command, FormChanged, FormSubmission, Invalid, Refusal, Shortcut
from bot.parts import Choice, Form
from handlers import drafts as long_drafts
from handlers import finding
from handlers.attaching import decision_choice
from handlers.bench import day_of
from handlers.desk import Desk
from handlers.keys import number_of, seen
from handlers.quoting import Weighed, filled, opened_by, weigh
from prompts import audience
from prompts.cards import quote as cards
from prompts.cards.words import shortened
from prompts.forms.decision import customer_choice
from prompts.forms.quote import ADD, MOST_CUSTOMERS, SAVE, QuoteState, Said, quote_form
from prompts.reading import Directory as Customers
from prompts.reading import Known, judge_customer, read_reply
from storage import channels, decisions, drafts, quotes
from storage import tables as t
from storage.viewer import Viewer
from storage.views import DecisionView


async def quote(desk: Desk, event: Command) -> Answer:
    """`/quote [words]`: the form, with the words in it; a line such as `Acme: “…” Dana, call, Tue` fills all of it."""
    viewer = await desk.viewer(event.workspace, event.actor)
    today, _ = await day_of(desk, event.workspace, viewer)
    directory = await desk.directory(event.workspace)
    reply = read_reply(event.text, directory, today)
    said = Said(words=event.text)
    if reply is not None:
        said = from_line(reply.customer, reply.quote, reply.speaker, reply.said_on, reply.source, directory)
    long = await long_drafts.keep_long(desk, event.workspace, viewer, said.words)
    state = QuoteState(
        channel=event.channel,
        direct=event.direct,
        private=bool(event.private),
        public=event.private is False,
        long=long,
    )
    return await opened(desk, viewer, state, said)


def from_line(
    customer: str, words: str, speaker: str | None, said_on: date | None, source: str | None, directory: Customers
) -> Said:
    """What a one-line reply holds, as it stands in a form."""
    judged = judge_customer(customer, directory)
    known = judged.entry if isinstance(judged, Known) else None
    choice = customer_choice(known.id, known.name) if known else Choice(shortened(customer, 75), f"t:{customer[:140]}")
    return Said(choice, words, speaker or "", said_on, source=source or "")


async def save_as_quote(desk: Desk, event: Shortcut) -> Answer:
    """*Save as customer quote* on a message: its words, to be kept as they stand there."""
    viewer = await desk.viewer(event.workspace, event.actor)
    outsider, name = await _author(desk, event)
    kept = {"text": event.text, "url": event.source.url, "at": event.at.isoformat()}
    uid = await drafts.keep(desk.store, viewer, kept, desk.now(event.workspace))
    said = Said(words=event.text)
    if outsider:
        _, zone = await day_of(desk, event.workspace, viewer)
        said = replace(said, speaker=name, said_on=_day(event.at, zone))
    state = QuoteState(channel=event.source.channel, source=uid, own_hand=outsider)
    return await opened(desk, viewer, state, said)


async def _author(desk: Desk, event: Shortcut) -> tuple[bool, str]:
    """Whether somebody of another organization wrote the message, and their name; a member where nobody can say."""
    if event.author.outsider is not None and event.author.name:
        return event.author.outsider, event.author.name
    profile = await desk.reach.profile(event.workspace, event.author.id)
    if profile is None:
        return bool(event.author.outsider), event.author.name
    return profile.outsider if event.author.outsider is None else event.author.outsider, profile.name


def _day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


async def opened(desk: Desk, viewer: Viewer, state: QuoteState, said: Said) -> Form:
    """A fresh form for words, saying who will be able to read them."""
    channel = await channels.find(desk.store, viewer.workspace_id, state.channel)
    if channel is None or state.private:
        name = channel.name if channel else ""
        private = state.place[1] is not False  # nobody said that it is public
        channel = t.Channel(workspace_id=viewer.workspace_id, external_id=state.channel, name=name, private=private)
    readers = audience.who_reads(channel, state.direct)
    return quote_form(SAVE, uuid.uuid4().hex, replace(state, readers=readers), said)


async def add(desk: Desk, event: ButtonPress) -> Answer:
    """*Add a quote* on a record: any member who can see it may."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    return form_for(view, Said(), False)


def form_for(view: DecisionView, said: Said, direct: bool, reply: str = "") -> Form:
    """The form that adds words to a record; a customer who is not on it yet is chosen as another one."""
    customers = view.customers[:MOST_CUSTOMERS]
    named = tuple(customer_choice(c.id or 0, c.name) for c in customers)
    if said.customer is None and len(named) == 1:
        said = replace(said, customer=named[0])
    other = bool(named) and said.customer is not None and said.customer not in named
    state = QuoteState(
        number=view.decision.number,
        customers=tuple(c.id or 0 for c in customers),
        another=other,
        reply=reply,
        more=bool(said.source),
        readers=audience.who_reads(view.channel, direct),
    )
    return quote_form(ADD, uuid.uuid4().hex, state, replace(said, named=named))


async def changed(desk: Desk, event: FormChanged) -> Answer:
    """*More*, another customer, or *Find their words*: the form again, with everything typed."""
    state = QuoteState.unpacked(event.state)
    viewer = await desk.viewer(event.workspace, event.actor)
    said = await filled(desk, event, viewer, state)
    if event.action == "find":
        return await finding.begin(desk, event, viewer, state, said)
    return quote_form(event.form, event.id, opened_by(event, state), said)


async def submitted(desk: Desk, event: FormSubmission) -> Answer:
    """Words for later, or for the decision that was chosen."""
    viewer = await desk.viewer(event.workspace, event.actor)
    weighed, view = await _weighed(desk, event, viewer)
    if weighed.errors or weighed.quote is None:
        return invalid(event, weighed)
    if view is not None:
        return await _added(desk, event, viewer, weighed, view)
    state = weighed.state
    now = desk.now(event.workspace)
    saved = await quotes.save(desk.store, viewer, weighed.quote, state.place, event.id, now)
    await _done(desk, event, viewer, state)
    return Close(cards.saved(saved, bool(await quotes.recent(desk.store, viewer, 1))))


async def submitted_to_record(desk: Desk, event: FormSubmission) -> Answer:
    """Words for a record: typed, or some that we already have."""
    viewer = await desk.viewer(event.workspace, event.actor)
    state = QuoteState.unpacked(event.state)
    view = await seen(desk, viewer, f"D-{state.number}")
    weighed, _ = await _weighed(desk, event, viewer)
    return invalid(event, weighed) if weighed.errors else await _added(desk, event, viewer, weighed, view)


async def _weighed(desk: Desk, event: FormSubmission, viewer: Viewer) -> tuple[Weighed, DecisionView | None]:
    """The form against the gate, and the decision that was chosen for the words."""
    state = QuoteState.unpacked(event.state)
    said = await filled(desk, event, viewer, state)
    view, wrong = None, ""
    if said.decision is not None:
        try:
            view = await seen(desk, viewer, f"D-{number_of(said.decision.value)}")
            said = replace(said, decision=decision_choice(view))
        except Refusal as refusal:
            wrong = str(refusal)
    weighed = await weigh(desk, event, viewer, state, said)
    if wrong:
        weighed.errors["decision"] = wrong
    return weighed, view


def invalid(event: FormSubmission, weighed: Weighed) -> Invalid:
    """The form comes back with everything typed; drawn anew only where a field has to open."""
    opens = weighed.state != QuoteState.unpacked(event.state)
    form = quote_form(event.form, event.id, weighed.state, weighed.said, weighed.errors) if opens else None
    return Invalid(weighed.errors, form)


async def _added(desk: Desk, event: FormSubmission, viewer: Viewer, weighed: Weighed, view: DecisionView) -> Answer:
    words = (weighed.quote,) if weighed.quote else ()
    stored = tuple(choice.value for choice in weighed.said.stored)
    now = desk.now(event.workspace)
    filed = await decisions.add_quotes(desk.store, viewer, view.decision.id or 0, words, stored, event.id, now)
    await _done(desk, event, viewer, weighed.state)
    whose = weighed.said.customer.label if weighed.said.customer else "their"
    return Close(cards.on_record(filed.view, whose))


async def _done(desk: Desk, event: FormSubmission, viewer: Viewer, state: QuoteState) -> None:
    """A new customer is known at once, and the line that was corrected is forgotten.

    A message that the words stand in stays for its day: the same form may be sent twice.
    """
    desk.forget_settings(event.workspace)
    if state.reply:
        await drafts.forget(desk.store, viewer, state.reply)
