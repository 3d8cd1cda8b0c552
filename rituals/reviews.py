"""The weekly Customer Truth Review: when each channel's is due, and how it is held."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from bot.chat import ChannelFacts, Profile
from bot.chat import Workspace as ChatWorkspace
from prompts import agenda as layout
from prompts import reviewed
from rituals.occasions import Occasion
from rituals.timetable import Due, Weekly, between, week_of
from storage import agendas, channels, people, review_plans, reviews
from storage import tables as t
from storage.agendas import Agenda, is_open
from storage.database import Store
from storage.review_plans import Planned
from storage.reviews import Ground
from storage.views import DecisionView

WEEK = timedelta(days=7)
LONGEST = 2 * WEEK
"""A review looks back to the one before it, but no further than this."""

ProfileOf = Callable[[ChatWorkspace, str], Awaitable[Profile | None]]
"""What the platform says of a person; None when it does not say."""

FactsOf = Callable[[ChatWorkspace, str], Awaitable[ChannelFacts | None]]
"""The same of a channel."""


class Reviews:
    """Every channel's weekly review, as occasions."""

    def __init__(self, store: Store, profile_of: ProfileOf, facts_of: FactsOf) -> None:
        self._store, self._profile_of, self._facts_of = store, profile_of, facts_of

    async def between(self, workspace: t.Workspace, after: datetime, until: datetime) -> Sequence[Occasion]:
        """The reviews that are due and not held yet."""
        plans = await review_plans.planned(self._store, workspace)
        held = await reviews.weeks_held(self._store, workspace.id or 0, after - LONGEST) if plans else set()
        return [
            Occasion(f"review:{plan.channel_id}:{due.week}", due.at, partial(self._hold, workspace, plan, due))
            for plan in plans
            for due in moments(plan, after, until)
            if (plan.channel_id, due.week) not in held
        ]

    async def _hold(self, workspace: t.Workspace, plan: Planned, due: Due, now: datetime) -> bool:
        if plan.closed and not await self._open_again(workspace, plan):
            await reviews.tell_closed(self._store, plan.channel_id, now)
            return False
        return await hold(self._store, self._profile_of, workspace, plan.channel_id, due, now) is not None

    async def _open_again(self, workspace: t.Workspace, plan: Planned) -> bool:
        """Whether a channel that was archived, or had people of another organization in it, has become one of ours again."""
        facts = await self._facts_of(_chat(workspace), plan.external_id)
        if facts is None or facts.shared or facts.archived:
            return False
        await channels.learn(self._store, workspace.id or 0, plan.external_id, facts)
        return True


def moments(plan: Planned, after: datetime, until: datetime) -> Iterator[Due]:
    """When a channel's review is due in a span of time: every week, but for the one week that was arranged otherwise."""
    begin = max(after, plan.since)
    if plan.other_at is not None and begin < plan.other_at <= until:
        yield Due(plan.other_week, plan.other_at)
    weekly = Weekly(plan.day, plan.hour, plan.minute, plan.zone, plan.country)
    yield from (due for due in _every(weekly, after, until) if due.at > begin and due.week != plan.other_week)


@lru_cache(maxsize=1024)
def _every(weekly: Weekly, after: datetime, until: datetime) -> tuple[Due, ...]:
    """The same for all channels with the same hour."""
    return tuple(between(weekly, after, until))


def next_moment(plan: Planned, now: datetime, held: frozenset[str] = frozenset()) -> Due | None:
    """When a channel's next review is due, within eight weeks; `held` are weeks in which it was held already."""
    found = [due for due in moments(plan, now, now + 8 * WEEK) if due.week not in held]
    return min(found, key=lambda due: due.at, default=None)


