"""An application and one adapter, as one process runs them: begun, ended, and begun anew on the same database."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app import compose
from bot.chat import Dispatch, Platform, Workspace
from bot.router import Route
from bot.sandbox.clock import SandboxClock
from handlers.routes import ROUTES
from rituals.clock import Walk
from rituals.occasions import Occasions
from rituals.sender import Sender
from storage.database import Store


@dataclass(frozen=True)
class Application:
    """What stands behind an adapter. Without a `sender` it says nothing by itself."""

    dispatch: Dispatch
    routes: tuple[Route, ...] = ()
    sender: Sender | None = None
    occasions: Occasions | None = None
    joined: Callable[[Platform], None] = lambda platform: None


Made = Callable[[Store, SandboxClock], Application]


def product(store: Store, clock: SandboxClock) -> Application:
    """The whole product."""
    verbatim = compose(store, clock)
    return Application(verbatim.router.dispatch, ROUTES, verbatim.sender, verbatim.occasions, verbatim.platforms.append)


def just(dispatch: Dispatch, routes: Iterable[Route] = ()) -> Made:
    """An application that is one function."""
    return lambda store, clock: Application(dispatch, tuple(routes))


class Process:
    """Runs an application for platforms whose people are elsewhere. Its clock stands still unless it is wound."""

    def __init__(self, store: Store, made: Made, at: datetime) -> None:
        self.store, self._made, self.now = store, made, at
        self.begin()

    def begin(self) -> None:
        """A new process: nothing is left in memory."""
        self.clock = SandboxClock(self.store, lambda: self.now)
        self.application = self._made(self.store, self.clock)

    def seconds(self) -> float:
        """What time it is, in seconds since 1970."""
        return self.now.timestamp()

    async def sweep(self) -> int:
        """Send what is due; how much that was."""
        sender = self.application.sender
        return await sender.sweep() if sender else 0

    async def wind(self, workspace: Workspace, by: timedelta) -> None:
        """Let time pass, stopping at everything that falls due on the way."""
        until, sender, occasions = self.now + by, self.application.sender, self.application.occasions
        if sender is not None and occasions is not None:
            await Walk(self.store, sender, occasions, self.clock, workspace).wind(until, self._move)
        self.now = until

    async def _move(self, moment: datetime) -> None:
        self.now = moment
