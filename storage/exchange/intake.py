"""Takes a workspace in from JSON Lines: all of the file in one transaction, or nothing of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage import tables as t
from storage.database import Store
from storage.exchange.arrivals import Arrivals
from storage.exchange.leave import BATCH, stored
from storage.exchange.records import TYPES, BadLine, Record
from storage.exchange.spool import Spool

Numbered = list[tuple[int, Record]]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many records of each type it added, and how many were there already, word for word.

    `channels` are the names that no channel here had. What was decided in them can be read by everybody in the
    workspace, because the format does not say which channels were private.
    """

    lines: int
    added: Mapping[str, int]
    unchanged: Mapping[str, int]
    channels: tuple[str, ...]


async def import_lines(store: Store, workspace_id: int, lines: Iterable[str | bytes]) -> ImportReport:
    """Import the records; raises BadLine, with nothing written, at the first line that cannot be imported.

    `lines` is read once, before the database is touched. Importing the same lines again changes nothing.
    """
    with Spool() as spool:
        spool.read(lines)
        async with store.write() as session:
            intake = _Intake(await session.connection(), workspace_id, spool)
            await intake.take_all()
            # + leaves out what was counted as none.
            return ImportReport(spool.lines, +intake.added, +intake.unchanged, tuple(intake.arrivals.new_channels))


class _Intake:
    """One import under way."""

    def __init__(self, connection: AsyncConnection, workspace_id: int, spool: Spool) -> None:
        self.connection, self.workspace_id, self.spool = connection, workspace_id, spool
        self.arrivals = Arrivals(connection, workspace_id)
        self.added: Counter[str] = Counter()
        self.unchanged: Counter[str] = Counter()

    async def take_all(self) -> None:
        """Store what is new, in an order in which what is referred to comes first."""
        # Locks the row from which keys are given out until the imported ones are in.
        here = update(t.Workspace).where(col(t.Workspace.id) == self.workspace_id)
        if not (await self.connection.execute(here.values(last_decision=t.Workspace.last_decision))).rowcount:
            raise LookupError("there is no such workspace")
        await self.arrivals.look_around()
        for name in TYPES:
            for batch in self.spool.batches(name, BATCH):
                await self._take(name, batch)
        await self.arrivals.raise_last_key()

    async def _take(self, name: str, batch: Numbered) -> None:
        new = await self._leave_out_known(name, batch)
        for line, record in new:
            self._check_references(line, record)
        await self.arrivals.store(name, new)
        self.added[name] += len(new)

    async def _leave_out_known(self, name: str, batch: Numbered) -> Numbered:
        """The records that are not stored yet; raises BadLine where one is stored with other content."""
        known = self.arrivals.known[name]
        ids = [known[record.id] for _, record in batch if record.id in known]
        here = {record.id: record for record in (await stored(self.connection, name, self.workspace_id, ids)).values()}
        fresh: Numbered = []
        for line, record in batch:
            if record.id not in known or not self._same(line, record, here.get(record.id)):
                fresh.append((line, record))
        return fresh

    def _same(self, line: int, record: Record, here: Record | None) -> bool:
        """Whether the record is stored as it is; False where the stored one is to be completed."""
        if here is None:
            raise BadLine(line, f"{record.name} is already here, and was withdrawn or never asked")
        differing = [field for field, value in record.fields.items() if here.fields[field] != value]
        if differing and record.type == "person" and not here.fields["name"]:
            return False  # the platform mentioned this person, and told nothing more yet
        if differing:
            raise BadLine(line, f"{record.name} is already here with another {', '.join(differing)}")
        self.unchanged[record.type] += 1
        return True

    def _check_references(self, line: int, record: Record) -> None:
        for field, rule in TYPES[record.type].items():
            told = record.fields[field]
            if rule.refers_to is None or told is None:
                continue
            for each in told if isinstance(told, list) else [told]:
                if each not in self.arrivals.known[rule.refers_to] and not self.spool.holds(rule.refers_to, each):
                    missing = f'{rule.refers_to} "{each}"'
                    raise BadLine(line, f'"{field}" refers to {missing}, which is neither in the file nor already here')
