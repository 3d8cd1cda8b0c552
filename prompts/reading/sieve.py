"""What cannot be in a text, told quickly: RE2 looks for many expressions in one pass and in time linear in the text.

RE2 knows no lookarounds and another Unicode, so each expression is widened to one that matches wherever the original does.
What passes a sieve is then searched by Python's own expression, which decides.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import re2

WORD_BEGINS = r"(?<![^\W_])"
"""In front of an expression: it matches only where a word begins."""

_MEMORY = 32 << 20  # bytes that one sieve may use at most; most stay far below a megabyte
_LOOK = re.compile(r"\(\?<?[!=]")
_GROUP = re.compile(r"\((?:\?(?:i?:))?")
_QUANTIFIER = re.compile(r"(\*|\+|\?|\{\d*,?\d*\})[?+]?")
_SPACES = r"\s\v\x1c-\x1f\x{85}\pZ"
_LETTERS = (
    r"a-zA-Z0-9\x{80}-\x{10ffff}"  # all that is not ASCII counts: whole Unicode classes fill thousands of instructions
)
_APART = r"[^a-zA-Z0-9]"
_ESCAPES = {
    "w": f"[{_LETTERS}_]",
    "W": _APART,
    "s": f"[{_SPACES}]",
    "S": r"\S",
    "d": r"[0-9\x{660}-\x{10ffff}]",
    "b": "",
    "B": "",
}
_IN_CLASS = {"w": f"{_LETTERS}_", "s": _SPACES, "d": r"0-9\x{660}-\x{10ffff}"}
_CLASSES = {r"[^\W_]": f"[{_LETTERS}]", r"[\W_]": _APART}
_BROAD = re.compile(r"\.|\[\^(?![^\]]*\\s).*\]|\[[^^].* .*\]")  # a class with most characters, the space among them


class Sieve:
    """Several expressions, each known by its place. Not `anchored`, it also tells what parts of the text may hold."""

    def __init__(self, expressions: Iterable[str], *, anchored: bool = True) -> None:
        options = re2.Options()
        options.max_mem, options.log_errors, options.never_capture = _MEMORY, False, True
        self._set = re2.Set.SearchSet(options)
        self._count = 0
        for expression in expressions:
            try:
                self._set.Add(f"(?s){widened(expression, anchored=anchored)}")
            except re2.error:
                raise ValueError(f"RE2 does not take {expression[:200]!r}") from None
            self._count += 1
        self._set.Compile()

    def passed(self, text: str) -> list[int]:
        """The places of the expressions that may match somewhere in the text; the others certainly do not."""
        try:
            return self._set.Match(text) or []
        except UnicodeEncodeError:  # half of a surrogate pair, which no encoding knows
            return list(range(self._count))

    def lets_through(self, text: str) -> bool:
        """Whether any of the expressions may match."""
        return bool(self.passed(text))


class Finder:
    """Several patterns, each of which is only searched for in what may hold it."""

    def __init__(self, patterns: Sequence[str], *, spaced: bool) -> None:
        begins = WORD_BEGINS if spaced else ""
        self._expressions = [f"{begins}(?:{pattern})" for pattern in patterns]
        self._exact: dict[int, re.Pattern[str]] = {}

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match; of several that begin there, that of the pattern which is written first."""
        return _first(self._candidates(text), text, start, end)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in their order, none inside another."""
        candidates = self._candidates(text)
        match = _first(candidates, text, 0, sys.maxsize)
        while match:
            yield match
            match = _first(candidates, text, max(match.end(), match.start() + 1), sys.maxsize)

    def _candidates(self, text: str) -> list[re.Pattern[str]]:
        return [self._at(place) for place in sorted(self._sieve.passed(text))]

    def _at(self, place: int) -> re.Pattern[str]:
        if place not in self._exact:
            self._exact[place] = re.compile(self._expressions[place])
        return self._exact[place]

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(self._expressions)


def _first(patterns: list[re.Pattern[str]], text: str, start: int, end: int) -> re.Match[str] | None:
    found = [match for pattern in patterns if (match := pattern.search(text, start, end))]
    return min(found, key=re.Match.start, default=None)


def widened(expression: str, *, anchored: bool = True) -> str:
    """The expression as RE2 takes it, matching at least wherever Python's `re` (without flags) matches this one.

    What follows a gap of many characters is left out: keeping gaps open costs RE2 more than it tells.
    """
    begins = f"(?:^|{_APART})" if expression.startswith(WORD_BEGINS) else ""
    return f"{begins}(?:{_Widener(expression, anchored=anchored).alternatives()[0]})"


class _Widener:
    """Reads as much of the syntax of expressions as the lexicons use, and writes it for RE2."""

    def __init__(self, expression: str, *, anchored: bool) -> None:
        self._expression, self._at = expression, 0
        self._dropped = {"$"} if anchored else {"$", "^"}  # where a search may end early, so does the text

    def alternatives(self) -> tuple[str, bool]:
        """What stands up to the end of the group, and whether something was left out at the end of it."""
        found = [self._sequence()]
        while self._expression.startswith("|", self._at):
            self._at += 1
            found.append(self._sequence())
        return "|".join(text for text, _ in found), any(is_open for _, is_open in found)

    def _sequence(self) -> tuple[str, bool]:
        pieces: list[str] = []
        is_open = False
        while self._at < len(self._expression) and self._expression[self._at] not in "|)":
            piece, ends = self._repeated(*self._part())
            if not is_open:
                pieces.append(piece)
            is_open = is_open or ends
        return "".join(pieces), is_open

    def _repeated(self, part: str, is_open: bool) -> tuple[str, bool]:
        quantifier = _QUANTIFIER.match(self._expression, self._at)
        if quantifier is None:
            return part, is_open
        self._at = quantifier.end()
        optional = quantifier[1] in {"*", "?"} or quantifier[1].startswith(("{0", "{,"))
        if not part or (is_open and optional):
            return "", is_open
        if is_open or quantifier[1] == "?":
            return part + "?" * optional, is_open
        if _is_wide(quantifier[1]) and _is_broad(part):
            return ("" if optional else part), True
        return f"{part}{'*' if optional else '+'}", False

    def _part(self) -> tuple[str, bool]:
        expression, at = self._expression, self._at
        char = expression[at]
        if char == "(":
            return self._group()
        if char == "\\":
            return self._escaped(), False
        if char == "[":
            self._at = _class_end(expression, at)
            return _class(expression[at : self._at]), False
        self._at += 1
        return ("" if char in self._dropped else char), False

    def _group(self) -> tuple[str, bool]:
        look = _LOOK.match(self._expression, self._at)
        opening = look or _GROUP.match(self._expression, self._at)
        assert opening is not None
        self._at = opening.end()
        inner, is_open = self.alternatives()
        self._at += 1
        return ("", False) if look else (f"{opening[0]}{inner})", is_open)

    def _escaped(self) -> str:
        char = self._expression[self._at + 1]
        self._at += 2
        if char == "u":
            self._at += 4
            return re.escape(chr(int(self._expression[self._at - 4 : self._at], 16)))
        return _ESCAPES.get(char, f"\\{char}")


def _is_wide(quantifier: str) -> bool:
    """Whether it allows more than a few: `{0,3}` does not, `+` and `{2,40}` do."""
    most = quantifier.strip("{}").rpartition(",")[2]
    return not most.isdigit() or int(most) > 4


def _is_broad(part: str) -> bool:
    """Whether repeating it may run on over many words."""
    if part.startswith("("):
        return re.search(r"\\S[*+] ", part) is not None or (_LETTERS in part and " " in part)
    return part != _ESCAPES["W"] and _BROAD.fullmatch(part) is not None


def _class(members: str) -> str:
    """A class of characters with as many members or more; one that excludes some excludes no more of them."""
    if members in _CLASSES:
        return _CLASSES[members]
    if re.search(r"\\[WDS]", members):
        return "."
    known = {} if members.startswith("[^") else _IN_CLASS
    spelled = re.sub(r"\\u([0-9a-fA-F]{4})", r"\\x{\1}", members)
    return re.sub(r"\\([wsd])", lambda escape: known.get(escape[1], escape[0]), spelled)


def _class_end(expression: str, at: int) -> int:
    end = at + 3 if expression[at + 1] == "^" else at + 2  # a bracket that comes first is a character
    while expression[end] != "]":
        end += 2 if expression[end] == "\\" else 1
    return end + 1
