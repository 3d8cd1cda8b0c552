"""Themes over a week's quotes for the review; each rests on quotes that it names by their keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prompts.models.asking import Asker
from prompts.models.candidate import ADDRESS
from prompts.models.masking import mask
from prompts.models.model import Question, Reply
from prompts.reading import tidy

FEWEST = 3
"""Quotes below which nothing is asked."""
MOST_QUOTES = 150
LONGEST_QUOTE = 600
LONGEST_TITLE = 80
MOST = 5


@dataclass(frozen=True, slots=True)
class KeyedQuote:
    """A customer's words under a key that the caller chose (letters, digits and hyphens), such as Q-3 or D-42."""

    key: str
    customer: str
    words: str


def key_of(evidence_id: int) -> str:
    """The key of a stored quote."""
    return f"Q-{evidence_id}"


def evidence_of(key: str) -> int:
    """The stored quote of a key."""
    return int(key.removeprefix("Q-"))


@dataclass(frozen=True, slots=True)
class Theme:
    """What several quotes have in common, and their keys in the order of the quotes."""

    title: str
    keys: tuple[str, ...]


class ThemeReply(Reply):
    """A theme, as a model answers it."""

    title: str
    keys: list[str]


class ThemesReply(Reply):
    """What a model answers about a week's quotes."""

    themes: list[ThemeReply]


async def themes(asker: Asker, workspace_id: int, quotes: Sequence[KeyedQuote], seconds: float) -> tuple[Theme, ...]:
    """Up to five themes of the quotes, each resting on two or more of them; raises ModelUnavailable. Fewer than three have none."""
    quotes = quotes[:MOST_QUOTES]
    if len(quotes) < FEWEST:
        return ()
    lines = (
        f"[{quote.key}] {tidy(quote.customer)}: {' '.join(quote.words[:LONGEST_QUOTE].split())}" for quote in quotes
    )
    masked = mask("\n".join(lines))
    reply = await asker.ask(workspace_id, Question("themes", masked.text, ThemesReply, 1500), seconds)
    return checked(reply, quotes)


def checked(reply: ThemesReply, quotes: Sequence[KeyedQuote]) -> tuple[Theme, ...]:
    """The themes that rest on quotes there are: a key that was made up is dropped, and a theme that rests on fewer than two is, too."""
    found: dict[tuple[str, ...], Theme] = {}
    for theme in reply.themes:
        cited = {key.strip("[] ") for key in theme.keys}
        keys = tuple(dict.fromkeys(quote.key for quote in quotes if quote.key in cited))
        title = tidy(theme.title).rstrip(".")[:LONGEST_TITLE]
        if len(keys) >= 2 and any(map(str.isalnum, title)) and not ADDRESS.search(title) and "HIDDEN" not in title:
            found.setdefault(keys, Theme(title, keys))
    return tuple(found.values())[:MOST]
