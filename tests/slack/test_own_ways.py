"""What only Slack has: the whole product, walked through on the imitated Slack."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.process import product
from tests.sandbox.driver import TUESDAY
from tests.slack import driver
from tests.slack.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."


@pytest.fixture
async def world(tmp_path: Path, sqlite_template: Path) -> AsyncIterator[World]:
    """The company, with Verbatim in #product only."""
    shutil.copy(sqlite_template, tmp_path / "verbatim.db")
    async with driver.slack(f"sqlite:///{tmp_path / 'verbatim.db'}", product, TUESDAY) as world:
        yield world


async def test_slack_is_asked_nothing_about_a_private_channel_that_we_are_not_in(world: World) -> None:
    await world.command("Ana", "#leadership", "/decide We will close the Lyon office")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.command("Maya", "#product", "/truth show D-1")
    assert "There is no D-1 that you can see." in await world.screen("Maya", "#product")
    assert "Type /invite @Verbatim there, and I post it." in await world.screen("Ana", "Verbatim")
    assert world.slack.refusals == []


async def test_what_was_decided_while_verbatim_was_out_is_posted_when_it_is_back(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.slack.remove_bot("product")
    await world.press("Ana", "Name the customers")
    assert await world.submit("Ana") is None
    assert "D-1" not in await world.screen("Tom", "#product")
    await world.invite("Tom", "#product")
    greeting, record = (await world.cards("Tom", "#product"))[-2:]
    assert greeting.startswith("I'm Verbatim.")
    assert record.startswith("D-1  We're going with EU-only hosting")
    assert world.slack.refusals == []


async def test_a_record_that_changed_while_verbatim_was_out_is_brought_up_to_date(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    assert await world.submit("Ana") is None
    await world.slack.remove_bot("product")
    await world.command("Ana", "Verbatim", "/truth show D-1")
    await world.press("Ana", "Edit")
    await world.fill("Ana", {"Decision": "We keep EU-only hosting"})
    assert await world.submit("Ana") is None
    assert "EU-only hosting for the new plan" in (await world.cards("Tom", "#product"))[-1]
    await world.invite("Tom", "#product")
    assert "D-1  We keep EU-only hosting" in await world.screen("Tom", "#product")
    assert world.slack.refusals == []


async def test_whoever_is_away_is_asked_one_to_one(world: World) -> None:
    world.slack.who("Ana").here = False
    await world.say("Ana", "#product", ANNOUNCED)
    asked = (await world.cards("Ana", "Verbatim"))[-1]
    assert asked.startswith("About #product:")
    assert "Sounds like a decision" in asked
    await world.press("Ana", "Name the customers")
    assert await world.submit("Ana") is None
    assert "D-1  We're going with EU-only hosting" in await world.screen("Tom", "#product")


async def test_a_bold_announcement_is_recorded_without_its_stars(world: World) -> None:
    await world.say("Ana", "#product", "*We're going with EU-only hosting* for the _new_ plan.")
    await world.press("Ana", "Name the customers")
    assert await world.submit("Ana") is None
    assert "D-1  We're going with EU-only hosting for the new plan." in await world.screen("Tom", "#product")


async def test_a_group_conversation_is_heard_once_it_is_switched_on(world: World) -> None:
    group = world.slack.channel("mpdm-ana--tom-1", "Ana", "Tom", kind="mpim")
    await world.say("Ana", group.name, ANNOUNCED)
    assert "Sounds like a decision" not in await world.screen("Ana")
    await world.command("Ana", group.name, "/truth channel on")
    await world.say("Ana", group.name, ANNOUNCED)
    await world.press("Ana", "Name the customers")
    assert "Only members of" in await world.screen("Ana")
    assert await world.submit("Ana") is None
    assert "D-1" in await world.screen("Tom", group.name)
    await world.command("Sal", "#product", "/truth show D-1")
    assert "There is no D-1 that you can see." in await world.screen("Sal", "#product")


async def test_where_an_invitation_was_missed_switching_on_is_enough(world: World) -> None:
    world.slack.channel("support", "Ana", "Tom")
    await world.command("Ana", "#support", "/truth channel on")
    assert "I listen in #support now." in await world.screen("Ana", "#support")
    assert (await world.cards("Tom", "#support"))[0].startswith("I'm Verbatim.")


async def test_a_private_channel_counts_as_heard_once_verbatim_is_in_it(world: World) -> None:
    await world.command("Ana", "#leadership", "/truth channel on")
    assert "type /invite @Verbatim there" in (await world.cards("Ana", "#leadership"))[-1]
    assert "private channel" not in await world.screen("Ana", "Verbatim")
    await world.invite("Ana", "#leadership")
    assert "#product and 1 private channel" in await world.screen("Ana", "Verbatim")
