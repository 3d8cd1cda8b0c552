"""The doctor finds what is wrong with the connection and says what mends it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import time
from typing import Any

import pytest

from bot.chat import Finding
from bot.slack.doctor import examine
from tests.slack.imitation import Fault, Imitation


@pytest.fixture
async def slack() -> AsyncIterator[Imitation]:
    async with Imitation() as imitation:
        yield imitation


async def found(slack: Imitation, **more: Any) -> list[Finding]:
    told = {"app_token": None, "signing_secret": None, "scopes": slack.scopes.split(","), **slack.settings(), **more}
    return await examine(**told)


def wrong(findings: list[Finding]) -> list[str]:
    assert all(finding.fix for finding in findings if not finding.ok)
    return [finding.what for finding in findings if not finding.ok]


async def test_a_good_connection_has_nothing_wrong(slack: Imitation) -> None:
    slack.channel("product")
    findings = await found(slack, channels=[slack.where("product").id])
    assert wrong(findings) == []
    assert "The bot is in #product." in [finding.what for finding in findings]


async def test_wrong_tokens_are_told_apart_from_a_slack_that_is_away(slack: Imitation) -> None:
    assert wrong(await found(slack, bot_token="xoxb-wrong")) == ["Slack refuses the bot token (invalid_auth)."]
    assert wrong(await found(slack, app_token="xapp-wrong")) == ["Socket Mode does not open (invalid_auth)."]
    slack.faults.append(Fault("auth.test", 503))
    assert wrong(await found(slack)) == ["Slack does not answer (internal_error)."]


async def test_missing_scopes_are_named(slack: Imitation) -> None:
    assert wrong(await found(slack, scopes=["chat:write", "im:write"])) == ["Scopes are missing: im:write."]


async def test_a_clock_that_is_wrong_is_named(slack: Imitation) -> None:
    behind = wrong(await found(slack, clock=lambda: time() - 400))
    assert [line.split(" seconds ")[1] for line in behind] == ["behind Slack's."]


async def test_events_need_a_way_in(slack: Imitation) -> None:
    assert wrong(await found(slack, app_token=None)) == ["Slack has no way to send events."]
    assert wrong(await found(slack, app_token=None, signing_secret="s")) == []


async def test_channels_that_the_bot_is_not_in_are_named(slack: Imitation) -> None:
    slack.channel("alone", bot=False)
    slack.channel("hidden", kind="private", bot=False)
    slack.channel("old").archived = True
    ids = [slack.where(name).id for name in ("alone", "hidden", "old")]
    assert wrong(await found(slack, channels=ids)) == [
        "The bot is not in #alone.",
        f"Channel {ids[1]} cannot be seen (channel_not_found).",
        "#old is archived.",
    ]
