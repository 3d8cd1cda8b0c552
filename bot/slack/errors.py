"""What goes wrong on the way to Slack, as `ChatError`."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.chat import ChatError

GONE = frozenset(
    {
        "access_denied", "account_inactive", "cannot_dm_bot", "cant_update_message", "channel_is_archived",
        "channel_not_found", "edit_window_closed", "ekm_access_denied", "invalid_auth", "is_archived",
        "message_not_found", "messages_tab_disabled", "missing_scope", "no_permission", "not_authed",
        "not_in_channel", "org_login_required", "restricted_action", "team_access_not_granted",
        "thread_not_found", "token_expired", "token_revoked", "user_disabled", "user_not_found",
        "user_not_in_channel", "user_not_visible",
    }
)  # fmt: skip
"""Slack's words for what no second try can change."""

UNSURE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable", "team_added_to_org"})
"""Slack's words for trouble of its own, after which the call may have been carried out."""

NO_EPHEMERAL = frozenset(
    {"channel_not_found", "is_archived", "messages_tab_disabled", "not_in_channel", "user_not_in_channel"}
)
"""Why somebody cannot be told something in a channel, but can be told in the one-to-one conversation."""


async def asked(call: Awaitable[AsyncSlackResponse]) -> dict[str, Any]:
    """What Slack answers to a Web API call; raises nothing but `ChatError`."""
    data = (await answered(call)).data
    if not isinstance(data, dict):
        raise ChatError("no_answer", certain=False)
    return data


async def answered(call: Awaitable[AsyncSlackResponse]) -> AsyncSlackResponse:
    """The same with the answer's headers."""
    try:
        return await call
    except SlackApiError as error:
        raise refused(error) from error
    except aiohttp.ClientConnectorError as error:
        raise ChatError("unreachable") from error  # nothing went out
    except (TimeoutError, aiohttp.ClientError, SlackClientError, OSError, ValueError) as error:
        raise ChatError("no_answer", certain=False) from error


def refused(error: SlackApiError) -> ChatError:
    """Slack's refusal; 429 says how long to wait, a server's error leaves open whether the call was carried out."""
    answer = error.response
    status = int(getattr(answer, "status_code", 0) or getattr(answer, "status", 0))
    data = getattr(answer, "data", None)
    code = str(data["error"]) if isinstance(data, dict) and data.get("error") else f"http_{status}"
    if status == 429 or code == "ratelimited":
        return ChatError("ratelimited", retry_after=_wait(getattr(answer, "headers", {})))
    unsure = status >= 500 or code in UNSURE or not isinstance(data, dict)
    return ChatError(code, certain=not unsure, gone=code in GONE)


def _wait(headers: Any) -> float:
    """Seconds to wait, one when Slack does not say."""
    told = {str(name).lower(): value for name, value in dict(headers or {}).items()}.get("retry-after", "1")
    try:
        return float(told[0] if isinstance(told, list | tuple) else told)
    except ValueError:
        return 1.0
