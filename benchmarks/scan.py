"""How fast an export is scanned, and how much memory that takes: the same for a small one and one many times as large.

`python -m benchmarks.scan 20 1000` names other sizes in megabytes. Each scan is a process of its own, so that each has its own peak.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from tests.scan.company import CHATTER, CUSTOMERS, GROUPS, TOPICS

SIZES = (10, 100)
MEGABYTE = 1 << 20
_LAST = 1767000000  # seconds; 29 December 2025
_YEAR = 355 * 24 * 3600
_MESSAGES = 20_000


def main() -> None:
    """Print a line for each shape and size."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        for shape in ("one page of Teams", "a zip of Slack"):
            for size in sizes:
                path = Path(folder, "export.zip" if "zip" in shape else "export.json")
                (_slack if "zip" in shape else _teams)(path, size * MEGABYTE)
                command = [sys.executable, "-m", "benchmarks.scan", "--scan", str(path)]
                done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 (our own)
                print(f"{shape}, {size:,} MB: {done.stdout.strip()}")
                path.unlink()


def measure(path: Path) -> None:
    """Scan one export in this process."""
    from prompts.reading import Directory, DirectoryEntry  # noqa: PLC0415 (their memory is the scan's, not the maker's)
    from prompts.scan import page, scan  # noqa: PLC0415

    directory = Directory(DirectoryEntry(number, name) for number, name in enumerate(CUSTOMERS))
    began = time.process_time()
    scanned = scan(path, directory)
    spent = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    drawn = len(page(scanned, datetime.now(UTC)))
    found = scanned.found
    print(
        f"{found.messages:,} messages, {found.decisions:,} decisions, {found.messages / spent:,.0f} messages/s of CPU, "
        f"peak {peak:,.0f} MB, page {drawn / 1024:,.0f} KB"
    )


def _texts() -> Iterator[tuple[int, str]]:
    """What people say in a year, with when, in seconds: a decision in 300 messages."""
    chance = random.Random(5)
    for at in range(_LAST - _YEAR, _LAST, _YEAR // _MESSAGES):
        if chance.randrange(300):
            yield at, chance.choice(CHATTER)
        else:
            who = chance.choice(CUSTOMERS + GROUPS)
            yield at, f"We decided to keep {chance.choice(TOPICS)} for {who}, number {chance.randrange(10**6)}."


def _teams(path: Path, size: int) -> None:
    """The same year again and again, in one array."""
    said = [json.dumps(_teams_record(at, text), indent=1) for at, text in _texts()]
    with path.open("w", encoding="utf-8") as file:
        file.write(
            '{"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(chatMessage)", "value": ['
        )
        file.write(said[0])
        while file.tell() < size:
            file.writelines(f",{record}" for record in said)
        file.write("]}")


def _slack(path: Path, size: int) -> None:
    """The same days again and again, in forty channels."""
    channels = [{"id": f"C{number}", "name": f"channel-{number}"} for number in range(40)]
    said = [_slack_record(at, text) for at, text in _texts()]
    days = [json.dumps(said[start : start + 1000], indent=4) for start in range(0, len(said), 1000)]
    written = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("users.json", "[]")
        packed.writestr("channels.json", json.dumps(channels))
        for number in count():
            day = days[number % len(days)]
            packed.writestr(f"channel-{number % 40}/{number // 40:06}.json", day)
            written += len(day)
            if written > size:
                break


def _teams_record(at: int, text: str) -> dict[str, object]:
    return {
        "id": str(at),
        "messageType": "message",
        "createdDateTime": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at)),
        "from": {"user": {"id": f"u{at % 900}", "displayName": "Somebody", "userIdentityType": "aadUser"}},
        "body": {"contentType": "html", "content": f"<p>{text}</p>"},
        "attachments": [],
        "mentions": [],
        "reactions": [],
        "channelIdentity": {"teamId": "t", "channelId": f"19:{at % 40}@thread.tacv2"},
    }


def _slack_record(at: int, text: str) -> dict[str, object]:
    typed = [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}]
    return {
        "user": f"U{at % 900}",
        "type": "message",
        "ts": f"{at}.{at % 1000:06}",
        "client_msg_id": f"{at:032x}",
        "text": text,
        "team": "T1",
        "blocks": [{"type": "rich_text", "block_id": "b", "elements": typed}],
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--scan"]:
        measure(Path(sys.argv[2]))
    else:
        main()
