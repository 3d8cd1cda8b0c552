"""A process is killed at every step of a review, from deciding to hold it to having recorded that its end was posted.

Week after week the same company holds its review, and week after week the process dies one step later: right before or right after a
transaction that writes or a call of the platform. (What it only reads is lost with it, so a death around that is one of these.) Nothing
is left of it but the database. A new process goes on from there, and dies in its turn, too, while it makes up for the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import update

from prompts.cards.review_posts import QUESTIONS
from storage import tables as t
from tests.contract.process import product
from tests.contract.test_reviews import BEGUN
from tests.contract.world import World
from tests.rituals.crowd import Killed, Life, MortalStore
from tests.sandbox.driver import TUESDAY
from tests.slack import driver as slack
from tests.slack.imitation import Imitation as Slack
from tests.teams import driver as teams
from tests.teams.imitation import Imitation as Teams

WEEK = timedelta(days=7)
ONCE = (BEGUN, *QUESTIONS.values(), "The review is closed")
"""What stands in the channel once a week."""
HOSTED = "You host the Customer Truth Review"
BY_HAND = "I don't post twice"


async def answered(
    life: Life, request: web.Request, call: Callable[[], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A call of a process that may die before it arrives, and before the answer does; nobody answers the dead."""
    try:
        life.step()
        answer = await call()
        life.step()
    except Killed:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()
    return answer


class MortalSlack(Slack):
    """A Slack whose bot may die at any call."""

    def __init__(self, life: Life, *made: Any) -> None:
        super().__init__(*made)
        self.life = life

    async def _call(self, request: web.Request) -> web.StreamResponse:
        return await answered(self.life, request, partial(super()._call, request))


class MortalTeams(Teams):
    """A Teams whose bot may die at any call."""

    def __init__(self, life: Life, *made: Any) -> None:
        super().__init__(*made)
        self.life = life

    async def _call(self, operation: str, request: web.Request) -> web.StreamResponse:
        return await answered(self.life, request, partial(super()._call, operation, request))


class Weeks:
    """A company whose review is on Thursdays, and a process that lives from death to death."""

    def __init__(self, world: Any, url: str, life: Life) -> None:
        self.world, self.url, self.life = world, url, life
        self.until = world.process.now

    async def set_up(self) -> None:
        """Two take turns as hosts, Maya guards the channel, a decision stays open; the first review, without questions, is over."""
        here: World = self.world
        for typed in ("review on Thursday 15:00 Europe/Berlin", "review host @Tom @Sal", "guardians add @Maya"):
            await here.command("Ana", "#product", f"/truth {typed}")
        await here.command("Ana", "#product", "/decide We drop the free tier")
        assert await here.submit("Ana") is None
        await self._buried()
        await self.passes()

    async def passes(self, *deaths: int) -> bool:
        """A week goes by, with a process for each death in it; whether the first one lived to see its end."""
        self.until += WEEK
        for number, death in enumerate((*deaths, None)):
            if await self._lives(death):
                return number == 0
        raise AssertionError("whoever is not killed lives")

    async def _lives(self, death: int | None) -> bool:
        """Do what there is to do until the week ends. After a death it is a new process that does."""
        application, process = self.world.process.application, self.world.process
        self.life.death, self.life.steps = death, 0
        try:
            await application.occasions.tick()
            await self.world.settle()
            await self.world.wind(self.until - process.now)
        except Killed:
            self.life.death = None
            await self._buried()
            return False
        self.life.death = None
        return True

    async def _buried(self) -> None:
        """A new process, as long after a death as it takes for every lease to run out."""
        await (self.world.end() if isinstance(self.world, teams.World) else self.world.platform.stop())
        await self.world.store.close()
        self.world.store = self.world.process.store = mortal(self.url, self.life)
        async with self.world.store.write() as session:
            await session.exec(update(t.Outgoing).values(lease_until=None))
        self.world.process.begin()
        await self.world.begin()

    async def said(self) -> Counter[str]:
        """How often each thing stands in the channel, with what its host and its guardian were told."""
        cards = await self.world.cards("Maya", "#product")
        found = Counter({words: sum(words in card for card in cards) for words in ONCE})
        for words, people in ((HOSTED, ("Tom", "Sal")), (BY_HAND, ("Maya",))):
            private = [card for name in people for card in await self.world.cards(name, "Verbatim")]
            found[words] = sum(words in card for card in private)
        return found


def mortal(url: str, life: Life) -> MortalStore:
    store = MortalStore(url)
    store.life = life
    return store


@asynccontextmanager
async def weeks(platform: str, url: str) -> AsyncIterator[Weeks]:
    life = Life()
    company = (
        slack.slack(url, product, TUESDAY, made_of=partial(MortalSlack, life))
        if platform == "slack"
        else teams.teams(url, product, TUESDAY, made_of=partial(MortalTeams, life))
    )
    async with company as world:
        going = Weeks(world, url, life)
        await going.set_up()
        yield going
    await going.world.store.close()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)
@pytest.mark.parametrize("platform", ["slack", "teams"])
async def test_killed_at_every_step_a_review_stands_once_and_its_guardian_learns_what_may_be_missing(
    platform: str, database: str
) -> None:
    async with weeks(platform, database) as company:
        death, unsure, lived = 0, 0, False
        while not lived:
            before = await company.said()
            lived = await company.passes(death, death * 7 % 30)
            stands = await company.said()
            stands.subtract(before)
            told = stands.pop(BY_HAND)
            assert max(stands.values()) <= 1, f"twice, when killed at step {death}: {stands}"
            if platform == "slack":
                assert min(stands.values()) == 1, f"missing, when killed at step {death}: {stands}"
                assert not told
            missing = [words for words in ONCE if not stands[words]]
            assert told or not missing, f"missing and nobody knows, when killed at step {death}: {missing}"
            unsure += told
            death += 1
        assert death > 40  # it died at every step, and then it lived
        assert bool(unsure) == (platform == "teams")
