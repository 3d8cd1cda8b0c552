"""Away, back, and working hours: what people read about when they are asked."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.chat import WITH_STATUS
from bot.hints import TRUTH
from bot.parts import Card, say
from prompts.reading.absence import Unclear
from storage.rows import ROUND_THE_CLOCK

EXAMPLES = f"{TRUTH} away 3 days or {TRUTH} away until 3 June."
LIKE = f"Write it like {EXAMPLES}"
UNCLEAR = {
    Unclear.OVER: f"That day is over. {LIKE}",
    Unclear.ENDLESS: f"Nobody is away for ever: name a day within a year. {LIKE} To be asked nothing in one channel, press Mute here.",
    Unclear.TOO_LONG: f"That is more than a year. Name a day within it. {LIKE}",
    Unclear.UNREAD: f"I can't tell until when that is. {LIKE}",
}
BACK = "Welcome back. What waited for you comes in your working hours, two questions a day at most."
NO_HOURS = f"Write hours like {TRUTH} hours 9-17, or {TRUTH} hours 10-18 mon-thu. To keep everybody's: {TRUTH} hours as everybody"


def away(back: date) -> Card:
    """What somebody reads who says that they are away."""
    return say(f"Noted. I ask you nothing before {_day(back)}. Back sooner? Type {TRUTH} back")


def state(until: datetime | None, zone: str, now: datetime, platform: str) -> Card:
    """Whether somebody is away, and how one says so on this platform."""
    if until is None or until <= now:
        seen = platform in WITH_STATUS
        status = (
            "A status that says you are away counts, too." if seen else "I can't see a status here, so say it to me."
        )
        return say(f"You are here. When you go, type {EXAMPLES} {status}")
    return say(f"You are away until {_day(until.astimezone(ZoneInfo(zone)).date())}. Back sooner? Type {TRUTH} back")


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


def hours(text: str) -> Card:
    """When somebody is asked things; `text` is as it is stored, empty where nobody has set it."""
    if text == ROUND_THE_CLOCK:
        return say(f"I ask you at any hour. To change it: {TRUTH} hours 9-17")
    if not text:
        return say(
            "I ask you when you have just announced something; what comes later waits for Monday to Friday, 9 to 17, in your own "
            f"time zone. To change it: {TRUTH} hours 9-17"
        )
    return say(
        f"I ask you between {text.partition(' ')[0].replace('-', ' and ')}, {text.partition(' ')[2]}, in your own time zone."
    )
