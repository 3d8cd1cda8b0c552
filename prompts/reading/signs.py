"""Signs of what a message is, besides its words: its length, its questions, and what the lexicons see in it."""

from collections.abc import Iterator, Sequence

from prompts.reading.compiled import LANGUAGES, Language
from prompts.reading.cues import Cue, has_private_words, how_many_nouns
from prompts.reading.languages import likely
from prompts.reading.surface import BLOT, Surface

_CUES = (0.01, 0.35, 0.5, 0.65, 0.8, 0.95)
_SIZES = (30, 60, 100, 200, 500, 900)
_MARKS = " )\n*_" + BLOT
SUBJECTS = ("nouns", "support", "private")
"""How the signs of what a message is about begin."""


def signs(seen: Surface, cue: Cue | None) -> set[str]:
    """All signs of a message whose best cue is this one."""
    plain, languages = seen.plain, languages_of(seen.plain)
    return {
        *plain_signs(plain),
        *cue_signs(cue),
        *subject_signs(plain, languages),
        *doubtful_signs(seen, languages),
    }


def plain_signs(plain: str) -> Iterator[str]:
    """What is seen at once."""
    size = len(plain)
    yield next((f"up to {most} characters" for most in _SIZES if size <= most), "very long")
    if "?" in plain:
        yield "question at the end" if plain.rstrip(_MARKS).endswith("?") else "question"


def cue_signs(cue: Cue | None) -> Iterator[str]:
    """How much the best cue says."""
    return (f"cue {least}" for least in _CUES if cue and cue.score >= least)


def languages_of(plain: str) -> list[Language]:
    """The languages that a folded text may be in."""
    codes = likely(plain)
    return [language for language in LANGUAGES if language.code in codes]


def subject_signs(plain: str, languages: Sequence[Language]) -> Iterator[str]:
    """What the lexicons say of what a message is about."""
    nouns = max((how_many_nouns(language, plain) for language in languages), default=0)
    yield from (f"nouns {least}" for least in (1, 2, 3, 5) if nouns >= least)
    kinds = max((sum(1 for f in language.support if f.search(plain)) for language in languages), default=0)
    yield from (f"support {least}" for least in (1, 2, 3) if kinds >= least)
    if any(has_private_words(language, plain) for language in languages):
        yield "private"


def doubtful_signs(seen: Surface, languages: Sequence[Language]) -> Iterator[str]:
    """Which kinds of words that take an announcement back there are, and whether all sentences have some."""
    kinds: set[str] = set()
    free = 0
    for start, end in seen.sentences:
        found = {kind for language in languages for kind in _kinds(language, seen.plain[start:end])}
        kinds |= found
        free += not found
    yield from sorted(kinds)
    if not free:
        yield "no sentence free"


def _kinds(language: Language, sentence: str) -> Iterator[str]:
    if not language.takes_back.lets_through(sentence):
        return iter(())
    finders = (
        ("open or past", language.anywhere),
        ("doubt", language.doubt),
        ("hearsay", language.hearsay),
        ("logistics", language.logistics),
    )
    return (kind for kind, finder in finders if finder.search(sentence))
