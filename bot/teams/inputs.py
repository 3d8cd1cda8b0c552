"""The fields of a form, drawn as inputs of an Adaptive Card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from bot.parts import (
    TEXT_LIMIT,
    ChannelField,
    Choice,
    DateField,
    Field,
    Form,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
)
from bot.teams import lines, wire
from bot.teams.lines import Element

Dataset = Literal["choices", "people", "channels"]
"""Who answers while somebody types: the application, the roster, or the team's channels."""


def drawn(part: Field, form: Form, names: Mapping[str, str]) -> Element:
    """The input with what stands in it, without its id and label; `names` are those of picked people and channels."""
    match part:
        case TextField():
            return _text(part)
        case DateField(value=day):
            return {"type": "Input.Date"} | ({"value": day.isoformat()} if day else {})
        case SelectField():
            return _select(part)
        case SuggestField(picked=picked, many=many):
            return _typeahead("choices", part, form, picked if many else picked[:1], part.placeholder)
        case PersonField(picked=ids, many=many):
            return _typeahead("people", part, form, _named(ids if many else ids[:1], names))
        case ChannelField(picked=ids, many=many):
            return _typeahead("channels", part, form, _named(ids if many else ids[:1], names))


def _named(ids: tuple[str, ...], names: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(names.get(each, each), each) for each in ids)


def _typeahead(
    kind: Dataset,
    part: SuggestField | PersonField | ChannelField,
    form: Form,
    picked: tuple[Choice, ...],
    placeholder: str = "",
) -> Element:
    """What is picked already is a choice of its own, so that it stays shown and can be taken back."""
    return {
        "type": "Input.ChoiceSet",
        "style": "filtered",
        "isMultiSelect": part.many,
        "placeholder": lines.shown(placeholder.strip() or "Type a name", 150),
        "choices": [option(choice) for choice in picked],
        "choices.data": {"type": "Data.Query", "dataset": wire.dataset(kind, form, part.name)},
        "value": ",".join(map(wire.carried, picked)),
    }


def _text(part: TextField) -> Element:
    drawn: Element = {"type": "Input.Text", "isMultiline": part.multiline, "maxLength": TEXT_LIMIT}
    if part.placeholder.strip():
        drawn["placeholder"] = lines.shown(part.placeholder, 150)
    if part.value.strip():
        drawn["value"] = lines.shown(part.value, TEXT_LIMIT)
    return drawn


def _select(part: SelectField) -> Element:
    """Tick boxes and radio buttons while the list is short and its labels mean nothing in Markdown; else a list that opens."""
    options = [option(choice) for choice in part.choices] or [inert("Nothing to choose from yet")]
    held = [wire.carried(choice) for choice in part.choices if choice.value in part.picked]
    plainly = all(lines.harmless(option["title"]) for option in options)
    short = len(options) <= (10 if part.many else 5) and plainly and (part.many or part.required)
    drawn: Element = {
        "type": "Input.ChoiceSet",
        "style": "expanded" if short else "compact",
        "isMultiSelect": part.many,
        "wrap": True,
        "choices": options,
    }
    if part.placeholder.strip():
        drawn["placeholder"] = lines.shown(part.placeholder, 150)
    if held:
        drawn["value"] = ",".join(held if part.many else held[:1])
    return drawn


def option(choice: Choice) -> Element:
    """One line of a list."""
    hint = f" – {choice.hint}" if choice.hint.strip() else ""
    return {"title": lines.shown(f"{choice.label}{hint}", 150), "value": wire.carried(choice)}


def inert(sentence: str) -> Element:
    """A line of a list that only says something."""
    return {"title": lines.shown(sentence, 150), "value": wire.carried(Choice(sentence, wire.INERT))}
