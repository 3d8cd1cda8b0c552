"""How the matches of an expression begin, so that one quick look tells where an expression need not be tried."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

_LONGEST = 6  # characters of a beginning that are looked at
_MOST = 150  # beginnings of one expression; more of them tell less than they cost
_AT_START = "^"  # marks what begins at the beginning of the text, perhaps behind marks that are no letters
_ZERO_WIDTH = frozenset("bB")
_LITERAL_CLASS = re.compile(r"\[([^\\\]^-]+)\]")
_QUANTIFIER = re.compile(r"(\*|\+|\?|\{\d*,?\d*\})[?+]?")
_START = re.compile(r"\^(?:\\W\*)?")


class _Heads:
    """Beginnings of one part of an expression: those that are all of the part, and those that something unknown follows."""

    __slots__ = ("cut", "whole")

    def __init__(self, whole: Iterable[str] = (), cut: Iterable[str] = ()) -> None:
        self.whole = set(whole)
        self.cut = set(cut)

    def then(self, part: "_Heads") -> "_Heads":
        """These, and what may follow them; not followed further where that would be too many or too long."""
        whole = {one + two for one in self.whole for two in part.whole}
        cut = self.cut | {one + two for one in self.whole for two in part.cut}
        if len(whole) + len(cut) > _MOST:
            return _Heads((), _shortened(whole | cut))
        long = {head for head in whole if len(head) >= _LONGEST}
        return _Heads(whole - long, cut | long)

    def repeated(self, quantifier: str) -> "_Heads":
        if quantifier == "?":
            return _Heads(self.whole | {""}, self.cut)
        least = {""} if quantifier[0] == "*" or quantifier.startswith(("{0", "{,")) else set()
        return _Heads(least, self.cut | self.whole)


def _shortened(heads: set[str]) -> set[str]:
    """The same beginnings, only so long that they are few enough."""
    return next(
        (short for most in range(_LONGEST, 0, -1) if len(short := {head[:most] for head in heads}) <= _MOST), {""}
    )


class _Reader:
    """Reads as much of the syntax of expressions as the lexicons use; all else counts as unknown."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def alternatives(self) -> _Heads:
        found = self._sequence()
        while self._pattern.startswith("|", self._at):
            self._at += 1
            other = self._sequence()
            found = _Heads(found.whole | other.whole, found.cut | other.cut)
        return found

    def _sequence(self) -> _Heads:
        found = _Heads({""})
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            part = self._part()
            if quantifier := _QUANTIFIER.match(self._pattern, self._at):
                self._at = quantifier.end()
                part = part.repeated(quantifier.group(1))
            found = found.then(part)
        return found

    def _part(self) -> _Heads:
        pattern, at = self._pattern, self._at
        if start := _START.match(pattern, at):
            self._at = start.end()
            return _Heads({_AT_START})
        if letters := _LITERAL_CLASS.match(pattern, at):
            self._at = letters.end()
            return _Heads(letters.group(1))
        if pattern[at] == "(":
            return self._group()
        if pattern[at] == "\\":
            self._at += 2
            return _escaped(pattern[at + 1])
        if pattern[at] == "[":
            self._at = _class_end(pattern, at)
            return _Heads((), {""})
        self._at += 1
        if pattern[at] == "$":
            return _Heads({""})
        return _Heads((), {""}) if pattern[at] == "." else _Heads({pattern[at]})

    def _group(self) -> _Heads:
        plain = self._pattern.startswith("(?:", self._at)
        looks = re.compile(r"\(\?<?[!=]").match(self._pattern, self._at)
        self._at = looks.end() if looks else self._at + 3 if plain else self._at + 1
        if not (plain or looks) and self._pattern.startswith("?", self._at):
            raise ValueError(self._pattern)
        inner = self.alternatives()
        self._at += 1
        return _Heads({""}) if looks else inner


def _escaped(char: str) -> _Heads:
    if char in _ZERO_WIDTH:
        return _Heads({""})
    return _Heads((), {""}) if char.isalnum() else _Heads({char})


def _class_end(pattern: str, at: int) -> int:
    end = at + 2 if pattern[at + 1] != "^" else at + 3  # a bracket that comes first is a character
    while pattern[end] != "]":
        end += 2 if pattern[end] == "\\" else 1
    return end + 1


@cache
def beginnings(pattern: str) -> frozenset[str]:
    """Texts of which every match begins with one; the empty text among them when that cannot be told."""
    heads = _Reader(pattern).alternatives()
    return frozenset(heads.whole | heads.cut)


def guarded(patterns: Sequence[str]) -> str:
    """Alternatives in their order, each run of them behind one look at how they begin."""
    runs: list[tuple[set[str], list[str]]] = []
    for pattern in patterns:
        heads = set(beginnings(pattern))
        if runs and (_known(runs[-1][0]) == _known(heads)):
            runs[-1][0].update(heads)
            runs[-1][1].append(pattern)
        else:
            runs.append((heads, [pattern]))
    return "|".join(
        rf"(?={_look(heads)})(?:{'|'.join(run)})" if _known(heads) else "|".join(run) for heads, run in runs
    )


def _known(heads: set[str]) -> bool:
    return not heads & {"", _AT_START}


def _look(heads: set[str]) -> str:
    starts = {head[1:] for head in heads if head[0] == _AT_START}
    looks = [trie(others)] if (others := {head for head in heads if head[0] != _AT_START}) else []
    return "|".join([*looks, rf"^\W*{trie(starts)}"] if starts else looks)


def trie(words: Iterable[str]) -> str:
    """An expression for any of the words that looks at each character once."""
    tree: dict[str, object] = {}
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, object]) -> str:
    if "" in node:  # a shorter word ends here; the longer ones add nothing
        return ""
    options = [re.escape(char) + _branch(below) for char, below in sorted(node.items())]  # type: ignore[arg-type]
    return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
