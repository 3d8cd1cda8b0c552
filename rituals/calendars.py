"""Public holidays by country, and by region where a country has its own, as the `holidays` library keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

import holidays
from holidays.registry import COUNTRIES


def known(country: str) -> bool:
    """Whether we know the holidays of a country (ISO 3166, `DE`) or of a region of it (`DE-BY`), written exactly so."""
    code, dash, region = country.partition("-")
    return code in _regions() and (not dash or region in _regions()[code])


def country_of(typed: str) -> str | None:
    """The code that somebody means who typed `de`, `DEU`, `Germany` or `DE-BY`; None for what we do not know."""
    name, dash, region = typed.partition("-")
    code = _codes().get(_folded(name))
    if code is None or not dash:
        return code
    found = {_folded(each): each for each in _regions()[code]}.get(_folded(region))
    return f"{code}-{found}" if found else None


def is_holiday(country: str, day: date) -> bool:
    """Whether a day is a public holiday there; of an unknown country, and of none (empty), no day is."""
    return known(country) and day in _days(country, day.year)


@cache
def weekend(country: str) -> frozenset[int]:
    """The days of the week on which people there rest (Monday is 0); without a country Saturday and Sunday."""
    code = country.partition("-")[0]
    return frozenset(holidays.country_holidays(code).weekend) if known(country) else frozenset({5, 6})


def is_workday(country: str, day: date) -> bool:
    """Whether people there work on a day: it lies on no weekend and is no public holiday."""
    return day.weekday() not in weekend(country) and not is_holiday(country, day)


@cache
def _regions() -> Mapping[str, frozenset[str]]:
    """The codes of two letters, each with those of its regions."""
    every = holidays.list_supported_countries()
    return {code: frozenset(regions) for code, regions in every.items() if len(code) == 2}


@cache
def _codes() -> Mapping[str, str]:
    """What people call a country, in small letters: its two codes, and its name in English."""
    found = {"uk": "GB", "usa": "US"}
    for module, (_, code, *others) in COUNTRIES.items():
        if code in _regions():
            found |= {_folded(name): code for name in (code, *others, module)}
    return found


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


@cache
def _days(country: str, year: int) -> frozenset[date]:
    code, _, region = country.partition("-")
    return frozenset(holidays.country_holidays(code, subdiv=region or None, years=year))
