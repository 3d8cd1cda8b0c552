"""Values of choices in the 150 characters that Slack carries: short ones as they are, long ones by a token that is remembered."""

from __future__ import annotations

import hashlib
from collections import OrderedDict

LIMIT = 150
TOKEN = "~"  # noqa: S105 (a mark, no secret)
INERT = f"{TOKEN}reason"
"""The value of a line in a list that only says why there is nothing to pick."""


class LongValues:
    """Remembers long values by token, the last few thousand of them; a token that was forgotten reads as None."""

    def __init__(self, keep: int = 5000) -> None:
        self._keep = keep
        self._known: OrderedDict[str, str] = OrderedDict()

    def short(self, value: str) -> str:
        """What travels in place of the value."""
        if value and len(value) <= LIMIT and not value.startswith(TOKEN):
            return value
        if value and len(value) < LIMIT:
            return f"{TOKEN}{TOKEN}{value[1:]}"
        token = TOKEN + hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
        self._known[token] = value
        self._known.move_to_end(token)
        if len(self._known) > self._keep:
            self._known.popitem(last=False)
        return token

    def long(self, short: str) -> str | None:
        """The value that was meant; None for a reason and for a token of an earlier run."""
        if short.startswith(TOKEN + TOKEN):
            return short[1:]
        return self._known.get(short) if short.startswith(TOKEN) else short
