"""How Verbatim speaks in the sandbox, and how that fails."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat import ChannelFacts, ChatError, Posted, Profile, Workspace
from bot.parts import say
from bot.sandbox.chat import SandboxChat
from tests.sandbox.driver import TUESDAY, World
from tests.sandbox.toy import Toy


@pytest.fixture
def chat(world: World, toy: Toy) -> SandboxChat:
    return toy.speaker()


async def test_what_is_said_can_be_edited_and_found_by_its_key(world: World, chat: SandboxChat) -> None:
    posted = await chat.post("product", say("First"), "k1")
    await chat.edit(posted, say("Second"))
    assert await world.cards("Sal", "#product") == ["Second"]
    assert await chat.find("product", "k1", TUESDAY) == posted
    assert await chat.find("product", "k1", TUESDAY + timedelta(hours=1)) is None
    assert await chat.find("product", "k2", TUESDAY) is None
    assert posted.url.endswith(f"/?channel=product&message={posted.message}")


async def test_a_whisper_is_seen_by_one_person(world: World, chat: SandboxChat) -> None:
    await chat.whisper("product", "sal", say("Psst"), "w")
    assert "Verbatim (only visible to you): Psst" in await world.screen("Sal", "#product")
    assert "Psst" not in await world.screen("Ana")


async def test_a_reply_stands_in_the_thread_of_the_first_message(world: World, chat: SandboxChat) -> None:
    root = await world.say("Ana", "#product", "Where do we host?")
    reply = await world.say("Sal", "#product", "In Europe", thread=root)
    posted = await chat.post("product", say("Noted"), "t", thread=str(reply))
    assert "(in thread): Noted" in await world.screen("Ana", "#product", thread=root)
    assert posted.channel == "product"


async def test_speaking_fails_as_on_a_real_platform(chat: SandboxChat) -> None:
    for speaking in (
        chat.post("pricing", say("x"), "1"),  # Verbatim is not in it
        chat.post("nowhere", say("x"), "2"),
        chat.whisper("product", "dana", say("x"), "3"),  # she is not in it
        chat.direct("dana", say("x"), "4"),  # an outsider
        chat.direct("nobody", say("x"), "5"),
        chat.edit(Posted("product", ""), say("x")),
        chat.edit(Posted("product", "999999"), say("x")),
        chat.post("product", say("x"), "6", thread="999999"),
        chat.profile("nobody"),
        chat.channel("nowhere"),
        chat.members("nowhere"),
    ):
        with pytest.raises(ChatError) as failed:
            await speaking
        assert failed.value.gone
        assert failed.value.certain


async def test_it_knows_people_and_channels(chat: SandboxChat) -> None:
    assert await chat.profile("sal") == Profile("Sal", "America/New_York", department="Sales")
    assert (await chat.profile("dana")).outsider
    assert (await chat.profile("verbatim")).bot
    assert await chat.channel("leadership") == ChannelFacts("leadership", private=True)
    assert (await chat.channel("globex-shared")).shared
    assert await chat.members("leadership") == {"ana", "maya"}
    assert await chat.members("dm-ana") == {"ana"}


async def test_it_speaks_in_its_own_workspace_only(world: World) -> None:
    assert world.platform.chat(Workspace("slack", "lanternworks")) is None
    assert world.platform.chat(Workspace("sandbox", "another")) is None
