"""`POST /api/messages`: checks who speaks, hears what they say, answers once.

The SDK's own endpoint answers 500 to bad tokens and to every invoke with a body, and makes several clients for each request; so this one
stands directly on `authenticate_request` and `process_activity`.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from botbuilder.core import CloudAdapterBase, TurnContext
from botbuilder.schema import Activity as SdkActivity
from fastapi import Request, Response

from bot.teams.authentication import Authentication, Unauthorized
from bot.teams.invokes import Reply
from bot.teams.keys import KeysUnavailable
from bot.teams.origins import Activity
from bot.teams.shape import Malformed, whole

log = structlog.get_logger(__name__)

LARGEST = 1024 * 1024  # bytes; a message holds a tenth of it

Hear = Callable[[Activity], Awaitable[Reply | None]]


class Endpoint:
    """One bot's endpoint."""

    def __init__(self, adapter: CloudAdapterBase, authentication: Authentication, hear: Hear) -> None:
        self._adapter, self._authentication, self._hear = adapter, authentication, hear

    async def receive(self, request: Request) -> Response:
        """401 for a token that is not good, 503 while that cannot be known, 400 for what Teams would not send."""
        raw = await _body(request)
        try:
            body = _sound(raw, json.loads(raw or b""))
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            return Response(status_code=400)
        checked = await self._checked(request.headers.get("authorization"), body)
        if isinstance(checked, Response):
            return checked
        try:
            activity = whole(body)
        except Malformed as error:
            log.info("activity refused", why=str(error))
            return Response(status_code=400)
        return await self._answered(activity, *checked)

    async def _checked(self, header: str | None, body: dict[str, Any]) -> tuple[SdkActivity, Any] | Response:
        service_url = body.get("serviceUrl")
        if not isinstance(service_url, str) or not service_url:
            return Response(status_code=401)  # the SDK would answer to a default address
        channel = body.get("channelId")
        activity = SdkActivity(
            type=str(body.get("type")),
            service_url=service_url,
            channel_id=channel if isinstance(channel, str) else "",
        )
        try:
            return activity, await self._authentication.authenticate_request(activity, header)
        except KeysUnavailable:
            return Response(status_code=503, headers={"Retry-After": "5"})
        except Unauthorized as error:
            log.info("token refused", why=str(error))
            return Response(status_code=401)

    async def _answered(self, activity: Activity, sdk: SdkActivity, checked: Any) -> Response:
        replies: list[Reply | None] = []

        async def turn(_: TurnContext) -> None:
            replies.append(await self._hear(activity))

        await self._adapter.process_activity(checked, sdk, turn)
        reply = replies[0]
        if reply is None:
            return Response(status_code=200)
        if reply.body is None:
            return Response(status_code=reply.status)
        said = json.dumps(reply.body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        return Response(said, status_code=reply.status, media_type="application/json")


def _sound(raw: bytes, body: Any) -> Any:
    """The body with a sign in place of each half of a character, which JSON can carry and nothing else can."""
    if b"\\ud" not in raw and b"\\uD" not in raw:
        return body
    text = json.dumps(body, ensure_ascii=False).encode("utf-16-le", "surrogatepass")
    return json.loads(text.decode("utf-16-le", "replace"))


async def _body(request: Request) -> bytes:
    """The request's body, empty when it is larger than any activity."""
    if int(request.headers.get("content-length") or 0) > LARGEST:
        return b""
    read = bytearray()
    async for piece in request.stream():
        read += piece
        if len(read) > LARGEST:
            return b""
    return bytes(read)
