"""JSON of any size as its records, one after the other, in constant memory."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

LONGEST = 1 << 24
"""Characters of one record; a message with all that platforms hang on it has a few thousand."""
LISTS = ("value", "messages")
"""Where a page of an API keeps its list: Microsoft Graph, and Slack's conversations.history."""

_decode = json.JSONDecoder().raw_decode
_SPACE = re.compile(r"[ \t\r\n]*")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # what PowerShell writes
_TAIL = 16  # characters at the end of what is read so far: an error there may only mean that more is to come


class Broken(Exception):
    """No JSON from this line on, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line} is not JSON")
        self.line = line


def records(chunks: Iterable[bytes]) -> Iterator[Any]:
    """The elements of an array, of the list in a page, or of values written one after the other; raises Broken."""
    window = _Window(chunks)
    while mark := window.peek():
        if mark == "[":
            yield from _elements(window)
        elif mark == "{":
            yield from _object(window)
        else:
            yield window.value()


def _elements(window: _Window) -> Iterator[Any]:
    window.take("[")
    if window.peek() == "]":
        window.take("]")
        return
    while True:
        yield window.value()
        if window.take(",]") == "]":
            return


def _object(window: _Window) -> Iterator[Any]:
    """An object as a whole where it is near at hand, else key by key: the long list of a page is never held."""
    near = window.near()
    if near is None:
        yield from _page(window)
        return
    listed = next((near[key] for key in LISTS if isinstance(near.get(key), list)), None)
    yield from [near] if listed is None else listed


def _page(window: _Window) -> Iterator[Any]:
    window.take("{")
    rest: dict[str, Any] = {}
    paged, room = False, LONGEST
    if window.peek() == "}":
        window.take("}")
        yield rest
        return
    while True:
        key = window.value()
        if not isinstance(key, str):
            raise Broken(window.line)
        window.take(":")
        if key in LISTS and window.peek() == "[":
            paged = True
            yield from _elements(window)
        else:
            before = window.passed
            rest[key] = window.value()
            room -= window.passed - before
            if room < 0:
                raise Broken(window.line)
        if window.take(",}") == "}":
            break
    if not paged:
        yield rest


class _Window:
    """The part of a file that is being read."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._decoder: codecs.IncrementalDecoder | None = None
        self._text = ""
        self._at = 0
        self._lines = 0
        self._before = 0  # characters that were dropped
        self._ended = False
        self._garbled = False  # whether it ended with bytes that are no UTF-8

    @property
    def line(self) -> int:
        """The line that is being read, from 1."""
        return 1 + self._lines + self._text.count("\n", 0, self._at)

    @property
    def passed(self) -> int:
        """Characters read so far."""
        return self._before + self._at

    def peek(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            space = _SPACE.match(self._text, self._at)
            assert space is not None
            self._at = space.end()
            if self._at < len(self._text):
                return self._text[self._at]
            if self._garbled:
                raise Broken(self.line)
            if self._ended:
                return ""
            self._read_on()

    def take(self, allowed: str) -> str:
        """The next character, which must be one of these."""
        mark = self.peek()
        if not mark or mark not in allowed:
            raise Broken(self.line)
        self._at += 1
        return mark

    def near(self) -> dict[str, Any] | None:
        """The object that begins here, if its end was read already."""
        try:
            found, end = _decode(self._text, self._at)
        except (ValueError, RecursionError):
            return None
        self._at = end
        return found if isinstance(found, dict) else None

    def value(self) -> Any:
        """The value that begins here, reading on until it is whole."""
        self.peek()
        while True:
            try:
                found, end = _decode(self._text, self._at)
            except json.JSONDecodeError as problem:
                if self._ended or self._is_certain(problem):
                    raise self._broken_at(problem.pos) from None
            except (ValueError, RecursionError):  # a number or a nesting that Python refuses
                raise self._broken_at(self._at) from None
            else:
                if self._ended or self._is_whole(end):
                    self._at = end
                    return found
            if len(self._text) - self._at > LONGEST:
                raise self._broken_at(self._at)
            self._read_on()

    def _is_whole(self, end: int) -> bool:
        """Whether nothing of a value can follow: a number may go on, as 1 does in 1.5e3."""
        if not self._text[end - 1].isdigit() or len(self._text) - end > _TAIL:
            return end < len(self._text)
        return self._text[end : end + 1] in {",", "]", "}", " ", "\t", "\r", "\n"}

    def _is_certain(self, problem: json.JSONDecodeError) -> bool:
        return problem.pos < len(self._text) - _TAIL and not problem.msg.startswith("Unterminated")

    def _broken_at(self, position: int) -> Broken:
        return Broken(1 + self._lines + self._text.count("\n", 0, position))

    def _read_on(self) -> None:
        """Drop what was read, and double what was not, so that a long record is not tried again and again."""
        rest = self._text[self._at :]
        self._lines += self._text.count("\n", 0, self._at)
        self._before += self._at
        pieces, wanted = [rest], max(1, len(rest))
        while wanted > 0:
            chunk = next(self._chunks, None)
            self._ended = chunk is None
            words = self._decoded(chunk or b"")
            pieces.append(words)
            wanted -= len(words)
            if self._ended:
                break
        self._text, self._at = "".join(pieces), 0

    def _decoded(self, chunk: bytes) -> str:
        if self._decoder is None:
            self._decoder = codecs.getincrementaldecoder("utf-16" if chunk.startswith(_UTF16) else "utf-8-sig")()
        try:
            return self._decoder.decode(chunk, final=self._ended)
        except UnicodeDecodeError as problem:
            self._ended = self._garbled = True
            return problem.object[: problem.start].decode(problem.encoding, "ignore")
