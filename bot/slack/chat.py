"""Speaking in Slack: the `Chat` of one workspace."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import ChannelFacts, ChatError, Posted, Profile, Unsearchable
from bot.pace import Pace
from bot.parts import Card, ChannelName, Text
from bot.recent import Recent
from bot.slack import blocks
from bot.slack.errors import NO_EPHEMERAL, asked
from bot.slack.installation import Installation
from bot.slack.names import Names
from bot.slack.pages import PAGE, every, following
from bot.slack.values import LongValues
from bot.slack.whereabouts import Whereabouts, outside

EVENT = "verbatim"
"""The type of the metadata under which a message carries its key."""

PAGES = 5
"""So many pages of messages are searched."""


class SlackChat:
    """Posts, whispers and asks in one workspace. Its client must not repeat calls: the outbox does that, and knows its leases."""

    def __init__(self, client: AsyncWebClient, ours: Installation, long: LongValues, pace: Pace) -> None:
        self._client, self._ours, self._long, self._pace = client, ours, long, pace
        self.names = Names(self.profile)
        self.whereabouts = Whereabouts(client)
        self._profiles: Recent[Profile] = Recent()
        self._channels: Recent[ChannelFacts] = Recent()
        self._members: Recent[frozenset[str]] = Recent(keep=500)

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        if self.whereabouts.known_outside(channel):
            raise outside()
        said = await self._post(channel, card, key, thread)
        return self._posted(said["channel"], said["ts"], thread)

    async def _post(self, channel: str, card: Card, key: str, thread: str | None = None) -> dict[str, Any]:
        said = await self._message(card)
        await self._pace.turn(channel)
        return await asked(
            self._client.chat_postMessage(
                channel=channel,
                thread_ts=thread,
                metadata={"event_type": EVENT, "event_payload": {"key": key}},
                unfurl_links=False,
                unfurl_media=False,
                **said,
            )
        )

    async def _message(self, card: Card) -> dict[str, Any]:
        return blocks.message(await self.names.in_card(card), self._long)

    def _posted(self, channel: str, stamp: str, thread: str | None = None) -> Posted:
        return Posted(channel, stamp, self._ours.link(channel, stamp, thread))

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        """Ephemeral; one-to-one where that would not arrive: the person is away, or one of us is not in the channel."""
        if channel.startswith("D") or not channel:
            return await self.direct(person, card, key)
        if self.whereabouts.known_outside(channel) or await self._away(person):
            return await self._instead(channel, person, card, key)
        said = await self._message(card)
        try:
            await asked(self._client.chat_postEphemeral(channel=channel, user=person, thread_ts=thread, **said))
        except ChatError as error:
            if error.code not in NO_EPHEMERAL:
                raise
            return await self._instead(channel, person, card, key)
        return Posted(channel, "")

    async def _away(self, person: str) -> bool:
        """Whether somebody would never see what is ephemeral; where Slack does not tell, we take it that they are there."""
        try:
            return (await asked(self._client.users_getPresence(user=person))).get("presence") == "away"
        except ChatError:
            return False

    async def _instead(self, channel: str, person: str, card: Card, key: str) -> Posted:
        """One-to-one, with the channel that it is about."""
        about = Text(("About ", ChannelName(channel, ""), ":"), quiet=True)
        return await self.direct(person, Card(card.summary, (about, *card.parts)), key)

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        """One-to-one: Slack opens the conversation when a message is sent to somebody's id."""
        return await self.post(person, card, key)

    async def edit(self, posted: Posted, card: Card) -> None:
        """Rewrite a message; its key stays with it. What was whispered cannot be rewritten."""
        if not posted.message:
            raise ChatError("cant_update_message", gone=True)
        if self.whereabouts.known_outside(posted.channel):
            raise outside()
        said = await self._message(card)
        await asked(self._client.chat_update(channel=posted.channel, ts=posted.message, **said))

    async def find(
        self, channel: str, key: str, since: datetime, thread: str | None = None, person: str = ""
    ) -> Posted | None:
        """Search a channel, a thread, or (without a channel) the conversation with a person, back to `since`.

        With both a channel and a person it was a whisper: Slack keeps those nowhere. Neither can it tell when there are more than
        a thousand messages since then.
        """
        if channel and person:
            raise Unsearchable("ephemeral")
        place = channel or await self._conversation(person)
        cursor = ""
        for _ in range(PAGES):
            page = await self._page(place, since, thread, cursor)
            for said in page.get("messages") or []:
                if _key(said) == key:
                    return self._posted(place, said["ts"], thread)
            cursor = following(page)
            if not cursor:
                return None
        raise Unsearchable("too_many_messages")

    async def _conversation(self, person: str) -> str:
        opened = await asked(self._client.conversations_open(users=person))
        return str(opened["channel"]["id"])

    async def _page(self, channel: str, since: datetime, thread: str | None, cursor: str) -> dict[str, Any]:
        bounds: dict[str, Any] = {"oldest": f"{since.timestamp():.6f}", "inclusive": True, "limit": PAGE}
        bounds |= {"include_all_metadata": True, "cursor": cursor or None}
        if thread:
            return await asked(self._client.conversations_replies(channel=channel, ts=thread, **bounds))
        return await asked(self._client.conversations_history(channel=channel, **bounds))

    async def profile(self, person: str) -> Profile:
        return await self._profiles.get(person, self._ask_profile)

    async def _ask_profile(self, person: str) -> Profile:
        return _profile((await asked(self._client.users_info(user=person)))["user"], self._ours)

    async def channel(self, channel: str) -> ChannelFacts:
        return await self._channels.get(channel, self._ask_channel)

    async def _ask_channel(self, channel: str) -> ChannelFacts:
        if not await self.whereabouts.may_ask(channel):
            raise outside()
        told = (await asked(self._client.conversations_info(channel=channel)))["channel"]
        if told.get("is_member") is False and not told.get("is_im"):
            self.whereabouts.went(channel)
        return _channel(told)

    async def members(self, channel: str) -> frozenset[str]:
        return await self._members.get(channel, self._ask_members)

    async def _ask_members(self, channel: str) -> frozenset[str]:
        if not await self.whereabouts.inside(channel):
            raise outside()
        client = self._client
        return frozenset(
            await every("members", lambda at: client.conversations_members(channel=channel, limit=PAGE, cursor=at))
        )

    def forget_channel(self, channel: str) -> None:
        """Something about a channel changed: ask anew."""
        self._channels.forget(channel)
        self._members.forget(channel)

    def forget_person(self, person: str) -> None:
        self._profiles.forget(person)


