"""The one function between adapters and the application: finds the route of an event, and turns what goes wrong into one sentence."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import structlog
from rapidfuzz import process

from bot.chat import (
    FORM,
    Actor,
    Answer,
    ButtonPress,
    Command,
    Event,
    FormChanged,
    FormSubmission,
    HomeOpened,
    Invalid,
    Options,
    Refusal,
    Replace,
    Shortcut,
    Suggest,
    Whisper,
    Workspace,
)
from bot.hints import TRUTH, typed
from bot.parts import say
from bot.sound import sound

log = structlog.get_logger(__name__)

TROUBLE = "Something went wrong on my side, so this was not saved. Please try once more; if it stays so, tell whoever runs Verbatim."


@dataclass(frozen=True, slots=True)
class Route:
    """One thing a person can do, and the function that answers.

    `event` is the type that starts it. `name` is a command path (`truth guardians add`), an action, a form or a shortcut;
    empty for events that have only one route. `usage` and `help` are what `/truth help` and the manifests show; `title` is a
    shortcut's name in the menus, and that of a command which always opens a form (Teams has a menu for those).
    """

    event: type[Any]
    name: str
    answer: Callable[..., Awaitable[Answer]]
    usage: str = ""
    help: str = ""
    title: str = ""


Admit = Callable[[Workspace, Actor], Awaitable[object]]
Meant = Callable[[str], str]


class Router:
    """Dispatches events over a table of routes; `after` is called when something may have been written (it wakes the sender).

    `admit` refuses whoever is not to be answered, where no route does. `meant` names the command that words mean which begin with none.
    """

    def __init__(
        self,
        routes: Iterable[Route],
        desk: Any,
        after: Callable[[], None] = lambda: None,
        admit: Admit | None = None,
        meant: Meant = lambda words: "",
    ) -> None:
        self.routes = tuple(routes)
        self._table = {(route.event, route.name): route for route in self.routes}
        self._commands = sorted((route.name for route in self.routes if route.event is Command), key=len, reverse=True)
        self._desk, self._after, self._admit, self._meant = desk, after, admit, meant

    async def dispatch(self, event: Event) -> Answer:
        """The immediate answer to an event, as its platform reads; what else is to be said stands in the outbox when this returns.

        Whoever waits for an answer gets one plain sentence on failure. For events that nobody waits for (messages, edits)
        the error is raised after it was logged, so that the platform delivers them again.
        """
        return typed(await self._answered(sound(event)), event.workspace.platform)

    async def _answered(self, event: Event) -> Answer:
        try:
            return await self._answer(event)
        except Refusal as refusal:
            return said(event, str(refusal))
        except Exception as error:
            log.exception(
                "dispatch failed",
                event_type=type(event).__name__,
                workspace=event.workspace.id,
                exc_type=type(error).__name__,
            )
            if not isinstance(
                event, Command | Shortcut | ButtonPress | FormChanged | FormSubmission | Suggest | HomeOpened
            ):
                raise
            return said(event, TROUBLE)

    async def _answer(self, event: Event) -> Answer:
        if isinstance(event, Command):
            event = await self._resolved(event)
        route = self._table.get((type(event), name_of(event))) or self._table.get((type(event), ""))
        if route is None:
            return (
                None
                if not name_of(event)
                else said(
                    event,
                    f"This button is from an older version of me. Type {TRUTH} help to see what I can do.",
                )
            )
        answer = await route.answer(self._desk, event)
        self._after()
        return answer

    async def _resolved(self, command: Command) -> Command:
        try:
            return self.resolve(command)
        except Refusal:
            if path := self._meant(command.text):
                return replace(command, name=path)
            if self._admit is not None:
                await self._admit(command.workspace, command.actor)
            raise

    def resolve(self, command: Command) -> Command:
        """The command with its full path as `name` and the rest as `text`: `/truth decide x` is `/decide x`; raises Refusal for an unknown one."""
        words = f"{command.name} {command.text}".strip()
        for spoken in (words, words.removeprefix("truth ")):
            for path in self._commands:
                if spoken.casefold() == path or spoken.casefold().startswith((path + " ", path + "\n")):
                    if path == command.name == "truth" and command.text.strip():
                        break  # /truth alone is help; /truth something is not
                    return replace(command, name=path, text=spoken[len(path) :].strip())
        unknown = command.text.split(maxsplit=1)[0] if command.text.strip() else command.name
        names = sorted({path.removeprefix("truth ").split()[0] for path in self._commands} - {"truth"})
        near = process.extractOne(unknown.casefold(), names, score_cutoff=70)
        hint = f"Did you mean {TRUTH} {near[0]}?" if near else f"Type {TRUTH} help to see what I know."
        raise Refusal(f"I don't know “{unknown[:40]}”. {hint}")


def name_of(event: Event) -> str:
    """What a route is looked up by, next to the event's type."""
    match event:
        case Command(name=name) | Shortcut(name=name):
            return name
        case ButtonPress(action=action):
            return action
        case FormChanged(form=form) | FormSubmission(form=form) | Suggest(form=form):
            return form
        case _:
            return ""


def said(event: Event, sentence: str) -> Answer:
    """One sentence, in the shape that whoever caused this event can see."""
    match event:
        case FormSubmission() | FormChanged():
            return Invalid({FORM: sentence})
        case Suggest():
            return Options(reason=sentence[:75])
        case HomeOpened():
            return Replace(say(sentence))
        case Command() | Shortcut() | ButtonPress():
            return Whisper(say(sentence))
        case _:
            return None
