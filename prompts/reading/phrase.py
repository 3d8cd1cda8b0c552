"""The part of a message that may be learned from: words of our own lexicon that announce a decision, never what it is about."""

from __future__ import annotations

import re
from functools import cache

from prompts.reading.lexicon import LEXICONS
from prompts.reading.lexicon.shape import Lexicon
from prompts.reading.surface import fold

MOST_WORDS = 5
GAP = "…"
"""Stands for words that are not the lexicon's: names, numbers, the matter itself."""

_LETTERS = r"(?:[^\W\d_]|[\u0900-\u097f])+"
_WORD = re.compile(rf"{_LETTERS}(?:'{_LETTERS})*")
_ESCAPE = re.compile(r"\\[a-zA-Z]|\(\?[a-zA-Z:!=<]+")
_STEM, _ENDING = 4, 4
"""A word may be a stem of the lexicon with an ending, each of so many letters: at least, and at most."""

SHORT = 2
"""Letters of what hangs on a word behind an apostrophe."""


def phrase_of(cue: str) -> str | None:
    """A cue as it is compared and stored (`we're dropping …`); None where too little of it is the lexicon's."""
    plain = " ".join(fold(cue).split())
    if not plain.isascii() and any(plain in pattern for pattern in _unspaced()):
        return plain
    words = plain.split(" ")
    if not plain or len(words) > MOST_WORDS:
        return None
    known = [word if _known(word) else GAP for word in (each.strip(".,:;!?()[]\"'*_-") for each in words)]
    kept = [word for at, word in enumerate(known) if word != GAP or known[at - 1 : at] != [GAP]]
    return " ".join(kept) if any(len(word) > 2 for word in kept if word != GAP) else None


def _known(word: str) -> bool:
    """Whether a word is the lexicon's, as it stands, with an ending, or in parts (`we're`)."""
    if word in _vocabulary():
        return True
    if "'" in word and not any(map(str.isdigit, word)):
        return all(len(part) <= SHORT or _known(part) for part in word.split("'"))
    stems = (word[:length] for length in range(max(_STEM, len(word) - _ENDING), len(word)))
    return _WORD.fullmatch(word) is not None and any(stem in _vocabulary() for stem in stems)


@cache
def _vocabulary() -> frozenset[str]:
    """Every word, and beginning of one, that the cues of the lexicon spell out."""
    spelled = (_ESCAPE.sub(" ", pattern) for lexicon in LEXICONS if lexicon.spaced for pattern in _cues(lexicon))
    return frozenset(word for pattern in spelled for word in _WORD.findall(pattern))


@cache
def _unspaced() -> tuple[str, ...]:
    """The cues of languages that put no spaces between words: only what they spell out as it stands may be kept."""
    return tuple(pattern for lexicon in LEXICONS if not lexicon.spaced for pattern in _cues(lexicon))


def _cues(lexicon: Lexicon) -> tuple[str, ...]:
    return (*lexicon.strong, *lexicon.firm, *lexicon.medium, *lexicon.weak, *lexicon.bare)
