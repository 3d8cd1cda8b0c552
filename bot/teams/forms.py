"""Forms drawn as dialogs, and what comes back from them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.chat import FORM, Options
from bot.parts import (
    TEXT_LIMIT,
    Button,
    ChannelField,
    Choice,
    DateField,
    Field,
    Form,
    FormButtons,
    FormPart,
    Note,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
    Value,
)
from bot.teams import cards, inputs, kept, lines, wire
from bot.teams.cards import OURS
from bot.teams.inputs import Dataset
from bot.teams.lines import SMALL, Element
from bot.teams.wire import INERT

SEARCH = "application/vnd.microsoft.search.searchResponse"
OFFERED = 15
"""Choices that Teams shows under a type-ahead field."""
ROOM = 26 * 1024
"""Bytes of a dialog, on the way to the 28 KB that Teams takes."""
CUTS = (TEXT_LIMIT, 1500, 700, 300, 100)
"""Characters of the longest text, tried one after the other until the dialog fits."""
LOST = "I lost the rest of this text while I was restarted. Paste it once more."
NEEDED = "Please fill this in."
NO_DAY = "Write the day as year-month-day, such as 2026-03-31."


@dataclass(frozen=True, slots=True)
class Sent:
    """A dialog as it comes back. `action` is empty when it was saved, else the button or refreshing field inside it.

    `shown` is the form with everything typed and picked, to be drawn again with sentences beside its fields. `refused` holds sentences
    for what no handler can read: a missing required field, a pick that is none, a day that is none. `names` are those of picked people and channels.
    """

    form: str
    id: str
    state: str
    origin: Mapping[str, str]
    values: Mapping[str, Value]
    shown: Form
    action: str = ""
    value: str = ""
    refused: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters typed in a type-ahead field. `dataset` says who answers: the application, the roster, or the team's channels."""

    form: str
    field: str
    text: str
    state: str
    id: str
    dataset: Dataset


# ---------------------------------------------------------------- drawing


