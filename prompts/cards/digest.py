"""One private message a day, where many questions were no decisions."""

from __future__ import annotations

from collections.abc import Sequence

from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Part, Text, say
from prompts.cards.nudge import PRIVATE
from prompts.cards.words import shortened
from storage.candidates import Asked

MOST = 5
DONE = "All answered. Thank you."


def digest(waiting: Sequence[Asked]) -> Card:
    """The questions of a day, each with its short ways out; *More* shows one with all of them."""
    if not waiting:
        return say(DONE)
    parts: list[Part] = [
        Text((f"Today's questions in one message. Which customers are these for, and what did they say? {PRIVATE}",))
    ]
    for asked in waiting[:MOST]:
        uid = asked.prompt.uid
        place = f" (#{asked.channel.name})" if asked.channel and asked.channel.name else ""
        parts.append(Text((f"“{shortened(asked.prompt.text or '', 200)}”{place}",)))
        buttons = (
            Button("Name the customers", "nudge.name", uid, opens_form=True),
            Button("Not a decision", "digest.not", uid),
            Button("More", "digest.more", uid),
        )
        parts.append(Actions(buttons))
    if len(waiting) > MOST:
        parts.append(Text((f"and {len(waiting) - MOST} more. Type {TRUTH} mine",), quiet=True))
    return Card("Today's questions", tuple(parts))
