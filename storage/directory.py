"""The one directory of customers: read, added to, never duplicated."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Sequence

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import Store, insert_or_ignore


def fold(name: str) -> str:
    """A name as it is compared: Unicode folded, spaces collapsed, case ignored."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


async def customers(store: Store, workspace_id: int) -> list[t.Customer]:
    """Every customer of the workspace, by name."""
    async with store.read() as session:
        query = select(t.Customer).where(t.Customer.workspace_id == workspace_id).order_by(col(t.Customer.folded))
        return list((await session.exec(query)).all())


async def customer_rows(
    session: AsyncSession, workspace_id: int, ids: Sequence[int], names: Sequence[str]
) -> list[t.Customer]:
    """The customers with these ids and, added where they are new, these names; in a running transaction, in the order given."""
    known = select(t.Customer).where(t.Customer.workspace_id == workspace_id, col(t.Customer.id).in_(ids))
    rows = sorted((await session.exec(known)).all(), key=lambda row: ids.index(row.id or 0))
    typed = [" ".join(name.split()) for name in names]
    # In one order for all, so that two transactions that add the same names do not wait for each other.
    added = {name: await _customer(session, workspace_id, name) for name in sorted(typed, key=fold)}
    rows += [added[name] for name in typed]
    return list({row.id: row for row in rows}.values())


async def _customer(session: AsyncSession, workspace_id: int, name: str) -> t.Customer:
    values = {"workspace_id": workspace_id, "uid": uuid.uuid4().hex, "name": name, "folded": fold(name)}
    await insert_or_ignore(session, t.Customer, values, ["workspace_id", "folded"])
    query = select(t.Customer).where(t.Customer.workspace_id == workspace_id, t.Customer.folded == fold(name))
    return (await session.exec(query)).one()


async def add_customers(store: Store, workspace_id: int, names: Sequence[str]) -> list[t.Customer]:
    """Add customers by name; names that are there already are left as they are."""
    async with store.write() as session:
        await outbox.redraw(session, "first_run", workspace_id)
        return await customer_rows(session, workspace_id, [], names)
