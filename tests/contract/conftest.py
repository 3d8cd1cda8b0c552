"""The contract's company on each platform: with the whole product behind it (`world`), or with a scripted application (`stage`)."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.chat import Command, Shortcut
from bot.router import Route
from tests.conftest import postgres_database
from tests.contract.process import Made, just, product
from tests.contract.script import Script
from tests.contract.world import World
from tests.sandbox import driver as sandbox
from tests.slack import driver as slack
from tests.teams import driver as teams
from tests.walks.conftest import composed

PLATFORMS = ("sandbox", "slack", "teams")


@pytest.fixture(params=PLATFORMS)
def platform(request: pytest.FixtureRequest) -> str:
    """Where a walk takes place."""
    return str(request.param)


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest, tmp_path: Path, sqlite_template: Path) -> Iterator[str]:
    """The address of a fresh, migrated database; SQLite unless a walk asks for both."""
    if request.param == "sqlite":
        shutil.copy(sqlite_template, tmp_path / "verbatim.db")
        yield f"sqlite:///{tmp_path / 'verbatim.db'}"
        return
    template = request.getfixturevalue("postgres_template")
    with postgres_database(request.getfixturevalue("postgres_url"), template) as address:
        yield address


@pytest.fixture
async def world(platform: str, database: str) -> AsyncIterator[World]:
    """Everybody, with the product behind the adapter."""
    async with company(platform, database, product, composed) as world:
        yield world


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
async def stage(platform: str, database: str, script: Script) -> AsyncIterator[World]:
    """Everybody, with a scripted application behind the adapter, which has heard nothing yet."""

    async def nowhere(*_: object) -> None:
        """The script answers, not the route."""

    commands = (Route(Command, name, nowhere) for name in ("decide", "truth"))
    routes = (*commands, Route(Shortcut, "log_decision", nowhere, title="Log as decision"))
    async with company(
        platform, database, just(script.dispatch, routes), sandbox.just(script.dispatch, routes)
    ) as stage:
        script.heard.clear()
        yield stage


def company(
    platform: str, database: str, made: Made, in_sandbox: sandbox.Compose
) -> AbstractAsyncContextManager[World]:
    """The people and channels of `World`, on a platform."""
    if platform == "slack":
        return slack.slack(database, made, sandbox.TUESDAY)
    if platform == "teams":
        return teams.teams(database, made, sandbox.TUESDAY)
    return sandbox.sandbox(database, in_sandbox)
