"""The table in docs/parity.md: what can be done, and how on each platform. `python -m tests.house.parity` writes it from the routes.

A new kind of event, answer or speech has no line here and stops the table from being made: that is the point.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, get_args

from bot.chat import (
    Answer,
    BotAdded,
    BotRemoved,
    ButtonPress,
    Close,
    Command,
    FormChanged,
    FormSubmission,
    HomeOpened,
    IncomingMessage,
    Invalid,
    MessageDeleted,
    MessageEdited,
    Options,
    Reaction,
    Replace,
    Shortcut,
    Suggest,
    Unreached,
    Whisper,
)
from bot.parts import Form
from bot.router import Route
from bot.teams.manifest import compose_actions
from handlers.routes import ROUTES

FILE = Path(__file__).parents[2] / "docs" / "parity.md"


class Ways(NamedTuple):
    """One thing, and how it goes on each platform."""

    what: str
    sandbox: str
    slack: str
    teams: str


HEARD: Mapping[type, Ways] = {
    IncomingMessage: Ways(
        "A message",
        "every message",
        "channels it was invited to, group conversations that were switched on, and one-to-one",
        "standard channels and group chats of whoever agreed to it, and one-to-one; elsewhere only what mentions it",
    ),
    MessageEdited: Ways("A message is edited", "yes", "yes", "where messages are heard"),
    MessageDeleted: Ways(
        "A message is deleted", "yes", "yes", "where messages are heard; taking it back brings it back"
    ),
    Reaction: Ways("A reaction on a message", ":scales:", ":scales:", "⚖️, where messages are heard"),
    BotAdded: Ways(
        "It comes into a channel",
        "it is there from the start",
        "`/invite` switches the channel on, and says so",
        "an install reaches every channel and switches none on: *Switch on here* does",
    ),
    BotRemoved: Ways("It is removed", "cannot happen", "it falls silent", "it falls silent"),
    Unreached: Ways(
        "Somebody who cannot be told anything in private",
        "cannot happen",
        "cannot happen: Slack delivers one-to-one",
        "once, in the thread: *I can't reach you privately; add me to talk*; what waited is said when they do",
    ),
    HomeOpened: Ways("Its own page", "*Home* in the list", "the app's *Home*", "`home` in the one-to-one chat"),
}

PRESSED: Mapping[type, Ways] = {
    ButtonPress: Ways(
        "Buttons and menus on cards",
        "buttons; menus open in place",
        "buttons; overflow and select menus",
        "buttons; a menu unfolds under its button",
    ),
    FormSubmission: Ways("Forms", "a dialog", "a modal", "a dialog (task module)"),
    FormChanged: Ways(
        "Forms that change while they are filled",
        "at the pick or the press",
        "at the pick or the press",
        "at the press: beside a list that changes the form stands *Go on with this*",
    ),
    Suggest: Ways(
        "Type-ahead",
        "while one types",
        "while one types; a refusal's reason heads the list",
        "while one types, 15 lines; a reason is the first line, which picks nothing",
    ),
}

ANSWERED: Mapping[type, Ways] = {
    Form: Ways(
        "A form",
        "opens",
        "opens",
        "opens after a press; after something typed a card offers *Open the form*, since Teams opens none by itself",
    ),
    Invalid: Ways(
        "What is refused",
        "beside its field, nothing lost",
        "beside its field, nothing lost",
        "beside its field, nothing lost",
    ),
    Options: Ways("Choices", "in the list", "in the list", "in the list"),
    Close: Ways(
        "Saved",
        "the form closes, a private line says so",
        "the form closes, a private line says so",
        "the form closes, a one-to-one line says so",
    ),
    Replace: Ways("A card changes", "in place", "in place, for as long as Slack allows", "in place"),
    Whisper: Ways(
        "Only for you",
        "“only visible to you” where you are",
        "ephemeral, where you are",
        "one-to-one: Teams has nothing like it in a channel",
    ),
}

SPOKEN = (
    Ways("A record in the thread", "edited in place", "edited in place", "edited in place"),
    Ways(
        "A private question",
        "in the channel, only for its author",
        "ephemeral, only for its author",
        "one-to-one; without the app nothing about it is said, and it waits in the guardian's list",
    ),
    Ways(
        "After a crash in mid-send",
        "looked up",
        "looked up by the message's metadata; ephemeral ones wait in `mine`",
        "not repeated in a channel; it waits in `mine`",
    ),
    Ways(
        "Who is away, and asked nothing",
        "who says so: `/truth away 3 days`",
        "who says so, or whose status does",
        "who says so: `@Verbatim away 3 days`; Teams tells no bot a status",
    ),
    Ways(
        "Moments",
        "the reader's time",
        "the reader's time",
        "the reader's time; days, and whatever stands in a table of facts, as the workspace has them",
    ),
    Ways(
        "Names of people and channels",
        "as names",
        "as mentions and links",
        "as names in bold: a mention of somebody who is not there would make Teams refuse the message",
    ),
    Ways(
        "What somebody wrote", "as it is", "escaped, or as rich text", "as rich text wherever a character could format"
    ),
    Ways("More than fits", "nothing is cut", "cut with an ellipsis, 50 blocks", "cut with an ellipsis, 28 KB"),
)


def document(routes: tuple[Route, ...]) -> str:
    """The whole of docs/parity.md."""
    parts = [
        "# What works where",
        "Generated from the table of routes (`python -m tests.house.parity`); a test holds it in step.",
        "## What is heard",
        table(HEARD[route.event] for route in routes if route.event in HEARD),
        "## What can be typed",
        table(map(typed, (route for route in routes if route.event is Command and route.usage))),
        "In Slack each also works behind `/truth`. In Teams the mention is not needed one-to-one.",
        "## What stands in menus",
        table([*map(menu, (route for route in routes if route.event is Shortcut)), *composed(routes)]),
        "## What can be pressed and filled",
        table(PRESSED[kind] for kind in dict.fromkeys(route.event for route in routes) if kind in PRESSED),
        "## How it answers",
        table(ANSWERED[kind] for kind in get_args(Answer) if kind is not type(None)),
        "## How it speaks",
        table(SPOKEN),
    ]
    return "\n\n".join(parts) + "\n"


def table(rows: Iterable[Ways]) -> str:
    """Four columns."""
    lines = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return "\n".join(["| | sandbox | Slack | Teams |", "|---|---|---|---|", *lines])


def typed(route: Route) -> Ways:
    """A command."""
    short = route.usage.removeprefix("/").removeprefix("truth ")
    return Ways(route.help, f"`{route.usage}`", f"`{route.usage}`", f"`@Verbatim {short}`")


def menu(route: Route) -> Ways:
    """An entry of a message's menu."""
    where = "the message's menu"
    return Ways(f"*{route.title}*", where, where, f"{where}, under *More actions*")


def composed(routes: tuple[Route, ...]) -> list[Ways]:
    """A command in the menu beside the box one writes in."""
    titles = {action["id"]: action["title"] for action in compose_actions(routes)}
    by_name = {route.name: route for route in routes if route.event is Command}
    return [
        Ways(f"*{title}*", f"`/{name}`", f"`/{name}`", "beside the box one writes in, and behind `/`")
        for name, title in titles.items()
        if name in by_name
    ]


if __name__ == "__main__":
    FILE.write_text(document(ROUTES), encoding="utf-8")
