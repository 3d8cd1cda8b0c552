"""Verbatim: introduces the parts to each other, and is the command line."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import structlog

from bot.chat import Chat, ChatError, Platform, Workspace
from bot.logs import configure_logging
from bot.router import Router
from bot.sandbox.clock import SandboxClock
from bot.settings import HalfConfigured, Settings, load_settings
from handlers.desk import Desk
from handlers.routes import ROUTES
from prompts.drawings import DRAWINGS
from rituals import clock as ritual_clock
from rituals.sender import Sender
from storage.database import Store
from storage.migrate import migrate
from storage.unavailable import StoreUnavailable

if TYPE_CHECKING:
    from bot.sandbox.platform import SandboxPlatform
    from bot.slack.platform import SlackPlatform

log = structlog.get_logger(__name__)

MEMBERSHIP_SECONDS = 1.5
"""How long a person may wait for the platform to say who is in a channel; after that nobody is."""


@dataclass
class Verbatim:
    """The composed product: everything that `run`, the tests and the benchmarks drive."""

    store: Store
    clock: SandboxClock
    desk: Desk
    router: Router
    sender: Sender
    platforms: list[Platform] = field(default_factory=list)
    sandbox: SandboxPlatform | None = None
    slack: SlackPlatform | None = None

    def chat(self, workspace: Workspace) -> Chat | None:
        """How to speak in a workspace, on whichever platform it lives."""
        return next((chat for p in self.platforms if (chat := p.chat(workspace)) is not None), None)

    async def start(self) -> None:
        """Connect every platform."""
        for platform in self.platforms:
            await platform.start()
        self.sender.wake()

    async def stop(self) -> None:
        """Disconnect every platform; what was not sent yet stays in the outbox."""
        for platform in self.platforms:
            await platform.stop()
        await self.desk.write_down_counts()


def compose(store: Store) -> Verbatim:
    """The application without any platform yet."""
    clock = SandboxClock(store)
    parts: list[Verbatim] = []

    def chat(workspace: Workspace) -> Chat | None:
        return parts[0].chat(workspace)

    async def in_channel(workspace: Workspace, channel: str, person: str) -> bool:
        speaking = chat(workspace)
        try:
            members = await asyncio.wait_for(speaking.members(channel), MEMBERSHIP_SECONDS) if speaking else frozenset()
        except (ChatError, TimeoutError):
            return False
        return person in members

    desk = Desk(store, clock, in_channel)
    sender = Sender(store, chat, clock, DRAWINGS)
    verbatim = Verbatim(store, clock, desk, Router(ROUTES, desk, sender.wake), sender)
    parts.append(verbatim)
    return verbatim


def add_sandbox(verbatim: Verbatim, address: str) -> SandboxPlatform:
    """Add the sandbox."""
    from bot.sandbox.platform import SandboxPlatform

    async def wind(workspace: Workspace, until: datetime) -> None:
        async def move(moment: datetime) -> None:
            await verbatim.clock.move_to(workspace, moment)

        await ritual_clock.wind(verbatim.store, verbatim.sender, verbatim.clock, workspace, until, move)

    sandbox = SandboxPlatform(
        verbatim.store, verbatim.router.dispatch, verbatim.clock, address=address, routes=ROUTES, wind=wind
    )
    verbatim.platforms.append(sandbox)
    verbatim.sandbox = sandbox
    return sandbox


def add_slack(verbatim: Verbatim, settings: Settings) -> SlackPlatform:
    """Add Slack."""
    from bot.slack.platform import SlackPlatform

    assert settings.slack_bot_token is not None
    slack = SlackPlatform(
        bot_token=settings.slack_bot_token.get_secret_value(),
        dispatch=verbatim.router.dispatch,
        app_token=settings.slack_app_token.get_secret_value() if settings.slack_app_token else None,
        signing_secret=settings.slack_signing_secret.get_secret_value() if settings.slack_signing_secret else None,
        api_url=settings.slack_api_url,
    )
    verbatim.platforms.append(slack)
    verbatim.slack = slack
    return slack
