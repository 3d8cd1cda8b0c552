"""What Slack is asked for is what the routes need."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from bot.chat import Answer, Command, HomeOpened, IncomingMessage, Reaction, Shortcut
from bot.router import Route
from bot.slack.manifest import events, manifest, scopes


async def nothing(_desk: object, _event: object) -> Answer:
    return None


ROUTES = (
    Route(Command, "decide", nothing, "/decide what was decided", "Log a decision."),
    Route(Command, "truth metrics", nothing, "/truth metrics", "The numbers."),
    Route(Command, "truth", nothing, "/truth", "Help."),
    Route(Shortcut, "log", nothing, title="Log as decision", help="Logs this message."),
    Route(IncomingMessage, "", nothing),
    Route(HomeOpened, "", nothing),
    Route(Reaction, "", nothing),
)


def test_every_first_word_of_a_command_becomes_a_slash_command() -> None:
    commands = manifest(ROUTES)["features"]["slash_commands"]
    assert commands == [
        {
            "command": "/decide",
            "description": "Log a decision.",
            "usage_hint": "what was decided",
            "should_escape": True,
        },
        {"command": "/truth", "description": "Help.", "should_escape": True},
    ]


def test_shortcuts_stand_in_the_menu_of_a_message() -> None:
    entry = {"name": "Log as decision", "type": "message", "callback_id": "log", "description": "Logs this message."}
    assert manifest(ROUTES)["features"]["shortcuts"] == [entry]


def test_scopes_follow_the_routes() -> None:
    assert {"channels:history", "groups:history", "im:history", "reactions:read", "commands"} <= set(scopes(ROUTES))
    few = set(scopes(ROUTES[:1]))
    assert few == {
        "chat:write",
        "users:read",
        "channels:read",
        "groups:read",
        "mpim:read",
        "im:read",
        "im:write",
        "commands",
    }
    assert all(reason for reason in scopes(ROUTES).values())


def test_events_follow_the_routes() -> None:
    assert {"message.channels", "app_home_opened", "reaction_added"} <= set(events(ROUTES))
    assert "message.channels" not in events(ROUTES[:1])


def test_socket_mode_needs_no_address_and_http_has_it_everywhere() -> None:
    settings = manifest(ROUTES)["settings"]
    assert settings["socket_mode_enabled"]
    assert settings["interactivity"] == {"is_enabled": True}
    url = "https://verbatim.example/slack/events"
    over_http = manifest(ROUTES, url)
    assert not over_http["settings"]["socket_mode_enabled"]
    assert over_http["settings"]["event_subscriptions"]["request_url"] == url
    assert over_http["settings"]["interactivity"]["message_menu_options_url"] == url
    assert all(command["url"] == url for command in over_http["features"]["slash_commands"])


@given(st.text(string.printable, max_size=3000), st.text(string.printable, max_size=60))
def test_slack_takes_the_manifest_whatever_the_help_says(text: str, title: str) -> None:
    routes = (Route(Command, "decide", nothing, text, text), Route(Shortcut, "log", nothing, title=title, help=text))
    features = manifest(routes)["features"]
    assert all(len(command["description"]) <= 2000 for command in features["slash_commands"])
    assert all(len(each["name"]) <= 24 and len(each["description"]) <= 150 for each in features["shortcuts"])
