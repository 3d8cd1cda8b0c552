"""Somebody's status in Slack says that they are away: nothing is asked before it ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.contract.process import product
from tests.sandbox.driver import TUESDAY
from tests.slack.driver import slack

ANNOUNCED = "We're going with EU-only hosting for the new plan."
QUESTION = "Sounds like a decision"


@pytest.mark.parametrize(
    ("status", "asked_after"),
    [
        (
            (":palm_tree:", "Vacationing", int(datetime(2026, 3, 5, 8, tzinfo=UTC).timestamp())),
            timedelta(days=1, hours=23),
        ),
        ((":face_with_thermometer:", "Out sick", 0), timedelta(hours=23)),  # without an end it is read again every day
        ((":spiral_calendar_pad:", "In a meeting", 0), timedelta()),
        ((":house:", "Working remotely", 0), timedelta()),
    ],
)
async def test_a_status_is_respected(url: str, status: tuple[str, str, int], asked_after: timedelta) -> None:
    async with slack(url, product, TUESDAY) as world:
        ana = world.slack.who("Ana")
        ana.status = status
        await world.restart()  # what is known of people is kept for some minutes
        await world.say("Ana", "#product", ANNOUNCED)
        if asked_after:
            await world.wind(asked_after - timedelta(minutes=1))
            assert QUESTION not in await world.screen("Ana")
            if not status[2]:
                ana.status = ("", "", 0)
                await world.restart()
            await world.wind(timedelta(minutes=1))
        assert QUESTION in await world.screen("Ana")
