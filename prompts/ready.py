"""Which question is left to ask about a candidate, after what its own text already holds."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from bot.parts import Card
from prompts.cards import nudge
from prompts.reading import Directory, DirectoryEntry, read_held
from storage import evidence
from storage import tables as t
from storage.candidates import Asked
from storage.database import Store
from storage.viewer import Viewer
from storage.views import QuoteView

FITS = 60
"""How alike (0 to 100, rapidfuzz token_set_ratio) a stored quote and a decision must be to be offered."""


async def card(store: Store, viewer: Viewer, asked: Asked, directory: Directory, again: bool = False) -> Card:
    """The question that is left: *File it* for a complete message, else the two questions with quotes that fit."""
    held = read_held(asked.prompt.text or "", directory)
    if held.complete:
        names = (*(e.name for e in held.known), *held.new)
        quotes = tuple((q.text, q.speaker or q.customer) for q in held.quotes)
        return nudge.ready(asked, nudge.Complete(names, held.new, quotes))
    stored = await fitting(store, viewer, asked.prompt.text or "", [e.id for e in held.known])
    return nudge.asked_again(asked, stored) if again else nudge.question(asked, stored)


async def fitting(store: Store, viewer: Viewer, text: str, customer_ids: list[int]) -> list[QuoteView]:
    """Up to three stored quotes that fit a decision: of the customers it names, or alike in their words."""
    views = await evidence.of_customers(store, viewer, customer_ids)
    scored = [(fuzz.token_set_ratio(text, view.evidence.text), view) for view in views]
    least = 0 if customer_ids else FITS
    return [view for score, view in sorted(scored, key=lambda pair: -pair[0]) if score >= least][:3]


def directory_of(customers: Iterable[t.Customer]) -> Directory:
    """Customers as the reader searches them."""
    return Directory(DirectoryEntry(c.id or 0, c.name, c.aliases, c.domain) for c in customers)
