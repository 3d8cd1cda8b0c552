"""The question about a flagged message that is not on record: whom it goes to, and that it is asked once."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Actor, Source
from storage import tables as t
from storage.database import HOLD
from storage.rows import person_row
from storage.viewer import Viewer


@dataclass
class NoFlag(Exception):
    """This cannot be flagged; `why` is off, gone, dismissed, outsider, own or attributed."""

    why: str


@dataclass(frozen=True, slots=True)
class FlaggedMessage:
    """A message that may be a decision. `author` is None where only an earlier question can tell; `text` is empty when unknown."""

    source: Source
    author: Actor | None = None
    text: str = ""
    at: datetime | None = None


async def prompt_of(session: AsyncSession, viewer: Viewer, channel: t.Channel, said: FlaggedMessage) -> t.Prompt | None:
    """What was asked about the message before, held."""
    query = select(t.Prompt).where(
        t.Prompt.workspace_id == viewer.workspace_id,
        t.Prompt.channel_external == channel.external_id,
        t.Prompt.message == said.source.message,
    )
    return (await session.exec(query.with_for_update(**HOLD))).first()


async def author_of(session: AsyncSession, viewer: Viewer, prompt: t.Prompt | None, said: FlaggedMessage) -> t.Person:
    """Who wrote the message and is to be asked; raises NoFlag where nobody can be."""
    author = await person_row(session, viewer.workspace_id, said.author) if said.author and said.author.id else None
    if author is None and prompt is not None and prompt.author_id:
        author = await session.get(t.Person, prompt.author_id)
    if author is None:
        raise NoFlag("gone")
    if author.outsider or (said.author and (said.author.bot or said.author.outsider)):
        raise NoFlag("outsider")
    if author.id == viewer.person_id:
        raise NoFlag("own")
    return author


async def ask(
    session: AsyncSession,
    viewer: Viewer,
    channel: t.Channel,
    author: t.Person,
    prompt: t.Prompt | None,
    said: FlaggedMessage,
    now: datetime,
) -> None:
    """See to it that the author has an open question about the message."""
    if prompt is None:
        prompt = t.Prompt(
            workspace_id=viewer.workspace_id,
            uid=uuid.uuid4().hex,
            channel_id=channel.id,
            channel_external=channel.external_id,
            message=said.source.message,
            thread=said.source.thread,
            permalink=said.source.url,
            author_id=author.id,
            said_at=said.at or now,
            read_at=said.at or now,
            asked_at=now,
        )
    elif prompt.outcome in ("dismissed", "withdrawn"):
        raise NoFlag("dismissed" if prompt.outcome == "dismissed" else "gone")
    elif prompt.outcome == "open":
        return
    prompt.outcome, prompt.heard, prompt.asked_id = "open", "flag", author.id
    prompt.text, prompt.cue, prompt.asked_at = said.text or None, None, now
    session.add(prompt)
    await session.flush()
