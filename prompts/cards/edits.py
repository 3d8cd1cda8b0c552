"""What an author reads when the message behind a record was edited."""

from __future__ import annotations

from bot.parts import Actions, Button, Card, Quote, Text, say
from prompts.cards.words import in_quotes
from storage.views import DecisionView


def difference(view: DecisionView, draft: str, now_reads: str) -> Card:
    """The words on record beside the words of the edited message."""
    key = view.decision.key
    if view.decision.source_state != "edited":
        return say(f"Settled: {key} reads {in_quotes(view.decision.text, 200)}.")
    if not now_reads:
        return say(f"You edited the message behind {key} once more. The newest words are further down.")
    return Card(
        f"You edited the message behind {key}",
        (
            Text((f"You edited the message behind {key}. The record still reads:",)),
            Quote(view.decision.text),
            Text(("The message now reads:",)),
            Quote(now_reads),
            Actions(
                (
                    Button("Use the new words", "edited.take", f"{key} {draft}", "primary"),
                    Button("Keep the record", "edited.keep", key),
                )
            ),
        ),
    )
