"""Who guards which channel, and who has which role."""

from __future__ import annotations

from sqlmodel import select

from storage import tables as t
from storage.database import Store
from storage.rows import guardians_of


async def is_guardian(store: Store, person_id: int, channel_id: int | None) -> bool:
    """Whether a person guards a channel (any channel, when none is named)."""
    query = select(t.Guardian.channel_id).where(t.Guardian.person_id == person_id)
    if channel_id is not None:
        query = query.where(t.Guardian.channel_id == channel_id)
    async with store.read() as session:
        return (await session.exec(query)).first() is not None


async def guardians(store: Store, channel_id: int | None) -> list[t.Person]:
    """The guardians of a channel."""
    async with store.read() as session:
        return await guardians_of(session, channel_id)
