"""Two quotes that contradict each other in their own words, and pairs that only look as if they did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading.opposed import first_opposed, opposed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The new board is fast, even in the basement.", "The board is slow whenever two crews use it."),
        ("We need the PDF export every month.", "We don't need the PDF export at all."),
        ("I love the weekly summary.", "The weekly summary is annoying."),
        ("Wir brauchen den PDF-Export.", "Den PDF-Export brauchen wir nicht."),
        ("Die Planung ist einfach geworden.", "Die Planung ist verwirrend."),
        ("El informe es muy claro.", "El informe es confuso."),
        ("Please keep the printed plan.", "Drop the printed plan, nobody reads it."),
    ],
)
def test_they_disagree(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We can't sign while our data leaves Europe.", "Our data has to stay in Europe."),
        ("Without SSO our auditors say no.", "Our auditors ask for SSO."),
        ("The board is slow.", "The board is slow on my phone, too."),
        ("The invoices are fast.", "The tablet is slow."),
        ("The board is not slow.", "The board is fast."),
        ("15分刻みだと、移動時間が長く見える。", "The travel times look wrong."),
        ("", "No."),
    ],
)
def test_they_do_not(one: str, other: str) -> None:
    assert not opposed(one, other)
    assert not opposed(other, one)


def test_the_first_pair_is_found() -> None:
    said = ["The board is fast.", "Ask us first.", "The board is slow."]
    assert first_opposed(said) == (0, 2)
    assert first_opposed(said[:2]) is None


@given(st.text(max_size=200), st.text(max_size=200))
def test_it_does_not_matter_who_speaks_first_and_nobody_contradicts_themselves(one: str, other: str) -> None:
    assert opposed(one, other) == opposed(other, one)
    assert first_opposed([one]) is None
