"""Brings a database to the tables of today; safe when several replicas start at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel

from storage import sandbox, tables
from storage.database import Store
from storage.unavailable import StoreUnavailable, why

MODULES = (tables, sandbox)  # where tables are; that they are imported makes them known to METADATA
METADATA = SQLModel.metadata
MIGRATIONS = Path(__file__).parent / "migrations"
ADVISORY_LOCK = 0x7665_7262  # "verb"; any number, as long as every replica uses the same


async def migrate(store: Store) -> None:
    """Apply the migrations that are missing, all or none.

    Of several replicas that start at once, one migrates and the others wait for it. Raises StoreUnavailable when the
    database does not answer, was migrated by a newer version, or holds somebody else's tables.
    """
    await store.check()
    try:
        async with _alone(store) as connection:
            await connection.run_sync(_upgrade)
    except DBAPIError as error:
        raise StoreUnavailable(why(store.url, error)) from error


async def drift(store: Store) -> list[Any]:
    """How a migrated database differs from the tables in the code; empty unless a migration was forgotten."""
    async with store.engine.connect() as connection:
        return await connection.run_sync(_compare)


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration, which needs no file."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(slug)s")
    return config


@asynccontextmanager
async def _alone(store: Store) -> AsyncIterator[AsyncConnection]:
    """A transaction for which every other migration of the same database waits."""
    async with store.engine.connect() as connection:
        if store.sqlite:
            async with _without_foreign_keys(connection), connection.begin():
                yield connection
        else:
            async with connection.begin():
                await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
                yield connection


@asynccontextmanager
async def _without_foreign_keys(connection: AsyncConnection) -> AsyncIterator[None]:
    """SQLite changes a table by making it anew, which must not delete what refers to the old one."""
    await connection.execution_options(sqlite_begin="IMMEDIATE")
    # The driver's own connection, because the setting can only be changed outside a transaction.
    driver: Any = (await connection.get_raw_connection()).driver_connection
    await driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        await driver.execute("PRAGMA foreign_keys=ON")


def _upgrade(connection: Connection) -> None:
    current = MigrationContext.configure(connection).get_current_revision()
    config = configuration(connection)
    scripts = ScriptDirectory.from_config(config)
    if current is None and inspect(connection).has_table("workspace"):
        raise StoreUnavailable(
            "The database holds tables that Verbatim did not make; name an empty database in DATABASE_URL."
        )
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreUnavailable(
            "The database was made by another version of Verbatim, probably a newer one; start that version."
        )
    if current != scripts.get_current_head():
        command.upgrade(config, "head")


def _compare(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    found: list[Any] = compare_metadata(context, METADATA)
    return found
