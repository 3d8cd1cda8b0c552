"""Hears messages: text is read first, and only what announces a decision goes any further."""

from __future__ import annotations

import re

from bot.chat import IncomingMessage, MessageDeleted, MessageEdited, Reaction
from handlers.desk import Desk
from handlers.private_reply import read_in_thread, read_privately
from prompts.reading import FIRES, read_decision
from prompts.reading.phrase import phrase_of
from storage import candidates, marks, message_changes, review_answers, waiting
from storage.candidates import Heard

LEAST = {"plain": 0.8, "usual": FIRES, "faint": 0.18}
"""From which score on a message is asked about, by how sure the workspace wants the reader to be."""

ABOUT_US = re.compile(r"\bVerbatim\b|(?i:@verbatim)\b")
"""Our name; without its capital it is an ordinary word."""


async def notice(desk: Desk, event: IncomingMessage) -> None:
    """A message was written: claim it when it announces a decision, in a channel that is switched on."""
    if event.actor.bot:
        return
    if event.direct:
        await read_privately(desk, event)
        return
    desk.count(event.workspace)
    await _note_answer(desk, event)
    if await _answers_a_review(desk, event):
        await review_answers.keep(desk.store, event, desk.now(event.workspace))
    if await read_in_thread(desk, event):
        return
    before = desk.said_before(event.workspace, (event.source.channel, event.source.thread), event.text)
    heard = await _read(desk, event, before)
    if heard is None or event.actor.outsider or not await _asks(desk, event, heard):
        return
    if await candidates.claim(desk.store, event, heard, desk.now(event.workspace)) is not None:
        desk.forget_settings(event.workspace)
        await desk.settings(event.workspace)


async def _note_answer(desk: Desk, event: IncomingMessage) -> None:
    """Whoever writes in the thread of what they were asked about is not asked again meanwhile."""
    source = event.source
    settings = desk.remembered(event.workspace) if source.thread else None
    if settings and (event.actor.id, source.channel, source.thread) in settings.listening.asked:
        await waiting.answering(desk.store, event, desk.now(event.workspace))


async def notice_edit(desk: Desk, event: MessageEdited) -> None:
    """A message reads differently: a question follows it, a record shows its author the difference, a new announcement counts."""
    if event.actor.bot:
        return
    now = desk.now(event.workspace)
    if await _answers_a_review(desk, event):
        await review_answers.follow_edit(desk.store, event, now)
    heard = await _read(desk, event, ())
    if await message_changes.edited(desk.store, event, heard, now) or heard is None:
        return
    if not event.actor.outsider and await _asks(desk, event, heard):
        await candidates.claim(desk.store, event, heard, now)


async def notice_deletion(desk: Desk, event: MessageDeleted) -> None:
    """A message is gone: its question is withdrawn, its record says so."""
    settings = await desk.settings(event.workspace)
    if settings is not None and event.source.channel in settings.listening.on:
        await message_changes.deleted(desk.store, event, desk.now(event.workspace))
    if settings is not None and event.source.channel in settings.listening.reviewing:
        await review_answers.forget(desk.store, event)


async def notice_reaction(desk: Desk, event: Reaction) -> None:
    """Somebody marked a message with the workspace's emoji: ask them, privately."""
    settings = await desk.settings(event.workspace)
    if settings is None or not event.added or event.emoji != settings.listening.reaction or event.actor.bot:
        return
    if event.source.channel not in settings.listening.on or event.actor.outsider:
        return
    if await _by_a_bot(desk, event):
        await marks.explain(desk.store, event, desk.now(event.workspace))
    else:
        await marks.ask(desk.store, event, desk.now(event.workspace))


async def _by_a_bot(desk: Desk, event: Reaction) -> bool:
    """Whether a bot wrote what was marked. Where the platform names no author, we know our own messages."""
    if not event.author:
        return await marks.said_by_us(desk.store, event)
    author = await desk.reach.profile(event.workspace, event.author)
    return author is not None and author.bot


async def _read(desk: Desk, event: IncomingMessage | MessageEdited, before: tuple[str, ...]) -> Heard | None:
    """What a message announces, None when it announces nothing, too faintly for this workspace, or talks about us."""
    text = event.text
    if ABOUT_US.search(text):
        return None
    reading = read_decision(text, before, min(LEAST.values()))
    if reading.cue is None:
        return None
    settings = await desk.settings(event.workspace)
    if settings is None or reading.score < LEAST[settings.listening.asks]:
        return None
    return Heard(text, reading.cue, reading.score, phrase_of(reading.cue))


async def _answers_a_review(desk: Desk, event: IncomingMessage | MessageEdited) -> bool:
    """Whether a message may be an answer in the thread of a review; only then is the store asked."""
    if event.source.thread is None or event.actor.outsider or event.shared:
        return False
    settings = await desk.settings(event.workspace)
    return settings is not None and event.source.channel in settings.listening.reviewing


async def _asks(desk: Desk, event: IncomingMessage | MessageEdited, heard: Heard) -> bool:
    """Whether anybody is asked here, this person is, and these words still ask."""
    settings = await desk.settings(event.workspace)
    if settings is None or event.source.channel not in settings.listening.on:
        return False
    if heard.phrase in settings.listening.suppressed:
        return False
    return (event.actor.id, event.source.channel) not in settings.listening.muted
