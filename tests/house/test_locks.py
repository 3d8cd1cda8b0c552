"""The lock files: everything is pinned, every file has a hash, and no place to download from is named."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-train.lock"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = {
    "requirements.lock": PROJECT["project"]["dependencies"],
    "requirements-dev.lock": PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"],
    "requirements-train.lock": PROJECT["dependency-groups"]["train"],
}


def entries(lock: str) -> list[str]:
    """What is pinned, each with its hashes, on one line."""
    text = re.sub(r"^ *#.*\n?", "", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return text.replace("\\\n", " ").splitlines()


def pins(lock: str) -> dict[str, str]:
    pinned = (Requirement(entry.split("--hash")[0]) for entry in entries(lock))
    return {canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one in pinned}


@pytest.mark.parametrize("lock", LOCKS)
def test_no_place_to_download_from_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|index|find-links|trusted-host|@", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_is_one_version_with_hashes(lock: str) -> None:
    shape = re.compile(r"[a-z0-9._-]+(\[[a-z,]+\])?==[\w.+!]+( ;[^;]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert [entry for entry in entries(lock) if not shape.fullmatch(entry)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_the_project_names_is_pinned_as_it_asks(lock: str) -> None:
    pinned = pins(lock)
    for wanted in map(Requirement, WANTED[lock]):
        assert wanted.specifier.contains(pinned[canonicalize_name(wanted.name)]), wanted


def test_tests_run_on_the_versions_that_people_run() -> None:
    runtime = pins("requirements.lock")
    assert runtime.items() <= pins("requirements-dev.lock").items()
