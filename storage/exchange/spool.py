"""Reads a file of records once: checked line by line, and put aside by type, so that references may point forwards."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from hashlib import blake2b
from itertools import islice
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import IO, Self

from storage.exchange.fields import Wrong
from storage.exchange.records import TYPES, BadLine, Record, read_record

IN_MEMORY = 4_000_000  # characters of one type; what is more waits in a temporary file without a name


class Spool:
    """The records of a file, by type. Of each it keeps in memory only the id and a digest."""

    def __init__(self) -> None:
        self.lines = 0
        self._seen: dict[str, dict[str, bytes]] = {name: {} for name in TYPES}
        self._stack = ExitStack()
        self._files: dict[str, IO[str]] = {}

    def __enter__(self) -> Self:
        for name in TYPES:
            file: IO[str] = SpooledTemporaryFile(IN_MEMORY, "w+", encoding="utf-8", newline="\n")
            self._files[name] = self._stack.enter_context(file)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def read(self, lines: Iterable[str | bytes]) -> None:
        """Take in every line; raises BadLine."""
        for number, raw in enumerate(lines, start=1):
            self.lines = number
            try:
                line = (raw.decode() if isinstance(raw, bytes) else raw).removeprefix("\ufeff" if number == 1 else "")
                if line.strip():
                    self._take(number, read_record(line))
            except UnicodeDecodeError:
                raise BadLine(number, "not UTF-8") from None
            except Wrong as error:
                raise BadLine(number, str(error)) from None

    def _take(self, number: int, record: Record) -> None:
        body = json.dumps(record.fields)
        digest = blake2b(body.encode(), digest_size=16).digest()
        before = self._seen[record.type].setdefault(record.id, digest)
        if before != digest:
            raise Wrong(f"{record.name} is in this file twice, with different content")
        self._files[record.type].write(f"{number}\t{body}\n")

    def holds(self, name: str, record_id: str) -> bool:
        """Whether the file has a record of this type and id."""
        return record_id in self._seen[name]

    def batches(self, name: str, size: int) -> Iterator[list[tuple[int, Record]]]:
        """The records of a type with their line numbers, each once, in the order of the file."""
        self._files[name].seek(0)
        records = self._once(name)
        while batch := list(islice(records, size)):
            yield batch

    def _once(self, name: str) -> Iterator[tuple[int, Record]]:
        left = set(self._seen[name])
        for line in self._files[name]:
            number, _, body = line.partition("\t")
            record = Record(name, json.loads(body))
            if record.id in left:
                left.discard(record.id)
                yield int(number), record
