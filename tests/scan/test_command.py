"""`app.py scan` as somebody types it."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli
from prompts.reading import Directory
from prompts.scan import scan
from tests.walks.process import ROOT

DECISION = "We decided to drop the free tier for Zephyr Mills."


@pytest.fixture
def chat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A chat, in a folder that the command is typed in."""
    monkeypatch.chdir(tmp_path)
    lines = [{"text": DECISION, "at": "2025-03-04"}, {"text": "lunch?", "at": "2025-06-01"}]
    (tmp_path / "chat.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return tmp_path / "chat.jsonl"


def test_it_writes_one_page_and_nothing_else(chat: Path) -> None:
    before = set(chat.parent.iterdir())
    command = [sys.executable, str(ROOT / "app.py"), "scan", "chat.jsonl"]
    done = subprocess.run(command, cwd=chat.parent, capture_output=True, text=True, check=True)
    assert set(chat.parent.iterdir()) - before == {chat.parent / "scan.html"}
    assert "2 messages were read, and 1 decision found in them." in done.stdout
    assert done.stdout.endswith("Open scan.html in your browser. What it quotes, show to people who may read it.\n")
    assert done.stderr == ""
    assert "drop the free tier" in (chat.parent / "scan.html").read_text("utf-8")


def test_customers_come_from_a_file(chat: Path) -> None:
    Path("customers.txt").write_text("Zephyr Mills\n")
    Path("chat.jsonl").write_text(json.dumps({"text": "We decided to drop the plan that zephyr mills is on."}))
    said = CliRunner().invoke(cli, ["scan", "chat.jsonl", "--customers", "customers.txt", "--out", "page.html"])
    assert said.exit_code == 0
    assert "Zephyr Mills 1, quoted 0" in said.output
    assert "a list of 1;" in Path("page.html").read_text("utf-8")


def test_days_outside_are_left_out(chat: Path) -> None:
    said = CliRunner().invoke(cli, ["scan", "chat.jsonl", "--since", "2025-04-01", "--until", "2025-12-31"])
    assert "1 message was read, and none of them announces a decision" in said.output.replace("\n", "")
    assert "Not read: 1 message outside the dates that were asked for." in said.output


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["none.zip"], "There is no “none.zip”. Name the zip, the folder or the file of an export."),
        (["chat.jsonl", "--since", "2026-01-01"], "“chat.jsonl” holds no message of those days."),
        (
            ["chat.jsonl", "--since", "2025-02-01", "--until", "2025-01-01"],
            "--since lies after --until. Turn them around.",
        ),
        (["chat.jsonl", "--out", "./chat.jsonl"], "--out chat.jsonl would overwrite the export. Name another file."),
        (["chat.jsonl", "--customers", "none.txt"], "none.txt cannot be used: no such file or directory."),
        (
            ["chat.jsonl", "--out", "no/such/folder.html"],
            "no/such/folder.html cannot be used: no such file or directory.",
        ),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(chat: Path, arguments: list[str], sentence: str) -> None:
    said = CliRunner().invoke(cli, ["scan", *arguments])
    assert said.exit_code == 1
    assert sentence in said.stderr
    assert "Traceback" not in said.output
    assert not Path("scan.html").exists()


def test_memory_does_not_grow_with_the_export(tmp_path: Path) -> None:
    scan(_export(tmp_path, 500), Directory(()))  # compiles the reader
    small, large = _peak(tmp_path, 1_000), _peak(tmp_path, 8_000)
    assert large < small * 1.3 + 300_000, (small, large)


def _peak(folder: Path, messages: int) -> int:
    path = _export(folder, messages)
    tracemalloc.start()
    assert scan(path, Directory(())).found.messages == messages
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def _export(folder: Path, messages: int) -> Path:
    def lines() -> Iterator[str]:
        for number in range(messages):
            text = DECISION if number % 200 == 0 else f"I looked at ticket {number} and it is as they said " + "x" * 300
            yield (
                json.dumps({"id": number, "text": text, "at": 1740000000 + number, "channel": f"c{number % 9}"}) + "\n"
            )

    with (folder / "large.jsonl").open("w") as file:
        file.writelines(lines())
    return folder / "large.jsonl"
