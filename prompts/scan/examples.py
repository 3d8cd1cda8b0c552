"""Decisions to show: a fair choice of all that were found, with the words that made us take them for decisions."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from prompts.reading import Directory, read_held
from prompts.scan.export import Message

LONGEST = 420  # characters that are shown of a message
_WORD = 30  # characters of the longest word that is not cut
_MENTION = re.compile(r"<([@#!])([^<>\n]{1,200})>")
_T = TypeVar("_T")


class Sample(Generic[_T]):
    """So many of all things offered, each with the same chance, and the same ones every time (Vitter's algorithm R)."""

    def __init__(self, size: int) -> None:
        self.kept: list[_T] = []
        self._size = size
        self._offered = 0
        self._chance = random.Random(17)  # noqa: S311 (a choice that anybody may foresee)

    def offer(self, thing: _T) -> None:
        self._offered += 1
        if len(self.kept) < self._size:
            self.kept.append(thing)
        elif (place := self._chance.randrange(self._offered)) < self._size:
            self.kept[place] = thing


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a message: `mark` is `cue`, `customer`, `quote`, or empty for all others."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A decision as it is shown, without its author: nobody is ranked."""

    pieces: tuple[Piece, ...]
    at: datetime | None
    channel: str
    link: str | None


def example(message: Message, cue: str, channel: str, link: str | None, directory: Directory) -> Example:
    """The part of a message around its cue, with the cue, the customers and the quotes marked."""
    spans = _spans(message.text, cue, directory)
    start, end = _shown(message.text, next((s for s in spans if s[2] == "cue"), (0, 0, "")))
    pieces = [Piece("… ")] if start else []
    at = start
    for first, last, mark in spans:
        if at <= first and last <= end:
            pieces += [Piece(plain(message.text[at:first])), Piece(plain(message.text[first:last]), mark)]
            at = last
    pieces.append(Piece(plain(message.text[at:end]) + (" …" if end < len(message.text) else "")))
    return Example(tuple(piece for piece in pieces if piece.text), message.at, channel, link)


def plain(text: str) -> str:
    """A text with its mentions as people see them."""
    return _MENTION.sub(lambda found: f"{'#' if found[1] == '#' else '@'}{found[2]}", text)


def _spans(text: str, cue: str, directory: Directory) -> list[tuple[int, int, str]]:
    """What is marked, without overlaps, in the order of the text."""
    held = read_held(text, directory)
    at = text.find(cue)
    found = [(at, at + len(cue), "cue")] if at >= 0 and cue else []
    found += [(quote.start, quote.end, "quote") for quote in held.quotes]
    for name in held.new:
        found += [(start, start + len(name), "customer") for start in _places(text, name)]
    found += [(start, end, "customer") for start, end, _ in directory.mentions(text)]
    kept: list[tuple[int, int, str]] = []
    for span in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _places(text: str, name: str) -> list[int]:
    return [found.start() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]


def _shown(text: str, cue: tuple[int, int, str]) -> tuple[int, int]:
    """The part that is shown, from one space to another where there are some: not every script has them."""
    if len(text) <= LONGEST:
        return 0, len(text)
    start = max(0, min(cue[0] - LONGEST // 3, len(text) - LONGEST))
    if start:
        start = max(start - _WORD, text.rfind(" ", start - _WORD, start) + 1)
    end = text.find(" ", start + LONGEST, start + LONGEST + _WORD)
    return start, end if end >= 0 else min(len(text), start + LONGEST)
