"""Customers that a text names: those of the directory first, then likely names by what stands around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.languages import likely
from prompts.reading.surface import BLOT, LONGEST, surface
from prompts.reading.words import context, joined, known
from prompts.reading.words.names import LEGAL_FORMS

_AROUND = 70  # characters of context that are looked at
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĽĻŃŅŇŐŒŘŚŞŠŤŪŮŰŲŹŻŽ"
_WORD = rf"[{_UPPER}0-9]?[{_UPPER}][\w&+]{{0,40}}(?:[.\-'’][^\W\d_]\w{{0,30}}){{0,3}}"
_NAME = re.compile(
    rf"(?<![\w@#./\-]){_WORD}(?: (?:(?:of|de|del|da|do|di|van|der|von|&) )?{_WORD}){{0,4}}(?:,? (?:GmbH|AG|Inc|Ltd|Sp\. z o\.o|S\.A|B\.V|A\.Ş)\b\.?)?"
)
_ARTICLES = frozenset(
    ["the", "los", "las", "el", "la", "le", "les", "die", "der", "das", "o", "a", "il", "lo", "de", "het"]
)
_POSSESSIVE = re.compile(r"['’](?:s|nin|nın|nun|nün|in|ın|un|ün|ye|ya|e|a|den|dan|de|da|i|ı)?$")
_CONTRACTED = re.compile(r"['’][a-zıü]{0,3}$")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|md|txt|py|js|ts|png|jpe?g|json|ya?ml|zip)$", re.IGNORECASE)
_LEGAL = re.compile(
    r"(?:GmbH|AG|Inc|Ltd|LLC|Corp|SA|S\.A|SAS|SARL|SL|Ltda|LTDA|BV|B\.V|NV|Oy|AB|AS|A\.Ş|SpA|S\.p\.A|Srl|S\.r\.l|Pvt|PLC|KG|Sp\. z o\.o)\.?$"
)
_BEFORE = tuple(re.compile(rf"(?<!\w)(?:{cue})[\s:(]\s*(?:the )?$") for cue in context.BEFORE)
_AFTER = tuple(re.compile(rf"(?:'s?)? ?(?:{cue})") for cue in context.AFTER)
_SUPPLIED = tuple(re.compile(rf"(?<!\w)(?:{cue}) (?:the |our |el |la |o |a )?$") for cue in context.SUPPLIED)
_BETWEEN = re.compile(context.BETWEEN)
_JOINED = tuple(re.compile(pattern, re.MULTILINE) for pattern in joined.NAMES)
_UNSPACED = re.compile(r"[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A customer named in a text; `text` is the source from `start` to `end`, `entry` is None for a name we do not have."""

    start: int
    end: int
    text: str
    entry: DirectoryEntry | None


def find_customers(text: str, directory: Directory) -> list[Mention]:
    """Directory names, aliases and domains, then likely names by context; in the order of the text."""
    found = [Mention(start, end, text[start:end], entry) for start, end, entry in directory.mentions(text)]
    taken = bytearray(min(len(text), LONGEST) + 1)
    for mention in found:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    for start, end in (*_capitalized(text), *_without_capitals(text)):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(Mention(start, end, text[start:end], None))
    return sorted(found, key=lambda mention: mention.start)


def names_in(text: str) -> list[tuple[int, int]]:
    """All that looks like a name of somebody or something, customer or not, in the order of the text."""
    return sorted([*_candidates(text, surface(text).plain), *_without_capitals(text)])


def is_person(name: str) -> bool:
    """Whether a name begins like that of a person, who is more often a colleague than a customer."""
    words = name.split()
    return words[0].casefold() in known.PEOPLE and len(words) < 3 and not _LEGAL.search(words[-1])


