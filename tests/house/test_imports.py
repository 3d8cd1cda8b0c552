"""Who may import whom: the contracts in pyproject.toml hold, and each really refuses what it forbids."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]

LAYERS = "Each layer knows only those below it"
APP = "Nothing imports app, which introduces everything to each other"
ADAPTERS = "Of bot, only the web knows the application; an adapter does not"
SHARED = "Adapters and the web are known to app alone"
READING = "Reading what people write needs nothing else of ours"
SCAN = "A scan reads and counts, and can store and send nothing"
SLACK = "Slack's SDK stays in bot.slack"
TEAMS = "Microsoft's SDK stays in bot.teams"
MODELS = "Models are spoken to in prompts"
DATABASE = "The database is known to storage"
SCHEDULER = "The scheduler is known to rituals"
WEB = "The web framework is known to bot"

# A house with a module in every place, each importing all that it may.
HOUSE = {
    "app.py": "import bot.slack, bot.sandbox, bot.web",
    "bot/__init__.py": "",
    "bot/settings.py": "import pydantic",
    "bot/parts.py": "",
    "bot/chat.py": "import bot.parts",
    "bot/router.py": "import bot.chat, bot.parts, bot.settings",
    "bot/web.py": "import bot.router, bot.settings, handlers.routes, rituals, prompts.cards, storage.tables, fastapi",
    "bot/slack/__init__.py": "",
    "bot/slack/events.py": "import bot.chat, bot.parts, bot.router, storage.tables, slack_bolt, slack_sdk",
    "bot/slack/blocks.py": "import bot.slack.events",
    "bot/teams/__init__.py": "import botbuilder.core, botframework.connector",
    "bot/sandbox/__init__.py": "import bot.chat, bot.router, storage.tables, starlette.requests",
    "handlers/__init__.py": "",
    "handlers/routes.py": "import bot.router, bot.chat, rituals, prompts.cards, storage.tables",
    "rituals/__init__.py": "import apscheduler.schedulers, prompts.cards, storage.tables, bot.chat",
    "storage/__init__.py": "",
    "storage/tables.py": "import sqlmodel, sqlalchemy.orm, alembic, bot.chat, bot.settings",
    "prompts/__init__.py": "",
    "prompts/cards.py": "import openai, prompts.reading, bot.parts, bot.router, storage.tables",
    "prompts/reading/__init__.py": "import prompts.reading.names, rapidfuzz",
    "prompts/reading/names.py": "",
    "prompts/scan.py": "import prompts.reading, jinja2, rich",
}


def broken_contracts(house: Path) -> set[str]:
    """The contracts that import-linter finds broken in that folder."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    done = subprocess.run(command, cwd=house, capture_output=True, text=True, check=False, timeout=60)
    verdicts = dict(re.findall(r"^(.+) (KEPT|BROKEN)\b", done.stdout, flags=re.MULTILINE))
    assert len(verdicts) == len(CONTRACTS), done.stdout + done.stderr
    return {name for name, verdict in verdicts.items() if verdict == "BROKEN"}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for name, text in HOUSE.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_a_house_that_imports_all_it_may_is_in_order(house: Path) -> None:
    assert broken_contracts(house) == set()


@pytest.mark.parametrize(
    ("module", "imported", "contract"),
    [
        ("handlers/routes.py", "bot.web", LAYERS),
        ("rituals/__init__.py", "handlers.routes", LAYERS),
        ("prompts/cards.py", "rituals", LAYERS),
        ("storage/tables.py", "prompts.cards", LAYERS),
        ("storage/tables.py", "bot.router", LAYERS),
        ("bot/router.py", "storage.tables", LAYERS),
        ("bot/chat.py", "bot.router", LAYERS),
        ("bot/chat.py", "storage.tables", LAYERS),
        ("bot/parts.py", "bot.chat", LAYERS),
        ("bot/settings.py", "bot.parts", LAYERS),
        ("bot/web.py", "app", APP),
        ("bot/slack/events.py", "app", APP),
        ("handlers/routes.py", "app", APP),
        ("bot/slack/events.py", "handlers.routes", ADAPTERS),
        ("bot/sandbox/__init__.py", "prompts.cards", ADAPTERS),
        ("bot/teams/__init__.py", "rituals", ADAPTERS),
        ("bot/router.py", "prompts.reading", ADAPTERS),
        ("bot/slack/events.py", "bot.sandbox", SHARED),
        ("bot/sandbox/__init__.py", "bot.slack.events", SHARED),
        ("bot/teams/__init__.py", "bot.slack", SHARED),
        ("bot/slack/events.py", "bot.web", SHARED),
        ("bot/web.py", "bot.slack", SHARED),
        ("bot/router.py", "bot.sandbox", SHARED),
        ("handlers/routes.py", "bot.slack.blocks", SHARED),
        ("storage/tables.py", "bot.sandbox", SHARED),
        ("prompts/reading/names.py", "bot.parts", READING),
        ("prompts/reading/names.py", "storage.tables", READING),
        ("prompts/reading/names.py", "prompts.cards", READING),
        ("prompts/scan.py", "storage.tables", SCAN),
        ("prompts/scan.py", "prompts.cards", SCAN),
        ("bot/sandbox/__init__.py", "slack_sdk.models", SLACK),
        ("bot/router.py", "slack_bolt", SLACK),
        ("rituals/__init__.py", "slack_sdk", SLACK),
        ("bot/slack/events.py", "botbuilder.core", TEAMS),
        ("handlers/routes.py", "botframework.connector", TEAMS),
        ("handlers/routes.py", "openai", MODELS),
        ("bot/web.py", "openai", MODELS),
        ("handlers/routes.py", "sqlmodel", DATABASE),
        ("bot/slack/events.py", "sqlalchemy.orm", DATABASE),
        ("rituals/__init__.py", "alembic", DATABASE),
        ("handlers/routes.py", "apscheduler.triggers", SCHEDULER),
        ("storage/tables.py", "apscheduler", SCHEDULER),
        ("handlers/routes.py", "fastapi", WEB),
        ("rituals/__init__.py", "starlette.requests", WEB),
        ("prompts/cards.py", "uvicorn", WEB),
    ],
)
def test_a_contract_refuses_what_it_forbids(house: Path, module: str, imported: str, contract: str) -> None:
    with (house / module).open("a", encoding="utf-8") as file:
        file.write(f"\ndef later():\n    import {imported}\n")
    assert contract in broken_contracts(house)


def test_app_leaves_every_library_in_its_home() -> None:
    """Import-linter reads packages only, so the one module beside them is read here."""
    named = {name for contract in CONTRACTS for name in contract.get("forbidden_modules", [])}
    at_home = {name for name in named if "." not in name and not (ROOT / name).is_dir()}
    for file in ROOT.glob("*.py"):
        imported = set()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Import():
                    imported |= {alias.name.split(".")[0] for alias in node.names}
                case ast.ImportFrom(module=str(name)):
                    imported.add(name.split(".")[0])
        assert not imported & at_home, file.name


def test_a_model_and_its_library_are_only_there_where_one_is_configured() -> None:
    script = "import sys, app; print([name for name in ('openai', 'prompts.models.served') if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
