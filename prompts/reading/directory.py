"""The directory of customers as the reader searches it: exactly, nearly, while somebody types, and inside a text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from prompts.reading.sieve import Sieve
from prompts.reading.surface import LONGEST, canonical
from prompts.reading.words.names import COMMON_WORDS, LEGAL_FORMS

LONGEST_NAME = 120
_MOST = 500  # places of one text where a name is looked at
# scripts that are written without spaces are read character by character; vowel signs belong to their word
_ALONE = "\u0e00-\u0eff\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN = re.compile(
    rf"[{_ALONE}]|(?:(?![{_ALONE}_])[\w\u0300-\u036f\u0591-\u05bd\u064b-\u0655\u0900-\u0963\u0966-\u0dff])+"
)
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
_MASK = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|<[@#!][^<>\n]{1,200}>|(?<![\w@.])@[\w.\-]+", re.DOTALL)
_ADDRESS = re.compile(
    r"https?://[^\s<>|]{1,3000}|(?<![\w.+\-@])(?:[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,9}|(?:www\.)?[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,9}/[^\s<>|]{0,3000}"
    r"|[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,9}\.(?:com|net|org|io|co|dev|app|ai|cloud|example|eu|uk|de|fr|es|pt|it|nl|pl|tr|jp|cn|kr|in|br|mx)(?![\w\-]))"
)
_MARKS = re.compile(r"[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One customer as the workspace knows it."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class _Key:
    tokens: tuple[str, ...]
    gaps: tuple[str, ...]
    entry: DirectoryEntry
    spelled: str  # the only spelling that counts, for ordinary words; empty when any case does
    domain: bool


class _Token(NamedTuple):
    start: int
    end: int
    plain: str


class Directory:
    """All customers of a workspace, made ready for searching once."""

    def __init__(self, entries: Iterable[DirectoryEntry]) -> None:
        self._entries = tuple(entries)
        self._exact: dict[str, DirectoryEntry] = {}
        self._keys: dict[tuple[str, ...], list[_Key]] = {}
        self._lengths: dict[str, list[int]] = {}  # by the first word of a name: how many words names have, most first
        self._names: list[tuple[str, DirectoryEntry]] = []
        for entry in self._entries:
            self._add(entry)
        for words in self._keys:
            self._lengths.setdefault(words[0], []).append(len(words))
        self._lengths = {word: sorted(set(counts), reverse=True) for word, counts in self._lengths.items()}
        self._cores = [core(name) for name, _ in self._names]

        self._by_core: dict[str, list[int]] = {}
        for index, plain in enumerate(self._cores):
            self._by_core.setdefault(plain, []).append(index)

    def add(self, entry: DirectoryEntry) -> None:
        """One more customer, whose name is compared with what is typed from now on; texts are not searched for it."""
        self._entries = (*self._entries, entry)
        self._add(entry)
        for name, _ in self._names[len(self._cores) :]:
            self._by_core.setdefault(core(name), []).append(len(self._cores))
            self._cores.append(core(name))

    def __iter__(self) -> Iterator[DirectoryEntry]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, typed: str) -> DirectoryEntry | None:
        """The customer with exactly this name, alias or domain, however it is capitalized and spaced."""
        return self._exact.get(canonical(typed))

    def near(self, typed: str, limit: int = 3) -> list[DirectoryEntry]:
        """Customers whose name this may be meant to be, the likeliest first."""
        plain = core(typed[: 2 * LONGEST_NAME])
        if not plain:
            return []
        scored = dict.fromkeys(self._by_core.get(plain, ()), 0.0)
        allowed = _typos(plain)
        if allowed:
            hits = process.extract(plain, self._cores, scorer=OSA.distance, score_cutoff=allowed, limit=4 * limit)
            scored.update(
                (index, distance)
                for found, distance, index in hits
                if distance <= _typos(found) and index not in scored
            )
        words = plain.split()
        longer = [index for index, name in enumerate(self._cores) if name.startswith(f"{plain} ")]
        shorter = (" ".join(words[:count]) for count in range(1, len(words)))
        for index in (*longer, *(index for name in shorter for index in self._by_core.get(name, ()))):
            if index not in scored and len(self._cores[index]) > 2 < len(plain):
                scored[index] = 2.5
        ranked = sorted(scored, key=lambda index: (scored[index], len(self._cores[index]), self._cores[index]))
        return list(dict.fromkeys(self._names[index][1] for index in ranked))[:limit]

    def suggest(self, typed: str, limit: int = 20) -> list[DirectoryEntry]:
        """What fits the letters typed so far: beginnings of names, of words, anything that holds them, then typos."""
        plain = unmarked(typed[: 2 * LONGEST_NAME])
        if not plain:
            return sorted(self._entries, key=lambda entry: canonical(entry.name))[:limit]
        ranked: tuple[list[tuple[str, DirectoryEntry]], ...] = ([], [], [])
        for name, entry in self._names:
            if plain in name:
                ranked[0 if name.startswith(plain) else 1 if f" {plain}" in name else 2].append((name, entry))
        found: list[DirectoryEntry] = []
        for hits in ranked:
            for _, entry in sorted(hits, key=itemgetter(0)) if len(found) < limit else ():
                if len(found) < limit and entry not in found:
                    found.append(entry)
        if not found and len(plain) > 2:
            starts = [name[: len(plain) + 1] for name in self._cores]
            close = process.extract(plain, starts, scorer=OSA.distance, score_cutoff=_typos(plain) + 1, limit=limit)
            found.extend(self._names[index][1] for _, _, index in close)
            found.extend(self.near(typed, limit))
        return list(dict.fromkeys(found))[:limit]

    def mentions(self, text: str) -> list[tuple[int, int, DirectoryEntry]]:
        """Where customers are named in a text: whole words, the longest name first, not in code."""
        if not self._keys:
            return []
        if not self._first_look.lets_through(_plain(text[:LONGEST])):
            return []
        tokens = [
            _Token(match.start(), match.end(), _plain(match.group())) for match in _TOKEN.finditer(text, 0, LONGEST)
        ]
        known = (at for at, token in enumerate(tokens) if token.plain in self._lengths)
        named = (at for at in known if self._longest(text, tokens, at, linked=False) is not None)
        begins = list(islice(named, _MOST))
        return self._unhidden(text, tokens, begins) if begins else []

    @cached_property
    def _first_look(self) -> Sieve:
        """The first words of all names."""
        return Sieve(("|".join(map(re.escape, self._lengths)),))

    def _unhidden(self, text: str, tokens: list[_Token], begins: list[int]) -> list[tuple[int, int, DirectoryEntry]]:
        """Of names that begin at these tokens, those outside code, and in an address only domains."""
        hidden = _Spans([match.span() for match in _MASK.finditer(text, 0, LONGEST)])
        addresses = _Spans([match.span() for match in _ADDRESS.finditer(text, 0, LONGEST)])
        found: list[tuple[int, int, DirectoryEntry]] = []
        until = 0
        for at in begins:
            start = tokens[at].start
            if start < until or hidden.hold(start):
                continue
            key = self._longest(text, tokens, at, linked=addresses.hold(start))
            if key is not None:
                until = tokens[at + len(key.tokens) - 1].end
                found.append((start, until, key.entry))
        return found

    def _add(self, entry: DirectoryEntry) -> None:
        for name in (entry.name, *entry.aliases):
            self._exact.setdefault(canonical(name), entry)
            self._names.append((unmarked(name), entry))
            self._index(name, entry, domain=False)
        if entry.domain:
            self._exact.setdefault(canonical(entry.domain), entry)
            self._index(entry.domain, entry, domain=True)

    def _index(self, name: str, entry: DirectoryEntry, *, domain: bool) -> None:
        name = " ".join(unicodedata.normalize("NFKC", name).split())
        tokens = [_Token(match.start(), match.end(), _plain(match.group())) for match in _TOKEN.finditer(name)]
        if not tokens:
            return
        gaps = tuple(name[one.end : two.start].strip() for one, two in pairwise(tokens))
        words = tuple(token.plain for token in tokens)
        common = len(words) == 1 and (words[0] in COMMON_WORDS or len(words[0]) < 3)
        spelled = name if common and not name.islower() else ""
        self._keys.setdefault(words, []).append(_Key(words, gaps, entry, spelled, domain))

    def _longest(self, text: str, tokens: list[_Token], at: int, *, linked: bool) -> _Key | None:
        for count in self._lengths[tokens[at].plain]:
            here = tokens[at : at + count]
            gaps = tuple(text[one.end : two.start].strip() for one, two in pairwise(here))
            for key in self._keys.get(tuple(token.plain for token in here), ()):
                if (
                    key.gaps == gaps
                    and (key.domain or not linked or "." in gaps)
                    and _whole(text, here[0].start, here[-1].end, key)
                ):
                    return key
        return None


class _Spans:
    """Sorted spans, asked about positions in ascending order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans = spans
        self._next = 0

    def hold(self, position: int) -> bool:
        while self._next < len(self._spans) and self._spans[self._next][1] <= position:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next][0] <= position


