"""Walks through Verbatim on the imitated Teams, in the words of the sandbox's driver."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import uvicorn
from fastapi import FastAPI

from bot.chat import Chat, Options, Workspace
from bot.parts import Choice
from bot.teams import wire
from bot.teams.platform import Access, TeamsPlatform
from storage.database import Store
from tests.contract.process import Made, Process
from tests.contract.world import Trouble
from tests.teams.delivery import PASSWORD
from tests.teams.imitation import Fault, Imitation
from tests.teams.world import APP, TENANT, Post

REACTIONS = {"scales": "2696_scales"}
SPEAKING = "send|reply"
FAULTS = {
    Trouble.BUSY: Fault(SPEAKING, 429, "TooManyRequests", wait=0),
    Trouble.BROKEN: Fault(SPEAKING, 500),
    Trouble.CUT: Fault(SPEAKING, after=True, cut=True),
}
OPEN = "Open the form"


@asynccontextmanager
async def teams(
    url: str, made: Made, at: datetime, auth: bool = False, made_of: Callable[..., Imitation] = Imitation
) -> AsyncIterator[World]:
    """The contract's company on Teams, with an application behind it; with `auth`, everything is signed and checked."""
    store = Store(url)
    taken = socket.create_server(("127.0.0.1", 0))
    try:
        async with made_of(f"http://127.0.0.1:{taken.getsockname()[1]}/api/messages", auth) as imitation:
            for name in ("Ana", "Tom", "Sal", "Maya"):
                imitation.person(name)
            imitation.person("Dana", tenant="5e000000-0000-4000-8000-00000000000d", guest=True)
            imitation.team("Lanternworks", "Ana", "Tom", "Sal", "Maya", channels=("product",))
            imitation.team("Globex", "Ana", "Tom", "Dana", channels=("globex-shared",))
            imitation.group("leadership", "Ana", "Maya")
            world = World(imitation, Process(store, made, at), taken)
            await world.begin()
            try:
                await world.invite("Ana", "#product")
                yield world
            finally:
                await world.end()
            imitation.assert_clean()
    finally:
        taken.close()
        await store.close()


