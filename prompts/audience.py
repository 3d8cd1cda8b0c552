"""Who will read it, in one sentence; and what changed meanwhile."""

from __future__ import annotations

from prompts.cards.words import in_quotes, listed
from storage import tables as t
from storage.views import DecisionView

NAMES = "Names of new customers go into the shared directory."


def who_reads(channel: t.Channel | None, direct: bool) -> str:
    """The sentence under a form that says who will be able to read what is entered."""
    if direct:
        return f"Only you can read what you enter here. {NAMES}"
    if channel is not None and channel.private:
        place = f"#{channel.name}" if channel.name else "this private channel"
        return f"Only members of {place} can read what you enter here. {NAMES}"
    return "Everyone in this workspace can read what you enter here."


def difference(current: DecisionView) -> str:
    """What a form says that is older than the record it shows."""
    return f"{current.decision.key} changed while you were typing. {_keep_yours(current)}"


def on_record_already(current: DecisionView) -> str:
    """What a form says whose message somebody else put on record meanwhile."""
    return f"That message is on record already, as {current.decision.key}. {_keep_yours(current)}"


def _keep_yours(current: DecisionView) -> str:
    names = listed([c.name for c in current.customers]) or "nobody"
    return (
        f"It now reads {in_quotes(current.decision.text)}, for {names}. "
        "Nothing you typed is lost: save once more to keep yours."
    )
