"""What a field of a record may hold, and its one normal form, in which two records can be compared."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

Read = Callable[[Any], Any]
FIRST, LAST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)
"""Between them every moment has a day in every zone."""


class Wrong(Exception):
    """Something in a line is not what it should be; the text is the reason."""


@dataclass(frozen=True, slots=True)
class FieldOf:
    """How a field is read. A required one must be there; an optional one that is absent or null holds its default."""

    read: Read
    required: bool = False
    default: Any = None
    nullable: bool = True
    refers_to: str | None = None
    """The type of record that it names, or names several of."""

    def value(self, given: Any) -> Any:
        """The normal form of what is given; raises Wrong."""
        if given is None:
            if not self.nullable:
                raise Wrong("may not be null")
            return self.default
        return self.read(given)


def required(read: Read, *, refers_to: str | None = None, nullable: bool = False) -> FieldOf:
    return FieldOf(read, required=True, nullable=nullable, refers_to=refers_to)


def optional(read: Read, default: Any = None, *, refers_to: str | None = None) -> FieldOf:
    return FieldOf(read, default=default, refers_to=refers_to)


def text(value: Any) -> str:
    """Any text, except what a database cannot hold."""
    if not isinstance(value, str):
        raise Wrong(f"must be text, not {kind(value)}")
    if "\0" in value or any("\ud800" <= char <= "\udfff" for char in value):
        raise Wrong("holds a character that is no text (NUL, or half of a surrogate pair)")
    return value


def word(value: Any) -> str:
    """A text that is not empty: a name or an id."""
    if not text(value).strip():
        raise Wrong("may not be empty")
    return text(value)


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Wrong(f"must be true or false, not {kind(value)}")
    return value


def one_of(*choices: str) -> Read:
    def read(value: Any) -> str:
        if text(value) not in choices:
            raise Wrong(f"must be one of {', '.join(choices)}")
        return str(value)

    return read


def words(value: Any) -> list[str]:
    """A list of texts, in its own order."""
    if not isinstance(value, list):
        raise Wrong(f"must be a list, not {kind(value)}")
    return [word(each) for each in value]


def names(value: Any) -> list[str]:
    """A list of ids or names that is a set: no order, nothing twice."""
    found = words(value)
    if len(set(found)) < len(found):
        raise Wrong("names something twice")
    return sorted(found)


def key(value: Any) -> str:
    """A decision's key, short enough that those after it can be typed, too."""
    if re.fullmatch(r"D-[1-9][0-9]{0,7}", text(value)) is None:
        raise Wrong("must look like D-42, with eight digits at most")
    return text(value)


def moment(value: Any) -> str:
    """A time with an offset, as the same moment in UTC."""
    try:
        found = datetime.fromisoformat(text(value))
        if found.tzinfo is not None:
            return _within_reach(found.astimezone(UTC)).isoformat()
    except (ValueError, OverflowError):
        raise Wrong("must be a time such as 2026-03-02T12:00:00+00:00") from None
    raise Wrong("has no offset from UTC; write 2026-03-02T12:00:00+00:00 or 2026-03-02T12:00:00Z")


def _within_reach(found: datetime) -> datetime:
    if not FIRST <= found <= LAST:
        raise Wrong("lies at an end of the calendar, where not every zone has a day; leave it out if it means never")
    return found


def day(value: Any) -> str:
    """A date; of a time with an offset, its date in UTC."""
    try:
        return date.fromisoformat(text(value)).isoformat()
    except ValueError:
        return datetime.fromisoformat(moment(value)).date().isoformat()


def kind(value: Any) -> str:
    """What a JSON value is, in words."""
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "an object"
        case _:
            return "null"
