"""Groups of customers: a whole entry that names one, and the groups that a text speaks of."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from prompts.reading.directory import unmarked
from prompts.reading.sieve import WORD_BEGINS, Sieve
from prompts.reading.surface import glance, surface
from prompts.reading.words import groups
from prompts.reading.words.known import CALENDAR
from prompts.reading.words.names import LEGAL_FORMS

_WORD = re.compile(r"[^\W_]+(?:[.'’*&+\-]+[^\W_]+)*")
_JOINED_SCRIPT = re.compile(r"[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CUSTOMERS_END = re.compile(groups.CUSTOMERS_END)
_JOINED = re.compile(groups.JOINED)
_ENDINGS = tuple(unmarked(ending) for ending in groups.ENDINGS)
_BESIDE = (
    groups.COUNTS
    | groups.WHOLE
    | groups.KIND_OF
    | groups.KINDS
    | groups.ONE_OF_THEM
    | groups.ORGANIZATIONS
    | groups.CUSTOMERS
)
_BEFORE = groups.COUNTS | groups.WHOLE | groups.KIND_OF | groups.KINDS
_DESCRIBES = groups.KIND_OF | groups.KINDS
_UNTOLD = groups.COUNTS | groups.WHOLE
_NO_DESCRIPTION = groups.LEADS | groups.STOPS | groups.TAILS | _UNTOLD
_STANDS_BEFORE = _BEFORE | groups.LEADS
_MANY = groups.ORGANIZATIONS | groups.PUBLIC
_TELL_THEMSELVES = groups.INDUSTRIES | groups.PUBLIC
_ARTICLES = frozenset(["the", "die", "la", "le", "i", "o", "de", "der", "das"])
_ONE = frozenset(["customer", "client", "user", "kunde", "cliente", "klant", "klient"])
_EACH = frozenset(["any", "every", "each", "jeder", "chaque", "cada", "ogni", "elke", "kazdy"])
_TIERS = frozenset(["enterprise", "business", "team", "premium", "pro", "starter", "basic", "standard", "growth"])
_NOUNS = (
    _TIERS
    | groups.CUSTOMERS
    | groups.EVERYBODY
    | groups.KINDS
    | groups.ORGANIZATIONS
    | groups.INDUSTRIES
    | groups.PUBLIC
    | _ONE
)
# one of these is in every text that holds a group: a noun, what a noun with hyphens ends with, or the stem of one
_HINTS = frozenset(re.split(r"[\W_]+", noun)[-1] for noun in _NOUNS)
_STEMS = ("kunden", "kundinnen", "nutzer", "anwender", "klanten", "gebruikers", "musteril", "kullanicil", "abonel")
_PLANS = frozenset(["plan", "plans", "tier", "tiers", "sla", "edition", "abo", "tarif"])


@dataclass(frozen=True, slots=True)
class FoundSegment:
    """A group named in a text; `text` is the source from `start` to `end`."""

    start: int
    end: int
    text: str


def is_segment(typed: str) -> bool:
    """Whether a whole entry names a group and nobody in particular; in doubt it does not."""
    plain = unmarked(typed)
    if _JOINED_SCRIPT.search(plain):
        stem = plain.strip(" 、。,.!！?？")
        return stem in groups.JOINED_WHOLE or (stem.endswith(_ENDINGS) and not _has_legal_form(stem))
    words = _WORD.findall(plain)
    if not words or _has_legal_form(plain):
        return False
    if len(words) == 1:
        return words[0] in groups.ALONE or _customers(words[0])
    if any(
        (_customers(word) or word in groups.EVERYBODY) and _goes_on(words[at + 1 :], plain)
        for at, word in enumerate(words[:6])
    ):
        return True
    return _known_group(words, capitals=_all_capitalized(typed))


@lru_cache(maxsize=10_000)  # words come again and again
def _customers(word: str) -> bool:
    return word in groups.CUSTOMERS or _CUSTOMERS_END.search(word) is not None


def _goes_on(after: list[str], plain: str) -> bool:
    """Whether a group may go on like this: nothing, a tail (in Germany), or adjectives that follow their noun."""
    return (
        not after or after[0] in groups.TAILS or "," in plain or all(word in _DESCRIBES - {"first"} for word in after)
    )


def _known_group(words: list[str], *, capitals: bool) -> bool:
    """Words that are all known, around a noun: the enterprise segment, most teams; not Enterprise Bank, not Partners in Health."""
    tail = next(
        (n for n, word in enumerate(words) if n and word in groups.TAILS and word not in groups.COUNTS | groups.WHOLE),
        len(words),
    )
    head, before = words[tail - 1], words[: tail - 1]
    if not all(word in _BESIDE or word[0].isdigit() for word in before):
        return False
    told = any(word in groups.WHOLE | groups.COUNTS for word in before)
    if head in groups.ORGANIZATIONS | groups.KINDS:
        return told or not capitals
    if head in groups.HEADS:
        return bool(before)
    return head in groups.ONE_OF_THEM and told and not capitals


def _all_capitalized(typed: str) -> bool:
    return all(word[0].isupper() for word in _WORD.findall(typed) if len(word) > 3)


def _has_legal_form(plain: str) -> bool:
    return any(
        word in LEGAL_FORMS and word not in {"group", "as", "co", "se", "sa", "sas"}
        for word in re.findall(r"\w+", plain)
    ) or any(form in plain for form in ("株式会社", "有限会社", "有限公司", "주식회사", "公司"))


def find_segments(text: str) -> list[FoundSegment]:
    """The groups that a text speaks of, each with what tells it from all customers."""
    if not _first_look().lets_through(glance(text).folded):
        return []
    plain = surface(text).plain
    joined = [] if plain.isascii() else [match.span() for match in _JOINED.finditer(plain)]
    found = sorted(_spaced(text, plain) + joined)
    return [FoundSegment(start, end, text[start:end]) for start, end in found]


@cache
def _first_look() -> Sieve:
    """A noun of a group, or the stem of one."""
    words, stems = "|".join(map(re.escape, sorted(_HINTS))), "|".join(map(re.escape, _STEMS))
    return Sieve((f"{WORD_BEGINS}(?:{words})", f"{stems}|{groups.JOINED}"))


def _spaced(text: str, plain: str) -> list[tuple[int, int]]:
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(plain)]
    found: list[tuple[int, int]] = []
    free = 0
    for at, (word, start, _) in enumerate(words):
        if (word not in _NOUNS and not _customers(word)) or start < free or _describes_next(plain, words, at):
            continue
        first = _left(text, plain, words, at, free)
        last = _right(plain, words, at)
        if _stands(text, plain, words, first, at, last):
            while first < at and words[first][0] in _UNTOLD:
                first += 1
            found.append((words[first][1], words[last][2]))
            free = words[last][2]
    return found


def _touch(plain: str, words: list[tuple[str, int, int]], at: int) -> bool:
    """Whether only a space parts a word from the next one."""
    return plain[words[at][2] : words[at + 1][1]].isspace() and "\n" not in plain[words[at][2] : words[at + 1][1]]


def _describes_next(plain: str, words: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a word only describes the noun after it: enterprise in enterprise customers."""
    if words[at][0] not in _DESCRIBES or at + 1 == len(words) or not _touch(plain, words, at):
        return False
    return _customers(words[at + 1][0]) or words[at + 1][0] in _MANY


