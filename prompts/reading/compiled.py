"""The lexicons made into compiled patterns, each when it is first needed, and the first look that most messages do not pass."""

import re
from collections.abc import Sequence
from functools import cached_property

from prompts.reading.beginnings import guarded, trie
from prompts.reading.lexicon import LEXICONS
from prompts.reading.lexicon.shape import EVERYWHERE_PERSONAL, Lexicon, Patterns

Finder = re.Pattern[str]
_NEVER = re.compile(r"(?!)")


class Language:
    """One lexicon, compiled piece by piece: most processes only ever meet a few languages."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.code = lexicon.code
        # what turns an announcement into hearsay or a question comes after it
        self.verb_last = not lexicon.spaced or lexicon.code == "tr"

    @cached_property
    def strong(self) -> Finder:
        return self._quick(self._lexicon.strong)

    @cached_property
    def firm(self) -> Finder:
        return self._quick(self._lexicon.firm)

    @cached_property
    def medium(self) -> Finder:
        return self._quick(self._lexicon.medium)

    @cached_property
    def weak(self) -> Finder:
        return self._quick(self._lexicon.weak)

    @cached_property
    def bare(self) -> Finder:
        return self._quick(self._lexicon.bare)

    @cached_property
    def support(self) -> tuple[Finder, ...]:
        return tuple(self._either((pattern,)) for pattern in self._lexicon.support)

    @cached_property
    def business(self) -> Finder:
        return self._quick(self._lexicon.business)

    @cached_property
    def anywhere(self) -> Finder:
        """Vetoes wherever it stands in the sentence."""
        return self._either(self._lexicon.question + self._lexicon.undecided + self._lexicon.past)

    @cached_property
    def doubt(self) -> Finder:
        """Vetoes a strong cue only from before it."""
        return self._either(self._lexicon.hypothetical + self._lexicon.proposal)

    @cached_property
    def hearsay(self) -> Finder:
        """Vetoes any cue only from before it."""
        return self._either(self._lexicon.reported)

    @cached_property
    def logistics(self) -> Finder:
        return self._either(self._lexicon.logistics)

    @cached_property
    def poll(self) -> Finder:
        return self._either(self._lexicon.poll)

    @cached_property
    def personal(self) -> Finder:
        return self._either((*self._lexicon.personal, EVERYWHERE_PERSONAL))

    @cached_property
    def joke(self) -> Finder:
        return self._either(self._lexicon.joke)

    @property
    def _word_begins(self) -> str:
        return r"(?<![^\W_])" if self._lexicon.spaced else ""

    def _quick(self, patterns: Patterns) -> Finder:
        """The same as `_either` for what is searched for in every sentence: dearer to compile, cheaper to search."""
        return self._either((guarded(patterns),)) if patterns else _NEVER

    def _either(self, patterns: Patterns) -> Finder:
        """Any of the patterns, tried in the order they are written."""
        return re.compile(rf"{self._word_begins}(?:{'|'.join(patterns)})") if patterns else _NEVER


LANGUAGES = tuple(Language(lexicon) for lexicon in LEXICONS)


class FirstLook:
    """Any word of some lexicons, in the folded text behind one space, so that a word may be asked for from its beginning."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._lexicons = lexicons

    def search(self, folded: str) -> re.Match[str] | None:
        return self._finder.search(folded)

    @cached_property
    def _finder(self) -> Finder:
        return re.compile(trie(word for lexicon in self._lexicons for word in lexicon.first.split("|")))


FIRST_LOOK = FirstLook(LEXICONS)
FIRST_LOOK_ENGLISH = FirstLook(LEXICONS[:1])
