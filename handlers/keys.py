"""A decision by the key that people call it, for those who may see it."""

from __future__ import annotations

from bot.chat import Refusal
from bot.hints import TRUTH
from handlers.desk import Desk
from prompts.cards.words import shortened
from storage import views
from storage.viewer import Viewer
from storage.views import DecisionView


async def seen(desk: Desk, viewer: Viewer, key: str) -> DecisionView:
    """The decision with this key; refuses one that is not there, or not for this person to see."""
    number = number_of(key)
    view = await views.decision(desk.store, viewer, number)
    if view is None:
        raise Refusal(f"There is no D-{number} that you can see. Try {TRUTH} search with a word from it.")
    return view


def row_of(value: str) -> int:
    """The row id that a button or a form carries; 0, which no row has, for anything else."""
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= 9 else 0


def number_of(key: str) -> int:
    """The number in a key such as D-42; refuses anything else."""
    digits = key.strip().upper().removeprefix("D").removeprefix("-")
    if not digits.isdecimal() or len(digits) > 9:
        raise Refusal(f"“{shortened(key, 30)}” is not a key. A decision's key reads like D-42.")
    return int(digits)
