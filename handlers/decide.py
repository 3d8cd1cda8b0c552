"""Logs decisions: opens the form from wherever a person starts, and files what passes the gate."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime

from bot.chat import (
    FORM,
    Actor,
    Answer,
    ButtonPress,
    Close,
    Command,
    FormChanged,
    FormSubmission,
    Invalid,
    Refusal,
    Shortcut,
    Whisper,
)
from bot.parts import Choice, Form, cut
from handlers import drafts
from handlers.bench import bench
from handlers.desk import Desk
from handlers.entering import Judged, customer_ids, entry_of, judge
from handlers.keys import seen
from handlers.prefilled import drafted
from handlers.rights import may_change
from prompts import audience, refusals
from prompts.cards import record
from prompts.cards.words import one_line
from prompts.forms import decision as form
from prompts.forms.decision import Entry, FormState, decision_form
from prompts.reading import read_decision
from storage import candidates, channels, decisions, evidence, people, views
from storage.candidates import Asked
from storage.decisions import DecisionDraft, Filed, Origin, Stale
from storage.viewer import Viewer
from storage.views import DecisionView


async def decide(desk: Desk, event: Command) -> Answer:
    """`/decide [words]`: the form, with the words in it."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await channels.told(desk.store, viewer.workspace_id, event.channel, event.private, event.called)
    state = FormState(channel=event.channel, direct=event.direct)
    state = replace(state, draft=await drafts.keep_long(desk, event.workspace, viewer, event.text))
    return await opened(desk, viewer, state, Entry(decision=event.text))


def meant(words: str) -> str:
    """What words mean that begin with no command: whoever says a decision to us wants it logged. Empty for everything else."""
    return "decide" if read_decision(words).decision else ""


async def log_as_decision(desk: Desk, event: Shortcut) -> Answer:
    """*Log as decision* on a message: the form with its words, or the record when it is there already."""
    viewer = await desk.viewer(event.workspace, event.actor)
    filed = await decisions.of_message(desk.store, viewer, event.source.channel, event.source.message)
    if filed is not None:
        zone = (await people.workspace(desk.store, viewer.workspace_id)).zone
        return Whisper(record.record(filed, zone))
    if event.author.bot:
        raise Refusal(refusals.BY_A_BOT)
    state = FormState(
        channel=event.source.channel,
        message=event.source.message,
        thread=event.source.thread or "",
        url=cut(event.source.url, 500),
        at=event.at.isoformat(),
        author=event.author.id,
        draft=await drafts.keep_long(desk, event.workspace, viewer, event.text),
    )
    return await opened(desk, viewer, state, Entry(decision=event.text))


