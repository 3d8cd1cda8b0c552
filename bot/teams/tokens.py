"""Tokens: those that we show the Bot Connector."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

import aiohttp
from botframework.connector.auth import ManagedIdentityAppCredentials

from bot.chat import ChatError

MARGIN = 300.0
"""Seconds before its end that a token is no longer used."""
PATIENCE = 5.0
"""Seconds that a machine has for its identity's token."""


class Tokens(Protocol):
    """Where a token for the connector comes from."""

    async def token(self, refresh: bool = False) -> str:
        """A token that is good now; with `refresh`, not the one that was just refused. Raises ChatError."""


class SecretTokens:
    """OAuth 2 client credentials: an app id and its secret at the tenant's token address (`scope` names the connector)."""

    def __init__(
        self,
        http: aiohttp.ClientSession,
        url: str,
        app_id: str,
        password: str,
        scope: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._http, self._url, self._now = http, url, now
        self._form = {"grant_type": "client_credentials", "client_id": app_id, "client_secret": password}
        self._form["scope"] = f"{scope}/.default"
        self._held, self._until = "", 0.0
        self._one_at_a_time = asyncio.Lock()

    async def token(self, refresh: bool = False) -> str:
        asked_with = self._held
        if not refresh and self._now() < self._until:
            return self._held
        async with self._one_at_a_time:
            if self._held == asked_with or self._now() >= self._until:
                self._held, life = await self._ask()
                self._until = self._now() + life - min(MARGIN, life / 2)
            return self._held

    async def _ask(self) -> tuple[str, float]:
        """A new token, and its life in seconds. Whatever goes wrong here, nothing was said."""
        try:
            async with self._http.post(self._url, data=self._form) as answer:
                told = await answer.json(content_type=None)
            if answer.status == 200:
                return str(told["access_token"]), float(told.get("expires_in", 3600))
            raise ChatError(str(told.get("error") or f"token_http_{answer.status}"))
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise ChatError("token_unreachable") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ChatError("token_unreadable") from error


class ManagedIdentityTokens:
    """The identity that the machine in Azure has (UserAssignedMSI): the SDK asks it, in a thread, and remembers.

    The SDK waits for ever, which is how long it takes where there is no such machine. It does not ask again for a token that was refused; nor would
    the machine, which gives the same one for a day.
    """

    def __init__(self, app_id: str, scope: str, patience: float = PATIENCE) -> None:
        self._credentials = ManagedIdentityAppCredentials(app_id, scope)
        self._patience = patience

    async def token(self, refresh: bool = False) -> str:
        try:
            asking = asyncio.to_thread(self._credentials.get_access_token, refresh)
            return str(await asyncio.wait_for(asking, self._patience))
        except Exception as error:  # the identity's own library raises whatever its transport does
            raise ChatError("managed_identity") from error
