"""Which channels we are in, so that Slack is not asked for what it would refuse."""

from __future__ import annotations

from time import monotonic

from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import ChatError
from bot.recent import Recent
from bot.slack.pages import PAGE, every

SURE = 10  # seconds for which a list that lacks a channel is believed
KINDS = "public_channel,private_channel,mpim"


class Whereabouts:
    """What events and payloads told of channels, and Slack's own list of where we are for private ones we know nothing about."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._left: set[str] = set()
        self._private: set[str] = set()
        self._ours: Recent[frozenset[str]] = Recent()
        self._asked_at = -float(SURE)

    def came(self, channel: str) -> None:
        """We were invited there."""
        self._left.discard(channel)
        self._ours.forget("")

    def went(self, channel: str) -> None:
        """We left, or were removed."""
        self._left.add(channel)
        self._ours.forget("")

    def private(self, channel: str) -> None:
        """A payload said that it is private, which is told even of channels that we are not in."""
        self._private.add(channel)

    def heard(self, channel: str) -> None:
        """A message came from there, so we are in it, whatever was missed."""
        if channel in self._left:
            self.came(channel)

    def known_outside(self, channel: str) -> bool:
        return channel in self._left

    async def may_ask(self, channel: str) -> bool:
        """Whether Slack would tell us about this channel: not about a private one that we are not in."""
        return channel not in self._private or await self.inside(channel)

    async def inside(self, channel: str) -> bool:
        """Whether we are in a channel; where Slack does not tell, we take it that we are."""
        if channel in self._left:
            return False
        try:
            if channel in await self._ours.get("", self._list):
                return True
            if monotonic() - self._asked_at < SURE:
                return False
            self._ours.forget("")
            return channel in await self._ours.get("", self._list)
        except ChatError:
            return True

    async def _list(self, _: str) -> frozenset[str]:
        client = self._client
        ours = await every("channels", lambda at: client.users_conversations(types=KINDS, limit=PAGE, cursor=at))
        self._asked_at = monotonic()
        return frozenset(channel["id"] for channel in ours)


def outside() -> ChatError:
    """What Slack would say of a channel that we are not in."""
    return ChatError("not_in_channel", gone=True)
