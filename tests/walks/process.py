"""The product as a process of its own against the local Slack or Teams, which may kill it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from aiohttp import ClientError, ClientSession, web

from tests.slack.imitation import Imitation
from tests.slack.world import Post, read

ROOT = Path(__file__).parents[2]


@dataclass
class Death:
    """Kill when a call of `method` arrives (`carried_out` False), or was carried out and is not answered (True)."""

    method: str
    carried_out: bool


def moment(death: Death) -> str:
    """What a walk with this death is called."""
    return f"{'after' if death.carried_out else 'at'}-{death.method}"


class Killer:
    """Kills the bot at a chosen moment."""

    bot: asyncio.subprocess.Process | None = None
    death: Death | None = None

    async def meets_death(self, method: str, call: Callable[[], Awaitable[web.StreamResponse]]) -> web.StreamResponse:
        """Carry out a call, unless it is the one that somebody dies of."""
        death = self.death
        if death is None or method != death.method:
            return await call()
        if death.carried_out:
            await call()
        await self.kill()
        return web.Response(status=500)

    async def kill(self) -> None:
        """SIGKILL, and wait until it is dead."""
        self.death = None
        assert self.bot is not None
        with suppress(ProcessLookupError):
            self.bot.send_signal(signal.SIGKILL)
        await self.bot.wait()


class DeadlySlack(Killer, Imitation):
    """A Slack that kills the bot."""

    async def _call(self, request: web.Request) -> web.StreamResponse:
        return await self.meets_death(request.match_info["method"], lambda: super(DeadlySlack, self)._call(request))

    async def kill(self) -> None:
        await super().kill()
        self.touch()

    def env(self) -> dict[str, str]:
        """The environment that points the product at this Slack."""
        settings = self.settings()
        return {
            "SLACK_API_URL": settings["api_url"],
            "SLACK_BOT_TOKEN": settings["bot_token"],
            "SLACK_SIGNING_SECRET": settings["signing_secret"],
        }

    def reads(self, person: str, channel: str = "") -> list[str]:
        """What is on somebody's screen, a text for each message."""
        where = self.where(channel) if channel else None
        return [read(post.blocks, post.text) for post in self.visible(self.who(person), where)]

    async def again(self, person: str, post: Post) -> None:
        """Slack delivers a message once more."""
        body = {**post.payload(), "channel": post.channel.id, "channel_type": "channel", "client_msg_id": post.ts}
        await self.event(body, post.channel)


class Deadly(Protocol):
    """A platform that kills the bot."""

    bot: asyncio.subprocess.Process | None

    def env(self) -> dict[str, str]: ...


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@asynccontextmanager
async def running(killer: Deadly, port: int, url: str) -> AsyncIterator[None]:
    """`app.py run` over HTTP, until the block ends."""
    env = os.environ | killer.env() | {"VERBATIM_PORT": str(port), "DATABASE_URL": url}
    quiet = asyncio.subprocess.DEVNULL
    command = (sys.executable, str(ROOT / "app.py"), "run", "--no-open")
    bot = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=env, stdout=quiet, stderr=quiet)
    killer.bot = bot
    try:
        await answers(port, bot)
        yield
    finally:
        with suppress(ProcessLookupError):
            bot.terminate()
        await bot.wait()


async def answers(port: int, bot: asyncio.subprocess.Process) -> None:
    """Wait until the product answers requests."""
    async with ClientSession() as http:
        while bot.returncode is None:
            with suppress(ClientError):
                async with http.get(f"http://127.0.0.1:{port}/healthz") as response:
                    if response.status == 200:
                        return
            await asyncio.sleep(0.05)
    raise AssertionError(f"the product ended with status {bot.returncode}")


@asynccontextmanager
async def company(port: int, url: str) -> AsyncIterator[DeadlySlack]:
    """A Slack with Ana and Bea in #product, where Verbatim is switched on."""
    async with DeadlySlack(bot_url=f"http://127.0.0.1:{port}/slack/events") as slack:
        slack.person("Ana")
        slack.person("Bea")
        slack.channel("product", "Ana", "Bea", bot=False)
        async with running(slack, port, url):
            await slack.invite_bot("Ana", "product")
            await slack.sees("Bea", "I'm Verbatim", "product")
            await work_round_the_clock(slack)
        yield slack


async def work_round_the_clock(slack: Imitation) -> None:
    """The product's clock is the machine's: whatever the hour of a test, people may be asked."""
    await slack.command("Ana", "product", "/truth settings")
    await slack.press("Ana", "Change")
    await slack.fill("Ana", {"Working hours": "round the clock"})
    assert await slack.submit("Ana") is None
