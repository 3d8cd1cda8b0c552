"""The app package holds what Teams asks for, and asks for what the routes need."""

from __future__ import annotations

import io
import json
import string
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from app import cli
from bot.chat import Answer, Command, IncomingMessage, Shortcut
from bot.router import Route
from bot.teams.manifest import manifest, package, permissions
from handlers.routes import ROUTES
from tests.teams.npm import npm_packages

APP = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"


async def nothing(_desk: object, _event: object) -> Answer:
    return None


def within_limits(made: dict[str, Any]) -> list[str]:
    """What Teams would refuse; its schema says the same, and needs npm."""
    bot, extension = made["bots"][0], made["composeExtensions"][0]
    problems = [name for name, most in (("short", 30), ("full", 100)) if len(made["name"][name]) > most]
    problems += [name for name, most in (("short", 80), ("full", 4000)) if len(made["description"][name]) > most]
    for listed in bot["commandLists"]:
        problems += ["more than 12 commands"] if len(listed["commands"]) > 12 else []
        problems += [each["title"] for each in listed["commands"] if not each["title"] or len(each["title"]) > 128]
    actions = extension["commands"]
    problems += ["more than 10 actions"] if len(actions) > 10 else []
    problems += [each["title"] for each in actions if not 0 < len(each["title"]) <= 32 or len(each["id"]) > 64]
    problems += [each["description"] for each in actions if len(each["description"]) > 128]
    return problems


def test_the_manifest_of_the_product_keeps_to_the_limits() -> None:
    made = manifest(ROUTES, APP)
    assert within_limits(made) == []
    assert made["id"] == made["bots"][0]["botId"] == made["webApplicationInfo"]["id"] == APP


@given(st.text(string.printable, max_size=3000), st.text(string.ascii_letters, min_size=1, max_size=60))
def test_teams_takes_the_manifest_whatever_the_help_says(text: str, title: str) -> None:
    routes = [Route(Shortcut, f"s{number}", nothing, title=title, help=text) for number in range(7)]
    routes += [Route(Command, f"c{number}", nothing, f"/c{number} x", text, title=title) for number in range(20)]
    assert within_limits(manifest(routes, APP)) == []


def test_every_shortcut_stands_in_the_menu_of_a_message() -> None:
    actions = manifest(ROUTES, APP)["composeExtensions"][0]["commands"]
    menu = {each["id"]: each["title"] for each in actions if each["context"] == ["message"]}
    assert menu == {route.name: route.title for route in ROUTES if route.event is Shortcut}
    assert all(each["type"] == "action" and each["fetchTask"] for each in actions)


def test_commands_that_open_a_form_stand_beside_the_box_one_writes_in_and_behind_a_slash() -> None:
    actions = manifest(ROUTES, APP)["composeExtensions"][0]["commands"]
    slash = [each["id"] for each in actions if each.get("triggers") == ["slash"]]
    assert slash[:2] == ["decide", "quote"]


def test_help_closes_each_list_of_commands() -> None:
    for listed in manifest(ROUTES, APP)["bots"][0]["commandLists"]:
        titles = [each["title"] for each in listed["commands"]]
        assert titles[:3] == ["decide", "quote", "flag"]
        assert titles[-1] == "help"


def test_what_is_not_heard_is_not_asked_for() -> None:
    heard = Route(IncomingMessage, "", nothing)
    assert set(permissions((heard,))) == {"ChannelMessage.Read.Group", "ChatMessage.Read.Chat"}
    assert permissions(()) == {}


def test_the_package_holds_the_manifest_and_two_icons_of_the_right_size() -> None:
    with zipfile.ZipFile(io.BytesIO(package(ROUTES, APP))) as archive:
        assert sorted(archive.namelist()) == ["color.png", "manifest.json", "outline.png"]
        assert json.loads(archive.read("manifest.json")) == manifest(ROUTES, APP)
        colour, outline = pixels(archive.read("color.png")), pixels(archive.read("outline.png"))
    assert (len(colour), len(outline)) == (192, 32)
    assert all(alpha == 255 for row in colour for *_, alpha in row)
    assert {pixel[:3] for row in outline for pixel in row} == {(255, 255, 255)}
    shares = [alpha for row in outline for *_, alpha in row]
    assert 0 in shares
    assert 255 in shares


