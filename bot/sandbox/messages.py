"""What a person writes: messages, edits, deletions, reactions; and bringing Verbatim into a channel."""

from __future__ import annotations

from bot.chat import (
    BotAdded,
    BotRemoved,
    Dispatch,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Refusal,
)
from bot.sandbox.asking import Asking, Outcome
from bot.sandbox.reach import Reach, Where, sendable
from bot.sandbox.stage import Stage
from storage import sandbox as memory
from storage import sandbox_messages


class Unheard(Exception):
    """A message stands in its channel, but the application failed to read it."""

    def __init__(self, message: int) -> None:
        super().__init__(f"message {message} was not read")
        self.message = message


class Messages:
    """Writes as anybody. What happens is stored, then told to the application where Verbatim is in the channel."""

    def __init__(self, stage: Stage, reach: Reach, asking: Asking, dispatch: Dispatch) -> None:
        self._stage, self._reach, self._asking, self._dispatch = stage, reach, asking, dispatch

    async def say(self, person: str, where: Where, text: str) -> tuple[memory.SandboxMessage, Outcome]:
        """Write a message."""
        channel, words = self._reach.channel(person, where.channel), sendable(text)
        row = await self._stage.put(channel.id, person, words, await self._reach.root(person, where))
        await memory.mark_read(self._stage.store, row.workspace, row.channel, person, row.number)
        if not channel.listening:
            return row, Outcome(None)
        event = IncomingMessage(
            self._stage.workspace,
            self._reach.actor(person),
            self._reach.source(row),
            words,
            row.at,
            direct=bool(channel.direct_with),
            private=channel.private,
            shared=channel.shared,
        )
        try:
            answer = await self._dispatch(event)
        except Exception as error:
            raise Unheard(row.number) from error
        return row, await self._asking.answered(person, answer, Where(row.channel, row.thread))

    async def edit(self, person: str, message: int, text: str) -> None:
        """Change what one wrote."""
        row = await self._reach.own(person, message)
        channel, words, now = self._stage.town.channels[row.channel], sendable(text), self._stage.now()
        if words == row.text:
            return
        await self._overwrite(row, text=words, edited_at=now)
        if channel.listening:
            event = MessageEdited(
                self._stage.workspace,
                self._reach.actor(person),
                self._reach.source(row),
                words,
                row.at,
                edited_at=now,
                private=channel.private,
                shared=channel.shared,
            )
            await self._dispatch(event)

    async def erase(self, person: str, message: int) -> None:
        """Delete what one wrote."""
        row = await self._reach.own(person, message)
        await self._overwrite(row, text="", erased=True)
        if self._stage.town.channels[row.channel].listening:
            await self._dispatch(MessageDeleted(self._stage.workspace, self._reach.source(row), self._stage.now()))

    async def react(self, person: str, message: int, emoji: str) -> bool:
        """Put an emoji (without colons) on a message, or take one's own back; whether it is there now."""
        row = await self._reach.public(person, message)
        added = await sandbox_messages.toggle_reaction(self._stage.store, row.number, person, emoji)
        self._stage.show(row)
        if self._stage.town.channels[row.channel].listening:
            actor, source = self._reach.actor(person), self._reach.source(row)
            await self._dispatch(Reaction(self._stage.workspace, actor, source, emoji, row.author, added))
        return added

    async def invite(self, person: str, channel: str) -> None:
        """Bring Verbatim into a channel."""
        row = await self._switch(person, channel, listening=True, words="added Verbatim to this channel")
        if row is not None:
            await self._dispatch(self.added(person, row))

    async def dismiss(self, person: str, channel: str) -> None:
        """Take Verbatim out of a channel."""
        row = await self._switch(person, channel, listening=False, words="removed Verbatim from this channel")
        if row is not None:
            await self._dispatch(BotRemoved(self._stage.workspace, channel))

    def added(self, person: str, row: memory.SandboxChannel) -> BotAdded:
        """The event of Verbatim's coming into a channel."""
        return BotAdded(
            self._stage.workspace, self._reach.actor(person), row.id, row.name, private=row.private, shared=row.shared
        )

    async def _switch(self, person: str, channel: str, listening: bool, words: str) -> memory.SandboxChannel | None:
        row = self._reach.channel(person, channel)
        if row.direct_with or self._reach.actor(person).outsider:
            raise Refusal("Verbatim cannot be moved in or out here.")
        if row.listening == listening:
            return None
        row.listening = listening
        await memory.keep(self._stage.store, row)
        await self._stage.put(channel, "", f"{self._reach.actor(person).name} {words}.")
        self._stage.world_changed()
        return row

    async def _overwrite(self, row: memory.SandboxMessage, **changes: object) -> None:
        changed = await sandbox_messages.change_message(self._stage.store, row.workspace, row.number, **changes)
        if changed is not None:
            self._stage.show(changed)
