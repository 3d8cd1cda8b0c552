"""The running product is killed at every step between hearing and having recorded a message, and started again.

Slack decides the moment: the process dies (SIGKILL) while a request of its own, or one to it, is under way. Afterwards
nothing that was acknowledged is lost, nothing is asked twice, and no record stands twice.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import ClientError, ClientSession, web

from tests.slack.imitation import Imitation, Unacknowledged

ROOT = Path(__file__).parents[2]
ANNOUNCED = "We're going with SSO for every plan"


@dataclass
class Death:
    """Kill when the `count`-th call of `method` arrives (`carried_out` False), or was carried out and not answered (True)."""

    method: str
    carried_out: bool
    count: int = 1


class DeadlySlack(Imitation):
    """A Slack that kills the bot at a chosen moment."""

    bot: asyncio.subprocess.Process | None = None
    death: Death | None = None

    async def _call(self, request: web.Request) -> web.StreamResponse:
        death = self.death
        if death is None or request.match_info["method"] != death.method or (death.count := death.count - 1):
            return await super()._call(request)
        if death.carried_out:
            await super()._call(request)
        await self.kill()
        raise web.HTTPInternalServerError

    async def kill(self) -> None:
        """SIGKILL, and wait until it is dead."""
        self.death = None
        assert self.bot is not None
        with suppress(ProcessLookupError):
            self.bot.send_signal(signal.SIGKILL)
        await self.bot.wait()
        self.touch()


@asynccontextmanager
async def running(slack: DeadlySlack, port: int, url: str) -> AsyncIterator[None]:
    """The product as its own process, until the block ends."""
    settings = slack.settings()
    env = {
        **os.environ,
        "VERBATIM_PORT": str(port),
        "DATABASE_URL": url,
        "SLACK_API_URL": settings["api_url"],
        "SLACK_BOT_TOKEN": settings["bot_token"],
        "SLACK_SIGNING_SECRET": settings["signing_secret"],
    }
    command = (sys.executable, "app.py", "run", "--no-open")
    slack.bot = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=env, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await answers(port, slack.bot)
        yield
    finally:
        with suppress(ProcessLookupError):
            slack.bot.terminate()
        await slack.bot.wait()


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
async def company(url: str) -> AsyncIterator[tuple[DeadlySlack, int]]:
    """A Slack with Ana and Bea in #product, where Verbatim is switched on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with DeadlySlack(bot_url=f"http://127.0.0.1:{port}/slack/events") as slack:
        slack.person("Ana")
        slack.person("Bea")
        slack.channel("product", "Ana", "Bea")
        async with running(slack, port, url):
            await slack.join("product", inviter="Ana")
            await slack.sees("Bea", "I'm Verbatim", "product")
        yield slack, port


async def said_until_acknowledged(slack: DeadlySlack, port: int, url: str) -> None:
    """Ana announces a decision; Slack delivers it again once the product is back."""
    with suppress(Unacknowledged, ClientError, OSError):
        await slack.say("Ana", "product", ANNOUNCED)


NUDGE_DEATHS = [
    Death("users.info", carried_out=False),
    Death("users.info", carried_out=True),
    Death("chat.postEphemeral", carried_out=False),
    Death("chat.postEphemeral", carried_out=True),
]


@pytest.mark.parametrize("death", NUDGE_DEATHS, ids=lambda d: f"{d.method}-{'after' if d.carried_out else 'before'}")
async def test_a_question_survives_a_kill_and_is_asked_once(death: Death, url: str) -> None:
    async with company(url) as (slack, port):
        async with running(slack, port, url):
            slack.death = Death(death.method, death.carried_out)
            await slack.say("Ana", "product", ANNOUNCED)
            await slack.until(lambda: slack.death is None, "the kill")
        async with running(slack, port, url):
            await slack.command("Ana", "product", "/truth mine")
            await slack.sees("Ana", "Name the customers")
            shown = [post for post in slack.posts("Ana", "product") if "Sounds like a decision" in post.plain]
            assert len(shown) <= 1
            await slack.press("Ana", "Name the customers")
            await slack.fill("Ana", {"Customers": ["Acme"]})
            assert await slack.submit("Ana") is None
            await slack.sees("Bea", "D-1", "product")


async def test_an_event_that_was_not_acknowledged_is_heard_after_the_restart(url: str) -> None:
    async with company(url) as (slack, port):
        async with running(slack, port, url):
            saying = asyncio.create_task(slack.say("Ana", "product", ANNOUNCED))
            await asyncio.sleep(0)
            await slack.kill()
            with suppress(Unacknowledged, ClientError):
                await saying
        async with running(slack, port, url):
            post = next(post for post in slack.posts("Ana", "product") if post.plain == ANNOUNCED)
            for _ in range(3):
                await slack.redeliver(post)
            await slack.sees("Ana", "which customers", "product")
            assert sum("Sounds like a decision" in post.plain for post in slack.posts("Ana", "product")) == 1


RECORD_DEATHS = [
    Death("conversations.info", carried_out=False),
    Death("chat.postMessage", carried_out=False),
    Death("chat.postMessage", carried_out=True),
]


@pytest.mark.parametrize("death", RECORD_DEATHS, ids=lambda d: f"{d.method}-{'after' if d.carried_out else 'before'}")
async def test_a_record_survives_a_kill_and_stands_once(death: Death, url: str) -> None:
    async with company(url) as (slack, port):
        async with running(slack, port, url):
            await slack.say("Ana", "product", ANNOUNCED)
            await slack.sees("Ana", "which customers", "product")
            await slack.press("Ana", "Name the customers")
            await slack.fill("Ana", {"Customers": ["Acme"]})
            slack.death = Death(death.method, death.carried_out)
            await slack.submit("Ana")
            await slack.until(lambda: slack.death is None, "the kill")
        async with running(slack, port, url):
            await slack.sees("Bea", "D-1", "product")
            await slack.command("Ana", "product", "/decide We also keep the old login")
            await slack.fill("Ana", {"Customers": ["Acme"]})
            assert await slack.submit("Ana") is None
            await slack.sees("Bea", "D-2", "product")
            records = [post.plain for post in slack.posts("Bea", "product") if "D-1" in post.plain]
            assert len(records) == 1
