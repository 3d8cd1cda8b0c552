"""The sandbox over HTTP: its page, what the page shows, and the stream that keeps it up to date."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse, StreamingResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.sandbox import view
from bot.sandbox.changes import Change
from bot.sandbox.endpoints import Number, add_endpoints
from bot.sandbox.guard import Guarded, Turned
from bot.sandbox.reach import Where
from storage import sandbox_messages

if TYPE_CHECKING:
    from bot.sandbox.platform import SandboxPlatform

FOLDER = Path(__file__).parent / "page"
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
STYLE = "style.css"
"""All style sheets, one behind the other: a browser waits for each of them before it draws anything."""

HEARTBEAT = 15.0
"""Seconds after which a quiet stream says that it is alive."""


def routes_of(platform: SandboxPlatform) -> APIRouter:
    """Everything under `/` and `/sandbox`."""
    router = APIRouter(route_class=Guarded, include_in_schema=False)
    pages = Pages(platform)
    router.add_api_route("/", pages.page, methods=["GET"])
    router.add_api_route("/sandbox/assets/{version}/{name}", pages.asset, methods=["GET"])
    router.add_api_route("/sandbox/state", pages.state, methods=["GET"])
    router.add_api_route("/sandbox/messages", pages.messages, methods=["GET"])
    router.add_api_route("/sandbox/message", pages.message, methods=["GET"])
    router.add_api_route("/sandbox/events", pages.events, methods=["GET"])
    add_endpoints(router, platform)
    return router


class Pages:
    """What is read: nothing here changes anything."""

    def __init__(self, platform: SandboxPlatform) -> None:
        self._platform, self._stage, self._reach = platform, platform.stage, platform.reach
        files = {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir()) if path.suffix in KINDS}
        style = b"\n".join(content for name, content in files.items() if name.endswith(".css"))
        self._assets = {name: content for name, content in files.items() if not name.endswith(".css")}
        self._assets[STYLE] = style
        self._version = hashlib.sha256(b"".join(self._assets.values())).hexdigest()[:12]
        templates = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
        self._template = templates.get_template("index.html")

    async def page(self) -> Response:
        """The page; it asks for everything else."""
        scripts = [name for name in self._assets if name.endswith(".js") and name != "main.js"]
        html = self._template.render(
            base=f"/sandbox/assets/{self._version}",
            company=self._stage.town.name,
            model=self._platform.model,
            scripts=scripts,
            style=STYLE,
        )
        return HTMLResponse(html, headers={"Cache-Control": "no-store"})

    async def asset(self, version: str, name: str) -> Response:
        """A script, a style sheet or the logo; kept by the browser as long as nothing changes."""
        content = self._assets.get(name)
        if content is None:
            raise Turned(404, "There is no such file.")
        age = "max-age=31536000, immutable" if version == self._version else "no-store"
        return Response(content, media_type=KINDS[Path(name).suffix], headers={"Cache-Control": age})

    async def state(self, who: str) -> dict[str, Any]:
        """What a person finds: channels, people, the time, what Verbatim offers."""
        seen = await view.overview(self._stage, self._reach, who)
        return {**seen, **view.offers(self._platform.routes), "demo": self._platform.has_demo}

    async def messages(
        self, who: str, channel: str, thread: Number | None = None, before: Number | None = None
    ) -> dict[str, Any]:
        """The last messages of a channel or thread, or those before one."""
        return await view.conversation(self._stage, self._reach, who, Where(channel, thread), before)

    async def message(self, who: str, message: Number) -> dict[str, Any]:
        """One message."""
        row = await self._reach.visible(who, message)
        return view.shown(self._stage, who, sandbox_messages.Seen(row))

    async def events(self, who: str) -> Response:
        """What changes from now on, as server-sent events."""
        self._reach.actor(who)
        if self._stage.changes.stopped:
            raise Turned(503, "Verbatim is stopping.")
        return StreamingResponse(
            self._stream(who), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _stream(self, who: str) -> AsyncIterator[str]:
        with self._stage.changes.listen() as changes:
            yield "retry: 1000\n\n"
            while True:
                try:
                    change = await asyncio.wait_for(changes.get(), HEARTBEAT)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if change.kind == "stop":
                    return
                yield await self._told(who, change)

    async def _told(self, who: str, change: Change) -> str:
        data: dict[str, Any] = {}
        name: str = change.kind
        if name == "clock" and who in self._stage.town.people:
            data = view.hours(self._stage, who)
        elif name == "message":
            seen = await self._stage.find(change.message, who)
            if seen is not None and self._stage.town.sees(who, seen.message):
                data = view.shown(self._stage, who, seen)
            else:
                name = "elsewhere"
        return f"event: {name}\ndata: {json.dumps(data)}\n\n"
