"""What a model's second look at a candidate changes: what it found is kept beside the text, or the question is not asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import flagging, outbox
from storage import tables as t
from storage.database import HOLD, Store


async def keep(store: Store, prompt_id: int, text: str, found: Mapping[str, Any]) -> None:
    """Keep what was found in a candidate's text; nothing happens when the question is closed or the text reads differently by now."""
    async with store.write() as session:
        prompt = await _same(session, prompt_id, text)
        if prompt is not None:
            prompt.suggested = dict(found)


async def let_go(store: Store, prompt_id: int, text: str) -> bool:
    """The candidate is none: it is not asked about and its text is forgotten, unless somebody was asked or has flagged it meanwhile."""
    async with store.write() as session:
        prompt = await _same(session, prompt_id, text)
        if prompt is None or prompt.heard != "message" or await flagging.flagged(session, prompt):
            return False
        asked = select(t.Outgoing.id).where(
            t.Outgoing.kind == "nudge", t.Outgoing.about == prompt.id, col(t.Outgoing.state) != "pending"
        )
        if (await session.exec(asked)).first() is not None:
            return False
        prompt.outcome = "silent"
        prompt.forget_text()
        await outbox.drop(session, "nudge", prompt.id)
        return True


async def _same(session: AsyncSession, prompt_id: int, text: str) -> t.Prompt | None:
    prompt = await session.get(t.Prompt, prompt_id, with_for_update=HOLD)
    return prompt if prompt is not None and prompt.outcome == "open" and prompt.text == text else None
