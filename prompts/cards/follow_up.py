"""What is asked once more of what stays open: of its author, then of a truth guardian."""

from __future__ import annotations

from bot.parts import Actions, Button, Card, Inline, Link, Text, say
from prompts.cards.record import cannot_reach
from prompts.cards.words import channel, in_quotes, listed, person, quoted, shortened
from storage.candidates import Asked
from storage.views import DecisionView, QuoteView

LEAVE = "Leave it, and it goes on the agenda of the next review."


def unanswered(asked: Asked) -> Card:
    """To a guardian: a question that its author has not answered."""
    uid = asked.prompt.uid
    line: list[Inline] = ["Still open"]
    if asked.channel is not None:
        line += [" in ", channel(asked.channel)]
    line.append(f": {in_quotes(asked.prompt.text or '', 200)}. ")
    if asked.prompt.permalink:
        line += [Link("The message", asked.prompt.permalink), ". "]
    line.append(f"You guard the channel: do you know which customers it is for? {LEAVE}")
    buttons = (
        Button("Name the customers", "nudge.name", uid, "primary", opens_form=True),
        Button("Ask a colleague", "nudge.ask", uid, opens_form=True),
        Button("No customer in this", "nudge.none", uid),
        Button("Not a decision", "nudge.not", uid),
    )
    return Card("A decision without its customers?", (Text(tuple(line)), Actions(buttons)))


def open_mine(view: DecisionView) -> Card:
    """To whoever decided it: what is still missing on their record. There is no third time."""
    if settled := _settled(view):
        return settled
    line = f"{_still(view)} {_missing(view)} I won't ask you again."
    reach = (cannot_reach(view),) if view.customers else ()
    return Card(f"{view.decision.key} is still open", (Text((line,)), Actions((*_buttons(view), *reach))))


def open_guardian(view: DecisionView) -> Card:
    """To a guardian: a record that stays without its customer's words."""
    if settled := _settled(view):
        return settled
    line = f"{_still(view)} {_missing(view)} You guard the channel: can you help? {LEAVE}"
    return Card(f"{view.decision.key} is still open", (Text((line,)), Actions(_buttons(view))))


def _settled(view: DecisionView) -> Card | None:
    key = view.decision.key
    if view.attributed:
        return say(f"{key} has its words now. Thank you.")
    if view.decision.waiver_reason or view.decision.status != "confirmed":
        return say(f"{key} is settled.")
    return None


def _still(view: DecisionView) -> str:
    names = [customer.name for customer in view.customers]
    return f"{view.decision.key} is still open: {in_quotes(view.decision.text, 200)}{', for ' + listed(names) if names else ''}."


def _missing(view: DecisionView) -> str:
    names = [customer.name for customer in view.customers]
    return f"Who heard {listed(names, 'or')} say so?" if names else "Which customers is it for, and what did they say?"


def _buttons(view: DecisionView) -> tuple[Button, ...]:
    key = view.decision.key
    ask = Button("Ask a colleague", "record.ask", key, opens_form=True)
    if not view.customers:
        return (Button("Name the customers", "record.edit", key, "primary", opens_form=True), ask)
    add = Button("Add a quote", "record.quote", key, "primary", opens_form=True)
    return (add, ask)


def shaped(view: DecisionView, quote: QuoteView, zone: str) -> Card:
    """To whoever heard it: their customer's words shaped a decision. The best reason to bring the next ones."""
    who: tuple[Inline, ...] = (person(view.author), " decided") if view.author else ("It was decided",)
    line = (
        f"The words you heard from {quote.customer.name} shaped {view.decision.key}. ",
        *who,
        f": “{shortened(view.decision.text, 200)}”",
    )
    return Card(f"{view.decision.key} rests on words you heard", (Text(line), quoted(quote, zone)))
