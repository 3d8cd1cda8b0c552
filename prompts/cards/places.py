"""How a channel stands, who guards it, and what is said on coming into one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Facts, Heading, Inline, Line, Part, Text, say
from prompts.cards.words import channel as channel_name
from prompts.cards.words import person
from storage import tables as t
from storage.outbox import Note

GREETING = "I'm Verbatim. When somebody announces a decision here, I ask them privately who it is for, by name, and what they said."
SHARED = "People of another organization are in this channel, so nothing about a decision is ever posted here."

INTENSITIES = {
    "light": "I ask an author once, and what stays open waits for the review.",
    "standard": "I ask an author once more the next working day, and the truth guardians two working days later.",
    "active": "I ask an author once more the next working day, and the truth guardians the day after.",
}

ASKING = {
    "each": "each by itself",
    "daily": "one message a day, because many were no decisions",
    "off": "none, because too many were no decisions",
}


def called(where: t.Channel) -> Inline:
    """A channel, by name where we know it."""
    return channel_name(where) if where.name else "this channel"


def greeting(where: t.Channel) -> Card:
    """One sentence on coming into a channel; where an installation reaches every channel, a button to switch it on."""
    if where.on:
        return say(GREETING)
    button = Button("Switch on here", "channel.on", where.external_id, "primary")
    return Card(GREETING, (Text((f"{GREETING} I am quiet here until somebody switches me on.",)), Actions((button,))))


def introduction(where: t.Channel) -> Note:
    """The greeting, once for each time we are brought in."""
    return Note(f"greeting:{where.external_id}", "greeting", "post", where.id, channel=where.external_id)


def people(some: Sequence[t.Person]) -> Line:
    """People in a row."""
    line: list[Inline] = []
    for one in some:
        line += [", ", person(one)] if line else [person(one)]
    return tuple(line)


def guardians(where: t.Channel, some: Sequence[t.Person]) -> Card:
    """Who guards a channel."""
    if not some:
        return say("Nobody guards ", called(where), f" yet. Name somebody: {TRUTH} guardians add @name")
    return say("Truth guardians of ", called(where), ": ", *people(some))


def standing(where: t.Channel, some: Sequence[t.Person], model: str = "") -> Card:
    """How a channel stands; `model` is the language model that is configured, if any."""
    facts: list[tuple[str, Line]] = [
        ("Listening", ("on" if where.on else "off",)),
        ("Department", (where.department or "not set",)),
        ("Intensity", (where.intensity,)),
        ("Questions", (ASKING[where.asking],)),
        ("Truth guardians", people(some) or ("nobody yet",)),
    ]
    if model:
        facts.append(("Language model", (model if where.model and not where.shared else "reads nothing here",)))
    parts: list[Part] = [Heading(f"#{where.name}" if where.name else "This channel"), Facts(tuple(facts))]
    if where.shared:
        parts.append(Text((SHARED,), quiet=True))
    elif where.private:
        parts.append(Text(("What is entered here is read by its members only.",), quiet=True))
    return Card("This channel", tuple(parts))


def switched(where: t.Channel, on: bool, invited: bool) -> Card:
    """What is said after switching a channel; not `invited` where the bot has to be brought in first."""
    if not on:
        return say("I no longer listen in ", called(where), ". What is on record stays.")
    shared = f" {SHARED}" if where.shared else ""
    if not invited:
        return say("Noted. To be heard in ", called(where), f", type /invite @Verbatim there.{shared}")
    return say("I listen in ", called(where), f" now.{shared}")


def model_switched(where: t.Channel, on: bool, model: str) -> Card:
    """What is said after a language model was let read a channel's candidates, or kept from it; `model` is empty where none is configured."""
    place = called(where)
    if not on:
        return say("No language model reads what is written in ", place, ". I read alone.")
    if where.shared:
        return say("People of another organization are in ", place, ", so no language model reads there.")
    if not model:
        return say("Noted for ", place, ". No language model is configured yet, so I read alone.")
    return say(f"{model} may read messages in ", place, " that sound like a decision, and no others.")


def insistence(where: t.Channel) -> Card:
    """How insistent Verbatim is in a channel."""
    return say(called(where), f" is set to {where.intensity}. {INTENSITIES[where.intensity]}")


def to_guardian(where: t.Channel, who: t.Person, by: int | None, now: datetime) -> Note:
    """The private note to somebody who was made a guardian."""
    return Note(
        key=f"guardian:{where.id}:{who.id}:{now.isoformat()}",
        kind="guardian",
        audience="direct",
        about=where.id,
        person=who.external_id,
        args={"by": by, "guardian": who.id, "channel": where.external_id},
    )


def named_guardian(where: t.Channel, by: t.Person | None) -> Card:
    """What a new guardian reads."""
    who: list[Inline] = [person(by), " made"] if by else ["Somebody made"]
    line = ". You accept or question “no customer in this”, and judge flags. I write to you when there is something."
    return say(*who, " you a truth guardian of ", called(where), line)
