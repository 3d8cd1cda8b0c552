"""Facts that the metrics are computed from, made by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from storage.metrics.facts import Decision, Evidence

START, END = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC)
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
ACME, GLOBEX, INITECH = 1, 2, 3


def said(hours_before: float | None, **more: Any) -> Evidence:
    """A direct quote from Acme, said so many hours before the decision and recorded an hour later."""
    moment = None if hours_before is None else NOON - timedelta(hours=hours_before)
    recorded = (moment or NOON) + timedelta(hours=1)
    return Evidence(
        **{
            "id": 1,
            "customer": ACME,
            "kind": "quote",
            "direct": True,
            "recorded_at": recorded,
            "said_at": moment,
            **more,
        }
    )


def decision(number: int = 1, **more: Any) -> Decision:
    return Decision(**{"number": number, "status": "confirmed", "decided_at": NOON, **more})
