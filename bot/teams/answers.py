"""Answering the person who did something: dialogs where they can open, cards and one-to-one messages elsewhere."""

from __future__ import annotations

import asyncio
import json
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import structlog

from bot.chat import (
    Actor,
    Answer,
    ChatError,
    Close,
    Dispatch,
    Invalid,
    Posted,
    Replace,
    Source,
    Unreachable,
    Unreached,
    Whisper,
    Workspace,
)
from bot.parts import Actions, Button, Card, Form, Text, say
from bot.teams import forms
from bot.teams.chat import TeamsChat
from bot.teams.seal import sealed, whole

log = structlog.get_logger(__name__)

OPEN = "teams.form"
"""The action of *Open the form*: its value tells what was typed or pressed, which is asked for once more."""
DONE = "Done."
LATER = "This takes a moment longer. I will write to you here when it is done."
LONGEST_WAIT = 120.0
"""Seconds that an answer waits until a conversation that is very busy takes it."""
REMEMBERED = 2000
LONGEST = 6000
"""Characters of typed text that a button carries; the message itself keeps them all."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is who waits for an answer.

    `card` is the message whose button was pressed; `opener` when that card was only there to open a form. `ask` is what
    *Open the form* has to ask again.
    """

    person: Actor
    conversation: str
    personal: bool = False
    thread: str = ""
    card: str = ""
    opener: bool = False
    ask: Mapping[str, Any] | None = None

    def origin(self) -> dict[str, str]:
        """What a dialog carries along of it."""
        told = {
            "conversation": self.conversation,
            "personal": "1" if self.personal else "",
            "thread": self.thread,
            "card": self.card,
            "opener": "1" if self.opener else "",
        }
        return {name: value for name, value in told.items() if value}

    def returned(self, origin: Mapping[str, str]) -> Place:
        """The place that a dialog was opened from."""
        return replace(
            self,
            conversation=origin.get("conversation") or self.conversation,
            personal=bool(origin.get("personal")),
            thread=origin.get("thread", ""),
            card=origin.get("card", ""),
            opener=bool(origin.get("opener")),
        )


def shown(answer: Answer) -> Card | None:
    """What an answer says, where it can only be said."""
    match answer:
        case Whisper(card=card) | Replace(card=card) | Close(card=card):
            return card
        case Invalid(errors=errors):
            return say(" ".join(errors.values()))
        case _:
            return None


class Answers:
    """Brings answers to people by messages, and builds the bodies of those that Teams waits for."""

    def __init__(self, chat: TeamsChat, workspace: Workspace, dispatch: Dispatch, key: bytes) -> None:
        self._chat, self._workspace, self._dispatch, self._key = chat, workspace, dispatch, key
        self._answered: OrderedDict[str, None] = OrderedDict()

    # ------------------------------------------------------------ by messages

    async def give(self, answer: Answer, place: Place) -> None:
        """To a typed message or a pressed button: nothing can be opened here."""
        match answer:
            case Form():
                await self.tell(self.opener(answer, place), place)
            case Replace(card=card) if place.card:
                await self.rewrite(card, place)
            case _:
                card_or_none = shown(answer)
                if card_or_none is not None:
                    await self.tell(card_or_none, place)

    def opener(self, form: Form, place: Place) -> Card:
        """A card with the button that opens a form: Teams opens none by itself."""
        button = Button("Open the form", OPEN, json.dumps(place.ask or {}), "primary", opens_form=True)
        return Card(form.title, (Text((f"{form.title}.",)), Actions((button,))))

    async def tell(self, card: Card, place: Place) -> None:
        """Say it to this person only."""
        try:
            await _in_turn(lambda: self._tell(card, place))
        except Unreachable:
            source = Source(place.conversation, place.card, place.thread or None)
            await self._dispatch(Unreached(self._workspace, place.person, source))
        except ChatError as error:
            log.warning("answer not delivered", code=error.code)

    async def _tell(self, card: Card, place: Place) -> None:
        if place.personal:
            await self._chat.post(place.conversation, card, "")
        else:
            await self._chat.direct(place.person.id, card, "")

    async def rewrite(self, card: Card, place: Place) -> None:
        """Make the card that was pressed read differently, for everybody who sees it."""
        try:
            await _in_turn(lambda: self._chat.edit(Posted(place.conversation, place.card), card))
        except ChatError as error:
            log.warning("answer takes another way", code=error.code)
            await self.tell(card, place)

    # ------------------------------------------------------------ by dialogs

    def dialog(
        self, answer: Answer, place: Place, later: Callable[[Awaitable[None]], None], sent: forms.Sent | None = None
    ) -> dict[str, Any]:
        """The body of the answer to a task or an extension's action; what is said besides goes on by `later`."""
        names = sent.names if sent else {}
        match answer:
            case Form():
                return self._opened(answer, place, names)
            case Invalid(errors=errors, form=form):
                again = form or (sent.shown if sent else None)
                if again is not None:
                    return self._opened(again.with_errors(errors), place, names)
                return _told(say(" ".join(errors.values())))
            case Replace(card=card) if place.card:
                later(self.rewrite(card, place))
                return _told(card)
            case Close(card=Card() as card) if place.opener and place.card:
                later(self.rewrite(card, place))
                return _told(card)
            case _:
                card_or_none = shown(answer)
                if card_or_none is None:
                    return {} if isinstance(answer, Close) else _told(say(DONE))
                if any(isinstance(each, Actions) for each in card_or_none.parts) and self._first(sent):
                    later(self.tell(card_or_none, place))  # a text alone would lose the buttons
                return _told(card_or_none)

    def _first(self, sent: forms.Sent | None) -> bool:
        """Whether this form was not answered yet: what comes twice is told once."""
        if sent is None or sent.action:
            return True
        known = sent.id in self._answered
        self._answered[sent.id] = None
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)
        return not known

    def _opened(self, form: Form, place: Place, names: Mapping[str, str]) -> dict[str, Any]:
        origin = sealed(self._key, place.person.id, form.action, form.id, form.state, place.origin())
        return {"task": {"type": "continue", "value": forms.dialog(form, origin, names)}}

    def ours(self, sent: forms.Sent, person: str) -> bool:
        """Whether this form was given to this person, as it comes back."""
        return whole(self._key, person, sent.form, sent.id, sent.state, sent.origin)


async def _in_turn(work: Callable[[], Awaitable[None]]) -> None:
    """Do it, as soon as Teams takes it: an answer that has to wait is late, and not lost."""
    until = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            return await work()
        except ChatError as error:
            if error.retry_after is None or time.monotonic() + error.retry_after > until:
                raise
            await asyncio.sleep(error.retry_after)


def _told(card: Card) -> dict[str, Any]:
    """A dialog that ends with words; buttons would do nothing there."""
    words = Card(card.summary, tuple(each for each in card.parts if not isinstance(each, Actions)))
    return {"task": {"type": "message", "value": words.as_text() or card.summary or DONE}}
