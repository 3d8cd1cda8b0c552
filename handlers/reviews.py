"""The Customer Truth Review of a channel: how it stands, when it is held, and held right now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.chat import Answer, ButtonPress, Command, Refusal, Whisper, Workspace
from bot.hints import TRUTH
from bot.parts import Card
from handlers import decide, quotes
from handlers.desk import Desk
from handlers.keys import seen as decision_seen
from handlers.nudge import name_customers
from handlers.people_named import channel_named, seen, without_channel
from handlers.rights import Right, require
from prompts import reviewed
from prompts.cards import record
from prompts.cards import review as posts
from prompts.cards import review_plan as cards
from prompts.forms.decision import Entry, FormState
from rituals import reviews as rituals
from storage import candidates, channels, people, review_answers, review_plans, reviews
from storage import tables as t
from storage.agendas import is_open
from storage.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Place:
    """Where a review is meant to be held, and who asks. `rest` is what was typed beside the channel."""

    viewer: Viewer
    channel: t.Channel
    workspace: t.Workspace
    rest: str = ""

    @property
    def zone(self) -> str:
        """The workspace's zone."""
        return self.workspace.zone


async def place(desk: Desk, event: Command) -> Place:
    """The channel that a command means."""
    viewer = await desk.viewer(event.workspace, event.actor)
    rest, named = without_channel(event.text)
    where = await channel_named(desk, event, viewer, named)
    return await _checked(desk, event.workspace, viewer, where, rest)


async def place_of(desk: Desk, workspace: Workspace, viewer: Viewer, external_id: str) -> Place:
    """The channel that a button or a form belongs to."""
    where = await channels.find(desk.store, viewer.workspace_id, external_id)
    if where is None or not seen(viewer, where):
        raise Refusal("I am not in that channel any more. Add me again first.")
    return await _checked(desk, workspace, viewer, where, "")


async def _checked(desk: Desk, workspace: Workspace, viewer: Viewer, where: t.Channel, rest: str) -> Place:
    """With what the platform says of the channel now."""
    facts = await desk.reach.channel(workspace, where.external_id)
    if facts is not None:
        where = await channels.learn(desk.store, viewer.workspace_id, where.external_id, facts)
    return Place(viewer, where, await people.workspace(desk.store, viewer.workspace_id), rest)


async def holds(desk: Desk, at: Place) -> None:
    """Refuse unless this person may hold reviews there, and reviews may be held there."""
    await require(desk, at.viewer, Right.HOLD_REVIEW, at.channel.id)
    for wrong, sentence in (
        (at.channel.shared, cards.SHARED),
        (at.channel.archived, cards.ARCHIVED),
        (not at.channel.on, cards.OFF),
    ):
        if wrong:
            raise Refusal(sentence)


async def review(desk: Desk, event: Command) -> Answer:
    """`/truth review`: when it is held here, with buttons."""
    at = await place(desk, event)
    if at.rest:
        raise Refusal(cards.HOW)
    if at.channel.shared:
        raise Refusal(cards.SHARED)
    return Whisper(await standing(desk, event.workspace, at))


async def standing(desk: Desk, workspace: Workspace, at: Place) -> Card:
    """How a channel's review stands."""
    plan = await review_plans.of_channel(desk.store, at.channel.id or 0)
    hosts = await review_plans.hosts(desk.store, plan) if plan else []
    now, channel_id = desk.now(workspace), at.channel.id or 0
    due = await rituals.upcoming(desk.store, at.workspace, channel_id, now)
    week = rituals.this_week((plan.zone if plan else "") or at.zone, now).week
    lost = (await reviews.ground(desk.store, channel_id, week)).lost
    return cards.standing(at.channel, plan, at.workspace, hosts, due.at if due else None, lost)


async def preview(desk: Desk, event: Command) -> Answer:
    """`/truth review preview`: the review as it would be held now, for this person only."""
    return Whisper(await _previewed(desk, event.workspace, await place(desk, event)))


