"""Slack as the composition root sees it: connect, hear over Socket Mode or HTTP, speak, stop."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Coroutine
from typing import Any

import aiohttp
import structlog
from fastapi import APIRouter, Request, Response
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from starlette.background import BackgroundTask

from bot.chat import Chat, Dispatch, Workspace
from bot.pace import Pace
from bot.slack.answers import Answers
from bot.slack.chat import SlackChat
from bot.slack.errors import asked
from bot.slack.installation import Installation, installation
from bot.slack.listener import AFTERWARDS, Listener
from bot.slack.socket import Socket
from bot.slack.values import LongValues

log = structlog.get_logger(__name__)

TIMEOUT = 5  # seconds for one call
RATES = ((1, 1.1),)
"""Messages in one channel in so many seconds; what Slack allows a whole workspace it tells by 429."""
LARGEST = 4 * 1024 * 1024  # bytes of one request; Slack's own stay far below


class SlackPlatform:
    """One Slack workspace. Socket Mode with an app token; with a signing secret also `POST /slack/events` of `web()`."""

    def __init__(
        self,
        *,
        bot_token: str,
        dispatch: Dispatch,
        app_token: str | None = None,
        signing_secret: str | None = None,
        api_url: str = "https://slack.com/api/",
        connect_timeout: float = 15,
        pace: Pace | None = None,
    ) -> None:
        self._bot_token, self._app_token, self._signing_secret = bot_token, app_token, signing_secret
        self._dispatch, self._api_url, self._connect_timeout = dispatch, api_url, connect_timeout
        self._pace = pace or Pace(RATES)
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._socket: Socket | None = None
        self._ours: Installation | None = None
        self._chat: SlackChat | None = None
        self.app: AsyncApp | None = None

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that the token belongs to, known once started."""
        return self._ours.workspace if self._ours else None

    def chat(self, workspace: Workspace) -> Chat | None:
        return self._chat if workspace == self.workspace else None

    async def start(self) -> None:
        """Connect; raises ChatError with Slack's own word when it does not let us in."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT))
        try:
            await self._introduce(self._session)
            if self._app_token and self.app:
                self._socket = Socket(self.app, self._app_token, self._api_url, self._afterwards, quiet_logger())
                await self._socket.connect(self._connect_timeout)
        except BaseException:
            await self.stop()
            raise

    async def _introduce(self, session: aiohttp.ClientSession) -> None:
        outbox, patient = self._client(session, 0), self._client(session, 1)
        ours = self._ours = installation(await asked(patient.auth_test()))
        long = LongValues()
        chat = self._chat = SlackChat(outbox, ours, long, self._pace)
        answers = Answers(patient, session, long, chat.names)
        listener = Listener(self._dispatch, ours, chat, answers, long, self._under_way, self._removed)
        self.app = bolt_app(ours, self._signing_secret, patient)
        listener.attach(self.app)
        log.info("slack knows us", team=ours.team, user=ours.user, socket=bool(self._app_token))

    def _client(self, session: aiohttp.ClientSession, repeats: int) -> AsyncWebClient:
        """Only a refusal for the rate may be repeated: after anything else the call may have been carried out."""
        return AsyncWebClient(
            token=self._bot_token,
            base_url=self._api_url,
            timeout=TIMEOUT,
            session=session,
            retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=repeats)] if repeats else [],
            logger=quiet_logger(),
        )

    async def stop(self) -> None:
        """Finish what is under way (some seconds at most), then disconnect."""
        if self._socket:
            await self._socket.finish()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=TIMEOUT)
        if self._socket:
            await self._socket.close()
        if self._session:
            await self._session.close()
        self._socket = self._session = self._chat = self.app = None

    def web(self) -> APIRouter | None:
        """The HTTP endpoint, to be mounted on the common web application; None without a signing secret."""
        if not self._signing_secret:
            return None
        router = APIRouter()
        router.add_api_route("/slack/events", self._receive, methods=["POST"], include_in_schema=False)
        return router

    async def _receive(self, request: Request) -> Response:
        if self.app is None:
            return Response(status_code=503)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        if not _may_be_signed(request):
            return Response(status_code=401)
        try:
            heard = to_async_bolt_request(request, body)
        except (ValueError, RecursionError, AttributeError):  # neither a form nor an object of JSON, so not Slack's
            return Response(status_code=400)
        response = to_starlette_response(await self.app.async_dispatch(heard))
        if AFTERWARDS in heard.context:
            response.background = BackgroundTask(self._afterwards, heard.context)
        return response

    async def _afterwards(self, context: dict[str, Any]) -> None:
        """Begin what waited for the acknowledgement."""
        for work in context.get(AFTERWARDS, ()):
            self._under_way(work)

    def _under_way(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("answer failed", exc_type=type(error).__name__, exc_info=error)

    def _removed(self) -> None:
        self._chat = None


async def _body(request: Request) -> bytes | None:
    """The request's body; None when it is larger than Slack's are, whether or not it says so."""
    if int(request.headers.get("content-length") or 0) > LARGEST:
        return None
    read = bytearray()
    async for piece in request.stream():
        read += piece
        if len(read) > LARGEST:
            return None
    return bytes(read)


def _may_be_signed(request: Request) -> bool:
    """Whether Bolt can compare the signature: it reads the time as a number, and the signature as ASCII, and fails over anything else."""
    stamp = request.headers.get("x-slack-request-timestamp", "0")
    signature = request.headers.get("x-slack-signature", "")
    return stamp.isascii() and stamp.isdecimal() and len(stamp) <= 12 and signature.isascii()


class Known(AsyncAuthorize):
    """Authorizes from what `auth.test` said at the start; asking anew for every event would cost a call each."""

    def __init__(self, ours: Installation, token: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Bolt's
        self._result = AuthorizeResult(
            enterprise_id=ours.enterprise or None,
            team_id=ours.team,
            url=ours.url,
            bot_user_id=ours.user,
            bot_id=ours.bot,
            bot_token=token,
        )

    async def __call__(self, **_: Any) -> AuthorizeResult:
        return self._result


def bolt_app(ours: Installation, signing_secret: str | None, client: AsyncWebClient) -> AsyncApp:
    """Bolt without what this bot has no use for; events of our own are told apart where payloads are read."""
    app = AsyncApp(
        name="verbatim",
        logger=quiet_logger("bolt", logging.ERROR),  # its warnings show the request, and with it what people wrote
        client=AsyncWebClient(
            base_url=client.base_url, session=client.session, retry_handlers=[], logger=quiet_logger()
        ),
        signing_secret=signing_secret or "",
        authorize=Known(ours, client.token or ""),
        process_before_response=True,
        ignoring_self_events_enabled=False,
        ssl_check_enabled=False,  # it would be answered before its signature is looked at
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.error(_failed)
    return app


async def _failed(error: Exception) -> None:
    """Bolt's own report would show the request, and with it what people wrote."""
    log.error("listener failed", exc_type=type(error).__name__)


class _NoSecrets(logging.Filter):
    """Takes tickets and tokens out of the SDK's lines, and tracebacks that repeat them."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = re.sub(r"(ticket=|xox\w-|xapp-)[^\s&'\"]+", r"\1…", record.getMessage())
        record.args, record.exc_info = (), None
        return True


def quiet_logger(name: str = "sdk", level: int = logging.WARNING) -> logging.Logger:
    """For the SDK and Bolt, whose finer levels print whole payloads."""
    logger = logging.getLogger(f"bot.slack.{name}")
    logger.setLevel(level)
    if not logger.filters:
        logger.addFilter(_NoSecrets())
    return logger