async def upcoming(store: Store, workspace: t.Workspace, channel_id: int, now: datetime) -> Due | None:
    """When the next review of a channel is due; None where none is planned."""
    plan = next((each for each in await review_plans.planned(store, workspace) if each.channel_id == channel_id), None)
    if plan is None or plan.closed:
        return None
    held = await reviews.weeks_held(store, workspace.id or 0, now - LONGEST)
    return next_moment(plan, now, frozenset(week for channel, week in held if channel == channel_id))


def this_week(zone: str, now: datetime) -> Due:
    """A review that is held right now."""
    return Due(week_of(local_day(zone, now)), now)


def local_day(zone: str, now: datetime) -> date:
    """Which day it is in a zone."""
    return now.astimezone(ZoneInfo(zone)).date()


@dataclass(frozen=True, slots=True)
class Draft:
    """A review as it would be held: its row, its agenda and its host."""

    view: reviews.ReviewView
    agenda: Agenda


async def draft(
    store: Store, workspace: t.Workspace, here: Ground, due: Due, now: datetime, host: t.Person | None = None
) -> Draft:
    """What a review would be about; nothing is written."""
    last = here.last.end if here.last else None
    start = last if last is not None and due.at - LONGEST <= last < due.at else due.at - WEEK
    agenda = await agendas.gather(store, here.channel, start, due.at)
    on_it = [*agenda.decisions, *(view for view in agenda.older if is_open(view))]
    first = here.last is None and (here.this is None or here.this.first)
    review = t.Review(
        workspace_id=workspace.id or 0,
        channel_id=here.channel.id or 0,
        week=due.week,
        start=start,
        end=due.at,
        held_at=now,
        closes_at=now + timedelta(hours=here.plan.window_hours if here.plan else 48),
        host_id=host.id if host else None,
        first=first,
        agenda={} if first else _ids(on_it),
    )
    return Draft(reviews.ReviewView(review, here.channel, workspace, host, here.last), agenda)


def _ids(on_it: Sequence[DecisionView]) -> dict[str, list[int]]:
    waiting = [view.decision.id or 0 for view in on_it if is_open(view)]
    return {"decisions": [view.decision.id or 0 for view in on_it], "open": waiting}


async def hold(
    store: Store, profile_of: ProfileOf, workspace: t.Workspace, channel_id: int, due: Due, now: datetime
) -> t.Review | None:
    """Hold a channel's review, with all that is said about it in one transaction; None when it was held before."""
    here = await reviews.ground(store, channel_id, due.week)
    if here.done:
        return None
    host, turn = await _host(store, profile_of, workspace, here.plan, now)
    made = await draft(store, workspace, here, due, now, host)
    pages = layout.pages(made.agenda, workspace.zone, now, made.view.review.first)
    prompts = [prompt.id or 0 for prompt in made.agenda.prompts]
    return await reviews.hold(
        store, made.view.review, prompts, turn, lambda review: reviewed.notes(review, here.channel, host, pages)
    )


async def _host(
    store: Store, profile_of: ProfileOf, workspace: t.Workspace, plan: t.ReviewPlan | None, now: datetime
) -> tuple[t.Person | None, int | None]:
    """Whose turn it is (whoever left is passed over), and where the turn stands afterwards; None where it stays."""
    if plan is None or not plan.hosts:
        return None, None
    chat = _chat(workspace)
    for person in await review_plans.hosts(store, plan):
        if not await _left(store, profile_of, chat, person, now):
            return person, (plan.hosts.index(person.id or 0) + 1) % len(plan.hosts)
    return None, None


async def _left(store: Store, profile_of: ProfileOf, chat: ChatWorkspace, person: t.Person, now: datetime) -> bool:
    """Whether somebody is no member any more, as far as the platform says."""
    profile = await profile_of(chat, person.external_id)
    if profile is None:
        return person.outsider
    return (await people.remember(store, person.workspace_id, person.external_id, profile, now)).outsider


def _chat(workspace: t.Workspace) -> ChatWorkspace:
    return ChatWorkspace(workspace.platform, workspace.external_id)  # type: ignore[arg-type]
