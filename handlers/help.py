"""Help, generated from the one table of routes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.chat import BY_MENTION, Answer, ButtonPress, Command, Shortcut, Whisper
from bot.parts import Card
from bot.router import Route
from handlers.desk import Desk
from prompts.cards import help as cards

Helper = Callable[[Desk, Command | ButtonPress], Awaitable[Answer]]


def help_from(table: Callable[[], Sequence[Route]]) -> Helper:
    """The function that answers with help on a table of routes."""

    async def answer(desk: Desk, event: Command | ButtonPress) -> Answer:
        await desk.viewer(event.workspace, event.actor)
        return Whisper(card(table(), event.workspace.platform))

    return answer


def card(routes: Sequence[Route], platform: str) -> Card:
    """Every command with its help, in groups, and the entries of a message's menu."""
    commands = [(route.name, route.usage, route.help) for route in routes if route.event is Command and route.usage]
    titles = [route.title for route in routes if route.event is Shortcut and route.title]
    return cards.commands(commands, titles, platform in BY_MENTION)
