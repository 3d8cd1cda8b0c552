"""What happens in a chat, what may be answered, and what can be said there: the seam between adapters and the application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.parts import Card, Choice, Form, Value

# ---------------------------------------------------------------- who and where


@dataclass(frozen=True, slots=True)
class Workspace:
    """A Slack team (else enterprise), a Teams tenant, or the sandbox, by the platform's own id."""

    platform: Literal["slack", "teams", "sandbox"]
    id: str


EVERYWHERE = frozenset({"teams"})
"""Platforms where an installation reaches every channel: being there does not mean being wanted there, and nobody invites the bot."""


BY_MENTION = frozenset({"teams"})
"""Platforms without commands of their own: people mention the bot, or write to it one-to-one, and then say what they want."""


WITH_STATUS = frozenset({"slack"})
"""Platforms that tell a bot the status people have set, and with it that somebody is away."""


APART = frozenset({"teams"})
"""Platforms where what only one person sees stands in a conversation of its own, and so has to say what it is about."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever did it. `outsider` and `bot` are True or False when the payload says so, None when only a profile would."""

    id: str
    name: str = ""
    zone: str | None = None
    bot: bool | None = None
    outsider: bool | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A message somebody wrote. `thread` is the id of the thread's first message when this one is a reply; `url` leads to it."""

    channel: str
    message: str
    thread: str | None = None
    url: str = ""


# ---------------------------------------------------------------- what happens


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """Somebody wrote `text` (entities decoded, mentions as @name or <@id>). `direct` is a one-to-one conversation with the bot.

    `shared` is True when people of another organization are in the channel, None when the payload does not say.
    """

    workspace: Workspace
    actor: Actor
    source: Source
    text: str
    at: datetime
    direct: bool = False
    private: bool | None = None
    shared: bool | None = None


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """A message now reads `text`. `edited_at` orders edits: an older one loses. An edit of a message never seen counts as the message.

    `restored` when it was deleted, and its author took that back.
    """

    workspace: Workspace
    actor: Actor
    source: Source
    text: str
    at: datetime
    edited_at: datetime
    private: bool | None = None
    shared: bool | None = None
    restored: bool = False


@dataclass(frozen=True, slots=True)
class MessageDeleted:
    """A message is gone."""

    workspace: Workspace
    source: Source
    at: datetime


@dataclass(frozen=True, slots=True)
class Reaction:
    """`actor` put `emoji` (without colons) on a message of `author`; `added` is False when it was taken back. No text comes along."""

    workspace: Workspace
    actor: Actor
    source: Source
    emoji: str
    author: str
    added: bool = True


@dataclass(frozen=True, slots=True)
class Command:
    """A typed command: `name` without slash (`decide`, `truth`…), `text` behind it. Slack cannot send one from inside a thread.

    `direct` is a one-to-one conversation with the bot; `private` as in `IncomingMessage`; `called` is the channel's name, where told.
    """

    workspace: Workspace
    actor: Actor
    channel: str
    name: str
    text: str = ""
    direct: bool = False
    private: bool | None = None
    called: str = ""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A pick from a message's menu: `name` is the route's; `text` and `author` are the message's."""

    workspace: Workspace
    actor: Actor
    name: str
    source: Source
    text: str
    author: Actor
    at: datetime


@dataclass(frozen=True, slots=True)
class ButtonPress:
    """A button or menu choice on one of our cards. `message` is the card's own message where the platform tells."""

    workspace: Workspace
    actor: Actor
    action: str
    value: str = ""
    channel: str = ""
    message: str = ""
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class FormChanged:
    """A field that refreshes was changed, or a button inside the form was pressed (`action`, `value`); `values` is all that is typed so far."""

    workspace: Workspace
    actor: Actor
    form: str
    id: str
    action: str
    value: str
    values: Mapping[str, Value]
    state: str = ""


@dataclass(frozen=True, slots=True)
class FormSubmission:
    """The form `form` (its action) was sent. `id` and `state` are those it was opened with."""

    workspace: Workspace
    actor: Actor
    form: str
    id: str
    values: Mapping[str, Value]
    state: str = ""


@dataclass(frozen=True, slots=True)
class Suggest:
    """Somebody is typing in a `SuggestField`; answered with `Options`."""

    workspace: Workspace
    actor: Actor
    form: str
    field: str
    typed: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class HomeOpened:
    """Somebody opened the bot's own page; answered with `Replace` (the page's card)."""

    workspace: Workspace
    actor: Actor


@dataclass(frozen=True, slots=True)
class BotAdded:
    """The bot came into a channel (`actor` brought it, id empty when unknown).

    With `direct` into the one-to-one conversation with `actor`, where a platform has to be asked for that.
    """

    workspace: Workspace
    actor: Actor
    channel: str
    name: str = ""
    private: bool | None = None
    shared: bool | None = None
    direct: bool = False


