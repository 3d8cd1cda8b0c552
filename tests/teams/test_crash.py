"""The running product is killed while it speaks to Teams, and started again: what may have been said is not said again, and nothing is lost.

Nobody can ask Teams what was said before a crash. So what was in hand then is unknown: it stands once or not at all, and whoever it concerns
finds it where they look next.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from aiohttp import web

from tests.teams.imitation import Imitation, Unanswered
from tests.teams.world import THREAD
from tests.walks.process import Death, Killer, free_port, moment, running

ANNOUNCED = "We're going with SSO for every plan"


class DeadlyTeams(Killer, Imitation):
    """A Teams that kills the bot."""

    async def _call(self, operation: str, request: web.Request) -> web.StreamResponse:
        place = self.places.get(request.match_info.get("c", "").partition(THREAD)[0])
        method = f"{operation}-{place.kind}" if place else operation
        return await self.meets_death(method, lambda: super(DeadlyTeams, self)._call(operation, request))

    async def kill(self) -> None:
        await super().kill()
        self.touch()

    def env(self) -> dict[str, str]:
        return self.settings()

    def count(self, person: str, words: str, place: str = "") -> int:
        """How many messages of the bot with these words somebody sees."""
        seen = [
            post for post in self.visible(self.who(person), self.where(place) if place else None) if not post.author
        ]
        return sum(words in self.reads(person, post) for post in seen)

    async def asks(self, person: str, typed: str, answer: str) -> None:
        """Type a command one-to-one, and wait for the answer."""
        await self.say(person, "Verbatim", typed)
        await self.sees(person, answer, "Verbatim")


@asynccontextmanager
async def company(port: int, url: str) -> AsyncIterator[DeadlyTeams]:
    """A Teams with Ana and Bea in #product, where Verbatim is switched on and asks at any hour."""
    async with DeadlyTeams(f"http://127.0.0.1:{port}/api/messages") as teams:
        teams.person("Ana")
        teams.person("Bea")
        team = teams.team("Lanternworks", "Ana", "Bea", channels=("product",))
        async with running(teams, port, url):
            await teams.install("Ana", team)
            await teams.say("Ana", "product", "@Verbatim truth channel on")
            await teams.sees("Ana", "I listen in", "Verbatim")
            await teams.asks("Ana", "truth settings", "Working hours")
            await teams.press("Ana", "Change")
            await teams.fill("Ana", {"Working hours": "round the clock"})
            assert await teams.submit("Ana") is None
        yield teams


@pytest.mark.parametrize("death", [Death("send-personal", False), Death("send-personal", True)], ids=moment)
async def test_a_question_in_hand_is_not_asked_again_and_waits_where_its_author_looks(
    tmp_path: Path, death: Death
) -> None:
    port, url = free_port(), f"sqlite:///{tmp_path / 'verbatim.db'}"
    async with company(port, url) as teams:
        async with running(teams, port, url):
            teams.death = Death(death.method, death.carried_out)
            with suppress(Unanswered):
                await teams.say("Ana", "product", ANNOUNCED)
            await teams.until(lambda: teams.death is None, "the kill")
        async with running(teams, port, url):
            await teams.asks("Ana", "truth mine", "Questions for you")
            assert teams.count("Ana", "Sounds like a decision") == int(death.carried_out)
            await teams.press("Ana", "Name the customers", within="Questions for you")
            await teams.fill("Ana", {"Customers": ["Acme"]})
            assert await teams.submit("Ana") is None
            await teams.sees("Bea", "D-1", "product")
        teams.assert_clean()


@pytest.mark.parametrize("death", [Death("send-channel", False), Death("send-channel", True)], ids=moment)
async def test_a_record_in_hand_stands_once_at_most_and_is_found(tmp_path: Path, death: Death) -> None:
    port, url = free_port(), f"sqlite:///{tmp_path / 'verbatim.db'}"
    async with company(port, url) as teams:
        async with running(teams, port, url):
            await teams.say("Ana", "product", ANNOUNCED)
            await teams.sees("Ana", "which customers", "Verbatim")
            await teams.press("Ana", "Name the customers")
            await teams.fill("Ana", {"Customers": ["Acme"]})
            teams.death = Death(death.method, death.carried_out)
            with suppress(Unanswered):
                await teams.submit("Ana")
            await teams.until(lambda: teams.death is None, "the kill")
        async with running(teams, port, url):
            await teams.asks("Bea", "truth show D-1", "D-1  We're going with SSO")
            assert teams.count("Bea", "D-1  ", "product") == int(death.carried_out)
            await teams.asks("Ana", "truth mine", "D-1")
        teams.assert_clean()


async def test_a_message_that_was_in_hand_is_heard_when_teams_sends_it_again(tmp_path: Path) -> None:
    port, url = free_port(), f"sqlite:///{tmp_path / 'verbatim.db'}"
    async with company(port, url) as teams:
        async with running(teams, port, url):
            saying = asyncio.create_task(teams.say("Ana", "product", ANNOUNCED))
            await asyncio.sleep(0)
            await teams.kill()
            with suppress(Unanswered):
                await saying
        async with running(teams, port, url):
            said = next(post for post in teams.posts.values() if post.said.get("text") == ANNOUNCED)
            for _ in range(3):
                await teams.tell("message", said)
            await teams.asks("Ana", "truth mine", "Questions for you")
            assert teams.count("Ana", "Sounds like a decision") <= 1
        teams.assert_clean()
