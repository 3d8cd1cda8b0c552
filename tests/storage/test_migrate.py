from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from storage.database import Store
from storage.migrate import drift, migrate
from storage.unavailable import StoreUnavailable


async def test_the_migrations_lead_to_the_tables_in_the_code(store: Store) -> None:
    assert await drift(store) == []


async def test_drift_is_noticed(store: Store) -> None:
    async with store.write() as session:
        await (await session.connection()).exec_driver_sql("ALTER TABLE customer ADD COLUMN forgotten INTEGER")
    assert len(await drift(store)) == 1


async def test_replicas_that_start_at_once_migrate_once(empty_url: str) -> None:
    replicas = [Store(empty_url) for _ in range(5)]
    await asyncio.gather(*(migrate(replica) for replica in replicas))
    assert await drift(replicas[0]) == []
    for replica in replicas:
        await replica.close()


async def test_a_database_of_a_newer_version_is_refused_in_one_sentence(store: Store) -> None:
    async with store.write() as session:
        await (await session.connection()).exec_driver_sql("UPDATE alembic_version SET version_num = 'later'")
    with pytest.raises(StoreUnavailable, match="another version of Verbatim, probably a newer one"):
        await migrate(store)


async def test_somebody_elses_tables_are_left_alone(empty_url: str) -> None:
    store = Store(empty_url)
    async with store.write() as session:
        await (await session.connection()).exec_driver_sql("CREATE TABLE workspace (id INTEGER)")
    with pytest.raises(StoreUnavailable, match="tables that Verbatim did not make"):
        await migrate(store)
    await store.close()


async def test_foreign_keys_hold_after_a_migration(empty_url: str) -> None:
    store = Store(empty_url)
    await migrate(store)
    if store.sqlite:
        async with store.read() as session:
            connection = await session.connection()
            assert (await connection.exec_driver_sql("PRAGMA foreign_keys")).scalar_one() == 1
    await store.close()


async def test_a_database_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/nowhere/verbatim.db")
    with pytest.raises(StoreUnavailable, match=r"The folder .*nowhere does not exist; create it"):
        await migrate(store)
    await store.close()
