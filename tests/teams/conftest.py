"""The contract's company on Teams, with the product behind it."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.process import product
from tests.sandbox.driver import TUESDAY
from tests.teams.driver import World, teams


@pytest.fixture
async def world(tmp_path: Path, sqlite_template: Path) -> AsyncIterator[World]:
    """Everybody in the tenant, on SQLite."""
    shutil.copy(sqlite_template, tmp_path / "verbatim.db")
    async with teams(f"sqlite:///{tmp_path / 'verbatim.db'}", product, TUESDAY) as world:
        yield world
