"""Teams' side of the line: the connector's server, keys and tokens, and what is sent to the bot, with its repetitions."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from functools import partial
from types import TracebackType
from typing import Any, Self

import jwt
from aiohttp import ClientError, ClientSession, web
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.teams.connector import Connector, Fault
from tests.teams.view import Json
from tests.teams.world import APP, TENANT

PASSWORD = "imitation-secret"
ISSUER = "https://api.botframework.com"
PATHS = (
    ("POST", "create", "/v3/conversations"),
    ("POST", "send", "/v3/conversations/{c}/activities"),
    ("POST", "reply", "/v3/conversations/{c}/activities/{a}"),
    ("PUT", "update", "/v3/conversations/{c}/activities/{a}"),
    ("DELETE", "delete", "/v3/conversations/{c}/activities/{a}"),
    ("GET", "members", "/v3/conversations/{c}/members"),
    ("GET", "member", "/v3/conversations/{c}/members/{m}"),
    ("GET", "paged", "/v3/conversations/{c}/pagedmembers"),
    ("GET", "team", "/v3/teams/{c}"),
    ("GET", "channels", "/v3/teams/{c}/conversations"),
)


class Unanswered(Exception):
    """The bot did not take what Teams sent; `status` is what it answered over HTTP, 0 for nothing."""

    def __init__(self, status: int) -> None:
        super().__init__(f"not taken: {status}")
        self.status = status


class Delivery(Connector):
    """Sends to the bot and answers it. With `auth` everything is signed, and every call must show a token."""

    def __init__(self, bot_url: str = "", auth: bool = False) -> None:
        super().__init__()
        self.bot_url, self.auth = bot_url, auth
        self.key = rsa.generate_private_key(65537, 2048) if auth else None
        self.tokens: set[str] = set()
        self.copies = 1  # how often each activity is sent at once: messages with the same id, invokes with new ones
        self.patience, self.resends = 15.0, 1
        self.port = 0

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2**24)
        for method, operation, path in PATHS:
            app.router.add_route(method, path, partial(self._call, operation))
        app.router.add_get("/keys/metadata", self._metadata)
        app.router.add_get("/keys/keys", self._keys)
        app.router.add_post("/token", self._token)
        self._runner, self._http = web.AppRunner(app, shutdown_timeout=0.1), ClientSession()
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
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

    @property
    def service_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def settings(self) -> dict[str, str]:
        """The environment that points the product at this tenant."""
        if self.key is None:
            return {"TEAMS_EMULATOR": "1", "TEAMS_TENANT_ID": TENANT, "TEAMS_APP_ID": APP}
        return {
            "TEAMS_APP_ID": APP,
            "TEAMS_APP_PASSWORD": PASSWORD,
            "TEAMS_TENANT_ID": TENANT,
            "TEAMS_OPENID_METADATA_URL": f"{self.service_url}keys/metadata",
            "TEAMS_OUTBOUND_TOKEN_URL": f"{self.service_url}token",
        }

    # ------------------------------------------------------------ what the bot calls

    async def _call(self, operation: str, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        body = json.loads(raw) if raw else {}
        of = {**request.query, **request.match_info}
        self.calls.append((operation, of, body))
        if self.auth and request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            self.refusals.append(f"{operation}: without a token")
            return web.json_response({"error": {"code": "Unauthorized"}}, status=401)
        fault = next((each for each in self.faults if each.meets(operation, of)), None)
        if fault is None:
            return self._answered(*self.carry_out(operation, of, body))
        self.faults.remove(fault)
        self.touch()
        return await self._fail(fault, operation, of, body, request)

    async def _fail(
        self, fault: Fault, operation: str, of: Json, body: Json, request: web.Request
    ) -> web.StreamResponse:
        if fault.hold:
            await fault.hold.wait()
            return self._answered(*self.carry_out(operation, of, body))
        if fault.after:
            self.carry_out(operation, of, body)
        if fault.cut and request.transport:
            request.transport.abort()
        headers = {"Retry-After": str(fault.wait)} if fault.wait is not None else {}
        return web.json_response({"error": {"code": fault.code}}, status=fault.status, headers=headers)

    def _answered(self, status: int, body: Json | list[Json]) -> web.Response:
        return web.json_response(body, status=status)

    async def _metadata(self, _: web.Request) -> web.Response:
        keys = f"{self.service_url}keys/keys"
        return web.json_response(
            {"issuer": ISSUER, "jwks_uri": keys, "id_token_signing_alg_values_supported": ["RS256"]}
        )

    async def _keys(self, _: web.Request) -> web.Response:
        assert self.key is not None
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return web.json_response({"keys": [{**public, "kid": "key-1", "use": "sig", "endorsements": ["msteams"]}]})

    async def _token(self, request: web.Request) -> web.Response:
        asked = await request.post()
        if (asked.get("client_id"), asked.get("client_secret")) != (APP, PASSWORD):
            return web.json_response({"error": "invalid_client"}, status=401)
        token = uuid.uuid4().hex
        self.tokens.add(token)
        return web.json_response({"token_type": "Bearer", "expires_in": 3600, "access_token": token})

    # ------------------------------------------------------------ what the bot is sent

    def _signed(self) -> dict[str, str]:
        if self.key is None:
            return {}
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP, "nbf": now - 60, "exp": now + 3600, "serviceurl": self.service_url}
        return {"Authorization": f"Bearer {jwt.encode(claims, self.key, 'RS256', headers={'kid': 'key-1'})}"}

    async def deliver(self, activity: Json) -> Json:
        """Send one thing, with its copies, and again where nobody answers in time; the body of the first answer. Raises Unanswered."""
        sending = [asyncio.create_task(self.request(each)) for each in self._copied(activity)]
        done: set[asyncio.Task[tuple[int, Json]]] = set()
        for resend in range(self.resends + 1):
            done, _ = await asyncio.wait(sending, timeout=self.patience, return_when=asyncio.FIRST_COMPLETED)
            if done:
                break
            if resend < self.resends:
                sending.append(asyncio.create_task(self.request(self._twin(activity))))
        await asyncio.gather(*sending)
        status, body = next(iter(done)).result() if done else sending[0].result()
        if status not in (200, 201, 202):
            raise Unanswered(status)
        return body

    def _copied(self, activity: Json) -> list[Json]:
        return [activity, *(self._twin(activity) for _ in range(self.copies - 1))]

    def _twin(self, activity: Json) -> Json:
        """As it is sent once more: an invoke has a new id then."""
        return activity | ({"id": f"f:{uuid.uuid4()}"} if activity["type"] == "invoke" else {})

    async def request(self, activity: Any, headers: dict[str, str] | None = None) -> tuple[int, Json]:
        """One request to the bot: its status (0 when it does not answer) and body."""
        try:
            signed = self._signed() if headers is None else headers
            async with self._http.post(self.bot_url, json=activity, headers=signed) as answer:
                text = await answer.text()
                return answer.status, json.loads(text) if text.strip() else {}
        except (ClientError, ConnectionError):
            return 0, {}