async def edit(desk: Desk, event: ButtonPress) -> Answer:
    """*Edit* on a record: the form with what is on record. The author, who filed it, a guardian of the channel, the CCO and admins may."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    await may_change(desk, viewer, view)
    decision = view.decision
    state = FormState(number=decision.number, version=decision.version, channel=event.channel)
    entry = Entry(
        decision.text,
        tuple(form.customer_choice(c.id or 0, c.name) for c in view.customers),
        interpretation=decision.interpretation or "",
        validator=decision.validator or "",
        validate_by=decision.validate_by,
    )
    return await opened(desk, viewer, state, entry)


async def opened(desk: Desk, viewer: Viewer, state: FormState, entry: Entry) -> Form:
    """A fresh form, saying who will be able to read what is entered."""
    channel = await channels.find(desk.store, viewer.workspace_id, state.channel)
    readers = audience.who_reads(channel, state.direct)
    return decision_form(uuid.uuid4().hex, replace(state, audience=readers), entry)


async def changed(desk: Desk, event: FormChanged) -> Answer:
    """*More*, *Add another quote*, *Keep it as our interpretation*: the form again, with everything typed."""
    state = replace(FormState.unpacked(event.state), drawn=False)
    state = replace(state, more=state.more or event.action == "more" or event.action.startswith("interpret"))
    entry = await _entry(desk, event, state)
    if event.action == "keep_draft":
        entry = form.kept_draft(entry)
    elif event.action == "another":
        state = replace(state, quotes=min(state.quotes + 1, form.MOST_QUOTES))
    elif event.action.startswith("interpret"):
        index = int(event.action.rpartition("_")[2])
        entry = form.interpreted(entry, index)
        state = replace(state, ways_out=tuple(i for i in state.ways_out if i != index))
    return decision_form(event.id, state, entry)


async def _entry(desk: Desk, event: FormChanged | FormSubmission, state: FormState) -> Entry:
    entry = entry_of(state, event.values, await desk.directory(event.workspace, customer_ids(event.values)))
    stored = []
    viewer = await desk.viewer(event.workspace, event.actor)
    for choice in entry.stored:
        view = await evidence.by_uid(desk.store, viewer, choice.value)
        if view is not None:
            stored.append(Choice(one_line(view), choice.value))
    return await drafted(desk, event.workspace, state, replace(entry, stored=tuple(stored)))


async def submitted(desk: Desk, event: FormSubmission) -> Answer:
    """The form was sent: refuse beside the fields, or file and say so."""
    state = FormState.unpacked(event.state)
    viewer = await desk.viewer(event.workspace, event.actor)
    entry = await _entry(desk, event, state)
    judged = judge(state, entry, await bench(desk, event.workspace, viewer, entry.heard_by))
    if judged.errors:
        if judged.state == state and not state.drawn:
            return Invalid(judged.errors)
        again = replace(judged.state, drawn=True)
        return Invalid(judged.errors, decision_form(event.id, again, entry, judged.errors))
    try:
        filed = await _save(desk, event, viewer, state, entry, judged)
    except Stale as stale:
        return _compared(event, state, entry, stale.current, audience.difference(stale.current))
    desk.forget_settings(event.workspace)
    if filed.already:
        return _compared(event, state, entry, filed.view, audience.on_record_already(filed.view))
    return Close(record.saved(filed.view))


def _compared(event: FormSubmission, state: FormState, entry: Entry, current: DecisionView, sentence: str) -> Invalid:
    """The form with everything typed, now about the record as it reads: sent once more it changes that."""
    again = replace(state, number=current.decision.number, version=current.decision.version, drawn=True)
    return Invalid({FORM: sentence}, decision_form(event.id, again, entry, {FORM: sentence}))


async def _save(
    desk: Desk, event: FormSubmission, viewer: Viewer, state: FormState, entry: Entry, judged: Judged
) -> Filed:
    now = desk.now(event.workspace)
    asked = await candidates.asked(desk.store, event.workspace, state.prompt) if state.prompt else None
    whole = await whole_text(desk, viewer, state, entry.decision, asked)
    draft = DecisionDraft(
        whole,
        tuple(judged.ids),
        tuple(judged.names),
        tuple(judged.quotes),
        (*state.attached, *(c.value for c in entry.stored)),
        entry.interpretation or None,
        entry.validator or None,
        entry.validate_by,
        all_shown=state.more,
    )
    if state.number:
        await may_change(desk, viewer, await seen(desk, viewer, f"D-{state.number}"))
        return await decisions.change(desk.store, viewer, state.number, state.version, draft, event.id, now)
    return await decisions.file(desk.store, viewer, draft, await origin(desk, viewer, state, asked), event.id, now)


async def whole_text(desk: Desk, viewer: Viewer, state: FormState, typed: str, asked: Asked | None) -> str:
    """The decision's words: where a long text was shown cut and not touched, the whole of it."""
    long = asked.prompt.text if asked else None
    if state.number:
        view = await views.decision(desk.store, viewer, state.number)
        long = view.decision.text if view else None
    elif state.draft:
        long = await drafts.long_text(desk, viewer, state.draft)
    return long if long and typed == cut(long).strip() else typed


async def origin(desk: Desk, viewer: Viewer, state: FormState, asked: Asked | None) -> Origin:
    """Where the decision comes from: the prompt, the message of a shortcut, or the command."""
    if asked is not None:
        return prompt_origin(asked)
    author = await people.known(desk.store, viewer.workspace_id, Actor(state.author)) if state.author else None
    return Origin(
        state.channel,
        state.message or None,
        state.thread or None,
        state.url or None,
        datetime.fromisoformat(state.at) if state.at else None,
        author.id if author else None,
        direct=state.direct,
    )


def prompt_origin(asked: Asked) -> Origin:
    """The message that a prompt is about."""
    prompt = asked.prompt
    return Origin(
        prompt.channel_external,
        prompt.message,
        prompt.thread,
        prompt.permalink or None,
        prompt.said_at,
        prompt.author_id,
        prompt_id=prompt.id,
    )
