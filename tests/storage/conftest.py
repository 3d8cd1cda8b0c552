"""What the tests of the store share: an empty workspace, and filling one from records of the exchange format."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from storage import tables as t
from storage.database import Store
from storage.exchange import ImportReport, export_lines, import_lines

Records = Iterable[dict[str, Any]]


async def new_workspace(store: Store) -> int:
    """A workspace in which nothing has happened."""
    row = t.Workspace(platform="sandbox", external_id=uuid.uuid4().hex, installed_at=datetime(2026, 1, 1, tzinfo=UTC))
    async with store.write() as session:
        session.add(row)
    assert row.id is not None
    return row.id


async def bring_in(store: Store, workspace_id: int, records: Records) -> ImportReport:
    return await import_lines(store, workspace_id, [json.dumps(record) for record in records])


async def taken_out(store: Store, workspace_id: int) -> list[dict[str, Any]]:
    return [json.loads(line) async for line in export_lines(store, workspace_id)]


@pytest.fixture
async def workspace_id(store: Store) -> int:
    return await new_workspace(store)