def _described(text: str, plain: str, words: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a word that is in no list describes the customers behind it: GxP customers, for wholesale customers."""
    if not at or not _touch(plain, words, at - 1) or not (_customers(words[at][0]) or words[at][0] in groups.PUBLIC):
        return False
    word, start, end = words[at - 1]
    if word in _NO_DESCRIPTION or word.endswith(("ing", "ly")):
        return False
    if text[start].isupper() and text[words[at][1]].isupper():
        return False  # Foxglove Hotels
    if any(map(str.isupper, text[start + 1 : end])):
        return True
    return at > 1 and words[at - 2][0] in groups.LEADS and _touch(plain, words, at - 2)


def _left(text: str, plain: str, words: list[tuple[str, int, int]], at: int, free: int) -> int:
    first = at
    while first and at - first < 4 and words[first - 1][1] >= free and _touch(plain, words, first - 1):
        if words[first - 1][0] not in _BEFORE:
            break
        first -= 1
    if first == at and at and words[at - 1][1] >= free and _described(text, plain, words, at):
        first -= 1
    return first


def _right(plain: str, words: list[tuple[str, int, int]], at: int) -> int:
    """The last word of the group: adjectives that follow, or a tail of up to four words."""
    last = at
    while last + 1 < len(words) and last - at < 2 and _touch(plain, words, last) and words[last + 1][0] in _DESCRIBES:
        last += 1
    if last == at and at + 2 < len(words) and words[at + 1][0] in groups.CLEAR_TAILS and _touch(plain, words, at):
        if words[at + 2][0] in CALENDAR or words[at + 2][0].isdigit():
            return at
        last += 1
        longest = at + (5 if words[at][0] in groups.EVERYBODY else 3)
        while last + 1 < len(words) and last < longest and _touch(plain, words, last):
            if words[last + 1][0] in groups.STOPS:
                break
            last += 1
        return last if last > at + 1 else at
    return last


def _stands(text: str, plain: str, words: list[tuple[str, int, int]], first: int, at: int, last: int) -> bool:
    """Whether a noun with what stands around it tells a group from all others."""
    word, start, end = words[at]
    before = [words[n][0] for n in range(first, at)]
    kind = any(other in _DESCRIBES or other not in _BEFORE for other in before)
    if word in groups.EVERYBODY:
        return last > at
    if word in groups.KINDS or (
        word in _TIERS and at + 1 < len(words) and words[at + 1][0] in _PLANS and _touch(plain, words, at)
    ):
        following = text[end : end + 2]
        return word in _TIERS - {"enterprise"} or not (
            following[:1] in {" ", "-"} and following[1:].isupper() and words[at + 1][0] not in _PLANS
        )
    if _customers(word):
        whole = any(other in groups.WHOLE for other in before)
        return (
            kind or last > at or whole or word in {"admins", "tenants", "signups", "sign-ups"} or "kunden" in word[1:]
        )
    if word in _TIERS and plain[max(0, start - 4) : start] == "for " and text[start].isupper():
        return not text[end : end + 2].strip("- ").isupper()
    if word in _TELL_THEMSELVES:
        return kind or not _named(text, words, at)
    if word in groups.ORGANIZATIONS:
        return kind or any(other in groups.WHOLE - _ARTICLES for other in before) or last > at
    return word in _ONE and any(other in _EACH for other in before)


def _named(text: str, words: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a noun is a part of somebody's name, with a capital before or behind it."""
    _, start, end = words[at]
    following = text[end : end + 2]
    if following[:1] in {" ", "-"} and following[1:].isupper():
        return True
    if not at or words[at - 1][0] in _STANDS_BEFORE:
        return False
    return text[start].isupper() and words[at - 1][2] == start - 1 and text[words[at - 1][1]].isupper()
