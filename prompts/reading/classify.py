"""Reading many messages at once: JSON Lines in, what each of them says out."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from prompts.reading.customers import find_customers
from prompts.reading.decision import read_decision
from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.quotes import find_quotes
from prompts.reading.segments import find_segments

_encode = json.JSONEncoder(ensure_ascii=False).encode
_decode = json.JSONDecoder().decode


class BadLine(Exception):
    """A line that cannot be read; `reason` is one plain sentence for whoever made the file."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"Line {number}: {reason}")
        self.number = number
        self.reason = reason


def classify_lines(lines: Iterable[str | bytes], directory: Directory) -> Iterator[str]:
    """Read `{"id", "text", "context"?}` a line; blank lines are skipped; raises BadLine at the first bad one."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = _record(line, number)
        yield _answer(record.get("id"), _text(record, number), _context(record, number), directory)


def read_directory(path: Path) -> Directory:
    """Customers from a file: one name a line, or JSON Lines with `name`, `aliases`, `domain`, or exported `customer` records."""
    entries: list[DirectoryEntry] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                entry = _entry(line, number, len(entries) + 1)
                if entry is not None:
                    entries.append(entry)
    return Directory(entries)


def _answer(message: object, text: str, context: list[str], directory: Directory) -> str:
    reading = read_decision(text, context)
    answer = {
        "id": message,
        "decision": reading.decision,
        "score": reading.score,
        "cue": reading.cue,
        "customers": [mention.text for mention in find_customers(text, directory)],
        "quotes": [quote.text for quote in find_quotes(text)],
        "segments": [segment.text for segment in find_segments(text)],
    }
    line = _encode(answer)
    # A lone surrogate is a legal JSON escape but no character that can be written to a file
    return line if line.isascii() or _writable(line) else json.dumps(answer)


def _record(line: str | bytes, number: int) -> dict[str, Any]:
    try:
        words = line if isinstance(line, str) else line.decode("utf-8")
        record = _decode(words.lstrip("\ufeff").strip())
    except UnicodeDecodeError:
        raise BadLine(number, "This line is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise BadLine(number, "This line is not JSON.") from None
    if not isinstance(record, dict):
        raise BadLine(number, "This line is no JSON object.")
    return record


def _text(record: dict[str, Any], number: int) -> str:
    if "id" not in record:
        raise BadLine(number, "This message has no id.")
    text = record.get("text")
    if not isinstance(text, str):
        raise BadLine(number, "This message has no text.")
    return text


def _context(record: dict[str, Any], number: int) -> list[str]:
    context = record.get("context")
    if context is None:
        return []
    if not isinstance(context, list):
        raise BadLine(number, "The context must be a list of messages, oldest first.")
    texts = [message.get("text") if isinstance(message, dict) else message for message in context]
    if not all(isinstance(text, str) for text in texts):
        raise BadLine(number, "Each message of the context must be a text, or an object with a text.")
    return [text for text in texts if isinstance(text, str)]


def _entry(line: bytes, number: int, position: int) -> DirectoryEntry | None:
    try:
        words = line.decode("utf-8").lstrip("\ufeff").strip()
    except UnicodeDecodeError:
        raise BadLine(number, "This line is not UTF-8.") from None
    if not words.startswith("{"):
        return DirectoryEntry(position, words)
    record = _record(words, number)
    if record.get("type", "customer") != "customer":
        return None  # an export holds other records too
    name, aliases, domain = record.get("name"), record.get("aliases") or [], record.get("domain")
    if not isinstance(name, str) or not name.strip():
        raise BadLine(number, "This customer has no name.")
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise BadLine(number, "The aliases of a customer are a list of names.")
    if domain is not None and not isinstance(domain, str):
        raise BadLine(number, "The domain of a customer is a text such as acme.com.")
    return DirectoryEntry(position, name, tuple(aliases), domain)


def _writable(line: str) -> bool:
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
