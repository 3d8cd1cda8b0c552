"""The buttons of the nudge. A press is judged against the prompt as it is now; one that comes too late is told so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat import Answer, ButtonPress, FormSubmission, Replace, Whisper
from bot.hints import SLASH, TRUTH
from bot.parts import say
from handlers.decide import opened, prompt_origin
from handlers.desk import Desk
from handlers.prefilled import prefilled
from prompts import ready, waivers
from prompts.cards import nudge, record
from prompts.cards.words import WAIVERS, in_quotes
from prompts.forms.decision import Entry, FormState, customer_choice
from prompts.reading import FoundQuote, Held, read_held
from rituals import reviews
from rituals.working import Calendar, Hours, next_morning, read_hours
from storage import candidates, channels, decisions, evidence, standing, waiting
from storage.candidates import Asked
from storage.decisions import DecisionDraft, Origin
from storage.evidence import QuoteDraft
from storage.viewer import Viewer


async def find(desk: Desk, event: ButtonPress, uid: str) -> Asked | Replace:
    """The open prompt that a button belongs to, if this person may answer it; else the card that says how it stands."""
    asked = await candidates.asked(desk.store, event.workspace, uid)
    if asked is None or not await may_answer(desk, event, asked):
        return Replace(say(f"This question is closed. Type {SLASH}decide to log a decision."))
    return asked if asked.prompt.outcome == "open" else Replace(nudge.over(asked))


async def may_answer(desk: Desk, event: ButtonPress | FormSubmission, asked: Asked) -> bool:
    """Whether a question is this person's: they were asked, or guard its channel (and got it when its author had not answered).

    Whoever guards a private channel and has left it is not asked any more.
    """
    me, where = event.actor.id, asked.channel
    if asked.asked is not None and asked.asked.external_id == me:
        return True
    if where is None or me not in [guardian.external_id for guardian in await standing.guardians(desk.store, where.id)]:
        return False
    return not where.private or await desk.reach.in_channel(event.workspace, where.external_id, me)


async def name_customers(desk: Desk, event: ButtonPress) -> Answer:
    """*Name the customers* or *Change*: the short form, with what the message and the stored quote already hold."""
    uid, _, evidence_uid = event.value.partition(" ")
    asked = await find(desk, event, uid)
    if isinstance(asked, Replace):
        return asked
    viewer = await desk.viewer(event.workspace, event.actor)
    state = FormState(prompt=uid, channel=asked.prompt.channel_external)
    state, entry = prefilled(asked, state, await desk.directory(event.workspace))
    if evidence_uid and (view := await evidence.by_uid(desk.store, viewer, evidence_uid)):
        state = FormState(prompt=uid, channel=state.channel, attached=(evidence_uid,))
        entry = Entry(entry.decision, (customer_choice(view.customer.id or 0, view.customer.name),))
    return await opened(desk, viewer, state, entry)


async def not_a_decision(desk: Desk, event: ButtonPress) -> Answer:
    """*Not a decision*: the text is erased at once."""
    asked = await find(desk, event, event.value)
    if isinstance(asked, Replace):
        return asked
    await candidates.settle(desk.store, asked.prompt.id or 0, "dismissed", desk.now(event.workspace))
    desk.forget_settings(event.workspace)
    return Replace(say("Noted: not a decision. I have forgotten the text."))


async def no_customer(desk: Desk, event: ButtonPress) -> Answer:
    """*No customer in this*: asks for one reason."""
    asked = await find(desk, event, event.value)
    return asked if isinstance(asked, Replace) else Replace(nudge.reasons(asked))


async def back(desk: Desk, event: ButtonPress) -> Answer:
    """*Back*: the question as it was."""
    asked = await find(desk, event, event.value)
    if isinstance(asked, Replace):
        return asked
    viewer = await desk.viewer(event.workspace, event.actor)
    return Replace(await ready.card(desk.store, viewer, asked, await desk.directory(event.workspace)))


async def waive(desk: Desk, event: ButtonPress) -> Answer:
    """One reason: the decision is on record without a customer, and a guardian may question it."""
    reason, _, uid = event.value.partition(" ")
    asked = await find(desk, event, uid)
    if isinstance(asked, Replace):
        return asked
    if reason not in WAIVERS:
        return Replace(nudge.reasons(asked))
    viewer = await desk.viewer(event.workspace, event.actor)
    now = desk.now(event.workspace)
    draft = DecisionDraft(asked.prompt.text or "", waiver_reason=reason)
    guardians = [g for g in await standing.guardians(desk.store, asked.prompt.channel_id) if g.id != viewer.person_id]
    filed = await decisions.file(
        desk.store,
        viewer,
        draft,
        _pressed(event, asked),
        f"press:{uid}",
        now,
        lambda decision: [waivers.to_judge(decision, each, asked.prompt.channel_external) for each in guardians],
    )
    if filed.already:
        return Replace(nudge.on_record(filed.view.decision))
    first = guardians[0].name or None if guardians else None
    return Replace(say(record.noted_waiver(filed.view, first)))


async def use_stored(desk: Desk, event: ButtonPress) -> Answer:
    """A stored quote was pressed: shows what would be filed, for one more press."""
    uid, _, evidence_uid = event.value.partition(" ")
    asked = await find(desk, event, uid)
    if isinstance(asked, Replace):
        return asked
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await evidence.by_uid(desk.store, viewer, evidence_uid)
    if view is None:
        return Replace(say(f"That quote is gone. Type {SLASH}decide to log the decision."))
    return Replace(nudge.confirm_use(asked, view, asked.workspace.zone))


async def file_with(desk: Desk, event: ButtonPress) -> Answer:
    """The second press: files the decision with words we already have."""
    uid, _, evidence_uid = event.value.partition(" ")
    asked = await find(desk, event, uid)
    if isinstance(asked, Replace):
        return asked
    viewer = await desk.viewer(event.workspace, event.actor)
    draft = DecisionDraft(asked.prompt.text or "", attached=(evidence_uid,))
    return await _filed(desk, event, viewer, asked, draft)


async def file_it(desk: Desk, event: ButtonPress) -> Answer:
    """*File it* on a message that is complete: what it names and quotes becomes the record."""
    asked = await find(desk, event, event.value)
    if isinstance(asked, Replace):
        return asked
    viewer = await desk.viewer(event.workspace, event.actor)
    held = read_held(asked.prompt.text or "", await desk.directory(event.workspace))
    if not held.complete:
        return Replace(await ready.card(desk.store, viewer, asked, await desk.directory(event.workspace)))
    quotes = tuple(_quote(held, q, asked, viewer) for q in held.quotes)
    draft = DecisionDraft(asked.prompt.text or "", tuple(e.id for e in held.known), held.new, quotes)
    return await _filed(desk, event, viewer, asked, draft)


def _quote(held: Held, quote: FoundQuote, asked: Asked, viewer: Viewer) -> QuoteDraft:
    """A quote out of the message: the message is its source, the author the one who heard it."""
    return QuoteDraft(
        held.owner(quote),
        quote.text,
        quote.speaker,
        source="chat",
        source_url=asked.prompt.permalink or None,
        source_text=asked.prompt.text,
        heard_by=viewer.person_id,
    )


async def _filed(desk: Desk, event: ButtonPress, viewer: Viewer, asked: Asked, draft: DecisionDraft) -> Answer:
    now = desk.now(event.workspace)
    form_id = f"press:{asked.prompt.uid}"
    filed = await decisions.file(desk.store, viewer, draft, _pressed(event, asked), form_id, now)
    desk.forget_settings(event.workspace)
    return Replace(nudge.on_record(filed.view.decision) if filed.already else record.saved(filed.view))


def _pressed(event: ButtonPress, asked: Asked) -> Origin:
    """Where the decision comes from; the question is answered in place where it was its author's own that was pressed."""
    mine = asked.asked is not None and asked.asked.external_id == event.actor.id
    return replace(prompt_origin(asked), pressed=mine)


