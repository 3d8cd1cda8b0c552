"""What goes wrong between people, the platform and the process: nothing is asked twice, and nothing is lost."""

from __future__ import annotations

import pytest
from sqlalchemy import update
from sqlmodel import select

from storage import tables as t
from tests.contract.test_decisions import ANNOUNCED, QUESTION, both_databases, filed
from tests.contract.world import Trouble, World

over_a_network = pytest.mark.parametrize("platform", ["slack", "teams"], indirect=True)
each_trouble = pytest.mark.parametrize("trouble", Trouble, ids=lambda each: each.name.lower())


async def later(world: World) -> None:
    """Every lease and every wait has run out."""
    async with world.store.write() as session:
        await session.exec(update(t.Outgoing).values(lease_until=None))
    await world.settle()


@both_databases
async def test_a_message_that_arrives_many_times_is_asked_about_once(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.again(message)
    await world.again(message)
    assert (await world.screen("Ana")).count(QUESTION) == 1


@both_databases
async def test_a_form_that_is_sent_twice_files_once(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana", times=2) is None
    assert (await world.screen("Tom", "#product")).count("D-1  ") == 1
    async with world.store.read() as session:
        assert len((await session.exec(select(t.Decision))).all()) == 1


async def test_a_question_is_answered_after_a_restart(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.restart()
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.restart()
    assert await world.submit("Ana") is None
    assert "D-1  We're going with EU-only hosting" in await world.screen("Tom", "#product", message)
    assert "Saved D-1 for Acme." in await world.screen("Ana")


async def test_a_record_is_edited_in_place_after_a_restart(world: World) -> None:
    message = await filed(world)
    await world.restart()
    await world.press("Ana", "Edit")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    thread = await world.screen("Tom", "#product", message)
    assert thread.count("D-1  ") == 1
    assert "Acme" in thread


async def test_an_answer_to_a_question_that_is_settled_says_so(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.shortcut("Tom", message, "Log as decision")
    assert await world.submit("Tom") is None
    errors = await world.submit("Ana")
    assert errors is not None
    assert "That message is on record already, as D-1." in " ".join(errors.values())
    assert "Acme" in world.sees_form("Ana")


@over_a_network
@each_trouble
async def test_a_question_that_met_trouble_is_asked_once_at_most_and_never_lost(world: World, trouble: Trouble) -> None:
    world.fail(trouble)
    await world.say("Ana", "#product", ANNOUNCED)
    await later(world)
    asked = (await world.screen("Ana")).count(QUESTION)
    assert asked <= 1
    assert asked == 1 or trouble is Trouble.BROKEN
    await world.command("Ana", "#product", "/truth mine")
    await world.press("Ana", "Name the customers")
    assert "EU-only hosting" in world.sees_form("Ana")


@over_a_network
@each_trouble
async def test_a_record_that_met_trouble_stands_once_at_most_and_is_never_lost(world: World, trouble: Trouble) -> None:
    """Nobody can ask Teams what was said, so what may have been said is not said again."""
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    world.fail(trouble, "#product")
    assert await world.submit("Ana") is None
    await later(world)
    lost = trouble is Trouble.BROKEN and world.workspace.platform == "teams"
    assert (await world.screen("Tom", "#product")).count("D-1  ") == (0 if lost else 1)
    await world.command("Tom", "#product", "/truth show D-1")
    assert "D-1  We're going with EU-only hosting" in await world.screen("Tom")