class World:
    """Everybody in the tenant."""

    def __init__(self, teams: Imitation, process: Process, taken: socket.socket) -> None:
        self.teams, self.process, self.store, self._taken = teams, process, process.store, taken
        self.workspace = Workspace("teams", TENANT)
        self._reacted: set[tuple[str, str, str]] = set()
        teams.time = process.seconds

    async def begin(self) -> None:
        """The adapter connects, and its endpoint is served."""
        application = self.process.application
        keys, tokens = f"{self.teams.service_url}keys/metadata", f"{self.teams.service_url}token"
        access = Access(APP, TENANT, keys, tokens, PASSWORD, checked=self.teams.auth, patience=30, rates=())
        self.platform = TeamsPlatform(
            store=self.store, dispatch=application.dispatch, access=access, routes=application.routes
        )
        application.joined(self.platform)
        await self.platform.start()
        app = FastAPI()
        app.include_router(self.platform.web())
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        self._serving = asyncio.create_task(self._server.serve([self._taken.dup()]))

    async def end(self) -> None:
        """The process ends."""
        self._server.should_exit = True
        await self._serving
        await self.platform.stop()

    # ------------------------------------------------------------ what people do

    async def say(self, person: str, channel: str, text: str, thread: Post | None = None) -> Post:
        post = await self.teams.say(person, channel, text, thread)
        await self.settle()
        return post

    async def edit(self, person: str, message: Post, text: str) -> None:
        self._own(person, message)
        await self.teams.edit(message, text)
        await self.settle()

    async def delete(self, person: str, message: Post) -> None:
        self._own(person, message)
        await self.teams.delete(message)
        await self.settle()

    def _own(self, person: str, message: Post) -> None:
        assert message.author is self.teams.who(person), "people change what they wrote"

    async def react(self, person: str, message: Post, emoji: str) -> None:
        mark = (person, message.id, emoji)
        await self.teams.react(person, message, REACTIONS.get(emoji, emoji), added=mark not in self._reacted)
        self._reacted ^= {mark}
        await self.settle()

    async def command(self, person: str, channel: str, typed: str) -> None:
        """A mention and the command's words, one-to-one the words alone; a form waits behind a button then."""
        words = typed.removeprefix("/")
        place = self.teams.where(channel, self.teams.who(person))
        said = await self.say(person, channel, words if place.kind == "personal" else f"@Verbatim {words}")
        offers = [post for post in self._cards(person) if int(post.id) > int(said.id)]
        if any(OPEN in self.teams.reads(person, post) for post in offers):
            await self.press(person, OPEN)

    async def shortcut(self, person: str, message: Post, title: str) -> None:
        titles = {route.title: route.name for route in self.process.application.routes if route.title}
        await self.teams.menu(person, message, titles[title])
        await self.settle()

    async def press(self, person: str, label: str, *, within: str = "") -> None:
        await self.teams.press(person, label, within=within)
        await self.settle()

    async def fill(self, person: str, values: Mapping[str, Any]) -> None:
        typed = {
            label: value.isoformat() if isinstance(value, date) else _names(value) for label, value in values.items()
        }
        await self.teams.fill(person, typed)
        await self._arrived()

    async def suggest(self, person: str, label: str, typed: str) -> Options:
        found = [wire.uncarried(each["value"]) for each in await self.teams.suggestion(person, label, typed)]
        reason = " ".join(choice.label for choice in found if choice.value == wire.INERT)
        return Options(tuple(Choice(each.label, each.value) for each in found if each.value != wire.INERT), reason)

    async def submit(self, person: str, times: int = 1) -> dict[str, str] | None:
        self.teams.copies = times
        errors = await self.teams.submit(person)
        self.teams.copies = 1
        await self.settle()
        return errors

    def dismiss(self, person: str) -> None:
        self.teams.who(person).dialog = None

    # ------------------------------------------------------------ what people see

    async def screen(self, person: str, channel: str = "", thread: Post | None = None) -> str:
        if thread is None:
            return self.teams.screen(person, channel)
        posts = [post for post in self.teams.visible(self.teams.who(person)) if post.root == thread.root]
        return "\n".join(self.teams.reads(person, post) for post in posts)

    async def cards(self, person: str, channel: str = "") -> list[str]:
        return [self.teams.reads(person, post) for post in self._cards(person, channel)]

    async def newest(self, person: str, channel: str, words: str) -> Post:
        return [post for post in self._cards(person, channel) if words in self.teams.reads(person, post)][-1]

    def _cards(self, person: str, channel: str = "") -> list[Post]:
        who = self.teams.who(person)
        place = self.teams.where(channel, who) if channel else None
        return [post for post in self.teams.visible(who, place) if post.author is None]

    def sees_form(self, person: str) -> str:
        dialog = self.teams.who(person).dialog
        return dialog.text() if dialog else ""

    # ------------------------------------------------------------ what happens by itself

    def person(self, name: str) -> str:
        return self.teams.who(name).aad

    def channel(self, name: str) -> str:
        return self.teams.where(name).id

    async def invite(self, person: str, channel: str) -> None:
        """Install where it is not yet, and switch on in this one channel."""
        place = self.teams.where(channel)
        if not place.here:
            await self.teams.install(person, place.team or place)
            await self.settle()
        await self.command(person, channel, "/truth channel on")

    async def again(self, message: Post, times: int = 3) -> None:
        self.teams.copies = times
        await self.teams.tell("message", message)
        self.teams.copies = 1
        await self.settle()

    def chat(self) -> Chat:
        chat = self.platform.chat(self.workspace)
        assert chat is not None
        return chat

    def fail(self, trouble: Trouble, channel: str = "") -> None:
        self.teams.faults.append(replace(FAULTS[trouble], place=self.channel(channel) if channel else ""))

    async def wind(self, by: timedelta) -> None:
        await self.process.wind(self.workspace, by)
        await self.settle()

    async def restart(self) -> None:
        await self.end()
        self.process.begin()
        await self.begin()
        await self.settle()

    async def settle(self) -> None:
        await self._arrived()
        while await self.process.sweep():
            await self._arrived()

    async def _arrived(self) -> None:
        """What the adapter has begun is done."""
        while working := set(self.platform._tasks):
            await asyncio.wait(working)


def _names(value: Any) -> Any:
    """Channels are picked by their names without #."""
    return [name.removeprefix("#") for name in value] if isinstance(value, list) else value
