"""The records of EXCHANGE.md, and reading one from a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from storage.exchange.fields import (
    FieldOf,
    Wrong,
    day,
    flag,
    key,
    kind,
    moment,
    names,
    one_of,
    optional,
    required,
    text,
    word,
    words,
)

SOURCES = ("call", "meeting", "email", "chat", "ticket", "in_person", "survey", "product", "customer")
STATUSES = ("confirmed", "dismissed", "waived", "vetoed", "superseded", "reversed")
ID = required(word)

# In the order in which they can be stored: what is referred to comes first.
TYPES: Mapping[str, Mapping[str, FieldOf]] = {
    "customer": {
        "id": ID,
        "name": required(word),
        "aliases": optional(words, []),
        "domain": optional(text),
        "status": optional(one_of("active", "churned", "prospect"), "active"),
        "critic": optional(flag, default=False),
    },
    "person": {
        "id": ID,
        "name": required(text),
        "department": optional(text),
        "role": optional(one_of("member", "cco", "admin"), "member"),
        "guardian_of": optional(names, []),
    },
    "evidence": {
        "id": ID,
        "customer": required(word, refers_to="customer"),
        "kind": required(one_of("quote", "behavior", "paraphrase")),
        "text": required(text),
        "speaker": optional(text),
        "said_at": optional(moment),
        "said_precision": optional(one_of("minute", "day"), "minute"),
        "recorded_at": required(moment),
        "heard_by": optional(word, refers_to="person"),
        "department": optional(text),
        # Null while nobody has said how we heard it; it may not be left out.
        "source": required(one_of(*SOURCES), nullable=True),
        "source_url": optional(text),
        "source_text": optional(text),
        "translation": optional(text),
    },
    "decision": {
        "key": required(key),
        "text": required(text),
        "interpretation": optional(text),
        "author": optional(word, refers_to="person"),
        "department": optional(text),
        "decided_at": required(moment),
        "recorded_at": required(moment),
        "status": required(one_of(*STATUSES)),
        "waiver_reason": optional(text),
        "superseded_by": optional(key, refers_to="decision"),
        "channel": optional(word),
        "permalink": optional(text),
        "validate_by": optional(day),
        "customers": optional(names, [], refers_to="customer"),
        "evidence": optional(names, [], refers_to="evidence"),
    },
    "verdict": {
        "id": ID,
        "decision": required(key, refers_to="decision"),
        "customer": required(word, refers_to="customer"),
        "verdict": required(one_of("matches", "not_what_i_meant", "no_longer_matters")),
        "via": required(one_of("link", "shared_channel", "typed")),
        "said_at": required(moment),
        "evidence": optional(word, refers_to="evidence"),
    },
    "prompt": {
        "id": ID,
        "asked_at": required(moment),
        "outcome": required(one_of("filed", "no_customer", "dismissed", "unanswered")),
        "channel": optional(word),
    },
    "seat": {
        "id": ID,
        "customer": required(word, refers_to="customer"),
        "speaker": optional(text),
        "start": required(moment),
        "end": optional(moment),
    },
    "ballot": {
        "id": ID,
        "decision": required(key, refers_to="decision"),
        "customer": required(word, refers_to="customer"),
        "vote": required(one_of("support", "concern", "veto")),
        "voted_at": required(moment),
        "text": optional(text),
    },
    "outcome": {
        "id": ID,
        "decision": required(key, refers_to="decision"),
        "outcome": required(one_of("changed", "unchanged")),
        "decided_at": required(moment),
    },
    "quiz_answer": {
        "id": ID,
        "department": required(word),
        "correct": required(flag),
        "answered_at": required(moment),
    },
}


class BadLine(Exception):
    """A line that cannot be imported; nothing was. The text names the line and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"Line {line}: {reason}.")
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Record:
    """A record with every field of its type, each in its normal form."""

    type: str
    fields: Mapping[str, Any]

    @property
    def id(self) -> str:
        """What others refer to it by: a decision's key, everything else's id."""
        return str(self.fields["key" if self.type == "decision" else "id"])

    @property
    def name(self) -> str:
        """What messages call it."""
        return f'{self.type} "{self.id}"'


def written(record: Record) -> str:
    """The record as a line; fields without a value are left out where they may be."""
    known = TYPES[record.type]
    told = {name: value for name, value in record.fields.items() if value not in (None, []) or known[name].required}
    return json.dumps({"type": record.type, **told}, ensure_ascii=False, separators=(",", ":"))


def read_record(line: str) -> Record:
    """The record in a line; raises Wrong."""
    found = _object(line)
    name = found.pop("type", None)
    if not isinstance(name, str) or name not in TYPES:
        raise Wrong(f'"type" must be one of {", ".join(TYPES)}')
    known = TYPES[name]
    if unknown := sorted(found.keys() - known.keys()):
        raise Wrong(f"{name} has no field {_quoted(unknown)}")
    if missing := [field for field, rule in known.items() if rule.required and field not in found]:
        raise Wrong(f"{name} needs {_quoted(missing)}")
    return Record(name, {field: _read(field, rule, found.get(field)) for field, rule in known.items()})


def _read(field: str, rule: FieldOf, given: Any) -> Any:
    try:
        return rule.value(given)
    except Wrong as error:
        raise Wrong(f'"{field}" {error}') from None


def _quoted(fields: list[str]) -> str:
    return ", ".join(json.dumps(field) for field in fields)


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Wrong(f"not JSON ({error.msg} at column {error.colno})") from None
    except (RecursionError, ValueError):
        raise Wrong("not a record (nested too deeply, or with a number too long)") from None
    if not isinstance(found, dict):
        raise Wrong(f"must be an object, not {kind(found)}")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Wrong("has a field twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise Wrong(f"not JSON ({name})")
