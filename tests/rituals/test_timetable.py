"""The timetable over a year, in zones that change their clocks and zones that do not."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rituals.calendars import is_holiday, is_workday
from rituals.timetable import Weekly, between, held_on, moment, monday_of, week_of

ZONES = ("America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago")
COUNTRIES = ("", "US", "DE", "DE-BY", "IN", "AU", "CL", "IL", "CN", "JP")

weeklies = st.builds(
    Weekly,
    day=st.integers(0, 6),
    hour=st.integers(0, 23),
    minute=st.sampled_from([0, 15, 30, 59]),
    zone=st.sampled_from(ZONES),
    country=st.sampled_from(COUNTRIES),
)


def ticks(start: datetime, end: datetime, gaps: list[int]) -> list[datetime]:
    """Moments at which a replica looks, from one to the other."""
    looks, at = [start], start
    while at < end:
        at = min(end, at + timedelta(minutes=gaps[len(looks) % len(gaps)]))
        looks.append(at)
    return looks


@settings(deadline=None, max_examples=80)
@given(
    weeklies,
    st.sampled_from([2024, 2026, 2028, 2031]),
    st.lists(st.integers(60, 6000), min_size=1, max_size=7),
)
def test_a_year_holds_one_in_each_week_at_its_local_hour_and_never_on_a_holiday(
    weekly: Weekly, year: int, gaps: list[int]
) -> None:
    start, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    looks = ticks(start, end, gaps)
    found = [due for after, until in pairwise(looks) for due in between(weekly, after, until)]
    assert found == list(between(weekly, start, end))  # however often one looks
    zone = ZoneInfo(weekly.zone)
    weeks = [due.week for due in found]
    assert len(set(weeks)) == len(weeks)
    for due in found:
        local = due.at.astimezone(zone)
        assert not is_holiday(weekly.country, local.date())
        assert due.week == week_of(local.date())
        _at_its_hour(weekly, local)
    whole = monday_of(start.astimezone(zone).date()) + timedelta(days=7)
    while whole + timedelta(days=8) < end.date():
        free = [whole + timedelta(days=step) for step in range(7)]
        if week_of(whole) not in weeks:  # nobody works in all of it, and the day itself is a holiday
            assert is_holiday(weekly.country, free[weekly.day])
            assert not any(is_workday(weekly.country, day) for day in free)
        whole += timedelta(days=7)


def _at_its_hour(weekly: Weekly, local: datetime) -> None:
    wall = datetime.combine(local.date(), time(weekly.hour, weekly.minute))
    if (local.hour, local.minute) != (weekly.hour, weekly.minute):  # the clocks skip it on this day
        skipped = wall.replace(tzinfo=local.tzinfo)
        assert skipped.astimezone(UTC).astimezone(local.tzinfo).replace(tzinfo=None) != wall
        assert timedelta() < local.replace(tzinfo=None) - wall <= timedelta(hours=1)


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2026, 3, 26), "2026-03-26T14:00+00:00"),
        (date(2026, 4, 2), "2026-04-02T13:00+00:00"),  # summer time began on 29 March
        (date(2026, 10, 29), "2026-10-29T14:00+00:00"),
        (date(2028, 2, 29), "2028-02-29T14:00+00:00"),
    ],
)
def test_three_in_berlin_stays_three_in_berlin(day: date, utc: str) -> None:
    assert moment(day, time(15), "Europe/Berlin") == datetime.fromisoformat(utc)


def test_an_hour_that_is_skipped_is_held_an_hour_later_and_one_that_comes_twice_once() -> None:
    assert moment(date(2026, 3, 29), time(2, 30), "Europe/Berlin").isoformat() == "2026-03-29T01:30:00+00:00"
    sundays = Weekly(6, 2, 30, "Europe/Berlin")
    day = datetime(2026, 10, 25, tzinfo=UTC)
    assert [due.at for due in between(sundays, day - timedelta(hours=3), day + timedelta(hours=3))] == [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    ]


@pytest.mark.parametrize(
    ("wanted", "country", "held"),
    [
        (date(2026, 5, 14), "DE", date(2026, 5, 15)),  # Ascension Day, a Thursday: the Friday after
        (date(2026, 5, 1), "DE", date(2026, 4, 30)),  # a Friday: the Thursday before, for the week ends there
        (date(2026, 5, 14), "US", date(2026, 5, 14)),
        (date(2026, 1, 6), "DE-BY", date(2026, 1, 7)),
        (date(2026, 9, 21), "IL", date(2026, 9, 22)),  # Yom Kippur
        (date(2026, 5, 16), "DE", date(2026, 5, 16)),  # a Saturday that somebody chose
    ],
)
def test_a_holiday_moves_it_within_its_week(wanted: date, country: str, held: date) -> None:
    assert held_on(monday_of(wanted), wanted.weekday(), country) == held
