"""The README and docs/ name every command, setting and scope there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import cli
from bot.chat import Command, Shortcut
from bot.router import Route
from bot.settings import Settings
from bot.slack.manifest import scopes
from bot.teams.manifest import permissions
from handlers.routes import ROUTES
from tests.house import parity

HERE = Path(__file__).parents[2]
DOCS = "\n".join(path.read_text(encoding="utf-8") for path in [HERE / "README.md", *(HERE / "docs").glob("*.md")])


def test_the_readme_holds_the_table_of_commands_generated_from_the_routes() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    assert command_table(ROUTES) in readme, "run: python -m tests.house.test_docs"


@pytest.mark.parametrize("route", [route for route in ROUTES if route.title], ids=lambda route: str(route.title))
def test_every_shortcut_is_documented(route: Route) -> None:
    assert f"*{route.title}*" in DOCS


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_documented(name: str) -> None:
    assert f"`{name.upper()}`" in DOCS


@pytest.mark.parametrize("scope", scopes(ROUTES))
def test_every_scope_is_documented_with_its_reason(scope: str) -> None:
    assert f"| `{scope}` | " in DOCS


@pytest.mark.parametrize(("permission", "reason"), permissions(ROUTES).items())
def test_every_permission_in_teams_is_documented_with_its_reason(permission: str, reason: str) -> None:
    assert f"| `{permission}` | {reason} |" in DOCS


@pytest.mark.parametrize("command", [str(c.name or c.callback.__name__) for c in cli.registered_commands if c.callback])
def test_every_command_of_the_command_line_is_documented(command: str) -> None:
    assert f"app.py {command}" in DOCS


def test_the_table_of_what_works_where_is_in_step_with_the_routes() -> None:
    assert parity.FILE.read_text(encoding="utf-8") == parity.document(ROUTES), "run: python -m tests.house.parity"


def test_every_kind_of_event_has_its_place_in_that_table() -> None:
    assert {route.event for route in ROUTES} <= {*parity.HEARD, *parity.PRESSED, Command, Shortcut}


def command_table(routes: tuple[Route, ...]) -> str:
    """The README's table of what can be typed."""
    rows = [f"| `{route.usage.replace('|', chr(92) + '|')}` | {route.help} |" for route in routes if route.usage]
    return "\n".join(["| command | what it does |", "|---|---|", *rows])


if __name__ == "__main__":
    readme = HERE / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition("<!-- commands -->")
    after = rest.partition("<!-- /commands -->")[2]
    table = f"<!-- commands -->\n{command_table(ROUTES)}\n<!-- /commands -->"
    readme.write_text(before + table + after, encoding="utf-8")
