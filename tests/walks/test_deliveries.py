"""Every event arrives three times, at once and later, and at two processes that share one Postgres: all is done once."""

from __future__ import annotations

import asyncio

from app import Verbatim, compose
from bot.pace import Pace
from bot.sandbox.clock import SandboxClock
from bot.slack.platform import SlackPlatform
from storage.database import Store
from tests.sandbox.driver import TUESDAY
from tests.slack.imitation import Imitation
from tests.slack.world import Post, read

ANNOUNCED = "We're going with SSO for every plan"


async def replica(slack: Imitation, url: str) -> Verbatim:
    """One process's worth of the product, connected to the local Slack."""
    store = Store(url)
    verbatim = compose(store, SandboxClock(store, lambda: TUESDAY))
    verbatim.platforms.append(SlackPlatform(**slack.settings(), dispatch=verbatim.router.dispatch, pace=Pace(())))
    await verbatim.start()
    return verbatim


async def test_a_message_delivered_many_times_is_asked_about_once(url: str) -> None:
    """On SQLite by one process, on Postgres by two; Slack sends each envelope over one of the open connections."""
    async with Imitation() as slack:
        ana = slack.person("Ana")
        slack.person("Bea")
        slack.channel("product", "Ana", "Bea", bot=False)
        running = [await replica(slack, url) for _ in range(1 if url.startswith("sqlite") else 2)]
        await slack.invite_bot("Ana", "product")
        said = await slack.say("Ana", "product", ANNOUNCED)
        for _ in range(3):
            slack.sockets.reverse()
            await asyncio.gather(*(deliver(slack, said) for _ in range(3)))
            await asyncio.gather(*(verbatim.sender.sweep() for verbatim in running))
        asked = [post for post in slack.visible(ana) if "Sounds like a decision" in read(post.blocks, post.text)]
        assert len(asked) == 1
        for verbatim in running:
            await verbatim.stop()
            await verbatim.store.close()


async def deliver(slack: Imitation, said: Post) -> None:
    """The message's event, once more."""
    body = {**said.payload(), "channel": said.channel.id, "channel_type": "channel", "client_msg_id": said.ts}
    await slack.event(body, said.channel)
