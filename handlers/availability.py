"""When somebody may be asked: away and back, and their own working hours."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.chat import Answer, Command, Refusal, Whisper
from bot.parts import say
from handlers.bench import day_of
from handlers.desk import Desk
from prompts.cards import availability as cards
from prompts.reading.absence import Unclear, read_absence
from rituals.working import read_hours
from storage import availability, people


async def away(desk: Desk, event: Command) -> Answer:
    """`/truth away 3 days`, `/truth away until 3 June`: nothing is asked before the morning of that day."""
    viewer = await desk.viewer(event.workspace, event.actor)
    today, zone = await day_of(desk, event.workspace, viewer)
    back = read_absence(event.text, today)
    if back is Unclear.EMPTY:
        me = await people.by_id(desk.store, viewer.person_id or 0)
        until = me.away_until if me else None
        return Whisper(cards.state(until, zone, desk.now(event.workspace), event.workspace.platform))
    if not isinstance(back, date):
        raise Refusal(cards.UNCLEAR[back])
    until = datetime(back.year, back.month, back.day, tzinfo=ZoneInfo(zone))
    await availability.set_away(desk.store, viewer, until, desk.now(event.workspace))
    return Whisper(cards.away(back))


async def back(desk: Desk, event: Command) -> Answer:
    """`/truth back`: asked again from now on."""
    viewer = await desk.viewer(event.workspace, event.actor)
    now = desk.now(event.workspace)
    was = await availability.set_away(desk.store, viewer, None, now)
    here = "You were not away. I ask you as I ask everybody."
    return Whisper(say(cards.BACK if was is not None and was > now else here))


async def hours(desk: Desk, event: Command) -> Answer:
    """`/truth hours 10-18 mon-thu`: one's own; `/truth hours as everybody` forgets them."""
    viewer = await desk.viewer(event.workspace, event.actor)
    typed = " ".join(event.text.split()).casefold()
    workspace = await people.workspace(desk.store, viewer.workspace_id)
    me = await people.by_id(desk.store, viewer.person_id or 0)
    if not typed:
        return Whisper(cards.hours((me.hours if me else None) or workspace.hours))
    if typed in {"as everybody", "default", "as everyone"}:
        wanted = None
    else:
        read = read_hours(typed)
        if read is None:
            raise Refusal(cards.NO_HOURS)
        wanted = str(read)
    await availability.set_hours(desk.store, viewer, wanted, desk.now(event.workspace))
    return Whisper(cards.hours(wanted or workspace.hours))
