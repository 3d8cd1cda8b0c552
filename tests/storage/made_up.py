"""Made-up workspaces, as records of the exchange format whose references all lead somewhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from storage.exchange.records import SOURCES, STATUSES

START, END = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC)
CUSTOMERS = ("acme", "globex", "initech", "umbrella", "hooli", "stark", "wayne")
PEOPLE = ("ana", "sal", "pat")
DEPARTMENTS = ("sales", "product", "support")
CHANNELS = ("product", "emea")
WORDS = ("we lose two days a month", "“it hurts”", "null", "=1+1", "naïve 🙂", " \u2028\r\n")

# Hours around the window, so that many moments stand on its edges.
moments = st.integers(-48, 24 * 9).map(lambda hours: (START + timedelta(hours=hours)).isoformat())
words = st.sampled_from(WORDS)
departments = st.none() | st.sampled_from(DEPARTMENTS)
channels = st.none() | st.sampled_from(CHANNELS)
people = st.none() | st.sampled_from(PEOPLE)
customers = st.sampled_from(CUSTOMERS)


def several(of: tuple[str, ...], most: int = 3) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(of), max_size=most, unique=True) if of else st.just([])


def records(kind: str, count: int, fields: dict[str, Any]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """So many records of a type, with ids of their own."""
    one = [st.fixed_dictionaries({"type": st.just(kind), "id": st.just(f"{kind}-{n}"), **fields}) for n in range(count)]
    return st.tuples(*one).map(list)


@st.composite
def workspaces(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Every record of a workspace, in any order."""
    quotes = tuple(f"evidence-{number}" for number in range(draw(st.integers(0, 6))))
    keys = tuple(f"D-{number}" for number in range(1, 1 + draw(st.integers(0, 6))))
    found: list[dict[str, Any]] = [
        *({"type": "customer", "id": each, "name": each.title(), **draw(CUSTOMER)} for each in CUSTOMERS),
        *({"type": "person", "id": each, "name": each.title(), **draw(PERSON)} for each in PEOPLE),
        *draw(records("evidence", len(quotes), EVIDENCE)),
        *({"type": "decision", "key": key, **draw(_decision(quotes, keys))} for key in keys),
        *draw(records("prompt", draw(st.integers(0, 3)), PROMPT)),
        *draw(records("seat", draw(st.integers(0, 2)), SEAT)),
        *draw(records("quiz_answer", draw(st.integers(0, 14)), ANSWER)),
    ]
    if keys:
        about = {"decision": st.sampled_from(keys)}
        evidence = st.sampled_from((None, *quotes))
        found += draw(records("verdict", draw(st.integers(0, 5)), {**VERDICT, **about, "evidence": evidence}))
        found += draw(records("ballot", draw(st.integers(0, 2)), {**BALLOT, **about}))
        found += draw(records("outcome", draw(st.integers(0, 2)), {**OUTCOME, **about}))
    return draw(st.permutations(found))


def _decision(quotes: tuple[str, ...], keys: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "text": words,
            "interpretation": st.none() | words,
            "author": people,
            "department": departments,
            "decided_at": moments,
            "recorded_at": moments,
            "status": st.sampled_from(("confirmed", *STATUSES)),
            "waiver_reason": st.none() | words,
            "superseded_by": st.sampled_from((None, *keys)),
            "channel": channels,
            "permalink": st.none() | words,
            "validate_by": st.none() | st.dates(START.date(), END.date()).map(str),
            "customers": several(CUSTOMERS),
            "evidence": several(quotes),
        }
    )


CUSTOMER = st.fixed_dictionaries(
    {
        "aliases": st.lists(words.filter(str.strip), max_size=2),
        "domain": st.none() | st.just("example.com"),
        "status": st.sampled_from(("active", "churned", "prospect")),
        "critic": st.booleans(),
    }
)
PERSON = st.fixed_dictionaries(
    {
        "department": departments,
        "role": st.sampled_from(("member", "cco", "admin")),
        "guardian_of": several(CHANNELS),
    }
)
EVIDENCE = {
    "customer": customers,
    "kind": st.sampled_from(("quote", "quote", "behavior", "paraphrase")),
    "text": words,
    "speaker": st.none() | words,
    "said_at": st.none() | moments,
    "said_precision": st.sampled_from(("minute", "day")),
    "recorded_at": moments,
    "heard_by": people,
    "department": departments,
    "source": st.none() | st.sampled_from(SOURCES),
    "source_url": st.none() | st.just("https://example.com"),
    "source_text": st.none() | words,
    "translation": st.none() | words,
}
VERDICT = {
    "customer": customers,
    "verdict": st.sampled_from(("matches", "not_what_i_meant", "no_longer_matters")),
    "via": st.sampled_from(("link", "shared_channel", "typed")),
    "said_at": moments,
}
PROMPT = {
    "asked_at": moments,
    "outcome": st.sampled_from(("filed", "no_customer", "dismissed", "unanswered")),
    "channel": channels,
}
SEAT = {"customer": customers, "speaker": st.none() | words, "start": moments, "end": st.none() | moments}
BALLOT = {
    "customer": customers,
    "vote": st.sampled_from(("support", "concern", "veto")),
    "voted_at": moments,
    "text": st.none() | words,
}
OUTCOME = {"outcome": st.sampled_from(("changed", "unchanged")), "decided_at": moments}
ANSWER = {"department": st.sampled_from(DEPARTMENTS), "correct": st.booleans(), "answered_at": moments}
