"""What a decision traces to, and what is counted of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading import Directory, DirectoryEntry
from prompts.scan import tally
from prompts.scan.examples import LONGEST, Sample, example
from prompts.scan.export import Channel, LeftOut, Message
from prompts.scan.tally import Findings, Kind, Tally

NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)  # a Tuesday
KNOWN = Directory([DirectoryEntry(1, "Acme", ("ACME Corp",)), DirectoryEntry(2, "Globex")])


class Said:
    """An export that was made up; authors are in the department that their name begins with."""

    kind = "test"

    def __init__(self) -> None:
        self.left_out = LeftOut()

    def messages(self) -> Iterable[Message]:
        return ()

    def channel(self, channel: str) -> Channel:
        return Channel(channel, private=channel.startswith("private"))

    def department(self, author: str) -> str | None:
        return author.partition("-")[0] or None

    def link(self, message: Message) -> str | None:
        return f"https://chat.example/{message.id}"


def message(text: str, number: int = 1, **more: Any) -> Message:
    facts: dict[str, Any] = {
        "at": NOON + timedelta(seconds=number),
        "channel": "product",
        "thread": str(number),
        "author": "",
    } | more
    return Message(str(number), text, **facts)


def count(*messages: Message, **days: date) -> Findings:
    read = Tally(Said(), KNOWN, **days)  # type: ignore[arg-type]  # a protocol with an iterator, which is empty here
    for each in messages:
        read.read(each)
    return read.findings()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We decided to keep EU hosting for Acme. Dana from Acme said “we can't sign without it”.", Kind.QUOTED),
        ("We decided to keep EU hosting, Acme asked for it.", Kind.NAMED),
        ("We decided to keep EU hosting, ACME Corp asked for it.", Kind.NAMED),
        ("We decided to keep EU hosting for enterprise customers.", Kind.GROUP),
        ("We decided to keep EU hosting for Acme and other enterprise customers.", Kind.NAMED),
        ("We decided to keep EU hosting until March.", Kind.NOBODY),
    ],
)
def test_a_decision_is_of_one_kind(text: str, kind: Kind) -> None:
    found = count(message(text))
    assert found.kinds == {kind: 1}
    assert found.weeks == {date(2025, 3, 3): {kind: 1}}
    assert found.channels == [("product", {kind: 1})]


def test_what_announces_nothing_is_only_counted() -> None:
    found = count(message("lunch?"), message("should we keep EU hosting for Acme?", 2))
    assert (found.messages, found.decisions, found.customers) == (2, 0, [])


def test_a_name_in_a_later_reply_counts_and_is_said_to_be_late() -> None:
    start = message("We decided to keep EU hosting until March.")
    reply = message("who asked? Dana from Acme said “we can't sign without it”", 2, thread="1")
    elsewhere = message("Dana from Globex said “we can't either”", 3, thread="9")
    found = count(start, reply, elsewhere)
    assert (found.kinds, found.later) == ({Kind.QUOTED: 1}, 1)
    assert [(c.name, c.decisions, c.quotes) for c in found.customers] == [("Acme", 1, 1)]


def test_a_reply_before_the_decision_or_in_another_channel_does_not_count() -> None:
    before = message("Acme asked for it", 1, thread="0")
    decided = message("We decided to keep EU hosting until March.", 2, thread="0")
    other = message("Acme asked for it", 3, thread="0", channel="sales")
    assert count(before, decided, other).kinds == {Kind.NOBODY: 1}


def test_a_thread_that_was_still_for_long_is_counted_early_and_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "OPEN_THREADS", 2)
    decided = [message(f"We decided to drop feature {n} in March.", n) for n in range(5)]
    late = message("Acme asked for it", 9, thread="0")
    assert count(*decided, late).kinds == {Kind.NOBODY: 5}
    lively = message("why?", 8, thread="0")
    assert count(*decided[:2], lively, decided[2], late).kinds == {Kind.NOBODY: 2, Kind.NAMED: 1}


def test_a_thread_of_nothing_but_decisions_is_counted_whole_and_followed_in_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tally, "OPEN_DECISIONS", 3)
    decided = [message(f"We decided to drop feature {n} in March.", n, thread="0") for n in range(9)]
    late = message("Acme asked for it", 10, thread="0")
    assert count(*decided, late).kinds == {Kind.NOBODY: 6, Kind.NAMED: 3}


def test_a_bare_confirmation_needs_what_was_said_shortly_before() -> None:
    asked = "Option two would be to keep the per-seat price and only raise the API limits."
    found = count(message(asked), message("go ahead with that one", 60))
    assert found.decisions == 1
    hours_later = message("go ahead with that one", 3, at=NOON + timedelta(hours=2))
    assert count(message(asked), hours_later).decisions == 0
    elsewhere = message("go ahead with that one", 3, channel="sales")
    assert count(message(asked), elsewhere).decisions == 0


def test_customers_come_with_their_usual_name_and_their_quotes() -> None:
    said = "We decided to keep EU hosting for {}. Dana from {} said “we can't sign without it”."
    found = count(
        message(said.format("ACME Corp", "ACME Corp"), 1), message(said.format("acme", "acme"), 2),
        message("We decided to drop the plan, Globex asked for it.", 3),
    )  # fmt: skip
    assert [(c.name, c.decisions, c.quotes) for c in found.customers] == [("Acme", 2, 2), ("Globex", 1, 0)]


def test_groups_are_counted_once_a_decision_as_they_were_written_first() -> None:
    said = "We decided to keep EU hosting for {}."
    found = count(message(said.format("SMB customers")), message(said.format("smb  customers and SMB customers"), 2))
    assert found.groups == [("SMB customers", 2)]


def test_nobody_is_ranked_by_a_small_department() -> None:
    chat = [message("hi", n, author=f"Product-{n}") for n in range(5)] + [message("hi", 9, author="Legal-1")]
    decided = "We decided to drop the free tier in March."
    found = count(*chat, message(decided, 10, author="Product-1"), message(decided, 11, author="Legal-1"))
    assert found.departments == [("Product", {Kind.NOBODY: 1})]
    more = [message("hi", 20 + n, author=f"Sales-{n}") for n in range(4)]
    found = count(*chat, *more, message(decided, 11, author="Legal-1"), message(decided, 30, author="Sales-1"))
    assert found.departments == [("others", {Kind.NOBODY: 2})]


def test_a_private_channel_is_in_the_totals_and_nowhere_else() -> None:
    found = count(message("We decided to keep EU hosting for Acme.", channel="private-board"))
    assert (found.decisions, found.private, found.weeks[date(2025, 3, 3)]) == (1, {Kind.NAMED: 1}, {Kind.NAMED: 1})
    assert (found.channels, found.customers, found.groups) == ([], [], [])
    assert not any(found.examples.values())


def test_weeks_without_a_decision_are_there_too() -> None:
    found = count(message("hi", at=NOON - timedelta(weeks=2)), message("We decided to drop the free tier in March."))
    assert {monday: kinds.total() for monday, kinds in found.weeks.items()} == {
        date(2025, 2, 17): 0,
        date(2025, 2, 24): 0,
        date(2025, 3, 3): 1,
    }


@pytest.mark.parametrize(
    ("days", "counted"),
    [
        ({"since": date(2025, 3, 4)}, 1),
        ({"since": date(2025, 3, 5)}, 0),
        ({"until": date(2025, 3, 4)}, 1),
        ({"until": date(2025, 3, 3)}, 0),
        ({"since": date(2025, 3, 4), "until": date(2025, 3, 4)}, 1),
    ],
)
def test_both_days_of_a_period_count(days: dict[str, date], counted: int) -> None:
    decided = message("We decided to drop the free tier in March.")
    undated = message("We decided to drop the free tier in April.", 2, at=None)
    assert count(decided, undated, **days).decisions == counted


@given(st.integers(0, 200))
def test_a_sample_is_all_there_is_or_so_many_of_it(offered: int) -> None:
    sample = Sample[int](20)
    for number in range(offered):
        sample.offer(number)
    assert len(sample.kept) == min(20, offered)
    assert len(set(sample.kept)) == len(sample.kept)
    assert set(sample.kept) <= set(range(offered))


def test_a_sample_does_not_prefer_what_came_first() -> None:
    sample = Sample[int](20)
    for number in range(10_000):
        sample.offer(number)
    assert 2500 < sum(sample.kept) / 20 < 7500


def test_an_example_shows_what_was_written_with_what_counts_marked() -> None:
    text = "Hi <@Ana>, see <#sales>: we decided to keep it for Acme. Dana from Acme said “we can't sign without it”."
    shown = example(message(text), "we decided", "product", None, KNOWN)
    assert "".join(piece.text for piece in shown.pieces) == text.replace("<@Ana>", "@Ana").replace("<#sales>", "#sales")
    assert [(piece.mark, piece.text) for piece in shown.pieces if piece.mark] == [
        ("cue", "we decided"), ("customer", "Acme"), ("customer", "Acme"), ("quote", "we can't sign without it"),
    ]  # fmt: skip


@given(st.text("ab “”Acme.日本\n", max_size=2000), st.text("ab 日本\n", max_size=2000))
def test_an_example_is_short_and_holds_its_cue(before: str, after: str) -> None:
    text = f"{before} we decided {after}"
    shown = example(message(text), "we decided", "product", None, KNOWN)
    assert sum(len(piece.text) for piece in shown.pieces) <= LONGEST + 100
    assert [piece.text for piece in shown.pieces if piece.mark == "cue"] == ["we decided"]
    assert all(json.dumps(piece.text) for piece in shown.pieces)
    kept = "".join(piece.text for piece in shown.pieces).removeprefix("… ").removesuffix(" …")
    assert kept in text
