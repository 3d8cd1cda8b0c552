"""The geometry of the page's plots, in the units of their drawing; colours and letters are the page's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from prompts.scan.tally import Kind

WIDTH, HEIGHT = 960.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 52.0, 8.0, 12.0, 48.0
MOST_COLUMNS = 80
"""More weeks than that are drawn as months, more months as years."""
ENOUGH = 5
"""Decisions that a share needs to be drawn; below, one decision more or less would be the whole picture."""


_STEPS = ((4, 4), (5, 5), (6, 3), (8, 4), (10, 5), (12, 4), (16, 4), (20, 4), (25, 5), (30, 3))
"""Where an axis may end, times a power of ten, and the parts it is divided into then."""
_SIZES = tuple(float(f"1e{power}") for power in range(12))


@dataclass(frozen=True, slots=True)
class Box:
    """A piece of a column."""

    x: float
    y: float
    width: float
    height: float
    kind: Kind


@dataclass(frozen=True, slots=True)
class Mark:
    """A label beside an axis; `minor` ones are left out where there is little room."""

    at: float
    text: str
    minor: bool = False
    below: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Stacked columns over time, with what each stands for in `spans`."""

    unit: str
    boxes: tuple[Box, ...]
    across: tuple[Mark, ...]
    up: tuple[Mark, ...]
    spans: tuple[tuple[str, Counter[Kind]], ...]


@dataclass(frozen=True, slots=True)
class Shares:
    """Two shares over the months in per cent: of decisions that name somebody, and that carry their words too."""

    named: tuple[tuple[float, float], ...]
    quoted: tuple[tuple[float, float], ...]
    across: tuple[Mark, ...]
    up: tuple[Mark, ...]
    months: tuple[tuple[str, int, float, float], ...]


def columns(weeks: Mapping[date, Counter[Kind]]) -> Columns:
    """Decisions a week, or a month or year where there are too many weeks."""
    unit, spans = _spans(weeks)
    top = _ceiling(max((kinds.total() for kinds in spans.values()), default=0))
    step = (WIDTH - LEFT - RIGHT) / max(1, len(spans))
    width = step * 0.78
    boxes: list[Box] = []
    for place, kinds in enumerate(spans.values()):
        x, y = LEFT + place * step + (step - width) / 2, HEIGHT - BOTTOM
        for kind in Kind:
            height = kinds[kind] / top * (HEIGHT - TOP - BOTTOM)
            y -= height
            if height:
                boxes.append(Box(round(x, 1), round(y, 1), round(width, 1), round(height, 1), kind))
    across = _across([LEFT + (place + 0.5) * step for place in range(len(spans))], list(spans), unit)
    named = tuple((_said(day, unit), kinds) for day, kinds in spans.items())
    return Columns(unit, tuple(boxes), tuple(across), _up(top), named)


def shares(weeks: Mapping[date, Counter[Kind]]) -> Shares | None:
    """Shares by month; None where fewer than two months hold enough decisions."""
    months = {month: kinds for month, kinds in _months(weeks).items() if kinds.total() >= ENOUGH}
    if len(months) < 2:
        return None
    numbers = [12 * month.year + month.month for month in months]
    step = (WIDTH - LEFT - RIGHT - 140) / (numbers[-1] - numbers[0])
    places = [LEFT + 30 + (number - numbers[0]) * step for number in numbers]
    rates = [(named_share(kinds), quoted_share(kinds)) for kinds in months.values()]
    top = _ceiling(max(10.0, *(named for named, _ in rates)))
    return Shares(
        tuple((round(x, 1), _height(named, top)) for x, (named, _) in zip(places, rates, strict=True)),
        tuple((round(x, 1), _height(quoted, top)) for x, (_, quoted) in zip(places, rates, strict=True)),
        tuple(_across(places, list(months), "month")),
        tuple(replace(mark, text=f"{mark.text} %") for mark in _up(top)),
        tuple(
            (_said(month, "month"), kinds.total(), *rate)
            for (month, kinds), rate in zip(months.items(), rates, strict=True)
        ),
    )


def named_share(kinds: Mapping[Kind, int]) -> float:
    """Decisions that name a customer, in per cent."""
    total = sum(kinds.values())
    return 100 * (kinds.get(Kind.QUOTED, 0) + kinds.get(Kind.NAMED, 0)) / total if total else 0.0


def quoted_share(kinds: Mapping[Kind, int]) -> float:
    """Decisions that name a customer and carry their words, in per cent."""
    total = sum(kinds.values())
    return 100 * kinds.get(Kind.QUOTED, 0) / total if total else 0.0


def _spans(weeks: Mapping[date, Counter[Kind]]) -> tuple[str, dict[date, Counter[Kind]]]:
    months = _months(weeks)
    if len(weeks) <= MOST_COLUMNS:
        return "week", dict(weeks)
    if len(months) <= MOST_COLUMNS:
        return "month", months
    return "year", _together((day.replace(month=1, day=1), kinds) for day, kinds in weeks.items())


def _months(weeks: Mapping[date, Counter[Kind]]) -> dict[date, Counter[Kind]]:
    """Weeks by the month that they begin in."""
    return _together((day.replace(day=1), kinds) for day, kinds in weeks.items())


def _together(
    dated: Iterator[tuple[date, Counter[Kind]]] | Sequence[tuple[date, Counter[Kind]]],
) -> dict[date, Counter[Kind]]:
    found: dict[date, Counter[Kind]] = {}
    for day, kinds in dated:
        found.setdefault(day, Counter()).update(kinds)
    return found


def _said(day: date, unit: str) -> str:
    match unit:
        case "week":
            return f"{day.day} {day:%b %Y}"
        case "month":
            return f"{day:%b %Y}"
        case _:
            return f"{day:%Y}"


def _across(places: Sequence[float], days: Sequence[date], unit: str) -> Iterator[Mark]:
    """A label where a new month begins, with the year under the first and under January; years where columns are that."""
    before: date | None = None
    count = 0
    for at, day in zip(places, days, strict=True):
        new_year = before is None or day.year != before.year
        if new_year or unit == "year" or (before is not None and day.month != before.month):
            text, below = (f"{day:%Y}", "") if unit == "year" else (f"{day:%b}", f"{day:%Y}" if new_year else "")
            yield Mark(round(at, 1), text, count % 3 != 0, below)
            count += 1
        before = day


def _up(top: float) -> tuple[Mark, ...]:
    ticks = next(ticks for step, ticks in _STEPS for size in _SIZES if step * size == top)
    values = [top * tick / ticks for tick in range(ticks + 1)]
    return tuple(Mark(_height(value, top), f"{value:,.0f}", bool(place % 2)) for place, value in enumerate(values))


def _height(value: float, top: float) -> float:
    return round(HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM), 1)


def _ceiling(value: float) -> float:
    """The next number that falls into round parts."""
    return next(step * size for size in _SIZES for step, _ in _STEPS if step * size >= value)
