"""Looks at the connection to Slack as an operator would, and says what to do about what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from email.utils import parsedate_to_datetime
from time import time
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import ChatError, Finding
from bot.slack.errors import answered, asked
from bot.slack.platform import TIMEOUT, quiet_logger

SKEW = 60
"""Seconds that the clocks may differ. Slack's signatures are refused after five minutes."""


async def examine(
    *,
    bot_token: str,
    app_token: str | None,
    signing_secret: str | None,
    scopes: Iterable[str],
    channels: Iterable[str] = (),
    api_url: str = "https://slack.com/api/",
    clock: Callable[[], float] = time,
) -> list[Finding]:
    """Tokens, scopes against the manifest's, the clock, Socket Mode, and whether we are in the given channels."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session:
        client = AsyncWebClient(bot_token, api_url, session=session, retry_handlers=[], logger=quiet_logger())
        try:
            answer = await answered(client.auth_test())
        except ChatError as error:
            return [_no_way_in(error)]
        found = [Finding(True, f"The bot token is good: {answer['user']} in {answer['team']}.")]
        found += [_granted(answer.headers, set(scopes)), _clock(answer.headers, clock())]
        found.append(await _listening(client, app_token, signing_secret))
        return found + [await _inside(client, channel) for channel in channels]


def _no_way_in(error: ChatError) -> Finding:
    if error.gone:
        fix = "Install the app again and set SLACK_BOT_TOKEN to the token under OAuth & Permissions (xoxb-…)."
        return Finding(False, f"Slack refuses the bot token ({error.code}).", fix)
    return Finding(False, f"Slack does not answer ({error.code}).", "Check the network, a proxy, and SLACK_API_URL.")


def _header(headers: Mapping[str, Any], name: str) -> str:
    told = {key.lower(): value for key, value in headers.items()}.get(name, "")
    return str(told[0] if isinstance(told, list) else told)


def _granted(headers: Mapping[str, Any], wanted: set[str]) -> Finding:
    granted = {scope.strip() for scope in _header(headers, "x-oauth-scopes").split(",")} - {""}
    if not granted:
        return Finding(True, "Slack does not say which scopes were granted, so they were not compared.")
    if missing := sorted(wanted - granted):
        fix = "Give the app the manifest of `app.py manifest slack`, then install it again."
        return Finding(False, f"Scopes are missing: {', '.join(missing)}.", fix)
    if spare := sorted(granted - wanted):
        return Finding(True, f"Every scope is granted. Not needed: {', '.join(spare)}.")
    return Finding(True, "Every scope is granted, and none besides.")


def _clock(headers: Mapping[str, Any], now: float) -> Finding:
    try:
        apart = now - parsedate_to_datetime(_header(headers, "date")).timestamp()
    except ValueError:
        return Finding(True, "Slack does not say what time it is, so the clocks were not compared.")
    if abs(apart) <= SKEW:
        return Finding(True, "The clock agrees with Slack's.")
    side = "ahead of" if apart > 0 else "behind"
    fix = "Set the clock (NTP): requests from Slack are refused when the clocks are five minutes apart."
    return Finding(False, f"The clock is {abs(apart):.0f} seconds {side} Slack's.", fix)


async def _listening(client: AsyncWebClient, app_token: str | None, signing_secret: str | None) -> Finding:
    if app_token:
        try:
            await asked(client.apps_connections_open(app_token=app_token))
        except ChatError as error:
            fix = "Set SLACK_APP_TOKEN to an app-level token with connections:write (Basic Information, xapp-…)."
            return Finding(False, f"Socket Mode does not open ({error.code}).", fix)
        return Finding(True, "Socket Mode opens.")
    if signing_secret:
        return Finding(True, "Events are expected at /slack/events, with signatures checked.")
    fix = "Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP."
    return Finding(False, "Slack has no way to send events.", fix)


async def _inside(client: AsyncWebClient, channel: str) -> Finding:
    try:
        told = (await asked(client.conversations_info(channel=channel)))["channel"]
    except ChatError as error:
        return Finding(False, f"Channel {channel} cannot be seen ({error.code}).", "Invite the bot: /invite @Verbatim")
    name = f"#{told.get('name') or channel}"
    if told.get("is_archived"):
        return Finding(False, f"{name} is archived.", "Choose another channel with /truth channel.")
    if not told.get("is_member"):
        return Finding(False, f"The bot is not in {name}.", f"Type /invite @Verbatim in {name}.")
    return Finding(True, f"The bot is in {name}.")
