"""The sandbox as one of Verbatim's chat platforms: opened at start, its clock wound, loaded with a demo, and started over."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from fastapi import APIRouter

from bot.chat import Dispatch, Refusal, Workspace
from bot.router import Route
from bot.sandbox.asking import Asking
from bot.sandbox.changes import Change
from bot.sandbox.chat import SandboxChat
from bot.sandbox.clock import SandboxClock
from bot.sandbox.messages import Messages
from bot.sandbox.reach import Reach
from bot.sandbox.stage import Stage
from bot.sandbox.web import routes_of
from bot.sandbox.world import INSTALLER, PEOPLE, WORKSPACE, Town, first_rows, working_moment
from storage import sandbox as memory
from storage.database import Store

Wind = Callable[[Workspace, datetime], Awaitable[None]]
LoadDemo = Callable[[], Awaitable[str]]
StartOver = Callable[[], Awaitable[None]]


class SandboxPlatform:
    """Implements `bot.chat.Platform`.

    `routes` fill the command completion and the message menus. `wind` walks from due occasion to due occasion and moves the clock; without
    it the clock alone is moved. `load_demo` fills in some weeks of history and returns a sentence about it; `start_over` makes the
    application forget this workspace. `address` is where the page will be, such as http://127.0.0.1:8340; `model` the language
    model that what sounds like a decision goes to, empty for none.
    """

    def __init__(
        self,
        store: Store,
        dispatch: Dispatch,
        clock: SandboxClock,
        *,
        address: str,
        routes: Sequence[Route] = (),
        wind: Wind | None = None,
        load_demo: LoadDemo | None = None,
        start_over: StartOver | None = None,
        model: str = "",
        workspace: Workspace = WORKSPACE,
    ) -> None:
        self.routes, self.workspace, self.model = tuple(routes), workspace, model
        self.stage = Stage(workspace, store, clock, address.rstrip("/"), Town(workspace, ""))
        self.reach = Reach(self.stage)
        self.asking = Asking(self.stage, self.reach, dispatch)
        self.messages = Messages(self.stage, self.reach, self.asking, dispatch)
        self._dispatch, self._wind, self._load_demo, self._start_over = dispatch, wind, load_demo, start_over
        self._one_at_a_time = asyncio.Lock()
        clock.watch(lambda moved: self.stage.changes.tell(Change("clock")) if moved == workspace else None)

    def chat(self, workspace: Workspace) -> SandboxChat | None:
        """How to speak in this sandbox."""
        return SandboxChat(self.stage) if workspace == self.workspace else None

    async def start(self) -> None:
        """Open the sandbox. A new one begins in working hours, and Verbatim hears which channels it was added to."""
        self.stage.changes.stopped = False
        store, clock = self.stage.store, self.stage.clock
        begin = working_moment(clock.real(), PEOPLE[0].zone)
        offset = (begin - clock.real()).total_seconds() if begin > clock.real() else 0.0
        await memory.open_sandbox(store, first_rows(self.workspace, offset))
        await clock.load(self.workspace)
        greeted = await self.stage.town.load(store)
        if not greeted:
            for channel in list(self.stage.town.channels.values()):
                if channel.listening and not channel.direct_with:
                    await self._dispatch(self.messages.added(INSTALLER, channel))
            await memory.change_sandbox(store, self.workspace.id, greeted=True)

    async def stop(self) -> None:
        """End every open stream, so that the server can."""
        self.stage.changes.tell(Change("stop"))

    def web(self) -> APIRouter:
        """The page and what it asks for."""
        return routes_of(self)

    @property
    def has_demo(self) -> bool:
        """Whether there is a history to load."""
        return self._load_demo is not None

    async def wind(self, until: datetime) -> None:
        """Wind the clock forward; everything due on the way happens."""
        async with self._one_at_a_time:
            if until <= self.stage.now():
                return
            if self._wind is not None:
                await self._wind(self.workspace, until)
            if self.stage.now() < until:
                await self.stage.clock.move_to(self.workspace, until)

    async def load_demo(self) -> str:
        """Fill in some weeks of history; a sentence about it."""
        if self._load_demo is None:
            raise Refusal("There is no demo history to load here.")
        async with self._one_at_a_time:
            sentence = await self._load_demo()
        self.stage.world_changed()
        return sentence

    async def start_over(self) -> None:
        """Forget everything that happened in this sandbox, and begin anew."""
        async with self._one_at_a_time:
            if self._start_over is not None:
                await self._start_over()
            await memory.erase_sandbox(self.stage.store, self.workspace.id)
            await self.start()
        self.stage.world_changed()
