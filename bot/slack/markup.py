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
    sound = _sound(line)
    if any(_FORMATS.search(_words(piece)) for piece in sound) or _touches(sound):
        return None
    drawn = "".join(_marked(piece) for piece in sound)
    return drawn if drawn.strip() and len(drawn) <= limit else None


def _sound(line: Line) -> Line:
    """The line without what Slack cannot draw: those pieces become their words."""
    return tuple(piece if _drawable(piece) else _said(piece) for piece in line)


def _drawable(piece: Inline) -> bool:
    match piece:
        case Link(url=url):
            return web(url)
        case Mention(person=person):
            return bool(_PERSON.fullmatch(person))
        case ChannelName(channel=channel):
            return bool(_CHANNEL.fullmatch(channel))
        case When():
            return _seconds(piece) is not None
        case _:
            return "\0" not in plain((piece,))


def _said(piece: Inline) -> str:
    return (piece.text if isinstance(piece, Link) else plain((piece,))).replace("\0", "")


def _words(piece: Inline) -> str:
    """What of a piece somebody may have written."""
    return (
        piece.text if isinstance(piece, Link) else "" if isinstance(piece, Mention | ChannelName) else plain((piece,))
    )


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
            return f"<{_address(url)}|{escaped(text) if text.strip() else BLANK}>"
        case Mention(person=person):
            return f"<@{person}>"
        case ChannelName(channel=channel):
            return f"<#{channel}>"
        case When(fallback=fallback, precision=precision):
            shown_as = escaped(fallback) if fallback.strip() else BLANK
            return f"<!date^{_seconds(piece)}^{_DATES[precision]}|{shown_as}>"


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
    """The line as rich text, in which every character stands for itself; cut after so many characters."""
    return RichTextSectionElement(elements=pieces(line, limit))


def pieces(line: Line, limit: int) -> list[RichTextElement]:
    """The parts of such a text, to stand beside others."""
    drawn: list[RichTextElement] = []
    sound = _sound(line)
    for piece in sound:
        words = plain((piece,))
        if len(words) > limit:
            drawn.append(_Parts.Text(text=cut(words, max(limit, 1))))
            break
        limit -= len(words)
        if words:
            drawn.append(_rich(piece))
    blank = not plain(sound).strip()
    return [_Parts.Text(text=BLANK)] if blank else drawn


def _rich(piece: Inline) -> RichTextElement:
    match piece:
        case str():
            return _Parts.Text(text=piece)
        case Strong(text=text):
            return _Parts.Text(text=text, style=_Parts.TextStyle(bold=True))
        case Link(text=text, url=url):
            return _Parts.Link(url=url, text=text if text.strip() else url)
        case Mention(person=person):
            return _Parts.User(user_id=person)
        case ChannelName(channel=channel):
            return _Parts.Channel(channel_id=channel)
        case When(fallback=fallback, precision=precision):
            at = _seconds(piece) or 0
            return _Parts.Date(timestamp=at, format=_DATES[precision], fallback=fallback if fallback.strip() else BLANK)
