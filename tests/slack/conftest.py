"""The imitated workspace with the adapter behind a scripted application, over Socket Mode and over HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import uvicorn
from fastapi import FastAPI

from bot.pace import Pace
from bot.slack.platform import SlackPlatform
from tests.contract.script import Script
from tests.slack.imitation import Imitation


@pytest.fixture
def script() -> Script:
    return Script()


@asynccontextmanager
async def connected(script: Script, mode: str) -> AsyncIterator[tuple[Imitation, SlackPlatform]]:
    """Ana and Bea in #product, with the adapter listening."""
    if mode == "socket":
        async with Imitation() as slack, _running(slack, script) as platform:
            yield slack, platform
        return
    taken = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{taken.getsockname()[1]}/slack/events"
    async with Imitation(bot_url=url) as slack, _running(slack, script) as platform, _served(platform, taken):
        yield slack, platform


@asynccontextmanager
async def _running(slack: Imitation, script: Script) -> AsyncIterator[SlackPlatform]:
    for name in ("Ana", "Bea"):
        slack.person(name)
    slack.channel("product", "Ana", "Bea")
    platform = SlackPlatform(**slack.settings(), dispatch=script.dispatch, pace=Pace(()))
    await platform.start()
    try:
        yield platform
    finally:
        await platform.stop()


@asynccontextmanager
async def _served(platform: SlackPlatform, taken: socket.socket) -> AsyncIterator[None]:
    app, router = FastAPI(), platform.web()
    assert router is not None
    app.include_router(router)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=2))
    running = asyncio.create_task(server.serve([taken]))
    try:
        yield
    finally:
        server.should_exit = True
        await running
        taken.close()


@pytest.fixture(params=["socket", "http"])
async def slack(request: pytest.FixtureRequest, script: Script) -> AsyncIterator[Imitation]:
    """Each walk runs over both ways that Slack can reach us."""
    async with connected(script, request.param) as (imitation, _):
        yield imitation


@pytest.fixture
async def both(script: Script) -> AsyncIterator[tuple[Imitation, SlackPlatform]]:
    """The workspace and the platform, over Socket Mode."""
    async with connected(script, "socket") as pair:
        yield pair
