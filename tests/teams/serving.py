"""The adapter behind its endpoint on loopback, with a scripted application or the whole one behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.teams.platform import Access, TeamsPlatform
from bot.web.server import WebServer, listen, web_app
from handlers.routes import ROUTES
from storage.database import Store
from tests.contract.script import Script


@asynccontextmanager
async def served(store: Store, script: Script, access: Access) -> AsyncIterator[tuple[str, TeamsPlatform]]:
    """The endpoint's address while the block runs, and the platform behind it."""
    platform = TeamsPlatform(store=store, dispatch=script.dispatch, access=access, routes=ROUTES)
    listening = listen("127.0.0.1", 0)
    server = WebServer(web_app([platform.web()]), listening)
    await platform.start()
    await server.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/api/messages", platform
    finally:
        await server.stop()
        await platform.stop()
