"""The worked example of METRICS.md, as records of the exchange format."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

START, END = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC)


def _decision(key: str, department: str, decided: str, status: str = "confirmed", **more: Any) -> dict[str, Any]:
    moment = f"2026-{decided}:00Z"
    times = {"decided_at": moment, "recorded_at": moment}
    return {"type": "decision", "key": key, "text": "…", "department": department, "status": status, **times, **more}


def _evidence(name: str, customer: str, said: str, recorded: str, **more: Any) -> dict[str, Any]:
    times = {"said_at": f"2026-{said}:00Z", "recorded_at": f"2026-{recorded}:00Z"}
    told = {"kind": "quote", "text": "we lose two days a month", "source": "call"}
    return {"type": "evidence", "id": name, "customer": customer, **times, **told, **more}


RECORDS: list[dict[str, Any]] = [
    _decision("D-1", "product", "03-03T12:00", customers=["acme"], evidence=["e1"]),
    _decision("D-2", "product", "03-04T12:00", customers=["globex"], evidence=["e2", "e3"]),
    _decision("D-3", "sales", "03-05T09:00"),
    _decision("D-4", "sales", "03-05T09:00", "waived"),
    _decision("D-5", "sales", "03-05T09:00", "dismissed"),
    {"type": "prompt", "id": "p1", "asked_at": "2026-03-06T09:00:00Z", "outcome": "unanswered"},
    {"type": "customer", "id": "acme", "name": "Acme"},
    {"type": "customer", "id": "globex", "name": "Globex"},
    *({"type": "person", "id": name, "name": name} for name in ("Sal", "Pat", "Sue")),
    _evidence(
        "e1", "acme", "03-02T12:00", "03-02T13:00", heard_by="Sal", department="sales", source_url="https://example.com"
    ),
    _evidence("e2", "globex", "02-27T12:00", "03-02T12:00", heard_by="Pat", department="product"),
    _evidence("e3", "globex", "03-04T10:00", "03-04T11:00", heard_by="Sue", department="support", kind="paraphrase"),
]
