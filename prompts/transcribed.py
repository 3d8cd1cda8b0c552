"""A customer's words out of a transcript or an email, as lines that `import` reads after somebody has read them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat import Refusal
from prompts import refusals
from prompts.models.asking import Asker
from prompts.models.candidate import Quoted
from prompts.models.transcript import LONGEST, excerpt, find_words
from prompts.reading import Directory, Known, Near, NewName, Segment, Unusable, judge_customer
from prompts.ready import directory_of
from storage import directory, people
from storage.database import Store

SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Transcript:
    """A text, whose words are looked for in it, and how and when they were heard."""

    text: str
    customer: str
    source: str | None = None
    said_on: date | None = None
    link: str = ""


async def exchange_lines(store: Store, asker: Asker | None, workspace_id: int, told: Transcript) -> list[str]:
    """A line for each passage, with one for the customer where it is new; raises Refusal for a customer that is no name.

    Nothing is stored. A text that is too long for one question is read in pieces.
    """
    rows = await directory.customers(store, workspace_id)
    names = directory_of(rows)
    known, name = _customer(told.customer, names)
    uid = next((row.uid for row in rows if row.id == known), "") or uuid.uuid4().hex
    found: list[Quoted] = []
    for piece in pieces(told.text):
        found += await find_words(asker, workspace_id, piece, name, names, SECONDS)
    zone = (await people.workspace(store, workspace_id)).zone
    new = [{"type": "customer", "id": uid, "name": name}] if known is None and found else []
    lines = [*new, *(_evidence(uid, quote, told, zone) for quote in found)]
    return [json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines]


def _customer(typed: str, names: Directory) -> tuple[int | None, str]:
    """The directory id of the customer (None for a new one) and the name."""
    match judge_customer(typed, names):
        case Known(entry=entry):
            return entry.id, entry.name
        case NewName(name=name):
            return None, name
        case Segment(near=near):
            raise Refusal(refusals.segment(typed, [entry.name for entry in near]))
        case Near(near=near):
            raise Refusal(f"Did you mean {near[0].name}? Say so with --customer, or add “{typed}” in the chat first.")
        case Unusable(reason=reason):
            raise Refusal(reason)


def pieces(text: str) -> Iterator[str]:
    """The text in pieces that can be read at once, divided between lines where there are any."""
    while len(text) > LONGEST:
        end = text.rfind("\n", LONGEST // 2, LONGEST) + 1 or LONGEST
        yield text[:end]
        text = text[end:]
    if text.strip():
        yield text


def _evidence(customer: str, quote: Quoted, told: Transcript, zone: str) -> dict[str, Any]:
    said_at = datetime.combine(told.said_on, time(12), ZoneInfo(zone)).astimezone(UTC) if told.said_on else None
    line = {
        "type": "evidence",
        "id": sha256(f"{customer}\0{quote.words}".encode()).hexdigest()[:32],
        "customer": customer,
        "kind": "quote",
        "text": quote.words,
        "speaker": quote.speaker or None,
        "said_at": said_at.isoformat() if said_at else None,
        "said_precision": "day" if said_at else None,
        "recorded_at": datetime.now(UTC).isoformat(),
        "source_url": told.link or None,
        "source_text": excerpt(told.text, quote.words),
    }
    return {name: value for name, value in line.items() if value is not None} | {"source": told.source}
