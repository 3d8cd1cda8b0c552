"""Candidates: messages that were taken for a decision. Each is claimed once, and its text lives no longer than the question."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import IncomingMessage, MessageEdited, Source
from bot.chat import Workspace as ChatWorkspace
from storage import attention, flagging, learning, outbox, reviews
from storage import tables as t
from storage.database import HOLD, Store, insert_or_ignore
from storage.outbox import Note
from storage.rows import channel_row, find_workspace, person_row, row_id, workspace_row

DIGEST_HOUR = 16
"""When somebody gets the questions of a day in one message, in their own zone."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the reader made of a message."""

    text: str
    cue: str
    score: float
    phrase: str | None = None
    """The cue as it may be learned from (`prompts.reading.phrase`)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt with everything its card is drawn from."""

    prompt: t.Prompt
    workspace: t.Workspace
    author: t.Person | None
    asked: t.Person | None
    channel: t.Channel | None
    decision: t.Decision | None


async def claim(store: Store, event: IncomingMessage | MessageEdited, heard: Heard, now: datetime) -> int | None:
    """Claim a message as a candidate and write its question to the outbox; the id of the prompt, None when nobody is to be asked.

    The same message is claimed once, however often and by however many processes it is heard.
    """
    async with store.write() as session:
        workspace = await workspace_row(session, event.workspace, now)
        author = await person_row(session, row_id(workspace), event.actor)
        channel = await channel_row(
            session, row_id(workspace), event.source.channel, private=event.private, shared=event.shared
        )
        if (
            not channel.on
            or channel.asking == "off"
            or author.outsider
            or await session.get(t.Mute, (author.id, channel.id)) is not None
            or await _answering(session, row_id(channel), row_id(author), event.source)
        ):
            return None
        await session.get(t.Person, author.id, with_for_update=HOLD)  # two messages at once count one another
        daily = channel.asking == "daily"
        quiet = not daily and await _capped(session, workspace, author, now)
        read_at = event.edited_at if isinstance(event, MessageEdited) else event.at
        values = values_of(workspace, channel, event.source, author, read_at, now) | {
            "text": None if quiet else heard.text,
            "cue": None if quiet else heard.cue,
            "score": heard.score,
            "outcome": "silent" if quiet else "open",
            "said_at": event.at,
            "phrase_id": await learning.phrase_row(session, row_id(workspace), heard.phrase),
        }
        if not await insert_or_ignore(session, t.Prompt, values, ["workspace_id", "channel_external", "message"]):
            return None
        prompt = await prompt_about(session, row_id(workspace), event.source.channel, event.source.message)
        assert prompt is not None
        if quiet:
            return None
        note = digest(author, workspace, now) if daily else question(prompt, author.external_id)
        await outbox.add(session, row_id(workspace), [note], now)
        return prompt.id


def digest(person: t.Person, workspace: t.Workspace, now: datetime) -> Note:
    """The one private message of a day, in the afternoon where this person is; written after that, of the next day."""
    local = now.astimezone(ZoneInfo(person.zone or workspace.zone))
    due = local.replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0)
    due = due if due > local else due + timedelta(days=1)
    key = f"digest:{person.id}:{due.date()}"
    return Note(key, "digest", "direct", person.id, person=person.external_id, due_at=due)


def question(prompt: t.Prompt, person: str) -> Note:
    """The private question about a prompt, where the message was written."""
    return Note(
        key=f"nudge:{prompt.channel_external}:{prompt.message}",
        kind="nudge",
        about=prompt.id,
        audience="whisper",
        channel=prompt.channel_external,
        thread=prompt.thread,
        person=person,
    )


async def snooze(store: Store, prompt_id: int, until: datetime, now: datetime) -> None:
    """Ask again at `until`, in the one-to-one conversation (what was whispered is gone by then), and at no earlier choice's time.

    They chose the moment: it waits for nothing else.
    """
    async with store.write() as session:
        prompt = await session.get(t.Prompt, prompt_id, with_for_update=HOLD)
        if prompt is None or prompt.asked_id is None or prompt.outcome != "open":
            return
        person = await session.get(t.Person, prompt.asked_id)
        assert person is not None
        await outbox.drop(session, "nudge", prompt.id)
        key = f"snoozed:{prompt.id}:{uuid.uuid4().hex}"
        note = Note(
            key=key,
            kind="nudge",
            about=prompt.id,
            audience="direct",
            person=person.external_id,
            args={"chosen": True},
            due_at=until,
        )
        await outbox.add(session, prompt.workspace_id, [note], now)


async def put_off(store: Store, prompt_id: int) -> None:
    """Put an open question on the agenda of its channel's next review, instead of asking again."""
    async with store.write() as session:
        prompt = await session.get(t.Prompt, prompt_id, with_for_update=HOLD)
        if prompt is not None and prompt.outcome == "open":
            prompt.for_review = True
            await outbox.drop(session, "nudge", prompt.id)


async def settle(store: Store, prompt_id: int, outcome: str, now: datetime) -> bool:
    """Close an open prompt with an outcome that files nothing, and erase its text at once; False when it was closed before.

    The press that did it is answered in place, so the question is not drawn again.
    """
    async with store.write() as session:
        prompt = await session.get(t.Prompt, prompt_id, with_for_update=HOLD)
        if prompt is None or prompt.outcome != "open":
            return False
        await close(session, prompt, outcome, now)
        return True


