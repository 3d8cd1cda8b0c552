"""How Verbatim speaks in the sandbox: the `Chat` of `bot.chat`, with the failures that a real platform has."""

from __future__ import annotations

from datetime import datetime

from bot.chat import ChannelFacts, ChatError, Posted, Profile
from bot.parts import Card
from bot.sandbox.stage import Stage
from bot.sandbox.world import VERBATIM, direct_with
from storage import sandbox as memory
from storage import sandbox_messages


class SandboxChat:
    """Implements `bot.chat.Chat`. Everything can be found again by its key, whispers too."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        self._listening(channel)
        return self._posted(await self._stage.speak(channel, card, await self._thread(channel, thread), key))

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        self._listening(channel)
        if not self._stage.town.is_in(person, channel):
            raise ChatError("user_not_in_channel", gone=True)
        root = await self._thread(channel, thread)
        only_for = "" if self._stage.town.channels[channel].direct_with else person
        return self._posted(await self._stage.speak(channel, card, root, key, only_for))

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        if person not in self._stage.town.people:
            raise ChatError("user_not_found", gone=True)
        if direct_with(person) not in self._stage.town.channels:
            raise ChatError("cannot_dm_outsider", gone=True)
        return self._posted(await self._stage.speak(direct_with(person), card, key=key))

    async def edit(self, posted: Posted, card: Card) -> None:
        row = await self._stage.redraw(_number(posted.message), card)
        if row is None and await self._stage.find(_number(posted.message)) is None:  # what was taken back needs no edit
            raise ChatError("message_not_found", gone=True)

    async def find(
        self, channel: str, key: str, since: datetime, thread: str | None = None, person: str = ""
    ) -> Posted | None:
        row = await sandbox_messages.said_under(self._stage.store, self._stage.workspace.id, key, since)
        return None if row is None else self._posted(row)

    async def profile(self, person: str) -> Profile:
        if person == VERBATIM.id:
            return Profile(VERBATIM.name, bot=True)
        row = self._stage.town.people.get(person)
        if row is None:
            raise ChatError("user_not_found", gone=True)
        return Profile(row.name, row.zone, outsider=row.outsider, department=row.department or None)

    async def channel(self, channel: str) -> ChannelFacts:
        row = self._stage.town.channels.get(channel)
        if row is None:
            raise ChatError("channel_not_found", gone=True)
        return ChannelFacts(row.name, row.private, row.shared)

    async def members(self, channel: str) -> frozenset[str]:
        if channel not in self._stage.town.channels:
            raise ChatError("channel_not_found", gone=True)
        return frozenset(self._stage.town.members.get(channel, ()))

    def _listening(self, channel: str) -> None:
        row = self._stage.town.channels.get(channel)
        if row is None:
            raise ChatError("channel_not_found", gone=True)
        if not row.listening:
            raise ChatError("not_in_channel", gone=True)

    async def _thread(self, channel: str, thread: str | None) -> int | None:
        if not thread:
            return None
        root = await self._stage.find(_number(thread))
        if root is None or root.message.channel != channel or root.message.erased:
            raise ChatError("thread_not_found", gone=True)
        return root.message.thread or root.message.number

    def _posted(self, row: memory.SandboxMessage) -> Posted:
        return Posted(row.channel, str(row.number), self._stage.url(row.channel, row.number))


def _number(message: str) -> int:
    if not message.isdecimal():
        raise ChatError("message_not_found", gone=True)
    return int(message)
