"""Lines drawn for Adaptive Cards: as Markdown where that is harmless, else as rich text, in which no character means anything.

What a person wrote must never link, format, list or mention. Markdown has an escape, but Teams' clients disagree on it, so a line that
holds a character of markup is drawn as a RichTextBlock. Dates and links of ours work in both; people and channels are named in bold,
because a mention of somebody who is not in the conversation makes Teams refuse the whole message.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from bot.parts import ChannelName, Inline, Line, Link, Mention, Strong, When, cut

Element = dict[str, Any]

BLANK = "–"
"""What stands where nothing was written: Teams drops an empty text, and with it may drop the card."""

TEXT = 3000
SMALL: Element = {"isSubtle": True, "size": "Small"}

_MARKUP = re.compile(r"[\\*_~`\[\]<>&|{}\n\r\t]|  |!\[|://|www\.|\w\.[^\W\d_]{2}|\w@", re.IGNORECASE)
_BEGINS_MARKUP = re.compile(r"\s|>|(?:[-+•]|#{1,6}|\d+[.)])(?:\s|$)|[-=]{2}")
_OURS = re.compile(r"\{(?=\{(?:DATE|TIME)\()|<(?=/?at\b)", re.IGNORECASE)
_JOINER = "\u2060"
"""Stands inside a `{{DATE(` or an `<at>` that somebody wrote: no reader sees it, and no client takes it for ours."""


def shown(text: str, limit: int = TEXT) -> str:
    """Text that Teams accepts: not empty, not too long, and without what JSON carries but no screen draws."""
    sound = text.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return cut(sound, limit) if sound.strip() else BLANK


def literal(text: str) -> str:
    """Text in which nothing fills in a date or mentions somebody, wherever in a card it stands."""
    return _OURS.sub(lambda found: found[0] + _JOINER, text)


def harmless(text: str) -> bool:
    """Whether a text reads the same with Markdown and without."""
    return not _MARKUP.search(text) and not _BEGINS_MARKUP.match(text)


def element(line: Line, look: Element | None = None, limit: int = TEXT) -> Element:
    """The line as one element of a card; `look` is how it is drawn (`size`, `weight`, `isSubtle`, `color`)."""
    text = markdown(line, limit)
    if text is None:
        return {"type": "RichTextBlock", "inlines": rich(line, look, limit)}
    return {"type": "TextBlock", "text": text, "wrap": True, **(look or {})}


def markdown(line: Line, limit: int = TEXT, dates: bool = True) -> str | None:
    """The line as Markdown; None where that could format what a person wrote, or would not fit.

    A day is drawn as its fallback, for it is the same day everywhere. Without `dates` a moment is, too: Teams fills in dates in texts, not in facts.
    """
    if not harmless("".join(map(_words, line))) or any(map(_torn, line)):
        return None
    text = "".join(_marked(piece, dates) for piece in line)
    return text if text.strip() and len(text) <= limit else None


def _words(piece: Inline) -> str:
    """What of a piece somebody may have written."""
    match piece:
        case str():
            return piece
        case Strong(text=text) | Link(text=text):
            return text
        case Mention(name=name) | ChannelName(name=name):
            return name
        case When(fallback=fallback):
            return fallback


def _torn(piece: Inline) -> bool:
    """Whether bold words or a link have an edge at which Markdown might not see that they begin or end."""
    match piece:
        case str() | When():
            return False
        case Link(text=text):
            return text != text.strip()
        case _:
            words = _words(piece)
            return bool(words) and not (words[0].isalnum() and words[-1].isalnum())


def _marked(piece: Inline, dates: bool) -> str:
    match piece:
        case Link(text=text, url=url) if web(url):
            return f"[{text or BLANK}]({_address(url)})"
        case When(precision="minute") if dates and (at := _second(piece)):
            return f"{{{{DATE({at},SHORT)}}}} {{{{TIME({at})}}}}"
        case Strong() | Mention() | ChannelName() if words := _words(piece):
            return f"**{words}**"
        case _:
            return _words(piece)


def rich(line: Line, look: Element | None = None, limit: int = TEXT) -> list[Element]:
    """The line as runs of text, in which every character stands for itself; cut after so many characters."""
    runs: list[Element] = []
    for piece in line:
        words = _words(piece)
        if words.strip() and limit > 0:
            runs.append(_run(piece, shown(words, limit), look or {}))
        elif runs and limit > 0:
            runs[-1]["text"] += words  # a run of spaces alone counts as empty
        limit -= len(words)
    return runs or [{"type": "TextRun", "text": BLANK, **(look or {})}]


def _run(piece: Inline, words: str, look: Element) -> Element:
    run = {"type": "TextRun", "text": literal(words), **look}
    match piece:
        case Link(url=url) if web(url):
            return run | {"selectAction": {"type": "Action.OpenUrl", "title": words, "url": url}}
        case Strong() | Mention() | ChannelName():
            return run | {"weight": "Bolder"}
        case _:
            return run


def web(url: str) -> bool:
    """Whether an address is one that we link to."""
    try:
        return urlsplit(url).scheme in ("http", "https") and url.isprintable() and " " not in url and len(url) <= 2000
    except ValueError:
        return False


def _address(url: str) -> str:
    """The address with what would end it inside Markdown as percent signs and digits."""
    return re.sub(r"[()<>\[\]\\*_`{}|^\"]", lambda found: f"%{ord(found[0]):02X}", url)


def _second(when: When) -> str:
    """The moment as Teams reads it, to the second and in UTC; empty for what is none."""
    try:
        at = datetime.fromisoformat(when.at)
        return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if at.tzinfo else ""
    except (ValueError, OverflowError):
        return ""
