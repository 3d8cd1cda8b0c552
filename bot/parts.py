"""The neutral parts that every card and form is made of; adapters draw them, nobody else knows a platform's blocks.

What a person wrote always travels as plain `str`: an adapter escapes it for its own markup, so user text can never ping, link or format.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

# ---------------------------------------------------------------- what a line of text is made of


@dataclass(frozen=True, slots=True)
class Strong:
    """Words drawn in bold."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address (http or https only; adapters draw anything else as plain words)."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, by platform id; `name` is what a platform shows that cannot resolve the id itself."""

    person: str
    name: str


@dataclass(frozen=True, slots=True)
class ChannelName:
    """A channel, by platform id; `name` is without the leading #."""

    channel: str
    name: str


@dataclass(frozen=True, slots=True)
class When:
    """A moment, drawn in the reader's own zone where the platform can; `precision` day leaves out the time."""

    at: str  # ISO 8601 with an offset
    fallback: str
    precision: Literal["minute", "day"] = "minute"


Inline = str | Strong | Link | Mention | ChannelName | When
Line = tuple[Inline, ...]


def plain(line: Line) -> str:
    """The words of a line, without any markup."""
    return "".join(_plain_inline(piece) for piece in line)


def _plain_inline(piece: Inline) -> str:
    match piece:
        case str():
            return piece
        case Strong(text=text):
            return text
        case Link(text=text, url=url):
            return f"{text} ({url})"
        case Mention(name=name):
            return f"@{name}"
        case ChannelName(name=name):
            return f"#{name}"
        case When(fallback=fallback):
            return fallback


TEXT_LIMIT = 3000
"""Characters that a text field shows; a longer value is shown cut and kept whole by whoever opened the form."""


def cut(text: str, limit: int = TEXT_LIMIT) -> str:
    """The text, ended with an ellipsis where it is longer than `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


# ---------------------------------------------------------------- what a card is made of


@dataclass(frozen=True, slots=True)
class Heading:
    """A title line (at most 150 characters are drawn)."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph. `quiet` is drawn small and grey, for asides."""

    line: Line
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's exact words, set off from ours, with a line that says who, when and how it was heard."""

    words: str
    by: Line = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and value pairs, drawn side by side where there is room."""

    pairs: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """A thin line between two groups."""


Style = Literal["", "primary", "danger"]


@dataclass(frozen=True, slots=True)
class Button:
    """A press that comes back as `ButtonPress(action, value)`.

    `opens_form` must be true when the handler may answer with a `Form` (Teams has to know when it draws the button).
    """

    label: str
    action: str
    value: str = ""
    style: Style = ""
    opens_form: bool = False
    confirm: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a menu or select: what is read, and what comes back. `picked` is what is read once it is picked, where that differs."""

    label: str
    value: str
    hint: str = ""
    picked: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A closed menu of rarer actions; a pick comes back as `ButtonPress(action, value of the choice)`, and opens no form."""

    label: str
    action: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Actions:
    """A row of buttons and menus."""

    items: tuple[Button | Menu, ...]


Part = Heading | Text | Quote | Facts | Divider | Actions


@dataclass(frozen=True, slots=True)
class Card:
    """A message of ours. `summary` is the notification and what a screen reader says first."""

    summary: str
    parts: tuple[Part, ...]

    def as_text(self) -> str:
        """The whole card in plain words: the accessible text, and what a platform that cannot draw shows."""
        return "\n".join(line for part in self.parts for line in _part_lines(part))


def _part_lines(part: Part) -> list[str]:
    match part:
        case Heading(text=text):
            return [text]
        case Text(line=line):
            return [plain(line)]
        case Quote(words=words, by=by):
            return [f"“{words}”" + (f" {plain(by)}" if by else "")]
        case Facts(pairs=pairs):
            return [f"{label}: {plain(line)}" for label, line in pairs]
        case Divider():
            return []
        case Actions(items=items):
            return ["  ".join(f"[{item.label}]" for item in items)]


def say(*line: Inline) -> Card:
    """A card of one sentence."""
    return Card(plain(line), (Text(line),))


# ---------------------------------------------------------------- what a form is made of

Value = str | tuple[str, ...] | date | None
"""What a field holds: text; the values of the choices picked; a date; None when empty."""


@dataclass(frozen=True, slots=True)
class TextField:
    """Words to type. Text longer than the platform's input is kept whole by the form's handler and shown cut."""

    name: str
    label: str
    value: str = ""
    multiline: bool = False
    required: bool = False
    placeholder: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SuggestField:
    """A type-ahead list: every keystroke comes as `Suggest(field)`; what is picked comes back as values of choices."""

    name: str
    label: str
    picked: tuple[Choice, ...] = ()
    many: bool = True
    required: bool = False
    placeholder: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SelectField:
    """One (or, with `many`, several) of a short fixed list. `refreshes` sends `FormChanged` on every pick."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    picked: tuple[str, ...] = ()
    many: bool = False
    required: bool = False
    placeholder: str = ""
    hint: str = ""
    refreshes: bool = False


@dataclass(frozen=True, slots=True)
class DateField:
    """A day."""

    name: str
    label: str
    value: date | None = None
    required: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PersonField:
    """Somebody of this workspace, by platform id; comes back as a tuple of ids."""

    name: str
    label: str
    picked: tuple[str, ...] = ()
    many: bool = False
    required: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ChannelField:
    """Channels of this workspace, by platform id; comes back as a tuple of ids."""

    name: str
    label: str
    picked: tuple[str, ...] = ()
    many: bool = True
    required: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A line of explanation between the fields."""

    line: Line
    quiet: bool = True


@dataclass(frozen=True, slots=True)
class FormButtons:
    """Buttons inside a form; a press comes back as `FormChanged(action)` with everything typed so far."""

    items: tuple[Button, ...]


Field = TextField | SuggestField | SelectField | DateField | PersonField | ChannelField
FormPart = Field | Note | FormButtons


@dataclass(frozen=True, slots=True)
class Form:
    """A dialog. `action` names the route that hears its submission.

    `id` is unique to this opening of the form (the same id submitted twice gets the same answer); `state` is carried along
    unread, at most 2,000 characters; `errors` maps a field's name to the sentence shown beside it.
    """

    action: str
    id: str
    title: str
    parts: tuple[FormPart, ...]
    submit: str = "Save"
    state: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)

    def fields(self) -> tuple[Field, ...]:
        """The parts a person can fill, in order."""
        return tuple(part for part in self.parts if not isinstance(part, Note | FormButtons))

    def with_errors(self, errors: Mapping[str, str]) -> Form:
        """The same form with sentences beside fields."""
        return replace(self, errors=dict(errors))
