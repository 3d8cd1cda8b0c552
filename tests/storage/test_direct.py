from __future__ import annotations

import pytest

from storage.metrics.direct import is_direct, occurs


@pytest.mark.parametrize(
    ("kind", "source", "source_url", "source_text", "direct"),
    [
        ("quote", "call", "https://example.com", None, True),
        ("quote", "call", None, "She said: we lose two days. Every month.", True),
        ("quote", "customer", None, None, True),
        ("behavior", "product", "https://example.com", None, True),
        ("quote", None, "https://example.com", None, True),
        ("quote", "call", None, None, False),
        ("quote", "call", "", "something else", False),
        ("quote", "survey", "https://example.com", "we lose two days", False),
        ("paraphrase", "customer", "https://example.com", "we lose two days", False),
        ("behavior", "product", None, None, False),
    ],
)
def test_evidence_is_direct_when_it_can_be_traced(
    kind: str, source: str | None, source_url: str | None, source_text: str | None, direct: bool
) -> None:
    assert is_direct(kind, source, source_url, "we lose two days", source_text) == direct


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("R&D can't wait", "They wrote: R&amp;D can’t wait."),
        ("the “old” way", 'not the "old" way'),
        ("two  days\nlost", "two days lost"),
        ("ﬁve people", "five people"),
        ("cafe\u0301 closed", "our caf\u00e9 closed"),
    ],
)
def test_words_are_found_however_they_are_spelled_out(text: str, source: str) -> None:
    assert occurs(text, source)


@pytest.mark.parametrize(
    ("text", "source"), [("", "anything"), (" ", "any thing"), ("we lose", None), ("We lose", "we lose")]
)
def test_nothing_and_other_words_are_not_found(text: str, source: str | None) -> None:
    assert not occurs(text, source)
