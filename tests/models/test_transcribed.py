"""A customer's words out of a file, as lines that `import` reads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat import Refusal
from prompts.models.asking import Asker
from prompts.models.transcript import LONGEST
from prompts.transcribed import Transcript, exchange_lines, pieces
from storage import directory
from storage.database import Store
from storage.exchange import import_lines
from tests.models.server import ModelServer, says
from tests.storage.conftest import new_workspace

ROOT = Path(__file__).parents[2]
UNOPENED = "we have not opened it since May"
CALL = f'Notes of the call.\nDana Ruiz said: "{UNOPENED}". We nodded.\n'
TOLD = Transcript(CALL, "Initech", "call", date(2026, 3, 2), "https://calls.example/7")


async def test_the_lines_can_be_imported_as_they_are_and_twice(store: Store, asker: Asker, server: ModelServer) -> None:
    server.answers = [says({"quotes": [{"words": UNOPENED, "speaker": "Dana Ruiz", "customer": "Initech"}]})]
    workspace = await new_workspace(store)
    lines = await exchange_lines(store, asker, workspace, TOLD)
    assert [json.loads(line)["type"] for line in lines] == ["customer", "evidence"]
    quote = json.loads(lines[1])
    assert (quote["text"], quote["speaker"], quote["source"], quote["said_precision"]) == (
        UNOPENED,
        "Dana Ruiz",
        "call",
        "day",
    )
    assert (await import_lines(store, workspace, lines)).added == {"customer": 1, "evidence": 1}
    assert (await import_lines(store, workspace, lines)).added == {}


async def test_a_customer_of_the_directory_is_not_added_again(store: Store) -> None:
    workspace = await new_workspace(store)
    await directory.add_customers(store, workspace, ["Initech"])
    lines = await exchange_lines(store, None, workspace, TOLD)
    assert [json.loads(line)["type"] for line in lines] == ["evidence"]
    assert (await import_lines(store, workspace, lines)).added == {"evidence": 1}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("enterprise customers", "is a group"), ("Initehc", "Did you mean Initech"), ("  ", "Type the customer's name")],
)
async def test_a_customer_that_is_no_name_is_refused(store: Store, typed: str, sentence: str) -> None:
    workspace = await new_workspace(store)
    await directory.add_customers(store, workspace, ["Initech"])
    with pytest.raises(Refusal, match=sentence):
        await exchange_lines(store, None, workspace, Transcript(CALL, typed))


async def test_a_text_too_long_for_one_question_is_read_in_pieces(
    store: Store, asker: Asker, server: ModelServer
) -> None:
    server.answers = [
        says({"quotes": [{"words": "the first of them", "speaker": "", "customer": ""}]}),
        says({"quotes": [{"words": "the last of them", "speaker": "", "customer": ""}]}),
    ]
    text = "the first of them\n" + "We nodded.\n" * 5000 + "the last of them\n"
    lines = await exchange_lines(store, asker, await new_workspace(store), Transcript(text, "Initech"))
    assert [json.loads(line)["text"] for line in lines[1:]] == ["the first of them", "the last of them"]


@given(text=st.one_of(st.text(), st.integers(0, 3 * LONGEST).map(lambda n: "a\n" * (n // 3) + "b" * n)))
def test_the_pieces_are_the_whole_text(text: str) -> None:
    cut = list(pieces(text))
    assert all(0 < len(piece) <= LONGEST for piece in cut)
    assert "".join(cut).strip() == text.strip()


def quotes(file: Path) -> subprocess.CompletedProcess[str]:
    """The command, without a model."""
    settings = {"DATABASE_URL": f"sqlite:///{file.with_name('verbatim.db')}"}
    command = [sys.executable, str(ROOT / "app.py"), "quotes", str(file), "--customer", "Initech"]
    return subprocess.run(
        command, cwd=file.parent, env=os.environ | settings, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_command_writes_lines_and_says_on_the_side_that_nothing_is_stored(tmp_path: Path) -> None:
    file = tmp_path / "call.txt"
    file.write_text(CALL, encoding="utf-8")
    done = quotes(file)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["type"] for line in done.stdout.splitlines()] == ["customer", "evidence"]
    assert done.stderr.startswith("One passage found. Nothing is stored")


def test_a_file_that_is_no_text_gets_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "call.mp3"
    file.write_bytes(b"\xff\xfb\x90")
    done = quotes(file)
    assert done.returncode == 1
    assert done.stderr.strip() == f"{file} is not a text file. Save it as UTF-8."
