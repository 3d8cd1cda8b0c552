"""What travels in a dialog unseen: choices with their labels, what a type-ahead field is about, and the form itself.

Teams sends back what was typed and picked, and forgets the dialog. So that it can be drawn again by whichever process gets the answer, each
button carries the form, packed; and a picked value carries its label, which would otherwise be lost.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode

from bot.parts import (
    Button,
    ChannelField,
    ChannelName,
    Choice,
    DateField,
    Field,
    Form,
    FormButtons,
    Link,
    Mention,
    Note,
    PersonField,
    SelectField,
    Strong,
    SuggestField,
    TextField,
    When,
)

INERT = "~"
"""The value of a line in a list that only says why there is nothing to pick."""

PARTS = (
    TextField,
    SuggestField,
    SelectField,
    DateField,
    PersonField,
    ChannelField,
    Note,
    FormButtons,
    Button,
    Choice,
    Strong,
    Link,
    Mention,
    ChannelName,
    When,
)
_KINDS: Mapping[str, type] = {kind.__name__: kind for kind in PARTS}
MOST = 500_000  # characters of an unpacked form: none of ours has a tenth of it


class Unreadable(ValueError):
    """What came back was not made by us, or by a version of us that nobody remembers."""


def carried(choice: Choice) -> str:
    """The choice as a value of an Input.ChoiceSet, which joins several by commas: no comma in it, and the label behind a semicolon."""
    return f"{_plain(choice.value)};{_plain(choice.label)}"


def uncarried(text: str) -> Choice:
    """The choice that a value stands for; one without a label (another client's) is its own."""
    value, _, label = text.partition(";")
    return Choice(unquote(label or value), unquote(value))


def _plain(text: str) -> str:
    return "".join(quote(char) if char in "%,;" else char for char in text)


def dataset(kind: str, form: Form, field: str) -> str:
    """What Teams hands back with every letter typed in a type-ahead field."""
    return f"{kind}?{urlencode({'form': form.action, 'field': field, 'id': form.id, 'state': form.state})}"


def undataset(text: str) -> tuple[str, dict[str, str]]:
    """The kind of a dataset, and what else it says."""
    kind, _, rest = text.partition("?")
    return kind, {name: values[0] for name, values in parse_qs(rest, keep_blank_values=True).items()}


def packed(form: Form, origin: Mapping[str, str], kept: Mapping[str, str] | None = None) -> str:
    """The form without what stands in its fields, and where it was opened, as letters and digits; `kept` stands for texts that are shown cut."""
    held = kept or {}
    bare = [emptied(part, held.get(part.name, "")) if isinstance(part, Field) else part for part in form.parts]
    body = [form.action, form.id, form.title, form.submit, form.state, dict(origin), [_json(part) for part in bare]]
    text = json.dumps(body, separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def unpacked(text: str) -> tuple[Form, dict[str, str]]:
    """The form and where it was opened; raises Unreadable."""
    try:
        reader = zlib.decompressobj()
        body = json.loads(reader.decompress(base64.b64decode(text, validate=True), MOST))
        action, form_id, title, submit, state, origin, parts = body
        form = Form(action, form_id, title, tuple(map(_made, parts)), submit, state)
        return form, {str(name): str(value) for name, value in origin.items()}
    except (ValueError, TypeError, KeyError, AttributeError, zlib.error) as error:
        raise Unreadable(type(error).__name__) from error


def emptied(part: Field, marker: str = "") -> Field:
    """The field without what stands in it, which comes back by itself; a marker where that is only a part of it."""
    match part:
        case TextField():
            return replace(part, value=marker)
        case DateField():
            return replace(part, value=None)
        case SuggestField():
            return replace(part, picked=())
        case SelectField() | PersonField() | ChannelField():
            return replace(part, picked=())


def _json(value: Any) -> Any:
    """A dataclass as an object that names its kind and what is not its default."""
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: getattr(value, each.name) for each in fields(value)}
        kept = {
            each.name: held[each.name]
            for each in fields(value)
            if held[each.name] != each.default or each.default is MISSING
        }
        return {"": type(value).__name__} | {name: _json(item) for name, item in kept.items()}
    if isinstance(value, tuple):
        return [_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_made, value))
    if isinstance(value, dict):
        held = dict(value)
        return _KINDS[held.pop("")](**{name: _made(item) for name, item in held.items()})
    return value
