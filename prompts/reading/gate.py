"""The attribution gate: a customer is a name and no group, a quote is words and no retelling, a source holds what is quoted."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from prompts.reading.directory import LONGEST_NAME, Directory, DirectoryEntry
from prompts.reading.segments import is_segment
from prompts.reading.surface import fold
from prompts.reading.words import retelling

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


def tidy(name: str) -> str:
    """A name without needless space, and without what nobody sees: control characters, marks of direction."""
    spaced = " ".join(name.split())
    return " ".join("".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cf")).split())


def judge_customer(typed: str, directory: Directory) -> Known | Segment | Near | NewName | Unusable:
    """What was typed as a customer: a directory match beats everything, in doubt it is a new name."""
    name = tidy(typed)
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
    "”": "”",
}
_LEAD = re.compile(
    r"(?:(?:so|and|but|well|ok|basically|apparently|also|und|aber|also|et|mais|donc|y|pero|e|mas|ma|en|maar|i|ale|ve|ama)[, ]+){0,2}"
)
_ELIDED = re.compile("|".join(retelling.ELIDED))
_VERB_LAST = tuple((re.compile(subject), re.compile(end)) for subject, end in retelling.VERB_LAST)
_TURKISH = re.compile(retelling.TURKISH_ELIDED)
_FIRST_PERSON = re.compile(retelling.FIRST_PERSON)
_FIRST_PERSON_ENGLISH = re.compile(retelling.FIRST_PERSON_ENGLISH)
_THE_CUSTOMER = re.compile(r"the (?:customer|client)s? ")
_SOMEBODY = re.compile(
    r"[^\W\d_][\w.\-]*(?: [^\W\d_][\w.\-]*)? (?:mentioned|said|says|told (?:us|me)|explained|noted)"
    rf" (?:that )?(?:she|he|they) {retelling.LIKING}\b"
)
_NAME_TAILS = tuple(
    re.compile(rf"{owned}(?: \([^()]{{1,40}}\))?(?:さん|様|社|의|은|는|이|가|에서|측은|측에서|は|が|も)?,?\s*")
    for owned in ("", r"'s? \w+", r"'s? \w+ \w+")
)
_LONGEST_READ = 1000  # a retelling says so at its beginning


@cache
def _verbs() -> tuple[re.Pattern[str], ...]:
    """What a retelling says that somebody did; compiled when a quote is first judged."""
    return tuple(re.compile(rf"(?:{verbs})(?!\w)") for verbs in retelling.VERBS)


@cache
def _spoken() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"(?:{subject})(?:\s+|,\s+)(?={verbs}(?!\w))")
        for subject, verbs in zip(retelling.SUBJECTS, retelling.VERBS, strict=True)
    )


def judge_quote(text: str, customers: Sequence[str]) -> Verbatim | Paraphrase:
    """Whether words are the customer's own; in doubt they are, because refusing somebody's real words is worse."""
    words = unwrapped(text)
    if words != text.strip():
        return Verbatim(words)
    plain = fold(words[:_LONGEST_READ])
    start = match.end() if (match := _LEAD.match(plain)) else 0
    for name in sorted(customers, key=len, reverse=True):
        end = _told_of(name, plain, start)
        if end:
            return Paraphrase(name, words[start:end].strip())
    end = _retold(plain, start)
    return Paraphrase(None, words[start:end].strip()) if end else Verbatim(words)


def _told_of(name: str, plain: str, start: int) -> int:
    """Where the cue ends, when the words are about what the named customer wants or said; else 0."""
    known = " ".join(fold(name[:LONGEST_NAME]).split())
    following = plain[start + len(known) : start + len(known) + 1]
    if not known or not plain.startswith(known, start) or (following.isalnum() and following < "\u2e80"):
        return 0
    after = start + len(known)
    for tail, verbs in product(_NAME_TAILS, _verbs()):
        owned = tail.match(plain, after)
        match = verbs.match(plain, owned.end()) if owned else None
        if match and (match.group().endswith(" that") or not _first_person(verbs).search(plain, match.end())):
            return match.end()
    for _, ending in _VERB_LAST:
        if (match := ending.search(plain, after)) and not _FIRST_PERSON.search(plain, after):
            return match.end()
    return 0


def _first_person(verbs: re.Pattern[str]) -> re.Pattern[str]:
    """What shows that the words after these verbs are the speaker's own."""
    return _FIRST_PERSON_ENGLISH if verbs is _verbs()[0] else _FIRST_PERSON


def _retold(plain: str, start: int) -> int:
    """Where the cue ends, when the words begin like a retelling of somebody; else 0."""
    for subject, verbs in zip(_spoken(), _verbs(), strict=True):
        if (match := subject.match(plain, start)) and (cue := verbs.match(plain, match.end())):
            sure = _THE_CUSTOMER.match(plain, start)
            return cue.end() if sure or not _first_person(verbs).search(plain, cue.end()) else 0
    for cues in (_SOMEBODY, _ELIDED):
        if (match := cues.match(plain, start)) and not _FIRST_PERSON.search(plain, match.end()):
            return match.end()
    for who, ending in _VERB_LAST:
        if (
            (match := who.match(plain, start))
            and (cue := ending.search(plain, match.end()))
            and not _FIRST_PERSON.search(plain, match.end())
        ):
            return cue.end()
    if (match := _TURKISH.search(plain)) and not _FIRST_PERSON.search(plain):
        return match.end()
    return 0


def unwrapped(text: str) -> str:
    """Words without the quotation marks around all of them."""
    words = text.strip()
    for _ in range(3):
        if len(words) < 3 or words[-1] not in _PAIRS.get(words[0], ""):
            break
        inner = words[1:-1]
        held = re.sub(r"(?<=\w)['’](?=\w)", "", inner)
        if words[0] in held or words[-1] in held:
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
_PIECE = re.compile(_ENTITY.pattern + r"|.", re.DOTALL)


def occurs_in(quote: str, source: str) -> str | None:
    """The source's own slice that reads like the quote, or None; case counts, spaces and marks do not."""
    wanted, _ = _folded(quote)
    wanted = wanted.strip(" ")
    if not wanted:
        return None
    held, origins = _folded(source)
    for candidate in (wanted, wanted.strip("' ")):
        at = held.find(candidate) if candidate else -1
        if at >= 0:
            return source[origins[at][0] : origins[at + len(candidate) - 1][1]]
    return quote.strip() if quote.strip() in source else None  # a piece of an entity, or of a character with its marks


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