def pixels(picture: bytes) -> list[list[tuple[int, ...]]]:
    """The rows of a PNG that was written without filters."""
    (width,) = struct.unpack(">I", picture[16:20])
    start = picture.index(b"IDAT")
    (length,) = struct.unpack(">I", picture[start - 4 : start])
    raw = zlib.decompress(picture[start + 4 : start + 4 + length])
    rows = [raw[at : at + 1 + width * 4] for at in range(0, len(raw), 1 + width * 4)]
    assert all(row[0] == 0 for row in rows)
    return [[tuple(row[at : at + 4]) for at in range(1, len(row), 4)] for row in rows]


def test_the_command_line_writes_the_package(tmp_path: Path) -> None:
    out = tmp_path / "verbatim-teams.zip"
    done = CliRunner().invoke(cli, ["manifest", "teams", "--out", str(out)], env={"TEAMS_APP_ID": APP})
    assert (done.exit_code, done.output) == (0, f"Wrote {out}.\n")
    assert out.read_bytes() == package(ROUTES, APP)


def test_the_registration_may_stand_in_the_settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    held = {"TEAMS_APP_ID": APP, "TEAMS_APP_PASSWORD": "secret", "TEAMS_TENANT_ID": APP}
    Path(".env").write_text("".join(f"{name}={value}\n" for name, value in held.items()), encoding="utf-8")
    assert CliRunner().invoke(cli, ["manifest", "teams"], env=dict.fromkeys(held)).exit_code == 0
    assert Path("verbatim-teams.zip").read_bytes() == package(ROUTES, APP)


def test_without_a_registration_it_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(cli, ["manifest", "teams"], env={"TEAMS_APP_ID": None})
    assert done.exit_code == 0
    assert "set TEAMS_APP_ID and write it again before you upload it" in done.output


def test_a_package_that_replaces_another_has_a_higher_version(tmp_path: Path) -> None:
    out = tmp_path / "new.zip"
    wanted = ["manifest", "teams", "--out", str(out), "--url", "https://x.example/about", "--version", "1.2.0"]
    assert CliRunner().invoke(cli, wanted, env={"TEAMS_APP_ID": APP}).exit_code == 0
    with zipfile.ZipFile(out) as archive:
        made = json.loads(archive.read("manifest.json"))
    assert (made["version"], made["developer"]["websiteUrl"]) == ("1.2.0", "https://x.example/about")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (["--version", "new"], "Teams takes a version of three numbers. Try: --version 1.0.1."),
        (
            ["--url", "http://x"],
            "Teams takes an address of a page that begins with https://. Try: --url https://your.host.",
        ),
    ],
)
def test_what_teams_would_not_take_is_said_before_it_is_written(asked: list[str], sentence: str) -> None:
    done = CliRunner().invoke(cli, ["manifest", "teams", *asked], env={"TEAMS_APP_ID": APP})
    assert (done.exit_code, done.output) == (1, sentence + "\n")


def test_a_package_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["manifest", "teams", "--out", str(tmp_path)], env={"TEAMS_APP_ID": APP})
    assert done.exit_code == 1
    assert done.output == f"{tmp_path} cannot be written: is a directory. Name another file with --out.\n"


def test_the_manifest_is_valid_against_the_vendors_schema() -> None:
    folder = npm_packages()
    schema = folder / "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json"
    validator = jsonschema.Draft4Validator(json.loads(schema.read_text(encoding="utf-8-sig")))
    assert [error.message for error in validator.iter_errors(manifest(ROUTES, APP, version="1.2.0"))] == []
