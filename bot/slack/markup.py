"""Lines drawn in Slack's markup where that is harmless, else as rich text, in which no character means anything.

What a person wrote must never ping, link or format. Entities take care of pings and links; for `*`, `_`, `~`, backticks and :emoji:
Slack has no escape, so a line that holds one of them (or a tab of quotation, or bold that touches a letter) is drawn as rich text.
"""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urlsplit

from slack_sdk.models.blocks import RichTextElement, RichTextElementParts, RichTextSectionElement

from bot.parts import ChannelName, Inline, Line, Link, Mention, Strong, When, cut, plain

BLANK = "–"
"""What stands where nothing was written: Slack refuses an empty text."""

_FORMATS = re.compile(r"[*_~`]|:[\w+'-]+:|^\s*(?:&gt;|>|[•\-]\s|\d+\.\s)", re.MULTILINE)
_PERSON = re.compile(r"[UW][A-Z0-9]+")
_CHANNEL = re.compile(r"[CGD][A-Z0-9]+")
_DATES = {"minute": "{date_short_pretty} at {time}", "day": "{date_short_pretty}"}
_Parts = RichTextElementParts


def escaped(text: str) -> str:
    """Text with Slack's three entities, so that it can neither ping nor link."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def shown(text: str, limit: int) -> str:
    """Text that Slack accepts: not empty, not too long, and without the characters that JSON carries but no screen draws."""
    text = text.replace("\0", "")
    return cut(text, limit) if text.strip() else BLANK


def mrkdwn(line: Line, limit: int) -> str | None:
    """The line in Slack's markup; None where that could format what a person wrote, or would not fit."""
    if not plain(line).strip() or any(_FORMATS.search(_words(piece)) for piece in line) or _touches(line):
        return None
    drawn = "".join(_marked(piece) for piece in line)
    return drawn if len(drawn) <= limit else None


def _words(piece: Inline) -> str:
    match piece:
        case str(text) | Strong(text=text) | Link(text=text):
            return text
        case Mention(name=name):
            return name if not _PERSON.fullmatch(piece.person) else ""
        case ChannelName(name=name):
            return name if not _CHANNEL.fullmatch(piece.channel) else ""
        case When(fallback=fallback):
            return fallback


def _touches(line: Line) -> bool:
    """Whether bold words have a neighbour (or an edge) that would keep Slack from drawing them bold."""
    for place, piece in enumerate(line):
        if not isinstance(piece, Strong):
            continue
        before, after = plain(line[:place])[-1:], plain(line[place + 1 :])[:1]
        if piece.text != piece.text.strip() or not piece.text or "\n" in piece.text:
            return True
        if before.isalnum() or after.isalnum() or not (before + after).isascii():
            return True
    return False


def _marked(piece: Inline) -> str:
    match piece:
        case str():
            return escaped(piece)
        case Strong(text=text):
            return f"*{escaped(text)}*"
        case Link(text=text, url=url):
            return f"<{_address(url)}|{escaped(text) or BLANK}>" if web(url) else escaped(text)
        case Mention(person=person, name=name):
            return f"<@{person}>" if _PERSON.fullmatch(person) else escaped(f"@{name}")
        case ChannelName(channel=channel, name=name):
            return f"<#{channel}>" if _CHANNEL.fullmatch(channel) else escaped(f"#{name}")
        case When(fallback=fallback, precision=precision):
            at = _seconds(piece)
            return escaped(fallback) if at is None else f"<!date^{at}^{_DATES[precision]}|{escaped(fallback) or BLANK}>"


def web(url: str) -> bool:
    """Whether an address is one that we link to."""
    try:
        return urlsplit(url).scheme in ("http", "https") and not re.search(r"\s", url) and len(url) <= 2000
    except ValueError:
        return False


def _address(url: str) -> str:
    return url.replace("&", "&amp;").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")


def _seconds(when: When) -> int | None:
    try:
        at = datetime.fromisoformat(when.at)
    except ValueError:
        return None
    return int(at.timestamp()) if at.tzinfo else None


def rich(line: Line, limit: int) -> RichTextSectionElement:
    """The line as rich text: every character stands for itself."""
    return RichTextSectionElement(elements=pieces(line, limit))


def pieces(line: Line, limit: int, bold: bool = False) -> list[RichTextElement]:
    """The rich text pieces of a line, cut after so many characters."""
    drawn: list[RichTextElement] = []
    for piece in line:
        words = plain((piece,)).replace("\0", "")
        if not words:
            continue
        if len(words) > limit:
            return [*drawn, _letters(cut(words, max(limit, 1)), bold)]
        limit -= len(words)
        drawn.append(_rich(piece, bold))
    return drawn or [_letters(BLANK, bold)]


def _letters(text: str, bold: bool) -> RichTextElement:
    style = _Parts.TextStyle(bold=True) if bold else None
    return _Parts.Text(text=text.replace("\0", ""), style=style)


def _rich(piece: Inline, bold: bool) -> RichTextElement:
    match piece:
        case Strong(text=text):
            return _letters(text, bold=True)
        case Link(text=text, url=url) if web(url):
            return _Parts.Link(url=url, text=text or url)
        case Link(text=text):
            return _letters(text or BLANK, bold)
        case Mention(person=person) if _PERSON.fullmatch(person):
            return _Parts.User(user_id=person)
        case ChannelName(channel=channel) if _CHANNEL.fullmatch(channel):
            return _Parts.Channel(channel_id=channel)
        case When(fallback=fallback, precision=precision) if (at := _seconds(piece)) is not None:
            return _Parts.Date(timestamp=at, format=_DATES[precision], fallback=fallback or BLANK)
        case _:
            return _letters(plain((piece,)), bold)
