"""Reads what people tell Verbatim in private: one line with a customer's words, shown back, saved with one press."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.chat import Answer, ButtonPress, IncomingMessage, Refusal, Replace
from bot.parts import say
from handlers.bench import day_of
from handlers.decide import opened as open_decision
from handlers.decide import prompt_origin
from handlers.desk import Desk
from handlers.entering import noon
from handlers.quotes import form_for, from_line
from handlers.quotes import opened as open_quote
from prompts import read_back
from prompts.cards import quote as cards
from prompts.cards import record
from prompts.forms.decision import Entry, FormState, QuoteEntry
from prompts.forms.quote import QuoteState
from prompts.read_back import ReadBack
from prompts.reading import ReadReply, read_reply
from storage import candidates, decisions, drafts, quotes, replies
from storage.decisions import DecisionDraft, Filed
from storage.evidence import QuoteDraft
from storage.outbox import Note
from storage.viewer import Viewer

REPLY = re.compile(r"[^\n\"“”„«»「」『』]{1,140}[:：]\s*[\"“„«»「『‘‚']")

TRIED = re.compile(r"[?？\"“”„«»「」『』:：]|\b(?i:help|hilfe|aide|ayuda|said)\b")
"""What shows that somebody asks something of us, or tried to write a customer's words."""


def may_be_reply(text: str) -> bool:
    """The first, cheap look: a name, a colon and a quotation mark."""
    return REPLY.match(text) is not None


async def read_privately(desk: Desk, event: IncomingMessage) -> None:
    """A direct message: a line with a customer's words is shown back; anything else gets one helpful line, and is not kept."""
    viewer = await desk.viewer(event.workspace, event.actor)
    now = desk.now(event.workspace)
    reply = await _read(desk, event, viewer)
    if reply is None:
        if TRIED.search(event.text):
            await replies.help_at_once(desk.store, viewer, event.actor.id, event.source.message, now)
        else:
            await replies.help_once(desk.store, viewer, event.actor.id, now)
        return
    waiting = await candidates.open_for(desk.store, viewer.workspace_id, viewer.person_id or 0)
    prompt = next((asked.prompt.uid for asked in waiting if asked.prompt.text), "")
    view = None if prompt else await quotes.waiting(desk.store, viewer)
    body = read_back.body(reply, prompt, (view.decision.id or 0) if view else 0, event.source.channel)
    await replies.read_back(desk.store, viewer, body, replace(_note(event), audience="direct"), now)


async def read_in_thread(desk: Desk, event: IncomingMessage) -> bool:
    """A customer's words in the thread of a message that its author was asked about; False for everything else."""
    if event.source.thread is None or event.actor.outsider or not may_be_reply(event.text):
        return False
    settings = await desk.settings(event.workspace)
    if settings is None or event.source.channel not in settings.listening.on:
        return False
    if (event.actor.id, event.source.channel) in settings.listening.muted:
        return False
    try:
        viewer = await desk.viewer(event.workspace, event.actor)
    except Refusal:
        return False
    reply = await _read(desk, event, viewer)
    thread = event.source.thread
    prompt = await replies.thread_of(desk.store, viewer, event.source.channel, thread) if reply else None
    if reply is None or prompt is None:
        return False
    body = read_back.body(reply, prompt.uid, prompt.decision_id or 0)
    note = replace(_note(event), audience="whisper", channel=event.source.channel, thread=thread)
    await replies.read_back(desk.store, viewer, body, note, desk.now(event.workspace))
    return True


async def _read(desk: Desk, event: IncomingMessage, viewer: Viewer) -> ReadReply | None:
    if not may_be_reply(event.text):
        return None
    today, _ = await day_of(desk, event.workspace, viewer)
    return read_reply(event.text, await desk.directory(event.workspace), today)


def _note(event: IncomingMessage) -> Note:
    key = f"readback:{event.source.channel}:{event.source.message}"
    return Note(key, "read_back", "", person=event.actor.id)


async def save(desk: Desk, event: ButtonPress) -> Answer:
    """*Save*: files the decision that was asked about, adds the words to one on record, or keeps them for later."""
    uid, *ways = event.value.split(" ")
    viewer = await desk.viewer(event.workspace, event.actor)
    held = await _held(desk, event, viewer, uid)
    if held is None:
        return Replace(say(read_back.GONE))
    owner = held.owner(ways[0] if ways else "")
    if owner is None or (held.retells and "exact" not in ways):
        return Replace(read_back.card(held))
    _, zone = await day_of(desk, event.workspace, viewer)
    said_at = noon(held.said_on, zone) if held.said_on else None
    quote = QuoteDraft(owner, held.words, held.speaker or None, said_at, "day", held.source or None)
    answer = await _saved(desk, event, viewer, held, quote)
    desk.forget_settings(event.workspace)
    return answer


async def _saved(desk: Desk, event: ButtonPress, viewer: Viewer, held: ReadBack, quote: QuoteDraft) -> Answer:
    form_id, now = f"reply:{held.uid}", desk.now(event.workspace)
    filed: Filed | None = None
    if held.asked is not None:
        draft = DecisionDraft(held.asked.prompt.text or "", quotes=(quote,))
        filed = await decisions.file(desk.store, viewer, draft, prompt_origin(held.asked), form_id, now)
    if held.view is not None or (filed is not None and filed.already):
        view = filed.view if filed else held.view
        assert view is not None
        filed = await decisions.add_quotes(desk.store, viewer, view.decision.id or 0, (quote,), (), form_id, now)
    if filed is not None:
        return Replace(record.saved(filed.view))
    body = await drafts.find(desk.store, viewer, held.uid) or {}
    saved = await quotes.save(desk.store, viewer, quote, (str(body.get("channel", "")), True), form_id, now)
    return Replace(cards.saved(saved, bool(await quotes.recent(desk.store, viewer, 1))))


async def change(desk: Desk, event: ButtonPress) -> Answer:
    """*Change*: the form that fits, with what was read."""
    viewer = await desk.viewer(event.workspace, event.actor)
    held = await _held(desk, event, viewer, event.value)
    if held is None:
        return Replace(say(read_back.GONE))
    directory = await desk.directory(event.workspace)
    said = from_line(held.name, held.words, held.speaker, held.said_on, held.source, directory)
    if held.asked is not None:
        prompt = held.asked.prompt
        state = FormState(prompt=prompt.uid, channel=prompt.channel_external, more=bool(held.source))
        words = (QuoteEntry(said.words, said.speaker, said.said_on),)
        customers = (said.customer,) if said.customer and not held.refused else ()
        entry = Entry(prompt.text or "", customers, words, source=said.source)
        return await open_decision(desk, viewer, state, entry)
    if held.view is not None:
        return form_for(held.view, said, direct=False, reply=held.uid)
    body = await drafts.find(desk.store, viewer, held.uid) or {}
    state_of_quote = QuoteState(channel=str(body.get("channel", "")), direct=True, reply=held.uid)
    return await open_quote(desk, viewer, state_of_quote, said)


async def forget(desk: Desk, event: ButtonPress) -> Answer:
    """*Not this*: the line is forgotten at once."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await drafts.forget(desk.store, viewer, event.value)
    return Replace(say("Forgotten. Nothing was saved."))


async def _held(desk: Desk, event: ButtonPress, viewer: Viewer, uid: str) -> ReadBack | None:
    body = await drafts.find(desk.store, viewer, uid)
    directory = await desk.directory(event.workspace)
    return await read_back.load(desk.store, viewer, uid, body, directory) if body else None
