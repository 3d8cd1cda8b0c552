"""A database that cannot be used says in one sentence why, and what to do; a SQLite file is used by one process at a time."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class StoreUnavailable(Exception):
    """The database cannot be used; the text is one sentence for whoever starts Verbatim, and never holds a password."""


class AlreadyRunning(StoreUnavailable):
    """Another process runs on the same SQLite file."""


def why(url: URL, error: Exception) -> str:
    """What is wrong with the database, and what to do about it."""
    return (
        _why_file(Path(url.database or ""), error) if url.drivername.startswith("sqlite") else _why_server(url, error)
    )


def open_once(database: Path) -> None:
    """Open and close a SQLite file, making it where there is none; raises StoreUnavailable.

    Without the asynchronous driver, which leaves a thread behind when it cannot open a file.
    """
    patience = time.monotonic() + 30
    while True:
        try:
            with closing(sqlite3.connect(database, timeout=30)) as connection:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("SELECT count(*) FROM sqlite_master")
                return
        except (OSError, sqlite3.Error) as error:
            # Of two that make the same new file a WAL, SQLite refuses one at once, whatever its timeout.
            if "locked" not in str(error) or time.monotonic() > patience:
                raise StoreUnavailable(_why_file(database, error)) from None
        time.sleep(0.02)


def _why_file(path: Path, error: Exception) -> str:
    if not path.parent.is_dir():
        return f"The folder {path.parent} does not exist; create it, or name a file elsewhere in DATABASE_URL."
    if path.is_dir():
        return f"{path} is a folder; name a file in DATABASE_URL."
    said = str(getattr(error, "orig", None) or error)
    if "not a database" in said:
        return f"{path} is not a SQLite database; name another file in DATABASE_URL."
    if "full" in said:
        return f"The disk that holds {path} is full; make room on it."
    if "locked" in said:
        return f"Another program holds {path} locked; close it and start again."
    return f"{path} cannot be opened; check that you may read and write it and its folder."


def _why_server(url: URL, error: Exception) -> str:
    server = f"Postgres at {url.host or url.query.get('host') or 'this machine'}"
    state = getattr(error.orig, "sqlstate", None) if isinstance(error, DBAPIError) else None
    match state:
        case "28P01" | "28000":
            return f"{server} refuses the user {url.username} or the password; correct them in DATABASE_URL."
        case "3D000":
            return f"{server} has no database {url.database}; create it, or name another in DATABASE_URL."
        case "42501":
            return f"{server} does not let {url.username} make tables in {url.database}; grant it CREATE on the schema."
        case "53300":
            return f"{server} has no connection left; raise its max_connections, or start fewer replicas."
        case None:
            return f"{server} does not answer; start it, or correct DATABASE_URL."
        case _:
            return f"{server} cannot be used (SQLSTATE {state}); its log says more."


@contextmanager
def hold_file(database: Path) -> Iterator[None]:
    """Hold the lock beside the database file. The operating system releases it with the process, however that ends."""
    try:
        lock = database.with_name(database.name + "-lock").open("a")
    except OSError as error:
        raise StoreUnavailable(_why_file(database, error)) from None
    with lock:
        if not _locked(lock):
            raise AlreadyRunning(
                f"Verbatim already runs on {database}; stop it first, or use Postgres for more than one process."
            )
        yield


def _locked(lock: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
