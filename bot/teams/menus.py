"""The entries of a message's menu, and of the box in which messages are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.chat import Actor, Command, Shortcut, Source
from bot.teams import markup, origins
from bot.teams.origins import Activity, Reading, part


def shortcut(activity: Activity, reading: Reading) -> Shortcut | Command | None:
    """An entry of a message's menu, or of the box in which messages are written (which is a command without words)."""
    value = activity.get("value")
    name = part(value, "commandId")
    if not isinstance(name, str) or not name:
        return None
    channel, _ = origins.place(activity)
    actor, said = origins.who(activity, reading), part(value, "messagePayload")
    if not isinstance(said, Mapping) or not said.get("id"):
        direct = origins.kind(activity) == "personal"
        return Command(reading.workspace, actor, channel, "truth", name, direct, origins.private(activity, reading))
    message = str(said["id"])
    thread = str(said.get("replyToId") or "") or origins.place(activity)[1]
    stands = Source(channel, message, thread if thread != message else None, str(said.get("linkToMessage") or ""))
    if not stands.url:
        stands = replace(stands, url=origins.link(reading.workspace, channel, message, stands.thread))
    text = markup.plain(str(part(said, "body", "content") or ""))
    at = origins.moment(said.get("createdDateTime"))
    return Shortcut(reading.workspace, actor, name, stands, text, _author(said), at)


def _author(said: Mapping[str, Any]) -> Actor:
    """Who wrote a message: told by directory id, or an app."""
    user = part(said, "from", "user")
    if isinstance(user, Mapping) and user.get("id"):
        return Actor(str(user["id"]), str(user.get("displayName") or ""), bot=False)
    app = part(said, "from", "application")
    return Actor(str(part(app, "id") or ""), str(part(app, "displayName") or ""), bot=True)