def _key(said: Mapping[str, Any]) -> str | None:
    metadata = said.get("metadata") or {}
    if metadata.get("event_type") != EVENT:
        return None
    return (metadata.get("event_payload") or {}).get("key")


def _profile(user: Mapping[str, Any], ours: Installation) -> Profile:
    profile = user.get("profile") or {}
    name = profile.get("display_name") or profile.get("real_name") or user.get("real_name") or user.get("name") or ""
    organization = (user.get("enterprise_user") or {}).get("enterprise_id")
    colleague = bool(organization) and organization == ours.enterprise
    guest = any(user.get(kind) for kind in ("is_restricted", "is_ultra_restricted", "is_stranger"))
    foreign = not colleague and bool(ours.foreign(user.get("team_id") or profile.get("team")))
    bot = bool(user.get("is_bot")) or user.get("id") == "USLACKBOT"
    left = bool(user.get("deleted"))
    status = " ".join(filter(None, (profile.get("status_emoji"), profile.get("status_text"))))
    until = profile.get("status_expiration")
    ends = datetime.fromtimestamp(until, UTC) if until else None
    return Profile(name, user.get("tz") or None, bot, guest or foreign or left, status=status, status_until=ends)


def _channel(channel: Mapping[str, Any]) -> ChannelFacts:
    closed = any(channel.get(kind) for kind in ("is_private", "is_im", "is_mpim", "is_group"))
    shared = bool(channel.get("is_ext_shared") or channel.get("is_pending_ext_shared"))
    archived, inside = bool(channel.get("is_archived")), bool(channel.get("is_member"))
    return ChannelFacts(channel.get("name") or "", closed, shared, archived, inside)
