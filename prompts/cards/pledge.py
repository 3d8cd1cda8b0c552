"""The Anti-Silo Pledge, word for word, and what is said about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.parts import Actions, Button, Card, Heading, Inline, Part, Strong, Text
from prompts.cards.places import people
from prompts.cards.words import day, listed
from storage import tables as t
from storage.pledges import Signatures, ends

LINES = (
    "I will not speak for the customer",
    "I will not filter customer feedback",
    "I will not prioritize departmental goals over customer needs",
    "I will not make decisions without customer attribution",
)
SHOWN = 40
KEYS = 5


def pledge(held: Signatures, now: datetime, zone: str) -> Card:
    """The four lines, who signed, and how it stands with the reader. Who did not sign is nobody's business."""
    parts: list[Part] = [Heading("The Anti-Silo Pledge"), *(Text((Strong(line),)) for line in LINES)]
    parts.append(Text(_signers(held.people), quiet=True))
    stands = held.mine is not None and ends(held.mine.signed_at) > now
    if held.mine is not None:
        until = day(ends(held.mine.signed_at), zone)
        words = (
            f"You signed on {day(held.mine.signed_at, zone)}; it holds until {until}."
            if stands
            else f"Yours ended on {until}."
        )
        parts.append(Text((words,)))
    sign = Button("Sign for a year", "pledge.sign", style="" if stands else "primary")
    back = Button("Take it back", "pledge.withdraw")
    parts.append(Actions((back,) if stands else (sign,)))
    parts.append(Text(("Signing is up to you. Only you are reminded of yours, once a week at most.",), quiet=True))
    return Card("The Anti-Silo Pledge", tuple(parts))


def _signers(some: Sequence[t.Person]) -> tuple[Inline, ...]:
    if not some:
        return ("Nobody has signed yet.",)
    rest = len(some) - SHOWN
    return ("Signed by ", *people(some[:SHOWN]), f" and {rest} more." if rest > 0 else ".")


def reminder(decisions: Sequence[t.Decision]) -> Card:
    """About the reader's own decisions, the newest offered first."""
    keys = [decision.key for decision in decisions]
    shown = [*keys[:KEYS], f"{len(keys) - KEYS} more"] if len(keys) > KEYS else keys
    name = "names" if len(keys) == 1 else "name"
    newest = keys[-1]
    start = "Start with it?" if len(keys) == 1 else f"Start with {newest}?"
    line = f"You pledged not to decide without customer attribution. {listed(shown)} {name} nobody yet. {start}"
    buttons = (
        Button(f"Name the customers of {newest}", "record.edit", newest, "primary", opens_form=True),
        Button("Ask a colleague", "record.ask", newest, opens_form=True),
    )
    return Card("About your pledge", (Text((line,)), Actions(buttons)))


def ended() -> Card:
    """A year is over."""
    return Card(
        "Your pledge is a year old",
        (
            Text(("You signed the Anti-Silo Pledge a year ago, so it has ended. Do you sign it again?",)),
            *(Text((Strong(line),)) for line in LINES),
            Actions((Button("Sign for a year", "pledge.sign", style="primary"),)),
        ),
    )
