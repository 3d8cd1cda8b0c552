"""What Teams sends, turned into events; knows activities and nothing else.

An activity has passed `shape.whole` before anything here reads it. People are known by their directory id (`aadObjectId`), which every
surface of Teams tells, else by their id with this bot; conversations by their id without the thread's part.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.chat import (
    Actor,
    BotAdded,
    BotRemoved,
    ButtonPress,
    Command,
    Event,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Source,
    Workspace,
)
from bot.teams import cards, markup

Activity = Mapping[str, Any]

THREAD = ";messageid="
"""Stands between a channel's id and the id of the message that starts a thread."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read activities.

    Whose workspace it is, who a person's id with this bot is, whether a channel is read by its members only, what it is
    called, and which words are commands.
    """

    workspace: Workspace
    person: Callable[[str], str] = lambda with_bot: with_bot
    closed: Callable[[str], bool | None] = lambda channel: None
    name: Callable[[str], str] = lambda channel: ""
    words: frozenset[str] = frozenset()


# ---------------------------------------------------------------- the parts of an activity


def part(activity: object, *names: str) -> Any:
    """What stands at a path, None where the path ends before."""
    found: Any = activity
    for name in names:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def place(activity: Activity) -> tuple[str, str | None]:
    """The conversation, and the id of the message that starts the thread this happened in (or that this is)."""
    channel, _, root = str(activity["conversation"]["id"]).partition(THREAD)
    return channel, root or None


def kind(activity: Activity) -> str:
    """personal, groupChat or channel. A chat of two people, in whose menus we are, counts as a group: it is not theirs with us."""
    told = part(activity, "conversation", "conversationType")
    if told == "personal" and str(activity["conversation"]["id"]).startswith("19:"):
        return "groupChat"
    return told if told in ("personal", "groupChat", "channel") else "channel"


def person_id(account: Mapping[str, Any]) -> str:
    """Whom an account stands for."""
    return str(account.get("aadObjectId") or account.get("id") or "")


def who(activity: Activity, reading: Reading) -> Actor:
    """Whoever did it. Of another organization is who comes from another tenant; guests are told by their profile only."""
    account = activity["from"]
    tenant = account.get("tenantId")
    return Actor(
        person_id(account) if account.get("aadObjectId") else reading.person(account["id"]),
        str(account.get("name") or ""),
        zone=zone(activity.get("localTimezone")),
        bot=account["id"].startswith("28:") or account.get("role") == "bot",
        outsider=True if tenant and tenant != reading.workspace.id else None,
    )


def zone(told: object) -> str | None:
    """An IANA zone, None for what is none here."""
    try:
        return ZoneInfo(told).key if isinstance(told, str) and told else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def moment(text: object) -> datetime:
    """A time as Teams writes it; now, where it writes none."""
    try:
        read = datetime.fromisoformat(str(text))
    except ValueError:
        return datetime.now(UTC)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def written_at(message: str, otherwise: datetime) -> datetime:
    """When a message was written: Teams numbers messages by milliseconds."""
    if re.fullmatch(r"1\d{12}", message):
        return datetime.fromtimestamp(int(message) / 1000, UTC)
    return otherwise


def link(workspace: Workspace, channel: str, message: str, thread: str | None = None) -> str:
    """The address that opens a message in Teams."""
    about = {"tenantId": workspace.id} | ({"parentMessageId": thread} if thread else {})
    return f"https://teams.microsoft.com/l/message/{quote(channel)}/{quote(message)}?{urlencode(about)}"


def source(activity: Activity, reading: Reading, message: str) -> Source:
    """Where a message stands."""
    channel, root = place(activity)
    thread = root if root != message else None
    return Source(channel, message, thread, link(reading.workspace, channel, message, thread))


def private(activity: Activity, reading: Reading) -> bool | None:
    """Whether only its members read a conversation; None where that is not known."""
    if kind(activity) != "channel":
        return True
    told = part(activity, "channelData", "channel", "type")
    return told != "standard" if isinstance(told, str) else reading.closed(place(activity)[0])


# ---------------------------------------------------------------- events


def events(activity: Activity, reading: Reading) -> Sequence[Event]:
    """What an activity means (invokes apart, which are answered): none, one, or one for each channel that is gone."""
    read = _READERS.get(activity["type"])
    found = read(activity, reading) if read else None
    return [] if found is None else [found]


def _message(activity: Activity, reading: Reading) -> Event | None:
    actor = who(activity, reading)
    if actor.bot:
        return None
    if isinstance(activity.get("value"), Mapping):
        return press(activity, reading, activity["value"])
    typed = command(activity, reading, actor)
    if typed is not None:
        return typed
    message = str(activity.get("id") or "")
    text = markup.spoken(activity)
    if not message or not text.strip() or our_mentions(activity):  # talk about us is no decision
        return None
    stands = source(activity, reading, message)
    at = written_at(message, moment(activity.get("timestamp")))
    direct = kind(activity) == "personal"
    return IncomingMessage(reading.workspace, actor, stands, text, at, direct, private(activity, reading))


def command(activity: Activity, reading: Reading, actor: Actor) -> Command | None:
    """A message that is meant for us: only we see it, it begins with our mention or a slash, or one-to-one with a command's name."""
    text, mentioned = _addressed(activity, reading)
    slash, text = text.startswith("/"), text.removeprefix("/")
    first = text.split(maxsplit=1)[0].casefold() if text else ""
    direct = kind(activity) == "personal"
    if not (mentioned or (first in reading.words and (slash or direct))):
        return None
    name, words = ("truth", text) if first != "truth" else ("truth", text[len(first) :].strip())
    channel, _ = place(activity)
    return Command(
        reading.workspace, actor, channel, name, words, direct, private(activity, reading), reading.name(channel)
    )


