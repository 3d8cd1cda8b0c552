"""Teams messages a second: Verbatim's endpoint beside the SDK's own, with the same signed requests over HTTP.

The SDK's is its CloudAdapter behind aiohttp with a bot that does nothing, as its samples have it. Verbatim is the whole product
with a database: it checks the token, learns where the message came from, and reads it for a decision (there is none in it). Each is a
process of its own with the same clients in front; rounds alternate, so that whatever slows the machine down slows down both. The
aim is five times the SDK's requests.
"""

from __future__ import annotations

import asyncio
import json
import random
import socket
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import jwt
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from cryptography.hazmat.primitives.asymmetric import rsa
from pydantic import SecretStr

APP, TENANT, ISSUER = str(uuid.UUID(int=7)), str(uuid.UUID(int=8)), "https://api.botframework.com"
SERVICE = "https://smba.example/emea/"
ROUNDS, MESSAGES, CONNECTIONS = 7, 300, 8
LINES = (
    "morning all",
    "can somebody look at the build? it fails on https://ci.example.com/41",
    "lunch?",
    "does anyone know where the figures of last quarter are? I need them on Thursday, and my sheet stops in August",
    "thanks!",
    "let's talk about it tomorrow, I'm not sure that the import does what they need",
    "the staging database is back, sorry for the noise",
    "who is on call this weekend? Bea had the last two",
)


def activity(number: int) -> dict[str, Any]:
    """A message in a channel, as Teams sends it without a mention."""
    text, message = random.choice(LINES), str(int(time.time() * 1000) + number)
    channel = f"19:channel{number % 20}@thread.tacv2"
    return {
        "type": "message",
        "id": message,
        "timestamp": "2026-11-20T10:00:00.000Z",
        "localTimestamp": "2026-11-20T11:00:00.000+01:00",
        "localTimezone": "Europe/Berlin",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": f"29:ana{number % 50}", "name": "Ana", "aadObjectId": f"ana{number % 50}"},
        "conversation": {
            "isGroup": True,
            "conversationType": "channel",
            "tenantId": TENANT,
            "id": f"{channel};messageid={message}",
        },
        "recipient": {"id": f"28:{APP}", "name": "Verbatim"},
        "text": text,
        "textFormat": "plain",
        "attachments": [{"contentType": "text/html", "content": f"<p>{text}</p>"}],
        "entities": [{"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Web"}],
        "channelData": {"teamsChannelId": channel, "channel": {"id": channel}, "tenant": {"id": TENANT}},
        "locale": "en-US",
    }


async def key_server(key: rsa.RSAPrivateKey) -> str:
    """Metadata and the key; the address of the metadata."""
    told = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    keys = {"keys": [{**told, "kid": "key-1", "endorsements": ["msteams"]}]}
    app = web.Application()
    runner = web.AppRunner(app)
    address: list[str] = []

    async def metadata(_: web.Request) -> web.Response:
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{address[0]}/keys"})

    async def every_key(_: web.Request) -> web.Response:
        return web.json_response(keys)

    app.router.add_get("/metadata", metadata)
    app.router.add_get("/keys", every_key)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address.append(f"http://127.0.0.1:{runner.addresses[0][1]}")
    return f"{address[0]}/metadata"


# ---------------------------------------------------------------- the two servers, each a process of its own


async def serve_sdk(port: int, metadata: str) -> None:
    """The SDK's own endpoint, with a bot that does nothing."""

    class Configuration:
        APP_ID, APP_PASSWORD, APP_TENANTID, APP_TYPE = APP, "made-up", TENANT, "SingleTenant"
        TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL = metadata
        TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL = metadata
        TO_BOT_FROM_CHANNEL_TOKEN_ISSUER = ISSUER
        TO_CHANNEL_FROM_BOT_OAUTH_SCOPE = ISSUER
        TO_CHANNEL_FROM_BOT_LOGIN_URL = f"https://login.microsoftonline.com/{TENANT}"

    class Nothing:
        async def on_turn(self, _: TurnContext) -> None:
            pass

    adapter, bot = CloudAdapter(ConfigurationBotFrameworkAuthentication(Configuration())), Nothing()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse = await adapter.process(request, bot)
        return answer

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


