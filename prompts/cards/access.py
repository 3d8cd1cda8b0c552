"""Access to a customer: what its owner is asked, and what whoever asked for it reads."""

from __future__ import annotations

from collections.abc import Sequence

from bot.parts import Actions, Button, Card, Text, say
from prompts.cards.places import people
from prompts.cards.record import summary
from prompts.cards.words import listed, person
from storage import tables as t
from storage.access import AccessView
from storage.views import DecisionView


def asked(view: DecisionView, told: Sequence[t.Person]) -> Card:
    """What whoever asks for access reads at once."""
    return say(
        "I ask ", *people(told), f" to open the door to {_whom(view)}. I won't ask you again about {view.decision.key}."
    )


def asked_before(view: DecisionView) -> Card:
    """Access is asked for once for each decision."""
    return say(f"That was asked for {view.decision.key} already. You hear from me when somebody sees to it.")


def request(view: DecisionView, held: AccessView) -> Card:
    """To whoever owns access."""
    key = view.decision.key
    who = (person(held.asker), f" can't reach {_whom(view)}: {summary(view).rstrip('. ')}.")
    if held.taker is not None:
        return say(*who, " ", person(held.taker), " sees to it.")
    if not view.open:
        return say(*who, " It is settled by now.")
    buttons = (
        Button("I'll see to it", "access.take", key, "primary"),
        Button("Ask a colleague", "record.ask", key, opens_form=True),
    )
    return Card(
        f"Access to {_whom(view)}",
        (Text((*who, " You own access to customers. Who can open the door?")), Actions(buttons)),
    )


def told(view: DecisionView, held: AccessView) -> Card | None:
    """To whoever asked: who sees to it."""
    if held.taker is None:
        return None
    return say(person(held.taker), f" sees to it that you reach {_whom(view)} ({view.decision.key}).")


def _whom(view: DecisionView) -> str:
    return listed([customer.name for customer in view.customers], "or") or "its customer"
