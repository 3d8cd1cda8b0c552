"""Questions as time passes: the day's in one message, answered in a thread, and ended when nobody answers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_, update
from sqlmodel import col, select

from bot.chat import IncomingMessage
from storage import flagging, outbox
from storage import tables as t
from storage.candidates import Asked, asked_in, close
from storage.database import HOLD, Store
from storage.rows import find_person, find_workspace, row_id
from storage.viewer import Viewer


async def in_digest(store: Store, workspace_id: int, person_id: int) -> list[Asked]:
    """What somebody is asked in the message of a day: open questions that were never asked by themselves, newest first."""
    alone = select(t.Outgoing.id).where(t.Outgoing.kind == "nudge", t.Outgoing.about == t.Prompt.id).exists()
    query = select(t.Prompt).where(
        t.Prompt.workspace_id == workspace_id,
        t.Prompt.asked_id == person_id,
        t.Prompt.outcome == "open",
        t.Prompt.heard == "message",
        ~alone,
    )
    async with store.read() as session:
        rows = (await session.exec(query.order_by(col(t.Prompt.asked_at).desc(), col(t.Prompt.id).desc()))).all()
        return [await asked_in(session, prompt) for prompt in rows]


async def older(store: Store, workspace_id: int, before: datetime) -> list[t.Prompt]:
    """Open questions that were asked before this moment, oldest first."""
    query = select(t.Prompt).where(
        t.Prompt.workspace_id == workspace_id, t.Prompt.outcome == "open", col(t.Prompt.asked_at) <= before
    )
    async with store.read() as session:
        return list((await session.exec(query.order_by(col(t.Prompt.asked_at), col(t.Prompt.id)))).all())


async def hush(store: Store, viewer: Viewer, channel_id: int | None, now: datetime) -> None:
    """The viewer muted a channel: none of their questions there is asked any more, and their texts are erased."""
    query = select(t.Prompt).where(
        t.Prompt.channel_id == channel_id, t.Prompt.asked_id == viewer.person_id, t.Prompt.outcome == "open"
    )
    async with store.write() as session:
        for prompt in (await session.exec(query.order_by(col(t.Prompt.id)).with_for_update(**HOLD))).all():
            await close(session, prompt, "unanswered", now)


async def expire(store: Store, prompt_id: int, now: datetime) -> bool:
    """Nobody answered: close the question and erase its text. False when it is closed, or somebody's flag on it still is to be judged."""
    async with store.write() as session:
        prompt = await session.get(t.Prompt, prompt_id, with_for_update=HOLD)
        if prompt is None or prompt.outcome != "open" or await flagging.flagged(session, prompt):
            return False
        await close(session, prompt, "unanswered", now)
        await outbox.redraw(session, "nudge", prompt.id)
        return True


async def answering(store: Store, event: IncomingMessage, now: datetime) -> None:
    """Its author writes in the thread of what they were asked about: nothing more is asked of it for a while."""
    async with store.write() as session:
        workspace = await find_workspace(session, event.workspace)
        author = await find_person(session, row_id(workspace), event.actor.id) if workspace else None
        about = or_(col(t.Prompt.message) == event.source.thread, col(t.Prompt.thread) == event.source.thread)
        if workspace is None or author is None:
            return
        statement = update(t.Prompt).where(
            col(t.Prompt.workspace_id) == workspace.id,
            col(t.Prompt.channel_external) == event.source.channel,
            col(t.Prompt.asked_id) == author.id,
            col(t.Prompt.outcome) == "open",
            about,
        )
        await session.exec(statement.values(answering_at=now))
