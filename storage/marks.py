"""Messages that somebody marks with the emoji: whoever marks one is asked about it, or told why not."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Actor, Reaction
from storage import outbox
from storage import tables as t
from storage.candidates import prompt_about, values_of
from storage.database import Store, insert_or_ignore
from storage.outbox import Note
from storage.records import shown_in
from storage.rows import channel_row, find_workspace, person_row, row_id, workspace_row


async def ask(store: Store, event: Reaction, now: datetime) -> None:
    """Somebody marked a message as a decision: they are asked, privately.

    Where it is on record, or somebody else was asked about it, they are told so instead.
    """
    async with store.write() as session:
        workspace = await workspace_row(session, event.workspace, now)
        person = await person_row(session, row_id(workspace), event.actor)
        author = await person_row(session, row_id(workspace), Actor(event.author)) if event.author else person
        channel = await channel_row(session, row_id(workspace), event.source.channel)
        if not channel.on or person.outsider:
            return
        prompt = await prompt_about(session, row_id(workspace), event.source.channel, event.source.message)
        filed = await _on_record(session, row_id(channel), event.source.message)
        if prompt is None and filed is None:
            values = values_of(workspace, channel, event.source, author, now, now)
            values |= {"asked_id": person.id, "heard": "reaction", "said_at": now}
            await insert_or_ignore(session, t.Prompt, values, ["workspace_id", "channel_external", "message"])
            prompt = await prompt_about(session, row_id(workspace), event.source.channel, event.source.message)
        elif prompt is not None and filed is None and prompt.outcome == "silent":
            # Its author was not to be asked: whoever marks it is.
            prompt.outcome, prompt.heard, prompt.asked_id, prompt.asked_at = "open", "reaction", person.id, now
        await outbox.add(session, row_id(workspace), [_told(event, prompt, filed, person)], now)


def _told(event: Reaction, prompt: t.Prompt | None, filed: int | None, person: t.Person) -> Note:
    """The question where it is theirs; else that the message is on record, or that somebody was asked about it."""
    if prompt is not None and (prompt.outcome, prompt.asked_id) == ("open", person.id):
        return _note(event, "reaction", prompt.id)
    filed = filed or (prompt.decision_id if prompt else None)
    return _note(event, "reaction_filed" if filed else "reaction_known", filed or (prompt.id if prompt else None))


async def explain(store: Store, event: Reaction, now: datetime) -> None:
    """Somebody marked what a bot wrote: they are told, privately, which record it is, or that it can be none."""
    async with store.write() as session:
        workspace = await find_workspace(session, event.workspace)
        if workspace is None:
            return
        decision = await shown_in(session, row_id(workspace), event.source.channel, event.source.message)
        note = _note(event, "reaction_bot", decision.id if decision else None)
        await outbox.add(session, row_id(workspace), [note], now)


async def said_by_us(store: Store, event: Reaction) -> bool:
    """Whether what was marked is a message of ours."""
    async with store.read() as session:
        workspace = await find_workspace(session, event.workspace)
        query = select(t.Outgoing.id).where(t.Outgoing.workspace_id == (workspace.id if workspace else None))
        query = query.where(t.Outgoing.posted_channel == event.source.channel)
        return (await session.exec(query.where(t.Outgoing.posted_message == event.source.message))).first() is not None


def _note(event: Reaction, kind: str, about: int | None) -> Note:
    """What whoever marked the message is told beside it; once, however often they do."""
    return Note(
        key=f"reaction:{event.source.channel}:{event.source.message}:{event.actor.id}",
        kind=kind,
        about=about,
        audience="whisper",
        channel=event.source.channel,
        thread=event.source.thread,
        person=event.actor.id,
    )


async def _on_record(session: AsyncSession, channel_id: int, message: str) -> int | None:
    """The decision that a message (the platform's id) announced, whoever put it on record."""
    query = select(t.Decision.id).where(t.Decision.channel_id == channel_id, t.Decision.message == message)
    return (await session.exec(query)).first()
