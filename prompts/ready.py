"""What a candidate's own text already holds, and so which question is left to ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.parts import Card
from prompts.cards import nudge
from prompts.reading import Directory, DirectoryEntry, FoundQuote, find_customers, find_quotes, judge_customer
from prompts.reading import NewName as New
from storage import evidence
from storage import tables as t
from storage.candidates import Asked
from storage.database import Store
from storage.viewer import Viewer
from storage.views import QuoteView

FITS = 60
"""How alike (0 to 100, rapidfuzz token_set_ratio) a stored quote and a decision must be to be offered."""


@dataclass(frozen=True, slots=True)
class Held:
    """The customers that a text names, known and new, and the words it quotes."""

    known: tuple[DirectoryEntry, ...]
    new: tuple[str, ...]
    quotes: tuple[FoundQuote, ...]

    @property
    def complete(self) -> bool:
        """Names customers and quotes them, and every quote can be laid to one of them."""
        return bool((self.known or self.new) and self.quotes) and all(self._owner(q) is not None for q in self.quotes)

    def owner(self, quote: FoundQuote) -> int | str:
        """The customer whose words these are: a directory id, or a new name."""
        owner = self._owner(quote)
        assert owner is not None
        return owner

    def _owner(self, quote: FoundQuote) -> int | str | None:
        named: list[tuple[str, int | str]] = [(e.name, e.id) for e in self.known] + [(n, n) for n in self.new]
        for name, owner in named:
            if name.casefold() in {(quote.customer or "").casefold(), (quote.speaker or "").casefold()}:
                return owner
        return named[0][1] if len(named) == 1 else None


def read(text: str, directory: Directory) -> Held:
    """The names and quotes in a text."""
    quotes = tuple(find_quotes(text))
    outside = [m for m in find_customers(text, directory) if not any(q.start <= m.start < q.end for q in quotes)]
    known = {m.entry.id: m.entry for m in outside if m.entry}
    new = [m.text for m in outside if m.entry is None and isinstance(judge_customer(m.text, directory), New)]
    return Held(tuple(known.values()), tuple(dict.fromkeys(new)), quotes)


async def card(store: Store, viewer: Viewer, asked: Asked, directory: Directory, again: bool = False) -> Card:
    """The question that is left: *File it* for a complete message, else the two questions with quotes that fit."""
    held = read(asked.prompt.text or "", directory)
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
