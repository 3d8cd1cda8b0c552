"""The JSON between the page and the sandbox."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat import Refusal
from bot.parts import DateField, Quote, say
from bot.sandbox.wire import drawn, typed
from tests.sandbox.toy import form, record


def test_every_part_of_a_card_and_a_form_has_a_json_form() -> None:
    assert json.loads(json.dumps(drawn(record("D-42"))))["parts"][2]["kind"] == "Quote"
    assert json.loads(json.dumps(drawn(form(more=True))))["parts"][1]["kind"] == "SuggestField"
    assert drawn(DateField("when", "When", date(2026, 3, 2)))["value"] == "2026-03-02"
    with pytest.raises(TypeError):
        drawn(object())


@given(st.text())
def test_words_stay_as_they_are(words: str) -> None:
    assert drawn(say(words))["parts"][0]["line"] == [words]
    assert drawn(Quote(words))["words"] == words


def test_what_was_filled_in_has_the_types_of_its_fields() -> None:
    values = {"text": "words", "picks": ["a", "b"], "day": {"day": "2026-03-02"}, "none": None, "empty": "", "no": []}
    assert typed(values) == {
        "text": "words",
        "picks": ("a", "b"),
        "day": date(2026, 3, 2),
        "none": None,
        "empty": None,
        "no": None,
    }


@pytest.mark.parametrize("value", [{"day": "yesterday"}, {"day": 3}, [1], 7, {"x": "y"}])
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(Refusal):
        typed({"field": value})
