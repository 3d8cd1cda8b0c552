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
def database(tmp_path: Path, sqlite_template: Path) -> str:
    """The address of a fresh SQLite file."""
    shutil.copy(sqlite_template, tmp_path / "verbatim.db")
    return f"sqlite:///{tmp_path / 'verbatim.db'}"


@pytest.fixture
async def world(database: str) -> AsyncIterator[World]:
    """Everybody in the tenant."""
    async with teams(database, product, TUESDAY) as world:
        yield world


@pytest.fixture
async def signed(database: str) -> AsyncIterator[World]:
    """The same, with everything signed, and every call of the bot's asked for its token."""
    async with teams(database, product, TUESDAY, auth=True) as world:
        yield world
