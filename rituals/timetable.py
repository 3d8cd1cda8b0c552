"""When something is due that comes round every week: pure, from a channel's own settings, zone and holidays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from rituals.calendars import is_holiday, is_workday

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Weekly:
    """A day of the week (Monday is 0) and a time of an IANA zone, and whose public holidays move it (empty: nobody's)."""

    day: int
    hour: int
    minute: int
    zone: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """An ISO week (`2026-W10`) and the moment in it, in UTC."""

    week: str
    at: datetime


def between(weekly: Weekly, after: datetime, until: datetime) -> Iterator[Due]:
    """What is due later than `after` and not later than `until`, in order: at most one moment in each ISO week of the zone."""
    monday = monday_of(after.astimezone(ZoneInfo(weekly.zone)).date())
    while moment(monday, time(), weekly.zone) <= until:
        found = in_week(weekly, monday)
        if found is not None and after < found.at <= until:
            yield found
        monday += WEEK


@lru_cache(maxsize=4096)
def in_week(weekly: Weekly, monday: date) -> Due | None:
    """What is due in one week; None in a week that has no working day to hold it on."""
    day = held_on(monday, weekly.day, weekly.country)
    if day is None:
        return None
    return Due(week_of(monday), moment(day, time(weekly.hour, weekly.minute), weekly.zone))


def held_on(monday: date, day: int, country: str) -> date | None:
    """The day of the week, or where that is a public holiday the next working day of the same week, else the last one before."""
    wanted = monday + timedelta(days=day)
    if not is_holiday(country, wanted):
        return wanted
    later = (wanted + timedelta(days=step) for step in range(1, 7 - day))
    earlier = (wanted - timedelta(days=step) for step in range(1, day + 1))
    return next((each for each in (*later, *earlier) if is_workday(country, each)), None)


def moment(day: date, at: time, zone: str) -> datetime:
    """A local time as a moment in UTC. One that the clocks skip is as much later as they jump; of one that comes twice, the first."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def monday_of(day: date) -> date:
    """The Monday of a day's ISO week."""
    return day - timedelta(days=day.weekday())


def week_of(day: date) -> str:
    """A day's ISO week, such as 2026-W10."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
