"""The decision walk goes through against Microsoft's own stand-in for Teams."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.teams.npm import npm_packages

ROOT = Path(__file__).parents[2]
ALONE = ("unshare", "--net", "--map-root-user")


def test_the_decision_walk_goes_through() -> None:
    npm = npm_packages()
    if shutil.which("node") is None or not alone():
        pytest.skip("this machine gives a test no network of its own (unshare), or has no node")
    walk = [*ALONE, sys.executable, "-m", "tests.teams.playground", str(npm)]
    done = subprocess.run(walk, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert (done.returncode, done.stdout) == (0, "The walk went through.\n"), done.stderr


def alone() -> bool:
    """Whether a process may have a network of its own."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0
