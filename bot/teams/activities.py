"""What Teams sends, turned into events; knows activities and nothing else. An activity has passed `shape.whole` before."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

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
)
from bot.teams import cards, markup
from bot.teams.origins import (
    Activity,
    Reading,
    kind,
    moment,
    our_mentions,
    part,
    place,
    private,
    source,
    targeted,
    who,
    written_at,
)


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
