"""Reading that somebody is away: what they type about it, and the status that stands beside their name."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from enum import StrEnum

from prompts.reading.surface import fold
from prompts.reading.words import days

LONGEST = timedelta(days=366)
SOON = timedelta(days=183)
"""A day without its year that is further off was probably this year's, and is over."""


class Unclear(StrEnum):
    """Why it cannot be told until when somebody is away."""

    EMPTY = "empty"
    OVER = "over"
    ENDLESS = "endless"
    TOO_LONG = "too long"
    UNREAD = "unread"


_ENDLESS = re.compile(r"(?:for\s?)?ever|for good|always|indefinitely|until further notice")
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "the": 1}
_SPAN = re.compile(rf"(?:for )?(\d{{1,5}}|{'|'.join(_COUNTS)})(?: whole| rest of the)? (day|week|month)s?")
_UNIT = {"day": 1, "week": 7, "month": 30}
_UNTIL = re.compile(r"(?:until|till|til|to|back(?: on)?|bis|through)\s+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?(?:\s*(\d{4}))?")


def read_absence(typed: str, today: date) -> date | Unclear:
    """The day on which somebody is back, from `3 days`, `until 3 June`, `until Friday`; or why it cannot be told."""
    words = " ".join(_bare(typed).split()).strip(" .,")
    if not words:
        return Unclear.EMPTY
    if _ENDLESS.fullmatch(words):
        return Unclear.ENDLESS
    try:
        found = _span(words, today) or _day(_UNTIL.sub("", words, count=1), today)
    except (ValueError, OverflowError):
        return Unclear.UNREAD
    if not isinstance(found, date):
        return found or Unclear.UNREAD
    if found <= today:
        return Unclear.OVER
    return found if found - today <= LONGEST else Unclear.TOO_LONG


def _span(words: str, today: date) -> date | Unclear | None:
    if words in {"today", "heute"}:
        return today + timedelta(days=1)
    found = _SPAN.fullmatch(words)
    if found is None:
        return None
    count = _COUNTS[found[1]] if found[1] in _COUNTS else int(found[1])
    return today + timedelta(days=count * _UNIT[found[2]]) if count else Unclear.OVER


def _day(words: str, today: date) -> date | Unclear | None:
    if words in days.AGO:
        return Unclear.OVER
    if words in {"tomorrow", "morgen"}:
        return today + timedelta(days=1)
    weekday = days.WEEKDAYS.get(words.removeprefix("next ").removeprefix("on "))
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if found := _ISO.fullmatch(words):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(words):
        return _of_year(found[3], int(found[2]), int(found[1]), today)
    return _named(words, today)


def _named(words: str, today: date) -> date | Unclear | None:
    """`3 June`, `June 3rd, 2027`, `the 3rd of June`."""
    parts = re.findall(r"[^\W\d_]+|\d+", words)
    months = [days.MONTHS[part] for part in parts if part in days.MONTHS]
    numbers = [part for part in parts if part.isdecimal()]
    known = all(
        part.isdecimal() or part in days.MONTHS or part in {"the", "of", "st", "nd", "rd", "th"} for part in parts
    )
    if not known or len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    years = [number for number in numbers if len(number) == 4]
    rest = [number for number in numbers if len(number) < 3]
    return _of_year(years[0] if years else None, months[0], int(rest[0]), today) if len(rest) == 1 else None


def _of_year(year: str | None, month: int, day: int, today: date) -> date | Unclear:
    if year is not None:
        return date(int(year), month, day)
    for candidate in (today.year, today.year + 1, *range(today.year + 2, today.year + 5)):  # the 29th of February
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found > today:
            return found if found - today <= SOON else Unclear.OVER
    return Unclear.UNREAD


_BACK = re.compile(r"\bback from\b|\bzuruck aus\b|\bde retour de\b|\bde vuelta de\b")
_AWAY = re.compile(
    r"\b(?:vacation(?:ing)?|on holidays?|holidays?|out of (?:the )?office|ooo|pto|on leave|(?:annual|parental|sick|maternity|paternity) leave"
    r"|sick|ill|day off|time off|off today|away (?:until|till|from)|off (?:until|till)|urlaub|abwesend|krank|elternzeit|im urlaub|conges?|vacances"
    r"|malade|absente?|vacaciones|enferm[oa]|de baja|ferias|ferie|malattia|assente|vakantie|ziek|verlof|afwezig|urlop|na urlopie|chor[ya]"
    r"|tatil(?:de)?|izinli(?:yim)?|hasta(?:yim)?|chhutti)\b"
    r"|休暇|お休み|休み|年休|病欠|不在|休假|请假|病假|휴가|병가|연차|छुट्टी"
)
_SIGNS = re.compile(
    r":(?:palm_tree|desert_island|beach_with_umbrella|umbrella_on_ground|face_with_thermometer|ooo|vacation|out-of-office):|[🌴🏝🏖⛱🤒]"
)


def says_away(status: str) -> bool:
    """Whether a status (words, and an emoji by name such as :palm_tree: or itself) says that somebody does not work these days."""
    plain = _bare(status)
    return not _BACK.search(plain) and bool(_AWAY.search(plain) or _SIGNS.search(status))


def _bare(text: str) -> str:
    """Lower case without accents, as the tables of words have it."""
    apart = unicodedata.normalize("NFKD", fold(text))
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))
