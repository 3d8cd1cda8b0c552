"""Occasions: held when they are due, by whoever is first, and caught up with after some hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from structlog.testing import capture_logs

from bot.sandbox.clock import SandboxClock
from bot.sandbox.world import WORKSPACE
from rituals.clock import Walk
from rituals.occasions import GRACE, Occasion, Occasions
from rituals.sender import Sender
from storage import tables as t
from storage import workspaces
from storage.database import Store
from tests.sandbox.driver import TUESDAY


@dataclass
class Bell:
    """Rings at fixed moments, each once."""

    moments: tuple[datetime, ...]
    rung: list[tuple[datetime, datetime]] = field(default_factory=list)
    cracked: bool = False

    async def between(self, workspace: t.Workspace, after: datetime, until: datetime) -> Sequence[Occasion]:
        done = {due for due, _ in self.rung}
        return [self._ring(due) for due in self.moments if after < due <= until and due not in done]

    def _ring(self, due: datetime) -> Occasion:
        async def hold(now: datetime) -> bool:
            if self.cracked:
                raise ZeroDivisionError
            self.rung.append((due, now))
            return True

        return Occasion(f"bell:{due.isoformat()}", due, hold)


@dataclass
class Hands:
    """A clock that stands where it was put."""

    at: datetime

    def now(self, workspace: object) -> datetime:
        return self.at

    async def move(self, moment: datetime) -> None:
        self.at = moment


async def made(store: Store, *bells: Bell) -> tuple[Hands, Occasions, t.Workspace]:
    await workspaces.chosen(store, "", WORKSPACE)
    row = await workspaces.find(store, WORKSPACE)
    assert row is not None
    hands = Hands(TUESDAY)
    return hands, Occasions(store, hands, bells, lambda: None), row


async def test_whoever_was_down_catches_up_for_some_hours_and_no_longer(store: Store) -> None:
    bell = Bell((TUESDAY - GRACE, TUESDAY - timedelta(hours=5), TUESDAY, TUESDAY + timedelta(minutes=1)))
    _, occasions, _ = await made(store, bell)
    await occasions.tick()
    await occasions.tick()
    # Each replica begins at an occasion of its own, so they come in any order.
    assert sorted(due for due, _ in bell.rung) == [TUESDAY - timedelta(hours=5), TUESDAY]


async def test_one_that_fails_keeps_no_other_from_its_time_and_is_due_again(store: Store) -> None:
    cracked, sound = Bell((TUESDAY,), cracked=True), Bell((TUESDAY,))
    _, occasions, _ = await made(store, cracked, sound)
    with capture_logs() as logs:
        await occasions.tick()
    assert [entry["event"] for entry in logs] == ["occasion failed"]
    assert len(sound.rung) == 1
    cracked.cracked = False
    await occasions.tick()
    assert len(cracked.rung) == 1


async def test_winding_the_clock_stops_at_every_occasion_on_the_way(store: Store) -> None:
    moments = tuple(TUESDAY + timedelta(hours=hours) for hours in (1, 30, 30, 80, 200))
    bells = Bell(moments), Bell(moments[1:2])
    hands, occasions, _ = await made(store, *bells)
    sender = Sender(store, lambda workspace: None, SandboxClock(store), {})
    walk = Walk(store, sender, occasions, hands, WORKSPACE)
    await walk.wind(TUESDAY + timedelta(hours=100), hands.move)
    assert hands.at == TUESDAY + timedelta(hours=100)
    assert {due - now for bell in bells for due, now in bell.rung} == {timedelta()}
    assert {due for due, _ in bells[0].rung} == {*moments[:4]}
    assert len(bells[1].rung) == 1
