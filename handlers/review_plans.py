"""Sets up when a channel holds its review: by command, by form, and by the buttons beside it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.chat import Actor, Answer, ButtonPress, Close, Command, FormSubmission, Invalid, Refusal, Replace, Whisper
from bot.hints import TRUTH
from bot.parts import Card
from handlers.desk import Desk
from handlers.entering import picks, text
from handlers.people_named import member, person_named
from handlers.review_times import country_named, read_when, time_of_day, zone_named
from handlers.reviews import Place, holds, place, place_of, standing
from handlers.rights import Right, require
from prompts.cards import review_plan as cards
from prompts.forms.review import DAYS, WINDOWS, Entry, review_form
from prompts.reading.absence import Unclear, read_absence
from rituals import reviews as rituals
from rituals.timetable import Due, moment
from storage import people, review_plans
from storage import tables as t

HOURS = re.compile(r"(?:for )?(\d{1,2}) ?hours?", re.IGNORECASE)
MENTION = re.compile(r"<@[^>]+>|@?[^\s,]+")
Read = TypeVar("Read")


async def set_up(desk: Desk, event: Command) -> Answer:
    """`/truth review on Thursday 15:00 Europe/Berlin DE`."""
    at = await place(desk, event)
    await holds(desk, at)
    typed = read_when(at.rest)
    values: dict[str, Any] = {"day": typed.day, "hour": typed.hour, "minute": typed.minute, "paused": False}
    values |= {"zone": typed.zone} if typed.zone is not None else {}
    values |= {"country": typed.country} if typed.country is not None else {}
    now = desk.now(event.workspace)
    await review_plans.save(desk.store, at.viewer, at.channel.id or 0, now, **values)
    desk.forget_settings(event.workspace)
    return Whisper(cards.set_up(at.channel, await _next(desk, at, now), await _zone(desk, at)))


async def _next(desk: Desk, at: Place, now: datetime) -> datetime | None:
    due = await rituals.upcoming(desk.store, at.workspace, at.channel.id or 0, now)
    return due.at if due else None


async def _zone(desk: Desk, at: Place) -> str:
    plan = await review_plans.of_channel(desk.store, at.channel.id or 0)
    return (plan.zone if plan else "") or at.zone


async def _plan(desk: Desk, at: Place) -> t.ReviewPlan:
    plan = await review_plans.of_channel(desk.store, at.channel.id or 0)
    if plan is None:
        raise Refusal(cards.NONE)
    return plan


# ---------------------------------------------------------------- one review otherwise


async def skip(desk: Desk, event: Command) -> Answer:
    """`/truth review skip`: the next one is left out, once."""
    return Whisper(await _skip(desk, event, await place(desk, event)))


async def press_skip(desk: Desk, event: ButtonPress) -> Answer:
    """*Skip the next one*."""
    return Replace(await _skip(desk, event, await _pressed(desk, event)))


async def _pressed(desk: Desk, event: ButtonPress) -> Place:
    viewer = await desk.viewer(event.workspace, event.actor)
    return await place_of(desk, event.workspace, viewer, event.value)


async def _skip(desk: Desk, event: Command | ButtonPress, at: Place) -> Card:
    now = desk.now(event.workspace)
    plan, due = await _due(desk, at, now)
    values = {"other_week": due.week, "other_at": None}
    await review_plans.save(desk.store, at.viewer, at.channel.id or 0, now, **values)
    return cards.moved(await _next(desk, at, now), plan.zone or at.zone, skipped=due.at)


async def _due(desk: Desk, at: Place, now: datetime) -> tuple[t.ReviewPlan, Due]:
    """How the review is set up, and the next one; refuses where there is none."""
    await holds(desk, at)
    plan = await _plan(desk, at)
    if plan.paused:
        raise Refusal(cards.PAUSED)
    due = await rituals.upcoming(desk.store, at.workspace, at.channel.id or 0, now)
    if due is None:
        raise Refusal(cards.NONE)
    return plan, due


async def snooze(desk: Desk, event: Command) -> Answer:
    """`/truth review snooze 2 hours`, `1 day`, `until Friday`: the next one is held later, once."""
    at = await place(desk, event)
    now = desk.now(event.workspace)
    plan, due = await _due(desk, at, now)
    zone = plan.zone or at.zone
    until = later(at.rest, due.at, plan, zone)
    if until <= now:
        raise Refusal(cards.typed(cards.EARLIER, at.rest))
    following = await _after(desk, at, due)
    if following is not None and until >= following:
        raise Refusal(cards.TOO_LATE)
    values = {"other_week": due.week, "other_at": until}
    await review_plans.save(desk.store, at.viewer, at.channel.id or 0, now, **values)
    return Whisper(cards.moved(until, zone))


async def _after(desk: Desk, at: Place, due: Due) -> datetime | None:
    """When the review after this one is due."""
    planned = await review_plans.planned(desk.store, at.workspace)
    plan = next(each for each in planned if each.channel_id == at.channel.id)
    following = rituals.next_moment(plan, due.at, frozenset({due.week}))
    return following.at if following else None


def later(typed: str, due: datetime, plan: t.ReviewPlan, zone: str) -> datetime:
    """The moment that somebody means, counted from when the review is due: hours, or a day at the review's own hour; raises Refusal."""
    if found := HOURS.fullmatch(typed.strip()):
        return due + timedelta(hours=int(found[1]))
    day = read_absence(typed, due.astimezone(ZoneInfo(zone)).date())
    match day:
        case Unclear.OVER:
            raise Refusal(cards.typed(cards.EARLIER, typed))
        case Unclear():
            raise Refusal(cards.HOW_SNOOZE)
        case _:
            return moment(day, time(plan.hour, plan.minute), zone)


