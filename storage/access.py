"""A customer whom nobody can reach: the Chief Customer Officer, who owns access, is told, and says that they see to it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store
from storage.outbox import Note
from storage.viewer import Viewer


@dataclass(frozen=True, slots=True)
class AccessView:
    """Who asked for access to the customers of a decision, and who sees to it."""

    access: t.Access
    asker: t.Person
    taker: t.Person | None = None


async def owners(store: Store, workspace_id: int) -> list[t.Person]:
    """Who owns access to customers: the Chief Customer Officers, and where there are none the admins."""
    async with store.read() as session:
        query = select(t.Person).where(t.Person.workspace_id == workspace_id, col(t.Person.role).in_(("cco", "admin")))
        people = (await session.exec(query.order_by(col(t.Person.id)))).all()
    return [one for one in people if one.role == "cco"] or list(people)


async def ask(
    store: Store, viewer: Viewer, decision_id: int, told: Collection[t.Person], inside: str, now: datetime
) -> bool:
    """Ask these people for access to the customers of a decision; False when somebody had asked before.

    `inside` is the decision's channel (the platform's id, or empty). Whoever decided it is asked no more.
    """
    async with store.write() as session:
        decision = await session.get(t.Decision, decision_id, with_for_update=HOLD)
        if decision is None or decision.workspace_id != viewer.workspace_id:
            raise LookupError(decision_id)
        if await session.get(t.Access, decision_id) is not None:
            return False
        assert viewer.person_id is not None
        session.add(
            t.Access(decision_id=decision_id, workspace_id=viewer.workspace_id, asked_by=viewer.person_id, asked_at=now)
        )
        await outbox.drop(session, "open_mine", decision_id)
        notes = [
            Note(
                f"access:{decision_id}:{one.id}",
                "access",
                "direct",
                decision_id,
                person=one.external_id,
                args={"inside": inside},
            )
            for one in told
        ]
        await outbox.add(session, viewer.workspace_id, notes, now)
        return True


async def take(store: Store, viewer: Viewer, decision_id: int, now: datetime) -> AccessView | None:
    """The viewer sees to it, and whoever asked is told; None when nobody asked. Who came first stays."""
    async with store.write() as session:
        access = await session.get(t.Access, decision_id, with_for_update=HOLD)
        if access is None or access.workspace_id != viewer.workspace_id:
            return None
        if access.taken_by is None:
            access.taken_by = viewer.person_id
            asker = await session.get(t.Person, access.asked_by)
            assert asker is not None
            told = Note(f"access-told:{decision_id}", "access_told", "direct", decision_id, person=asker.external_id)
            await outbox.add(session, viewer.workspace_id, [told], now)
            await outbox.redraw(session, "access", decision_id)
        return await _view(session, access)


async def find(store: Store, decision_id: int) -> AccessView | None:
    """What was asked about access to the customers of a decision."""
    async with store.read() as session:
        access = await session.get(t.Access, decision_id)
        return await _view(session, access) if access else None


async def _view(session: AsyncSession, access: t.Access) -> AccessView:
    asker = await session.get(t.Person, access.asked_by)
    assert asker is not None
    return AccessView(access, asker, await session.get(t.Person, access.taken_by) if access.taken_by else None)