def dialog(
    form: Form, origin: Mapping[str, str] | None = None, names: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The value of a task module. `origin` is carried along; `names` are shown for people and channels that are picked already.

    Where it would be too big, long texts are shown cut, and come back whole unless somebody changes them.
    """
    value: dict[str, Any] = {}
    for limit in CUTS:
        shown, held = _cut(form, limit)
        drawing = _Drawing(shown, wire.packed(shown, origin or {}, held), names or {})
        body, actions = list(drawing.body()), list(drawing.ending())
        value = _task(form.title, {"body": body, "actions": actions}, tall=len(form.parts) > 3)
        if len(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")) <= ROOM:
            break
    return value


def _cut(form: Form, limit: int) -> tuple[Form, dict[str, str]]:
    """The form with texts of at most so many characters, and what it carries for those that were longer."""
    long = [part for part in form.fields() if isinstance(part, TextField) and len(part.value) > limit]
    parts = (replace(part, value=lines.shown(part.value, limit)) if part in long else part for part in form.parts)
    return replace(form, parts=tuple(parts)), {part.name: kept.marked(part, limit) for part in long}


def _task(title: str, card: Element, tall: bool) -> dict[str, Any]:
    content = {"$schema": cards.SCHEMA, "type": "AdaptiveCard", "version": "1.5", **card}
    return {
        "title": lines.shown(title, 60),
        "width": "medium",
        "height": "large" if tall else "medium",
        "card": {"contentType": cards.CONTENT, "content": content},
    }


@dataclass(frozen=True, slots=True)
class _Drawing:
    form: Form
    packed: str
    names: Mapping[str, str]

    def body(self) -> Iterator[Element]:
        known = {part.name for part in self.form.fields()}
        for name, sentence in self.form.errors.items():
            if name == FORM or name not in known:
                yield _warning(sentence)
        for part in self.form.parts[: len(self.form.parts) - bool(self._beside())]:
            yield from self._drawn(part)

    def ending(self) -> Iterator[Element]:
        """Save, and beside it the buttons that the form ends with: what stands here stays in view while one scrolls."""
        if self.form.submit or self.form.fields():
            yield self._submit(self.form.submit or "Save") | {"style": "positive"}
        yield from map(self._button, self._beside())

    def _beside(self) -> tuple[Button, ...]:
        last = self.form.parts[-1] if self.form.parts else None
        items = last.items if isinstance(last, FormButtons) else ()
        return items if len(items) < cards.ROW and not any(each.confirm for each in items) else ()

    def _drawn(self, part: FormPart) -> Iterator[Element]:
        match part:
            case Note(line=line, quiet=quiet):
                yield lines.element(line, SMALL if quiet else None)
            case FormButtons(items=items):
                yield from cards.rows([self._button(item) for item in items])
            case _:
                yield self._input(part)
                if sentence := self.form.errors.get(part.name):
                    yield _warning(sentence) | {"spacing": "None"}
                if part.hint.strip():
                    yield lines.element((part.hint,), SMALL) | {"spacing": "None"}
                if isinstance(part, SelectField) and part.refreshes:
                    yield from cards.rows([self._submit("Go on with this", part.name)])

    def _submit(self, label: str, action: str = "", value: str = "") -> Element:
        ours = {"form": self.packed, "action": action, "value": value}
        return {"type": "Action.Submit", "title": lines.shown(label, 75), "data": {OURS: ours}}

    def _button(self, button: Button) -> Element:
        submit = self._submit(button.label, button.action, button.value)
        return cards.confirmed(button, submit)

    def _input(self, part: Field) -> Element:
        """With no other button than Save, Teams itself holds back a form in which something is missing."""
        shared: Element = {"id": part.name, "label": lines.shown(part.label, 200)}
        if part.required and self._one_way():
            shared |= {"isRequired": True, "errorMessage": NEEDED}
        elif part.required:
            shared["label"] += " (required)"
        return inputs.drawn(part, self.form, self.names) | shared

    def _one_way(self) -> bool:
        """A button that is not Save would be held back, too."""
        return not any(isinstance(part, FormButtons) or getattr(part, "refreshes", False) for part in self.form.parts)


def _warning(sentence: str) -> Element:
    return lines.element((f"⚠ {sentence}",), {"color": "Attention"})


def options(found: Options) -> dict[str, Any]:
    """Type-ahead's answer. A reason stands first: as the choice that says it, else as a line that picks nothing and comes back as a refusal."""
    reason = found.reason.strip().casefold()
    says_it = [choice for choice in found.choices if choice.label.casefold() == reason]
    first = [inputs.option(choice) for choice in says_it] or ([inputs.inert(found.reason)] if reason else [])
    rest = [inputs.option(choice) for choice in found.choices if choice not in says_it]
    return {"statusCode": 200, "type": SEARCH, "value": {"results": [*first, *rest][:OFFERED]}}


# ---------------------------------------------------------------- reading


def typed(value: Mapping[str, Any]) -> Typed:
    """The letters of an `application/search` invoke; raises wire.Unreadable for a field that is not ours."""
    kind, about = wire.undataset(str(value.get("dataset") or ""))
    text = str(value.get("queryText") or "")
    if kind not in ("choices", "people", "channels") or not {"form", "field", "id", "state"} <= set(about):
        raise wire.Unreadable("dataset")
    return Typed(about["form"], about["field"], text, about["state"], about["id"], kind)  # type: ignore[arg-type]  # one of three


def sent(data: Mapping[str, Any]) -> Sent:
    """What a button inside a dialog sends; raises wire.Unreadable for what no dialog of ours sends."""
    match data.get(OURS):
        case {"form": str(packed), "action": str(action), "value": str(value)}:
            form, origin = wire.unpacked(packed)
        case _:
            raise wire.Unreadable("data")
    reading = _Reading(data)
    shown = replace(form, parts=tuple(map(reading.filled, form.parts)))
    values = reading.values
    held = values.get(action)
    picked = "\n".join(held) if isinstance(held, tuple) else value
    refused = reading.refused if action else {**_missing(shown, values), **reading.refused}
    return Sent(form.action, form.id, form.state, origin, values, shown, action, picked, refused, reading.names)


def _missing(form: Form, values: Mapping[str, Value]) -> dict[str, str]:
    return {part.name: NEEDED for part in form.fields() if part.required and not values.get(part.name)}


class _Reading:
    """Reads the inputs of a dialog, field by field."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self.values: dict[str, Value] = {}
        self.refused: dict[str, str] = {}
        self.names: dict[str, str] = {}

    def filled(self, part: FormPart) -> FormPart:
        """The part with what was typed or picked in it."""
        if not isinstance(part, Field):
            return part
        text = self._data.get(part.name)
        text = text.replace("\r\n", "\n") if isinstance(text, str) else ""
        self.values[part.name], shown = self._read(part, text)
        return shown

    def _read(self, part: Field, text: str) -> tuple[Value, Field]:
        match part:
            case TextField():
                text = self._whole(part, text)
                return (text if text.strip() else None), replace(part, value=text)
            case DateField():
                day = self._day(part.name, text)
                return day, replace(part, value=day)
            case SuggestField():
                picked = self._picked(part.name, text)
                return _values(picked), replace(part, picked=picked)
            case SelectField():
                offered = {choice.value for choice in part.choices}
                held = tuple(c.value for c in self._picked(part.name, text) if c.value in offered)
                return held or None, replace(part, picked=held)
            case PersonField() | ChannelField():
                picked = self._picked(part.name, text)
                self.names |= {choice.value: choice.label for choice in picked}
                return _values(picked), replace(part, picked=_values(picked) or ())

    def _whole(self, part: TextField, text: str) -> str:
        whole = kept.whole(part.value, text)
        if whole is None:
            self.refused[part.name] = LOST
        return text if whole is None else whole

    def _day(self, name: str, text: str) -> date | None:
        try:
            return date.fromisoformat(text[:10]) if text.strip() else None
        except ValueError:
            self.refused[name] = NO_DAY
            return None

    def _picked(self, name: str, text: str) -> tuple[Choice, ...]:
        choices = [wire.uncarried(each) for each in text.split(",") if each]
        for choice in choices:
            if choice.value == INERT:
                self.refused[name] = choice.label
        return tuple(choice for choice in choices if choice.value != INERT)


def _values(picked: tuple[Choice, ...]) -> tuple[str, ...] | None:
    return tuple(choice.value for choice in picked) or None
