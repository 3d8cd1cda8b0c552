"""What a person of a walk has in front of them: an open form, filled by its labels, and what can be pressed on a card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.chat import Options
from bot.parts import (
    ChannelField,
    Choice,
    DateField,
    Field,
    Form,
    FormButtons,
    Note,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
    Value,
    plain,
)
from bot.sandbox.asking import Sheet
from bot.sandbox.reach import Where


@dataclass
class OpenForm:
    """The form, what is filled in so far, and where it was opened."""

    form: Form
    where: Where
    card: int | None = None
    values: dict[str, Value] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.values = {part.name: shown(part) for part in self.form.fields()}
        self.errors = dict(self.form.errors)

    @property
    def sheet(self) -> Sheet:
        return Sheet(self.form.action, self.form.id, self.form.state, self.card)

    def redrawn(self, form: Form) -> None:
        """Another form in its place: what was typed stays, unless the new form shows something else than the old one did."""
        before = {part.name: shown(part) for part in self.form.fields()}
        kept = self.values
        self.form, self.values, self.errors = form, {}, dict(form.errors)
        for part in form.fields():
            drawn = shown(part)
            keep = part.name in kept and drawn == before.get(part.name)
            self.values[part.name] = kept[part.name] if keep else drawn

    def field(self, label: str) -> Field:
        """The field with a label."""
        for part in self.form.fields():
            if part.label.casefold() == label.casefold():
                return part
        raise AssertionError(f"There is no field “{label}” in this form:\n{self.screen()}")

    def button(self, label: str) -> tuple[str, str] | None:
        """Action and value of a button inside the form."""
        for part in self.form.parts:
            if isinstance(part, FormButtons):
                for item in part.items:
                    if item.label.casefold() == label.casefold():
                        return item.action, item.value
        return None

    def put(self, part: Field, value: Any) -> None:
        """Type or pick something (type-ahead, people and channels are picked with `pick`)."""
        match part:
            case TextField():
                self.values[part.name] = str(value) or None
            case DateField():
                self.values[part.name] = date.fromisoformat(value) if isinstance(value, str) else value
            case SelectField():
                self.values[part.name] = tuple(self._choice(part, label) for label in listed(value)) or None
            case _:
                raise AssertionError(f"“{part.label}” is picked from suggestions")

    def pick(self, part: Field, values: tuple[str, ...]) -> None:
        """Add to what is picked in a field for many, or replace it in a field for one."""
        many = isinstance(part, SuggestField | PersonField | ChannelField) and part.many
        before = self.values.get(part.name) if many else None
        old = before if isinstance(before, tuple) else ()
        self.values[part.name] = tuple(dict.fromkeys(old + values)) or None

    def screen(self) -> str:
        """The form as a person sees it."""
        lines = [f"== {self.form.title} =="]
        if self.errors.get(""):
            lines.append(f"! {self.errors['']}")
        for part in self.form.parts:
            match part:
                case Note(line=line):
                    lines.append(plain(line))
                case FormButtons(items=items):
                    lines.append("  ".join(f"[{item.label}]" for item in items))
                case _:
                    lines.append(f"{part.label}{' *' if part.required else ''}: {self.values.get(part.name) or ''}")
                    if part.name in self.errors:
                        lines.append(f"  ! {self.errors[part.name]}")
        return "\n".join([*lines, f"[{self.form.submit}]"])

    def labelled(self, errors: Mapping[str, str]) -> dict[str, str]:
        """Errors by the label of their field (those of the whole form stay under an empty string)."""
        labels = {part.name: part.label for part in self.form.fields()}
        return {labels.get(name, name): sentence for name, sentence in errors.items()}

    @staticmethod
    def _choice(part: SelectField, label: str) -> str:
        for choice in part.choices:
            if choice.label.casefold() == label.casefold():
                return choice.value
        raise AssertionError(f"“{part.label}” offers {[choice.label for choice in part.choices]}, not “{label}”")


def shown(part: Field) -> Value:
    """What a field holds when it is drawn."""
    match part:
        case TextField():
            return part.value or None
        case DateField():
            return part.value
        case SuggestField():
            return tuple(choice.value for choice in part.picked) or None
        case _:
            return part.picked or None


def listed(value: Any) -> tuple[Any, ...]:
    """One or several, as several."""
    return tuple(value) if isinstance(value, list | tuple) else () if value is None else (value,)


def chosen(part: Field, typed: str, options: Options) -> Choice:
    """The suggestion that a person who typed this would pick: the same words, or the only one that contains them."""
    exact = [one for one in options.choices if one.label.casefold() == typed.casefold()]
    near = [one for one in options.choices if typed.casefold() in one.label.casefold()]
    if exact or len(near) == 1:
        return (exact or near)[0]
    offered = [one.label for one in options.choices]
    raise AssertionError(f"Typing “{typed}” in “{part.label}” offers {offered}. {options.reason}")


def pressable(card: Mapping[str, Any], label: str) -> tuple[str, str] | None:
    """Action and value of what is labelled so on a card (in its JSON form)."""
    return next((found for name, *found in _buttons(card) if name.casefold() == label.casefold()), None)  # type: ignore[return-value]


def _buttons(card: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Label, action and value of everything on a card that can be pressed."""
    for part in card.get("parts", ()):
        for item in part.get("items", ()):
            if item["kind"] == "Button":
                yield item["label"], item["action"], item["value"]
            else:
                for choice in item["choices"]:
                    yield choice["label"], item["action"], choice["value"]
