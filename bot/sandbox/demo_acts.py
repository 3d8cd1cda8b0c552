"""What people of the demo history do, as data: an act names its day, its time, a person and a deed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Filled = str | int | tuple[str, ...]
"""What a field is filled with: words, labels of choices, ids of people; for a day, how many days it lies before the act."""


@dataclass(frozen=True, slots=True)
class Say:
    """Write a message; `name` is what later acts call it, `to` the message that it answers in the thread.

    `under` is how the newest card begins that it answers instead.
    """

    channel: str
    text: str
    name: str = ""
    to: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class React:
    """Put an emoji on a message."""

    message: str
    emoji: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Change a message."""

    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """Press a button on the newest card that has one whose label begins so, and whose text holds `within`."""

    label: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class Save:
    """Fill the open form by the labels of its fields, and send it."""

    fields: Mapping[str, Filled] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Type:
    """Type a command, such as `/truth metrics`."""

    channel: str
    command: str


@dataclass(frozen=True, slots=True)
class Pick:
    """Pick an entry of a message's menu by its title."""

    message: str
    title: str


@dataclass(frozen=True, slots=True)
class Invite:
    """Bring Verbatim into a channel."""

    channel: str


Deed = Say | React | Edit | Press | Save | Type | Pick | Invite


@dataclass(frozen=True, slots=True)
class Act:
    """A deed of `who`, as many working days before today as `day` says, at `time` (HH:MM) in the zone of the company's first person."""

    day: int
    time: str
    who: str
    deed: Deed


class OutOfScript(Exception):
    """The history cannot go on: something that an act presses or fills is not there."""
