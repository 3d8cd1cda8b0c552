"""Socket Mode: one WebSocket to Slack that survives its interruptions and ends cleanly."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import time
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import ChatError
from bot.slack.errors import asked

PING = 5  # seconds between signs of life
FINISH = 5  # seconds for what is under way when we stop


class Socket(AsyncSocketModeHandler):
    """Hears over a WebSocket. A request is acknowledged when Bolt answers 200; after anything else Slack sends it again."""

    def __init__(
        self,
        app: AsyncApp,
        app_token: str,
        api_url: str,
        afterwards: Callable[[dict[str, Any]], Awaitable[None]],
        logger: logging.Logger,
    ) -> None:
        self._web = AsyncWebClient(base_url=api_url, retry_handlers=[], logger=logger)
        super().__init__(app, app_token, logger=logger, web_client=self._web, ping_interval=PING)
        self._afterwards = afterwards
        self._handling: set[asyncio.Task[Any]] = set()
        self._watch: asyncio.Task[None] | None = None

    async def connect(self, seconds: float) -> None:
        """Returns once the socket is open; raises ChatError when Slack refuses the token or does not answer in time."""
        opened = await asked(self._web.apps_connections_open(app_token=self.app_token))
        self.client.wss_uri = opened["url"]
        try:
            await asyncio.wait_for(self.client.connect(), seconds)  # type: ignore[no-untyped-call]  # the SDK's
        except TimeoutError:
            raise ChatError("socket_timeout") from None
        self._watch = asyncio.create_task(self._renew())

    async def _renew(self) -> None:
        """The SDK tries an address again until it works, but Slack's are good for one connection: forget one that failed."""
        while True:
            await asyncio.sleep(PING)
            if not await self.client.is_connected():
                self.client.wss_uri = None

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        task = asyncio.current_task()
        if task:
            self._handling.add(task)
            task.add_done_callback(self._handling.discard)
        began, heard = time(), AsyncBoltRequest(mode="socket_mode", body=req.payload, headers=build_headers(req))
        await send_async_response(client, req, await self.app.async_dispatch(heard), began)
        await self._afterwards(heard.context)

    async def finish(self) -> None:
        """Wait for what is being answered."""
        if self._handling:
            await asyncio.wait(self._handling, timeout=FINISH)

    async def close(self) -> None:
        if self._watch:
            self._watch.cancel()
        await self.client.close()  # type: ignore[no-untyped-call]  # the SDK's
