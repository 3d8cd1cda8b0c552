"""One scan, from the export to what was found in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from prompts.reading import Directory
from prompts.scan.archive import NoExport
from prompts.scan.export import OUTSIDE, LeftOut
from prompts.scan.opening import opened
from prompts.scan.tally import Findings, Tally


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was found in which export, and what of it was not read; `directory` is how many customers were known."""

    name: str
    kind: str
    found: Findings
    left_out: LeftOut
    directory: int


def scan(
    path: Path,
    directory: Directory,
    since: date | None = None,
    until: date | None = None,
    listen: Callable[[int, int], None] = lambda read, size: None,
) -> Scanned:
    """Read an export from the day `since` to the day `until`, both included, in UTC; raises NoExport.

    `listen` hears how many bytes were read just now, and how many there are in all.
    """
    if since and until and since > until:
        raise NoExport("--since lies after --until. Turn them around.")
    with opened(path, since, until) as (archive, export):
        archive.listen = lambda read: listen(read, archive.size)
        tally = Tally(export, directory, since, until)
        for message in export.messages():
            tally.read(message)
        found, left_out = tally.findings(), export.left_out
        if not found.messages:
            raise NoExport(_nothing(archive.name, left_out))
        return Scanned(archive.name, export.kind, found, left_out, len(directory))


def _nothing(name: str, left_out: LeftOut) -> str:
    """Why there is nothing to say about an export."""
    if left_out.messages[OUTSIDE]:
        return f"“{name}” holds no message of those days. Choose others with --since and --until."
    if left_out.messages:
        return f"“{name}” holds no message that a colleague wrote in a channel, only those {next(iter(left_out.messages))}."
    if left_out.files:
        return f"“{name}” cannot be read: {left_out.files[0]}. Export it once more."
    return f"“{name}” is empty: no message is in it. Export more days or more channels."
