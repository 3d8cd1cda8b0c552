"""What a walk of the contract does and sees, on whichever platform: the one seam between the walks and the drivers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import Enum
from typing import Any, Protocol

from bot.chat import Chat, Options, Workspace
from storage.database import Store


class Trouble(Enum):
    """What may become of something that is said."""

    BUSY = "the platform asks to wait"
    BROKEN = "the platform fails, and nothing was said"
    CUT = "it was said, but the answer is lost"


Said = Any
"""A message as its driver names it: what `say` gives, and `edit`, `delete`, `again` and others take."""


class World(Protocol):
    """Everybody on one platform, with an application behind it.

    Ana brought Verbatim in; Tom, Sal and Maya are her colleagues, Dana is of another organization. People go by name, channels by
    #name, and `Verbatim` is one's own conversation with it. Verbatim is in #product and switched on there. All but Dana are in #product;
    Ana and Maya alone are in #leadership, which is private and where Verbatim is not yet.

    Every act is followed by `settle`, so that a walk reads as what people do and see.
    """

    store: Store

    @property
    def workspace(self) -> Workspace: ...

    # what people do

    async def say(self, person: str, channel: str, text: str, thread: Said | None = None) -> Said:
        """Write a message; `@Name` mentions somebody."""

    async def edit(self, person: str, message: Said, text: str) -> None:
        """Change a message of one's own."""

    async def delete(self, person: str, message: Said) -> None:
        """Delete a message of one's own."""

    async def react(self, person: str, message: Said, emoji: str) -> None:
        """Put an emoji on a message, or take one's own back."""

    async def command(self, person: str, channel: str, typed: str) -> object:
        """Type a command as the platform has it, such as `/truth metrics`, and open the form where it is offered."""

    async def shortcut(self, person: str, message: Said, title: str) -> object:
        """Pick an entry of a message's menu."""

    async def press(self, person: str, label: str, *, within: str = "") -> object:
        """Press a button (or pick a menu's choice) in the open form, else on the newest card that has it and contains `within`."""

    async def fill(self, person: str, values: Mapping[str, Any]) -> None:
        """Fill fields by their labels: text, days, labels of choices; names for type-ahead and people (several as a list)."""

    async def suggest(self, person: str, label: str, typed: str) -> Options:
        """What a type-ahead field offers."""

    async def submit(self, person: str, times: int = 1) -> dict[str, str] | None:
        """Send the form (`times` at once); the sentences beside its fields by label, None when it was taken."""

    def dismiss(self, person: str) -> None:
        """Close the form without sending it."""

    # what people see

    async def screen(self, person: str, channel: str = "", thread: Said | None = None) -> str:
        """The text that somebody sees in a channel (threads included), in one thread, or everywhere."""

    async def cards(self, person: str, channel: str = "") -> list[str]:
        """The text of each card of Verbatim that somebody sees, oldest first."""

    async def newest(self, person: str, channel: str, words: str) -> Said:
        """The newest message of Verbatim in a channel that has these words, as `say` would name it."""

    def sees_form(self, person: str) -> str:
        """The form that somebody has open, as they see it; empty when there is none."""

    # what happens by itself

    def person(self, name: str) -> str:
        """The platform's id of somebody."""

    def channel(self, name: str) -> str:
        """The platform's id of a channel."""

    async def invite(self, person: str, channel: str) -> None:
        """Bring Verbatim into a channel and, where that takes another press, switch it on."""

    async def again(self, message: Said, times: int = 3) -> None:
        """The platform delivers a message again, several times at once."""

    async def wind(self, by: timedelta) -> None:
        """Let time pass, with everything that falls due on the way."""

    async def restart(self) -> None:
        """The process ends, and begins anew on the same database; what people have open stays open."""

    def chat(self) -> Chat:
        """How the adapter speaks here."""

    def fail(self, trouble: Trouble, channel: str = "") -> None:
        """The next thing that Verbatim says (in this channel) meets trouble on its way; where there is no way this cannot be asked for."""

    async def settle(self) -> None:
        """Everything that is due is sent, and everything that is under way arrives."""
