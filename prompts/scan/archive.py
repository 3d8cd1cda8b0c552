"""An export as it lies on the disk: a folder, a zip or a single file, read piece by piece and never unpacked."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

CHUNK = 1 << 18  # bytes that are read at once
MOST_UNPACKED = 200
"""How many times its size a zip may unpack to; chat packs ten- to thirtyfold, what packs better was made to fill a disk."""
SMALL = 100 << 20  # bytes; what unpacks to less harms nobody, however well it is packed
TEXTS = (".json", ".jsonl", ".ndjson")


class NoExport(Exception):
    """What was named cannot be scanned; the text is one plain sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an export: its path inside, with `/` between folders, and its unpacked size in bytes."""

    path: str
    size: int
    open: Callable[[], IO[bytes]]


class Archive:
    """The files of an export in the order of their paths; `listen` hears how many bytes were read of `size`."""

    def __init__(self, name: str, members: list[Member]) -> None:
        self.name = name
        self.members = sorted(members, key=lambda member: member.path)
        self.size = sum(member.size for member in members)
        self.listen: Callable[[int], None] = lambda read: None

    def chunks(self, member: Member) -> Iterator[bytes]:
        """A file's bytes; raises NoExport where it cannot be read to its end."""
        try:
            with member.open() as file:
                while chunk := file.read(CHUNK):
                    self.listen(len(chunk))
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as problem:
            raise NoExport(
                f"“{member.path}” cannot be read: it is damaged, or may not be opened. Export it once more."
            ) from problem
        except (RuntimeError, NotImplementedError) as problem:  # zipfile's words for a password, or a packing it lacks
            raise NoExport(
                f"“{member.path}” is packed in a way that cannot be read here. Unpack the zip and name the folder."
            ) from problem


@contextmanager
def unopened(path: Path) -> Iterator[Archive]:
    """The export at a path; raises NoExport where there is none, or one that does not look honest."""
    if path.is_dir():
        yield Archive(path.resolve().name, list(_in_folder(path)))
    elif not path.exists():
        raise NoExport(f"There is no “{path}”. Name the zip, the folder or the file of an export.")
    elif zipfile.is_zipfile(path):
        with _zip(path) as packed:
            yield Archive(path.name, list(_in_zip(path, packed)))
    elif path.suffix.lower() == ".zip":
        raise NoExport(f"“{path.name}” is no whole zip. Download the export once more.")
    elif path.suffix.lower() in TEXTS and path.is_file():
        yield Archive(path.name, [Member(path.name, path.stat().st_size, partial(_bytes, path))])
    else:
        raise NoExport(f"“{path.name}” is no export. Name a zip, a folder, or a file that ends with .json or .jsonl.")


def _in_folder(root: Path) -> Iterator[Member]:
    """Files, without those that a link would fetch from somewhere else."""
    for folder, _, names in os.walk(root):
        for name in names:
            file = Path(folder, name)
            if _is_text(name) and not file.is_symlink() and file.is_file():
                inside = file.relative_to(root).as_posix()
                yield Member(inside, file.stat().st_size, partial(_bytes, file))


@contextmanager
def _zip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        packed = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as problem:
        raise NoExport(f"“{path.name}” is a broken zip. Download the export once more.") from problem
    with packed:
        yield packed


def _in_zip(path: Path, packed: zipfile.ZipFile) -> Iterator[Member]:
    files = [info for info in packed.infolist() if not info.is_dir()]
    _refuse_tricks(path, files)
    for info in files:
        if _is_text(info.filename) and not info.filename.startswith("__MACOSX/"):
            yield Member(info.filename, info.file_size, partial(packed.open, info))


def _refuse_tricks(path: Path, files: list[zipfile.ZipInfo]) -> None:
    """Paths that lead out of the zip, passwords, and zips that unpack to far more than chat ever does."""
    for info in files:
        parts = PurePosixPath(info.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or ":" in parts.parts[0]:
            raise NoExport(f"“{path.name}” holds a path that leads out of it. Do not trust it; export once more.")
        if info.flag_bits & 1:
            raise NoExport(f"“{path.name}” is locked with a password. Unpack it and name the folder.")
    packed = sum(info.compress_size for info in files)
    unpacked = sum(info.file_size for info in files)
    if packed > path.stat().st_size or unpacked > max(SMALL, MOST_UNPACKED * packed):
        raise NoExport(f"“{path.name}” unpacks to far more than any chat. Do not trust it; export once more.")


def _bytes(file: Path) -> IO[bytes]:
    return file.open("rb")


def _is_text(name: str) -> bool:
    return name.lower().endswith(TEXTS) and not name.rpartition("/")[2].startswith(".")
