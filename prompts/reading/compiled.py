"""The lexicons made into compiled patterns, each when it is first needed, and the first look that most messages do not pass."""

import re
from collections.abc import Sequence
from functools import cached_property

from prompts.reading.lexicon import LEXICONS
from prompts.reading.lexicon.shape import EVERYWHERE_PERSONAL, Lexicon, Patterns
from prompts.reading.sieve import WORD_BEGINS, Finder, Sieve


class Language:
    """One lexicon, compiled piece by piece: most processes only ever meet a few languages."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon, self._vetoes = lexicon, lexicon.vetoes
        self.code = lexicon.code
        # what turns an announcement into hearsay or a question comes after it
        self.verb_last = not lexicon.spaced or lexicon.code == "tr"

    @cached_property
    def strong(self) -> Finder:
        return self._finder(self._lexicon.strong)

    @cached_property
    def firm(self) -> Finder:
        return self._finder(self._lexicon.firm)

    @cached_property
    def medium(self) -> Finder:
        return self._finder(self._lexicon.medium)

    @cached_property
    def weak(self) -> Finder:
        return self._finder(self._lexicon.weak)

    @cached_property
    def bare(self) -> Finder:
        return self._finder(self._lexicon.bare)

    @cached_property
    def support(self) -> tuple[Finder, ...]:
        return tuple(self._finder((pattern,)) for pattern in self._lexicon.support)

    @cached_property
    def business(self) -> Finder:
        return self._finder(self._lexicon.business)

    @cached_property
    def anywhere(self) -> Finder:
        """Vetoes wherever it stands in the sentence."""
        return self._finder(self._vetoes.question + self._vetoes.undecided + self._vetoes.past)

    @cached_property
    def doubt(self) -> Finder:
        """Vetoes a strong cue only from before it."""
        return self._finder(self._vetoes.hypothetical + self._vetoes.proposal)

    @cached_property
    def hearsay(self) -> Finder:
        """Vetoes any cue only from before it."""
        return self._finder(self._vetoes.reported)

    @cached_property
    def logistics(self) -> Finder:
        return self._finder(self._vetoes.logistics)

    @cached_property
    def takes_back(self) -> Sieve:
        """Any of the four kinds of vetoes."""
        told = self._vetoes
        patterns = (*told.question, *told.undecided, *told.past, *told.hypothetical, *told.proposal)
        return Sieve((self._any((*patterns, *told.reported, *told.logistics)),))

    @cached_property
    def poll(self) -> Finder:
        return self._finder(self._vetoes.poll)

    @cached_property
    def personal(self) -> Finder:
        return self._finder((*self._vetoes.personal, EVERYWHERE_PERSONAL))

    @cached_property
    def joke(self) -> Finder:
        return self._finder(self._vetoes.joke)

    @property
    def cues(self) -> str:
        """All that may make us ask, whatever kind of cue it is."""
        told = self._lexicon
        return self._any((*told.strong, *told.firm, *told.medium, *told.weak, *told.bare))

    def _any(self, patterns: Patterns) -> str:
        return f"{WORD_BEGINS if self._lexicon.spaced else ''}(?:{'|'.join(patterns)})"

    def _finder(self, patterns: Patterns) -> Finder:
        return Finder(patterns, spaced=self._lexicon.spaced)


LANGUAGES = tuple(Language(lexicon) for lexicon in LEXICONS)
_FAMILIES = (("de", "nl"), ("fr", "it"), ("es", "pt"), ("pl", "tr", "hi"), ("ja", "zh", "ko"))


class Cues:
    """Which of some languages have a cue that may be in a text; the sieves are made when first needed.

    One sieve for all of them would outgrow what RE2 keeps of its states, and then search a hundred times more slowly.
    """

    def __init__(self, languages: Sequence[Language]) -> None:
        self._families = [[language for language in languages if language.code in codes] for codes in _FAMILIES]

    def passed(self, plain: str, codes: frozenset[str]) -> list[Language]:
        """Those of them that have one of these codes."""
        return [
            family[place]
            for family, spoken, sieve in self._sieves
            if not spoken.isdisjoint(codes)
            for place in sieve.passed(plain)
            if family[place].code in codes
        ]

    @cached_property
    def _sieves(self) -> list[tuple[list[Language], frozenset[str], Sieve]]:
        return [
            (family, frozenset(each.code for each in family), Sieve((each.cues for each in family), anchored=False))
            for family in self._families
        ]


class FirstLook:
    """Any word of some lexicons, in the folded text behind one space, so that a word may be asked for from its beginning."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._lexicons = lexicons

    def passes(self, folded: str) -> bool:
        return self._sieve.lets_through(f"\n {folded}\n")

    @cached_property
    def _sieve(self) -> Sieve:
        words = {word for lexicon in self._lexicons for word in lexicon.first.split("|")}
        return Sieve(("|".join(map(re.escape, sorted(words))),))


OTHER_CUES = Cues(LANGUAGES[1:])
FIRST_LOOK = FirstLook(LEXICONS)
FIRST_LOOK_ENGLISH = FirstLook(LEXICONS[:1])
