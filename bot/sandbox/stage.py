"""What the sandbox's parts share: the store, its people and channels, its clock, and a way to put a message in front of people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlencode

from bot.chat import Workspace
from bot.parts import Card
from bot.sandbox.changes import Change, Changes
from bot.sandbox.clock import SandboxClock
from bot.sandbox.wire import drawn
from bot.sandbox.world import VERBATIM, Town
from storage import sandbox as memory
from storage import sandbox_messages
from storage.database import Store


@dataclass(slots=True)
class Stage:
    """One sandbox, open. `address` is where its page is, without a slash at the end."""

    workspace: Workspace
    store: Store
    clock: SandboxClock
    address: str
    town: Town
    changes: Changes = field(default_factory=Changes)

    def now(self) -> datetime:
        """The sandbox's time, in UTC."""
        return self.clock.now(self.workspace)

    def url(self, channel: str, message: int) -> str:
        """Where a message is shown."""
        return f"{self.address}/?{urlencode({'channel': channel, 'message': message})}"

    async def find(self, message: int, person: str = "") -> sandbox_messages.Seen | None:
        """A message of this sandbox, with its reactions and replies."""
        return await sandbox_messages.message_of(self.store, self.workspace.id, message, person)

    async def put(
        self,
        channel: str,
        author: str,
        text: str,
        thread: int | None = None,
        card: Card | None = None,
        key: str = "",
        only_for: str = "",
    ) -> memory.SandboxMessage:
        """Say something, and show it."""
        said = memory.SandboxMessage(
            workspace=self.workspace.id,
            channel=channel,
            thread=thread,
            author=author,
            text=text,
            card=drawn(card),
            key=key,
            only_for=only_for,
            at=self.now(),
        )
        (row,) = await sandbox_messages.add_messages(self.store, [said])
        self.show(row)
        return row

    async def speak(
        self, channel: str, card: Card, thread: int | None = None, key: str = "", only_for: str = ""
    ) -> memory.SandboxMessage:
        """Say something as Verbatim."""
        return await self.put(channel, VERBATIM.id, card.as_text(), thread, card, key, only_for)

    async def redraw(self, message: int, card: Card) -> memory.SandboxMessage | None:
        """Make something that Verbatim said read differently; None when it is gone."""
        row = await sandbox_messages.change_message(
            self.store, self.workspace.id, message, text=card.as_text(), card=drawn(card)
        )
        if row is not None:
            self.show(row)
        return row

    async def take_back(self, message: int) -> None:
        """Make something that Verbatim said disappear."""
        gone = {"text": "", "card": None, "erased": True}
        row = await sandbox_messages.change_message(self.store, self.workspace.id, message, **gone)
        if row is not None:
            self.show(row)

    def show(self, row: memory.SandboxMessage) -> None:
        """Let every page draw a message anew, and (of a reply) the first message of its thread; a history shows once it is whole."""
        if self.clock.replays:
            return
        self.changes.tell(Change("message", row.number))
        if row.thread is not None:
            self.changes.tell(Change("message", row.thread))

    def world_changed(self) -> None:
        """Let every page read everything anew."""
        self.changes.tell(Change("world"))
