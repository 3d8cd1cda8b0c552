"""Who may speak to us, and how we speak: the SDK's authentication with its gaps closed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    BotFrameworkAuthenticationFactory,
    ClaimsIdentity,
    PasswordServiceClientCredentialFactory,
)
from botframework.connector.auth.jwt_token_extractor import JwtTokenExtractor

from bot.teams.connector import Connectors
from bot.teams.keys import KeysUnavailable, SigningKeys

GOOD_FOR = 300.0
"""Seconds for which a token that was checked is good without another look: Teams sends the same one with every message for an hour."""
REMEMBERED = 200
PUBLIC = "https://api.botframework.com"
ISSUERS = {
    "login.botframework.azure.us": "https://api.botframework.us",
    "login.botframework.azure.cn": "https://api.botframework.azure.cn",
}
"""Who signs in the sovereign clouds, by the host of their metadata; it is also whom our own tokens are for."""


class Unauthorized(Exception):
    """A token that proves nothing."""


def issuer(metadata_url: str) -> str:
    """Who signs what Teams sends, and for whom our tokens are."""
    return ISSUERS.get(urlsplit(metadata_url).hostname or "", PUBLIC)


class Authentication(BotFrameworkAuthentication):  # type: ignore[misc]  # botframework has no types
    """Checks requests with the SDK, over keys of our own; `keys` is None where nobody signs (the emulator).

    Only the channel's own tokens are taken, not those of emulators and of other bots, for which the SDK would ask other keys.
    """

    def __init__(self, app_id: str, metadata_url: str, keys: SigningKeys | None, connectors: Connectors) -> None:
        self._connectors, self._keys = connectors, keys
        self._good: dict[tuple[str, str, str, int], tuple[float, AuthenticateRequestResult]] = {}
        signer = self._signer = issuer(metadata_url)
        if keys is not None:
            JwtTokenExtractor.metadataCache[metadata_url] = keys
        self._sdk = BotFrameworkAuthenticationFactory.create(
            to_channel_from_bot_login_url=metadata_url,  # never called: tokens of ours come from bot.teams.tokens
            to_channel_from_bot_oauth_scope=signer,
            to_bot_from_channel_token_issuer=signer,
            to_bot_from_channel_open_id_metadata_url=metadata_url,
            to_bot_from_emulator_open_id_metadata_url=metadata_url,
            caller_id="urn:botframework:azure",
            credential_factory=PasswordServiceClientCredentialFactory(app_id if keys else None),
        )

    async def authenticate_request(self, activity: Activity, auth_header: str | None) -> AuthenticateRequestResult:
        """Who sent this; Unauthorized for every token that is not good, KeysUnavailable when nobody can tell."""
        keys = self._keys
        if keys is None:
            return await self._asked(activity, None)
        checked = (auth_header or "", activity.service_url, activity.channel_id, keys.fetches)
        until, result = self._good.get(checked, (0.0, None))
        if result is None or time.time() >= until:
            result = await self._asked(activity, auth_header)
            claims = result.claims_identity.claims
            self._hold_against(claims, activity.service_url)
            if len(self._good) >= REMEMBERED:
                self._good.clear()
            self._good[checked] = min(float(claims["exp"]), time.time() + GOOD_FOR), result
        return result

    async def _asked(self, activity: Activity, header: str | None) -> AuthenticateRequestResult:
        try:
            result = await self._sdk.authenticate_request(activity, header)
        except KeysUnavailable:
            raise
        except Exception as error:  # the SDK raises whatever broke: bad tokens come as a dozen types
            raise Unauthorized(type(error).__name__) from error
        result.connector_factory = self._connectors
        return result

    def _hold_against(self, claims: Mapping[str, Any], service_url: str) -> None:
        """What the SDK lets pass: no end, and (as an emulator's) another issuer, for which it compares no service address."""
        if not isinstance(claims.get("exp"), int | float):
            raise Unauthorized("no exp")
        if claims.get("iss") != self._signer or claims.get("serviceurl") != service_url:
            raise Unauthorized("not the channel's")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> Connectors:
        """The clients that we keep."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Nobody signs in through us, so there is none."""

    def get_originating_audience(self) -> str:
        return str(self._sdk.get_originating_audience())

    async def authenticate_channel_request(self, auth_header: str) -> ClaimsIdentity:
        """We are nobody's parent bot."""
        raise Unauthorized("skills")

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:
        """We take no streams."""
        raise Unauthorized("streaming")

    def create_bot_framework_client(self) -> Any:
        """We call no other bots."""
        raise Unauthorized("skills")
