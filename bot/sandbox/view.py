"""What a person sees: the channels, the unread marks, the messages with their reactions, as JSON for the page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat import Command, Shortcut
from bot.router import Route
from bot.sandbox.reach import Reach, Where
from bot.sandbox.stage import Stage
from bot.sandbox.world import VERBATIM, direct_with
from storage import attention, sandbox_messages
from storage import sandbox as memory

INVITE = "invite"
"""The command of the chat itself that brings Verbatim into a channel, as Slack has it."""

PAGE = 200
"""Messages of a channel drawn at once."""

WHOLE_THREAD = 1000
"""Messages of a thread drawn at once."""


async def overview(stage: Stage, reach: Reach, person: str) -> dict[str, Any]:
    """Who and which channels there are for a person, what they have not read, and whether they were `asked` all they are today.

    Beside the other people stands only what Verbatim has for them alone.
    """
    me, town = reach.actor(person), stage.town
    unread = await memory.unread(stage.store, stage.workspace.id)
    today = stage.now().astimezone(ZoneInfo(town.people[me.id].zone)).date()
    return {
        "workspace": town.name,
        "me": me.id,
        "verbatim": VERBATIM.id,
        "clock": hours(stage, person),
        "asked": await attention.had_their_turns(stage.store, stage.workspace, me.id, today),
        "people": [_person(row, unread.get((row.id, direct_with(row.id)), 0)) for row in town.people.values()],
        "channels": [
            _channel(stage, row, unread.get((person, row.id), 0))
            for row in town.channels.values()
            if town.is_in(person, row.id)
        ],
    }


def hours(stage: Stage, person: str) -> dict[str, Any]:
    """The time in the sandbox, and where somebody reads it."""
    return {"now": stage.now().isoformat(), "zone": stage.town.people[person].zone}


def _person(row: memory.SandboxPerson, unread: int) -> dict[str, Any]:
    known = row.model_dump(include={"id", "name", "title", "department", "company", "zone", "outsider"})
    return {**known, "unread": unread}


def _channel(stage: Stage, row: memory.SandboxChannel, unread: int) -> dict[str, Any]:
    known = row.model_dump(include={"id", "name", "topic", "example", "private", "shared", "listening"})
    members = sorted(stage.town.members.get(row.id, ()))
    return {**known, "direct": bool(row.direct_with), "unread": unread, "members": members}


async def conversation(stage: Stage, reach: Reach, person: str, where: Where, before: int | None) -> dict[str, Any]:
    """The last messages of a channel or thread; `more` when there are earlier ones."""
    reach.channel(person, where.channel)
    root = await reach.root(person, where)
    limit = PAGE if root is None else WHOLE_THREAD
    seen = await sandbox_messages.timeline(
        stage.store, stage.workspace.id, person, where.channel, root, before, limit + 1
    )
    drawn = [shown(stage, person, one) for one in seen[-limit:] if not one.message.erased or one.replies]
    last = await memory.last_read(stage.store, stage.workspace.id, where.channel, person)
    return {"messages": drawn, "more": len(seen) > limit, "lastRead": last}


def shown(stage: Stage, person: str, seen: sandbox_messages.Seen) -> dict[str, Any]:
    """One message, as a person sees it."""
    row = seen.message
    return {
        "id": row.number,
        "channel": row.channel,
        "thread": row.thread,
        "author": row.author,
        "text": row.text,
        "card": None if row.erased else row.card,
        "at": row.at.isoformat(),
        "edited": row.edited_at is not None,
        "erased": row.erased,
        "whisper": bool(row.only_for),
        "mine": row.author == person,
        "url": stage.url(row.channel, row.number),
        "reactions": _reactions(stage, person, seen.reactions),
        "replies": seen.replies,
        "lastReply": seen.last_reply.isoformat() if seen.last_reply else None,
    }


def _reactions(stage: Stage, person: str, reactions: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    by_emoji: dict[str, list[str]] = {}
    for emoji, who in reactions:
        by_emoji.setdefault(emoji, []).append(who)
    return [
        {"emoji": emoji, "names": [stage.town.actor(one).name for one in who], "mine": person in who}
        for emoji, who in by_emoji.items()
    ]


def offers(routes: Sequence[Route]) -> dict[str, Any]:
    """The commands and message shortcuts that the page completes, from the table of routes."""
    commands = [route for route in routes if route.event is Command and route.help]
    shortcuts = [route for route in routes if route.event is Shortcut]
    invite = {"name": INVITE, "usage": "/invite @Verbatim", "help": "Bring Verbatim into this channel."}
    return {
        "commands": [*({"name": one.name, "usage": one.usage, "help": one.help} for one in commands), invite],
        "shortcuts": [{"name": one.name, "title": one.title or one.name, "help": one.help} for one in shortcuts],
    }


def step(stage: Stage, person: str, name: str) -> datetime:
    """When a button of the clock leads: an hour on, tomorrow at 9:00 for that person, a week on."""
    now, zone = stage.now(), ZoneInfo(stage.town.people[person].zone)
    local = now.astimezone(zone)
    morning = (local + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    match name:
        case "hour":
            return now + timedelta(hours=1)
        case "tomorrow":
            return morning.astimezone(now.tzinfo)
        case _:
            return now + timedelta(weeks=1)
