"""JSON Lines in, readings out; a bad line is named by its number."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prompts.reading.classify import BadLine, classify_lines, read_directory
from prompts.reading.directory import Directory

NOBODY = Directory([])


def test_each_message_gets_one_line_in_order() -> None:
    lines: list[str | bytes] = [
        json.dumps({"id": "a", "text": "We've decided to extend the trial to 30 days"}),
        "\n",
        json.dumps({"id": 2, "text": "thanks!"}).encode(),
    ]
    first, second = map(json.loads, classify_lines(lines, NOBODY))
    assert (first["id"], first["decision"], first["cue"]) == ("a", True, "We've decided")
    assert second == {
        "id": 2,
        "decision": False,
        "score": 0.0,
        "cue": None,
        "customers": [],
        "quotes": [],
        "segments": [],
    }


@pytest.mark.parametrize("context", [["we drop the Team plan?"], [{"user": "x", "text": "we drop the Team plan?"}]])
def test_the_context_may_be_texts_or_messages(context: list[object]) -> None:
    line = json.dumps({"id": 1, "text": "that's settled then", "context": context})
    assert json.loads(next(classify_lines([line], NOBODY)))["decision"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "no JSON object"),
        ('{"text": "x"}', "no id"),
        ('{"id": 1}', "no text"),
        ('{"id": 1, "text": 3}', "no text"),
        ('{"id": 1, "text": "x", "context": "y"}', "must be a list"),
        ('{"id": 1, "text": "x", "context": [1]}', "must be a text"),
        (b"\xff", "not UTF-8"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_is_named_with_its_number_and_reason(line: str | bytes, reason: str) -> None:
    good = '{"id": 1, "text": "hi"}'
    with pytest.raises(BadLine, match="Line 2: ") as caught:
        list(classify_lines([good, line], NOBODY))
    assert caught.value.number == 2
    assert reason in caught.value.reason


@settings(deadline=None)  # the first message of a language compiles its expressions
@given(st.text(max_size=120))
def test_every_answer_can_be_written_to_a_file(text: str) -> None:
    answer = next(classify_lines([json.dumps({"id": 1, "text": text})], NOBODY))
    assert json.loads(answer.encode("utf-8"))["id"] == 1


def test_a_lone_surrogate_does_not_stop_the_file() -> None:
    line = r'{"id": "\ud800", "text": "we\u0000ve decided to drop the plan \udfff"}'
    assert next(classify_lines([line], NOBODY)).encode("utf-8")


def test_customers_are_read_from_names_and_from_records(tmp_path: Path) -> None:
    path = tmp_path / "customers.txt"
    records = [
        "Acme",
        "",
        json.dumps({"name": "Globex", "aliases": ["GBX"], "domain": "globex.com"}),
        json.dumps({"type": "customer", "id": "c1", "name": "Initech", "status": "active"}),
        json.dumps({"type": "person", "id": "p1", "name": "Ana"}),
    ]
    path.write_text("\n".join(records), "utf-8")
    directory = read_directory(path)
    assert [entry.name for entry in directory] == ["Acme", "Globex", "Initech"]
    assert directory.find("gbx") == directory.find("Globex")


def test_a_customer_without_a_name_is_named_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "customers.jsonl"
    path.write_text('Acme\n{"aliases": []}\n', "utf-8")
    with pytest.raises(BadLine, match=r"Line 2: This customer has no name\."):
        read_directory(path)
