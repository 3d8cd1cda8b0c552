"""Teams as the composition root sees it: connect, hear over HTTP, speak, stop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog
from botbuilder.core import CloudAdapterBase
from fastapi import APIRouter, Request, Response

from bot.chat import Chat, Command, Dispatch, Workspace
from bot.pace import Pace, Rates
from bot.router import Route
from bot.teams import connector
from bot.teams.answers import Answers
from bot.teams.authentication import Authentication, issuer
from bot.teams.chat import TeamsChat
from bot.teams.directory import Directory
from bot.teams.endpoint import Endpoint
from bot.teams.invokes import PATIENCE, Invokes
from bot.teams.keys import SigningKeys
from bot.teams.listener import Listener
from bot.teams.origins import Reading
from bot.teams.references import References
from bot.teams.rosters import Rosters
from bot.teams.speaker import Speaker
from bot.teams.tokens import ManagedIdentityTokens, SecretTokens, Tokens
from storage.database import Store

log = structlog.get_logger(__name__)

STOPPING = 5.0  # seconds for what is under way

RATES = ((7, 1.1), (8, 2.1), (60, 31.0), (1800, 3610.0))
"""Sends and edits in so many seconds, each a little longer than Teams counts: what is sent evenly does not arrive evenly."""
LONGEST_TURN = 2.0
"""Seconds that a send waits for its turn; what would wait longer goes back into the outbox meanwhile, and an answer waits by itself."""


@dataclass(frozen=True, slots=True)
class Access:
    """How Teams is reached. Without `password` the machine's own identity is used; `checked` is False for the emulator.

    `patience` is how many seconds a press may wait for its answer; what takes longer is said in a message. `rates` are how often something
    may be sent to one conversation in so many seconds.
    """

    app_id: str
    tenant: str
    metadata_url: str
    token_url: str
    password: str | None = None
    checked: bool = True
    patience: float = PATIENCE
    rates: Rates = RATES

    @property
    def workspace(self) -> Workspace:
        """The tenant, as everybody here knows it."""
        return Workspace("teams", self.tenant or "emulator")

    def tokens(self, http: aiohttp.ClientSession) -> Tokens | None:
        """Where our tokens come from, None where nobody asks for one."""
        scope = issuer(self.metadata_url)
        if not self.checked:
            return None
        if self.password is None:
            return ManagedIdentityTokens(self.app_id, scope)
        return SecretTokens(http, self.token_url, self.app_id, self.password, scope)


class TeamsPlatform:
    """One tenant. `routes` say which words are commands."""

    def __init__(self, *, store: Store, dispatch: Dispatch, access: Access, routes: Sequence[Route] = ()) -> None:
        self._store, self._dispatch, self._access = store, dispatch, access
        self.workspace = access.workspace
        self._words = command_words(routes)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._http: aiohttp.ClientSession | None = None
        self._chat: TeamsChat | None = None
        self._endpoint: Endpoint | None = None

    def chat(self, workspace: Workspace) -> Chat | None:
        return self._chat if workspace == self.workspace else None

    async def start(self) -> None:
        """Read what was learned before, and fetch the keys. Teams' own services need not answer yet."""
        http = self._http = connector.session()
        keys = SigningKeys(http, self._access.metadata_url) if self._access.checked else None
        wire = connector.Wire(http, self._access.tokens(http))
        connectors = connector.Connectors(wire)
        authentication = Authentication(self._access.app_id, self._access.metadata_url, keys, connectors)
        adapter = CloudAdapterBase(authentication)
        references = References(self._store, self.workspace)
        await references.load()
        speaker = Speaker(
            adapter, self._access.app_id, self._access.tenant, wire, Pace(self._access.rates, patience=LONGEST_TURN)
        )
        rosters = Rosters(speaker, references)
        self._chat = TeamsChat(speaker, rosters, references, self.workspace)
        directory = Directory(rosters, references)
        answers = Answers(self._chat, self.workspace, self._dispatch, references.seal)
        invokes = Invokes(self._dispatch, answers, directory, self._under_way, self._access.patience)
        reading = Reading(self.workspace, references.person, references.closed, references.name, self._words)
        listener = Listener(self._dispatch, reading, references, rosters, answers, invokes, self._under_way)
        if keys:
            self._under_way(keys.prefetch())
        self._endpoint = Endpoint(adapter, authentication, listener.hear)

    async def stop(self) -> None:
        """Finish what is under way (some seconds at most), then disconnect."""
        self._endpoint = None
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOPPING)
        self._chat = None
        if self._http:
            await self._http.close()

    def web(self) -> APIRouter:
        """The endpoint, to be mounted on the common web application."""
        router = APIRouter()
        router.add_api_route("/api/messages", self._receive, methods=["POST"], include_in_schema=False)
        return router

    async def _receive(self, request: Request) -> Response:
        return await self._endpoint.receive(request) if self._endpoint else Response(status_code=503)

    def _under_way(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("teams task failed", exc_type=type(error).__name__, exc_info=error)


def command_words(routes: Sequence[Route]) -> frozenset[str]:
    """The words that a typed command may begin with."""
    typed = [route.name.removeprefix("truth ").split()[0] for route in routes if route.event is Command]
    return frozenset([*typed, "home"])
