from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy.engine import make_url

from bot.chat import Actor
from storage import people
from storage import tables as t
from storage.database import HOLD, Store, async_url
from storage.migrate import migrate
from storage.unavailable import StoreUnavailable


@asynccontextmanager
async def refusing(sqlstate: str) -> AsyncIterator[str]:
    """The address of a Postgres that greets everybody with an error."""

    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)
        writer.write(b"N")  # no TLS here
        await reader.read(1024)
        body = f"SFATAL\0VFATAL\0C{sqlstate}\0Mnot today\0\0".encode()
        writer.write(b"E" + (len(body) + 4).to_bytes(4, "big") + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    async with server:
        yield f"postgresql://ana:sesame@127.0.0.1:{server.sockets[0].getsockname()[1]}/verbatim"


@pytest.mark.parametrize(
    ("sqlstate", "words"),
    [
        ("28P01", "refuses the user ana or the password; correct them in DATABASE_URL."),
        ("3D000", "has no database verbatim; create it, or name another in DATABASE_URL."),
        ("42501", "does not let ana make tables in verbatim; grant it CREATE on the schema."),
        ("53300", "has no connection left; raise its max_connections, or start fewer replicas."),
        ("57P03", "cannot be used (SQLSTATE 57P03); its log says more."),
    ],
)
async def test_a_postgres_that_refuses_says_in_one_sentence_what_to_do(sqlstate: str, words: str) -> None:
    async with refusing(sqlstate) as url:
        store = Store(url)
        with pytest.raises(StoreUnavailable) as refusal:
            await migrate(store)
        await store.close()
    assert str(refusal.value) == f"Postgres at 127.0.0.1 {words}"


async def test_a_postgres_that_is_not_there_says_what_to_do() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        store = Store(f"postgresql://ana:sesame@127.0.0.1:{free.getsockname()[1]}/verbatim")
        with pytest.raises(StoreUnavailable) as refusal:
            await migrate(store)
        await store.close()
    assert str(refusal.value) == "Postgres at 127.0.0.1 does not answer; start it, or correct DATABASE_URL."


async def test_a_real_postgres_has_no_such_database(postgres_url: str) -> None:
    store = Store(make_url(postgres_url).set(database="nowhere").render_as_string(hide_password=False))
    with pytest.raises(StoreUnavailable, match="has no database nowhere"):
        await store.check()
    await store.close()


async def test_several_processes_may_run_on_postgres(postgres_url: str) -> None:
    one, two = Store(postgres_url), Store(postgres_url)
    with one.claim_process(), two.claim_process():
        await one.check()
    await one.close()
    await two.close()


def test_what_others_call_sslmode_reaches_the_driver() -> None:
    address = async_url("postgres://ana:sesame@db.example.com/verbatim?sslmode=require&application_name=x")
    assert address.drivername == "postgresql+asyncpg"
    assert dict(address.query) == {"application_name": "x", "ssl": "require"}


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_who_holds_a_workspace_keeps_nobody_from_writing_in_it(store: Store) -> None:
    """Filing holds the workspace and then waits for the question; whoever holds the question writes to the outbox."""
    async with store.write() as session:
        session.add(t.Workspace(platform="slack", external_id="T1", installed_at=datetime(2026, 3, 3, tzinfo=UTC)))
    async with store.write() as session:
        workspace = await session.get(t.Workspace, 1, with_for_update=HOLD)
        assert workspace is not None
        who = await asyncio.wait_for(people.known(store, 1, Actor("U1", "Ana")), 10)
    assert who.name == "Ana"
