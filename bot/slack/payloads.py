"""What Slack sends, turned into events; knows payloads and nothing else.

In messages `<@U1|ana>` becomes @ana and a bare `<@U1>` stays (`names` looks it up). Commands keep every mention as `<@U1>`, without
its label, so that a handler can read the id. Channels become #name, links their label or address, group mentions @channel, entities their characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.chat import (
    Actor,
    BotAdded,
    BotRemoved,
    Command,
    Event,
    HomeOpened,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Shortcut,
    Source,
)
from bot.slack.installation import Installation

Payload = Mapping[str, Any]

SPEECH = frozenset({None, "file_share", "thread_broadcast", "me_message"})
"""Subtypes of messages that a person wrote; everything else is Slack telling something."""

SLACKBOT = "USLACKBOT"
_AS_IT_IS = re.compile(r"(```.*?```|`[^`\n]*`|<[^<>\n]*>|:[\w+'-]+:)", re.DOTALL)
"""Code, links and emoji, in which no character formats."""
_SLANTED = re.compile(r"(?<!\w)_(?![\s_])([^_\n]+)(?<!\s)_(?!\w)")
_BOLD = re.compile(r"(?<![\w*])\*(?![\s*])([^*\n]+)(?<!\s)\*(?![\w*])")
ANGLES = re.compile(r"<([^<>\n]+)>")


def decoded(text: str, ids: bool = False) -> str:
    """Slack's markup as plain words; with `ids`, mentions stay as `<@U1>` even when they carry a name."""
    if "<" in text:
        text = ANGLES.sub(lambda found: _word(found[1], ids), text)
    return unescaped(text) if "&" in text else text


def written(text: str) -> str:
    """A message as its reader sees it: Slack's markup as words, and the stars and underscores that make words bold or slanted gone."""
    if "*" in text or "_" in text:
        kept = _AS_IT_IS.split(text)
        kept[::2] = (_BOLD.sub(r"\1", _SLANTED.sub(r"\1", part)) for part in kept[::2])
        text = "".join(kept)
    return decoded(text)


def unescaped(text: str) -> str:
    """Slack's three entities as their characters."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _word(inside: str, ids: bool) -> str:
    target, _, label = inside.partition("|")
    match target[0]:
        case "@":
            return f"@{label.lstrip('@')}" if label and not ids else f"<{target}>"
        case "#":
            return f"#{label}" if label else f"<{target}>"
        case "!":
            kind, _, _ = target[1:].partition("^")
            return label or f"@{kind}"
        case _:
            return label or target.removeprefix("mailto:").removeprefix("tel:")


def moment(stamp: str) -> datetime:
    """Slack's message id as the time it stands for."""
    return datetime.fromtimestamp(float(stamp), UTC)


def happened(body: Payload, ours: Installation) -> Event | None:
    """The event inside an Events API body; None for what nobody here wants to hear."""
    event: Payload = body["event"]
    read = _READERS.get(event.get("type", ""))
    return read(event, body, ours) if read else None


def message(event: Payload, body: Payload, ours: Installation) -> Event | None:
    """A message, its edit or its deletion; None for bots, ourselves and Slack's own lines."""
    subtype = event.get("subtype")
    if subtype in SPEECH:
        return None if _not_a_person(event, ours) else _written(event, body, ours)
    if subtype == "message_changed":
        return _changed(event, body, ours)
    if subtype == "message_deleted":
        return _deleted(event, event.get("previous_message") or {}, event.get("deleted_ts"), ours)
    return None


def _not_a_person(said: Payload, ours: Installation) -> bool:
    author = said.get("user")
    return not author or "bot_id" in said or author in (ours.user, SLACKBOT)


def _written(event: Payload, body: Payload, ours: Installation) -> IncomingMessage:
    channel, kind = event["channel"], event.get("channel_type")
    return IncomingMessage(
        workspace=ours.workspace,
        actor=_author(event, ours),
        source=_source(channel, event, ours),
        text=written(event.get("text") or ""),
        at=moment(event["ts"]),
        direct=kind == "im" or channel[0] == "D",
        private=_private(kind),
        shared=body.get("is_ext_shared_channel"),
    )


def _author(said: Payload, ours: Installation) -> Actor:
    return Actor(said["user"], bot=False, outsider=ours.foreign(said.get("user_team") or said.get("team")))


def _source(channel: str, said: Payload, ours: Installation) -> Source:
    stamp, thread = said["ts"], said.get("thread_ts")
    if thread == stamp:
        thread = None
    return Source(channel, stamp, thread, ours.link(channel, stamp, thread))


def _private(kind: str | None) -> bool | None:
    return None if kind is None else kind != "channel"


