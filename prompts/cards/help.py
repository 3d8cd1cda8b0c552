"""What `/truth help` shows."""

from __future__ import annotations

from collections.abc import Sequence

from bot.parts import Card, Heading, Inline, Part, Strong, Text
from prompts.cards.words import listed

GROUPS: tuple[tuple[str, frozenset[str]], ...] = (
    ("Decide, quote, flag", frozenset({"decide", "quote", "flag", "ask"})),
    ("Look", frozenset({"metrics", "search", "mine", "show", "help"})),
    ("Together", frozenset({"pledge", "council", "review", "quiz", "validate", "themes", "customerback", "handbook"})),
    ("Set up", frozenset({"customers", "guardians", "channel", "settings", "role", "tuning"})),
    ("You", frozenset({"department", "unmute", "privacy", "try", "away", "back", "hours"})),
)
"""Which first words stand under which heading; everything else stands under More."""


SLASH = "Everything also works behind /truth, such as /truth decide."
MENTION = "In a channel begin with @Verbatim, such as @Verbatim decide. Here the words alone will do."


def commands(known: Sequence[tuple[str, str, str]], titles: Sequence[str], by_mention: bool) -> Card:
    """Commands as (name, usage, help), and the titles of a message's menu. `by_mention` where there are no slash commands."""
    parts: list[Part] = [
        Heading("What you can type"),
        Text((MENTION if by_mention else SLASH,), quiet=True),
    ]
    if by_mention:
        known = [(name, usage.removeprefix("/truth ").removeprefix("/"), told) for name, usage, told in known]
    for heading, words in (*GROUPS, ("More", frozenset[str]())):
        rows = [(usage, told) for name, usage, told in known if _group(name) == (heading if words else "")]
        if rows:
            parts.append(Text((Strong(heading), *(piece for row in rows for piece in _row(*row)))))
    if titles:
        parts.append(Text((Strong("In a message's menu"), f"\n{listed(titles)}")))
    return Card("What you can type", tuple(parts))


def _group(name: str) -> str:
    first = name.removeprefix("truth ").split()[0]
    return next((heading for heading, words in GROUPS if first in words), "")


def _row(usage: str, told: str) -> tuple[Inline, ...]:
    return ("\n", Strong(usage), f"  {told}")
