"""What goes wrong on the way to Teams, as `ChatError`."""

from __future__ import annotations

import json

from bot.chat import ChatError, Unreachable

BLOCKED = frozenset({"MessageWritesBlocked", "ForbiddenOperationException"})
"""Teams' words for a person who does not have the app, or who blocked it: nothing can be said to them one-to-one."""

OUR_WORDS = {
    "BotNotInConversationRoster": "not_in_channel",
    "ConversationNotFound": "channel_not_found",
    "ActivityNotFoundInConversation": "message_not_found",
    "MemberNotFoundInConversation": "user_not_found",
}
"""What Teams calls it, and what everybody here does."""

AFTER_A_WHILE = frozenset({408, 412, 429})
"""Statuses after which nothing was done, and a second try may succeed."""

IN_DOUBT = frozenset({500, 502, 503, 504})
"""Statuses after which the call may have been carried out all the same."""


def refused(status: int, body: bytes, retry_after: str | None) -> ChatError:
    """The connector's refusal (HTTP status of 400 and more) with its own word for it."""
    code = _code(body) or f"http_{status}"
    if status in AFTER_A_WHILE:
        return ChatError(code, retry_after=_seconds(retry_after))
    if status in IN_DOUBT:
        return ChatError(code, certain=False)
    if status == 403 and code in BLOCKED:
        return Unreachable(code, gone=True)
    # 401 is a token or a secret that is no longer good: an operator mends that, and nothing is lost meanwhile.
    return ChatError(code, gone=status != 401)


def _code(body: bytes) -> str:
    try:
        told = json.loads(body)
        code = str(told["error"]["code"])[:100]
        return OUR_WORDS.get(code, code)
    except (ValueError, KeyError, TypeError):
        return ""


def _seconds(told: str | None) -> float:
    """What `Retry-After` asks for, one second when it says nothing that can be read."""
    try:
        return max(0.0, float(told or 1))
    except ValueError:
        return 1.0
