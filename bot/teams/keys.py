"""The keys that Teams signs with, fetched without holding anybody up and refreshed when a new one is used."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
import structlog

log = structlog.get_logger(__name__)

DAY = 24 * 3600.0
AGAIN = 1.0
"""Seconds between two fetches that an unknown key brings about: strangers choose key ids as they like."""


class KeysUnavailable(Exception):
    """Whether a token is good cannot be found out now, because its keys cannot be fetched."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One key, as the SDK's validation takes it: for whom its signatures speak stands in `endorsements` (channel ids)."""

    public_key: Any
    endorsements: tuple[str, ...]


class SigningKeys:
    """The key set that an OpenID metadata document names. Kept for a day; the last good one stays while none can be fetched.

    `fetches` counts the sets: what was checked with an older one may no longer hold.
    """

    def __init__(self, http: aiohttp.ClientSession, url: str, now: Callable[[], float] = time.monotonic) -> None:
        self._http, self._url, self._now = http, url, now
        self.fetches = 0
        self._keys: dict[str, SigningKey] = {}
        self._fetched = self._tried = float("-inf")
        self._one_at_a_time = asyncio.Lock()

    async def get(self, key_id: str | None) -> SigningKey:
        """The key with this id; PermissionError when there is none, KeysUnavailable when that cannot be known."""
        if self._now() - self._fetched > DAY:
            await self._refresh(self._fetched)
        if (key := self._keys.get(key_id or "")) is None and self._now() - self._tried > AGAIN:
            await self._refresh(self._fetched)
            key = self._keys.get(key_id or "")
        if key is None:
            raise PermissionError("no such key")
        return key

    async def prefetch(self) -> bool:
        """Fetch the keys before the first message needs them; whether there are any."""
        try:
            await self._refresh(self._fetched)
        except KeysUnavailable:
            return False
        return bool(self._keys)

    async def _refresh(self, known: float) -> None:
        async with self._one_at_a_time:
            if self._fetched != known:
                return  # somebody else has just done it
            self._tried = self._now()
            try:
                self._keys = await self._fetch()
                self._fetched = self._now()
                self.fetches += 1
            except (TimeoutError, aiohttp.ClientError, OSError, ValueError, KeyError, TypeError) as error:
                log.warning("signing keys not fetched", exc_type=type(error).__name__)
                if not self._keys:
                    raise KeysUnavailable from error

    async def _fetch(self) -> dict[str, SigningKey]:
        metadata = await self._json(self._url)
        told = await self._json(str(metadata["jwks_uri"]))
        rsa = [each for each in told["keys"] if each.get("kty") == "RSA" and each.get("kid")]
        return {
            each["kid"]: SigningKey(jwt.PyJWK(each, algorithm="RS256").key, tuple(each.get("endorsements") or ()))
            for each in rsa
        }

    async def _json(self, url: str) -> Any:
        async with self._http.get(url) as answer:
            answer.raise_for_status()
            return await answer.json(content_type=None)
