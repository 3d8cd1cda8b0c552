"""What a workspace's questions to a language model cost, day by day, in tokens; reserved before each question, so that replicas keep one budget."""

from __future__ import annotations

from datetime import date

from sqlalchemy import update
from sqlmodel import col

from storage import tables as t
from storage.database import Store, insert_or_ignore


async def reserve(store: Store, workspace_id: int, day: date, tokens: int, budget: int) -> bool:
    """Set tokens aside for one question; False when they would go over the day's budget."""
    async with store.write() as session:
        row = {"workspace_id": workspace_id, "day": day}
        await insert_or_ignore(session, t.ModelSpend, row, ["workspace_id", "day"])
        enough = (col(t.ModelSpend.tokens) + tokens) <= budget
        here = (col(t.ModelSpend.workspace_id) == workspace_id, col(t.ModelSpend.day) == day)
        statement = (
            update(t.ModelSpend)
            .where(*here, enough)
            .values(tokens=col(t.ModelSpend.tokens) + tokens)
            .returning(col(t.ModelSpend.tokens))
        )
        return (await session.exec(statement)).first() is not None


async def settle(store: Store, workspace_id: int, day: date, reserved: int, cost: int) -> None:
    """The question cost so much of what was set aside."""
    here = (col(t.ModelSpend.workspace_id) == workspace_id, col(t.ModelSpend.day) == day)
    async with store.write() as session:
        await session.exec(update(t.ModelSpend).where(*here).values(tokens=col(t.ModelSpend.tokens) - reserved + cost))


async def spent(store: Store, workspace_id: int, day: date) -> int:
    """Tokens spent or set aside on a day."""
    async with store.read() as session:
        row = await session.get(t.ModelSpend, (workspace_id, day))
        return row.tokens if row else 0
