"""What follows when a message is edited, deleted, or comes back: its question, its record, and the difference its author is shown."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import MessageDeleted, MessageEdited, Source
from storage import flagging, learning, outbox
from storage import tables as t
from storage.candidates import Heard, prompt_about, values_of
from storage.database import HOLD, Store, insert_or_ignore
from storage.drafts import keep_in
from storage.outbox import Note
from storage.rows import find_workspace, row_id, workspace_row
from storage.viewer import Viewer


async def edited(store: Store, event: MessageEdited, heard: Heard | None, now: datetime) -> bool:
    """Read a known message again; False when it was never seen, so that it counts as new. An older edit loses.

    An open question is withdrawn when the message no longer announces anything, or follows the new words. A filed record
    stays as it is, and its author is shown the difference. What was withdrawn with a deletion comes back with its message.
    """
    async with store.write() as session:
        workspace = await find_workspace(session, event.workspace)
        if workspace is None:
            return False
        prompt = await prompt_about(session, row_id(workspace), event.source.channel, event.source.message)
        decision = await _decision_of(session, row_id(workspace), event.source)
        if prompt is None and decision is None:
            return False
        if event.restored and prompt is not None and prompt.outcome == "withdrawn" and prompt.asked_id is None:
            await session.delete(prompt)  # a tombstone only: nobody was ever asked
            return False
        if prompt is not None:
            if event.edited_at < prompt.read_at:
                return True
            prompt.read_at = event.edited_at
            if prompt.outcome == "open" and prompt.heard == "message" and not await flagging.flagged(session, prompt):
                _follow(prompt, heard)
                prompt.phrase_id = await learning.phrase_row(
                    session, row_id(workspace), heard.phrase if heard else None
                )
                await outbox.redraw(session, "nudge", prompt.id)
                await outbox.redraw(session, "digest", prompt.asked_id)
            elif prompt.outcome == "open" and prompt.text is not None:
                prompt.text, prompt.suggested = event.text, None  # a person, not the reader, took it for a decision
        if event.restored:
            await _came_back(session, prompt, decision, heard)
        if decision is not None and decision.source_state != "removed":
            await _difference(session, workspace, decision, event, now)
        return True


async def _came_back(
    session: AsyncSession, prompt: t.Prompt | None, decision: t.Decision | None, heard: Heard | None
) -> None:
    """A message was deleted for a moment: its question is asked again where it stood (or now, if it never was), its record has its source."""
    if prompt is not None and prompt.outcome == "withdrawn" and prompt.heard == "message" and heard is not None:
        _follow(prompt, heard)
        about = (col(t.Outgoing.kind) == "nudge") & (col(t.Outgoing.about) == prompt.id)
        await session.exec(update(t.Outgoing).where(about, col(t.Outgoing.state) == "dropped").values(state="pending"))
        await outbox.redraw(session, "nudge", prompt.id)
    if decision is not None and decision.source_state == "removed":
        decision.source_state = ""
        decision.version += 1
        await outbox.redraw(session, "record", decision.id)


async def deleted(store: Store, event: MessageDeleted, now: datetime) -> None:
    """The message is gone: its question is withdrawn, a record is marked *source removed*, and a textless tombstone stays."""
    async with store.write() as session:
        workspace = await workspace_row(session, event.workspace, now)
        values = values_of(workspace, None, event.source, None, now, now) | {"outcome": "withdrawn", "said_at": now}
        await insert_or_ignore(session, t.Prompt, values, ["workspace_id", "channel_external", "message"])
        prompt = await prompt_about(session, row_id(workspace), event.source.channel, event.source.message)
        if prompt is not None and prompt.outcome == "open":
            _follow(prompt, None)
            await outbox.drop(session, "nudge", prompt.id)
            await outbox.redraw(session, "nudge", prompt.id)
            await flagging.answer_prompt(session, prompt)
        decision = await _decision_of(session, row_id(workspace), event.source)
        if decision is not None and decision.source_state != "removed":
            decision.source_state = "removed"
            decision.version += 1
            await outbox.redraw(session, "record", decision.id)


def _follow(prompt: t.Prompt, heard: Heard | None) -> None:
    """Let an open prompt follow its message."""
    prompt.outcome = "open" if heard else "withdrawn"
    prompt.forget_text()
    if heard is not None:
        prompt.text, prompt.cue = heard.text, heard.cue


async def _difference(
    session: AsyncSession, workspace: t.Workspace, decision: t.Decision, event: MessageEdited, now: datetime
) -> None:
    author = await session.get(t.Person, decision.author_id) if decision.author_id else None
    if event.text.strip() == decision.text.strip() or author is None:
        return
    key = f"edited:{decision.id}:{event.edited_at.isoformat()}"
    if await outbox.written(session, row_id(workspace), key):
        return
    decision.source_state = "edited"
    decision.version += 1
    await _settle_differences(session, decision)
    uid = await keep_in(session, Viewer(row_id(workspace), author.id), {"text": event.text}, now)
    note = Note(
        key=key,
        kind="edited",
        about=decision.id,
        audience="direct",
        person=author.external_id,
        args={"draft": uid},
    )
    await outbox.redraw(session, "record", decision.id)
    await outbox.add(session, row_id(workspace), [note], now)


async def _settle_differences(session: AsyncSession, decision: t.Decision) -> None:
    """An older edit loses: what it offered cannot be pressed any more."""
    shown = select(t.Outgoing).where(t.Outgoing.kind == "edited", t.Outgoing.about == decision.id)
    uids = [row.args.get("draft") for row in (await session.exec(shown)).all()]
    await session.exec(delete(t.Draft).where(col(t.Draft.uid).in_(uids)))
    await outbox.redraw(session, "edited", decision.id)


async def _decision_of(session: AsyncSession, workspace_id: int, source: Source) -> t.Decision | None:
    query = (
        select(t.Decision)
        .join(t.Channel, col(t.Channel.id) == col(t.Decision.channel_id))
        .where(t.Decision.workspace_id == workspace_id, t.Decision.message == source.message)
        .where(t.Channel.external_id == source.channel)
    )
    return (await session.exec(query.with_for_update(**HOLD, of=t.Decision))).first()
