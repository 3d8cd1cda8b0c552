"""The Anti-Silo Pledge: who signed it, for a year at a time, and when they are reminded of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from storage import outbox
from storage import tables as t
from storage.database import Store, insert_or_ignore
from storage.outbox import Note
from storage.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Signatures:
    """Whose pledge holds now, those who signed first before the others; and the viewer's own, even one that has ended."""

    people: tuple[t.Person, ...]
    mine: t.Pledge | None


def ends(signed_at: datetime) -> datetime:
    """When a pledge ends: a year later, at the same time of day; one of a 29th of February on the 28th."""
    try:
        return signed_at.replace(year=signed_at.year + 1)
    except ValueError:
        return signed_at.replace(year=signed_at.year + 1, day=28)


async def sign(store: Store, viewer: Viewer, now: datetime) -> None:
    """The viewer signs for a year from now, whether for the first time or once more."""
    async with store.write() as session:
        values = {"person_id": viewer.person_id, "workspace_id": viewer.workspace_id, "signed_at": now}
        await insert_or_ignore(session, t.Pledge, values, ["person_id"])
        pledge = await session.get(t.Pledge, viewer.person_id)
        assert pledge is not None
        pledge.signed_at = now


async def withdraw(store: Store, viewer: Viewer) -> bool:
    """The viewer takes it back; False when they had not signed."""
    async with store.write() as session:
        pledge = await session.get(t.Pledge, viewer.person_id)
        if pledge is not None:
            await session.delete(pledge)
        return pledge is not None


async def signatures(store: Store, viewer: Viewer, now: datetime) -> Signatures:
    """Who signed, as everybody in the workspace may see it."""
    every = await signed(store, viewer.workspace_id)
    mine = next((pledge for pledge, person in every if person.id == viewer.person_id), None)
    return Signatures(tuple(person for pledge, person in every if ends(pledge.signed_at) > now), mine)


async def signed(store: Store, workspace_id: int) -> list[tuple[t.Pledge, t.Person]]:
    """Every pledge of a workspace with who gave it, the oldest first; ended ones, too."""
    query = (
        select(t.Pledge, t.Person)
        .join(t.Person, col(t.Person.id) == col(t.Pledge.person_id))
        .where(t.Pledge.workspace_id == workspace_id, col(t.Person.outsider).is_(False))
        .order_by(col(t.Pledge.signed_at), col(t.Pledge.person_id))
    )
    async with store.read() as session:
        return [(pledge, person) for pledge, person in (await session.exec(query)).all()]


async def stands(store: Store, viewer: Viewer) -> bool:
    """Whether the viewer has signed and not taken it back."""
    async with store.read() as session:
        return await session.get(t.Pledge, viewer.person_id) is not None


async def reminded(store: Store, workspace_id: int, keys: Collection[str]) -> frozenset[str]:
    """Those of the keys under which something was written to the outbox."""
    query = select(t.Outgoing.key).where(t.Outgoing.workspace_id == workspace_id, col(t.Outgoing.key).in_(keys))
    async with store.read() as session:
        return frozenset((await session.exec(query)).all())


async def remind(store: Store, workspace_id: int, person_id: int, kind: str, key: str, now: datetime) -> bool:
    """Write a private note to somebody whose pledge stands; False when it was written before, or they took it back."""
    async with store.write() as session:
        person = await session.get(t.Person, person_id)
        gone = await session.get(t.Pledge, person_id) is None
        if person is None or gone or await outbox.written(session, workspace_id, key):
            return False
        note = Note(key, kind, "direct", person_id, person=person.external_id)
        await outbox.add(session, workspace_id, [note], now)
        return True


async def nameless(store: Store, viewer: Viewer, before: datetime) -> list[t.Decision]:
    """What the viewer decided before a moment and is for nobody yet, the oldest first."""
    named = select(t.DecisionCustomer.decision_id).where(t.DecisionCustomer.decision_id == t.Decision.id).exists()
    query = select(t.Decision).where(
        t.Decision.workspace_id == viewer.workspace_id,
        t.Decision.author_id == viewer.person_id,
        t.Decision.status == "confirmed",
        col(t.Decision.waiver_reason).is_(None),
        col(t.Decision.decided_at) < before,
        ~named,
    )
    async with store.read() as session:
        return list((await session.exec(query.order_by(col(t.Decision.number)))).all())
