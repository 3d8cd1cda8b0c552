"""Turns imported records into rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage import tables as t
from storage.directory import fold
from storage.exchange.leave import CHANNEL
from storage.exchange.records import BadLine, Record

TABLES: dict[str, Any] = {
    "customer": t.Customer,
    "person": t.Person,
    "evidence": t.Evidence,
    "decision": t.Decision,
    "verdict": t.Verdict,
    "prompt": t.Prompt,
    "seat": t.Seat,
    "ballot": t.Ballot,
    "outcome": t.Outcome,
    "quiz_answer": t.QuizAnswer,
}
MOMENTS = {"said_at", "recorded_at", "decided_at", "asked_at", "start", "end", "voted_at", "answered_at"}
# Fields whose column has another name, and the type of the record that they refer to.
REFERENCES = {
    "customer": ("customer_id", "customer"),
    "decision": ("decision_id", "decision"),
    "evidence": ("evidence_id", "evidence"),
    "author": ("author_id", "person"),
    "heard_by": ("heard_by", "person"),
}


def identity(name: str) -> Any:
    """The column that holds the id of a type's records."""
    return {"person": col(t.Person.external_id), "decision": col(t.Decision.number)}.get(name) or col(TABLES[name].uid)


class Arrivals:
    """Stores records of one workspace. `known` maps the ids of what was here, and of what has come, to their rows."""

    def __init__(self, connection: AsyncConnection, workspace_id: int) -> None:
        self.connection, self.workspace_id = connection, workspace_id
        self.known: dict[str, dict[str, int]] = {}
        self.new_channels: list[str] = []
        self._channels: dict[str, tuple[int, str]] = {}
        self._namesakes: dict[str, str] = {}

    async def look_around(self) -> None:
        """Learn what the workspace holds already."""
        for name, table in TABLES.items():
            here = select(identity(name), col(table.id)).where(col(table.workspace_id) == self.workspace_id)
            rows = (await self.connection.execute(here)).all()
            self.known[name] = {_record_id(name, told): row_id for told, row_id in rows}
        channels = select(CHANNEL, col(t.Channel.id), col(t.Channel.external_id))
        channels = channels.where(col(t.Channel.workspace_id) == self.workspace_id)
        # Of several with one name the last stands: of those in use, the oldest.
        channels = channels.order_by(col(t.Channel.archived).desc(), col(t.Channel.id).desc())
        self._channels = {name: (row, ext) for name, row, ext in (await self.connection.execute(channels)).all()}
        customers = select(col(t.Customer.folded), col(t.Customer.uid))
        customers = customers.where(col(t.Customer.workspace_id) == self.workspace_id)
        self._namesakes = {row.folded: row.uid for row in (await self.connection.execute(customers)).all()}

    async def store(self, name: str, records: Sequence[tuple[int, Record]]) -> None:
        """Store new records; people who are known by their id alone get the rest."""
        fresh = []
        for line, record in records:
            values = await self._values(line, record)
            if record.id in self.known[name]:
                await self._complete(self.known[name][record.id], values)
            else:
                fresh.append(values)
        if fresh:
            table = TABLES[name]
            new = insert(table.__table__).returning(identity(name), col(table.id))
            rows = (await self.connection.execute(new, fresh)).all()
            self.known[name].update({_record_id(name, told): row_id for told, row_id in rows})
        await self._link(name, [record for _, record in records])

    async def _complete(self, person_id: int, values: dict[str, Any]) -> None:
        await self.connection.execute(update(t.Person).where(col(t.Person.id) == person_id).values(values))
        await self.connection.execute(delete(t.Guardian).where(col(t.Guardian.person_id) == person_id))

    async def raise_last_key(self) -> None:
        """Let the keys of new decisions continue above the imported ones."""
        last = select(func.max(t.Decision.number)).where(col(t.Decision.workspace_id) == self.workspace_id)
        highest = (await self.connection.execute(last)).scalar_one() or 0
        behind = (col(t.Workspace.id) == self.workspace_id) & (col(t.Workspace.last_decision) < highest)
        await self.connection.execute(update(t.Workspace).where(behind).values(last_decision=highest))

    async def _values(self, line: int, record: Record) -> dict[str, Any]:
        values: dict[str, Any] = {"workspace_id": self.workspace_id}
        for field, told in record.fields.items():
            values |= await self._column(record.type, field, told)
        match record.type:
            case "customer":
                values["folded"] = self._only_one(line, record)
            case "prompt":
                values |= await self._unseen_message(record)
        return values

    async def _column(self, name: str, field: str, told: Any) -> dict[str, Any]:
        """The column that holds the field, and its value there; none for a set, which has a table of its own."""
        match field:
            case "id":
                return {identity(name).key: told}
            case "key":
                return {"number": int(told[2:])}
            case "superseded_by":
                return {field: told and int(told[2:])}
            case "channel":
                return {"channel_id": told and (await self._channel(told))[0]}
            case "customers" | "guardian_of":
                return {}
            case "evidence" if name == "decision":
                return {}
            case "validate_by":
                return {field: told and date.fromisoformat(told)}
            case _ if field in REFERENCES:
                column, of = REFERENCES[field]
                return {column: told and self.known[of][told]}
            case _ if field in MOMENTS:
                return {field: told and datetime.fromisoformat(told)}
            case _:
                return {field: told}

    def _only_one(self, line: int, record: Record) -> str:
        """The customer's name as it is compared; the directory has each name once."""
        folded = fold(record.fields["name"])
        if (other := self._namesakes.setdefault(folded, record.id)) != record.id:
            raise BadLine(line, f'{record.name} has the same name as customer "{other}"')
        return folded

    async def _unseen_message(self, record: Record) -> dict[str, Any]:
        """What a prompt says of the message it asked about, which the format does not carry."""
        channel, asked = record.fields["channel"], datetime.fromisoformat(record.fields["asked_at"])
        return {
            "channel_external": (await self._channel(channel))[1] if channel else "",
            "message": f"import:{record.id}",
            "said_at": asked,
            "read_at": asked,
        }

    async def _channel(self, name: str) -> tuple[int, str]:
        """The channel of this name: its row, and the platform's id of it."""
        if name not in self._channels:
            external = f"import:{name}"
            values = {"workspace_id": self.workspace_id, "external_id": external, "name": name}
            new = insert(t.Channel.__table__).returning(col(t.Channel.id))  # type: ignore[attr-defined]
            row: Any = (await self.connection.execute(new, values)).scalar_one()
            self._channels[name] = (row, external)
            self.new_channels.append(name)
        return self._channels[name]

    async def _link(self, name: str, records: Sequence[Record]) -> None:
        links: dict[Any, list[dict[str, int]]] = {t.Guardian: [], t.DecisionCustomer: [], t.DecisionEvidence: []}
        for record in records:
            row = self.known[name][record.id]
            for channel in record.fields.get("guardian_of", ()):
                links[t.Guardian].append({"channel_id": (await self._channel(channel))[0], "person_id": row})
            if name == "decision":
                for each in record.fields["customers"]:
                    links[t.DecisionCustomer].append({"decision_id": row, "customer_id": self.known["customer"][each]})
                for each in record.fields["evidence"]:
                    links[t.DecisionEvidence].append({"decision_id": row, "evidence_id": self.known["evidence"][each]})
        for table, rows in links.items():
            if rows:
                await self.connection.execute(insert(table.__table__), rows)


def _record_id(name: str, told: Any) -> str:
    return f"D-{told}" if name == "decision" else str(told)
