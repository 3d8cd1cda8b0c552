"""Whatever the product draws in a walk is held against what each platform takes, and kept to be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app import Verbatim
from bot.chat import Answer, Chat, Close, Event, Invalid, Platform, Posted, Replace, Whisper, Workspace
from bot.parts import Card, Form
from bot.router import Router
from bot.slack import blocks
from bot.slack import forms as slack_forms
from bot.slack.forms import Opened
from bot.slack.values import LongValues
from bot.teams import cards, forms
from handlers.routes import ROUTES
from tests.slack.limits import message_problems, view_problems
from tests.teams.limits import card_problems, schema_problems, too_big


class Drawn:
    """Every card that was said and every form that was opened, each once and in order."""

    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}
        self.forms: dict[str, Form] = {}

    def watch(self, verbatim: Verbatim) -> None:
        """From here on everything that is answered is noted; call it before a platform is added."""
        verbatim.router = Noting(self, verbatim)

    def overhear(self, verbatim: Verbatim) -> None:
        """From here on everything that is said is noted; call it when the platforms are there."""
        verbatim.platforms[:] = [Overheard(platform, self) for platform in verbatim.platforms]

    def card(self, card: Card) -> None:
        self.cards[repr(card)] = card

    def add(self, other: Drawn) -> None:
        self.cards |= other.cards
        self.forms |= other.forms

    def answer(self, answer: Answer) -> None:
        match answer:
            case Form() as form:
                self.form(form)
            case Invalid(errors=errors, form=form) if form is not None:
                self.form(form.with_errors({**form.errors, **errors}))
            case Replace(card=card) | Whisper(card=card):
                self.card(card)
            case Close(card=card) if card is not None:
                self.card(card)

    def form(self, form: Form) -> None:
        self.forms[repr((form.action, form.parts, form.errors))] = form

    def for_teams(self) -> list[dict[str, Any]]:
        """Every card and every dialog, as Adaptive Cards."""
        dialogs = [forms.dialog(form)["card"]["content"] for form in self.forms.values()]
        return [*map(cards.content, self.cards.values()), *dialogs]

    def problems(self) -> list[str]:
        """What Slack or Teams would refuse."""
        return [*self._in_slack(), *self._in_teams()]

    def _in_slack(self) -> list[str]:
        long = LongValues()
        found = {card.summary: message_problems(blocks.message(card, long)) for card in self.cards.values()}
        found |= {form.title: view_problems(slack_forms.view(form, Opened(), long)) for form in self.forms.values()}
        return _told("Slack", found)

    def _in_teams(self) -> list[str]:
        found: dict[str, list[str]] = {}
        for number, card in enumerate(self.for_teams()):
            size = ["more than 28 KB"] if too_big(card) else []
            found[f"card {number}"] = [*card_problems(card), *schema_problems(card), *size]
        return _told("Teams", found)


def _told(platform: str, found: Mapping[str, list[str]]) -> list[str]:
    return [f"{platform}, {what}: {problem}" for what, problems in found.items() for problem in problems]


class Noting(Router):
    """A router that tells what it answered."""

    def __init__(self, drawn: Drawn, verbatim: Verbatim) -> None:
        super().__init__(ROUTES, verbatim.desk, verbatim.sender.wake, verbatim.desk.viewer)
        self._drawn = drawn

    async def dispatch(self, event: Event) -> Answer:
        answer = await super().dispatch(event)
        self._drawn.answer(answer)
        return answer


class Overheard:
    """A platform whose chat tells what is said in it."""

    def __init__(self, platform: Platform, drawn: Drawn) -> None:
        self._platform, self._drawn = platform, drawn
        self.start, self.stop = platform.start, platform.stop

    def chat(self, workspace: Workspace) -> Chat | None:
        chat = self._platform.chat(workspace)
        return None if chat is None else Speaking(chat, self._drawn)


class Speaking:
    """A chat that notes each card on its way."""

    def __init__(self, chat: Chat, drawn: Drawn) -> None:
        self._chat, self._drawn = chat, drawn
        self.find, self.profile, self.channel, self.members = chat.find, chat.profile, chat.channel, chat.members

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        self._drawn.card(card)
        return await self._chat.post(channel, card, key, thread)

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        self._drawn.card(card)
        return await self._chat.whisper(channel, person, card, key, thread)

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        self._drawn.card(card)
        return await self._chat.direct(person, card, key)

    async def edit(self, posted: Posted, card: Card) -> None:
        self._drawn.card(card)
        await self._chat.edit(posted, card)
