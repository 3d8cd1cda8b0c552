"""What benchmarks/reader.py measures, and floors for how evidence is found in examples that no rule was written for."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from benchmarks.reader import OWN, Record, Score, load, report, score_decisions, score_evidence
from prompts.reading import Directory, DirectoryEntry

NOBODY = Directory(())
EVIDENCE = OWN[1]
DECIDED = "We decided to drop the free tier in March."


def test_precision_and_recall_are_of_what_was_found_and_of_what_was_wanted() -> None:
    records: list[Record] = [
        {"text": DECIDED, "decision": True},
        {"text": DECIDED, "label": "not_decision"},
        {"text": "lunch?", "label": "decision"},
        {"text": "lunch?", "decision": False},
        {"text": DECIDED, "label": "decision"},
    ]
    score = score_decisions(records)
    assert score == Score(right=2, found=3, wanted=3)
    assert score.precision == pytest.approx(2 / 3)
    assert score.recall == pytest.approx(2 / 3)


def test_what_is_neither_found_nor_wanted_is_no_mistake() -> None:
    score = score_decisions([{"text": "lunch?", "decision": False}])
    assert (score.precision, score.recall) == (1.0, 1.0)


def test_context_is_read() -> None:
    asked = "Option two would be to keep the per-seat price and only raise the API limits."
    record: Record = {"text": "go ahead with that one", "decision": True}
    assert score_decisions([record]).recall == 0
    assert score_decisions([{**record, "context": [asked]}]).recall == 1


def test_evidence_is_compared_as_it_should_be() -> None:
    text = (
        "We decided to keep it for acme. Dana from Acme said “we can't sign without it”, like all enterprise customers."
    )
    known = Directory([DirectoryEntry(1, "Acme")])
    marked: Record = {
        "text": text,
        "customers": ["Acme"],
        "quotes": ["we can't sign"],
        "segments": ["Enterprise customers"],
    }
    scores = score_evidence([marked], known)
    assert scores["quotes"] == Score(right=0, found=1, wanted=1)
    assert scores["segments"] == Score(right=1, found=1, wanted=1)
    assert scores["customers"].recall == 1


def test_a_report_lists_what_is_flagged_and_what_is_read_wrongly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with gzip.open(tmp_path / "real.jsonl.gz", "wt") as file:
        file.write(json.dumps({"id": "a", "text": DECIDED}) + "\n\n" + json.dumps({"id": "b", "text": "lunch?"}) + "\n")
    report(tmp_path / "real.jsonl.gz", NOBODY)
    said = capsys.readouterr().out
    assert "flagged: 1 of 2, 500.00 of 1,000" in said
    assert "a “We decided”" in said
    (tmp_path / "labelled.jsonl").write_text(json.dumps({"id": "c", "text": DECIDED, "decision": False}))
    report(tmp_path / "labelled.jsonl", NOBODY, wrong=True)
    assert "wrong c “We decided”" in capsys.readouterr().out


def test_all_that_is_marked_stands_in_its_message() -> None:
    records = load(EVIDENCE)
    assert len({record["lang"] for record in records}) == 13
    assert all(
        found in record["text"]
        for record in records
        for kind in ("customers", "quotes", "segments")
        for found in record[kind]
    )


def test_evidence_is_found_in_all_examples() -> None:
    scores = score_evidence(load(EVIDENCE), NOBODY)
    assert scores["customers"].precision >= 0.97
    assert scores["customers"].recall >= 0.98
    assert scores["quotes"].precision == 1
    assert scores["quotes"].recall >= 0.90
    assert scores["segments"].precision >= 0.94
    assert scores["segments"].recall >= 0.94


def test_customers_and_segments_are_found_in_examples_that_no_rule_was_written_for() -> None:
    scores = score_evidence([record for record in load(EVIDENCE) if record.get("held")], NOBODY)
    assert scores["customers"].precision >= 0.93
    assert scores["customers"].recall >= 0.96
    assert scores["segments"].precision >= 0.91
    assert scores["segments"].recall >= 0.91
