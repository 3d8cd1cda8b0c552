"""Reads what stands in a decision form, and judges it: the gate. Everything it refuses it explains beside the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.parts import Choice, Value, cut
from prompts import refusals
from prompts.forms import decision as form
from prompts.forms.decision import Entry, FormState, QuoteEntry
from prompts.reading import (
    Directory,
    Known,
    Near,
    NewName,
    Paraphrase,
    Segment,
    Unusable,
    judge_customer,
    judge_quote,
    occurs_in,
)
from storage.evidence import QuoteDraft

FIRST_YEAR = 1900
"""A day before it was mistyped."""


def text(values: Mapping[str, Value], name: str) -> str:
    """What was typed in a text field."""
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""


def picks(values: Mapping[str, Value], name: str) -> tuple[str, ...]:
    """What was picked in a field of choices."""
    value = values.get(name)
    return value if isinstance(value, tuple) else (value,) if isinstance(value, str) and value else ()


def customer_ids(values: Mapping[str, Value]) -> list[int]:
    """The customers of the directory that were picked."""
    picked = (value.partition(":") for value in (*picks(values, "customers"), *picks(values, "named")))
    return [int(rest) for kind, _, rest in picked if kind == "c" and rest.isdecimal()]


def day(values: Mapping[str, Value], name: str) -> date | None:
    """The day in a date field."""
    value = values.get(name)
    return value if isinstance(value, date) else None


def entry_of(state: FormState, values: Mapping[str, Value], directory: Directory) -> Entry:
    """The form's content as typed."""
    quotes = tuple(
        QuoteEntry(
            text(values, form.field("words", i)),
            text(values, form.field("speaker", i)),
            day(values, form.field("said_on", i)),
            bool(picks(values, form.field("exact", i))),
            (picks(values, form.field("whose", i)) or ("",))[0],
        )
        for i in range(state.quotes)
    )
    return Entry(
        text(values, "decision"),
        tuple(choice_of(value, directory) for value in picks(values, "customers")),
        quotes,
        (picks(values, "source") or ("",))[0],
        text(values, "link"),
        (picks(values, "heard_by") or ("",))[0],
        text(values, "interpretation"),
        text(values, "validator"),
        day(values, "validate_by"),
        tuple(Choice(value, value) for value in picks(values, "stored")),
    )


def choice_of(value: str, directory: Directory) -> Choice:
    """A picked value with the name it stands for."""
    kind, _, rest = value.partition(":")
    if kind == "c":
        name = next((entry.name for entry in directory if str(entry.id) == rest), rest)
        return form.customer_choice(int(rest), name) if rest.isdecimal() else Choice(rest, value)
    return form.new_choice(rest) if kind == "n" else Choice(cut(rest or value, 75), value)


@dataclass
class Judged:
    """What the gate makes of a form: what can be saved, and the sentences beside fields; `state` opens what is needed to go on."""

    state: FormState
    errors: dict[str, str] = field(default_factory=dict)
    ids: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    meant: dict[str, int | str] = field(default_factory=dict)
    """The directory id or new name that each picked value stands for."""
    quotes: list[QuoteDraft] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bench:
    """What a form is judged against: the directory, today, the reporter's zone, who heard it, and the source text at hand.

    `retold` is what the form says of a retelling, which depends on the ways out that it has.
    """

    directory: Directory
    today: date
    zone: str
    heard_by: int | None = None
    source_text: str | None = None
    retold: Callable[[str | None], str] = refusals.paraphrase


def judge(state: FormState, entry: Entry, bench: Bench) -> Judged:
    """The whole form against the gate."""
    judged = Judged(state)
    if not entry.decision:
        judged.errors["decision"] = refusals.NO_DECISION
    judge_entered(judged, entry, bench)
    if entry.validate_by and entry.validate_by < bench.today and not state.number:
        judged.errors["validate_by"] = refusals.PAST
    if set(judged.errors) & {"link", "validate_by"}:
        judged.state = replace(judged.state, more=True)
    judged.state = _still_needed(judged, entry)
    return judged


def _still_needed(judged: Judged, entry: Entry) -> FormState:
    """The state without ways out of what is in order by now, and without questions that nothing asks any more."""
    state, words = judged.state, {i: quote for i, quote in enumerate(entry.quotes) if quote.words}
    out = (i for i in state.ways_out if i in words and (words[i].exact or form.field("words", i) in judged.errors))
    whose = (i for i in state.whose if i in words and len(entry.customers) > 1)
    return replace(state, ways_out=tuple(out), whose=tuple(whose))


