"""Where an activity comes from: its conversation, whoever did it, when, and whether it was said to us.

People are known by their directory id (`aadObjectId`), which every surface of Teams tells, else by their id with this bot;
conversations by their id without the thread's part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.chat import Actor, Source, Workspace

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


def targeted(activity: Activity) -> bool:
    """Whether somebody said this in a channel or a chat for nobody but us (behind `/Verbatim`): it is nothing that was announced there."""
    return activity["recipient"].get("isTargeted") is True


def our_mentions(activity: Activity) -> list[str]:
    """How a message's text names us, once for each time that it does."""
    us = activity["recipient"]["id"]
    mentions = [each for each in activity.get("entities") or () if part(each, "type") == "mention"]
    return [str(each.get("text")) for each in mentions if part(each, "mentioned", "id") == us and each.get("text")]