@dataclass(frozen=True, slots=True)
class BotRemoved:
    """The bot left a channel, or (channel empty) the whole workspace."""

    workspace: Workspace
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Unreached:
    """`actor` asked for something at `source`, and the answer could not be given in private: the app is not there for them."""

    workspace: Workspace
    actor: Actor
    source: Source


Event = (
    IncomingMessage
    | MessageEdited
    | MessageDeleted
    | Reaction
    | Command
    | Shortcut
    | ButtonPress
    | FormChanged
    | FormSubmission
    | Suggest
    | HomeOpened
    | BotAdded
    | BotRemoved
    | Unreached
)

# ---------------------------------------------------------------- what may be answered


@dataclass(frozen=True, slots=True)
class Invalid:
    """The form stays open with everything typed; `errors` maps a field's name to one sentence, `form` replaces the form where it must change."""

    errors: Mapping[str, str]
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for a type-ahead field; `reason` (up to 75 characters) says why there are none, or stands above them."""

    choices: tuple[Choice, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Close:
    """The form closes (all of it); `card` is whispered to the person, when there is something to say."""

    card: Card | None = None


@dataclass(frozen=True, slots=True)
class Replace:
    """The card whose button was pressed now reads so (for this person, where only they see it)."""

    card: Card


@dataclass(frozen=True, slots=True)
class Whisper:
    """Said at once to the person who acted, and to nobody else."""

    card: Card


Answer = Form | Invalid | Options | Close | Replace | Whisper | None
Dispatch = Callable[[Event], Awaitable[Answer]]

# ---------------------------------------------------------------- what can be said


@dataclass(frozen=True, slots=True)
class Profile:
    """What the platform knows of a person. `zone` is an IANA name; `outsider`: a guest, of another organization, or gone.

    `status` is what they say beside their name, an emoji among it by name (`:palm_tree: Vacationing`), until `status_until` (UTC, None: open).
    """

    name: str
    zone: str | None = None
    bot: bool = False
    outsider: bool = False
    department: str | None = None
    status: str = ""
    status_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """What the platform knows of a channel. `shared` means people of another organization are in it.

    `inside` means that we are: said only where somebody has to bring us into each channel.
    """

    name: str
    private: bool = False
    shared: bool = False
    archived: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Posted:
    """Where something we said stands, so that it can be edited or answered: channel and message ids. `message` is empty for what cannot be edited."""

    channel: str
    message: str
    url: str = ""


class Chat(Protocol):
    """Speaking on one platform, in one workspace. Every method raises `ChatError`; no other exception leaves an adapter.

    `key` is the outbox row's unique key: an adapter stores it with the message where the platform lets it, so that `find`
    can tell after a crash whether it was said.
    """

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        """Say it in a channel, or in the thread under the message `thread`."""

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        """Say it in a channel to one person only (ephemeral where the platform has that, else one-to-one)."""

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        """Say it in the one-to-one conversation."""

    async def edit(self, posted: Posted, card: Card) -> None:
        """Make something already said read differently."""

    async def find(
        self, channel: str, key: str, since: datetime, thread: str | None = None, person: str = ""
    ) -> Posted | None:
        """What was said under this key, None if nothing was; raises `Unsearchable` where the platform cannot tell (whispers, Teams)."""

    async def profile(self, person: str) -> Profile:
        """Who somebody is; cached for some minutes."""

    async def channel(self, channel: str) -> ChannelFacts:
        """What a channel is; cached for some minutes."""

    async def members(self, channel: str) -> frozenset[str]:
        """Ids of the people in a channel; cached for five minutes."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that `doctor` looked at: whether it is right, what it is, and what mends it."""

    ok: bool
    what: str
    fix: str = ""


class Clock(Protocol):
    """What time it is in a workspace. Only sandbox workspaces differ from the machine's clock."""

    def now(self, workspace: Workspace) -> datetime:
        """An aware datetime in UTC."""


class Platform(Protocol):
    """One configured chat platform, as the composition root sees it."""

    def chat(self, workspace: Workspace) -> Chat | None:
        """How to speak in this workspace; None when it is not ours or no longer installed."""

    async def start(self) -> None:
        """Connect and begin to hear; returns when events can arrive."""

    async def stop(self) -> None:
        """Finish what is under way and disconnect."""


# ---------------------------------------------------------------- what can go wrong


FORM = ""
"""The key in `Invalid.errors` for a sentence that concerns the form as a whole; adapters show it where it is seen first."""


class Refusal(Exception):
    """A sentence written for the person: what cannot be done, and what to do instead."""


@dataclass
class ChatError(Exception):
    """The platform did not do what was asked.

    `code` is the platform's own word for it. `retry_after` (seconds) is set when it asks to wait. `certain` is False when the
    call may have been carried out all the same; `gone` when trying again is pointless (no such channel, not a member, blocked).
    """

    code: str
    retry_after: float | None = None
    certain: bool = True
    gone: bool = False

    def __str__(self) -> str:
        return self.code


class Unsearchable(ChatError):
    """The platform cannot tell whether something was said."""


class Unreachable(ChatError):
    """Nothing can be said to this person in private until they add the app: nobody else may be told in their place."""