# ---------------------------------------------------------------- all of them


async def pause(desk: Desk, event: Command) -> Answer:
    """`/truth review pause`."""
    return Whisper(await _pause(desk, event, await place(desk, event)))


async def press_pause(desk: Desk, event: ButtonPress) -> Answer:
    """*Pause*."""
    return Replace(await _pause(desk, event, await _pressed(desk, event)))


async def _pause(desk: Desk, event: Command | ButtonPress, at: Place) -> Card:
    await require(desk, at.viewer, Right.HOLD_REVIEW, at.channel.id)
    await _plan(desk, at)
    await review_plans.save(desk.store, at.viewer, at.channel.id or 0, desk.now(event.workspace), paused=True)
    return cards.paused(at.channel)


async def resume(desk: Desk, event: Command) -> Answer:
    """`/truth review resume`: what was due meanwhile is not made up for."""
    return Whisper(await _resume(desk, event, await place(desk, event)))


async def press_resume(desk: Desk, event: ButtonPress) -> Answer:
    """*Resume*."""
    return Replace(await _resume(desk, event, await _pressed(desk, event)))


async def _resume(desk: Desk, event: Command | ButtonPress, at: Place) -> Card:
    await holds(desk, at)
    plan = await _plan(desk, at)
    now = desk.now(event.workspace)
    if plan.paused or plan.other_week:
        await review_plans.save(desk.store, at.viewer, at.channel.id or 0, now, paused=False)
    return cards.moved(await _next(desk, at, now), plan.zone or at.zone)


async def off(desk: Desk, event: Command) -> Answer:
    """`/truth review off`."""
    at = await place(desk, event)
    await require(desk, at.viewer, Right.HOLD_REVIEW, at.channel.id)
    if not await review_plans.remove(desk.store, at.channel.id or 0):
        raise Refusal(cards.NONE)
    return Whisper(cards.off(at.channel))


# ---------------------------------------------------------------- who hosts, and who is named


async def host(desk: Desk, event: Command) -> Answer:
    """`/truth review host @Ana @Tom`: they take turns, the first one next; `nobody` ends it."""
    at = await place(desk, event)
    await holds(desk, at)
    await _plan(desk, at)
    typed = at.rest.strip()
    if not typed:
        raise Refusal(f"Say who, for example {TRUTH} review host @Ana @Tom. For nobody: {TRUTH} review host nobody")
    named = [] if typed.casefold() in {"nobody", "none", "off"} else await _hosts(desk, event, at, typed)
    ids = [each.id or 0 for each in named]
    await review_plans.save(desk.store, at.viewer, at.channel.id or 0, desk.now(event.workspace), hosts=ids, turn=0)
    return Whisper(cards.hosting(named))


