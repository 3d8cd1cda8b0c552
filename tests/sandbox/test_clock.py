"""The sandbox's clock, and when a new sandbox begins."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat import Workspace
from bot.sandbox.clock import SandboxClock
from bot.sandbox.view import step
from bot.sandbox.world import WORKSPACE, working_moment
from storage.database import Store
from tests.sandbox.conftest import composed
from tests.sandbox.driver import TUESDAY, World, sandbox
from tests.sandbox.toy import Toy


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        ("2026-03-03T10:00+01:00", "2026-03-03T10:00+01:00"),  # a Tuesday morning
        ("2026-03-03T06:00+01:00", "2026-03-03T09:30+01:00"),
        ("2026-03-03T17:00+01:00", "2026-03-04T09:30+01:00"),
        ("2026-03-06T20:00+01:00", "2026-03-09T09:30+01:00"),  # Friday night to Monday
        ("2026-03-28T12:00+01:00", "2026-03-30T09:30+02:00"),  # over the start of summer time
    ],
)
def test_work_begins_on_a_weekday_morning_of_that_zone(now: str, begins: str) -> None:
    assert working_moment(at(now), "Europe/Berlin") == at(begins)


async def test_a_new_sandbox_opened_at_night_begins_in_the_morning(url: str) -> None:
    night = at("2026-03-06T23:00+01:00")
    toy = Toy()
    async with sandbox(url, lambda store, clock: composed(toy, store, clock), at=night) as world:
        assert world.platform.stage.now() == at("2026-03-09T09:30+01:00")


async def test_only_a_sandbox_has_another_time(world: World) -> None:
    await world.wind(timedelta(days=1))
    assert world.clock.now(WORKSPACE) == TUESDAY + timedelta(days=1)
    assert world.clock.now(Workspace("slack", WORKSPACE.id)) == TUESDAY
    with pytest.raises(ValueError, match="forward"):
        await world.clock.move_to(WORKSPACE, TUESDAY)
    with pytest.raises(ValueError, match="only a sandbox"):
        await world.clock.move_to(Workspace("slack", "T1"), TUESDAY + timedelta(days=9))


async def test_another_clock_on_the_same_store_takes_the_offset(world: World, url: str) -> None:
    await world.wind(timedelta(hours=5))
    store = Store(url)
    clock = SandboxClock(store, lambda: TUESDAY)
    await clock.load(WORKSPACE)
    assert clock.now(WORKSPACE) == TUESDAY + timedelta(hours=5)
    await store.close()


async def test_the_buttons_lead_where_they_say(world: World) -> None:
    stage = world.platform.stage
    assert step(stage, "ana", "hour") == TUESDAY + timedelta(hours=1)
    assert step(stage, "ana", "tomorrow") == at("2026-03-04T09:00+01:00")
    assert step(stage, "sal", "tomorrow") == at("2026-03-04T09:00-05:00")
    assert step(stage, "ana", "week") == TUESDAY + timedelta(weeks=1)
