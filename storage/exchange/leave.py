"""Writes a workspace as JSON Lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage import tables as t
from storage.database import Store
from storage.exchange.fields import moment
from storage.exchange.records import TYPES, Record, written

BATCH = 500

CUSTOMER: Any = col(t.Customer.uid).label("customer")
EVIDENCE: Any = col(t.Evidence.uid).label("evidence")
KEY: Any = col(t.Decision.number).label("decision")
# A channel that never told its name, such as a direct conversation, goes by its id.
CHANNEL: Any = func.coalesce(func.nullif(t.Channel.name, ""), t.Channel.external_id).label("channel")


async def export_lines(store: Store, workspace_id: int) -> AsyncIterator[str]:
    """Every record of the workspace, one a line (without the line's end), as all of it was at one moment.

    What was decided in private channels is in it too: whoever exports a workspace answers for the file.
    """
    async with store.snapshot() as session:
        connection = await session.connection()
        for name in TYPES:
            last = 0
            while rows := await _batch(connection, name, workspace_id, last):
                for record in rows.values():
                    yield written(record)
                last = max(rows)


async def _batch(connection: AsyncConnection, name: str, workspace_id: int, after: int) -> dict[int, Record]:
    query = QUERIES[name]
    row_id = query.selected_columns.row_id
    return await _records(connection, name, workspace_id, row_id > after)


async def stored(connection: AsyncConnection, name: str, workspace_id: int, ids: Sequence[int]) -> dict[int, Record]:
    """The records of these rows, by row id; at most BATCH of them."""
    return await _records(connection, name, workspace_id, QUERIES[name].selected_columns.row_id.in_(ids))


async def _records(
    connection: AsyncConnection, name: str, workspace_id: int, which: ColumnElement[bool]
) -> dict[int, Record]:
    query = QUERIES[name]
    here = query.selected_columns.workspace_id == workspace_id
    rows = (await connection.execute(query.where(here, which).order_by("row_id").limit(BATCH))).all()
    lists = await _lists(connection, name, [row.row_id for row in rows])
    return {row.row_id: _record(name, row, lists) for row in rows}


def _record(name: str, row: Row[Any], lists: dict[str, dict[int, list[str]]]) -> Record:
    told = {
        field: sorted(set(lists[field][row.row_id])) if field in lists else _plain(field, getattr(row, field))
        for field in TYPES[name]
    }
    return Record(name, told)


def _plain(field: str, value: Any) -> Any:
    """A column's value in the normal form of its field."""
    match value:
        case int() if field in ("key", "decision", "superseded_by"):
            return f"D-{value}"
        case tuple():
            return list(value)
        case date():
            return moment(value.isoformat()) if field != "validate_by" else value.isoformat()
        case _:
            return value


async def _lists(connection: AsyncConnection, name: str, ids: list[int]) -> dict[str, dict[int, list[str]]]:
    found: dict[str, dict[int, list[str]]] = {}
    for field, query in LISTS.get(name, {}).items():
        found[field] = defaultdict(list)
        for owner, each in (await connection.execute(query.where(query.selected_columns.owner.in_(ids)))).all():
            found[field][owner].append(each)
    return found


def _query(table: Any, *columns: Any) -> Select[Any]:
    """A query whose columns are the fields of a record, with `row_id` and `workspace_id`."""
    query: Select[Any] = select(col(table.id).label("row_id"), col(table.workspace_id), *columns).select_from(table)
    return query


def _fields(table: Any, *names: str) -> list[Any]:
    return [col(getattr(table, name)).label(name) for name in names]


def _id(table: Any) -> Any:
    return col(table.uid).label("id")


QUERIES: dict[str, Select[Any]] = {
    "customer": _query(
        t.Customer, _id(t.Customer), *_fields(t.Customer, "name", "aliases", "domain", "status", "critic")
    ),
    "person": _query(t.Person, col(t.Person.external_id).label("id"), *_fields(t.Person, "name", "department", "role")),
    "evidence": _query(
        t.Evidence,
        _id(t.Evidence),
        CUSTOMER,
        col(t.Person.external_id).label("heard_by"),
        *_fields(t.Evidence, "kind", "text", "speaker", "said_at", "said_precision", "recorded_at", "department"),
        *_fields(t.Evidence, "source", "source_url", "source_text", "translation"),
    )
    .join(t.Customer, col(t.Customer.id) == col(t.Evidence.customer_id))
    .outerjoin(t.Person, col(t.Person.id) == col(t.Evidence.heard_by)),
    "decision": _query(
        t.Decision,
        col(t.Decision.number).label("key"),
        col(t.Person.external_id).label("author"),
        CHANNEL,
        *_fields(t.Decision, "text", "interpretation", "department", "decided_at", "recorded_at", "status"),
        *_fields(t.Decision, "waiver_reason", "superseded_by", "permalink", "validate_by"),
    )
    .outerjoin(t.Person, col(t.Person.id) == col(t.Decision.author_id))
    .outerjoin(t.Channel, col(t.Channel.id) == col(t.Decision.channel_id)),
    "verdict": _query(
        t.Verdict, _id(t.Verdict), KEY, CUSTOMER, EVIDENCE, *_fields(t.Verdict, "verdict", "via", "said_at")
    )
    .join(t.Decision, col(t.Decision.id) == col(t.Verdict.decision_id))
    .join(t.Customer, col(t.Customer.id) == col(t.Verdict.customer_id))
    .outerjoin(t.Evidence, col(t.Evidence.id) == col(t.Verdict.evidence_id)),
    # Withdrawn and silent prompts are none any more; an open one is unanswered so far.
    "prompt": _query(
        t.Prompt,
        _id(t.Prompt),
        CHANNEL,
        *_fields(t.Prompt, "asked_at"),
        case((col(t.Prompt.outcome) == "open", "unanswered"), else_=col(t.Prompt.outcome)).label("outcome"),
    )
    .outerjoin(t.Channel, col(t.Channel.id) == col(t.Prompt.channel_id))
    .where(col(t.Prompt.outcome).not_in(("withdrawn", "silent")), col(t.Prompt.heard) != "try"),
    "seat": _query(t.Seat, _id(t.Seat), CUSTOMER, *_fields(t.Seat, "speaker", "start", "end")).join(
        t.Customer, col(t.Customer.id) == col(t.Seat.customer_id)
    ),
    "ballot": _query(t.Ballot, _id(t.Ballot), KEY, CUSTOMER, *_fields(t.Ballot, "vote", "voted_at", "text"))
    .join(t.Decision, col(t.Decision.id) == col(t.Ballot.decision_id))
    .join(t.Customer, col(t.Customer.id) == col(t.Ballot.customer_id)),
    "outcome": _query(t.Outcome, _id(t.Outcome), KEY, *_fields(t.Outcome, "outcome", "decided_at")).join(
        t.Decision, col(t.Decision.id) == col(t.Outcome.decision_id)
    ),
    "quiz_answer": _query(
        t.QuizAnswer, _id(t.QuizAnswer), *_fields(t.QuizAnswer, "department", "correct", "answered_at")
    ),
}

# The fields that are sets of names: who owns each, and the name.
LISTS: dict[str, dict[str, Select[Any]]] = {
    "person": {
        "guardian_of": select(col(t.Guardian.person_id).label("owner"), CHANNEL).join(
            t.Channel, col(t.Channel.id) == col(t.Guardian.channel_id)
        )
    },
    "decision": {
        "customers": select(col(t.DecisionCustomer.decision_id).label("owner"), CUSTOMER).join(
            t.Customer, col(t.Customer.id) == col(t.DecisionCustomer.customer_id)
        ),
        "evidence": select(col(t.DecisionEvidence.decision_id).label("owner"), EVIDENCE).join(
            t.Evidence, col(t.Evidence.id) == col(t.DecisionEvidence.evidence_id)
        ),
    },
}
