"""JSON Lines, for every other chat."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading import Directory
from prompts.scan import scan
from prompts.scan.export import moment
from prompts.scan.tally import Kind

NOBODY = Directory(())
DECISION = "We decided to drop the free tier for Initech"


def lines(folder: Path, *records: Any) -> Path:
    (folder / "chat.jsonl").write_text("\n".join(map(json.dumps, records)), "utf-8")
    return folder / "chat.jsonl"


def test_a_text_is_enough(tmp_path: Path) -> None:
    found = scan(lines(tmp_path, {"text": DECISION}, {"text": "lunch?"}), NOBODY)
    assert (found.kind, found.found.messages, found.found.kinds) == ("JSON Lines", 2, {Kind.NAMED: 1})
    assert (found.found.undated, found.found.weeks, found.found.channels) == (1, {}, [])


def test_everything_else_is_used_where_it_is_there(tmp_path: Path) -> None:
    more = {
        "at": "2025-03-04T10:00:00+02:00",
        "channel": "pricing",
        "url": "https://chat.example/1",
        "department": "Product",
    }
    people = [{"text": "hi", "author": f"a{n}", "department": "Product"} for n in range(4)]
    found = scan(lines(tmp_path, {"text": DECISION, "author": "z", **more}, *people), NOBODY).found
    example = found.examples[Kind.NAMED][0]
    assert (example.channel, example.link) == ("pricing", "https://chat.example/1")
    assert example.at == datetime(2025, 3, 4, 8, tzinfo=UTC)
    assert found.departments == [("Product", {Kind.NAMED: 1})]


def test_bots_and_records_without_text_are_left_out(tmp_path: Path) -> None:
    found = scan(lines(tmp_path, {"text": "hi"}, {"text": DECISION, "bot": True}, {"txt": "x"}, 7), NOBODY)
    assert found.found.messages == 1
    assert found.left_out.messages == {"written by apps and bots": 1, "without a text or a time that can be read": 2}


def test_a_private_channel_is_counted_and_never_shown(tmp_path: Path) -> None:
    found = scan(lines(tmp_path, {"text": DECISION, "channel": "board", "private": True}), NOBODY).found
    assert (found.private, found.channels, found.customers) == ({Kind.NAMED: 1}, [], [])


def test_a_broken_line_ends_the_file_and_is_named(tmp_path: Path) -> None:
    path = lines(tmp_path, {"text": DECISION})
    path.write_text(path.read_text() + "\n{oops\n" + json.dumps({"text": DECISION}))
    found = scan(path, NOBODY)
    assert found.found.decisions == 1
    assert found.left_out.files == ["chat.jsonl: line 2 is not JSON, so the rest of it was not read"]


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2025-03-04T10:00:00Z", datetime(2025, 3, 4, 10, tzinfo=UTC)),
        ("2025-03-04", datetime(2025, 3, 4, tzinfo=UTC)),
        (1741082400, datetime(2025, 3, 4, 10, tzinfo=UTC)),
        (1741082400.5, datetime(2025, 3, 4, 10, 0, 0, 500000, tzinfo=UTC)),
        ("yesterday", None),
        (True, None),
        (None, None),
        (0, None),
        (1e300, None),
        (float("nan"), None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
    ],
)
def test_a_time_is_a_date_or_seconds_of_a_year_in_which_people_chat(written: object, at: datetime | None) -> None:
    assert moment(written) == at


@given(st.text(max_size=30) | st.floats() | st.integers())
def test_no_time_however_odd_stops_a_scan(written: object) -> None:
    at = moment(written)
    assert at is None or at.tzinfo is UTC


ODD: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=9)
    | st.lists(st.text(max_size=3), max_size=2)
    | st.just({})
)
KEYS = st.sampled_from(["id", "at", "channel", "thread", "author", "department", "url", "private", "bot"])


@given(st.lists(st.dictionaries(KEYS, ODD), max_size=5))
def test_no_record_however_odd_stops_a_scan(
    tmp_path_factory: pytest.TempPathFactory, odd: list[dict[str, Any]]
) -> None:
    path = lines(tmp_path_factory.mktemp("odd"), {"text": "hi"}, *({**more, "text": DECISION} for more in odd))
    assert scan(path, NOBODY).found.messages >= 1
