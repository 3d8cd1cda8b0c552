"""One private line with a customer's words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading import Directory, DirectoryEntry, ReadReply, read_reply

TODAY = date(2026, 3, 6)  # a Friday
DIRECTORY = Directory([DirectoryEntry(1, "Lumen Optics", ("Lumen",)), DirectoryEntry(2, "星野電機")])


def read(text: str) -> ReadReply | None:
    return read_reply(text, DIRECTORY, TODAY)


@pytest.mark.parametrize(
    "line",
    [
        "Lumen: “we retype every order” Dana, call, Tue",
        'lumen: "we retype every order" Dana, call, Tuesday',
        "Lumen Optics – „we retype every order“ - Tue - phone - Dana",
        "Lumen, «we retype every order», zoom, Dana, 2026-03-03",
        "Lumen：「we retype every order」Dana、電話、火曜日",
        "Lumen 'we retype every order' Dana, call, Mar 3",
        "Lumen: “we retype every order” (Dana, call, 3 March)",
        "Lumen: “we retype every order”\nDana, Anruf, 03.03.2026",
    ],
)
def test_one_line_says_who_how_and_when_in_any_order(line: str) -> None:
    assert read(line) == ReadReply("Lumen Optics", "we retype every order", "Dana", "call", date(2026, 3, 3))


@pytest.mark.parametrize(
    ("words", "source"),
    [
        *[(word, "call") for word in ("call", "zoom", "phone", "Telefonat", "llamada")],
        *[(word, "email") for word in ("email", "E-Mail", "mail", "メール")],
        *[(word, "chat") for word in ("Slack", "teams", "WhatsApp")],
        *[
            ("in person", "in_person"),
            ("vor Ort", "in_person"),
            ("ticket", "ticket"),
            ("NPS", "survey"),
            ("workshop", "meeting"),
        ],
    ],
)
def test_how_it_was_heard(words: str, source: str) -> None:
    reply = read(f"Lumen: “it is slow” {words}")
    assert reply is not None
    assert (reply.source, reply.speaker) == (source, None)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", TODAY),
        ("yesterday", date(2026, 3, 5)),
        ("gestern", date(2026, 3, 5)),
        ("Fri", TODAY),
        ("last Monday", date(2026, 3, 2)),
        ("samedi", date(2026, 2, 28)),
        ("2026-03-04", date(2026, 3, 4)),
        ("04.03.2026", date(2026, 3, 4)),
        ("4 March", date(2026, 3, 4)),
        ("Mar 4, 2026", date(2026, 3, 4)),
        ("Mar 4th", date(2026, 3, 4)),
        ("4 December", date(2025, 12, 4)),
        ("23/02/2026", date(2026, 2, 23)),
        ("3/4", None),
        ("03/04/2026", None),
        ("2027-01-01", None),
        ("31.02.2026", None),
        ("99999-99-99", None),
    ],
)
def test_when_it_was_said(words: str, day: date | None) -> None:
    reply = read(f"Lumen: “it is slow” Dana, {words}")
    assert reply is not None
    assert (reply.speaker, reply.said_on) == ("Dana", day)


def test_a_new_customer_keeps_the_name_as_typed() -> None:
    assert read("Kite  Works: “it is slow”") == ReadReply("Kite Works", "it is slow", None, None, None)


@pytest.mark.parametrize(
    "line",
    ["", "hello", "how do I mute this?", "help: commands", "“just words”", "note: see the doc", "Lumen: “”", ": “x y”"],
)
def test_other_things_are_no_replies(line: str) -> None:
    assert read(line) is None


NAMES = st.sampled_from(["Kite Works", "Lumen Optics", "Müller & Sohn", "星野電機", "Banco Norte"])
PEOPLE = st.sampled_from(["Dana", "Dana Ruiz", "Jörg", "田中", None])
SOURCES = st.sampled_from(["call", "meeting", "email", "chat", "ticket", "in person", "survey", None])
DAYS = st.one_of(st.none(), st.dates(date(2000, 1, 1), TODAY))
MARKS = st.sampled_from(["“”", '""', "„“", "«»", "「」", "‘’"])
QUOTES = st.lists(
    st.sampled_from(["we", "lose", "two", "days", "it's", "slow", "never", "遅い", "über", "9%", "can't"]),
    min_size=2,
    max_size=9,
).map(" ".join)


@given(NAMES, QUOTES, MARKS, PEOPLE, SOURCES, DAYS, st.sampled_from([", ", " - ", "; "]), st.randoms())
def test_what_is_written_is_read(
    name: str,
    quote: str,
    marks: str,
    person: str | None,
    source: str | None,
    day: date | None,
    comma: str,
    order: object,
) -> None:
    details = [part for part in (person, source, day.isoformat() if day else None) if part]
    order.shuffle(details)  # type: ignore[attr-defined]
    line = f"{name}: {marks[0]}{quote}{marks[1]} {comma.join(details)}"
    assert read(line) == ReadReply(name, quote, person, source.replace(" ", "_") if source else None, day)


@given(st.text(st.characters(), max_size=200), st.text(st.characters(), max_size=60))
def test_reading_never_fails(text: str, details: str) -> None:
    read(text)
    read(f"Lumen: “it is slow” {details}")
    read_reply(f"{text}: “{text}” 1 Jan, {details}", DIRECTORY, date.min)
