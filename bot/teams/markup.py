"""What people write in Teams, as plain words: HTML without its tags, mentions by name, and what is quoted or code marked as such."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping
from html.parser import HTMLParser
from typing import Any

Payload = Mapping[str, Any]
Named = Callable[[str, str], str]
"""How a mention reads, from the person's id (empty where the message does not tell) and name."""

HTML = "text/html"
MENTION = "http://schema.skype.com/Mention"
BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
)
UNSEEN = frozenset({"script", "style", "attachment", "title"})
_AT = re.compile(r"<at[^<>]*>(.*?)</at>", re.DOTALL | re.IGNORECASE)


def at_name(_person: str, name: str) -> str:
    """A mention as it is read aloud."""
    return f"@{name}"


def with_id(person: str, name: str) -> str:
    """A mention that a command can look up; by name where the message does not tell who it is."""
    return f"<@{person}>" if person else f"@{name}"


def spoken(activity: Payload, named: Named = at_name) -> str:
    """What somebody wrote in a message, without the mention of ourselves that it may begin with."""
    mentions = [entity for entity in activity.get("entities") or () if entity.get("type") == "mention"]
    own = (activity.get("recipient") or {}).get("id")

    def read(mention: Payload, name: str) -> str:
        mentioned = mention.get("mentioned") or {}
        person = str(mentioned.get("id") or "")
        return "" if person and person == own else named(person, str(mentioned.get("name") or name))

    rich = [each.get("content") for each in activity.get("attachments") or () if each.get("contentType") == HTML]
    for content in rich:
        if isinstance(content, str) and content.strip():
            return _read(content, mentions, read)
    return _tidy(_from_text(str(activity.get("text") or ""), mentions, read).split("\n"))


def plain(content: str, named: Named = at_name) -> str:
    """The HTML of a message as plain words: one line for each block, `> ` before what is quoted, backticks around code."""
    return _read(content, (), lambda _mention, name: named("", name))


def _from_text(text: str, mentions: Iterable[Payload], read: Callable[[Payload, str], str]) -> str:
    told = {str(mention.get("text")): mention for mention in mentions}
    pieces = _AT.split(text)
    for place in range(1, len(pieces), 2):
        name = html.unescape(pieces[place])
        pieces[place] = read(told.get(f"<at>{pieces[place]}</at>", {}), name)
    pieces[::2] = [html.unescape(piece) for piece in pieces[::2]]
    return "".join(pieces)


def _read(content: str, mentions: Iterable[Payload], read: Callable[[Payload, str], str]) -> str:
    reader = _Reader(list(mentions), read)
    reader.feed(content)
    reader.close()
    return _tidy(reader.lines())


def _tidy(lines: Iterable[str]) -> str:
    """Lines without spaces at their ends, and never two empty ones in a row."""
    kept: list[str] = []
    for line in lines:
        sound = line.replace("\xa0", " ").rstrip()
        if sound.strip() or (kept and kept[-1]):
            kept.append(sound)
    return "\n".join(kept).strip()


class _Reader(HTMLParser):
    """Collects the words of a message line by line."""

    def __init__(self, mentions: list[Payload], read: Callable[[Payload, str], str]) -> None:
        super().__init__(convert_charrefs=True)
        self._mentions, self._read = mentions, read
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes = self._code = self._unseen = 0
        self._lists: list[int | None] = []  # the next number of an ordered list, None for bullets
        self._spans: list[
            str | None
        ] = []  # of each open span or at: the number of its mention, None for any other span
        self._name: list[str] = []

    def lines(self) -> list[str]:
        """What was read; call it once, at the end."""
        self._end_line()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        if tag in BLOCKS or tag in ("pre", "br"):
            self._end_line(blank=tag == "br")
        match tag:
            case "blockquote":
                self._quotes += 1
            case "pre" | "codeblock":
                self._begin_code()
            case "code" if not self._code:
                self._put("`")
            case "ul" | "ol":
                self._lists.append(1 if tag == "ol" else None)
            case "li":
                self._put(self._bullet())
            case "img" | "emoji":
                self._put(held.get("alt") or "")
            case "at" | "span":
                self._spans.append(_mention(tag, held))
            case _ if tag in UNSEEN:
                self._unseen += 1

    def handle_endtag(self, tag: str) -> None:
        match tag:
            case "blockquote":
                self._end_line()
                self._quotes = max(0, self._quotes - 1)
            case "pre" | "codeblock":
                self._end_code()
            case "code" if not self._code:
                self._put("`")
            case "ul" | "ol" if self._lists:
                self._lists.pop()
            case "at" | "span" if self._spans:
                self._end_span(self._spans.pop())
            case _ if tag in UNSEEN:
                self._unseen = max(0, self._unseen - 1)
        if tag in BLOCKS:
            self._end_line()

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if any(number is not None for number in self._spans):
            self._name.append(data)
        elif self._code:
            first, *rest = data.split("\n")
            self._put(first)
            for line in rest:
                self._end_line(blank=True)
                self._put(line)
        else:
            self._put(re.sub(r"[ \t\r\n]+", " ", data))

    def _put(self, text: str) -> None:
        self._line.append(text)

    def _end_line(self, blank: bool = False) -> None:
        """A line that holds nothing counts where somebody made it: by a break, or (as Teams does) by a space that is not broken."""
        line = "".join(self._line) if self._code else "".join(self._line).strip(" ")
        if line or blank:
            self._lines.append(("> " if self._quotes else "") + line)
        self._line = []

    def _begin_code(self) -> None:
        self._code += 1
        if self._code == 1:
            self._put("```")
            self._end_line()

    def _end_code(self) -> None:
        self._end_line()
        if self._code == 1:
            self._put("```")
            self._end_line()
        self._code = max(0, self._code - 1)

    def _bullet(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number}. "

    def _end_span(self, number: str | None) -> None:
        if number is None:
            return
        name, self._name = "".join(self._name).strip(), []
        known = int(number) < len(self._mentions) if number.isdecimal() else False
        self._put(self._read(self._mentions[int(number)] if known else {}, name))


def _mention(tag: str, held: Mapping[str, str | None]) -> str | None:
    if tag == "at":
        return held.get("id") or ""
    return (held.get("itemid") or "") if held.get("itemtype") == MENTION else None
