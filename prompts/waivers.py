"""*No customer in this*, as the guardian is asked to judge it."""

from __future__ import annotations

from bot.parts import Actions, Button, Card, Text, say
from prompts.cards.words import WAIVERS, in_quotes, listed, person
from storage import tables as t
from storage.outbox import Note
from storage.views import DecisionView

ACCEPTED = "Accepted: no customer in this."
QUESTIONED = "Questioned. The author is asked which customer it is for."


def to_judge(decision: t.Decision, guardian: t.Person, channel: str) -> Note:
    """The private note to a guardian of the channel (the platform's id)."""
    return Note(
        key=f"waiver:{decision.id}:{guardian.id}",
        kind="waiver",
        about=decision.id,
        audience="direct",
        person=guardian.external_id,
        args={"inside": channel},
    )


def to_author(decision: t.Decision, author: t.Person) -> Note:
    """The private note to the author when the waiver is questioned."""
    return Note(
        key=f"waiver-questioned:{decision.id}:{decision.version}",
        kind="waiver_questioned",
        about=decision.id,
        audience="direct",
        person=author.external_id,
    )


def judging(view: DecisionView) -> Card:
    """What the guardian reads."""
    decision = view.decision
    who = person(view.author) if view.author else "Somebody"
    reason = WAIVERS.get(decision.waiver_reason or "", decision.waiver_reason or "")
    if decision.status == "waived" or decision.waiver_reason is None:
        return say(f"{decision.key}: {_settled(view)}")
    return Card(
        f"{decision.key}: no customer in this?",
        (
            Text((who, f" says there is no customer in {decision.key} ({reason}): {in_quotes(decision.text, 200)}.")),
            Text(("Until you accept it, it counts as a decision without a customer.",), quiet=True),
            Actions(
                (
                    Button("Accept", "waiver.accept", decision.key, "primary"),
                    Button("Question it", "waiver.question", decision.key),
                )
            ),
        ),
    )


def _settled(view: DecisionView) -> str:
    if view.decision.status == "waived":
        return ACCEPTED
    if view.customers:
        return f"It names {listed([customer.name for customer in view.customers])} now."
    return QUESTIONED


def questioned(view: DecisionView) -> Card:
    """What the author reads when a guardian questions the waiver."""
    key, words = view.decision.key, in_quotes(view.decision.text, 200)
    buttons = (
        Button("Name the customers", "record.edit", key, "primary", opens_form=True),
        Button("Ask a colleague", "record.ask", key, opens_form=True),
    )
    return Card(
        f"{key}: which customer?",
        (
            Text((f"A truth guardian thinks there is a customer in {key}, {words}. Which one?",)),
            Actions(buttons),
        ),
    )
