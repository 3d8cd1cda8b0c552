"""How a channel's review is set up, and the sentences about changing that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Facts, Heading, Inline, Line, Part, Text, say
from prompts.cards.places import people
from prompts.cards.words import channel, person, shortened
from prompts.forms.review import DAYS, WINDOWS
from storage import tables as t

NO_TIME = "“{}” is no time of day. Write it like 15:00."
NO_DAY = "“{}” is no day of the week. Write it like Thursday."
NO_ZONE = "I don't know the zone “{}”. Write it like Europe/Berlin or America/New_York."
NO_COUNTRY = "I don't know the holidays of “{}”. Write a country's code such as DE, or DE-BY for a region of it."
ARCHIVED = "That channel is archived, so no review can be held there. Choose another one."
SHARED = "People of another organization are in that channel, so no review is ever held there. Choose another one."
OFF = f"I don't listen in that channel. Type {TRUTH} channel on there first."
NONE = f"No review is set up here. Type {TRUTH} review on Thursday 15:00"
PAUSED = f"The review is paused here. Type {TRUTH} review resume first."
HOW = f"Say when: {TRUTH} review on Thursday 15:00, and if you like a zone and holidays: Europe/Berlin DE."
HOW_SNOOZE = (
    f"Say how long: {TRUTH} review snooze 2 hours, 1 day, or until Friday. To leave it out: {TRUTH} review skip"
)
IN_DOUBT = f"I cannot say whether this week's was posted, and I don't post twice. If it is missing here, type {TRUTH} review now"
EARLIER = f"“{{}}” is not later than the review is due. Name a later day, or type {TRUTH} review now"
TOO_LATE = f"By then the one after it is due. To leave this one out, type {TRUTH} review skip"


def when(moment: datetime, zone: str) -> str:
    """A moment as people say it, in a zone: Thu 5 Mar, 15:00."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{local:%a} {local.day} {local:%b}, {local:%H:%M}"


def standing(
    where: t.Channel,
    plan: t.ReviewPlan | None,
    workspace: t.Workspace,
    hosts: Sequence[t.Person],
    next_at: datetime | None,
    lost: bool = False,
) -> Card:
    """When the review is held, and the buttons to change that; `lost` where nobody can say that this week's was posted."""
    if plan is None:
        line = ("No Customer Truth Review is set up in ", channel(where), " yet. It takes a day and an hour.")
        buttons = (Button("Set it up", "review.settings", where.external_id, "primary", opens_form=True),)
        return Card("No review is set up here", (Text(line), Actions((*buttons, _preview(where)))))
    zone = plan.zone or workspace.zone
    country = where.country or workspace.country
    next_one = "paused" if plan.paused else f"{when(next_at, zone)} ({zone})" if next_at else "none planned"
    facts: tuple[tuple[str, Line], ...] = (
        ("Every week", (f"{DAYS[plan.day]}, {plan.hour:02}:{plan.minute:02} ({zone})",)),
        ("Next", (next_one,)),
        ("Hosts take turns", people(hosts) or ("nobody; it works without",)),
        ("Public holidays", (f"of {country}; then it is the next working day of the week" if country else "not kept",)),
        ("Answers are collected for", (WINDOWS.get(plan.window_hours, f"{plan.window_hours} hours"),)),
    )
    doubt = (Text((IN_DOUBT,)),) if lost else ()
    title = "The Customer Truth Review"
    return Card(f"{title} here", (Heading(title), *doubt, Facts(facts), *_buttons(where, plan)))


def _buttons(where: t.Channel, plan: t.ReviewPlan) -> tuple[Part, ...]:
    change = Button("Change", "review.settings", where.external_id, opens_form=True)
    if plan.paused:
        return (Actions((change, _preview(where), Button("Resume", "review.resume", where.external_id, "primary"))),)
    skip = Button("Skip the next one", "review.skip", where.external_id)
    pause = Button("Pause", "review.pause", where.external_id)
    return (Actions((change, _preview(where), skip, pause)),)


def _preview(where: t.Channel) -> Button:
    return Button("Preview", "review.preview", where.external_id)


def set_up(where: t.Channel, next_at: datetime | None, zone: str) -> Card:
    """After a day and an hour were set."""
    first = f"The next one is on {when(next_at, zone)} ({zone}). " if next_at else ""
    return say(
        "The Customer Truth Review is held in ",
        channel(where),
        f" every week. {first}To see it now: {TRUTH} review preview",
    )


def moved(next_at: datetime | None, zone: str, *, skipped: datetime | None = None) -> Card:
    """After a review was skipped, snoozed or resumed."""
    left = f"The review of {when(skipped, zone)} is skipped. " if skipped else ""
    return say(
        f"{left}The next one is on {when(next_at, zone)} ({zone})." if next_at else f"{left}No next one is planned."
    )


def paused(where: t.Channel) -> Card:
    """After a pause."""
    return say("No review is held in ", channel(where), f" until somebody types {TRUTH} review resume")


def closed(where: t.Channel) -> Card:
    """To whoever looks after a channel that is archived, or not only ours any more."""
    why: Line = (channel(where), " is archived")
    if where.shared:
        why = ("People of another organization are in ", channel(where))
    name = f"#{where.name}" if where.name else "and its name"
    how = f"Set it up in another channel: {TRUTH} review on Thursday 15:00. To end it there: {TRUTH} review off {name}"
    return say(*why, f", so its Customer Truth Review is not held. {how}")


def off(where: t.Channel) -> Card:
    """After the review was given up."""
    return say("No more reviews in ", channel(where), ". Those that were held stay.")


def hosting(hosts: Sequence[t.Person]) -> Card:
    """Who takes turns now."""
    if not hosts:
        return say("Nobody hosts the review now. It works without.")
    line: list[Inline] = ["Hosts, in turn: "]
    for place, one in enumerate(hosts):
        line += [", ", person(one)] if place else [person(one)]
    return say(*line, ".")


def held(where: t.Channel) -> Card:
    """After a review was held by hand."""
    return say("The review begins in ", channel(where), " now. This week's is not held a second time.")


def held_before(url: str, next_at: datetime | None, zone: str) -> str:
    """Why this week's review is not held again."""
    rest = f" The next one is on {when(next_at, zone)}." if next_at else ""
    return f"This week's review was held already{f': {url}' if url else ''}.{rest}"


def agreed(named: bool) -> Card:
    """After somebody said whether reviews may name them."""
    if named:
        return say(f"Reviews may say which decisions are yours. To take it back: {TRUTH} review named off")
    return say("Reviews don't say which decisions are yours.")


def typed(sentence: str, words: str) -> str:
    """A sentence about what was typed."""
    return sentence.format(shortened(words, 40))