def _changed(event: Payload, body: Payload, ours: Installation) -> Event | None:
    now, before = event["message"], event.get("previous_message") or {}
    if now.get("subtype") == "tombstone":
        return _deleted(event, before or now, now["ts"], ours)
    if now.get("subtype") not in SPEECH or _not_a_person(now, ours):
        return None
    if now.get("text") == before.get("text") or not (before or now.get("edited")):
        return None  # Slack unfurled a link or counted a reply
    return MessageEdited(
        workspace=ours.workspace,
        actor=_author(now, ours),
        source=_source(event["channel"], now, ours),
        text=written(now.get("text") or ""),
        at=moment(now["ts"]),
        edited_at=moment((now.get("edited") or {}).get("ts") or event.get("event_ts") or event["ts"]),
        private=_private(event.get("channel_type")),
        shared=body.get("is_ext_shared_channel"),
    )


def _deleted(event: Payload, before: Payload, stamp: str | None, ours: Installation) -> MessageDeleted | None:
    if not stamp or "bot_id" in before or before.get("user") == ours.user:
        return None
    source = _source(event["channel"], {**before, "ts": stamp}, ours)
    return MessageDeleted(ours.workspace, source, moment(event.get("event_ts") or event["ts"]))


def _reaction(event: Payload, body: Payload, ours: Installation) -> Reaction | None:
    item = event["item"]
    if item.get("type") != "message" or event.get("user") in (ours.user, None):
        return None
    source = Source(item["channel"], item["ts"], None, ours.link(item["channel"], item["ts"]))
    added = event["type"] == "reaction_added"
    return Reaction(
        ours.workspace, Actor(event["user"]), source, event["reaction"], event.get("item_user") or "", added
    )


def _joined(event: Payload, body: Payload, ours: Installation) -> BotAdded | None:
    if event.get("user") != ours.user:
        return None
    private = {"C": False, "G": True}.get(event.get("channel_type", ""))
    actor, shared = Actor(event.get("inviter") or ""), body.get("is_ext_shared_channel")
    return BotAdded(ours.workspace, actor, event["channel"], private=private, shared=shared)


def _left(event: Payload, body: Payload, ours: Installation) -> BotRemoved | None:
    somebody_else = event["type"] == "member_left_channel" and event.get("user") != ours.user
    return None if somebody_else else BotRemoved(ours.workspace, event["channel"])


def _gone(event: Payload, body: Payload, ours: Installation) -> BotRemoved | None:
    if event["type"] == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
        return None
    return BotRemoved(ours.workspace)


def _home(event: Payload, body: Payload, ours: Installation) -> HomeOpened | None:
    return HomeOpened(ours.workspace, Actor(event["user"])) if event.get("tab") == "home" else None


_READERS: dict[str, Callable[[Payload, Payload, Installation], Event | None]] = {
    "message": message,
    "reaction_added": _reaction,
    "reaction_removed": _reaction,
    "member_joined_channel": _joined,
    "member_left_channel": _left,
    "channel_left": _left,
    "group_left": _left,
    "app_uninstalled": _gone,
    "tokens_revoked": _gone,
    "app_home_opened": _home,
}


def who(body: Payload, ours: Installation) -> Actor:
    """Whoever pressed, picked or sent something."""
    user = body["user"]
    team = user.get("team_id") or (body.get("team") or {}).get("id")
    return Actor(user["id"], user.get("name") or user.get("username") or "", bot=False, outsider=ours.foreign(team))


def command(body: Payload, ours: Installation) -> Command:
    """A typed command; its mentions keep their ids."""
    actor = Actor(body["user_id"], body.get("user_name") or "", bot=False, outsider=ours.foreign(body.get("team_id")))
    channel, called = body["channel_id"], body.get("channel_name") or ""
    direct = channel.startswith(
        "D"
    )  # Slack does not say whether it is with us; where it is not, we can say nothing there
    private = direct or called == "privategroup" or called.startswith("mpdm")
    name, text = body["command"].lstrip("/"), decoded(body.get("text") or "", ids=True)
    return Command(ours.workspace, actor, channel, name, text, direct, private)


def shortcut(body: Payload, ours: Installation) -> Shortcut | None:
    """A pick from a message's menu; None for a shortcut that belongs to no message."""
    said = body.get("message")
    if body.get("type") != "message_action" or not said:
        return None
    author = Actor(said.get("user") or "", bot="bot_id" in said, outsider=ours.foreign(said.get("team")))
    source = _source(body["channel"]["id"], {"ts": body["message_ts"], "thread_ts": said.get("thread_ts")}, ours)
    text, at = written(said.get("text") or ""), moment(source.message)
    return Shortcut(ours.workspace, who(body, ours), body["callback_id"], source, text, author, at)