async def later(desk: Desk, event: ButtonPress) -> Answer:
    """The menu: three snoozes, *Mute here*, *Why am I seeing this?*."""
    choice, _, uid = event.value.partition(" ")
    asked = await find(desk, event, uid)
    if isinstance(asked, Replace):
        return asked
    if choice == "why":
        return Whisper(nudge.why(asked))
    if choice == "mute":
        return await _mute(desk, event, asked)
    now = desk.now(event.workspace)
    if choice == "review" and (put_off := await _put_off(desk, asked, now)):
        return put_off
    until, words = snoozed_until(choice, now, _calendar(asked))
    await candidates.snooze(desk.store, asked.prompt.id or 0, until, now)
    return Replace(say(f"I'll ask again {words}: {in_quotes(asked.prompt.text or '')}."))


async def _put_off(desk: Desk, asked: Asked, now: datetime) -> Replace | None:
    """*At the review*, where the channel has one: the question stands on its agenda, without a name."""
    channel = asked.channel
    due = await reviews.upcoming(desk.store, asked.workspace, channel.id or 0, now) if channel else None
    if channel is None or due is None:
        return None
    await candidates.put_off(desk.store, asked.prompt.id or 0)
    return Replace(nudge.put_off(channel, due.at, asked.workspace.zone))


async def _mute(desk: Desk, event: ButtonPress, asked: Asked) -> Answer:
    viewer = await desk.viewer(event.workspace, event.actor)
    await channels.mute(desk.store, viewer, asked.prompt.channel_id)
    await waiting.hush(desk.store, viewer, asked.prompt.channel_id, desk.now(event.workspace))
    desk.forget_settings(event.workspace)
    place = asked.channel.name if asked.channel and asked.channel.name else "this channel"
    name = f"#{place}" if asked.channel and asked.channel.name else place
    return Replace(say(f"Quiet in {name} until you say {TRUTH} unmute. Nobody is told."))


REVIEW_DAY, REVIEW_HOUR = 3, 15
"""Thursday 15:00, where a channel has no review of its own."""


def _calendar(asked: Asked) -> Calendar:
    """When whoever was asked works."""
    person, workspace = asked.asked, asked.workspace
    hours = read_hours((person.hours if person else None) or workspace.hours) or Hours()
    country = (asked.channel.country if asked.channel else "") or workspace.country
    return Calendar(ZoneInfo((person.zone if person else None) or workspace.zone), hours, country)


def snoozed_until(choice: str, now: datetime, calendar: Calendar) -> tuple[datetime, str]:
    """When a snooze ends (aware), and how that is said: tomorrow is the person's next working day."""
    local = now.astimezone(calendar.zone)
    if choice == "hour":
        return now + timedelta(hours=1), "in an hour"
    if choice == "tomorrow":
        morning = next_morning(calendar, now).astimezone(calendar.zone)
        next_day = morning.date() == local.date() + timedelta(days=1)
        return morning, f"{'tomorrow' if next_day else f'on {morning:%A}'} at 9:00"
    days = (REVIEW_DAY - local.weekday()) % 7
    at = (local + timedelta(days=days)).replace(hour=REVIEW_HOUR, minute=0, second=0, microsecond=0)
    at = at if at > local else at + timedelta(days=7)
    return at, f"at the review ({at:%A} {at:%H:%M})"
