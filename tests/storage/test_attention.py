"""Two prompts a day: also when several senders want to say one at the same moment."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

from sqlmodel import select

from bot.chat import Actor, Workspace
from prompts.cards.places import INTENSITIES
from storage import attention, outbox, people
from storage import tables as t
from storage.database import Store
from storage.ladder import PACES
from storage.outbox import Note

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
TODAY = date(2026, 3, 3)


async def prompts(store: Store, number: int, kind: str = "open_mine") -> list[t.Outgoing]:
    """So many private messages to Ana that wait."""
    ana, _ = await people.reader(store, Workspace("slack", "T1"), Actor("U1", "Ana"), NOW)
    async with store.write() as session:
        notes = [Note(f"{kind}:{n}", kind, "direct", n, person="U1") for n in range(number)]
        await outbox.add(session, ana.workspace_id, notes, NOW)
        rows = select(t.Outgoing).where(t.Outgoing.kind == kind).order_by(t.Outgoing.id)  # type: ignore[arg-type]  # a column
        return list((await session.exec(rows)).all())


async def test_of_many_at_once_two_have_their_turn(store: Store) -> None:
    rows = await prompts(store, 8)
    taken = await asyncio.gather(*(attention.take_turn(store, row, TODAY) for row in rows))
    assert sum(taken) == 2
    again = await asyncio.gather(*(attention.take_turn(store, row, TODAY) for row in rows))
    assert again == taken, "who had their turn keeps it, however often it is tried"


async def test_the_next_day_two_others_have_theirs(store: Store) -> None:
    rows = await prompts(store, 3)
    assert [await attention.take_turn(store, row, TODAY) for row in rows] == [True, True, False]
    assert await attention.take_turn(store, rows[2], TODAY + timedelta(days=1))


async def test_what_somebody_chose_counts_and_is_never_too_much(store: Store) -> None:
    rows = await prompts(store, 4)
    assert [await attention.take_turn(store, row, TODAY, chosen=True) for row in rows[:3]] == [True] * 3
    assert not await attention.take_turn(store, rows[3], TODAY)


def test_every_intensity_has_its_pace_and_its_words() -> None:
    assert set(PACES) == set(INTENSITIES)