async def serve_verbatim(port: int, metadata: str) -> None:
    """The product, with a database of its own."""
    from app import add_teams, compose, opened  # noqa: PLC0415 (the other process does without)
    from bot.settings import Settings  # noqa: PLC0415
    from bot.web.server import WebServer, listen, web_app  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            database_url=SecretStr(f"sqlite:///{folder}/bench.db"),
            teams_app_id=APP,
            teams_app_password=SecretStr("made-up"),
            teams_tenant_id=TENANT,
            teams_openid_metadata_url=metadata,
        )
        async with opened(settings) as store:
            verbatim = compose(store)
            web_server = WebServer(web_app([add_teams(verbatim, settings).web()]), listen("127.0.0.1", port))
            await verbatim.start()
            await web_server.start()
            await asyncio.Event().wait()


# ---------------------------------------------------------------- the clients


class Client:
    """Sends signed messages to one server."""

    def __init__(self, http: aiohttp.ClientSession, port: int, pid: int, key: rsa.RSAPrivateKey) -> None:
        self._http, self._url, self._pid, self._key = http, f"http://127.0.0.1:{port}/api/messages", pid, key
        self._number = 0

    def _header(self) -> dict[str, str]:
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP, "nbf": now - 60, "exp": now + 3600, "serviceurl": SERVICE}
        token = jwt.encode(claims, self._key, "RS256", headers={"kid": "key-1"})
        return {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    async def round(self, count: int) -> tuple[float, float]:
        """Requests a second by the clock, and by the server's processor time (nan where the system does not tell)."""
        header = self._header()
        bodies = [json.dumps(activity(self._number + number)).encode() for number in range(count)]
        self._number += count
        left = iter(bodies)
        start, busy = time.perf_counter(), cpu(self._pid)

        async def one() -> None:
            for body in left:
                async with self._http.post(self._url, data=body, headers=header) as answer:
                    assert answer.status in (200, 201), answer.status

        await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
        return count / (time.perf_counter() - start), count / ((cpu(self._pid) - busy) or float("nan"))


def cpu(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / 100


@asynccontextmanager
async def running(which: str, metadata: str) -> AsyncIterator[tuple[int, int]]:
    """A server's port and process id."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = int(taken.getsockname()[1])
    command = [sys.executable, "-m", "benchmarks.teams_messages", which, str(port), metadata]
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.DEVNULL)
    try:
        while True:
            assert process.returncode is None, f"{which} did not start"
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.1)
            else:
                writer.close()
                break
        yield port, process.pid
    finally:
        process.kill()
        await process.wait()


async def main() -> None:
    """Print requests a second for both, and how many times the SDK's Verbatim's are."""
    random.seed(7)
    key = rsa.generate_private_key(65537, 2048)
    metadata = await key_server(key)
    async with AsyncExitStack() as ending:
        http = await ending.enter_async_context(aiohttp.ClientSession())
        clients = {
            which: Client(http, *await ending.enter_async_context(running(which, metadata)), key)
            for which in ("sdk", "verbatim")
        }
        rounds: dict[str, list[tuple[float, float]]] = {which: [] for which in clients}
        for client in clients.values():
            await client.round(50)
        for _ in range(ROUNDS):
            for which, client in clients.items():
                rounds[which].append(await client.round(MESSAGES))
    for place, what in enumerate(("requests/s", "requests/s of the server's processor time")):
        sdk, ours = (statistics.median(each[place] for each in rounds[which]) for which in ("sdk", "verbatim"))
        ratio = statistics.median(
            ours[place] / sdk[place] for sdk, ours in zip(rounds["sdk"], rounds["verbatim"], strict=True)
        )
        print(f"{what}: Verbatim {ours:,.0f}, the SDK's CloudAdapter {sdk:,.0f}; {ratio:.1f} times")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run((serve_sdk if sys.argv[1] == "sdk" else serve_verbatim)(int(sys.argv[2]), sys.argv[3]))
    else:
        asyncio.run(main())
