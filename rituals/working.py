"""When somebody works: hours and days in their own zone, without public holidays and absences. Pure functions of a moment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rituals.calendars import is_holiday

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WHOLE_DAY = 24 * 60
AROUND = ("round the clock", "around the clock", "24/7", "always")
_HOURS = re.compile(
    r"(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.](\d\d))?(?:\s+(.+))?", re.IGNORECASE
)
_DAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours: minutes after local midnight, `ends` (at most 1440) not included; `days` are weekdays, Monday is 0."""

    begins: int = 9 * 60
    ends: int = 17 * 60
    days: frozenset[int] = frozenset(range(5))

    def __str__(self) -> str:
        """As it is stored and shown: `09:00-17:00 mon-fri`."""
        return f"{_clock(self.begins)}-{_clock(self.ends)} {_days(sorted(self.days))}"


ROUND_THE_CLOCK = Hours(0, WHOLE_DAY, frozenset(range(7)))


def read_hours(typed: str) -> Hours | None:
    """Hours as people type them: `9-17`, `10:00-18:30 mon-thu`, `8-12 mon, wed`, `round the clock`; None for anything else."""
    words = " ".join(typed.split()).casefold()
    if words in AROUND:
        return ROUND_THE_CLOCK
    found = _HOURS.fullmatch(words)
    if found is None:
        return None
    begins, ends = _minutes(found[1], found[2]), _minutes(found[3], found[4])
    days = _read_days(found[5]) if found[5] else Hours().days
    if begins is None or ends is None or not begins < ends or not days:
        return None
    return Hours(begins, ends, days)


def _minutes(hour: str, minute: str | None) -> int | None:
    whole = int(hour) * 60 + int(minute or 0)
    return whole if whole <= WHOLE_DAY and int(minute or 0) < 60 else None


def _read_days(typed: str) -> frozenset[int]:
    """The weekdays in `mon-thu, sat`; empty when any of it is something else."""
    days: set[int] = set()
    for part in re.split(r"\s*(?:,|\band\b|\s)\s*", re.sub(r"\s*(?:-|–|\bto\b)\s*", "-", typed.strip())):
        ends = [_DAY.fullmatch(end) for end in part.split("-")]
        if len(ends) > 2 or None in ends:
            return frozenset()
        first, last = (DAYS.index(end[1].casefold()) for end in (ends[0], ends[-1]) if end)
        days |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return frozenset(days)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _days(days: list[int]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(DAYS[run[0]] + (f"-{DAYS[run[-1]]}" if len(run) > 1 else "") for run in runs)


@dataclass(frozen=True, slots=True)
class Calendar:
    """When one person works. `country` is whose holidays are kept (empty for none); nothing lies before `away_until`."""

    zone: ZoneInfo
    hours: Hours = Hours()
    country: str = ""
    away_until: datetime | None = None

    def works_on(self, day: date) -> bool:
        """Whether a day is a working day. Public holidays are kept, whatever the hours."""
        return day.weekday() in self.hours.days and not is_holiday(self.country, day)

    def opens(self, day: date) -> datetime:
        """When that day's work begins (UTC)."""
        return self.at(day, self.hours.begins)

    def at(self, day: date, minutes: int) -> datetime:
        """A local time of a day, in UTC. A time that the clocks skip is what the clocks show instead of it."""
        days, minutes = divmod(minutes, WHOLE_DAY)
        local = datetime.combine(day + timedelta(days), time(minutes // 60, minutes % 60), self.zone)
        return local.astimezone(UTC)

    def days_from(self, day: date) -> Iterator[date]:
        """The working days from a day on, itself included."""
        while True:
            if self.works_on(day):
                yield day
            day += timedelta(days=1)


def next_moment(calendar: Calendar, at: datetime) -> datetime:
    """The first working moment that is not before `at` (UTC): `at` itself while this person works."""
    at = max(at, calendar.away_until or at).astimezone(UTC)
    first = at.astimezone(calendar.zone).date()
    for day in calendar.days_from(first):
        moment = max(at, calendar.opens(day))
        if moment < calendar.at(day, calendar.hours.ends):
            return moment
    raise AssertionError("there is always another working day")


def days_later(calendar: Calendar, at: datetime, days: int) -> datetime:
    """The same local time so many working days later (UTC). What happens outside working hours counts as when they begin next."""
    present = Calendar(calendar.zone, calendar.hours, calendar.country)
    begins = next_moment(present, at).astimezone(calendar.zone)
    working = calendar.days_from(begins.date())
    for _ in range(days):
        next(working)
    later = calendar.at(next(working), begins.hour * 60 + begins.minute)
    return next_moment(calendar, later)


def next_morning(calendar: Calendar, at: datetime, hour: int = 9) -> datetime:
    """That local hour on the next working day after today, whatever the working hours are (UTC)."""
    tomorrow = at.astimezone(calendar.zone).date() + timedelta(days=1)
    return calendar.at(next(calendar.days_from(tomorrow)), hour * 60)
