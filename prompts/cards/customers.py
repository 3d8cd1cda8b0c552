"""The directory of customers, and what is said when it changes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Heading, Part, Text
from prompts import refusals
from prompts.cards.words import listed, shortened
from storage import tables as t

MOST = 100


def directory(customers: Sequence[t.Customer]) -> Card:
    """Every customer, a line each."""
    if not customers:
        return Card("Customers", (Text((f"No customers yet. Add some: {TRUTH} customers add Acme, Globex",)),))
    title = f"{len(customers)} customer{'' if len(customers) == 1 else 's'}"
    lines = "\n".join(described(row) for row in customers[:MOST])
    parts: list[Part] = [Heading(title), Text((lines,))]
    if len(customers) > MOST:
        parts.append(Text((f"and {len(customers) - MOST} more",), quiet=True))
    return Card(title, tuple(parts))


def described(row: t.Customer) -> str:
    """A customer with other names and marks."""
    marks = [f"also {listed(row.aliases)}"] if row.aliases else []
    marks += ["critic"] if row.critic else []
    marks += ["churned"] if row.status == "churned" else []
    return f"{row.name} ({'; '.join(marks)})" if marks else row.name


def or_a_name(said: Card, groups: Sequence[str]) -> Card:
    """The same with a way out for whoever may change the directory: a company may be called Enterprise."""
    buttons = tuple(
        Button(shortened(f"“{group}” is a company: add it", 75), "customers.add", group) for group in groups
    )
    return Card(said.summary, (*said.parts, Actions(buttons[:5]))) if buttons else said


def added(names: Sequence[str], known: Sequence[str], refused: Sequence[str], near: Sequence[tuple[str, str]]) -> Card:
    """What became of names: added, here before, refused with the reason, or nearly one that we have."""
    parts: list[Part] = []
    if names:
        parts.append(Text((f"Added {listed(names)}.",)))
    if known:
        parts.append(Text((f"{listed(known)} {'is' if len(known) == 1 else 'are'} in the directory already.",)))
    parts += [Text((sentence,)) for sentence in refused]
    for typed, name in near:
        button = Button(shortened(f"Add “{typed}” as new", 75), "customers.add", typed)
        parts += [Text((refusals.near(typed, name),)), Actions((button,))]
    return Card("Customers", tuple(parts))
