"""Reads when a review is to be held, as people type it; each thing that cannot be read is refused by its own sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from zoneinfo import available_timezones

from bot.chat import Refusal
from prompts.cards import review_plan as cards
from prompts.reading.surface import fold
from prompts.reading.words.days import WEEKDAYS
from rituals.calendars import country_of

TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?", re.IGNORECASE)
FILLERS = frozenset({"at", "on", "every", "um", "à", "las", "in", "holidays", "zone"})


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed behind `/truth review on`; a zone or country that was not is None."""

    day: int
    hour: int
    minute: int
    zone: str | None = None
    country: str | None = None


def read_when(typed: str) -> Typed:
    """`Thursday 15:00 Europe/Berlin DE`; raises Refusal."""
    words = [word for word in typed.replace(",", " ").split() if word.casefold() not in FILLERS]
    if len(words) < 2:
        raise Refusal(cards.HOW)
    words = _joined(words)
    day = day_of_week(words[0])
    hour, minute = time_of_day(words[1])
    zone = country = None
    for word in words[2:]:
        if zone is None and (found := zones().get(word.casefold())):
            zone = found
        elif country is None and (found := country_of(word)):
            country = found
        else:
            raise Refusal(cards.typed(cards.NO_ZONE if "/" in word or zone is None else cards.NO_COUNTRY, word))
    return Typed(day, hour, minute, zone, country)


def _joined(words: list[str]) -> list[str]:
    """`3 pm` is one word."""
    if len(words) > 2 and words[2].casefold() in {"am", "pm"}:
        return [words[0], words[1] + words[2], *words[3:]]
    return words


def day_of_week(typed: str) -> int:
    """A day's name, or how it begins, in the languages we read; Monday is 0."""
    name = fold(typed)
    day = WEEKDAYS.get(name, WEEKDAYS.get(name.removesuffix("s")))
    if day is None:
        raise Refusal(cards.typed(cards.NO_DAY, typed))
    return day


def time_of_day(typed: str) -> tuple[int, int]:
    """`15`, `15:00`, `3pm`."""
    found = TIME.fullmatch(typed.strip())
    if found is not None:
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        elif half:
            hour = 99
        if hour < 24 and minute < 60:
            return hour, minute
    raise Refusal(cards.typed(cards.NO_TIME, typed))


def zone_named(typed: str) -> str:
    """An IANA zone, however it is capitalized; none where nothing was typed."""
    zone = zones().get(typed.casefold().replace(" ", "_")) if typed else ""
    if zone is None:
        raise Refusal(cards.typed(cards.NO_ZONE, typed))
    return zone


def country_named(typed: str) -> str:
    """The code of a country or region; none where nothing was typed."""
    country = country_of(typed) if typed else ""
    if country is None:
        raise Refusal(cards.typed(cards.NO_COUNTRY, typed))
    return country


def zones() -> dict[str, str]:
    """The zones by their names in small letters."""
    return {zone.casefold(): zone for zone in available_timezones()}
