"""Whoever does not prove to be Teams gets 401 and is not heard; while nobody can tell, 503."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import jwt
import pytest
from aiohttp import ClientSession, web
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.chat import IncomingMessage
from bot.teams.platform import Access
from storage.database import Store
from tests.contract.script import Script
from tests.teams.serving import served

APP, TENANT, ISSUER = str(uuid.uuid4()), str(uuid.uuid4()), "https://api.botframework.com"
SERVICE = "https://smba.example/emea/"
KEY, OTHER, NEXT = (rsa.generate_private_key(65537, 2048) for _ in range(3))
Json = dict[str, Any]


@dataclass
class KeyServer:
    """Metadata and keys; `down` while it answers nothing. `asked` counts how often the keys were fetched."""

    keys: dict[str, rsa.RSAPrivateKey] = field(default_factory=lambda: {"key-1": KEY})
    down: bool = False
    asked: int = 0
    endorsed: tuple[str, ...] = ("msteams",)
    address: str = ""

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        app = web.Application()
        app.router.add_get("/metadata", self._metadata)
        app.router.add_get("/keys", self._keys)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield
        await runner.cleanup()

    async def _metadata(self, _: web.Request) -> web.Response:
        if self.down:
            return web.Response(status=502)
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.address}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        self.asked += 1
        public = [self._public(kid, key) for kid, key in self.keys.items()]
        return web.json_response({"keys": public})

    def _public(self, kid: str, key: rsa.RSAPrivateKey) -> Json:
        told = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
        return {**told, "kid": kid, "use": "sig", "endorsements": list(self.endorsed)}


@dataclass
class Door:
    """The endpoint, who stands behind it, and the keys."""

    url: str
    script: Script
    keys: KeyServer
    http: ClientSession

    async def knock(self, token: str | None, **changes: Any) -> int:
        """The status of a message that is sent under this token (an Authorization header as it is, where it has a space)."""
        header = {} if token is None else {"Authorization": token if " " in token else f"Bearer {token}"}
        activity = {name: value for name, value in {**message(), **changes}.items() if value is not None}
        async with self.http.post(self.url, json=activity, headers=header) as answer:
            assert await answer.read() == b""
            return answer.status

    @property
    def heard(self) -> int:
        return len(self.script.all(IncomingMessage))


def message() -> Json:
    return {
        "type": "message",
        "id": str(int(time.time() * 1000)),
        "timestamp": "2026-11-20T10:00:00.000Z",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": "29:ana", "name": "Ana", "aadObjectId": "ana"},
        "recipient": {"id": f"28:{APP}", "name": "Verbatim"},
        "conversation": {"id": "a:ana", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "text": "Good morning",
    }


def claims(**changes: Any) -> Json:
    now = int(time.time())
    told = {"iss": ISSUER, "aud": APP, "nbf": now - 60, "exp": now + 3600, "serviceurl": SERVICE} | changes
    return {name: value for name, value in told.items() if value is not None}


def signed(key: rsa.RSAPrivateKey = KEY, kid: str | None = "key-1", **changes: Any) -> str:
    return jwt.encode(claims(**changes), key, "RS256", headers={"kid": kid} if kid else {})


def by_hand(header: Json, signature: Callable[[bytes], bytes]) -> str:
    """A token that no honest library makes."""
    parts = b".".join(_base64(json.dumps(part).encode()) for part in (header, claims()))
    return (parts + b"." + _base64(signature(parts))).decode()


def _base64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def confused(parts: bytes) -> bytes:
    """The public key, which everybody knows, taken for the secret of an HMAC."""
    public = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return hmac.digest(public, parts, hashlib.sha256)


@asynccontextmanager
async def opened(store: Store, keys: KeyServer) -> AsyncIterator[Door]:
    script = Script()
    async with keys.running():
        url = f"{keys.address}/metadata"
        access = Access(APP, TENANT, metadata_url=url, token_url=f"{keys.address}/token", password="made-up")
        async with served(store, script, access) as (address, _), ClientSession() as http:
            yield Door(address, script, keys, http)


@pytest.fixture
async def door(store: Store) -> AsyncIterator[Door]:
    async with opened(store, KeyServer()) as door:
        yield door


NOW = int(time.time())
BAD: dict[str, Callable[[], str | None]] = {
    "no header": lambda: None,
    "garbage": lambda: "not.a.token",
    "an empty token": lambda: "Bearer ",
    "another scheme": lambda: "Basic dTpw",
    "bad signature": lambda: signed(OTHER),
    "expired": lambda: signed(exp=NOW - 3600, nbf=NOW - 7200),
    "not valid yet": lambda: signed(nbf=NOW + 3600, exp=NOW + 7200),
    "no exp": lambda: signed(exp=None),
    "wrong audience": lambda: signed(aud=str(uuid.uuid4())),
    "no audience": lambda: signed(aud=None),
    "wrong issuer": lambda: signed(iss="https://issuer.example"),
    "the directory's issuer, as an emulator's": lambda: signed(
        iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", ver="1.0", appid=APP
    ),
    "another bot's": lambda: signed(
        iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", ver="1.0", appid=str(uuid.uuid4())
    ),
    "alg none": lambda: by_hand({"alg": "none", "typ": "JWT", "kid": "key-1"}, lambda _: b""),
    "HS256 confusion": lambda: by_hand({"alg": "HS256", "typ": "JWT", "kid": "key-1"}, confused),
    "unknown key": lambda: signed(OTHER, "key-9"),
    "no key id": lambda: signed(kid=None),
    "wrong service URL": lambda: signed(serviceurl="https://elsewhere.example/"),
    "no service URL": lambda: signed(serviceurl=None),
}


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_bad_token_is_refused_and_nothing_is_heard(door: Door) -> None:
    statuses = {name: await door.knock(make()) for name, make in BAD.items()}
    assert statuses == dict.fromkeys(BAD, 401)
    assert door.heard == 0
    assert await door.knock(signed()) == 200, "and the next good one is heard"
    assert door.heard == 1


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_an_activity_that_names_another_service_or_none_is_refused(door: Door) -> None:
    assert await door.knock(signed(), serviceUrl="https://elsewhere.example/") == 401
    assert await door.knock(signed(), serviceUrl=None) == 401
    assert await door.knock(signed(), serviceUrl=17) == 401
    assert await door.knock(signed(), channelId="webchat") == 401
    assert door.heard == 0


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_token_that_was_good_opens_nothing_else_and_not_for_ever(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = signed()
    assert [await door.knock(token), await door.knock(token)] == [200, 200]
    assert await door.knock(token, serviceUrl="https://elsewhere.example/") == 401
    assert await door.knock(token[:-4] + "AAAA") == 401
    monkeypatch.setattr("bot.teams.keys.AGAIN", 0.0)
    door.keys.keys = {"key-2": NEXT}
    assert await door.knock(signed(NEXT, "key-2")) == 200
    assert await door.knock(token) == 401


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_key_that_does_not_speak_for_teams_is_refused(store: Store) -> None:
    async with opened(store, KeyServer(endorsed=("webchat",))) as door:
        assert await door.knock(signed()) == 401
        assert door.heard == 0


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_rotated_key_is_fetched_and_the_old_one_no_longer_opens(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.keys.AGAIN", 0.0)
    assert await door.knock(signed()) == 200
    door.keys.keys = {"key-2": NEXT}
    assert await door.knock(signed(NEXT, "key-2")) == 200
    assert await door.knock(signed()) == 401
    assert door.heard == 2


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_made_up_key_ids_do_not_make_us_ask_again_and_again(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.teams.keys.AGAIN", 3600.0)
    assert await door.knock(signed()) == 200
    before = door.keys.asked
    for number in range(20):
        assert await door.knock(signed(OTHER, f"made-up-{number}")) == 401
    assert door.keys.asked == before


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_while_the_keys_cannot_be_fetched_nobody_is_told_that_they_lie(store: Store) -> None:
    async with opened(store, KeyServer(down=True)) as door:
        assert await door.knock(signed()) == 503
        assert await door.knock(None) == 401, "without a token there is nothing to find out"
        assert door.heard == 0
        door.keys.down = False
        assert await door.knock(signed()) == 200
        door.keys.down = True
        assert await door.knock(signed()) == 200, "known keys stay good"


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_what_teams_would_not_send_is_refused_quietly(door: Door) -> None:
    wrong: tuple[Json, ...] = (
        {"type": None},
        {"from": None},
        {"conversation": {"id": ""}},
        {"recipient": []},
        {"text": 5},
        {"channelId": None},
    )
    for changes in wrong:
        assert await door.knock(signed(), **changes) == 400
    async with door.http.post(door.url, data=b"{not json", headers={"Authorization": f"Bearer {signed()}"}) as answer:
        assert answer.status == 400
    async with door.http.post(door.url, data=b"[" * 100_000) as answer:
        assert answer.status == 400
    assert door.heard == 0
