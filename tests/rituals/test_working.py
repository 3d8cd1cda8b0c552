"""When somebody works: in five zones, over changes of the clocks, leap days and holidays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rituals.calendars import is_holiday
from rituals.working import ROUND_THE_CLOCK, Calendar, Hours, days_later, next_moment, next_morning, read_hours

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia")
BERLIN = Calendar(ZoneInfo("Europe/Berlin"))

moments = st.datetimes(*(datetime.fromisoformat(day) for day in ("2026-01-01", "2029-01-01")), timezones=st.just(UTC))
spans = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).filter(lambda span: span[0] + 30 <= span[1])
hours = st.builds(lambda span, days: Hours(span[0], span[1], days), spans, st.frozensets(st.integers(0, 6), min_size=1))
calendars = st.builds(
    Calendar,
    st.sampled_from(ZONES).map(ZoneInfo),
    hours,
    st.sampled_from(("", "DE", "US", "IN", "AU", "WS")),
    st.none() | moments,
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def within(calendar: Calendar, moment: datetime) -> bool:
    """Whether somebody works at a moment, told another way than by the code: by looking at every day around it."""
    day = moment.astimezone(calendar.zone).date()
    return any(
        calendar.works_on(each) and calendar.opens(each) <= moment < calendar.at(each, calendar.hours.ends)
        for each in (day - timedelta(days=1), day, day + timedelta(days=1))
    )


@given(calendars, moments)
def test_the_next_moment_is_a_working_one_and_there_is_none_before(calendar: Calendar, now: datetime) -> None:
    found = next_moment(calendar, now)
    assert found >= max(now, calendar.away_until or now)
    assert within(calendar, found)
    assert next_moment(calendar, found) == found
    begins = max(now, calendar.away_until or now)
    if found > begins:
        assert not within(calendar, begins)
        assert not within(calendar, found - timedelta(seconds=1))


@given(calendars, moments, moments)
def test_who_comes_later_is_never_asked_sooner(calendar: Calendar, one: datetime, other: datetime) -> None:
    earlier, later = sorted((one, other))
    assert next_moment(calendar, earlier) <= next_moment(calendar, later)


@given(calendars, moments, st.integers(1, 12))
def test_so_many_working_days_lie_between(calendar: Calendar, now: datetime, days: int) -> None:
    present = Calendar(calendar.zone, calendar.hours, calendar.country)
    begins, found = next_moment(present, now), days_later(present, now, days)
    first, last = (moment.astimezone(calendar.zone).date() for moment in (begins, found))
    between = [first + timedelta(days=n + 1) for n in range((last - first).days)]
    assert within(present, found)
    # a time that the clocks skip may fall behind the end of that day's work, and so on the next one
    assert sum(map(present.works_on, between)) - days in (0, 1)
    assert days_later(calendar, now, days) >= max(found, calendar.away_until or found)


@given(st.sampled_from(ZONES), moments)
def test_tomorrow_at_nine_is_nine_by_the_clock_on_the_wall(zone: str, now: datetime) -> None:
    calendar = Calendar(ZoneInfo(zone), country="US")
    local = next_morning(calendar, now).astimezone(calendar.zone)
    assert (local.hour, local.minute) == (9, 0)
    assert local.date() > now.astimezone(calendar.zone).date()
    assert local.weekday() < 5
    assert not is_holiday("US", local.date())


@given(hours)
def test_hours_are_read_as_they_are_written(hours: Hours) -> None:
    assert read_hours(str(hours)) == hours


@given(st.text(max_size=40))
def test_whatever_is_typed_is_hours_or_nothing(typed: str) -> None:
    found = read_hours(typed)
    assert found is None or (found.begins < found.ends <= 1440 and found.days)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9-17", "09:00-17:00 mon-fri"),
        ("10:00 – 18:30 Mon-Thu", "10:00-18:30 mon-thu"),
        ("8-12 mon, wed and fri", "08:00-12:00 mon, wed, fri"),
        ("9 to 17 sunday to thursday", "09:00-17:00 mon-thu, sun"),
        ("round the clock", "00:00-24:00 mon-sun"),
        ("17-9", None),
        ("9-25", None),
        ("9:70-17", None),
        ("9-17 someday", None),
        ("mornings", None),
    ],
)
def test_hours_as_people_type_them(typed: str, read: str | None) -> None:
    found = read_hours(typed)
    assert (str(found) if found else None) == read


@pytest.mark.parametrize(
    ("now", "asked"),
    [
        ("2026-03-03T10:00+01:00", "2026-03-03T10:00+01:00"),
        ("2026-03-03T06:00+01:00", "2026-03-03T09:00+01:00"),
        ("2026-03-03T17:00+01:00", "2026-03-04T09:00+01:00"),
        ("2026-03-27T18:00+01:00", "2026-03-30T09:00+02:00"),  # a weekend in which the clocks change
        ("2026-10-23T18:00+02:00", "2026-10-26T09:00+01:00"),
        ("2028-02-28T20:00+01:00", "2028-02-29T09:00+01:00"),  # a leap day
        ("2026-04-02T18:00+02:00", "2026-04-07T09:00+02:00"),  # Easter, from Good Friday to Monday
        ("2026-12-24T18:00+01:00", "2026-12-28T09:00+01:00"),
    ],
)
def test_a_prompt_waits_for_working_hours(now: str, asked: str) -> None:
    german = Calendar(ZoneInfo("Europe/Berlin"), country="DE")
    assert next_moment(german, at(now)) == at(asked)


def test_a_friday_and_a_weekend_count_from_monday() -> None:
    assert days_later(BERLIN, at("2026-03-06T15:00+01:00"), 1) == at("2026-03-09T15:00+01:00")
    assert days_later(BERLIN, at("2026-03-07T15:00+01:00"), 1) == at("2026-03-10T09:00+01:00")
    assert days_later(BERLIN, at("2026-03-27T15:00+01:00"), 1) == at("2026-03-30T15:00+02:00")


def test_who_is_away_is_asked_when_they_are_back() -> None:
    away = Calendar(BERLIN.zone, away_until=at("2026-03-07T00:00+01:00"))
    assert next_moment(away, at("2026-03-03T10:00+01:00")) == at("2026-03-09T09:00+01:00")
    assert days_later(away, at("2026-03-03T10:00+01:00"), 1) == at("2026-03-09T09:00+01:00")


def test_some_people_work_round_the_clock_and_keep_holidays_where_there_are_any() -> None:
    new_year = at("2027-01-01T03:12+01:00")
    assert next_moment(Calendar(BERLIN.zone, ROUND_THE_CLOCK), new_year) == new_year
    assert next_moment(Calendar(BERLIN.zone, ROUND_THE_CLOCK, "DE"), new_year) == at("2027-01-02T00:00+01:00")
