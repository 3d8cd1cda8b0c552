"""The sandbox with the toy application on a real port, for a browser."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from sqlmodel import SQLModel

from bot.sandbox.clock import SandboxClock
from bot.sandbox.platform import SandboxPlatform
from storage.database import Store
from tests.sandbox.driver import TUESDAY
from tests.sandbox.toy import Toy


@dataclass
class Served:
    """Where the page is, and what is behind it."""

    address: str
    platform: SandboxPlatform
    toy: Toy
    store: Store


@asynccontextmanager
async def serving(folder: Path, at: datetime = TUESDAY) -> AsyncIterator[Served]:
    """A started sandbox on a free port of this machine."""
    store = Store(f"sqlite:///{folder / 'verbatim.db'}")
    async with store.engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)
    taken = socket.create_server(("127.0.0.1", 0))
    taken.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio sets it only on sockets it makes itself
    address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    toy = Toy()
    platform = SandboxPlatform(
        store,
        toy.dispatch,
        SandboxClock(store, lambda: at),
        address=address,
        routes=toy.routes,
        load_demo=toy.load_demo,
        start_over=toy.start_over,
    )
    toy.chat = platform.chat(platform.workspace)
    await platform.start()
    app = FastAPI()
    app.include_router(platform.web())
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=2))
    running = asyncio.create_task(server.serve([taken]))
    try:
        yield Served(address, platform, toy, store)
    finally:
        await platform.stop()
        server.should_exit = True
        await running
        taken.close()
        await store.close()


@asynccontextmanager
async def foreign_page() -> AsyncIterator[str]:
    """An empty page of somebody else, on another port of this machine."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