def core(name: str) -> str:
    """A name as it is compared: no accents, no punctuation, no legal form."""
    plain = unmarked(name).replace(".", "").replace("'", "").replace("’", "")
    for form in ("株式会社", "有限会社", "合同会社", "股份有限公司", "有限责任公司", "有限公司", "주식회사"):
        plain = plain.replace(form, " ")
    words = re.findall(r"[^\W_\u0900-\u097f]+|[\u0900-\u097f]+", plain)
    kept = list(words)
    while len(kept) > 1 and kept[-1] in LEGAL_FORMS | {"o", "z"}:
        kept.pop()
    return " ".join(kept)


def unmarked(name: str) -> str:
    """A name without case and accents."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", canonical(name)))
    return unicodedata.normalize("NFC", plain).replace("ł", "l").replace("ı", "i").replace("ø", "o")


def _plain(token: str) -> str:
    return token.casefold() if token.isascii() else unicodedata.normalize("NFKC", token).casefold()


def _typos(plain: str) -> int:
    return 0 if len(plain) < 4 else 1 if len(plain) < 6 else 2 if len(plain) < 14 else 3


def _whole(text: str, start: int, end: int, key: _Key) -> bool:
    """Whether a name is no part of a longer word: 東京 in 東京都 counts, 한빛 in 신한빛 does not, a domain in a longer one does not."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if key.spelled and text[start:end] != key.spelled:
        return False
    if key.domain:
        return before not in {"-", "_"} and not (after in {".", "-"} and text[end + 1 : end + 2].isalnum())
    if _HANGUL.match(text, start) and _HANGUL.match(before):
        return False
    if len(key.tokens) == 1 and end - start == 1:
        return False
    if _KATAKANA.match(text, start) and (_KATAKANA.match(before) or _KATAKANA.match(after)):
        return False
    return before not in {"#", "_", "/"} and after != "_"
