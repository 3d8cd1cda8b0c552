"""The app manifest that Slack is given once, generated from the routes: what can be done, and no scope beyond that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.chat import (
    BotAdded,
    BotRemoved,
    Command,
    HomeOpened,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Shortcut,
)
from bot.parts import cut
from bot.router import Route

MESSAGES = ("message.channels", "message.groups", "message.im", "message.mpim")

EVENTS: dict[type[Any], tuple[str, ...]] = {
    IncomingMessage: MESSAGES,
    MessageEdited: MESSAGES,
    MessageDeleted: MESSAGES,
    Reaction: ("reaction_added", "reaction_removed"),
    HomeOpened: ("app_home_opened",),
    BotAdded: ("member_joined_channel",),
    BotRemoved: ("member_left_channel", "channel_left", "group_left", "app_uninstalled", "tokens_revoked"),
}
"""What Slack must send for each kind of event."""

CACHED = ("member_joined_channel", "member_left_channel", "channel_rename", "channel_shared", "channel_unshared")
"""What ends the life of what we remember of a channel, so that nobody reads on after leaving it."""

NEEDED = {
    "chat:write": "to whisper, to post records and reviews, and to keep them up to date",
    "users:read": "to know a person's name and zone, whether they are away, and to be silent to bots and guests",
    "channels:read": "to know what a channel is called, who is in it, and whether outsiders are",
    "groups:read": "the same for private channels it was invited to",
    "mpim:read": "the same for group conversations it was added to",
    "im:read": "to know that the conversation with you is private",
    "im:write": "to find its own messages to you again after a crash",
}
"""What speaking takes, whatever the routes are."""

ALLOWS = {
    "message.channels": {"channels:history": "to hear decisions in public channels it was invited to"},
    "message.groups": {"groups:history": "the same in private channels it was invited to"},
    "message.mpim": {"mpim:history": "the same in group conversations where somebody typed /truth channel on"},
    "message.im": {"im:history": "to read what you answer it privately"},
    "reaction_added": {"reactions:read": "to log a message when you react with the scales"},
}


def scopes(routes: Iterable[Route]) -> dict[str, str]:
    """Every scope of the bot token with the reason for it."""
    table = tuple(routes)
    found = dict(NEEDED)
    if any(route.event is Command or route.event is Shortcut for route in table):
        found["commands"] = "for slash commands and message shortcuts"
    for event in events(table):
        found |= ALLOWS.get(event, {})
    return dict(sorted(found.items()))


def events(routes: Iterable[Route]) -> list[str]:
    """The events of the Events API that the routes and our memory need."""
    found = {name for route in routes for name in EVENTS.get(route.event, ())}
    return sorted(found.union(CACHED))


def commands(routes: Iterable[Route]) -> list[dict[str, Any]]:
    """One slash command for each first word of the command routes; `should_escape` makes @name arrive with its id."""
    found: dict[str, dict[str, Any]] = {}
    for route in sorted(
        (route for route in routes if route.event is Command), key=lambda route: len(route.name.split())
    ):
        name = route.name.split()[0]
        if name not in found:
            spoken = route.usage.strip().removeprefix(f"/{name}").strip() if route.name == name else ""
            hint = {"usage_hint": cut(spoken, 1000)} if spoken else {}
            described = cut(route.help or "Customer truth for this workspace", 2000)
            found[name] = {"command": f"/{name}", "description": described, **hint, "should_escape": True}
    return sorted(found.values(), key=lambda command: str(command["command"]))


def shortcuts(routes: Iterable[Route]) -> list[dict[str, str]]:
    """The entries of a message's menu."""
    return [
        {
            "name": cut(route.title, 24),
            "type": "message",
            "callback_id": route.name,
            "description": cut(route.help or route.title, 150),
        }
        for route in routes
        if route.event is Shortcut
    ]


def manifest(routes: Iterable[Route], url: str | None = None) -> dict[str, Any]:
    """For Socket Mode; with `url` (the public address of `/slack/events`) for HTTP."""
    table = tuple(routes)
    address = {"request_url": url} if url else {}
    options = {"message_menu_options_url": url} if url else {}
    at = {"url": url} if url else {}
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": "Verbatim",
            "description": "Asks which customers a decision is for, and what they said in their own words.",
            "background_color": "#1f2a37",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": any(route.event is HomeOpened for route in table),
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "Verbatim", "always_online": True},
            "shortcuts": shortcuts(table),
            "slash_commands": [{**command, **at} for command in commands(table)],
        },
        "oauth_config": {"scopes": {"bot": list(scopes(table))}},
        "settings": {
            "event_subscriptions": {**address, "bot_events": events(table)},
            "interactivity": {"is_enabled": True, **address, **options},
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }
