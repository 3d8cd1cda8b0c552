"""The vendors' own tools from npm, installed into a scratch folder when a test wants them; they are no part of Verbatim."""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "node"
AWAY = re.compile(r"ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|code E[45]\d\d")
"""What npm says where it cannot fetch something; what it fetched and does not trust is an error."""


def npm_packages() -> Path:
    """A folder with what `node/package-lock.json` names in its node_modules; skips where that cannot be had."""
    found = installed()
    if isinstance(found, str):
        pytest.skip(found)
    return found


@cache
def installed() -> Path | str:
    """The folder, or why there is none."""
    npm = shutil.which("npm")
    if npm is None:
        return "there is no npm on this machine"
    lock = (HERE / "package-lock.json").read_bytes()
    folder = Path(tempfile.gettempdir()) / f"verbatim-npm-{hashlib.sha256(lock).hexdigest()[:16]}"
    folder.mkdir(mode=0o700, exist_ok=True)
    with (folder / "lock").open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)  # several processes may test side by side
        if not (folder / "complete").exists() and not _install(npm, folder):
            return "npm cannot fetch what it needs on this machine"
        (folder / "complete").touch()
    return folder


def _install(npm: str, folder: Path) -> bool:
    """Whether npm could fetch everything; anything else that goes wrong is an error."""
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    try:
        done = subprocess.run([npm, "ci", *quiet], cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        return False
    if done.returncode and AWAY.search(done.stderr):
        return False
    assert done.returncode == 0, done.stderr
    return True
