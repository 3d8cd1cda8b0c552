"""What a person can reach: the channels they are in, the messages they see, those they wrote."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat import Actor, Refusal, Source
from bot.sandbox.stage import Stage
from bot.sound import sound
from storage import sandbox as memory

LONGEST = 40_000
"""Characters in a message, as on Slack."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where a person is looking: a channel, and in it perhaps a thread. Empty on Verbatim's own page."""

    channel: str = ""
    thread: int | None = None


class Reach:
    """Finds what a person names; raises Refusal for what is not theirs."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def actor(self, person: str) -> Actor:
        """Somebody to act as."""
        if person not in self._stage.town.people:
            raise Refusal("Nobody here has that name. Choose who you are in the sidebar.")
        return self._stage.town.actor(person)

    def channel(self, person: str, channel: str) -> memory.SandboxChannel:
        """A channel that a person is in."""
        name = self.actor(person).name
        if not self._stage.town.is_in(person, channel):
            raise Refusal(f"{name} is not in that channel. Choose another one, or act as somebody who is.")
        return self._stage.town.channels[channel]

    async def visible(self, person: str, message: int) -> memory.SandboxMessage:
        """A message that a person sees."""
        self.actor(person)
        seen = await self._stage.find(message)
        if seen is None or seen.message.erased or not self._stage.town.sees(person, seen.message):
            raise Refusal("That message is gone, or it isn't yours to see.")
        return seen.message

    async def public(self, person: str, message: int) -> memory.SandboxMessage:
        """A message that others see too."""
        row = await self.visible(person, message)
        if row.only_for:
            raise Refusal("Only you see that message, so this cannot be done with it.")
        return row

    async def own(self, person: str, message: int) -> memory.SandboxMessage:
        """A message that a person wrote."""
        row = await self.visible(person, message)
        if row.author != person:
            raise Refusal("Only whoever wrote a message can change it.")
        return row

    async def root(self, person: str, where: Where) -> int | None:
        """The first message of the thread a person is in."""
        if where.thread is None:
            return None
        row = await self.public(person, where.thread)
        if row.channel != where.channel:
            raise Refusal("That thread is in another channel.")
        return row.thread or row.number

    def source(self, row: memory.SandboxMessage) -> Source:
        """A message, as events name it."""
        thread = str(row.thread) if row.thread else None
        return Source(row.channel, str(row.number), thread, self._stage.url(row.channel, row.number))


def sendable(text: str) -> str:
    """A message's words without the space around them; raises Refusal for none, or too many."""
    words = sound(text.strip())
    if not words:
        raise Refusal("There is nothing to send yet. Write something first.")
    if len(words) > LONGEST:
        raise Refusal(f"Shorten this to {LONGEST:,} characters or send it in parts: it has {len(words):,}.")
    return words
