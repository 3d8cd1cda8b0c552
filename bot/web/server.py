"""Serves the platforms' routes on one address, and stops cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterable, Iterator

import uvicorn
from fastapi import APIRouter, FastAPI


def web_app(routers: Iterable[APIRouter]) -> FastAPI:
    """The application that is served; it describes itself to nobody."""
    app = FastAPI(title="Verbatim", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    for router in routers:
        app.include_router(router)
    return app


class Server(uvicorn.Server):
    """Uvicorn that leaves signals to whoever runs it, and says when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.answers = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        self.answers.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing is captured here."""
        yield


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; raises OSError when the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # asyncio does this only for sockets it made itself; without it every answer waits 40 ms for an acknowledgement.
    found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        found.bind((host, port))
        found.listen(2048)
    except OSError:
        found.close()
        raise
    return found


class WebServer:
    """The web server of one process: started, then stopped once."""

    def __init__(self, app: FastAPI, listening: socket.socket) -> None:
        # A connection stays open longer than whoever stands in front keeps it, or a request meets one that is just closing.
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=5,
            lifespan="off",
        )
        self._server, self._listening = Server(config), listening
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to answer requests."""
        self._task = asyncio.create_task(self._server.serve(sockets=[self._listening]))
        await self._server.answers.wait()

    async def stop(self) -> None:
        """Answer what is under way, then end."""
        self._server.should_exit = True
        if self._task:
            await self._task
        self._listening.close()
