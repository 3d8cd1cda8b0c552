"""Draws the posts of a Customer Truth Review from their current state, and says which posts there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.parts import Card
from prompts import agenda as layout
from prompts.agenda import Page
from prompts.cards import review as cards
from prompts.cards import review_plan as plans
from prompts.cards.review_posts import Material
from prompts.models.themes import FEWEST, Theme, evidence_of
from storage import agendas, channels, review_answers, reviews
from storage import tables as t
from storage.agendas import Agenda, is_open, reader
from storage.database import Store
from storage.metrics import measure
from storage.outbox import Note
from storage.reviews import ReviewView, opening_key
from storage.views import DecisionView

WEEK = timedelta(days=7)


def notes(review: t.Review, channel: t.Channel, host: t.Person | None, pages: Sequence[Page]) -> Iterator[Note]:
    """Everything that is said about a review: its opening, a post for each page, its end, and a word to the host."""
    opening = opening_key(review)
    stem = opening.removesuffix("opening")
    yield Note(opening, "review_opening", "post", review.id, channel=channel.external_id)
    numbers: dict[str, int] = {}
    for page in pages:
        number = numbers[page.question] = numbers.get(page.question, 0) + 1
        count = sum(each.question == page.question for each in pages)
        args = {"question": page.question, "refs": list(page.refs), "page": number, "pages": count}
        key = f"{stem}{page.question}:{number}"
        yield Note(key, "review_post", "post", review.id, channel.external_id, args=args, after_key=opening)
    quotes = layout.ids((ref for page in pages for ref in page.refs), "qe")
    if len(set(quotes)) >= FEWEST:
        args = {"quotes": list(dict.fromkeys(quotes))}
        yield Note(
            f"{stem}themes", "review_themes", "post", review.id, channel.external_id, args=args, after_key=opening
        )
    closing = f"{stem}closing"
    due = review.closes_at
    yield Note(closing, "review_closing", "post", review.id, channel.external_id, due_at=due, after_key=opening)
    if host is not None:
        inside = {"inside": channel.external_id}
        key = f"{stem}host"
        yield Note(key, "review_host", "direct", review.id, person=host.external_id, args=inside, after_key=opening)


async def draw_opening(store: Store, row: t.Outgoing) -> Card | None:
    """The first post of a review."""
    view = await reviews.view(store, row.about or 0)
    return await opening(store, view) if view else None


async def opening(store: Store, view: ReviewView) -> Card:
    """The opening, with the numbers of its week and of the one before."""
    review = view.review
    if review.first:
        return cards.opening(view, None, None)
    start, end = review.start - WEEK, review.start
    if view.previous is not None and view.previous.end > start:
        start, end = view.previous.start, view.previous.end
    everyone = reader(view.channel)
    now, before = await measure(store, everyone, review.start, review.end), await measure(store, everyone, start, end)
    return cards.opening(view, now, before)


async def draw_post(store: Store, row: t.Outgoing) -> Card | None:
    """One post under a question."""
    view = await reviews.view(store, row.about or 0)
    if view is None:
        return None
    args = row.args
    material = await _material(store, view, args["refs"], view.review.held_at)
    return layout.post(args["question"], args["refs"], material, args["page"], args["pages"])


async def draw_themes(store: Store, row: t.Outgoing) -> Card | None:
    """What a model found that the week's quotes have in common; None where there is no model, or where it found nothing."""
    view = await reviews.view(store, row.about or 0)
    told = [Theme(each["title"], tuple(each["keys"])) for each in row.args.get("themes", ())]
    if view is None or not told:
        return None
    seen = await agendas.quotes_seen(store, view.channel, row.args["quotes"])
    found = [(theme.title, [seen[quote] for quote in map(evidence_of, theme.keys) if quote in seen]) for theme in told]
    kept = [(title, quotes) for title, quotes in found if len(quotes) > 1]
    return cards.themes(kept) if kept else None


async def _material(store: Store, view: ReviewView, refs: Sequence[str], now: datetime) -> Material:
    zone, channel = view.workspace.zone, view.channel
    prompts = await agendas.prompts_seen(store, layout.ids(refs, "p")) if layout.ids(refs, "p") else {}
    filed = [prompt.decision_id for prompt in prompts.values() if prompt.decision_id]
    wanted = [*layout.ids(refs, "idv"), *filed]
    validated = layout.ids(refs, "v")
    quoted = layout.ids(refs, "qeub")
    return Material(
        zone,
        now.astimezone(ZoneInfo(zone)).date(),
        await agendas.quotes_seen(store, channel, quoted) if quoted else {},
        await agendas.decisions_seen(store, channel, wanted) if wanted else {},
        prompts,
        await agendas.verdicts_seen(store, validated) if validated else {},
    )


async def draw_closing(store: Store, row: t.Outgoing) -> Card | None:
    """The last post of a review."""
    view = await reviews.view(store, row.about or 0)
    if view is None:
        return None
    settled, left = await outcome(store, view)
    return cards.closing(view, settled, left, len(await review_answers.of_review(store, view.review.id or 0)))


async def outcome(store: Store, view: ReviewView) -> tuple[list[DecisionView], list[DecisionView]]:
    """Of the decisions that were open when the review began: those that no longer are, and those that still are."""
    were_open = await agendas.decisions_seen(store, view.channel, view.review.agenda.get("open", []))
    every = sorted(were_open.values(), key=lambda each: each.decision.number)
    return [each for each in every if not is_open(each)], [each for each in every if is_open(each)]


async def draw_host(store: Store, row: t.Outgoing) -> Card | None:
    """To the host, once the thread stands."""
    view = await reviews.view(store, row.about or 0)
    return cards.to_host(view) if view else None


async def draw_by_hand(store: Store, row: t.Outgoing) -> Card | None:
    """To a guardian, when nobody can tell whether a post stands."""
    view = await reviews.view(store, row.about or 0)
    return cards.by_hand(view, str(row.args.get("what", ""))) if view else None


async def draw_closed(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever looks after a channel that no review can be held in."""
    where = await channels.by_id(store, row.about or 0)
    return plans.closed(where) if where and (where.archived or where.shared) else None


async def preview(store: Store, view: ReviewView, agenda: Agenda) -> Card:
    """The review as it would be held now, in one card."""
    pages = layout.pages(agenda, view.workspace.zone, view.review.held_at, view.review.first)
    posts = []
    for page in pages:
        material = await _material(store, view, page.refs, view.review.held_at)
        posts.append(layout.post(page.question, page.refs, material, 1, 1))
    return cards.preview(await opening(store, view), posts)
