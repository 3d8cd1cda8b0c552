"""An application that answers by a table, and keeps what it heard."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.chat import Answer, Event

Heard = TypeVar("Heard")


class Script:
    """Answers are plain functions or asynchronous ones, by the type of the event."""

    def __init__(self) -> None:
        self.heard: list[Event] = []
        self.answers: dict[type, Callable[..., Answer | Awaitable[Answer]]] = {}

    def on(self, kind: type, answer: Callable[..., Answer | Awaitable[Answer]]) -> None:
        self.answers[kind] = answer

    def last(self) -> Event:
        return self.heard[-1]

    def newest(self, kind: type[Heard]) -> Heard:
        """The last event of a kind."""
        return self.all(kind)[-1]

    def all(self, kind: type[Heard]) -> list[Heard]:
        """Every event of a kind, in order."""
        return [event for event in self.heard if isinstance(event, kind)]

    async def dispatch(self, event: Event) -> Answer:
        self.heard.append(event)
        found = self.answers.get(type(event))
        answer = found(event) if found else None
        return await answer if inspect.isawaitable(answer) else answer
