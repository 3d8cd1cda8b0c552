"""What people wrote in the thread of a review while it collected answers. An edit is followed, a deletion too; nobody is counted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import IncomingMessage, MessageDeleted, MessageEdited
from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage.database import Store, insert_or_ignore
from storage.rows import find_workspace, person_row, row_id


async def keep(store: Store, event: IncomingMessage | MessageEdited, now: datetime) -> bool:
    """Keep an answer, if it is one: in the thread of a review of its channel that still collects them, from a member."""
    async with store.write() as session:
        workspace = await find_workspace(session, event.workspace)
        if workspace is None or event.source.thread is None:
            return False
        review = await _collecting(session, row_id(workspace), event.source.channel, event.source.thread, now)
        person = await person_row(session, row_id(workspace), event.actor)
        if review is None or person.outsider:
            return False
        values = {
            "workspace_id": workspace.id,
            "review_id": review.id,
            "person_id": person.id,
            "message": event.source.message,
            "text": event.text,
            "said_at": event.at,
            "read_at": event.edited_at if isinstance(event, MessageEdited) else event.at,
        }
        return await insert_or_ignore(session, t.ReviewAnswer, values, ["review_id", "message"])


async def _collecting(
    session: AsyncSession, workspace_id: int, channel: str, thread: str, now: datetime
) -> t.Review | None:
    query = (
        select(t.Review)
        .join(t.Outgoing, col(t.Outgoing.about) == col(t.Review.id))
        .where(t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == "review_opening")
        .where(t.Outgoing.posted_channel == channel, t.Outgoing.posted_message == thread)
        .where(col(t.Review.closes_at) > now)
    )
    return (await session.exec(query)).first()


async def follow_edit(store: Store, event: MessageEdited, now: datetime) -> None:
    """An answer reads differently now; an older edit loses. One that was never seen counts as new."""
    async with store.write() as session:
        answer = await _answer(session, event.workspace, event.source.channel, event.source.message)
        if answer is not None and event.edited_at >= answer.read_at:
            answer.text, answer.read_at = event.text, event.edited_at
    if answer is None:
        await keep(store, event, now)


async def forget(store: Store, event: MessageDeleted) -> None:
    """An answer was deleted where it stood, and so here."""
    async with store.write() as session:
        answer = await _answer(session, event.workspace, event.source.channel, event.source.message)
        if answer is not None:
            await session.exec(delete(t.ReviewAnswer).where(col(t.ReviewAnswer.id) == answer.id))


async def _answer(session: AsyncSession, workspace: ChatWorkspace, channel: str, message: str) -> t.ReviewAnswer | None:
    query = (
        select(t.ReviewAnswer)
        .join(t.Workspace, col(t.Workspace.id) == col(t.ReviewAnswer.workspace_id))
        .join(t.Review, col(t.Review.id) == col(t.ReviewAnswer.review_id))
        .join(t.Channel, col(t.Channel.id) == col(t.Review.channel_id))
        .where(t.Workspace.platform == workspace.platform, t.Workspace.external_id == workspace.id)
        .where(t.Channel.external_id == channel, t.ReviewAnswer.message == message)
    )
    return (await session.exec(query)).first()


async def of_review(store: Store, review_id: int) -> list[t.ReviewAnswer]:
    """The answers that are kept with a review, oldest first."""
    query = select(t.ReviewAnswer).where(t.ReviewAnswer.review_id == review_id)
    async with store.read() as session:
        return list((await session.exec(query.order_by(col(t.ReviewAnswer.said_at), col(t.ReviewAnswer.id)))).all())
