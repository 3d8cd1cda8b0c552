"""The app package that an administrator uploads to Teams, generated from the routes: what can be done, and no permission beyond that."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable
from typing import Any

from bot.chat import Command, IncomingMessage, Shortcut
from bot.parts import cut
from bot.router import Route
from bot.teams import icons

SCHEMA = "https://developer.microsoft.com/en-us/json-schemas/teams/v1.29/MicrosoftTeams.schema.json"
VERSION = "1.0.0"
"""Of the package; Teams takes a package over an older one only when this is higher."""
NOBODY = "00000000-0000-0000-0000-000000000000"
"""Stands where no app id is known yet: the package can be looked at, and not be used."""
HOME = "https://verbatim.example"

HEARS = {
    "ChannelMessage.Read.Group": "to hear decisions in standard channels of a team it was added to, without being mentioned",
    "ChatMessage.Read.Chat": "the same in group chats it was added to",
}
"""Resource-specific permissions, with the reason for each; the owner of the team or chat agrees to them when the app is added."""

MOST_COMMANDS = 12  # in one list
MOST_ACTIONS = 10  # in menus altogether


def manifest(routes: Iterable[Route], app_id: str = NOBODY, home: str = HOME, version: str = VERSION) -> dict[str, Any]:
    """The manifest. `app_id` is the bot's registration; `home` an address that says more about this installation."""
    table = tuple(routes)
    hears = [{"name": name, "type": "Application"} for name in permissions(table)]
    return {
        "$schema": SCHEMA,
        "manifestVersion": "1.29",
        "version": version,
        "id": app_id,
        "developer": {"name": "Verbatim", "websiteUrl": home, "privacyUrl": home, "termsOfUseUrl": home},
        "name": {"short": "Verbatim", "full": "Verbatim: decisions with customers' names on them"},
        "description": {
            "short": "Which customers is a decision for, and what did they say?",
            "full": "Verbatim hears when somebody announces a decision in a channel where it is switched on. It asks them privately which"
            " customers the decision is for, by name, and what those said, in their own words. The answer stands in the thread as a record.",
        },
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#1F5F5B",
        "bots": [
            {
                "botId": app_id,
                "scopes": ["personal", "team", "groupChat"],
                "supportsFiles": False,
                "isNotificationOnly": False,
                "supportsTargetedMessages": True,
                "commandLists": [
                    {"scopes": ["team"], "triggers": ["mention", "slash"], "commands": commands(table)},
                    {"scopes": ["groupChat"], "triggers": ["mention", "slash"], "commands": commands(table)},
                    {"scopes": ["personal"], "commands": commands(table)},
                ],
            }
        ],
        "composeExtensions": [{"botId": app_id, "commands": [*message_actions(table), *compose_actions(table)]}],
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [],
        "webApplicationInfo": {"id": app_id, "resource": f"api://botid-{app_id}"},
        "authorization": {"permissions": {"resourceSpecific": hears}},
        "defaultInstallScope": "team",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
    }


def permissions(routes: Iterable[Route]) -> dict[str, str]:
    """What must be agreed to, with the reason for each; nothing where no route hears messages."""
    return HEARS if any(route.event is IncomingMessage for route in routes) else {}


def commands(routes: Iterable[Route]) -> list[dict[str, str]]:
    """What the list shows that opens when one mentions the bot: as many as Teams allows, `help` always, details of others never."""
    table = [route for route in routes if route.event is Command and route.usage]
    short = [(route.name.removeprefix("truth "), route) for route in table if len(route.name.split()) <= 2]
    named = {name: route for name, route in short if " " not in name}
    first = [name for name in named if name != "help"][: MOST_COMMANDS - 1]
    chosen = [*first, *(["help"] if "help" in named else [])]
    return [{"title": cut(name, 128), "description": cut(_described(named[name]), 4000)} for name in chosen]


def _described(route: Route) -> str:
    """What it does, and what may stand behind it."""
    behind = route.usage.removeprefix(f"/{route.name}").strip()
    return f"{route.help} Write {behind} behind it." if behind else route.help


def message_actions(routes: Iterable[Route]) -> list[dict[str, Any]]:
    """The entries of a message's menu; their ids are the shortcuts' names."""
    return [_action(route, ["message"]) for route in routes if route.event is Shortcut][:MOST_ACTIONS]


def compose_actions(routes: Iterable[Route]) -> list[dict[str, Any]]:
    """The commands that open a form, beside the box that one writes in and behind a slash; their ids are the commands' names."""
    table = tuple(routes)
    room = MOST_ACTIONS - len(message_actions(table))
    found = [route for route in table if route.event is Command and route.title]
    return [_action(route, ["compose", "commandBox"]) | {"triggers": ["slash"]} for route in found[:room]]


def _action(route: Route, context: list[str]) -> dict[str, Any]:
    return {
        "id": route.name,
        "type": "action",
        "title": cut(route.title, 32),
        "description": cut(route.help or route.title, 128),
        "context": context,
        "fetchTask": True,
    }


def package(routes: Iterable[Route], app_id: str = NOBODY, home: str = HOME, version: str = VERSION) -> bytes:
    """The zip file to upload: the manifest and its two icons, the same bytes for the same routes."""
    described = json.dumps(manifest(routes, app_id, home, version), indent=2, ensure_ascii=False).encode()
    held = {"manifest.json": described, "color.png": icons.colour(), "outline.png": icons.outline()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in held.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()