def _addressed(activity: Activity, reading: Reading) -> tuple[str, bool]:
    """A message's words, people in it as `<@id|name>`, without our own mention; and whether it began with that or came to us alone."""
    begins = targeted(activity) or any(
        str(activity.get("text") or "").lstrip().startswith(tag) for tag in our_mentions(activity)
    )

    def named(person: str, name: str) -> str:
        return f"<@{reading.person(person)}|{name}>" if person else f"@{name}"

    text = markup.spoken(activity, named).strip()
    name = f"@{activity['recipient'].get('name') or ''}"
    if kind(activity) == "personal" and len(name) > 1 and text.casefold().startswith(f"{name} ".casefold()):
        return text[len(name) :].strip(), True  # one-to-one nobody is offered the mention, and may write it out
    return text, begins


def targeted(activity: Activity) -> bool:
    """Whether somebody said this in a channel or a chat for nobody but us (behind `/Verbatim`): it is nothing that was announced there."""
    return activity["recipient"].get("isTargeted") is True


def our_mentions(activity: Activity) -> list[str]:
    """How a message's text names us, once for each time that it does."""
    us = activity["recipient"]["id"]
    mentions = [each for each in activity.get("entities") or () if part(each, "type") == "mention"]
    return [str(each.get("text")) for each in mentions if part(each, "mentioned", "id") == us and each.get("text")]


def strangers(activity: Activity, reading: Reading) -> bool:
    """Whether a message that begins with our mention names people whom we know by their id with this bot only."""
    if activity["type"] != "message" or not _addressed(activity, reading)[1]:
        return False
    us, mentions = activity["recipient"]["id"], activity.get("entities") or ()
    named = [part(each, "mentioned", "id") for each in mentions if part(each, "type") == "mention"]
    return any(isinstance(each, str) and each != us and reading.person(each) == each for each in named)


def press(activity: Activity, reading: Reading, data: Mapping[str, Any]) -> ButtonPress | None:
    """A button on a card of ours; None for what no card of ours sends."""
    pressed = cards.pressed(data)
    if pressed is None:
        return None
    channel, root = place(activity)
    card = str(activity.get("replyToId") or "")
    thread = root if root != card else None
    return ButtonPress(reading.workspace, who(activity, reading), pressed.action, pressed.value, channel, card, thread)


def _changed(activity: Activity, reading: Reading) -> Event | None:
    """An edit; a message that came back after its deletion counts as one, too."""
    written = _message({**activity, "type": "message"}, reading)
    if not isinstance(written, IncomingMessage) or written.direct:
        return None
    return MessageEdited(
        written.workspace,
        written.actor,
        written.source,
        written.text,
        written.at,
        moment(activity.get("timestamp")),
        written.private,
        restored=part(activity, "channelData", "eventType") == "undeleteMessage",
    )


def _deleted(activity: Activity, reading: Reading) -> Event | None:
    message = str(activity.get("id") or "")
    if not message or kind(activity) == "personal":
        return None
    return MessageDeleted(reading.workspace, source(activity, reading, message), moment(activity.get("timestamp")))


def _reaction(activity: Activity, reading: Reading) -> Event | None:
    message, added = str(activity.get("replyToId") or ""), activity.get("reactionsAdded")
    changed = added or activity.get("reactionsRemoved")
    if not message or not changed or not isinstance(part(changed[0], "type"), str):
        return None
    actor, stands = who(activity, reading), source(activity, reading, message)
    return Reaction(reading.workspace, actor, stands, emoji(changed[0]["type"]), "", bool(added))


def emoji(told: str) -> str:
    """A reaction by the Unicode name of its sign (`2696_scales` is scales), or Teams' own word for it, such as like."""
    points = re.match(r"[0-9a-f]{4,5}", told)
    if points is None:
        return told
    return unicodedata.name(chr(int(points[0], 16)), told).casefold().replace(" ", "_")


# ---------------------------------------------------------------- coming and going


def here(activity: Activity) -> bool | None:
    """True when we came into this conversation, False when we left it, None when this is about something else."""
    if activity["type"] == "installationUpdate":
        action = str(activity.get("action") or "")
        return True if action.startswith("add") else False if action.startswith("remove") else None
    us = activity["recipient"]["id"]
    for name, came in (("membersAdded", True), ("membersRemoved", False)):
        if any(part(each, "id") == us for each in activity.get(name) or ()):
            return came
    return None


def _arrived(activity: Activity, reading: Reading) -> Event | None:
    came = here(activity)
    if came is None:
        if part(activity, "channelData", "eventType") == "channelDeleted":
            gone = part(activity, "channelData", "channel", "id")
            return BotRemoved(reading.workspace, str(gone)) if gone else None
        return None
    channel, _ = place(activity)
    if not came:
        return BotRemoved(reading.workspace, channel)
    direct = kind(activity) == "personal"
    name = reading.name(channel)
    closed = private(activity, reading)
    return BotAdded(reading.workspace, who(activity, reading), channel, name, closed, None, direct)


_READERS: Mapping[str, Callable[[Activity, Reading], Event | None]] = {
    "message": _message,
    "messageUpdate": _changed,
    "messageDelete": _deleted,
    "messageReaction": _reaction,
    "conversationUpdate": _arrived,
    "installationUpdate": _arrived,
}
