"""Hides what no model needs to see (addresses, numbers, keys), and finds what it quotes in the text as it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from prompts.reading import occurs_in

# Every repetition is bounded, and nothing that can match the same characters twice follows itself: no text makes these slow.
_HIDDEN = re.compile(
    r"(?P<key>-----BEGIN [A-Z ]{1,40}-----(?:[^-]|-(?!----END)){0,8000}(?:-----END [A-Z ]{1,40}-----)?"
    r"|\b(?:sk|pk|rk|xox[abeprs]|xapp|gh[pousr]|github_pat|glpat|hf|whsec|shpat|dop_v1)[-_][\w-]{8,400}"
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{30,60}|\beyJ[\w-]{8,2000}(?:\.[\w-]{1,4000}){0,2}"
    r"|(?<=://)[^\s/@]{1,200}:[^\s/@]{1,200}(?=@)"
    r"|(?i:(?<=password: )|(?<=password=)|(?<=passwort: )|(?<=secret=))[^\s,;\"'<>]{6,400}"
    r"|(?i:(?<=bearer )|(?<=token: )|(?<=token=)|(?<=key: )|(?<=key=)|(?<=secret: ))(?=[^\s\d]{0,400}\d)[^\s,;\"'<>]{6,400})"
    r"|(?P<email>(?<![\w.+%-])[\w.+%-]{1,250}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
    r"|(?P<account>\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b)"
    r"|(?P<number>(?<![\w.])[+＋]?\(?\d(?:[\s().\-–/‑\u00a0]{0,2}\d){6,29}(?!\w))"
    r"|(?P<run>[A-Za-z0-9_+-]{16,4000})"
)
_DAY = re.compile(
    r"(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d"
)
_PIECE = re.compile(r"[A-Za-z0-9]{16,}")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text as a model sees it. `hidden` maps each stand-in to what it stands for."""

    original: str
    text: str
    hidden: dict[str, str]

    def verbatim(self, words: str) -> str | None:
        """The original's own slice that reads like these words of the masked text; None for words that are not in it."""
        found = words if words.strip() and words in self.text else occurs_in(words, self.text)
        if found is None:
            return None
        slice_ = self.restored(found.strip())
        return slice_ if any(map(str.isalnum, slice_)) and slice_ in self.original else None

    def restored(self, words: str) -> str:
        """Words with what was hidden in them."""
        for stand_in, value in self.hidden.items():
            words = words.replace(stand_in, value)
        return words


def mask(text: str) -> Masked:
    """The text with e-mail addresses, telephone, card and account numbers and keys replaced; the same value by the same stand-in."""
    mark = "HIDDEN"
    while mark in text:
        mark += "_"
    hidden: dict[str, str] = {}
    known: dict[str, str] = {}

    def replaced(match: re.Match[str]) -> str:
        kind, value = _kind(match), match.group()
        if not kind:
            return value
        if value not in known:
            known[value] = f"[{mark}_{kind}_{len(known) + 1}]"
            hidden[known[value]] = value
        return known[value]

    return Masked(text, _HIDDEN.sub(replaced, text), hidden)


def _kind(match: re.Match[str]) -> str:
    """What a match is, in a word; empty for what may be seen."""
    value = match.group()
    match match.lastgroup:
        case "number":
            digits = re.sub(r"\D", "", value)
            if _DAY.fullmatch(value):
                return ""
            return "CARD" if len(digits) >= 13 else "PHONE"
        case "run":
            return "KEY" if any(map(_random, _PIECE.findall(value))) else ""
        case kind:
            return (kind or "").upper()


def _random(piece: str) -> bool:
    """Letters and digits mixed as in a key, and no word with a number behind it."""
    return sum(a.isdigit() != b.isdigit() for a, b in pairwise(piece)) >= 3
