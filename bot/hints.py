"""How things are typed: sentences of ours say it once, and it is read as each platform has it.

`f"Type {TRUTH} mine"` reads “Type /truth mine” where there are slash commands, and “Type @Verbatim mine” where one mentions the bot. What people
wrote stays as it is: the marks are characters that no text may hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from bot.chat import BY_MENTION

TRUTH = "\ufdd0"
"""What all commands can be typed behind."""
SLASH = "\ufdd1"
"""What stands before a command that has a name of its own, such as `decide`."""

_SLASHES = {ord(TRUTH): "/truth", ord(SLASH): "/"}
_MENTIONS = {ord(TRUTH): "@Verbatim", ord(SLASH): "@Verbatim "}

T = TypeVar("T")


def typed(told: T, platform: str) -> T:
    """The same card, form, answer or sentence, with everything in it as it is typed on this platform."""
    found: T = _typed(told, _MENTIONS if platform in BY_MENTION else _SLASHES)
    return found


def _typed(told: Any, signs: Mapping[int, str]) -> Any:
    match told:
        case str():
            return told.translate(signs) if TRUTH in told or SLASH in told else told
        case tuple():
            return tuple(_typed(each, signs) for each in told)
        case Mapping():
            return {name: _typed(each, signs) for name, each in told.items()}
        case _ if is_dataclass(told) and not isinstance(told, type):
            held = {each.name: getattr(told, each.name) for each in fields(told) if each.init}
            read = {name: _typed(value, signs) for name, value in held.items()}
            return replace(told, **read) if read != held else told
        case _:
            return told
