"""Text as it can be kept: JSON carries NUL and halves of a surrogate pair, which no database takes and no encoding knows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

UNSOUND = re.compile("[\0\ud800-\udfff]")
SIGN = "\N{REPLACEMENT CHARACTER}"
"""Stands where such a character stood, so that people see that something was there."""

T = TypeVar("T")


def sound(heard: T) -> T:
    """The same text, event or values, with a sign in place of each character that is no text."""
    found: T = _sound(heard)
    return found


def _sound(heard: Any) -> Any:
    if type(heard) is str:  # the first, cheap looks: every message of every channel comes this way
        if heard.isascii() and "\0" not in heard:
            return heard
        return UNSOUND.sub(SIGN, heard)
    if names := getattr(type(heard), "__slots__", ()):
        changed = {}
        for name in names:
            value = getattr(heard, name)
            if value is not None and (read := _sound(value)) is not value:
                changed[name] = read
        return replace(heard, **changed) if changed else heard
    match heard:
        case tuple() | list():
            return type(heard)(map(_sound, heard))
        case Mapping():
            return {_sound(name): _sound(each) for name, each in heard.items()}
        case _:
            return heard
