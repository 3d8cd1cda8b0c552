"""The JSON that the page reads and writes: cards, forms and answers as they are, each part with its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from bot.chat import Refusal
from bot.parts import Value


def drawn(value: Any) -> Any:
    """Cards, forms, answers and whatever they are made of, as JSON; a dataclass becomes an object with its class as `kind`."""
    match value:
        case None | str() | bool() | int() | float():
            return value
        case datetime() | date():
            return value.isoformat()
        case Mapping():
            return {str(key): drawn(item) for key, item in value.items()}
        case tuple() | list():
            return [drawn(item) for item in value]
        case _ if is_dataclass(value) and not isinstance(value, type):
            parts = {part.name: drawn(getattr(value, part.name)) for part in fields(value)}
            return {"kind": type(value).__name__, **parts}
        case _:
            raise TypeError(f"{type(value).__name__} has no JSON form")


def typed(values: Mapping[str, Any]) -> dict[str, Value]:
    """What a person filled in: text, `[ids]`, `{"day": "2026-01-31"}` or null; raises Refusal for anything else."""
    return {name: _value(value) for name, value in values.items()}


def _value(value: Any) -> Value:
    match value:
        case None | "" | []:
            return None
        case str():
            return value
        case list() if all(isinstance(item, str) for item in value):
            return tuple(value)
        case {"day": str(day)}:
            try:
                return date.fromisoformat(day)
            except ValueError:
                raise Refusal("That is not a day. Write it as year-month-day.") from None
        case _:
            raise Refusal("The page sent something I cannot read. Please reload it.")
