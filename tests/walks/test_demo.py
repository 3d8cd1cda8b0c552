"""The demo history: five weeks, replayed through the product, once, without a trace in anybody's clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from app import add_sandbox, compose
from bot.sandbox.clock import SandboxClock
from bot.sandbox.demo import ALREADY, LOADED, STOPPED, Demo
from bot.sandbox.demo_acts import Act, OutOfScript, Press, Say
from bot.sandbox.reach import Where
from bot.sandbox.world import WORKSPACE
from storage import sandbox as memory
from storage import sandbox_messages
from storage.database import Store
from storage.metrics import measure
from storage.viewer import Viewer
from tests.sandbox.driver import ADDRESS, TUESDAY, World

ANNOUNCED = "We're going with EU-only hosting for the new plan."


async def seen(store: Store, person: str, channel: str) -> list[memory.SandboxMessage]:
    """What stands in a channel, oldest first, threads left out."""
    rows = await sandbox_messages.timeline(store, WORKSPACE.id, person, channel, None, None, 1000)
    return [row.message for row in rows]


async def test_it_is_loaded_once_and_holds_what_its_story_tells(world: World) -> None:
    assert await world.platform.load_demo() == LOADED
    await _the_story_is_there(world)
    await _only_their_own_channel_for_a_customer(world)
    await _a_rate_worth_talking_about(world)
    await _all_of_it_happened_before_now(world)
    before = len(await seen(world.store, "ana", "product"))
    assert await world.platform.load_demo() == ALREADY
    assert len(await seen(world.store, "ana", "product")) == before


async def _the_story_is_there(world: World) -> None:
    screen = await world.screen("Ana")
    for words in (
        "“Unsere Monteure kennen die Anlage, nicht die Straße.",
        "“Si no hay foto del trabajo, el cliente no nos paga la visita.” Lucía Rivas",
        "“15分刻みだと、移動時間が実際より長く見えてしまいます。” 佐藤 由美, みどり商事",
        "“Our Tulsa crew lost the whole board when the tablet went offline.",
        "D-5  We've decided to switch all build machines",
        "Noted: no customer in this (supplier). Maya can question it.",
        "on the planning grid, in every plan.",
        "#leadership Verbatim (in thread): D-10",
    ):
        assert words in screen
    for words in (
        "This is the first one here, so it shows only what was heard",
        "What decisions did we make?\nAttributed\n",
        "We've decided to retire the old CSV importer; Initech Labs is the last one on it. · for Initech Labs · quote to come\n[Attribute]",
        "The review is closed\n",
        "That belongs on a wall.",
    ):
        assert words in screen
    assert "the message was edited since" not in screen
    assert "D-10" not in await world.screen("Tom")
    assert "Sal heard Acme Freight" in await world.screen("Maya", "Verbatim")
    assert "flagged as unattributed" in await world.screen("Maya", "#pricing")
    assert "Two of them told me on the phone" in await world.screen("Maya", "#pricing")
    assert "because you wrote “Starting next month”" in await world.screen("Sal", "#support")


async def _only_their_own_channel_for_a_customer(world: World) -> None:
    screen = await world.screen("Dana")
    assert "Not one job lost" in screen
    assert "D-" not in screen
    assert "Sounds like a decision" not in screen


async def _a_rate_worth_talking_about(world: World) -> None:
    now = world.platform.stage.now()
    report = await measure(world.store, Viewer(1), now - timedelta(days=28), now)
    rate = report.metrics["decision_attribution_rate"]
    assert rate.value is not None
    assert 75 <= rate.value <= 85
    assert not rate.low_sample
    for name in (
        "customer_decision_time",
        "truth_distortion_index",
        "departmental_silo_index",
        "customer_truth_velocity",
    ):
        assert report.metrics[name].value is not None
    assert report.honest.waived_share


async def _all_of_it_happened_before_now(world: World) -> None:
    assert world.platform.stage.now() == TUESDAY
    for channel in ("product", "pricing", "support", "leadership", "globex-shared", "dm-ana"):
        said = await seen(world.store, "ana", channel)
        assert all(row.at <= TUESDAY for row in said)
    first = (await seen(world.store, "ana", "product"))[0]
    assert first.at < TUESDAY - timedelta(days=30)


async def test_it_is_put_before_what_exists_and_keys_go_on(world: World) -> None:
    mine = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Globex"]})
    assert await world.submit("Ana") is None
    assert await world.platform.load_demo() == LOADED
    assert mine in [row.number for row in (await seen(world.store, "ana", "product"))[-4:]]
    screen = await world.screen("Ana")
    assert "D-1  We're going with EU-only hosting" in screen
    assert "D-2  Decision: we keep the printed day plan" in screen


async def test_who_writes_meanwhile_is_in_the_present_and_asked_afterwards(store: Store) -> None:
    verbatim = compose(store, SandboxClock(store, lambda: TUESDAY))
    platform = add_sandbox(verbatim, ADDRESS)
    async with verbatim.sender.running():
        await verbatim.start()
        loading = asyncio.create_task(platform.load_demo())
        await asyncio.sleep(0)
        mine, _ = await platform.messages.say("maya", Where("product"), ANNOUNCED)
        assert not loading.done()
        assert await loading == LOADED
    assert mine.at == TUESDAY
    await verbatim.sender.sweep()
    await verbatim.stop()
    questions = [row for row in await seen(store, "maya", "product") if "Sounds like a decision" in row.text]
    assert [row.at for row in questions] == [TUESDAY]


@asynccontextmanager
async def nobody_else_sends() -> AsyncIterator[None]:
    yield


async def test_a_story_that_cannot_go_on_ends_with_one_sentence(world: World) -> None:
    clock = world.platform.stage.clock
    story = (Act(3, "09:00", "ana", Say("product", "Good morning.")), Act(3, "09:01", "ana", Press("No such button")))
    demo = Demo(world.platform, clock.replay_at, nobody_else_sends, story)
    assert await demo.load() == STOPPED
    assert world.platform.stage.now() == TUESDAY
    with pytest.raises(OutOfScript, match="3 working days ago at 09:01: ana sees no “No such button”"):
        await demo.play()
