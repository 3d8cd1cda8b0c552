"""The weights of words: kept as they were made, found in any text, and able to say which words made the reader ask."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from prompts.reading.compiled import LANGUAGES
from prompts.reading.cues import Cue
from prompts.reading.signs import SUBJECTS, signs, subject_signs
from prompts.reading.surface import surface
from prompts.reading.weights import Weights, load, log_odds, names, probability, save

EXAMPLES = Path(__file__).with_name("examples.jsonl")
SHIPPED = load()


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    weights = Weights(-1.5, {"^ as": 0.4, "\ue000 .": -0.25, "~決定": 1.0, "#": 0.1}, {"nouns 1": 0.75})
    save(weights, tmp_path / "weights.tsv")
    assert load(tmp_path / "weights.tsv") == weights


def test_what_is_shipped_weighs_only_signs_that_messages_have() -> None:
    messages = [json.loads(line)["text"] for line in EXAMPLES.read_text("utf-8").splitlines()]
    seen = {sign for text in messages for sign in signs(surface(text), Cue(0, 1, 1.0))}
    assert set(SHIPPED.signs) <= seen
    assert len(SHIPPED.signs) > 20
    assert len(SHIPPED.words) > 1000


def test_the_signs_of_what_a_message_is_about_are_known_by_how_they_begin() -> None:
    (english,) = (language for language in LANGUAGES if language.code == "en")
    about = {*subject_signs("we drop the free plan from monday, then lunch: sushi for all customers", [english])}
    assert {sign.split()[0] for sign in about} == set(SUBJECTS)


def test_words_and_pairs_of_words_are_weighed_and_numbers_count_as_numbers() -> None:
    assert names("we ship 4 of 12") == {
        *("we", "ship", "0", "of", "00"),
        *("^ we", "we ship", "ship 0", "0 of", "of 00", "00 $"),
    }
    assert {"~決定", "~決定し"} <= names("決定した")


@given(st.text(max_size=200))
def test_the_reason_stands_in_one_sentence(text: str) -> None:
    seen = surface(text)
    start, end = SHIPPED.reason(seen.plain, seen.sentences)
    assert start == end or any(begin <= start < end <= stop for begin, stop in seen.sentences)


@given(st.floats(min_value=0.001, max_value=0.999))
def test_a_probability_and_its_odds_are_two_ways_to_say_the_same(share: float) -> None:
    assert abs(probability(log_odds(share)) - share) < 1e-9


def test_where_no_rule_has_a_cue_the_reason_is_a_few_words_that_follow_each_other() -> None:
    text = "Refunds under twenty euro: one signature, everywhere, for all of our shops and partners."
    weights = Weights(0.0, {"^ refunds": 0.1, "one": 0.5, "one signature": 0.7, "for all": 0.2}, {})
    seen = surface(text)
    start, end = weights.reason(seen.plain, seen.sentences)
    assert text[start:end] == "one signature"
