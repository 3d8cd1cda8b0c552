"""Walks through Verbatim: act as people of the sandbox, by the labels that they see, without a browser."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel, col, select

from bot.chat import Answer, Chat, Close, Dispatch, IncomingMessage, Invalid, Options, Replace, Workspace
from bot.parts import Card, ChannelField, Form, PersonField, SelectField, SuggestField
from bot.router import Route
from bot.sandbox.asking import Outcome
from bot.sandbox.clock import SandboxClock
from bot.sandbox.platform import SandboxPlatform
from bot.sandbox.reach import Where
from bot.sandbox.wire import drawn
from bot.sandbox.world import direct_with
from storage import sandbox as memory
from storage.database import Store
from tests.sandbox.sheets import OpenForm, chosen, listed, pressable

TUESDAY = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
"""When a walk begins: a working morning in Berlin, London and Kolkata."""

ADDRESS = "http://127.0.0.1:8340"


async def nothing() -> None:
    """What there is to settle where nothing is sent."""


@dataclass
class Composed:
    """The sandbox with an application behind it. `settle` runs the sender until nothing is due."""

    platform: SandboxPlatform
    settle: Callable[[], Awaitable[None]] = nothing


Compose = Callable[[Store, SandboxClock], Composed]


def just(dispatch: Dispatch, routes: Iterable[Route] = ()) -> Compose:
    """An application that is one function."""
    return lambda store, clock: Composed(SandboxPlatform(store, dispatch, clock, address=ADDRESS, routes=tuple(routes)))


@asynccontextmanager
async def sandbox(place: Path | str, compose: Compose, at: datetime = TUESDAY) -> AsyncIterator[World]:
    """A started sandbox in a folder (SQLite) or at a database's address. Its clock stands still unless it is wound."""
    store = Store(place if isinstance(place, str) else f"sqlite:///{place / 'verbatim.db'}")
    async with store.engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)
    clock = SandboxClock(store, lambda: at)
    composed = compose(store, clock)
    try:
        await composed.platform.start()
        world = World(composed, store, clock, compose)
        try:
            await world.settle()
            yield world
        finally:
            await world.platform.stop()
    finally:
        await store.close()


