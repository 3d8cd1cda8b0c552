"""Long texts of a dialog that would be too big for Teams: it shows them cut, and they are kept here whole until it comes back."""

from __future__ import annotations

import hashlib
from collections import OrderedDict

from bot.parts import TextField
from bot.teams import lines


class Kept:
    """Remembers texts by token, the last of them; what was forgotten reads as None."""

    def __init__(self, most: int = 2000) -> None:
        self._most = most
        self._known: OrderedDict[str, str] = OrderedDict()

    def keep(self, text: str) -> str:
        """What travels in place of the text."""
        token = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        self._known[token] = text
        self._known.move_to_end(token)
        if len(self._known) > self._most:
            self._known.popitem(last=False)
        return token

    def whole(self, token: str) -> str | None:
        """The text that was meant."""
        return self._known.get(token)


TEXTS = Kept()


def marked(part: TextField, limit: int) -> str:
    """What a dialog carries for a field that shows its text cut: how it is cut, and where the whole is."""
    return f"{limit}:{TEXTS.keep(part.value)}"


def whole(marker: str, typed: str) -> str | None:
    """The text of such a field: the whole where nobody changed what was shown, else what stands there; None where the rest is lost."""
    limit, _, token = marker.partition(":")
    if not token:
        return typed
    kept = TEXTS.whole(token)
    if kept is None:
        return None if typed.endswith("…") else typed
    return kept if typed.strip() == lines.shown(kept, int(limit)).strip() else typed
