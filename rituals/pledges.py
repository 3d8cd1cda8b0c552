"""The Anti-Silo Pledge through the year: a reminder a week at most, and the question whether to sign again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial

from rituals import timetable
from rituals.occasions import Occasion
from rituals.timetable import Weekly
from storage import pledges
from storage import tables as t
from storage.database import Store

DAY, HOUR = 2, 10
"""Wednesday, 10:00, where whoever signed is: late enough in the week to have decided something, and early enough to mend it."""


class Pledges:
    """A weekly reminder for everybody whose pledge holds, drawn only where there is something to say; and one when it ends."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def between(self, workspace: t.Workspace, after: datetime, until: datetime) -> Sequence[Occasion]:
        """Reminders that fall due, and the ends of pledges, however long ago, of which nobody was told."""
        found: list[Occasion] = []
        for pledge, person in await pledges.signed(self._store, workspace.id or 0):
            found += self._weekly(workspace, pledge, person, after, until)
            found += self._yearly(workspace, pledge, after, until)
        written = await pledges.reminded(self._store, workspace.id or 0, [occasion.key for occasion in found])
        return [occasion for occasion in found if occasion.key not in written]

    def _weekly(
        self, workspace: t.Workspace, pledge: t.Pledge, person: t.Person, after: datetime, until: datetime
    ) -> Iterator[Occasion]:
        weekly = Weekly(DAY, HOUR, 0, person.zone or workspace.zone, workspace.country)
        first, last = max(after, pledge.signed_at), min(until, pledges.ends(pledge.signed_at))
        for due in timetable.between(weekly, first, last):
            yield self._occasion(workspace, pledge, "pledge", f"pledge:{pledge.person_id}:{due.week}", due.at)

    def _yearly(self, workspace: t.Workspace, pledge: t.Pledge, after: datetime, until: datetime) -> Iterator[Occasion]:
        end = pledges.ends(pledge.signed_at)
        if end <= until:
            key = f"pledge-ended:{pledge.person_id}:{pledge.signed_at.isoformat()}"
            due_at = max(end, after + timedelta.resolution)
            yield self._occasion(workspace, pledge, "pledge_ended", key, due_at)

    def _occasion(self, workspace: t.Workspace, pledge: t.Pledge, kind: str, key: str, due_at: datetime) -> Occasion:
        return Occasion(
            key, due_at, partial(pledges.remind, self._store, workspace.id or 0, pledge.person_id, kind, key)
        )
