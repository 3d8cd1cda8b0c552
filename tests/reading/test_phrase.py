"""What may be learned from a message: words of the lexicon, never names, numbers, or what was decided."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading import read_decision
from prompts.reading.phrase import GAP, MOST_WORDS, phrase_of


@pytest.mark.parametrize(
    ("cue", "phrase"),
    [
        ("We're going with", "we're going with"),
        ("we’re  Going With", "we're going with"),
        ("We've decided", "we've decided"),
        ("we're dropping Acme", f"we're dropping {GAP}"),
        ("Initech stays", f"{GAP} stays"),
        ("rabbitmq it is then", f"{GAP} it is then"),
        ("Acme Initech Globex stays", f"{GAP} stays"),
        ("Discounts above 25% are off the table", None),
        ("Acme", None),
        ("O'Brien", None),
        ("", None),
        ("とします", "とします"),
        ("就用博世的", None),
    ],
)
def test_a_cue_is_stored_without_what_it_is_about(cue: str, phrase: str | None) -> None:
    assert phrase_of(cue) == phrase


@given(st.text(max_size=60))
def test_whatever_the_cue_a_phrase_is_short_and_has_no_digits(cue: str) -> None:
    phrase = phrase_of(cue)
    assert phrase is None or (len(phrase.split()) <= MOST_WORDS and not re.search(r"\d", phrase))


@pytest.mark.parametrize("name", ["Quuxwick", "Zorbaline", "Wixbury"])
@pytest.mark.parametrize("words", ["We're going with", "We've decided on"])
def test_no_name_gets_into_a_phrase(name: str, words: str) -> None:
    cue = read_decision(f"{words} {name} for the new plan.").cue
    assert cue is not None
    assert name.casefold() not in (phrase_of(f"{cue} {name}") or "").casefold()
