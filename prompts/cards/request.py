"""A colleague is asked what a customer said; and what whoever asked is told."""

from __future__ import annotations

import re

from bot.hints import SLASH
from bot.parts import Actions, Button, Card, Inline, Text, say
from prompts.cards.quote import possessive
from prompts.cards.words import listed, person, quoted, shortened
from storage.requests import RequestView

NOT_YOURSELF = "You are the one who asks. Choose the colleague who heard it, or press Add a quote if it was you."
NOT_A_MEMBER = "I only ask members of this workspace. Choose a colleague who heard it."
GONE_AWAY = "They are not here any more. Choose somebody else who heard it."
NOBODY = "Choose who heard it."
NOT_YOURS = "Only the colleague who was asked can answer this."
GONE = f"This request is gone. Type {SLASH}quote to save a customer's words."
ANSWERED = "You answered this already. Thank you."

_WILL = re.compile(r"(?:we(?: will|'ll|’ll)|(?:we(?: are|'re|’re)|i(?: am|'m|’m)) going to)\s+", re.IGNORECASE)
_DECIDED = re.compile(r"we(?: have|'ve|’ve)? decided to\s+", re.IGNORECASE)


def request(held: RequestView) -> Card:
    """What the colleague reads: one question, and what became of it once it is settled."""
    if not held.open:
        return say(_over(held))
    value = str(held.request.id)
    buttons = (
        Button("Add their words", "request.answer", value, "primary", opens_form=True),
        Button("I didn't hear it", "request.decline", value),
    )
    return Card("Did you hear them say why?", (Text(_question(held)), Actions(buttons)))


def _question(held: RequestView) -> tuple[Inline, ...]:
    names = [customer.name for customer in held.view.customers]
    whom = "them" if names else "a customer"
    asks = f" Did you hear {whom} say why? Their words, not yours."
    said = decided(held.view.decision.text)
    for_whom = f" for {listed(names)}" if names else ""
    if held.view.decision.author_id == held.asker.id:
        return (person(held.asker), f" {said}{for_whom}.", asks)
    return (person(held.asker), " asks about a decision: we ", f"{said}{for_whom}.", asks)


def decided(text: str) -> str:
    """A decision as it stands after a name: “We will keep EU hosting” becomes decided to keep EU hosting."""
    words = shortened(text, 300).rstrip(" .")
    for pattern in (_WILL, _DECIDED):
        match = pattern.match(words)
        if match and "." not in words[match.end() :]:
            return f"decided to {words[match.end() :]}"
    return f"decided “{words}”"


def _over(held: RequestView) -> str:
    if held.request.declined:
        return "Noted: you didn't hear it. Thank you for saying so."
    name = possessive(held.quote.customer.name) if held.quote else "their"
    return f"You added {name} words. Thank you."


def thanks(held: RequestView) -> Card:
    """What the colleague reads right after answering."""
    return say("Thank you. ", person(held.asker), " reads them as you wrote them.")


def asked(held: RequestView, filed: bool) -> Card:
    """What whoever asks reads at once."""
    key = held.view.decision.key
    begin = f"Saved {key}. " if filed else ""
    return say(begin, person(held.asked), " is asked in private. I'll tell you what they heard.")


def asked_before(held: RequestView) -> str:
    """The same colleague cannot be asked twice about one decision."""
    name, key = held.asked.name or "That colleague", held.view.decision.key
    if held.open:
        return f"{name} was asked about {key} already. I'll tell whoever asked as soon as there is an answer."
    if held.request.declined:
        return f"{name} was asked about {key} already, and didn't hear it. Choose somebody else."
    return f"{name} was asked about {key} already, and answered."


def told(held: RequestView, how: str) -> Card | None:
    """What whoever asked is told: the words, or that somebody else has to be asked."""
    key = held.view.decision.key
    if how == "answered":
        if held.quote is None:
            return None
        line = (person(held.asked), f" heard {held.quote.customer.name}. The words stand on {key} now.")
        return Card(f"{key} has its words", (Text(line), quoted(held.quote, held.workspace.zone)))
    if how == "declined":
        sorry: tuple[Inline, ...] = (person(held.asked), f" didn't hear it ({key}), and says so. Who else may have?")
    else:
        sorry = ("I only ask members of this workspace, so ", person(held.asked), f" was not asked about {key}.")
    again = Button("Ask somebody else", "record.ask", key, "primary", opens_form=True)
    mine = Button("Add a quote", "record.quote", key, opens_form=True)
    return Card(f"{key}: ask somebody else?", (Text(sorry), Actions((again, mine))))
