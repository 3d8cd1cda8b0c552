"""What people read after they saved a customer's words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.parts import Actions, Button, Card, Text, say
from storage.views import DecisionView, QuoteView


def saved(view: QuoteView, decisions: bool) -> Card:
    """Words are saved for later; `decisions` says whether there is any decision to attach them to."""
    words = f"Saved {possessive(view.customer.name)} words."
    if not decisions:
        return say(f"{words} They fit no decision yet. I'll offer them when one comes.")
    button = Button("Attach to a decision", "quote.attach", view.evidence.uid, opens_form=True)
    return Card(words, (Text((words,)), Actions((button,))))


def saved_several(views: Sequence[QuoteView], left: int) -> Card:
    """Passages of a long text are saved for later; `left` of them are not."""
    count = "one passage" if len(views) == 1 else f"{len(views)} passages"
    rest = f" {left} more wait in the message above, for a day." if left else ""
    return say(f"Saved {count} from {views[0].customer.name}. I'll offer them when a decision fits.{rest}")


def on_record(view: DecisionView, names: str) -> Card:
    """Words stand on a decision's record."""
    return say(f"Saved {possessive(names)} words on {view.decision.key}.")


def possessive(name: str) -> str:
    """Whose words they are: Acme's."""
    return f"{name}'s"
