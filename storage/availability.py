"""When people may be asked, as they say: absences and working hours. What waits for them is then judged anew."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import Store
from storage.viewer import Viewer


async def set_away(store: Store, viewer: Viewer, until: datetime | None, now: datetime) -> datetime | None:
    """The viewer is away until this moment (None: back); returns what was known before."""
    async with store.write() as session:
        person = await session.get(t.Person, viewer.person_id)
        assert person is not None
        before, person.away_until = person.away_until, until
        await reconsider(session, person.workspace_id, now, t.Outgoing.person == person.external_id)
        return before


async def set_hours(store: Store, viewer: Viewer, hours: str | None, now: datetime) -> None:
    """The viewer's own working hours, as `rituals.working.Hours` writes them; None for the workspace's."""
    async with store.write() as session:
        person = await session.get(t.Person, viewer.person_id)
        assert person is not None
        person.hours = hours
        await reconsider(session, person.workspace_id, now, t.Outgoing.person == person.external_id)


async def reconsider(session: AsyncSession, workspace_id: int, now: datetime, *whose: bool) -> None:
    """In a running transaction: what was put off until people work is due at once; whoever sends it finds the right moment.

    What they put off themselves stays. `whose` are conditions on the outbox.
    """
    query = select(t.Outgoing).where(
        t.Outgoing.workspace_id == workspace_id, t.Outgoing.state == "pending", col(t.Outgoing.due_at) > now, *whose
    )
    for row in (await session.exec(query)).all():
        if row.args.get("put_off"):
            row.due_at = now