def judge_entered(judged: Judged, entry: Entry, bench: Bench) -> None:
    """The customers, their words, and what stands beside them."""
    judge_customers(judged, entry.customers, bench.directory)
    for index, quote in enumerate(entry.quotes):
        if quote.words:
            judge_words(judged, index, quote, entry, bench)
        elif quote.speaker and not entry.stored and not judged.state.attached:
            judged.errors[form.field("words", index)] = refusals.no_words(quote.speaker)
        if quote.said_on and quote.said_on > bench.today:
            judged.errors[form.field("said_on", index)] = refusals.FUTURE
        elif quote.said_on and quote.said_on.year < FIRST_YEAR:
            judged.errors[form.field("said_on", index)] = refusals.LONG_AGO
    if entry.link and not entry.link.startswith(("https://", "http://")):
        judged.errors["link"] = refusals.LINK


def judge_customers(judged: Judged, choices: tuple[Choice, ...], directory: Directory) -> None:
    """Names, not groups: a directory match first, then the segment rule, then names that are nearly the same."""
    for choice in choices:
        kind, _, rest = choice.value.partition(":")
        if kind == "c" and rest.isdecimal() and any(entry.id == int(rest) for entry in directory):
            judged.ids.append(int(rest))
            judged.meant[choice.value] = int(rest)
            continue
        if kind == "c":
            judged.errors["customers"] = refusals.NO_CUSTOMER
            continue
        match judge_customer(rest or choice.value, directory):
            case Known(entry=entry):
                judged.ids.append(entry.id)
                judged.meant[choice.value] = entry.id
            case Segment(near=near):
                judged.errors["customers"] = refusals.segment(rest, [e.name for e in near or tuple(directory)[:2]])
            case Near(near=near) if kind != "n":
                judged.errors["customers"] = refusals.near(rest, near[0].name)
            case NewName(name=name) | Near(typed=name):
                judged.names.append(name)
                judged.meant[choice.value] = name
            case Unusable(reason=reason):
                judged.errors["customers"] = reason


def judge_words(judged: Judged, index: int, quote: QuoteEntry, entry: Entry, bench: Bench) -> None:
    """A quote is the customer's own words: in the source where that is at hand, and no retelling."""
    name = form.field("words", index)
    words: str | None = quote.words
    if bench.source_text is not None:
        words = occurs_in(quote.words, bench.source_text)
    if words is None:
        judged.errors[name] = refusals.NOT_IN_SOURCE
        return
    verdict = judge_quote(words, [c.label for c in entry.customers])
    own_hand = entry.source == "customer"
    if isinstance(verdict, Paraphrase) and not (quote.exact or own_hand):
        only = entry.customers[0].label if len(entry.customers) == 1 else None
        judged.errors[name] = bench.retold(verdict.about or only)
        judged.state = replace(judged.state, ways_out=tuple({*judged.state.ways_out, index}))
        return
    if bench.source_text is None and not isinstance(verdict, Paraphrase):
        words = verdict.text
    whose = _whose(judged, index, quote, entry)
    if whose is None:
        return
    judged.quotes.append(
        QuoteDraft(
            whose,
            words,
            quote.speaker or None,
            noon(quote.said_on, bench.zone) if quote.said_on else None,
            "day",
            entry.source or None,
            entry.link or None,
            bench.source_text,
            bench.heard_by,
        )
    )


def _whose(judged: Judged, index: int, quote: QuoteEntry, entry: Entry) -> int | str | None:
    """The customer that a quote belongs to: a directory id or a new name; None when the form has to ask."""
    if not entry.customers:
        judged.errors["customers"] = refusals.WHOSE_AT_ALL
        return None
    if len(entry.customers) == 1:
        return next(iter(judged.meant.values()), None)
    if quote.whose in judged.meant:
        return judged.meant[quote.whose]
    judged.errors[form.field("whose" if index in judged.state.whose else "words", index)] = refusals.WHOSE
    judged.state = replace(judged.state, whose=tuple({*judged.state.whose, index}))
    return None


def noon(on: date, zone: str) -> datetime:
    """A day as it is stored: noon of that day in the reporter's zone, in UTC (METRICS.md, `said_precision`)."""
    return datetime.combine(on, time(12), ZoneInfo(zone)).astimezone(UTC)
