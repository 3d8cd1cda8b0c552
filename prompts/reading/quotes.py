"""Other people's words in a text: what stands in quotation marks and is said to have been said."""

import re
from dataclasses import dataclass

from prompts.reading.surface import LONGEST, fold
from prompts.reading.words import speech

LONGEST_QUOTE = 2000
_CONTEXT = 160
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
    if not _MARK.search(text, 0, LONGEST):
        return []
    plain = fold(text[:LONGEST])
    return [quote for start, end in marked(text) if (quote := _judged(text, plain, start, end)) is not None]


def marked(text: str) -> list[tuple[int, int]]:
    """What stands between matching quotation marks, without the marks; a mark that is never closed is ignored."""
    opened: dict[str, list[int]] = {}
    spans: list[tuple[int, int]] = []
    for match in _MARK.finditer(text, 0, LONGEST):
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


_SAID_BEFORE = re.compile(rf"\b(?:{'|'.join(word for word in speech.BEFORE.split())})\b[^.!?\n]{{0,40}}$")
_SAID_AFTER = re.compile(rf"^[\s,.\-)]{{0,3}}(?:{speech.AFTER})\b")
_SAID_BEFORE_JOINED = re.compile(rf"(?:{speech.BEFORE_UNSPACED})[\s,:：，、]{{0,3}}$")
_SAID_AFTER_JOINED = re.compile(rf"^[\s,，、]{{0,3}}(?:{speech.AFTER_UNSPACED})")
_FIRST = re.compile(rf"(?<![\w'-]){speech.FIRST_PERSON}(?![\w-])")
_NAMING = re.compile(rf"\b(?:{speech.NAMING})\W*$")
_LAST_SENTENCE = re.compile(r"[.!?。！？\n](?=\s|$)")
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Žİ][\w&.\-]*(?: (?:of |de |& )?[A-ZÀ-ÖØ-ÞĀ-Žİ][\w&.\-]*){0,3}"
_PERSON_AT = re.compile(rf"({_NAME})\s*(?:\(|,? (?:from|at|of|von|bei|de|chez|van|z)\s)({_NAME})\)?[^.!?\n]{{0,30}}$")
_COLON = re.compile(rf"(?:^|[\s(])({_NAME})(?: (?:said|says|wrote|told us))?\s*[:：]\s*$")
_OWNER = re.compile(rf"({_NAME})['’]s\s")
_SUBJECT = re.compile(rf"(?:^|[\s(])({_NAME})\s[^.!?\n]{{0,60}}$")
_SAID_WHO = re.compile(
    rf"^[\s,.\-]{{0,3}}(?:said|says|wrote|so|sagte|meinte|laut|a dit|dit|selon|dijo|segun|según|disse|secondo|zei|powiedział\w*)\s+({_NAME})(?:,? ([^.!?\n]{{0,40}}?)(?:at|from|von|bei|de|di|van|z|chez) ({_NAME}))?",
    re.IGNORECASE,
)


def _judged(text: str, plain: str, start: int, end: int) -> FoundQuote | None:
    words = text[start:end]
    if not any(char.isalnum() for char in words):
        return None
    before, after = plain[max(0, start - 1 - _CONTEXT) : start - 1], plain[end + 1 : end + 1 + _CONTEXT]
    cut = max((match.end() for match in _LAST_SENTENCE.finditer(before)), default=0)
    near = before[cut:]
    said = (
        _SAID_BEFORE.search(near)
        or _SAID_AFTER.search(after)
        or _SAID_BEFORE_JOINED.search(near)
        or _SAID_AFTER_JOINED.search(after)
    )
    colon = _COLON.search(text[max(0, start - 1 - 60) : start - 1])
    first = len(words.split()) > 2 and _FIRST.search(plain[start:end])
    if not (said or colon or first) or (_NAMING.search(near) and not first):
        return None
    speaker, customer = _whose(text[max(0, start - 1 - len(near)) : start - 1], text[end + 1 : end + 1 + _CONTEXT])
    return FoundQuote(start, end, words, speaker, customer)


def _whose(before: str, after: str) -> tuple[str | None, str | None]:
    if match := _SAID_WHO.search(after):
        return match[1], match[3]
    if match := _PERSON_AT.search(before):
        return match[1], match[2]
    if match := _OWNER.search(before):
        return None, match[1]
    if match := _COLON.search(before) or _SUBJECT.search(before):
        return None, match[1]
    return None, None
