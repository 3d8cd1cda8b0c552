"""The attribution gate: a customer is a name and no group, a quote is words and no retelling, a source holds what is quoted."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from prompts.reading.directory import LONGEST_NAME, Directory, DirectoryEntry
from prompts.reading.segments import is_segment
from prompts.reading.surface import canonical

_EMPTY = "Type the customer's name."
_LONG = f"A name has at most {LONGEST_NAME} characters. Shorten it, and put the rest into the words they said."
_NO_LETTERS = "A name needs a letter or a digit. Type the customer's name."


@dataclass(frozen=True, slots=True)
class Known:
    """A customer of the directory."""

    entry: DirectoryEntry


@dataclass(frozen=True, slots=True)
class Segment:
    """A group, and customers with a name like it."""

    typed: str
    near: tuple[DirectoryEntry, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """A name that is nearly one of the directory's."""

    typed: str
    near: tuple[DirectoryEntry, ...]


@dataclass(frozen=True, slots=True)
class NewName:
    """A name that the directory does not have."""

    name: str


@dataclass(frozen=True, slots=True)
class Unusable:
    """No name at all; the reason says what to do."""

    reason: str


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Somebody's own words, without the marks around them."""

    text: str


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """A retelling: of whom, and the words that show it."""

    about: str | None
    cue: str


def judge_customer(typed: str, directory: Directory) -> Known | Segment | Near | NewName | Unusable:
    """What was typed as a customer: a directory match beats everything, in doubt it is a new name."""
    name = " ".join(typed.split())
    entry = directory.find(name) if len(name) <= 4 * LONGEST_NAME else None
    if entry is not None:
        return Known(entry)
    if not name:
        return Unusable(_EMPTY)
    if len(name) > LONGEST_NAME:
        return Unusable(_LONG)
    if not any(char.isalnum() for char in name):
        return Unusable(_NO_LETTERS)
    if is_segment(name):
        return Segment(name, tuple(directory.near(name)))
    near = tuple(directory.near(name))
    return Near(name, near) if near else NewName(name)


_PAIRS = {
    "“": "”",
    '"': '"',
    "„": "“”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‘": "’",
    "'": "'",
    "‹": "›",
    "‚": "‘’",
}
_RETELLING = re.compile(
    r"(?:they|he|she|the (?:customer|client|user|team)s?|customers|clients|users)(?:'d| would)? "
    r"(?:(?:really|also|all|just|said|says|mentioned) )?(?:that )?(?:they |he |she )?"
    r"(?:wants?|needs?|feels?|likes?|would like|requested|asked|prefers?|wished?|wishes|expects?|hopes?|think|thinks|complain(?:ed|s)?|mentioned|said|told)\b",
    re.I,
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|our|ours|us|my|me|mine|ich|wir|je|nous|on|yo|ik|wij|ben|biz)\b|私|我|우리|हम|मैं", re.I
)


def judge_quote(text: str, customers: Sequence[str]) -> Verbatim | Paraphrase:
    """Whether words are the customer's own; in doubt they are."""
    words = unwrapped(text)
    if words != text.strip():
        return Verbatim(words)
    plain = words[:400].replace("’", "'")
    start = canonical(plain)
    for name in customers:
        known = canonical(name)
        cue = known and re.match(
            rf"{re.escape(known)}(?:'s \w+)? (?:(?:really|also) )?(?:said|says|told us|mentioned|wants?|needs?|feels?|would like|requested|asked|prefers?)\b",
            start,
        )
        if cue and not (_FIRST_PERSON.search(start) and " that " not in start):
            return Paraphrase(name, cue.group())
    cue = _RETELLING.match(plain)
    if cue and not _FIRST_PERSON.search(plain):
        return Paraphrase(None, cue.group())
    return Verbatim(words)


def unwrapped(text: str) -> str:
    """Words without the quotation marks around all of them."""
    words = text.strip()
    while len(words) > 1 and words[0] in _PAIRS and words[-1] in _PAIRS[words[0]]:
        inner = words[1:-1]
        if words[0] in inner or words[-1] in inner.replace("’", "" if words[0] in "‘'" else "’"):
            break
        words = inner.strip()
    return words


_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|#39|#x27|apos|nbsp);")
_DECODED = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&#x27;": "'",
    "&apos;": "'",
    "&nbsp;": " ",
}
_FOLDED = {
    **dict.fromkeys("“”„‟\"«»「」『』‘’‚‛'‹›`´′″＂＇ʼ", "'"),
    **dict.fromkeys("-‐‑‒–—―−﹘﹣－", "-"),
}
_IGNORED = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad")
_PIECE = re.compile(_ENTITY.pattern + r"|.", re.S)


def occurs_in(quote: str, source: str) -> str | None:
    """The source's own slice that reads like the quote, or None; case counts, spaces and marks do not."""
    wanted, _ = _folded(quote)
    wanted = wanted.strip(" ")
    if not wanted:
        return None
    exact = quote.strip()
    if exact in source:
        return exact
    held, origins = _folded(source)
    for candidate in (wanted, wanted.strip("' ")):
        at = held.find(candidate) if candidate else -1
        if at >= 0:
            return source[origins[at][0] : origins[at + len(candidate) - 1][1]]
    return None


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text as it is compared, and for each of its characters the span that it came from."""
    chars: list[str] = []
    origins: list[tuple[int, int]] = []
    for start, end, char in _clusters(text):
        for folded in unicodedata.normalize("NFKC", char):
            one = _FOLDED.get(folded, " " if folded.isspace() else folded)
            if one in " -" and chars and chars[-1] == one:
                continue
            chars.append(one)
            origins.append((start, end))
    return "".join(chars), origins


def _clusters(text: str) -> list[tuple[int, int, str]]:
    """Characters with the marks that belong to them; entities count as one."""
    clusters: list[tuple[int, int, str]] = []
    for match in _PIECE.finditer(text):
        piece = _DECODED.get(match.group(), match.group())
        if piece in _IGNORED:
            continue
        if clusters and (unicodedata.combining(piece) or "\u1160" <= piece <= "\u11ff"):
            start, _, before = clusters.pop()
            clusters.append((start, match.end(), before + piece))
        else:
            clusters.append((match.start(), match.end(), piece))
    return clusters
