"""The commands of the Makefile, and what must not be in any file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(command, cwd=cwd, env=inherited, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("target", ["help", "run", "test", "playground", "lint", "bench", "lock", "clean"])
def test_every_named_command_exists(target: str) -> None:
    assert run("make", "--dry-run", target).returncode == 0
    assert f"make {target}" in run("make", "help").stdout


@pytest.mark.parametrize("python", ["", "no-such-python"])
def test_without_a_fitting_python_one_sentence_says_what_to_do(tmp_path: Path, python: str) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    refused = run("make", ".venv/.made", f"PYTHON={python}", cwd=tmp_path)
    assert refused.returncode != 0
    assert refused.stdout.startswith("Verbatim needs Python 3.11 or newer")
    assert not (tmp_path / ".venv").exists()


def test_the_check_of_the_whole_can_be_started() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert run("bash", "-n", str(script)).returncode == 0


def test_no_file_carries_a_path_of_somebodys_machine() -> None:
    machine = re.compile(r"(?<![\w.])/(?:work|root|home|Users|farm)/[\w.]")
    found = []
    for name in run("git", "ls-files", "-z").stdout.split("\0"):
        file = ROOT / name
        if name and file.is_file():  # a file may be deleted and not yet committed
            text = file.read_bytes().decode("utf-8", errors="replace")
            found += [f"{name}: {line.strip()}" for line in text.splitlines() if machine.search(line)]
    assert found == []