def _capitalized(text: str) -> list[tuple[int, int]]:
    """Likely names in scripts with capitals: named by a cue, or beside one that is in a list of names."""
    plain = surface(text).plain
    german = "de" in likely(plain)
    spans = [span for span in _candidates(text, plain) if not (german and _noun(text[slice(*span)], plain, span))]
    supplied = {
        text[start:end].casefold() for start, end in spans if _any(_SUPPLIED, plain[max(0, start - _AROUND) : start])
    }
    spans = [(start, end) for start, end in spans if text[start:end].casefold() not in supplied]
    named = [_LEGAL.search(text[start:end]) is not None or _has_cue(plain, start, end) for start, end in spans]
    for order in (range(1, len(spans)), range(len(spans) - 2, -1, -1)):
        step = 1 if order.step < 0 else -1
        for at in order:
            if not named[at] and named[at + step]:
                left, right = sorted((spans[at], spans[at + step]))
                named[at] = _BETWEEN.fullmatch(plain, left[1], right[0]) is not None and not is_person(
                    text[slice(*spans[at])]
                )
    return [span for span, is_named in zip(spans, named, strict=True) if is_named and not is_person(text[slice(*span)])]


def _candidates(text: str, plain: str) -> Iterator[tuple[int, int]]:
    """Runs of capitalized words, without the ordinary words at their ends."""
    for match in _NAME.finditer(text, 0, LONGEST):
        words = [
            (match.start() + word.start(), match.start() + word.end()) for word in re.finditer(r"\S+", match.group())
        ]
        while words and _leads(text, plain, words):
            words.pop(0)
        while words and _ordinary(text[slice(*words[-1])], first=False):
            words.pop()
        if not words:
            continue
        start, end = words[0][0], words[-1][1]
        if possessive := _POSSESSIVE.search(text[start:end]):
            end = start + possessive.start()
        name = text[start:end].rstrip(".,")
        if len(name) < 2 or BLOT in plain[start:end] or name.isupper() or _FILE.search(name):
            continue
        yield start, start + len(name)


def _ordinary(word: str, *, first: bool) -> bool:
    plain = _CONTRACTED.sub("", word.rstrip(".,")).casefold()
    return (
        plain in known.NO_CUSTOMER
        or (first and plain in LEGAL_FORMS)
        or plain in {"of", "de", "del", "da", "do", "di", "van", "der", "von", "&"}
    )


def _leads(text: str, plain: str, words: list[tuple[int, int]]) -> bool:
    """Whether the first of the words is no part of the name: an article is one in the middle of a sentence (ask Los Pollos)."""
    start, end = words[0]
    if plain[start:end] in _ARTICLES and len(words) > 1:
        return not plain[:start][-2:].strip(" (") or plain[max(0, start - 3) : start].strip()[-1:] in set(".!?:")
    return _ordinary(text[start:end], first=True)


def _noun(name: str, plain: str, span: tuple[int, int]) -> bool:
    """Whether a single capitalized German word is more likely a noun than a name."""
    if " " in name or "." in name:
        return False
    before = plain[max(0, span[0] - _AROUND) : span[0]]
    return not re.search(r"(?:kund(?:e|in|en)|laut|gesprach mit|call mit|termin mit|bei)[:,]? $", before)


def _has_cue(plain: str, start: int, end: int) -> bool:
    before = plain[max(0, start - _AROUND) : start]
    after = plain[end : end + _AROUND]
    return _any(_BEFORE, before) or (after[:1] in {" ", "'", ","} and any(cue.match(after) for cue in _AFTER))


def _any(cues: tuple[re.Pattern[str], ...], before: str) -> bool:
    return any(cue.search(before) for cue in cues)


def _without_capitals(text: str) -> list[tuple[int, int]]:
    """Likely names in Japanese, Chinese, Korean and Hindi."""
    if not _UNSPACED.search(text, 0, LONGEST):
        return []
    plain = surface(text).plain
    shown = "".join(BLOT if blot == BLOT else char for char, blot in zip(text, plain, strict=False))
    found = sorted(
        {match.span(1) for pattern in _JOINED for match in pattern.finditer(shown)},
        key=lambda span: (span[0], -span[1]),
    )
    return [span for span in found if not _generic(text[slice(*span)])]


def _generic(name: str) -> bool:
    return (
        not name.strip()
        or name.endswith(joined.GROUP_ENDS)
        or any(name.endswith(word) and len(name) - len(word) < 1 + (len(word) < 2) for word in joined.NO_CUSTOMER)
    )
