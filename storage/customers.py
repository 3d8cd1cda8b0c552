"""Changes to customers of the directory: names, other names, and how things stand between them and us."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store
from storage.directory import fold
from storage.viewer import Viewer


@dataclass
class Taken(Exception):
    """Another customer has this name already."""

    by: t.Customer


async def rename(store: Store, viewer: Viewer, customer_id: int, name: str) -> t.Customer:
    """Give a customer another name; the old one stays as an alias. Raises Taken."""

    def change(row: t.Customer) -> None:
        if row.name != name:
            row.aliases = _with(row.aliases, row.name, name)
            row.name, row.folded = name, fold(name)

    return await _change(store, viewer, customer_id, name, change)


async def add_alias(store: Store, viewer: Viewer, customer_id: int, alias: str) -> t.Customer:
    """Another name that people use for a customer. Raises Taken."""

    def change(row: t.Customer) -> None:
        row.aliases = _with(row.aliases, alias, row.name)

    return await _change(store, viewer, customer_id, alias, change)


async def mark_critic(store: Store, viewer: Viewer, customer_id: int, critic: bool) -> t.Customer:
    """Whether a customer is known as a critic."""

    def change(row: t.Customer) -> None:
        row.critic = critic

    return await _change(store, viewer, customer_id, "", change)


async def mark_churned(store: Store, viewer: Viewer, customer_id: int, churned: bool) -> t.Customer:
    """Whether a customer has left."""

    def change(row: t.Customer) -> None:
        row.status = "churned" if churned else "active"

    return await _change(store, viewer, customer_id, "", change)


def _with(aliases: tuple[str, ...], one: str, name: str) -> tuple[str, ...]:
    """The aliases with one more, without doubles and without the name itself."""
    kept = {fold(alias): alias for alias in (*aliases, one)}
    kept.pop(fold(name), None)
    return tuple(kept.values())


async def _change(
    store: Store, viewer: Viewer, customer_id: int, name: str, change: Callable[[t.Customer], None]
) -> t.Customer:
    async with store.write() as session:
        everyone = select(t.Customer).where(t.Customer.workspace_id == viewer.workspace_id)
        rows = {
            row.id: row
            for row in (await session.exec(everyone.order_by(col(t.Customer.id)).with_for_update(**HOLD))).all()
        }
        row = rows[customer_id]
        for other in rows.values():
            if name and other is not row and fold(name) in {other.folded, *map(fold, other.aliases)}:
                raise Taken(other)
        change(row)
        await _redraw_records(session, customer_id)
        return row


async def _redraw_records(session: AsyncSession, customer_id: int) -> None:
    """Every record that names the customer should read differently now."""
    query = select(t.DecisionCustomer.decision_id).where(col(t.DecisionCustomer.customer_id) == customer_id)
    for decision_id in (await session.exec(query)).all():
        await outbox.redraw(session, "record", decision_id)