class World:
    """Everybody in the sandbox. People go by name, channels by #name, and `Verbatim` is one's conversation with it.

    Every act is followed by `settle`, so that a walk reads as what people do and see.
    """

    def __init__(self, composed: Composed, store: Store, clock: SandboxClock, compose: Compose | None = None) -> None:
        self.platform, self.store, self.clock = composed.platform, store, clock
        self._settle, self._compose = composed.settle, compose
        self._forms: dict[str, OpenForm] = {}
        self._homes: dict[str, Card] = {}

    @property
    def workspace(self) -> Workspace:
        return self.platform.workspace

    # ------------------------------------------------------------ what people do

    async def say(self, person: str, channel: str, text: str, thread: int | None = None) -> int:
        """Write a message; its id."""
        who = self.person(person)
        row, outcome = await self.platform.messages.say(who, self._where(who, channel, thread), text)
        await self._took(who, outcome, Where(row.channel, row.thread))
        return row.number

    async def edit(self, person: str, message: int, text: str) -> None:
        """Change a message."""
        await self.platform.messages.edit(self.person(person), message, text)
        await self.settle()

    async def delete(self, person: str, message: int) -> None:
        """Delete a message."""
        await self.platform.messages.erase(self.person(person), message)
        await self.settle()

    async def again(self, message: int, times: int = 3) -> None:
        """The application hears a message again, several times at once."""
        row = await self._message(message)
        channel, actor = self.platform.stage.town.channels[row.channel], self.platform.reach.actor(row.author)
        event = IncomingMessage(
            self.workspace,
            actor,
            self.platform.reach.source(row),
            row.text,
            row.at,
            direct=bool(channel.direct_with),
            private=channel.private,
            shared=channel.shared,
        )
        await asyncio.gather(*(self.platform._dispatch(event) for _ in range(times)))
        await self.settle()

    async def react(self, person: str, message: int, emoji: str) -> None:
        """Put an emoji on a message, or take one's own back."""
        await self.platform.messages.react(self.person(person), message, emoji)
        await self.settle()

    async def command(self, person: str, channel: str, typed: str, thread: int | None = None) -> Answer:
        """Type a command, such as `/truth metrics`; the answer."""
        who = self.person(person)
        name, _, rest = typed.removeprefix("/").partition(" ")
        where = self._where(who, channel, thread)
        return await self._took(who, await self.platform.asking.command(who, where, name, rest.strip()), where)

    async def shortcut(self, person: str, message: int, title: str) -> Answer:
        """Pick an entry of a message's menu."""
        who = self.person(person)
        titles = {route.title: route.name for route in self.platform.routes if route.title}
        if title not in titles:
            raise AssertionError(f"The menu of a message has {sorted(titles)}, not “{title}”")
        where = Where((await self._message(message)).channel)
        return await self._took(who, await self.platform.asking.shortcut(who, message, titles[title]), where)

    async def press(self, person: str, label: str, *, within: str = "") -> Answer:
        """Press a button (or pick a menu's choice) in the open form, else on the newest card that has it and contains `within`."""
        who = self.person(person)
        if who in self._forms:
            return await self._press_in_form(who, label)
        for row in await self._visible(who):
            found = pressable(row.card or {}, label) if within in row.text else None
            if found is not None:
                outcome = await self.platform.asking.press(who, row.number, *found)
                return await self._took(who, outcome, Where(row.channel, row.thread), row.number)
        found = pressable(drawn(self._homes.get(who)) or {}, label)
        if found is None:
            raise AssertionError(f"{person} sees no “{label}”. On the screen:\n{await self.screen(person)}")
        return await self._took(who, await self.platform.asking.press(who, None, *found), Where())

    async def home(self, person: str) -> str:
        """Open Verbatim's own page; what it says."""
        who = self.person(person)
        await self._took(who, Outcome(await self.platform.asking.home(who)), Where())
        return self._homes[who].as_text() if who in self._homes else ""

    # ------------------------------------------------------------ forms

    def form(self, person: str) -> Form:
        """The form that somebody has open."""
        return self._open(self.person(person)).form

    def sees_form(self, person: str) -> str:
        """The form that somebody has open, as they see it; empty when there is none."""
        sheet = self._forms.get(self.person(person))
        return sheet.screen() if sheet else ""

    async def fill(self, person: str, values: Mapping[str, Any]) -> None:
        """Fill fields by their labels: text, days, labels of choices; names for type-ahead, people and channels (several as a list)."""
        who = self.person(person)
        for label, value in values.items():
            sheet = self._open(who)
            part = sheet.field(label)
            match part:
                case SuggestField():
                    offers = [(word, await self.suggest(person, label, word)) for word in listed(value)]
                    sheet.pick(part, tuple(chosen(part, word, options).value for word, options in offers))
                case PersonField():
                    sheet.pick(part, tuple(self.person(name) for name in listed(value)))
                case ChannelField():
                    sheet.pick(part, tuple(name.removeprefix("#") for name in listed(value)))
                case _:
                    sheet.put(part, value)
            if isinstance(part, SelectField) and part.refreshes:
                await self._changed(who, part.name, ",".join(map(str, listed(sheet.values[part.name]))))

    async def suggest(self, person: str, label: str, typed: str) -> Options:
        """What a type-ahead field offers."""
        who = self.person(person)
        sheet = self._open(who)
        answer = await self.platform.asking.suggest(who, sheet.sheet, sheet.field(label).name, typed)
        assert isinstance(answer, Options), f"a type-ahead field was answered with {answer}"
        return answer

    async def submit(self, person: str, times: int = 1) -> dict[str, str] | None:
        """Send the form (`times` at once); the sentences beside its fields by label, None when it was taken.

        What concerns the whole form stands under an empty string.
        """
        who = self.person(person)
        sheet = self._open(who)
        sending = (self.platform.asking.submit(who, sheet.where, sheet.sheet, sheet.values) for _ in range(times))
        outcome = (await asyncio.gather(*sending))[0]
        if not isinstance(outcome.answer, Invalid | Form):
            del self._forms[who]
        await self._took(who, outcome, sheet.where, sheet.card)
        return sheet.labelled(sheet.errors) if isinstance(outcome.answer, Invalid) else None

    def dismiss(self, person: str) -> None:
        """Close the form without sending it."""
        self._forms.pop(self.person(person), None)

    # ------------------------------------------------------------ what people see

    async def screen(self, person: str, channel: str = "", thread: int | None = None) -> str:
        """The text that somebody sees in a channel (threads included), or everywhere."""
        who = self.person(person)
        only = self._channel(who, channel) if channel else ""
        rows = [row for row in reversed(await self._visible(who)) if not only or row.channel == only]
        if thread is not None:
            rows = [row for row in rows if thread in {row.number, row.thread}]
        lines = [self._line(row, everywhere=not only) for row in rows]
        return "\n".join(lines + ([self.sees_form(person)] if who in self._forms else []))

    async def cards(self, person: str, channel: str = "") -> list[str]:
        """The text of each card of Verbatim that somebody sees, oldest first."""
        who = self.person(person)
        only = self._channel(who, channel) if channel else ""
        rows = reversed(await self._visible(who))
        return [row.text for row in rows if row.card and (not only or row.channel == only)]

    async def newest(self, person: str, channel: str, words: str) -> int:
        """The newest message of Verbatim in a channel that has these words."""
        who = self.person(person)
        only, seen = self._channel(who, channel), await self._visible(who)
        return next(row.number for row in seen if row.card and row.channel == only and words in row.text)

    # ------------------------------------------------------------ time

    async def settle(self) -> None:
        """Run the sender until nothing is due."""
        await self._settle()

    async def wind(self, by: timedelta) -> None:
        """Let time pass, with everything that falls due on the way."""
        await self.platform.wind(self.platform.stage.now() + by)
        await self.settle()

    def chat(self) -> Chat:
        """How the adapter speaks here."""
        chat = self.platform.chat(self.workspace)
        assert chat is not None
        return chat

    def fail(self, trouble: object, channel: str = "") -> None:
        """Nothing lies between Verbatim and the people here."""
        raise AssertionError(f"the sandbox knows no trouble such as {trouble} {channel}")

    async def invite(self, person: str, channel: str) -> None:
        """Bring Verbatim into a channel."""
        await self.platform.messages.invite(self.person(person), channel.removeprefix("#"))
        await self.settle()

    async def restart(self) -> None:
        """The process ends, and begins anew on the same database; what people have open stays open."""
        assert self._compose is not None
        await self.platform.stop()
        self.clock = SandboxClock(self.store, self.clock.real)
        composed = self._compose(self.store, self.clock)
        self.platform, self._settle = composed.platform, composed.settle
        await self.platform.start()
        await self.settle()

    # ------------------------------------------------------------ how

    async def _took(self, who: str, outcome: Outcome, where: Where, card: int | None = None) -> Answer:
        answer = outcome.answer
        match answer:
            case Form() as form if who in self._forms:
                self._forms[who].redrawn(form)
            case Form() as form:
                self._forms[who] = OpenForm(form, where, card)
            case Invalid(errors=errors, form=form) if who in self._forms:
                if form is not None:
                    self._forms[who].redrawn(form)
                self._forms[who].errors = dict(errors)
            case Replace(card=home) if not where.channel:
                self._homes[who] = home
        await self.settle()
        return answer

    async def _press_in_form(self, who: str, label: str) -> Answer:
        sheet = self._open(who)
        found = sheet.button(label)
        if found is None:
            raise AssertionError(f"There is no “{label}” in the open form:\n{sheet.screen()}")
        return await self._changed(who, *found)

    async def _changed(self, who: str, action: str, value: str) -> Answer:
        sheet = self._open(who)
        outcome = await self.platform.asking.change(who, sheet.where, sheet.sheet, action, value, sheet.values)
        if isinstance(outcome.answer, Close | Replace):
            self._forms.pop(who, None)
        return await self._took(who, outcome, sheet.where, sheet.card)

    def _open(self, who: str) -> OpenForm:
        if who not in self._forms:
            raise AssertionError(f"{who} has no form open")
        return self._forms[who]

    def person(self, name: str) -> str:
        """The id of somebody."""
        people = self.platform.stage.town.people.values()
        for row in people:
            if name.casefold() in {row.id, row.name.casefold()}:
                return row.id
        raise AssertionError(f"There are {[row.name for row in people]}, not “{name}”")

    def channel(self, name: str) -> str:
        """The id of a channel."""
        return name.removeprefix("#")

    def _channel(self, who: str, name: str) -> str:
        return direct_with(who) if name == "Verbatim" else name.removeprefix("#")

    def _where(self, who: str, channel: str, thread: int | None) -> Where:
        return Where(self._channel(who, channel), thread)

    async def _message(self, message: int) -> memory.SandboxMessage:
        seen = await self.platform.stage.find(message)
        assert seen is not None, f"there is no message {message}"
        return seen.message

    async def _visible(self, who: str) -> list[memory.SandboxMessage]:
        """Everything a person can see, newest first."""
        town = self.platform.stage.town
        said = memory.SandboxMessage
        everything = select(said).where(said.workspace == town.workspace.id)
        async with self.store.read() as session:
            rows = await session.exec(everything.order_by(col(said.at).desc(), col(said.id).desc()))
            return [row for row in rows if not row.erased and town.sees(who, row)]

    def _line(self, row: memory.SandboxMessage, everywhere: bool) -> str:
        town = self.platform.stage.town
        name = town.actor(row.author).name if row.author else ""
        place = f"#{town.channels[row.channel].name} " if everywhere else ""
        marks = (" (only visible to you)" if row.only_for else "") + (" (in thread)" if row.thread else "")
        edited = " (edited)" if row.edited_at else ""
        return f"{place}{name}{marks}: {row.text}{edited}"
