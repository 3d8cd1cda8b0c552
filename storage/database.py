"""One database, SQLite or Postgres: its engine, and transactions that fit each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext, suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.unavailable import StoreUnavailable, hold_file, open_once, why

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}

HOLD: dict[str, Any] = {"key_share": True}
"""How a row is held until the transaction ends: one at a time (on Postgres FOR NO KEY UPDATE), but others may refer to it meanwhile.

Where several are held, then in this order: the workspace, a prompt, a request, a decision, a flag, a channel, a phrase, a person, the outbox.
"""

_unhurried: ContextVar[bool] = ContextVar("unhurried", default=True)


@contextmanager
def hurried() -> Iterator[None]:
    """On SQLite, what this task commits in the block reaches the disk with the next commit of another: for what can be done again."""
    before = _unhurried.set(False)
    try:
        yield
    finally:
        _unhurried.reset(before)


def async_url(url: str) -> URL:
    """The address with the driver we use; raises ValueError for a database that is neither SQLite in a file nor Postgres."""
    address = _read_url(url)
    kind = address.drivername.partition("+")[0]
    if kind not in DRIVERS:
        raise ValueError("DATABASE_URL must begin with sqlite:/// or postgresql://")
    if kind == "sqlite" and address.database in (None, "", ":memory:"):
        raise ValueError("DATABASE_URL must name a file, such as sqlite:///verbatim.db")
    address = address.set(drivername=DRIVERS[kind])
    # What others call sslmode, asyncpg calls ssl.
    mode = address.query.get("sslmode")
    return address.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode}) if mode else address


def _read_url(url: str) -> URL:
    with suppress(SQLAlchemyError, ValueError):
        address = make_url(url)
        if "@" not in (address.host or ""):
            return address
    # Not in the words of the error, which quotes what stands where host and port should: perhaps half of a password.
    raise ValueError("DATABASE_URL cannot be read; in a password, write @ as %40, : as %3A and / as %2F")


class Store:
    """The open database. Only functions of this package begin transactions on it, one each."""

    def __init__(self, url: str) -> None:
        self.url = async_url(url)
        self.sqlite = self.url.drivername.startswith("sqlite")
        options: dict[str, Any] = (
            {"max_overflow": 15, "pool_timeout": 60}
            if self.sqlite
            else {
                "pool_size": 5,  # a Postgres takes a hundred by default, and eight replicas share it
                "max_overflow": 5,
                "pool_pre_ping": True,
                "pool_recycle": 1800,
                "connect_args": {"timeout": 30, "server_settings": {"application_name": "verbatim"}},
            }
        )
        self.engine: AsyncEngine = create_async_engine(self.url, hide_parameters=True, **options)
        # SQLite has one writer at a time. Within the process they queue here, in order and without a connection; SQLite's
        # own waiting is a poll that can starve somebody. Across processes (`import` beside `run`) BEGIN IMMEDIATE decides.
        self._writers = asyncio.Lock() if self.sqlite else None
        self._writer: asyncio.Task[Any] | None = None
        if self.sqlite:
            _prepare_sqlite(self.engine)

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database, with symbolic links resolved."""
        return Path(self.url.database or "").resolve() if self.sqlite else None

    async def check(self) -> None:
        """Raise StoreUnavailable, with one sentence that says what to do, unless the database answers."""
        if self.file is not None:
            await asyncio.to_thread(open_once, self.file)
            return
        try:
            async with self.engine.connect() as connection:
                await connection.exec_driver_sql("SELECT 1")
        except (OSError, SQLAlchemyError, ValueError) as error:
            raise StoreUnavailable(why(self.url, error)) from None

    def claim_process(self) -> AbstractContextManager[None]:
        """Be the one process on a SQLite file until the block ends or the process dies; raises AlreadyRunning.

        On Postgres, where replicas share the work, it claims nothing.
        """
        return nullcontext() if self.file is None else hold_file(self.file)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A transaction that only reads. On Postgres each of its queries sees what was committed before that query."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            yield session

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncSession]:
        """A transaction that only reads, and whose queries all see the same moment; for what is put together from several."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            # On SQLite every reading transaction is a snapshot.
            options = {} if self.sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            await session.connection(execution_options=options)
            yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """A transaction that commits when its block ends, and rolls back when it raises. On SQLite it is the only writer.

        Rows that an exception carries out stay readable: they leave before the rollback, which would empty them.
        """
        async with self._turn(), AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            durable = "FULL" if _unhurried.get() else "NORMAL"
            await session.connection(execution_options={"sqlite_begin": "IMMEDIATE", "sqlite_synchronous": durable})
            try:
                yield session
            except Exception:
                session.expunge_all()
                raise

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        if self._writers is None:
            yield
            return
        if self._writer is not None and self._writer is asyncio.current_task():
            raise RuntimeError("a writing transaction was begun inside another, and would wait for it forever")
        async with self._writers:
            self._writer = asyncio.current_task()
            try:
                yield
            finally:
                self._writer = None

    async def close(self) -> None:
        """Give back every connection."""
        await self.engine.dispose()


def _prepare_sqlite(engine: AsyncEngine) -> None:
    """WAL, foreign keys, and transactions that we begin ourselves (the driver's own come too late for IMMEDIATE).

    `synchronous=FULL` because acknowledged means committed: with NORMAL a power cut can take back the last commits,
    which only `hurried` work puts up with.
    """

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("busy_timeout=30000", "journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def began(connection: Any) -> None:
        options = connection.get_execution_options()
        durable = options.get("sqlite_synchronous")  # what only reads does not care
        if durable and connection.info.setdefault("synchronous", "FULL") != durable:
            connection.exec_driver_sql(f"PRAGMA synchronous={durable}")
            connection.info["synchronous"] = durable
        connection.exec_driver_sql(f"BEGIN {options.get('sqlite_begin', 'DEFERRED')}")


async def insert_or_ignore(
    session: AsyncSession, table: type[SQLModel], values: Mapping[str, Any], keys: Sequence[str]
) -> bool:
    """Insert a row unless one with the same `keys` exists; whether it was inserted.

    `values` and `keys` are attributes of the table's class; its defaults fill the rest. Of two transactions that insert
    the same keys, the second waits for the first and then inserts nothing. Other violations raise as ever.
    """
    await session.flush()  # the row may refer to one that the session still holds back
    mapper = inspect(table)
    row = table(**values)
    columns = {attribute.columns[0]: getattr(row, attribute.key) for attribute in mapper.column_attrs}
    given = {column.name: value for column, value in columns.items() if value is not None or not column.primary_key}
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = (
        insert(mapper.local_table)
        .values(given)
        .on_conflict_do_nothing(index_elements=[mapper.column_attrs[key].columns[0].name for key in keys])
        .returning(*mapper.primary_key)
    )
    connection = await session.connection()
    return (await connection.execute(statement)).first() is not None


async def database_now(session: AsyncSession) -> datetime:
    """The database's clock, in UTC. Leases are measured by it, because replicas' own clocks differ."""
    connection = await session.connection()
    if connection.dialect.name == "sqlite":
        text = (await connection.exec_driver_sql("SELECT strftime('%Y-%m-%dT%H:%M:%f', 'now')")).scalar_one()
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    # Not now(), which stands still at the moment the transaction began.
    moment: datetime = (await connection.exec_driver_sql("SELECT clock_timestamp()")).scalar_one()
    return moment.astimezone(UTC)
