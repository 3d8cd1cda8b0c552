import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prompts.reading.customers import find_customers
from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.lexicon import LEXICONS
from prompts.reading.lexicon.shape import Lexicon
from prompts.reading.sieve import WORD_BEGINS, Finder, Sieve, widened

KINDS = ("strong", "firm", "medium", "weak", "bare", "support", "business")


def expressions(lexicon: Lexicon) -> Iterator[str]:
    begins = WORD_BEGINS if lexicon.spaced else ""
    vetoes = lexicon.vetoes
    for patterns in (
        *(getattr(lexicon, kind) for kind in KINDS),
        *(getattr(vetoes, each.name) for each in fields(vetoes)),
    ):
        yield from (f"{begins}(?:{pattern})" for pattern in patterns)


@pytest.mark.parametrize(
    ("expression", "wider"),
    [
        (r"we (?:will|won't)\b", "we (?:will|won't)"),
        (r"(?<!\w)ok(?! then)$", "ok"),
        (r"no more [^.!?\n]{2,40} from", r"no more [^.!?\n]"),
        (r"(?:now |just ){0,3}decided", "(?:now |just )*decided"),
        (r"\w+ it is", r"[a-zA-Z0-9\x{80}-\x{10ffff}_]+ it is"),
        (r"^\W*final", r"^[^a-zA-Z0-9]*final"),
        (r"a\ue000b", "a\ue000b"),
    ],
)
def test_an_expression_is_widened_no_more_than_it_has_to_be(expression: str, wider: str) -> None:
    assert widened(expression) == f"(?:{wider})"


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.code)
@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))  # long expressions take their time
@given(data=st.data())
def test_a_sieve_lets_through_whatever_an_expression_of_the_lexicons_finds(
    lexicon: Lexicon, data: st.DataObject
) -> None:
    expression = data.draw(st.sampled_from(sorted(expressions(lexicon))))
    before, after = data.draw(st.sampled_from(["", "so ", "x", "\n", "ß"])), data.draw(st.text(max_size=8))
    text = before + data.draw(st.from_regex(re.compile(expression))) + after
    if re.search(expression, text):
        assert Sieve((expression,)).lets_through(text)
        assert Sieve((expression,), anchored=False).lets_through(text)


@settings(deadline=None)  # the first search compiles its expressions
@given(st.lists(st.sampled_from(["we drop", "we", "drop it", r"\w+ it", "it is"]), min_size=1, unique=True), st.data())
def test_a_finder_finds_what_the_patterns_find_together(patterns: list[str], data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(["we", "drop", "it", "is", "sweet", ".", "ß"]), max_size=8)))
    together = re.compile(f"{WORD_BEGINS}(?:{'|'.join(patterns)})")
    finder = Finder(tuple(patterns), spaced=True)
    found, expected = finder.search(text), together.search(text)
    assert (found and found.span()) == (expected and expected.span())
    assert [match.span() for match in finder.finditer(text)] == [match.span() for match in together.finditer(text)]


def test_half_of_a_surrogate_pair_is_let_through() -> None:
    assert Sieve(("a", "b")).passed("\ud83d") == [0, 1]


def test_an_expression_that_re2_cannot_take_is_refused_when_it_is_made() -> None:
    with pytest.raises(ValueError, match="back"):
        Sieve((r"(back)\1",))


@pytest.mark.parametrize(
    ("text", "name"),
    [("ACME asked", "Acme"), ("ＡＣＭＥ asked", "Acme"), ("groß & co", "Gross"), ("the aﬃne team", "Affine")],
)
def test_the_first_look_for_the_names_of_a_directory_passes_over_none(text: str, name: str) -> None:
    directory = Directory(DirectoryEntry(number, each) for number, each in enumerate(("Acme", "Gross", "Affine")))
    assert [mention.entry.name for mention in find_customers(text, directory) if mention.entry] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("한빛시스템 확인", "한빛시스템"),
        ("東海システムは了解", "東海システム"),
        ("ABC様", "ABC"),
        ("腾云科技", "腾云科技"),
        ("(株)ABC", "(株)ABC"),
        ("(주)ABC", "(주)ABC"),
    ],
)
def test_the_first_look_for_names_without_capitals_passes_over_none(text: str, name: str) -> None:
    assert [mention.text for mention in find_customers(text, Directory(()))] == [name]
