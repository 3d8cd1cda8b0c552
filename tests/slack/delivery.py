"""Slack's side of the line: the Web API's server, Socket Mode, signed requests, response_urls."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode

from aiohttp import ClientSession, WSMsgType, web

from tests.slack.limits import Json
from tests.slack.methods import APP_TOKEN, BOT_TOKEN, Fault, Methods
from tests.slack.world import APP, BOT, TEAM, Channel, Person, Post

SECRET = "imitation-secret"
JSON_ARGUMENTS = ("blocks", "metadata", "view")


class Unacknowledged(Exception):
    """The bot did not take what Slack sent; `status` is what it answered over HTTP, 0 for silence on a socket."""

    def __init__(self, status: int) -> None:
        super().__init__(f"not acknowledged: {status}")
        self.status = status


class Delivery(Methods):
    """Sends to the bot and answers it. `bot_url` switches from Socket Mode to HTTP."""

    def __init__(self, bot_url: str = "") -> None:
        super().__init__()
        self.bot_url = bot_url
        self.patience = 3.0
        self.sockets: list[web.WebSocketResponse] = []
        self.replies: dict[str, tuple[Person, Channel, Post | None]] = {}
        self._acknowledged: dict[str, asyncio.Future[Any]] = {}
        self.tickets: set[str] = set()
        self.closed = False  # lets no socket in
        self.port = 0

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_post("/reply/{hook}", self._reply)
        app.router.add_get("/socket", self._socket)
        self._runner, self._http = web.AppRunner(app, shutdown_timeout=0.1), ClientSession()
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        await self._http.close()
        await self.leave()

    async def leave(self) -> None:
        """Nobody answers any more."""
        await self._runner.cleanup()

    def settings(self) -> Json:
        """What `SlackPlatform` is made with, but for `dispatch`."""
        way = {"signing_secret": SECRET} if self.bot_url else {"app_token": APP_TOKEN}
        return {"bot_token": BOT_TOKEN, "api_url": f"http://127.0.0.1:{self.port}/api/", **way}

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method, arguments = request.match_info["method"], await _arguments(request)
        self.calls.append((method, arguments))
        fault = next((each for each in self.faults if each.meets(method, arguments)), None)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or arguments.get("token", "")
        if fault is None:
            return self._answered(self.answer(method, arguments, token))
        self.faults.remove(fault)
        self.touch()
        return await self._fail(fault, method, arguments, token, request)

    async def _fail(
        self, fault: Fault, method: str, arguments: Json, token: str, request: web.Request
    ) -> web.StreamResponse:
        if fault.hold:
            await fault.hold.wait()
            return self._answered(self.answer(method, arguments, token))
        if fault.after:
            self.answer(method, arguments, token)
        if fault.cut and request.transport:
            request.transport.abort()
        headers = {"Retry-After": str(fault.wait)} if fault.status == 429 else {}
        return web.json_response({"ok": False, "error": fault.error}, status=fault.status, headers=headers)

    def _answered(self, body: Json) -> web.Response:
        return web.json_response(body, headers={"x-oauth-scopes": self.scopes})

    def do_apps_connections_open(self, _: Json) -> Json:
        ticket = self.number("t")
        self.tickets.add(ticket)
        return {"url": f"ws://127.0.0.1:{self.port}/socket?ticket={ticket}"}

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        if request.query["ticket"] not in self.tickets or self.closed:
            raise web.HTTPForbidden
        self.tickets.remove(request.query["ticket"])  # good for one connection
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.touch()
        async for heard in socket:
            if heard.type == WSMsgType.TEXT:
                told = json.loads(heard.data)
                waiting = self._acknowledged.pop(told.get("envelope_id", ""), None)
                if waiting and not waiting.done():
                    waiting.set_result(told.get("payload"))
        self.sockets.remove(socket)
        self.touch()
        return socket

    async def drop_sockets(self) -> None:
        """Slack closes every connection; the bot is to come back by itself."""
        for socket in list(self.sockets):
            await socket.close()

    async def deliver(
        self, kind: str, payload: Json, *, retry: int = 0, stamp: int | None = None, secret: str = SECRET
    ) -> Any:
        """Send one thing; the body of the acknowledgement. Raises Unacknowledged."""
        if self.bot_url:
            return await self._by_http(kind, payload, retry, stamp or int(time.time()), secret)
        return await self._by_socket(kind, payload, retry)

    async def _by_socket(self, kind: str, payload: Json, retry: int) -> Any:
        await self.until(lambda: self.sockets, "a socket")
        envelope = self.number("e")
        answer = self._acknowledged[envelope] = asyncio.get_running_loop().create_future()
        attempt = {"retry_attempt": retry, "retry_reason": ""} if kind == "events_api" else {}
        sent = {
            "envelope_id": envelope,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        await self.sockets[-1].send_json({**sent, **attempt})
        try:
            return await asyncio.wait_for(answer, self.patience)
        except TimeoutError:
            raise Unacknowledged(0) from None

    async def _by_http(self, kind: str, payload: Json, retry: int, stamp: int, secret: str) -> Any:
        form = {"payload": json.dumps(payload)} if kind == "interactive" else payload
        body = json.dumps(payload) if kind == "events_api" else urlencode(form)
        kind_of_body = "application/json" if kind == "events_api" else "application/x-www-form-urlencoded"
        headers = {"Content-Type": kind_of_body, **signature(body, stamp, secret)}
        headers |= {"X-Slack-Retry-Num": str(retry)} if retry else {}
        async with self._http.post(self.bot_url, data=body, headers=headers) as answer:
            if answer.status != 200:
                raise Unacknowledged(answer.status)
            text = await answer.text()
            return json.loads(text) if text.startswith("{") else text or None

    async def event(self, event: Json, channel: Channel | None = None, *, retries: int = 0, **how: Any) -> None:
        """Deliver an event, and again so many times until it is acknowledged."""
        body = {
            "token": "t",
            "team_id": TEAM,
            "api_app_id": APP,
            "event": {"event_ts": self.stamp(), **event},
            "type": "event_callback",
            "event_id": self.number("Ev"),
            "event_time": int(time.time()),
            "authorizations": [{"enterprise_id": None, "team_id": TEAM, "user_id": BOT, "is_bot": True}],
            "is_ext_shared_channel": bool(channel and channel.shared),
        }
        for retry in range(retries + 1):
            try:
                await self.deliver("events_api", body, retry=retry, **how)
                return
            except Unacknowledged:
                if retry == retries:
                    raise

    async def _reply(self, request: web.Request) -> web.Response:
        """A response_url: says something to one person, or replaces the message that was pressed."""
        body = await request.json()
        self.calls.append(("response_url", body))
        fault = next((each for each in self.faults if each.method == "response_url"), None)
        if fault:
            self.faults.remove(fault)
            return web.Response(status=fault.status)
        person, channel, pressed = self.replies[request.match_info["hook"]]
        said = self._said(body)
        if body.get("replace_original") and pressed:
            pressed.text, pressed.blocks = said.values()
        else:
            only = "" if body.get("response_type") == "in_channel" else person.id
            self.add(channel, BOT, **said, only_for=only, thread=body.get("thread_ts") or "")
        self.touch()
        return web.json_response({"ok": True})


def signature(body: str, stamp: int, secret: str = SECRET) -> dict[str, str]:
    """The headers by which a request is known to be Slack's."""
    digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(stamp), "X-Slack-Signature": f"v0={digest}"}


async def _arguments(request: web.Request) -> Json:
    arguments: Json = dict(request.query)
    if request.content_type == "application/json":
        arguments |= await request.json()
    elif request.method == "POST":
        arguments |= dict(await request.post())
    for key in JSON_ARGUMENTS:
        if isinstance(arguments.get(key), str):
            arguments[key] = json.loads(arguments[key])
    return arguments