async def close(session: AsyncSession, prompt: t.Prompt, outcome: str, now: datetime) -> None:
    """In a running transaction: the question ends with an outcome that files nothing; its text is erased, and something is learned."""
    prompt.outcome = outcome
    prompt.forget_text()
    await outbox.drop(session, "nudge", prompt.id)
    await flagging.answer_prompt(session, prompt)
    await learning.learn(session, prompt, now)
    await outbox.redraw(session, "unanswered", prompt.id)
    await outbox.redraw(session, "digest", prompt.asked_id)
    await reviews.follow(session, prompt.workspace_id, prompt.channel_id)


async def asked(store: Store, workspace: ChatWorkspace, uid: str) -> Asked | None:
    """A prompt of this workspace, by the uid that its buttons carry, with what its card shows."""
    async with store.read() as session:
        found = await find_workspace(session, workspace)
        query = select(t.Prompt).where(t.Prompt.uid == uid, t.Prompt.workspace_id == (found.id if found else None))
        prompt = (await session.exec(query)).first()
        return await asked_in(session, prompt) if prompt else None


async def asked_by_id(store: Store, prompt_id: int) -> Asked | None:
    """A prompt by its row id, for the outbox."""
    async with store.read() as session:
        prompt = await session.get(t.Prompt, prompt_id)
        return await asked_in(session, prompt) if prompt else None


async def open_for(store: Store, workspace_id: int, person_id: int) -> list[Asked]:
    """What this person was asked and has not answered, newest first."""
    query = (
        select(t.Prompt)
        .where(t.Prompt.workspace_id == workspace_id, t.Prompt.asked_id == person_id, t.Prompt.outcome == "open")
        .order_by(col(t.Prompt.asked_at).desc())
    )
    async with store.read() as session:
        return [await asked_in(session, prompt) for prompt in (await session.exec(query)).all()]


async def asked_in(session: AsyncSession, prompt: t.Prompt) -> Asked:
    """The same for a prompt at hand, in a running transaction."""
    workspace = await session.get(t.Workspace, prompt.workspace_id)
    assert workspace is not None
    author = await session.get(t.Person, prompt.author_id) if prompt.author_id else None
    person = await session.get(t.Person, prompt.asked_id) if prompt.asked_id else None
    channel = await session.get(t.Channel, prompt.channel_id) if prompt.channel_id else None
    decision = await session.get(t.Decision, prompt.decision_id) if prompt.decision_id else None
    return Asked(prompt, workspace, author, person, channel, decision)


async def forget_tombstones(store: Store, before: datetime) -> None:
    """Remove the textless traces of messages that were deleted before this moment and never led to anything."""
    async with store.write() as session:
        query = select(t.Prompt).where(
            t.Prompt.outcome == "withdrawn", col(t.Prompt.asked_id).is_(None), col(t.Prompt.read_at) < before
        )
        for prompt in (await session.exec(query)).all():
            await session.delete(prompt)


async def prompt_about(session: AsyncSession, workspace_id: int, channel: str, message: str) -> t.Prompt | None:
    """The question about a message, held, in a running transaction."""
    query = select(t.Prompt).where(
        t.Prompt.workspace_id == workspace_id, t.Prompt.channel_external == channel, t.Prompt.message == message
    )
    return (await session.exec(query.with_for_update(**HOLD))).first()


async def _answering(session: AsyncSession, channel_id: int, author_id: int, source: Source) -> bool:
    """Whether the author is answering in the thread of something they were asked about or filed."""
    if source.thread is None:
        return False
    about = or_(col(t.Prompt.message) == source.thread, col(t.Prompt.thread) == source.thread)
    query = select(t.Prompt.id).where(
        t.Prompt.channel_id == channel_id,
        t.Prompt.author_id == author_id,
        about,
        col(t.Prompt.outcome).in_(("open", "filed")),
        col(t.Prompt.message) != source.message,
    )
    return (await session.exec(query)).first() is not None


async def _capped(session: AsyncSession, workspace: t.Workspace, person: t.Person, now: datetime) -> bool:
    """Whether this person had their prompts of the day, over everything, by the calendar of their own zone."""
    zone = ZoneInfo(person.zone or workspace.zone)
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    end = midnight + timedelta(days=1)
    if await attention.counted(session, row_id(workspace), person.external_id, midnight.date(), end) >= attention.A_DAY:
        return True
    query = select(func.count()).where(
        t.Prompt.asked_id == person.id,
        t.Prompt.heard == "message",
        t.Prompt.outcome != "silent",
        col(t.Prompt.asked_at) >= midnight,
        col(t.Prompt.asked_at) < end,
    )
    return (await session.exec(query)).one() >= attention.A_DAY


def values_of(
    workspace: t.Workspace,
    channel: t.Channel | None,
    source: Source,
    author: t.Person | None,
    read_at: datetime,
    now: datetime,
) -> dict[str, object]:
    """What is known of every claimed message from the start."""
    return {
        "workspace_id": workspace.id,
        "uid": uuid.uuid4().hex,
        "channel_id": channel.id if channel else None,
        "channel_external": source.channel,
        "message": source.message,
        "thread": source.thread,
        "permalink": source.url,
        "author_id": author.id if author else None,
        "asked_id": author.id if author else None,
        "read_at": read_at,
        "asked_at": now,
    }


async def silence(store: Store, prompt_id: int, now: datetime) -> None:
    """The author turned out to be nobody we ask (a guest, a bot, another organization): forget the text."""
    await settle(store, prompt_id, "silent", now)
