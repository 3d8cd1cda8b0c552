"""One record of each kind that most tests need, with no more fields than it must have."""

from __future__ import annotations

from typing import Any

NOON = "2026-03-02T12:00:00Z"
ACME: dict[str, Any] = {"type": "customer", "id": "acme", "name": "Acme"}
SAL: dict[str, Any] = {"type": "person", "id": "U1", "name": "Sal"}
QUOTE: dict[str, Any] = {
    "type": "evidence", "id": "e1", "customer": "acme", "kind": "quote", "text": "it hurts",
    "recorded_at": NOON, "source": "call",
}  # fmt: skip
DECISION: dict[str, Any] = {
    "type": "decision", "key": "D-1", "text": "Keep EU hosting", "decided_at": NOON, "recorded_at": NOON,
    "status": "confirmed",
}  # fmt: skip
VERDICT: dict[str, Any] = {
    "type": "verdict", "id": "v1", "decision": "D-1", "customer": "acme", "verdict": "matches", "via": "link",
    "said_at": NOON,
}  # fmt: skip
PROMPT: dict[str, Any] = {"type": "prompt", "id": "p1", "asked_at": NOON, "outcome": "filed"}
ANSWER: dict[str, Any] = {
    "type": "quiz_answer",
    "id": "q1",
    "department": "sales",
    "correct": True,
    "answered_at": NOON,
}
