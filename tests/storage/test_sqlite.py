from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Store, async_url
from storage.migrate import migrate
from storage.unavailable import AlreadyRunning, StoreUnavailable

HOLD = """
import sys
from storage.database import Store
with Store(sys.argv[1]).claim_process():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
async def sqlite(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A fresh, migrated store on SQLite, for what is true of SQLite alone."""
    shutil.copy(sqlite_template, tmp_path / "verbatim.db")
    opened = Store(f"sqlite:///{tmp_path}/verbatim.db")
    yield opened
    await opened.close()


async def another_process_writes(store: Store) -> str:
    """What SQLite says to another process that wants to write now and does not wait."""
    script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
    command = [sys.executable, "-c", script, str(store.file)]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    return done.stderr


async def test_a_writing_transaction_holds_the_lock_before_its_first_statement(sqlite: Store) -> None:
    async with sqlite.write():
        assert "database is locked" in await another_process_writes(sqlite)
    assert await another_process_writes(sqlite) == ""


async def test_a_reading_transaction_holds_no_lock(sqlite: Store) -> None:
    async with sqlite.read() as session:
        await (await session.connection()).exec_driver_sql("SELECT count(*) FROM workspace")
        assert await another_process_writes(sqlite) == ""


async def test_a_writing_transaction_inside_another_is_refused_before_it_waits_for_itself(sqlite: Store) -> None:
    async with sqlite.write():
        with pytest.raises(RuntimeError, match="begun inside another"):
            async with sqlite.write():
                pass
    async with sqlite.write():
        pass


async def test_what_is_committed_survives_a_power_cut(sqlite: Store) -> None:
    async with sqlite.read() as session:
        connection = await session.connection()
        settings = [
            (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous")
        ]
    assert settings == ["wal", 2]


async def test_a_second_process_on_the_same_file_is_refused(sqlite: Store) -> None:
    with sqlite.claim_process():
        other = Store(f"sqlite:///{sqlite.file}")
        with (
            pytest.raises(AlreadyRunning, match=r"Verbatim already runs on .*verbatim\.db; stop it first"),
            other.claim_process(),
        ):
            pass
        await other.close()
    with sqlite.claim_process():
        pass


async def test_a_symbolic_link_is_the_same_file(sqlite: Store, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "verbatim.db")
    with sqlite.claim_process(), pytest.raises(AlreadyRunning), Store(f"sqlite:///{tmp_path}/link.db").claim_process():
        pass


async def test_a_process_that_is_killed_lets_the_file_go(sqlite: Store) -> None:
    command = [sys.executable, "-c", HOLD, f"sqlite:///{sqlite.file}"]
    pipe = asyncio.subprocess.PIPE
    holder = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    assert holder.stdout
    assert await holder.stdout.readline() == b"held\n"
    with pytest.raises(AlreadyRunning), sqlite.claim_process():
        pass
    holder.kill()
    await holder.wait()
    with sqlite.claim_process():
        pass


def trouble(tmp_path: Path, name: str) -> str:
    """The address of a SQLite database that cannot be used."""
    match name:
        case "no folder":
            return f"sqlite:///{tmp_path}/nowhere/verbatim.db"
        case "a folder":
            return f"sqlite:///{tmp_path}"
        case "a file in the way":
            (tmp_path / "file").write_text("")
            return f"sqlite:///{tmp_path}/file/verbatim.db"
        case _:
            (tmp_path / "letter.db").write_text("Dear Sir or Madam, " * 100)
            return f"sqlite:///{tmp_path}/letter.db"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no folder", r"^The folder .*nowhere does not exist; create it, or name a file elsewhere in DATABASE_URL\.$"),
        ("a folder", r"^.* is a folder; name a file in DATABASE_URL\.$"),
        ("a file in the way", r"^The folder .*file does not exist; create it"),
        ("a letter", r"^.*letter\.db is not a SQLite database; name another file in DATABASE_URL\.$"),
    ],
)
async def test_a_file_that_cannot_be_used_says_in_one_sentence_what_to_do(
    tmp_path: Path, name: str, words: str
) -> None:
    store = Store(trouble(tmp_path, name))
    with pytest.raises(StoreUnavailable, match=words):
        await migrate(store)
    await store.close()


async def test_the_claim_on_a_file_in_no_folder_says_what_to_do(tmp_path: Path) -> None:
    with (
        pytest.raises(StoreUnavailable, match="does not exist; create it"),
        Store(trouble(tmp_path, "no folder")).claim_process(),
    ):
        pass


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://localhost/verbatim", "must begin with sqlite:/// or postgresql://"),
        ("sqlite://", "must name a file"),
        ("sqlite:///:memory:", "must name a file"),
        ("verbatim.db", "cannot be read"),
        ("postgresql://ana@host:secret/verbatim", "cannot be read"),
        ("postgresql://ana:half@secret@host/verbatim", "cannot be read"),
    ],
)
def test_an_address_that_means_nothing_is_refused_and_not_repeated(url: str, words: str) -> None:
    with pytest.raises(ValueError, match=words) as refusal:
        async_url(url)
    assert "sec" not in str(refusal.value)
