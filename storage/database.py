"""One database, SQLite or Postgres: its engine, and transactions that fit each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}


def async_url(url: str) -> URL:
    """The address with the driver we use; raises ValueError for a database that is neither SQLite nor Postgres."""
    address = make_url(url)
    kind = address.drivername.partition("+")[0]
    if kind not in DRIVERS:
        raise ValueError("DATABASE_URL must begin with sqlite:/// or postgresql://")
    return address.set(drivername=DRIVERS[kind])


class Store:
    """The open database. Only functions of this package begin transactions on it, one each."""

    def __init__(self, url: str) -> None:
        self.url = async_url(url)
        self.sqlite = self.url.drivername.startswith("sqlite")
        options: dict[str, Any] = (
            {"connect_args": {"timeout": 30}, "max_overflow": 15, "pool_timeout": 60}
            if self.sqlite
            else {"pool_size": 10, "max_overflow": 10, "pool_pre_ping": True}
        )
        self.engine: AsyncEngine = create_async_engine(self.url, hide_parameters=True, **options)
        if self.sqlite:
            _prepare_sqlite(self.engine)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A transaction that only reads."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """A transaction that commits when its block ends, and rolls back when it raises. On SQLite it takes the write lock at once."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            await session.connection(execution_options={"sqlite_begin": "IMMEDIATE"})
            yield session

    async def close(self) -> None:
        """Give back every connection."""
        await self.engine.dispose()


def _prepare_sqlite(engine: AsyncEngine) -> None:
    """WAL, foreign keys, and transactions that we begin ourselves (the driver's own come too late for IMMEDIATE)."""

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=30000", "synchronous=NORMAL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def began(connection: Any) -> None:
        mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {mode}")


async def insert_or_ignore(
    session: AsyncSession, table: type[SQLModel], values: Mapping[str, Any], keys: Sequence[str]
) -> bool:
    """Insert a row unless one with the same `keys` exists; whether it was inserted.

    `values` and `keys` are the attributes of the table's class; its defaults fill the rest. Of two transactions that insert the same
    keys, the second waits for the first and then inserts nothing. Other violations raise as ever.
    """
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
    if session.get_bind().dialect.name == "sqlite":
        text = (
            await (await session.connection()).exec_driver_sql("SELECT strftime('%Y-%m-%dT%H:%M:%f', 'now')")
        ).scalar_one()
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    # Not now(), which stands still at the moment the transaction began.
    moment: datetime = (await (await session.connection()).exec_driver_sql("SELECT clock_timestamp()")).scalar_one()
    return moment.astimezone(UTC)
