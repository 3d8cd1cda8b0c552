"""How often the reader is right on the written examples; floors a change may not fall through."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from prompts.reading.decision import read_decision

EXAMPLES, OTHER_HANDS, VOICES, ORDINARY = (
    [json.loads(line) for line in (Path(__file__).parent / name).read_text("utf-8").splitlines()]
    for name in ("examples.jsonl", "other_hands.jsonl", "voices.jsonl", "ordinary.jsonl")
)
LANGUAGES = sorted({example["lang"] for example in EXAMPLES})


def _rates(chosen: Callable[[dict[str, Any]], bool], examples: list[dict[str, Any]] = EXAMPLES) -> tuple[float, float]:
    fired = right = wanted = 0
    for example in filter(chosen, examples):
        decision = read_decision(example["text"], example.get("context", ())).decision
        is_one = example["label"] == "decision"
        fired += decision
        wanted += is_one
        right += decision and is_one
    return right / fired, right / wanted


def test_the_examples_cover_every_language_and_both_answers() -> None:
    assert len(LANGUAGES) == 13
    assert len(EXAMPLES) >= 4000
    assert {example["label"] for example in EXAMPLES} == {"decision", "not_decision"}


def test_hardly_anything_else_is_taken_for_a_decision() -> None:
    precision, recall = _rates(lambda example: True)
    assert precision >= 0.97
    assert recall >= 0.96


def test_examples_that_no_rule_was_written_for_are_read_nearly_as_well() -> None:
    precision, recall = _rates(lambda example: example["held"])
    assert precision >= 0.95
    assert recall >= 0.94


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_read(language: str) -> None:
    precision, recall = _rates(lambda example: example["lang"] == language)
    assert precision >= 0.93
    assert recall >= 0.95


def test_examples_of_another_hand_that_was_used_to_learn_from_are_read() -> None:
    precision, recall = _rates(lambda example: not example["held"], OTHER_HANDS)
    assert precision >= 0.97
    assert recall >= 0.86


def test_examples_of_another_hand_that_nobody_learned_from_are_read() -> None:
    precision, recall = _rates(lambda example: example["held"], OTHER_HANDS)
    assert precision >= 0.89
    assert recall >= 0.69
    precision, recall = _rates(lambda example: example["id"].startswith("second"), VOICES)
    assert precision >= 0.9
    assert recall >= 0.65


def test_ordinary_chat_is_left_alone() -> None:
    talk = [example for example in ORDINARY if example["label"] != "decision"]
    flagged = sum(read_decision(each["text"], each.get("context", ())).decision for each in talk)
    assert len(talk) >= 2500
    assert flagged / len(talk) < 0.02  # more than half of them hold the very words of decisions, which few messages do


def test_what_is_learned_from_says_so_and_what_is_held_is_not() -> None:
    for example in (*EXAMPLES, *OTHER_HANDS, *VOICES, *ORDINARY):
        assert not (example["held"] and (example.get("fresh") or example.get("ordinary")))
