"""What Slack lists page by page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.slack.errors import asked

PAGE = 200
"""How many things one page holds at most."""


async def every(name: str, ask: Callable[[str | None], Awaitable[AsyncSlackResponse]]) -> list[Any]:
    """All that Slack lists under a name; `ask` calls for the page at a cursor, the first one at None."""
    found: list[Any] = []
    cursor = ""
    while True:
        page = await asked(ask(cursor or None))
        found += page.get(name) or []
        cursor = following(page)
        if not cursor:
            return found


def following(page: Mapping[str, Any]) -> str:
    """The cursor of the page after this one; empty on the last."""
    return (page.get("response_metadata") or {}).get("next_cursor") or ""
