"""Calls to the connector: with a token that is good, repeated where that does no harm, and never with anything but `ChatError`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.chat import Chat, ChatError, Posted, Unreachable, Unsearchable
from bot.parts import say
from bot.teams.platform import Access, TeamsPlatform
from storage import references
from storage.database import Store
from tests.contract.script import Script
from tests.teams.delivery import PASSWORD
from tests.teams.imitation import Fault, Imitation
from tests.teams.serving import served
from tests.teams.world import APP, TENANT

CARD = say("Good morning.")


@dataclass
class Line:
    """Ana and Ben in #product of a tenant that signs everything, and the product's way of speaking to them."""

    teams: Imitation
    platform: TeamsPlatform
    chat: Chat

    @property
    def product(self) -> str:
        return self.teams.where("product").id

    @property
    def ana(self) -> str:
        return self.teams.who("Ana").aad


@asynccontextmanager
async def connected(store: Store, password: str = PASSWORD) -> AsyncIterator[Line]:
    async with Imitation(auth=True) as teams:
        teams.person("Ana")
        teams.person("Ben")
        team = teams.team("Lanternworks", "Ana", "Ben", channels=("product",))
        told = teams.settings()
        access = Access(
            APP, TENANT, told["TEAMS_OPENID_METADATA_URL"], told["TEAMS_OUTBOUND_TOKEN_URL"], password=password
        )
        async with served(store, Script(), access) as (teams.bot_url, platform):
            await teams.install("Ana", team)
            chat = platform.chat(platform.workspace)
            assert chat is not None
            yield Line(teams, platform, chat)


@pytest.fixture
async def line(store: Store) -> AsyncIterator[Line]:
    async with connected(store) as line:
        yield line
        line.teams.assert_clean()


pytestmark = pytest.mark.parametrize("url", ["sqlite"], indirect=True)


async def test_one_token_serves_many_calls(line: Line) -> None:
    for _ in range(3):
        await line.chat.post(line.product, CARD, "key")
    await line.chat.direct(line.ana, CARD, "key")
    assert len(line.teams.tokens) == 1


async def test_a_token_that_is_refused_is_replaced_and_the_call_repeated(line: Line) -> None:
    await line.chat.post(line.product, CARD, "key")
    line.teams.tokens.clear()
    posted = await line.chat.post(line.product, CARD, "key")
    assert posted.message in line.teams.posts
    line.teams.refusals.clear()  # the refused call is what this is about


async def test_a_secret_that_is_no_longer_good_says_so_and_leaves_no_doubt(store: Store) -> None:
    async with connected(store, password="an old one") as line:
        with pytest.raises(ChatError) as refused:
            await line.chat.post(line.product, CARD, "key")
        assert (refused.value.code, refused.value.certain, refused.value.gone) == ("invalid_client", True, False)


async def test_a_refusal_for_the_rate_is_repeated_when_the_wait_is_short(line: Line) -> None:
    line.teams.faults += [
        Fault("send", 429, "TooManyRequests", wait=0),
        Fault("send", 412, "PreconditionFailed", wait=0),
    ]
    await line.chat.post(line.product, CARD, "key")
    assert len(line.teams.visible(line.teams.who("Ben"))) == 1


async def test_a_long_wait_is_left_to_the_outbox(line: Line) -> None:
    line.teams.faults.append(Fault("send", 429, "TooManyRequests", wait=30))
    with pytest.raises(ChatError) as refused:
        await line.chat.post(line.product, CARD, "key")
    assert (refused.value.retry_after, refused.value.certain) == (30.0, True)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_what_may_have_been_posted_in_public_is_not_posted_again(line: Line, status: int) -> None:
    line.teams.faults.append(Fault("send", status, after=True))
    with pytest.raises(ChatError) as doubt:
        await line.chat.post(line.product, CARD, "key")
    assert not doubt.value.certain
    assert len(line.teams.visible(line.teams.who("Ben"))) == 1


async def test_an_edit_is_repeated_after_a_bad_gateway(line: Line) -> None:
    posted = await line.chat.post(line.product, CARD, "key")
    line.teams.faults.append(Fault("update", 502))
    await line.chat.edit(posted, say("Good evening."))
    assert "Good evening." in line.teams.reads("Ben", line.teams.posts[posted.message])


async def test_a_line_that_breaks_leaves_doubt_and_one_that_never_opened_none(line: Line) -> None:
    line.teams.faults.append(Fault("send", after=True, cut=True))
    with pytest.raises(ChatError) as doubt:
        await line.chat.direct(line.ana, CARD, "key")
    assert (doubt.value.code, doubt.value.certain) == ("no_answer", False)
    await line.teams.leave()
    with pytest.raises(ChatError) as closed:
        await line.chat.direct(line.ana, CARD, "key")
    assert (closed.value.code, closed.value.certain) == ("unreachable", True)


async def test_whoever_has_no_app_is_unreachable_and_a_stranger_is_gone(line: Line) -> None:
    line.teams.who("Ben").installed = False
    with pytest.raises(Unreachable):
        await line.chat.direct(line.teams.who("Ben").aad, CARD, "key")
    with pytest.raises(ChatError) as nobody:
        await line.chat.profile("5e000000-0000-4000-8000-0000000000ff")
    assert nobody.value.gone


async def test_what_is_not_there_is_said_in_everybodys_words(line: Line) -> None:
    with pytest.raises(ChatError) as channel:
        await line.chat.post("19:nowhere@thread.tacv2", CARD, "key")
    assert (channel.value.code, channel.value.gone) == ("channel_not_found", True)
    with pytest.raises(ChatError) as message:
        await line.chat.edit(Posted(line.product, "1"), CARD)
    assert (message.value.code, message.value.gone) == ("message_not_found", True)
    with pytest.raises(Unsearchable):
        await line.chat.find(line.product, "key", datetime.now(UTC))


async def test_how_people_are_reached_outlives_the_process(line: Line) -> None:
    await line.chat.direct(line.ana, CARD, "key")
    opened = len(line.teams.called("create"))
    await line.platform.stop()
    await line.platform.start()
    chat = line.platform.chat(line.platform.workspace)
    assert chat is not None
    await chat.direct(line.ana, CARD, "key")
    await chat.post(line.product, CARD, "key")
    assert len(line.teams.called("create")) == opened


async def test_what_is_learned_is_written_when_it_changes_and_not_with_every_message(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    await line.teams.say("Ana", "#product", "Good morning")
    kept: list[str] = []
    keep = references.keep

    async def counted(*arguments: Any) -> None:
        kept.append(arguments[2])
        await keep(*arguments)

    monkeypatch.setattr("bot.teams.references.references.keep", counted)
    for _ in range(5):
        await line.teams.say("Ana", "#product", "Good morning")
    assert kept == []
    await line.teams.say("Ben", "#product", "Good morning")
    assert kept == ["person"]
