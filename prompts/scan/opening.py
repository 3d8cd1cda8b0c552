"""Which chat an export comes from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from prompts.scan import lines, teams
from prompts.scan.archive import Archive, Member, NoExport, unopened
from prompts.scan.export import Export
from prompts.scan.lines import Lines
from prompts.scan.slack import SlackExport, is_slack
from prompts.scan.stream import Broken, records
from prompts.scan.teams import TeamsExport

FORMS = (
    "Name a Slack export (the zip, or its folder with channels.json), chat messages of Teams as JSON from Microsoft Graph, "
    'or JSON Lines with a "text" in each line.'
)


@contextmanager
def opened(path: Path, since: date | None = None, until: date | None = None) -> Iterator[tuple[Archive, Export]]:
    """The export at a path, whatever chat it comes from; raises NoExport with one sentence."""
    with unopened(path) as archive:
        root = is_slack(archive)
        yield archive, _by_its_records(archive) if root is None else SlackExport(archive, root, since, until)


def _by_its_records(archive: Archive) -> Export:
    first = {member.path: _first(archive, member) for member in archive.members}

    def where(fits: Any) -> list[Member]:
        return [member for member in archive.members if fits(first[member.path])]

    if said := where(teams.is_message):
        return TeamsExport(archive, where(teams.is_channel), where(teams.is_user), said)
    if said := where(lines.is_line):
        return Lines(archive, said)
    broken = next((problem for problem in first.values() if isinstance(problem, Broken)), None)
    if broken is not None and len(archive.members) == 1:
        raise NoExport(f"“{archive.name}” is broken: {broken}. Export it once more.")
    if archive.members and all(found is None for found in first.values()):
        raise NoExport(f"“{archive.name}” is empty: no message is in it. {FORMS}")
    raise NoExport(f"“{archive.name}” is no export that can be read here. {FORMS}")


def _first(archive: Archive, member: Member) -> Any:
    """The first record of a file: None where there is none, and what is wrong with it where it is broken."""
    listen, archive.listen = archive.listen, lambda read: None
    try:
        return next(records(archive.chunks(member)), None)
    except Broken as problem:
        return problem
    finally:
        archive.listen = listen
