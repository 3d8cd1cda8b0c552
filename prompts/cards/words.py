"""The small phrases that several cards share: names in a row, who said it, what counts as a waiver."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.parts import ChannelName, Inline, Line, Link, Mention, Quote, When, cut
from storage import tables as t
from storage.views import QuoteView

LINE = 75
"""Characters of a line to choose, or of a button, on every platform."""

WAIVERS = {
    "internal_tooling": "internal tooling",
    "people": "people",
    "legal_or_security": "legal or security",
    "supplier": "supplier",
    "reversible_detail": "reversible detail",
}

SOURCES = {
    "call": "call",
    "meeting": "meeting",
    "email": "email",
    "chat": "chat",
    "ticket": "ticket",
    "in_person": "in person",
    "survey": "survey",
}


def listed(names: Sequence[str], word: str = "and") -> str:
    """Names in a sentence: Acme, Globex and Initech."""
    return f" {word} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def shortened(text: str, limit: int = 80) -> str:
    """The first words of a text, on one line."""
    return cut(" ".join(text.split()), limit)


def one_line(view: QuoteView) -> str:
    """A customer's words as one line to choose."""
    return shortened(f"{view.customer.name}: “{view.evidence.text}”", LINE)


def in_quotes(text: str, limit: int = 80) -> str:
    """The first words of a text in quotation marks, for the end of a sentence: it brings its own full stop."""
    return f"“{shortened(text, limit).rstrip('.')}”"


def day(moment: datetime, zone: str) -> str:
    """A day as people say it: Tue 3 Mar 2026."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{local:%a} {local.day} {local:%b %Y}"


def person(who: t.Person) -> Mention:
    """A person, by whatever the platform shows."""
    return Mention(who.external_id, who.name or who.external_id)


def channel(where: t.Channel) -> ChannelName:
    """A channel, by whatever the platform shows."""
    return ChannelName(where.external_id, where.name or where.external_id)


def said_by(view: QuoteView, zone: str, links: bool = True) -> Line:
    """Who said it, when, how it was heard, and where it can be checked."""
    row = view.evidence
    bits: list[Inline] = [", ".join(filter(None, [row.speaker, view.customer.name]))]
    if row.said_at is not None:
        precision = "day" if row.said_precision == "day" else "minute"
        bits += [" · ", When(row.said_at.isoformat(), day(row.said_at, zone), precision)]  # type: ignore[arg-type]
    if row.source:
        bits += [" · ", SOURCES.get(row.source, row.source)]
    if view.heard_by is not None:
        bits += [" · heard by ", person(view.heard_by)]
    if row.source_url and links:
        bits += [" · ", Link("source", row.source_url)]
    return tuple(bits)


def quoted(view: QuoteView, zone: str) -> Quote:
    """A customer's words as a card shows them."""
    return Quote(view.evidence.text, said_by(view, zone))