async def show_preview(desk: Desk, event: ButtonPress) -> Answer:
    """*Preview*."""
    viewer = await desk.viewer(event.workspace, event.actor)
    return Whisper(await _previewed(desk, event.workspace, await place_of(desk, event.workspace, viewer, event.value)))


async def _previewed(desk: Desk, workspace: Workspace, at: Place) -> Card:
    if at.channel.shared:
        raise Refusal(cards.SHARED)
    now = desk.now(workspace)
    due = rituals.this_week(at.zone, now)
    here = await reviews.ground(desk.store, at.channel.id or 0, due.week)
    made = await rituals.draft(desk.store, at.workspace, here, due, now)
    return await reviewed.preview(desk.store, made.view, made.agenda)


async def now(desk: Desk, event: Command) -> Answer:
    """`/truth review now`: this week's review begins, instead of at its hour."""
    at = await place(desk, event)
    await holds(desk, at)
    moment = desk.now(event.workspace)
    plan = await review_plans.of_channel(desk.store, at.channel.id or 0)
    due = rituals.this_week((plan.zone if plan else "") or at.zone, moment)
    profile_of = desk.reach.profile
    held = await rituals.hold(desk.store, profile_of, at.workspace, at.channel.id or 0, due, moment)
    desk.forget_settings(event.workspace)
    if held is None:
        raise Refusal(await _held_before(desk, at, moment))
    return Whisper(cards.held(at.channel))


async def _held_before(desk: Desk, at: Place, moment: datetime) -> str:
    newest = await reviews.newest(desk.store, at.channel.id or 0)
    due = await rituals.upcoming(desk.store, at.workspace, at.channel.id or 0, moment)
    return cards.held_before(newest.url if newest else "", due.at if due else None, at.zone)


async def last(desk: Desk, event: Command) -> Answer:
    """`/truth review last`: what came of the review that was held last, and what was answered."""
    at = await place(desk, event)
    view = await reviews.newest(desk.store, at.channel.id or 0)
    if view is None:
        raise Refusal(f"No review was held here yet. To see how it would read: {TRUTH} review preview")
    settled, left = await reviewed.outcome(desk.store, view)
    answers = await review_answers.of_review(desk.store, view.review.id or 0)
    return Whisper(posts.kept(view, settled, left, [answer.text for answer in answers]))


async def attribute(desk: Desk, event: ButtonPress) -> Answer:
    """*Attribute* in a review: the form for a customer and their words; any member who can see the decision may."""
    if event.value.startswith("p:"):
        return await _attribute_question(desk, event, event.value.removeprefix("p:"))
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await decision_seen(desk, viewer, event.value)
    if not is_open(view):
        return Whisper(record.record(view, (await people.workspace(desk.store, viewer.workspace_id)).zone))
    return await quotes.add(desk, event)


async def _attribute_question(desk: Desk, event: ButtonPress, uid: str) -> Answer:
    """A question that was put off to the review: its author answers it, anybody else logs the message as a decision."""
    asked = await candidates.asked(desk.store, event.workspace, uid)
    if asked is None or asked.prompt.outcome != "open" or asked.channel is None:
        raise Refusal(f"This one is settled already. {TRUTH} search finds it.")
    if asked.asked is not None and asked.asked.external_id == event.actor.id:
        return await name_customers(desk, replace(event, action="nudge.name", value=uid))
    viewer = await desk.viewer(event.workspace, event.actor)
    if not seen(viewer, asked.channel):
        raise Refusal("That message is in a channel you are not in.")
    prompt = asked.prompt
    state = FormState(
        channel=prompt.channel_external,
        message=prompt.message,
        thread=prompt.thread or "",
        url=prompt.permalink[:500],
        at=prompt.said_at.isoformat(),
        author=asked.author.external_id if asked.author else "",
    )
    return await decide.opened(desk, viewer, state, Entry(decision=prompt.text or ""))
