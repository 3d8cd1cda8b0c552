from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, select

from storage import tables as t
from storage.database import Store, database_now, insert_or_ignore


async def add_person(store: Store, workspace_id: int, name: str) -> bool:
    async with store.write() as session:
        values = {"workspace_id": workspace_id, "external_id": name, "name": name}
        return await insert_or_ignore(session, t.Person, values, ["workspace_id", "external_id"])


async def next_number(store: Store, workspace_id: int) -> int:
    """Read, then write: what ends in "database is locked" where the lock is taken at the first write."""
    async with store.write() as session:
        row = (await session.exec(select(t.Workspace).where(t.Workspace.id == workspace_id).with_for_update())).one()
        await asyncio.sleep(0)
        row.last_decision += 1
        return row.last_decision


async def people(store: Store) -> int:
    async with store.read() as session:
        return (await session.exec(select(func.count()).select_from(t.Person))).one()


async def test_fifty_writers_at_once_all_get_their_turn(store: Store, workspace_id: int) -> None:
    numbers = await asyncio.gather(*(next_number(store, workspace_id) for _ in range(50)))
    assert sorted(numbers) == list(range(1, 51))


async def test_two_stores_on_one_database_share_the_writing(url: str, store: Store, workspace_id: int) -> None:
    other = Store(url)
    turns = [next_number(each, workspace_id) for _ in range(25) for each in (store, other)]
    assert sorted(await asyncio.gather(*turns)) == list(range(1, 51))
    await other.close()


async def test_of_many_who_insert_the_same_key_one_does(url: str, store: Store, workspace_id: int) -> None:
    other = Store(url)
    tries = [add_person(each, workspace_id, "Ana") for _ in range(10) for each in (store, other)]
    assert sum(await asyncio.gather(*tries)) == 1
    assert await people(store) == 1
    await other.close()


async def test_insert_or_ignore_uses_the_defaults_and_the_names_of_columns(store: Store, workspace_id: int) -> None:
    values = {"workspace_id": workspace_id, "external_id": "C1", "on": True}
    async with store.write() as session:
        assert await insert_or_ignore(session, t.Channel, values, ["workspace_id", "external_id"])
    async with store.read() as session:
        row = (await session.exec(select(t.Channel))).one()
    assert (row.on, row.private, row.name) == (True, False, "")


async def test_insert_or_ignore_ignores_the_same_key_only(store: Store) -> None:
    with pytest.raises(IntegrityError):
        await add_person(store, 4711, "Ana")  # no such workspace


async def test_insert_or_ignore_sees_what_the_session_holds_back(store: Store, workspace_id: int) -> None:
    async with store.write() as session:
        session.add(t.Person(workspace_id=workspace_id, external_id="Ana"))
        values = {"workspace_id": workspace_id, "external_id": "Ana"}
        assert not await insert_or_ignore(session, t.Person, values, ["workspace_id", "external_id"])


async def test_what_raises_is_rolled_back(store: Store, workspace_id: int) -> None:
    async def half_of_it() -> None:
        async with store.write() as session:
            session.add(t.Person(workspace_id=workspace_id, external_id="Ana"))
            await session.flush()
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        await half_of_it()
    assert await people(store) == 0
    assert await add_person(store, workspace_id, "Ana")


async def test_readers_do_not_wait_for_a_writer(store: Store, workspace_id: int) -> None:
    async with store.write() as session:
        session.add(t.Person(workspace_id=workspace_id, external_id="Ana"))
        await session.flush()
        async with asyncio.timeout(5):
            assert await people(store) == 0
    assert await people(store) == 1


async def test_a_snapshot_sees_one_moment(store: Store, workspace_id: int) -> None:
    count = select(func.count()).select_from(t.Person)
    async with store.snapshot() as session:
        assert (await session.exec(count)).one() == 0
        await add_person(store, workspace_id, "Ana")
        assert (await session.exec(count)).one() == 0
    assert await people(store) == 1


async def test_the_databases_clock_is_aware_and_goes_on(store: Store) -> None:
    async with store.write() as session:
        first = await database_now(session)
        second = await database_now(session)
    assert first.tzinfo is UTC
    assert first <= second
    assert abs(datetime.now(UTC) - second) < timedelta(minutes=1)


async def test_moments_come_back_in_utc(store: Store, workspace_id: int) -> None:
    async with store.read() as session:
        row = (await session.exec(select(t.Workspace).where(col(t.Workspace.id) == workspace_id))).one()
    assert row.installed_at == datetime(2026, 1, 1, tzinfo=UTC)
    assert row.installed_at.tzinfo is UTC
