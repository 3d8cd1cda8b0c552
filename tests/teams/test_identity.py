"""The identity that a machine in Azure has, played as Azure documents it: on a virtual machine, and in App Service."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.chat import ChatError
from bot.teams.doctor import examine
from bot.teams.platform import Access
from bot.teams.tokens import ManagedIdentityTokens
from storage.database import Store

SCOPE = "https://api.botframework.com"


@dataclass
class Machine:
    """Gives tokens to the identities it has; asked for any other, it refuses, and while it hangs it says nothing."""

    has: set[str] = field(default_factory=set)
    hangs: asyncio.Event | None = None
    asked: list[tuple[Mapping[str, str], Mapping[str, str]]] = field(default_factory=list)
    address: str = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append((dict(request.query), dict(request.headers)))
        if self.hangs:
            await self.hangs.wait()
        if request.query.get("client_id") not in self.has:
            told = {"error": "invalid_request", "error_description": "Identity not found"}
            return web.json_response(told, status=400)
        on_a_vm, day = request.path.startswith("/metadata"), 86_400
        lasts = {"expires_in": str(day)} if on_a_vm else {"expires_on": str(4_000_000_000)}
        made = f"token-{len(self.asked)}"
        return web.json_response({"access_token": made, "resource": SCOPE, "token_type": "Bearer", **lasts})


@pytest.fixture
async def machine() -> AsyncIterator[Machine]:
    played = Machine()
    app = web.Application()
    app.router.add_get("/metadata/identity/oauth2/token", played.answer)
    app.router.add_get("/msi/token", played.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    played.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield played
    await runner.cleanup()


@pytest.fixture
def identity(machine: Machine) -> str:
    """The client id of an identity that the machine has; the SDK remembers tokens by it for the whole process."""
    client = str(uuid.uuid4())
    machine.has.add(client)
    return client


@pytest.fixture
def on_a_vm(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", machine.address)


async def test_a_virtual_machine_is_asked_once_for_the_token_of_the_bots_identity(
    machine: Machine, identity: str, on_a_vm: None
) -> None:
    tokens = ManagedIdentityTokens(identity, SCOPE)
    assert [await tokens.token(), await tokens.token()] == ["token-1", "token-1"]
    ((query, headers),) = machine.asked
    assert (query["client_id"], query["resource"]) == (identity, SCOPE)
    assert headers["Metadata"] == "true"


async def test_app_service_is_asked_with_its_secret(
    machine: Machine, identity: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{machine.address}/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "made-up")
    assert await ManagedIdentityTokens(identity, SCOPE).token() == "token-1"
    ((query, headers),) = machine.asked
    assert (query["client_id"], query["resource"]) == (identity, SCOPE)
    assert headers["X-IDENTITY-HEADER"] == "made-up"


async def test_a_machine_without_that_identity_is_said_by_doctor_with_the_fix(
    machine: Machine, on_a_vm: None, database: str
) -> None:
    store = Store(database)
    access = Access(str(uuid.uuid4()), str(uuid.uuid4()), f"{machine.address}/metadata", "", password=None)
    fixes = {finding.what: finding.fix for finding in await examine(store, access)}
    told = "Microsoft gives no token for this app (managed_identity)."
    assert fixes[told] == "Assign the identity with the id in TEAMS_APP_ID to this machine."
    await store.close()


async def test_a_machine_that_does_not_answer_is_not_waited_for(machine: Machine, identity: str, on_a_vm: None) -> None:
    machine.hangs = asyncio.Event()
    with pytest.raises(ChatError) as refused:
        await ManagedIdentityTokens(identity, SCOPE, patience=0.2).token()
    assert (refused.value.code, refused.value.certain) == ("managed_identity", True)
    machine.hangs.set()
