"""When something may be asked of somebody: in their working hours, while they are there, and twice a day at most."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat import Chat, Profile
from prompts.reading.absence import says_away
from rituals.working import ROUND_THE_CLOCK, Calendar, Hours, days_later, next_moment, read_hours
from storage import attention
from storage import tables as t
from storage.attention import PROMPTS, Addressee
from storage.database import Store

WAITS = PROMPTS | {"request", "shaped", "access", "access_told", "quiet"}
"""What waits for its reader's working hours; everything else answers something that they or a colleague just did."""

AT_ONCE = frozenset({"nudge", "request", "shaped", "access", "access_told"})
"""What answers something that somebody did this minute. Where nobody has set working hours it does not wait for the usual ones:
whoever has just announced a decision is there, unless they are away or it is a public holiday. What reminds of it later waits."""

FRESH = timedelta(minutes=15)
SILENCE = timedelta(hours=1)
"""How long after its author wrote in the thread of a question it is not asked."""


async def not_before(store: Store, chat: Chat, row: t.Outgoing, now: datetime) -> datetime:
    """When a private message may be said (UTC): `now`, or the first moment that suits its reader."""
    if row.kind not in WAITS or row.args.get("chosen"):
        return now
    reader = await attention.addressee(store, row)
    if reader is None:
        return now
    calendar = calendar_of(reader, await chat.profile(row.person), now)
    if days := int(row.args.get("after_days", 0)):
        now = max(now, days_later(calendar, row.created_at, days))
    if reader.answering_at is not None:
        now = max(now, reader.answering_at + SILENCE)
    there = calendar.away_until is None or calendar.away_until <= now
    fresh = row.kind in AT_ONCE and now - row.created_at < FRESH and there
    return next_moment(calendar if reader.hours or not fresh else replace(calendar, hours=ROUND_THE_CLOCK), now)


async def takes_turn(store: Store, row: t.Outgoing, now: datetime) -> datetime:
    """`now` when a prompt is one of the two that its reader gets today; else when they can be asked again (UTC)."""
    reader = await attention.addressee(store, row) if row.kind in PROMPTS else None
    if reader is None:
        return now
    calendar = calendar_of(reader, None, now)
    today = now.astimezone(calendar.zone).date()
    if await attention.take_turn(store, row, today, chosen=bool(row.args.get("chosen"))):
        return now
    return next_moment(calendar, calendar.at(today + timedelta(days=1), 0))


def calendar_of(reader: Addressee, profile: Profile | None, now: datetime) -> Calendar:
    """When somebody works, as they, the workspace and the platform say."""
    zone = ZoneInfo(reader.zone)
    calendar = Calendar(zone, read_hours(reader.hours) or Hours(), reader.country)
    back = [moment for moment in (reader.person.away_until, _back(profile, calendar, now)) if moment is not None]
    return Calendar(zone, calendar.hours, calendar.country, max(back, default=None))


def _back(profile: Profile | None, calendar: Calendar, now: datetime) -> datetime | None:
    """When somebody is back whose status says that they are away; a status without an end is read again tomorrow."""
    if profile is None or not says_away(profile.status):
        return None
    return profile.status_until or calendar.at(now.astimezone(calendar.zone).date() + timedelta(days=1), 0)
