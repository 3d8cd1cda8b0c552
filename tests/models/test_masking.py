"""What is hidden before anything leaves, and that whatever comes back is a piece of the text as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.models.masking import mask

HIDDEN = [
    "dana.ruiz+eu@mail.acme.example",
    "müller@straßen.example",
    "+49 (0)170 1234567",
    "030/1234 5678",
    "(212) 555-0147",
    "4111 1111 1111 1111",
    "5500-0000-0000-0004",
    "DE89 3704 0044 0532 0130 00",
    "sk-proj-AbC123def456GHI789",
    "xoxb-1234567890-abcdefGHIJKL",
    "ghp_0123456789abcdefABCDEF0123456789abcd",
    "AKIAIOSFODNN7EXAMPLE",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----",
]
SHOWN = [
    "We're going with EU-only hosting for the new plan on 2026-03-03.",
    "Acme pays 12,000 a month for 250 seats since 12.05.2024",
    "D-42 and D-43 wait for the customer-advisory-board-2026 notes",
    "see https://example.com/docs/decisions-we-made-together",
    "Python 3.11.9, build 20260",
    "Das Kundengesprächsprotokollformular bleibt, internationalization-first",
]


@pytest.mark.parametrize("secret", HIDDEN)
@pytest.mark.parametrize(
    "around", ["{}", "Call {} about Acme.", "«{}», said Dana", "x\n{}\ny", "write to:{}", "documents/archive/{}"]
)
def test_what_is_private_is_hidden_and_comes_back_byte_for_byte(secret: str, around: str) -> None:
    text = around.format(secret)
    masked = mask(text)
    assert secret not in masked.text
    assert masked.restored(masked.text) == text
    assert masked.verbatim(masked.text) == text.strip()


@pytest.mark.parametrize("text", SHOWN)
def test_ordinary_words_dates_and_keys_of_decisions_are_not_hidden(text: str) -> None:
    assert mask(text).text == text


@pytest.mark.parametrize("text", ["password: hunter22", "Bearer abc123def", "token=abc123def", "secret=topsecretwords"])
def test_what_is_said_to_be_a_secret_is_hidden(text: str) -> None:
    assert mask(text).text.endswith("_KEY_1]")


def test_an_address_with_a_password_leaves_without_it() -> None:
    assert "hunter2" not in mask("postgresql://ana:hunter2@db.example/x").text


def test_the_same_value_has_the_same_stand_in() -> None:
    masked = mask("a@b.example, c@d.example, a@b.example")
    assert masked.text == "[HIDDEN_EMAIL_1], [HIDDEN_EMAIL_2], [HIDDEN_EMAIL_1]"


def test_a_text_that_holds_a_stand_in_itself_is_not_confused() -> None:
    text = "write [HIDDEN_EMAIL_1] or a@b.example"
    masked = mask(text)
    assert masked.text != text
    assert masked.verbatim("write [HIDDEN_EMAIL_1] or") == "write [HIDDEN_EMAIL_1] or"
    assert masked.restored(masked.text) == text


def test_half_of_a_stand_in_is_no_quote() -> None:
    masked = mask("we told a@b.example twice")
    assert masked.verbatim("told [HIDDEN_EMAIL_1] twice") == "told a@b.example twice"
    assert masked.verbatim("told [HIDDEN_EMAIL") is None
    assert masked.verbatim("HIDDEN") is None


def test_marks_and_spaces_that_a_model_changed_are_as_the_text_has_them() -> None:
    masked = mask("Dana: «we  can’t wait – not one week»")
    assert masked.verbatim("we can't wait - not one week") == "we  can’t wait – not one week"


pieces = st.one_of(
    st.text(max_size=20),
    st.sampled_from([*HIDDEN, "[HIDDEN_EMAIL_1]", "HIDDEN_", "“", "’", "&amp;", "\u00a0", "é", "e\u0301", "ﬁ", " - "]),
)
texts = st.lists(pieces, max_size=8).map("".join)


@given(text=texts)
def test_masking_can_be_taken_back_and_leaves_no_address(text: str) -> None:
    masked = mask(text)
    assert masked.restored(masked.text) == text
    assert not [value for value in masked.hidden.values() if "@" in value and value in masked.text]


@given(text=texts, words=texts, data=st.data())
def test_everything_that_comes_back_is_a_piece_of_the_text(text: str, words: str, data: st.DataObject) -> None:
    masked = mask(text)
    start = data.draw(st.integers(0, len(masked.text)))
    end = data.draw(st.integers(start, len(masked.text)))
    for answer in (words, masked.text[start:end], f"“{masked.text[start:end]}”"):
        found = masked.verbatim(answer)
        assert found is None or (found in text and found.strip() == found != "")


@pytest.mark.parametrize(
    "piece", ["a", "a@", "1 ", "1-", "+(", "-----BEGIN A-----", "a.", "eyJa.", "Ab1", "sk-", "é@é.", "key: "]
)
def test_no_text_makes_masking_crawl(piece: str) -> None:
    """A cubic or exponential expression would not end within the time that any test has."""
    text = (piece * 40_000)[:40_000]
    assert mask(text).restored(mask(text).text) == text
