"""The lexicons made into compiled patterns, and the first look that most messages do not pass."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from prompts.reading.lexicon import LEXICONS
from prompts.reading.lexicon.shape import EVERYWHERE_PERSONAL, Lexicon, Patterns

Finder = re.Pattern[str]
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Language:
    """One lexicon, compiled. A veto is None where the language has none."""

    code: str
    strong: Finder
    firm: Finder
    medium: Finder
    weak: Finder
    bare: Finder
    support: tuple[Finder, ...]
    business: Finder
    anywhere: Finder  # vetoes wherever it stands in the sentence
    doubt: Finder  # vetoes a strong cue only from before it
    hearsay: Finder  # vetoes any cue only from before it
    logistics: Finder
    poll: Finder
    personal: Finder
    joke: Finder
    verb_last: bool  # what turns an announcement into hearsay or a question comes after it


def compile_language(lexicon: Lexicon) -> Language:
    """Compile one lexicon; alternatives are tried in the order they are written."""

    def one(patterns: Patterns) -> Finder:
        return _either(patterns, lexicon.spaced)

    return Language(
        code=lexicon.code,
        strong=one(lexicon.strong),
        firm=one(lexicon.firm),
        medium=one(lexicon.medium),
        weak=one(lexicon.weak),
        bare=one(lexicon.bare),
        support=tuple(one((pattern,)) for pattern in lexicon.support),
        business=one(lexicon.business),
        anywhere=one(lexicon.question + lexicon.undecided + lexicon.past),
        doubt=one(lexicon.hypothetical + lexicon.proposal),
        hearsay=one(lexicon.reported),
        logistics=one(lexicon.logistics),
        poll=one(lexicon.poll),
        personal=one((*lexicon.personal, EVERYWHERE_PERSONAL)),
        joke=one(lexicon.joke),
        verb_last=not lexicon.spaced or lexicon.code == "tr",
    )


def trie(words: Iterable[str]) -> str:
    """An expression for any of the words that looks at each character once."""
    tree: dict[str, object] = {}
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, object]) -> str:
    if "" in node:  # a shorter word ends here; the longer ones add nothing
        return ""
    options = [re.escape(char) + _branch(below) for char, below in sorted(node.items())]  # type: ignore[arg-type]
    return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"


def _either(patterns: Patterns, spaced: bool) -> Finder:
    if not patterns:
        return _NEVER
    whole = "|".join(patterns)
    return re.compile(rf"(?<![^\W_])(?:{whole})" if spaced else whole)


LANGUAGES = tuple(compile_language(lexicon) for lexicon in LEXICONS)
# looked for in the folded text behind one space, so that a word may be asked for from its beginning
FIRST_LOOK = re.compile(trie(word for lexicon in LEXICONS for word in lexicon.first.split("|")))
FIRST_LOOK_ENGLISH = re.compile(trie(LEXICONS[0].first.split("|")))
