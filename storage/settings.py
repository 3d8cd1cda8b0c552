"""What the reader of messages has to know of a workspace before it may ask: small, and kept in memory for some seconds."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.chat import Workspace as ChatWorkspace
from storage import tables as t
from storage.database import Store
from storage.rows import find_workspace, row_id


@dataclass(frozen=True, slots=True)
class Listening:
    """Where Verbatim listens in a workspace, by the platform's channel and person ids."""

    workspace_id: int
    zone: str
    reaction: str
    on: frozenset[str]
    muted: frozenset[tuple[str, str]]
    customers: tuple[t.Customer, ...]
    suppressed: frozenset[str]
    """Words that ask nobody any more."""
    asked: frozenset[tuple[str, str, str]]
    """Who was asked about which message: person, channel, and the message that its thread is under."""
    asks: str = "usual"
    """How sure the reader must be: plain, usual or faint."""
    reviewing: frozenset[str] = frozenset()
    """Channels that hold reviews, or have one that collects answers."""


async def listening(store: Store, workspace: ChatWorkspace) -> Listening | None:
    """The current settings; None for a workspace never heard of."""
    async with store.read() as session:
        row = await find_workspace(session, workspace)
        if row is None:
            return None
        key = row_id(row)
        channels = select(t.Channel.external_id).where(t.Channel.workspace_id == key, t.Channel.on)
        mutes = (
            select(t.Person.external_id, t.Channel.external_id)
            .select_from(t.Mute)
            .join(t.Person, col(t.Person.id) == col(t.Mute.person_id))
            .join(t.Channel, col(t.Channel.id) == col(t.Mute.channel_id))
            .where(t.Person.workspace_id == key)
        )
        asked = (
            select(t.Person.external_id, t.Prompt.channel_external, t.Prompt.thread, t.Prompt.message)
            .join(t.Prompt, col(t.Prompt.asked_id) == col(t.Person.id))
            .where(t.Prompt.workspace_id == key, t.Prompt.outcome == "open", t.Prompt.heard == "message")
        )
        suppressed = select(t.Phrase.words).where(t.Phrase.workspace_id == key, t.Phrase.suppressed)
        directory = select(t.Customer).where(t.Customer.workspace_id == key)
        return Listening(
            key,
            row.zone,
            row.reaction,
            frozenset((await session.exec(channels)).all()),
            frozenset((await session.exec(mutes)).all()),
            tuple((await session.exec(directory)).all()),
            frozenset((await session.exec(suppressed)).all()),
            frozenset((who, where, thread or message) for who, where, thread, message in await session.exec(asked)),
            row.asks,
            await _reviewing(session, key),
        )


async def _reviewing(session: AsyncSession, workspace_id: int) -> frozenset[str]:
    plans = select(t.Channel.external_id).join(t.ReviewPlan, col(t.ReviewPlan.channel_id) == col(t.Channel.id))
    collecting = select(t.Outgoing.channel).where(
        t.Outgoing.workspace_id == workspace_id, t.Outgoing.kind == "review_closing", t.Outgoing.state == "pending"
    )
    planned = (await session.exec(plans.where(t.Channel.workspace_id == workspace_id))).all()
    return frozenset(planned) | frozenset((await session.exec(collecting)).all())
