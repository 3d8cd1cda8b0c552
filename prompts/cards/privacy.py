"""What is held about a person, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Facts, Heading, Part, Text
from storage import tables as t

LABELS = {
    "mute": "Channels you muted",
    "guardian": "Channels you guard",
    "draft": "Texts not saved yet (kept for a day)",
    "question": "Questions about your messages",
    "decision": "Decisions you announced",
    "quote": "Customers' words you heard or entered",
    "request": "Requests between you and colleagues",
    "pledge": "Your pledge",
    "access": "Access to customers you asked for or see to",
    "flag": "Flags you raised",
    "flagged": "Flags on your decisions",
    "answer": "Answers you gave in reviews",
    "form": "Forms you sent",
}
ERASING = (
    "Erase what is held about you: your name, zone, department, role, mutes, unsaved texts and open questions? "
    "Decisions and customers' words stay for the company, as by somebody who left. This cannot be undone."
)
READ_BY_MODEL = f"{{}} may read what sounds like a decision, with addresses and numbers hidden. Not in a channel with: {TRUTH} channel model off"
SHOWN = 2600
"""Characters of an export that fit one message beside the rest."""


def held(me: t.Person, counts: Mapping[str, int], model: str = "") -> Card:
    """What is held, by kind and number; `model` is the language model that is configured, if any."""
    about = [me.name or "no name", me.department or "no department", me.zone or "no time zone", me.role]
    facts = (("You", (", ".join(about),)), *((LABELS[kind], (str(n),)) for kind, n in counts.items() if n))
    parts: list[Part] = [
        Heading("What is held about you"),
        Facts(facts),
        Text(("Only you can see this. Messages that announced nothing were never kept.",), quiet=True),
        *([Text((READ_BY_MODEL.format(model),), quiet=True)] if model else []),
        Text(
            ("Erase forgets you. Decisions and customers' words stay for the company, as by somebody who left.",),
            quiet=True,
        ),
        Actions(
            (Button("Export", "privacy.export"), Button("Erase", "privacy.erase", style="danger", confirm=ERASING))
        ),
    ]
    return Card("What is held about you", tuple(parts))


def export(lines: Sequence[str], external_id: str) -> Card:
    """The rows as JSON, a line each, as many as fit."""
    shown: list[str] = []
    size = 0
    for line in lines:
        size += len(line) + 1
        if size > SHOWN:
            break
        shown.append(line)
    parts: list[Part] = [Text(("\n".join(shown),))] if shown else []
    rest = len(lines) - len(shown)
    if rest:
        line = (
            f"and {rest} more lines. For the whole file, ask whoever runs Verbatim for “python app.py export”; "
            f"you are {external_id} there."
        )
        parts.append(Text((line,), quiet=True))
    return Card("Everything held about you", tuple(parts))
