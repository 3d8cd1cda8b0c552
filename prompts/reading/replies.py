"""A private line that carries a customer's words: Acme: “we lose two days a month” Dana, call, Tue."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from prompts.reading.directory import Directory
from prompts.reading.quotes import marked
from prompts.reading.surface import fold
from prompts.reading.words import days

_LONGEST_LINE = 8000
_LOOK = re.compile("[:：\"“„«»「『‘‚']")
_PARTS = re.compile(r"\s*[,;|\n，、·]\s*|\s+[-–—]+\s+|^\s*[-–—]+\s*")


@dataclass(frozen=True, slots=True)
class ReadReply:
    """What was read; `said_on` is None where the day was not told, or could be two."""

    customer: str
    quote: str
    speaker: str | None
    source: str | None  # call meeting email chat ticket in_person survey
    said_on: date | None


def read_reply(text: str, directory: Directory, today: date) -> ReadReply | None:
    """A customer, a colon, the words in quotation marks, then who, how and when in any order; None when it is something else."""
    if len(text) > _LONGEST_LINE or not _LOOK.search(text):
        return None
    spans = marked(text)
    if not spans:
        return None
    start, end = spans[0]
    quote = text[start:end].strip()
    customer = text[: start - 1].strip().rstrip(":：,-–— ").strip()
    details = _details([part.strip(" .()") for part in _PARTS.split(text[end + 1 :])], today)
    if not customer or len(customer) > 120 or "\n" in customer or not any(map(str.isalnum, quote)):
        return None
    known = directory.find(customer)
    return ReadReply(
        known.name if known else " ".join(customer.split()), quote, details.speaker, details.source, details.said_on
    )


@dataclass(slots=True)
class _Details:
    speaker: str | None = None
    source: str | None = None
    said_on: date | None = None


def _details(parts: list[str], today: date) -> _Details:
    found = _Details()
    for part in filter(None, parts):
        plain = fold(part)
        source = days.SOURCES.get(plain)
        if source and found.source is None:
            found.source = source
        elif looks_like_day(plain):
            found.said_on = found.said_on or day_of(plain, today)
        elif found.speaker is None and any(map(str.isalpha, part)):
            found.speaker = part[:120]
    return found


def looks_like_day(plain: str) -> bool:
    """Whether words are about a day, even one that cannot be told."""
    words = re.findall(r"[^\W\d_]+", plain)
    digits = re.search(r"\d", plain) is not None
    known = all(
        word in days.MONTHS or word in days.WEEKDAYS or word in days.AGO or word in days.FILLERS for word in words
    )
    return known and (digits or any(word in days.WEEKDAYS or word in days.AGO for word in words))


def day_of(plain: str, today: date) -> date | None:
    """The day that words mean, seen from today; None when it is to come or could be two."""
    words = re.findall(r"[^\W\d_]+", plain)
    numbers = re.findall(r"\d+", plain)
    if not numbers:
        return _by_word(words, today)
    try:
        found = _by_numbers(plain, words, numbers, today)
    except (ValueError, OverflowError):
        return None
    return found if found and found.year >= 1900 and found <= today else None


def _by_word(words: list[str], today: date) -> date | None:
    for word in words:
        if word in days.AGO:
            return _back(today, days.AGO[word])
        if word in days.WEEKDAYS:
            return _back(today, (today.weekday() - days.WEEKDAYS[word]) % 7)
    return None


def _back(today: date, count: int) -> date | None:
    return today - timedelta(days=count) if today.toordinal() > count else None


def _by_numbers(plain: str, words: list[str], numbers: list[str], today: date) -> date | None:
    if any(len(number) > 4 for number in numbers) or len(numbers) > 3:
        return None
    values = [int(number) for number in numbers]
    months = [days.MONTHS[word] for word in words if word in days.MONTHS]
    if months:
        year = next((value for value in values if value > 31), None)
        day = next((value for value in values if value <= 31), None)
        return _latest(year, months[0], day, today) if day else None
    if len(values) == 3 and len(numbers[0]) == 4:
        return date(*values)
    if "." in plain and len(values) in {2, 3}:
        return _latest(values[2] if len(values) == 3 else None, values[1], values[0], today)
    if len(values) == 3 and len(numbers[2]) == 4 and (values[0] > 12) != (values[1] > 12):
        month, day = sorted(values[:2])
        return date(values[2], month, day)
    return None


def _latest(year: int | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return date(year + 2000 if year < 100 else year, month, day)
    for candidate in range(today.year, max(today.year - 9, 0), -1):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    return None