async def _hosts(desk: Desk, event: Command, at: Place, typed: str) -> list[t.Person]:
    """Everybody who is named, asked of the platform now: somebody may have left."""
    try:
        found = [await person_named(desk, event, at.viewer, typed)]
    except Refusal:
        found = [await person_named(desk, event, at.viewer, name) for name in MENTION.findall(typed)]
    return [await _still_here(desk, event, each) for each in {each.id: each for each in found}.values()]


async def _still_here(desk: Desk, event: Command | FormSubmission, who: t.Person) -> t.Person:
    profile = await desk.reach.profile(event.workspace, who.external_id)
    if profile is not None:
        now = desk.now(event.workspace)
        who = await people.remember(desk.store, who.workspace_id, who.external_id, profile, now)
    return await member(desk, event.workspace, who)


async def named(desk: Desk, event: Command) -> Answer:
    """`/truth review named on|off`: whether reviews say which decisions are one's own."""
    viewer = await desk.viewer(event.workspace, event.actor)
    wanted = {"on": True, "yes": True, "off": False, "no": False}.get(event.text.strip().casefold())
    if wanted is None:
        raise Refusal(f"Say on or off: {TRUTH} review named on lets reviews say which decisions are yours.")
    await review_plans.agree(desk.store, viewer, wanted)
    return Whisper(cards.agreed(wanted))


# ---------------------------------------------------------------- the form


async def change(desk: Desk, event: ButtonPress) -> Answer:
    """*Set it up* or *Change*: the form with what is set."""
    at = await _pressed(desk, event)
    await holds(desk, at)
    plan = await review_plans.of_channel(desk.store, at.channel.id or 0)
    entry = Entry(country=at.channel.country)
    if plan is not None:
        hosts = tuple(each.external_id for each in await review_plans.hosts(desk.store, plan))
        clock = f"{plan.hour:02}:{plan.minute:02}"
        entry = Entry(str(plan.day), clock, plan.zone, at.channel.country, hosts, str(plan.window_hours))
    return review_form(uuid.uuid4().hex, at.channel.external_id, entry)


async def submitted(desk: Desk, event: FormSubmission) -> Answer:
    """The form was sent: every field that cannot be read says so beside it."""
    viewer = await desk.viewer(event.workspace, event.actor)
    at = await place_of(desk, event.workspace, viewer, event.state)
    await holds(desk, at)
    errors: dict[str, str] = {}
    clock = _read(errors, "at", time_of_day, text(event.values, "at"))
    zone = _read(errors, "zone", zone_named, text(event.values, "zone"))
    country = _read(errors, "country", country_named, text(event.values, "country"))
    day = next(iter(picks(event.values, "day")), "")
    if day not in {str(number) for number in range(len(DAYS))}:
        errors["day"] = "Choose a day."
    hosts: list[int] = []
    try:
        for external_id in picks(event.values, "hosts"):
            who = await people.known(desk.store, viewer.workspace_id, Actor(external_id))
            hosts.append((await _still_here(desk, event, who)).id or 0)
    except Refusal as refusal:
        errors["hosts"] = str(refusal)
    if errors or clock is None:
        return Invalid(errors)
    window = int(next(iter(picks(event.values, "window")), "48"))
    values: dict[str, Any] = {"day": int(day), "hour": clock[0], "minute": clock[1], "zone": zone, "country": country}
    values |= {"window_hours": window if window in WINDOWS else 48}
    before = await review_plans.of_channel(desk.store, at.channel.id or 0)
    if before is None or sorted(before.hosts) != sorted(hosts):
        values |= {"hosts": hosts, "turn": 0}
    await review_plans.save(desk.store, viewer, at.channel.id or 0, desk.now(event.workspace), **values)
    desk.forget_settings(event.workspace)
    return Close(await standing(desk, event.workspace, await place_of(desk, event.workspace, viewer, event.state)))


def _read(errors: dict[str, str], field: str, read: Callable[[str], Read], typed: str) -> Read | None:
    try:
        return read(typed)
    except Refusal as refusal:
        errors[field] = str(refusal)
        return None
