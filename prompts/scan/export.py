"""What an export says, whichever chat it comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from prompts.scan.archive import Archive, Member, NoExport
from prompts.scan.stream import Broken, records

YEARS = range(1990, 2100)
"""When people chat; another year is a mistake of whoever wrote the file."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a person wrote. Mentions stand in `text` as `<@Dana Ruiz>`, `<#general>` or `<!here>`, everything else as it was read.

    `at` is in UTC and None where the export does not say; `thread` is the id of the message that a thread began with, this one
    or an earlier one.
    """

    id: str
    text: str
    at: datetime | None
    channel: str
    thread: str
    author: str
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as people call it. What was said in a private one is counted, never shown."""

    name: str
    private: bool = False


@dataclass(slots=True)
class LeftOut:
    """What of an export was not read: messages by the reason, and files with what is wrong with them."""

    messages: Counter[str] = field(default_factory=Counter)
    files: list[str] = field(default_factory=list)


def salvaged(archive: Archive, member: Member, left_out: LeftOut) -> Iterator[Any]:
    """The records of a file as far as it can be read; where it breaks off is noted."""
    try:
        yield from records(archive.chunks(member))
    except Broken as problem:
        left_out.files.append(f"{member.path}: {problem}, so the rest of it was not read")
    except NoExport:
        left_out.files.append(f"{member.path}: damaged, so the rest of it was not read")


def moment(written: object) -> datetime | None:
    """A time as ISO 8601 or as seconds since 1970, in UTC; UTC, too, where no zone is written. None where it is neither."""
    try:
        if isinstance(written, int | float) and not isinstance(written, bool):
            at = datetime.fromtimestamp(written, UTC)
        elif isinstance(written, str):
            at = datetime.fromisoformat(written)
            at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    return at if at.year in YEARS else None


class Export(Protocol):
    """The messages of an export, and the names that its ids stand for; all is known once the messages are read."""

    kind: str
    left_out: LeftOut

    def messages(self) -> Iterator[Message]: ...

    def channel(self, channel: str) -> Channel: ...

    def department(self, author: str) -> str | None: ...

    def link(self, message: Message) -> str | None:
        """Where the message can be read."""
        ...


BOTS = "written by apps and bots"
OUTSIDERS = "written by guests and people of other organizations"
NOTICES = "that only tell of joins, edits and the like"
DELETED = "that were deleted"
DIRECT = "in direct conversations"
UNREADABLE = "without a text or a time that can be read"
OUTSIDE = "outside the dates that were asked for"
