"""For developers: `python -m storage.migrations check | add "what changes" | squash`; all on a scratch SQLite file."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from hashlib import sha256

from alembic import command
from sqlalchemy.engine import Connection
from sqlalchemy.schema import CreateIndex, CreateTable

from storage.database import Store
from storage.migrate import METADATA, MIGRATIONS, configuration, drift, migrate

VERSIONS = MIGRATIONS / "versions"


async def check() -> None:
    """Fail unless the migrations lead to the tables in the code."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/check.db")
        await migrate(store)
        found = await drift(store)
        await store.close()
    if found:
        raise SystemExit("\n".join(["The migrations do not lead to the tables in the code:", *map(repr, found)]))


async def add(message: str, revision: str | None = None) -> None:
    """Write the migration from the newest one to the tables in the code. It only adds: older replicas may still run."""
    number = len(list(VERSIONS.glob("*.py"))) + 1

    def write(connection: Connection) -> None:
        config = configuration(connection)
        # SQLite changes a table by making it anew, in a batch; the first migration changes none.
        config.attributes["batch"] = number > 1
        command.revision(config, f"{number:04} {message}", autogenerate=True, rev_id=revision)

    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/add.db")
        await migrate(store)
        async with store.engine.begin() as connection:
            await connection.run_sync(write)
        await store.close()
    for step in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
        await asyncio.to_thread(subprocess.run, [sys.executable, "-m", "ruff", *step, str(VERSIONS)], check=True)


async def squash() -> None:
    """Write all migrations anew as one. Only before a release: a database made by the former ones is then refused."""
    for script in VERSIONS.glob("*.py"):
        script.unlink()
    tables = METADATA.sorted_tables
    indexes = [
        str(CreateIndex(index)) for table in tables for index in sorted(table.indexes, key=lambda i: i.name or "")
    ]
    schema = "".join([*(str(CreateTable(table)) for table in tables), *indexes])
    await add("initial", sha256(schema.encode()).hexdigest()[:12])


def main(arguments: list[str]) -> None:
    match arguments:
        case ["check"]:
            asyncio.run(check())
        case ["add", message]:
            asyncio.run(add(message))
        case ["squash"]:
            asyncio.run(squash())
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
