"""Other people's words in a text: what stands in quotation marks and is said to have been said."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice

from prompts.reading.customers import is_person, names_in
from prompts.reading.surface import LONGEST, fold
from prompts.reading.words import speech

LONGEST_QUOTE = 2000
_MOST = 300  # quotations that are looked at in one text
_MOST_MARKS = 2000
_CONTEXT = 160
_SPOKEN_WORDS = 4
_SPOKEN_CHARACTERS = 6  # of scripts that need no spaces
_CLOSES = {
    "”": "“„”",
    "“": "„",
    "»": "«",
    "«": "»",
    "›": "‹",
    "‹": "›",
    "」": "「",
    "』": "『",
    "’": "‘‚",
    "‘": "‚",
    '"': '"',
    "'": "'",
    "＂": "＂",
}
_MARK = re.compile("[\"“”„«»‹›「」『』‘’‚'＂]|\n[ \t]*\n|```.*?(?:```|\\Z)|`[^`\n]*`", re.DOTALL)
_OPENS = re.compile("[“„«»‹›「『‘‚＂]")
_APOSTROPHE_OPENS = re.compile(r"'(?<![A-Za-z0-9]')\S")
_BLOCK = re.compile(r"^(?:[ \t]*(?:>|&gt;)[^\n]*(?:\n|\Z))+", re.MULTILINE)
_LINE = re.compile(r"^[ \t]*(?:>|&gt;)[ \t]*([^\s][^\n]*?)[ \t]*$", re.MULTILINE)
_DASH = re.compile(r"[ \t]*[-–—]{1,2} ?\S")


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """Words between marks; `text` is the source from `start` to `end`, with who is said to have said it."""

    start: int
    end: int
    text: str
    speaker: str | None
    customer: str | None


def find_quotes(text: str) -> list[FoundQuote]:
    """The quotations in a text that are somebody's words, outermost marks only."""
    if not _may_hold_one(text):
        return []
    spans = marked(text)
    if not spans and not _BLOCK.search(text, 0, LONGEST):
        return []
    plain = fold(text[:LONGEST])
    names = _Names(text)
    spoken = [quote for start, end in spans[:_MOST] if (quote := _judged(text, plain, names, start, end)) is not None]
    found = spoken + [
        quote
        for quote in _blocks(text, names)
        if not any(other.start < quote.end and quote.start < other.end for other in spoken)
    ]
    return sorted(found, key=lambda quote: quote.start)


def _may_hold_one(text: str) -> bool:
    """A first look for what opens a quotation, cheap because most messages get no other: an apostrophe in a word does not."""
    if '"' in text or ">" in text or "&gt;" in text or ("'" in text and _APOSTROPHE_OPENS.search(text)):
        return True
    return not text.isascii() and _OPENS.search(text) is not None


def marked(text: str) -> list[tuple[int, int]]:
    """What stands between matching quotation marks, without the marks; a mark that is never closed is ignored."""
    opened: dict[str, list[int]] = {}
    spans: list[tuple[int, int]] = []
    for match in islice(_MARK.finditer(text, 0, LONGEST), _MOST_MARKS):
        mark, at = match.group(), match.start()
        if len(mark) > 1:
            if mark[0] == "\n":
                opened.clear()
            continue
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        opener = _opener(mark, opened, before, after)
        if opener is None:
            if _may_open(mark, before, after):
                opened.setdefault(mark, []).append(at)
            continue
        start = opened[opener].pop() + 1
        for others in opened.values():
            while others and others[-1] >= start:
                others.pop()
        while spans and spans[-1][0] >= start:
            spans.pop()
        if start < at and at - start <= LONGEST_QUOTE:
            spans.append((start, at))
    return spans


def _opener(mark: str, opened: dict[str, list[int]], before: str, after: str) -> str | None:
    if mark in "\"'’＂" and (before.isspace() or (after.isalnum() and after.isascii())):
        return None
    candidates = [opener for opener in _CLOSES.get(mark, "") if opened.get(opener)]
    if mark == "'" and not candidates and opened.get("‘"):
        return "‘"
    return max(candidates, key=lambda opener: opened[opener][-1], default=None)


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark in "\"'＂":
        return bool(after) and not after.isspace() and not (before.isalnum() and before.isascii())
    return mark in "“„«»‹›「『‘‚"


_SAID_BEFORE = re.compile(rf"\b(?:{'|'.join(speech.BEFORE.split())})\b[^.!?\n]{{0,45}}$")
_SAID_AFTER = re.compile(rf"[\s,.\-)]{{0,3}}(?:{speech.AFTER})\b")
_SAID_BEFORE_JOINED = re.compile(rf"(?:{speech.BEFORE_UNSPACED})[\s,:：，、]{{0,3}}$")
_SAID_AFTER_JOINED = re.compile(rf"[\s,，、]{{0,3}}(?:{speech.AFTER_UNSPACED})")
_NAME_SAID = re.compile(rf"\s+(?:{speech.AFTER})\b")
_FIRST = re.compile(rf"(?<![\w'-]){speech.FIRST_PERSON}(?![\w-])")
_NAMING = re.compile(rf"\b(?:{speech.NAMING})\W*$")
_OURSELVES = re.compile(rf"\b(?:{speech.OURSELVES})\b[^.!?\n]{{0,30}}$")
_SENTENCE = re.compile(r"[.!?](?=\s)|[。！？\n]")
_AT = re.compile(rf"\s*\(\s*|,?\s+(?:{speech.ROLE})?(?:{speech.AT})\s+(?:the\s+)?", re.IGNORECASE)
_LABEL = re.compile(r"(?:'s)?(?:\s+\w+)?\s*[:：]\s*$")


