"""The SDK's way to the Bot Connector: asynchronous, with a token, patient where nothing can happen twice.

The SDK would call through `requests` in threads, fetch its tokens inside the event loop, and hide a refusal's status behind
its own exceptions. Here every call goes through one aiohttp session and raises nothing but `ChatError`.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping, MutableMapping
from typing import Any

import aiohttp
from botframework.connector import BotFrameworkConnectorConfiguration
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth import ConnectorFactory
from msrest.authentication import Authentication
from msrest.pipeline import Request, Response
from msrest.pipeline.async_abc import AsyncHTTPSender, AsyncPipeline
from msrest.pipeline.universal import RawDeserializer
from msrest.universal_http import ClientRequest, ClientResponse

from bot.chat import ChatError
from bot.teams.errors import IN_DOUBT, refused
from bot.teams.tokens import Tokens

TIMEOUT = 5.0  # seconds for one call
TRIES = 3
LONGEST_WAIT = 2.0  # seconds; whoever asks for a longer one is asked again by the outbox
CONNECTIONS = 100
CLIENTS = 50
IDEMPOTENT = frozenset({"GET", "PUT", "DELETE"})


def session() -> aiohttp.ClientSession:
    """The session that all calls share."""
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=TIMEOUT), connector=aiohttp.TCPConnector(limit=CONNECTIONS)
    )


class Answer(ClientResponse):
    """What the connector said, in memory."""

    def __init__(self, request: ClientRequest, status: int, headers: MutableMapping[str, str], body: bytes) -> None:
        super().__init__(request, None)
        self.status_code, self.headers, self._body = status, headers, body

    def body(self) -> bytes:
        return self._body


class Wire:
    """Carries requests to the connector. `tokens` is None where nobody checks (the emulator)."""

    def __init__(self, http: aiohttp.ClientSession, tokens: Tokens | None) -> None:
        self._http, self._tokens = http, tokens

    async def send(self, request: ClientRequest, **_: Any) -> Answer:
        """One call, repeated where the connector says that nothing was done, or where doing it twice is doing it once."""
        refresh = False
        for attempt in range(TRIES):
            status, headers, body = await self._once(request, refresh)
            if status < 400:
                return Answer(request, status, dict(headers), body)
            error = refused(status, body, headers.get("Retry-After"))
            refresh = status == 401 and not refresh
            wait = _wait(request.method, status, error, attempt)
            if attempt + 1 == TRIES or not (refresh or wait is not None):
                raise error
            await asyncio.sleep(wait or 0)
        raise AssertionError("unreachable")

    async def get(self, url: str) -> Any:
        """What stands at an address of the connector, as JSON; for what the SDK would only ask in a blocking way."""
        answer = await self.send(ClientRequest("GET", url))
        try:
            return json.loads(answer.body())
        except ValueError as error:
            raise ChatError("no_json") from error

    async def _once(self, request: ClientRequest, refresh: bool) -> tuple[int, Mapping[str, str], bytes]:
        headers = dict(request.headers)
        if self._tokens:
            headers["Authorization"] = f"Bearer {await self._tokens.token(refresh)}"
        data = request.data.encode() if isinstance(request.data, str) else request.data
        headers.pop("Content-Length", None)  # msrest counts characters
        try:
            async with self._http.request(
                request.method, request.url, data=data, headers=headers, allow_redirects=False
            ) as answer:
                return answer.status, answer.headers, await answer.read()
        except aiohttp.ClientConnectorError as error:
            raise ChatError("unreachable") from error  # nothing went out
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
            raise ChatError("no_answer", certain=request.method == "GET") from error


def _wait(method: str, status: int, error: ChatError, attempt: int) -> float | None:
    """Seconds until the next try, None when there must be none."""
    if error.retry_after is not None:
        wait = error.retry_after
    elif status in IN_DOUBT and method in IDEMPOTENT:
        wait = 0.2 * 2**attempt
    else:
        return None
    wait *= random.uniform(1.0, 1.3)  # noqa: S311 (so that callers who were refused together do not come back together)
    return wait if wait <= LONGEST_WAIT else None


class OverWire(AsyncHTTPSender[ClientRequest, ClientResponse]):
    """The end of msrest's pipeline."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def build_context(self) -> None:
        """Nothing is kept between the stations of the pipeline."""

    async def send(self, request: Request[ClientRequest], **_: Any) -> Response[ClientRequest, ClientResponse]:
        return Response(request, await self._wire.send(request.http_request))

    async def __aexit__(self, *_: object) -> None:
        """The session is closed by whoever opened it."""


class Connectors(ConnectorFactory):  # type: ignore[misc]  # botframework has no types
    """The SDK's clients, one for each service address: to make one costs several milliseconds, and the SDK makes two a turn."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._clients: dict[str, ConnectorClient] = {}

    async def create(self, service_url: str, audience: str | None = None) -> ConnectorClient:
        """The client for an address that a checked token has named."""
        client = self._clients.get(service_url)
        if client is None:
            if len(self._clients) >= CLIENTS:
                self._clients.clear()
            # The SDK takes its pipeline by this argument only; it signs nothing, because the wire does.
            configuration = BotFrameworkConnectorConfiguration(
                Authentication(), service_url, pipeline_type=self._pipeline
            )
            client = ConnectorClient(Authentication(), custom_configuration=configuration)
            self._clients[service_url] = client
        return client

    def _pipeline(
        self, configuration: BotFrameworkConnectorConfiguration
    ) -> AsyncPipeline[ClientRequest, ClientResponse]:
        return AsyncPipeline([configuration.user_agent_policy, RawDeserializer()], OverWire(self._wire))
