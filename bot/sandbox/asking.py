"""What a person asks of Verbatim: commands, shortcuts, buttons and forms. The answer appears where the person is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat import (
    Answer,
    ButtonPress,
    Close,
    Command,
    Dispatch,
    FormChanged,
    FormSubmission,
    HomeOpened,
    Refusal,
    Replace,
    Shortcut,
    Suggest,
    Whisper,
)
from bot.parts import Card, Value
from bot.sandbox.reach import Reach, Where
from bot.sandbox.stage import Stage
from bot.sandbox.world import direct_with
from storage import sandbox as memory


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form as it was opened: its action, id and state; `card` is the message whose button opened it."""

    action: str
    id: str
    state: str = ""
    card: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The application's answer, and the whisper that it became."""

    answer: Answer
    said: memory.SandboxMessage | None = None


class Asking:
    """Asks as anybody. Raises Refusal for what that person cannot do."""

    def __init__(self, stage: Stage, reach: Reach, dispatch: Dispatch) -> None:
        self._stage, self._reach, self._dispatch = stage, reach, dispatch

    async def command(self, person: str, where: Where, name: str, text: str = "") -> Outcome:
        """Type a command."""
        channel = self._reach.channel(person, where.channel)
        event = Command(
            self._stage.workspace,
            self._reach.actor(person),
            channel.id,
            name,
            text,
            direct=bool(channel.direct_with),
            private=channel.private,
        )
        return await self.answered(person, await self._dispatch(event), where)

    async def shortcut(self, person: str, message: int, name: str) -> Outcome:
        """Pick an entry of a message's menu."""
        row = await self._reach.public(person, message)
        actor, author = self._reach.actor(person), self._stage.town.actor(row.author)
        event = Shortcut(self._stage.workspace, actor, name, self._reach.source(row), row.text, author, row.at)
        return await self.answered(person, await self._dispatch(event), Where(row.channel, row.thread))

    async def press(self, person: str, message: int | None, action: str, value: str = "") -> Outcome:
        """Press a button on a card; without `message`, on Verbatim's own page."""
        actor = self._reach.actor(person)
        if message is None:
            answer = await self._dispatch(ButtonPress(self._stage.workspace, actor, action, value))
            return await self.answered(person, answer, Where())
        row = await self._reach.visible(person, message)
        thread = str(row.thread) if row.thread else None
        event = ButtonPress(self._stage.workspace, actor, action, value, row.channel, str(row.number), thread)
        return await self.answered(person, await self._dispatch(event), Where(row.channel, row.thread), row.number)

    async def change(
        self, person: str, where: Where, sheet: Sheet, action: str, value: str, values: Mapping[str, Value]
    ) -> Outcome:
        """Change a field that refreshes its form, or press a button inside it."""
        event = FormChanged(
            self._stage.workspace, self._reach.actor(person), sheet.action, sheet.id, action, value, values, sheet.state
        )
        return await self.answered(person, await self._dispatch(event), where, sheet.card)

    async def submit(self, person: str, where: Where, sheet: Sheet, values: Mapping[str, Value]) -> Outcome:
        """Send a form."""
        actor = self._reach.actor(person)
        event = FormSubmission(self._stage.workspace, actor, sheet.action, sheet.id, values, sheet.state)
        return await self.answered(person, await self._dispatch(event), where, sheet.card)

    async def suggest(self, person: str, sheet: Sheet, field: str, words: str) -> Answer:
        """Type in a type-ahead field."""
        actor = self._reach.actor(person)
        return await self._dispatch(Suggest(self._stage.workspace, actor, sheet.action, field, words, sheet.state))

    async def home(self, person: str) -> Answer:
        """Open Verbatim's own page."""
        actor = self._reach.actor(person)
        if actor.outsider:
            raise Refusal(f"Verbatim belongs to {self._stage.town.name}. Guests have no page of their own.")
        return await self._dispatch(HomeOpened(self._stage.workspace, actor))

    async def answered(self, person: str, answer: Answer, where: Where, card: int | None = None) -> Outcome:
        """Show an answer where the person is; `card` is the message that a `Replace` means."""
        if isinstance(answer, Close) and answer.card and card is not None:
            await self._make_way(person, card)
        match answer:
            case Whisper(card=words) | Close(card=Card() as words):
                return Outcome(answer, await self._whispered(person, where, words))
            case Replace(card=words) if card is not None:
                await self._reach.visible(person, card)
                await self._stage.redraw(card, words)
            case Replace(card=words) if where.channel:
                return Outcome(answer, await self._whispered(person, where, words))
        return Outcome(answer)

    async def _make_way(self, person: str, card: int) -> None:
        """A question that Verbatim whispered by itself goes once its form was sent: the answer stands in its place."""
        seen = await self._stage.find(card)
        if seen is not None and seen.message.only_for == person and seen.message.key:
            await self._stage.take_back(card)

    async def _whispered(self, person: str, where: Where, card: Card) -> memory.SandboxMessage:
        if not where.channel:
            return await self._stage.speak(direct_with(person), card)
        channel = self._reach.channel(person, where.channel)
        root = await self._reach.root(person, where)
        only_for = "" if channel.direct_with else person
        return await self._stage.speak(channel.id, card, root, only_for=only_for)
