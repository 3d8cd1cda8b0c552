"""What Verbatim asks about, how people judged it, and what it has learned to leave; with the way back."""

from __future__ import annotations

from collections.abc import Mapping

from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Facts, Heading, Line, Part, Text, say
from prompts.cards.places import called
from prompts.cards.words import shortened
from storage import tables as t
from storage.learning import PhraseTally, Tuning
from storage.metrics import shown

FEWEST = 3
"""Words that asked less often than this are not shown by themselves."""
MOST = 8
OUTCOMES = {
    "filed": "On record",
    "no_customer": "No customer in them",
    "dismissed": "No decisions",
    "unanswered": "Unanswered",
    "open": "Still open",
}


def tuning(held: Tuning) -> Card:
    """`/truth tuning`."""
    asked = sum(held.outcomes.get(key, 0) for key in OUTCOMES)
    if not asked and not held.suppressed and not held.channels:
        return say("I have asked nobody anything in the last 90 days.")
    counts = [(words, (str(held.outcomes[key]),)) for key, words in OUTCOMES.items() if held.outcomes.get(key)]
    facts: tuple[tuple[str, Line], ...] = (("Questions", (str(asked),)), *counts)
    parts: list[Part] = [Heading("What I ask about, last 90 days"), Text((_precision(held.outcomes),)), Facts(facts)]
    parts += [Text((_line(phrase),)) for phrase in _often(held)]
    for phrase in held.suppressed[:MOST]:
        parts.append(Text((f"“{phrase.words}” asks nobody any more: it was dismissed again and again.",)))
        parts.append(Actions((Button("Let it ask again", "tuning.phrase", str(phrase.id)),)))
    for channel in held.channels[:MOST]:
        parts.append(Text(("In ", called(channel), f" {ASKING[channel.asking]}.")))
        parts.append(Actions((Button("Ask again here", "tuning.channel", channel.external_id),)))
    parts.append(
        Text(
            ("By words and never by person. Only Not a decision teaches me; No customer in this does not.",), quiet=True
        )
    )
    return Card("What I ask about", tuple(parts))


ASKING = {
    "each": "I ask each question by itself",
    "daily": "I ask in one message a day, because many questions were no decisions",
    "off": "I ask nothing, because too many questions were no decisions",
}


def _often(held: Tuning) -> list[PhraseTally]:
    return [phrase for phrase in held.phrases if phrase.asked >= FEWEST][:MOST]


def _line(phrase: PhraseTally) -> str:
    judged = phrase.right + phrase.wrong
    verdict = f"{phrase.right} of {judged} right" if judged else "not judged yet"
    return f"“{shortened(phrase.words, 60)}”: asked {phrase.asked} times, {verdict}"


def _precision(outcomes: Mapping[str, int]) -> str:
    right = outcomes.get("filed", 0) + outcomes.get("no_customer", 0)
    judged = right + outcomes.get("dismissed", 0)
    if not judged:
        return "Nobody has judged a question yet."
    return f"{shown(100 * right / judged, '%')} right, as people judged them: {right} of {judged} were decisions."


def quiet(where: t.Channel, asked: int, dismissed: int) -> Card:
    """To a guardian: nothing is asked in their channel any more, why, and the way back."""
    if where.asking != "off":
        return say("I ask again in ", called(where), ".")
    line = f": {dismissed} of the {asked} questions I learned from were no decisions. Records, flags and reviews go on."
    return Card(
        "I stopped asking in a channel you guard",
        (
            Text(("I ask nothing more in ", called(where), line)),
            Text((f"To be asked again, press below or type {TRUTH} channel on there. Then only new answers count.",)),
            Actions((Button("Ask again here", "tuning.channel", where.external_id),)),
        ),
    )
