"""The first five minutes: three steps with ticks, their forms, and the line on the first evening."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import EVERYWHERE
from bot.parts import (
    Actions,
    Button,
    Card,
    ChannelField,
    Choice,
    Form,
    FormPart,
    Heading,
    Inline,
    Note,
    Part,
    PersonField,
    SelectField,
    Text,
    TextField,
    say,
)
from prompts.cards.words import channel, shortened
from storage import tables as t
from storage.first_run import Progress

CHANNELS = 2
STEPS = "Three steps, five minutes."
READY = "All is set up. Announce a decision in one of the channels and see."
PRIVATE = (
    "I hear a channel once I am in it: type /invite @Verbatim there. In private channels nobody else can bring me in."
)


def welcome() -> Card:
    """To somebody who added the app for themselves."""
    hello = "I'm Verbatim. When you announce a decision, I ask you here who it is for, by name, and what they said."
    return Card(hello, (Text((hello,)), Text(("Type help to see what else I can do.",), quiet=True)))


def steps(done: Progress) -> Card:
    """The card of the first five minutes; it is edited as steps are done."""
    heard = [one for one in done.on if one not in done.uninvited]
    three = (done.customers > 0, len(heard) + done.private >= CHANNELS, done.guardians > 0)
    parts: list[Part] = [
        Heading("Verbatim is here"),
        Text((READY if all(three) else f"{STEPS} Then announce a decision in a channel and see.",)),
        Text((_tick(three[0], 1), _customers(done.customers))),
        Text((_tick(three[1], 2), *_channels(heard, done.private))),
    ]
    if done.uninvited:
        parts.append(Text(tuple(_waiting(done.uninvited)), quiet=True))
    parts.append(Text((_tick(three[2], 3), _guardians(done.guardians))))
    labels = ("Paste customer names", "Choose two channels", "Choose a guardian")
    actions = ("first.customers", "first.channels", "first.guardian")
    leads = next((action for action, ready in zip(actions, three, strict=True) if not ready), "")
    buttons = [
        Button(label, action, style="primary" if action == leads else "", opens_form=True)
        for label, action in zip(labels, actions, strict=True)
    ]
    parts.append(Actions((*buttons, Button("Send me a sample question", "try.start"))))
    return Card(f"Verbatim is here. {STEPS}", tuple(parts))


def _tick(done: bool, number: int) -> str:
    return "✓ " if done else f"{number}. "


def _customers(number: int) -> str:
    if not number:
        return "Paste your customers' names, so that I know them when I read them."
    return f"{number} customer{'' if number == 1 else 's'} in the directory."


def _channels(on: Sequence[t.Channel], private: int) -> list[Inline]:
    if not on and not private:
        return ["Choose two channels where decisions are announced."]
    more = " One more is a good start." if len(on) + private < CHANNELS else ""
    hidden = f"{private} private channel{'' if private == 1 else 's'}" if private else ""
    between = " and " if on and private else ""
    return ["Listening in ", *_named(on), between, hidden, f".{more}"]


def chosen(some: Sequence[t.Channel], uninvited: Sequence[t.Channel]) -> Card:
    """What is said after choosing channels."""
    there = [one for one in some if one not in uninvited]
    line: list[Inline] = ["I listen in ", *_named(there), " from now on."] if there else []
    if uninvited:
        line += [" " if line else "", *_waiting(uninvited)]
    return say(*line)


def _waiting(uninvited: Sequence[t.Channel]) -> list[Inline]:
    """What is still to be done, where we are not in a channel yet."""
    return ["I hear ", *_named(uninvited), " once I am there, too: type /invite @Verbatim there."]


def _named(some: Sequence[t.Channel]) -> list[Inline]:
    line: list[Inline] = []
    for one in some[:10]:
        line += [", ", channel(one)] if line else [channel(one)]
    return line + ([f" and {len(some) - 10} more"] if len(some) > 10 else [])


def _guardians(number: int) -> str:
    if not number:
        return "Choose a truth guardian: somebody who may question “no customer in this”."
    return "A truth guardian is named." if number == 1 else f"{number} truth guardians are named."


def customers_form(
    form_id: str, names: str = "", near: Sequence[str] = (), errors: dict[str, str] | None = None
) -> Form:
    """Names, one a line; names that are nearly ones we have can be added as new."""
    parts: list[FormPart] = [
        TextField(
            "names",
            "Customers, one a line",
            names,
            multiline=True,
            placeholder="Acme\nGlobex\nDana Ruiz",
            hint="Names of organizations or people, not groups.",
        )
    ]
    if near:
        choices = tuple(Choice(shortened(f"Add “{name}” as new", 75), name) for name in near)
        parts.append(SelectField("new", "Or add as new", choices, many=True))
    return Form("first_customers", form_id, "Customers", tuple(parts), errors=errors or {})


def channels_form(form_id: str, platform: str) -> Form:
    """Where decisions are announced."""
    field = ChannelField("channels", "Channels", required=True, hint="Two are a good start.")
    notes = () if platform in EVERYWHERE else (Note((PRIVATE,)),)
    return Form("first_channels", form_id, "Choose two channels", (field, *notes), submit="Listen")


def guardian_form(form_id: str) -> Form:
    """Who questions what is said to have no customer, and where."""
    return Form(
        "first_guardian",
        form_id,
        "Choose a guardian",
        (
            PersonField("person", "Truth guardian", required=True),
            ChannelField("channel", "Of the channel", many=False, required=True),
            Note(("A truth guardian accepts or questions “no customer in this”, and judges flags.",)),
        ),
    )


def evening(heard: int, asked: int) -> str:
    """The first evening in one line."""
    read = {0: "no messages", 1: "1 message"}.get(heard, f"{heard:,} messages")
    times = {0: "never asked", 1: "asked once", 2: "asked twice"}.get(asked, f"asked {asked} times")
    return f"Read {read}, kept none, {times}."
