"""Work that can be done again does not wait for the disk; everything else does, at the same time and afterwards."""

from __future__ import annotations

import asyncio
from pathlib import Path

from storage.database import Store, hurried

NORMAL, FULL = 1, 2


async def synchronous(store: Store) -> int:
    """How a writing transaction of this task would be committed."""
    async with store.write() as session:
        connection = await session.connection()
        return int((await connection.exec_driver_sql("PRAGMA synchronous")).scalar_one())


async def test_only_the_task_that_hurries_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'verbatim.db'}")
    other = asyncio.Event()

    async def somebody_else() -> int:
        await other.wait()
        return await synchronous(store)

    waiting = asyncio.create_task(somebody_else())
    assert await synchronous(store) == FULL
    with hurried():
        assert await synchronous(store) == NORMAL
        other.set()
        assert await waiting == FULL
        assert await synchronous(store) == NORMAL
    assert await synchronous(store) == FULL
    await store.close()