class _Names:
    """The names in a text, found when they are first needed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: list[tuple[int, int]] | None = None

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        if self._spans is None:
            self._spans = names_in(self._text)
        return self._spans[bisect_left(self._spans, (start, 0)) : bisect_left(self._spans, (end, 0))]


def _judged(text: str, plain: str, names: _Names, start: int, end: int) -> FoundQuote | None:
    """What stands between marks, when it is said to have been said: by a verb, by a name before a colon, or by speaking of itself."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if not any(map(str.isalnum, text[start:end])):
        return None
    opens = max(
        (match.end() for match in _SENTENCE.finditer(plain, max(0, start - _CONTEXT), start - 1)),
        default=max(0, start - _CONTEXT),
    )
    before, after = (
        plain[opens:start].rstrip("\"“„«»‹›「『‘‚'＂ \u00a0"),
        plain[end + 1 : end + _CONTEXT].lstrip("»« \u00a0"),
    )
    near = names.between(opens, start)
    said = _SAID_BEFORE.search(before) or _SAID_BEFORE_JOINED.search(before)
    later = _SAID_AFTER.match(after) or _SAID_AFTER_JOINED.match(after)
    behind = _behind(plain, names, end)
    label = bool(near) and _LABEL.match(plain[near[-1][1] : opens + len(before)]) is not None
    first = len(text[start:end].split()) > 2 and _FIRST.search(plain, start, end)
    if (
        not (said or later or behind or label or first or _is_speech(text[start:end]))
        or _OURSELVES.search(before)
        or (not first and _NAMING.search(before))
    ):
        return None
    whose = behind if behind and not said and not label else near
    speaker, customer = _whose(text, whose, forward=whose is behind)
    return FoundQuote(start, end, text[start:end], speaker, customer)


def _is_speech(words: str) -> bool:
    """Whether it reads like what somebody said, not like a name or a title: enough words, most of them not capitalized."""
    apart = words.split()
    small = sum(1 for word in apart if not word[0].isupper())
    joined = sum(1 for char in words if char >= "\u3040")
    return (len(apart) >= _SPOKEN_WORDS and small > len(apart) / 2) or joined >= _SPOKEN_CHARACTERS


def _behind(plain: str, names: _Names, end: int) -> list[tuple[int, int]]:
    """The names after a quotation that are said to have spoken: “…”, said Dana Ruiz of Acme; “…”, Dana said."""
    stop = _SENTENCE.search(plain, end + 2, end + _CONTEXT)
    found = names.between(end, stop.start() if stop else min(len(plain), end + _CONTEXT))
    if not found:
        return []
    first, last = found[0]
    between = plain[end + 1 : first]
    verb = _SAID_AFTER.match(between.lstrip("»« \u00a0"))
    told = len(between) < 25 and (
        verb or (not between.strip(" ,-–—»«(") and (_NAME_SAID.match(plain, last) or between.strip() in {"-", "("}))
    )
    return found if told else []


def _whose(text: str, near: list[tuple[int, int]], *, forward: bool) -> tuple[str | None, str | None]:
    """Who spoke, and for which customer: the one or two names that stand next to the words."""
    pair = near[:2] if forward else near[-2:]
    names = [text[start:end] for start, end in pair]
    if len(pair) == 2 and _AT.fullmatch(text, pair[0][1], pair[1][0]):
        return names[0], names[1]
    if not names:
        return None, None
    name = names[0] if forward else names[-1]
    return (name, None) if is_person(name) else (None, name)


def _blocks(text: str, names: _Names) -> list[FoundQuote]:
    """Lines after a `>` that the line before or after them lays to somebody; one quotation for each line."""
    found: list[FoundQuote] = []
    for block in _BLOCK.finditer(text, 0, LONGEST):
        opens = text.rfind("\n", 0, max(0, block.start() - 1)) + 1
        closes = text.find("\n", block.end() + 1)
        closes = len(text) if closes < 0 else closes
        before = (
            names.between(opens, block.start()) if text[opens : block.start()].rstrip().endswith((":", "：")) else []
        )
        after = names.between(block.end(), closes) if _DASH.match(text, block.end()) else []
        if not before and not after:
            continue
        speaker, customer = _signed(text, after) if after else _whose(text, before, forward=False)
        for line in _LINE.finditer(text, block.start(), block.end()):
            start, end = line.span(1)
            found.append(FoundQuote(start, end, text[start:end], speaker, customer))
    return found


def _signed(text: str, after: list[tuple[int, int]]) -> tuple[str | None, str | None]:
    """A signature under a quotation: a name, and whom it speaks for."""
    names = [text[start:end] for start, end in after[:2]]
    if len(names) == 2:
        return names[0], names[1]
    return (names[0], None) if is_person(names[0]) else (None, names[0])
