"""Draws what follows up on what stays open."""

from __future__ import annotations

from datetime import timedelta

from bot.parts import Card
from prompts.cards import access as access_cards
from prompts.cards import digest, follow_up, nudge, tuning
from prompts.cards import pledge as cards_of_pledge
from storage import access, candidates, channels, people, pledges, views, waiting
from storage import tables as t
from storage.access import AccessView
from storage.database import Store
from storage.viewer import Viewer
from storage.views import DecisionView

A_DAY = timedelta(days=1)


async def draw_unanswered(store: Store, row: t.Outgoing) -> Card | None:
    """To a guardian: a question that its author has not answered."""
    asked = await candidates.asked_by_id(store, row.about or 0)
    if asked is None or asked.prompt.outcome != "open" or asked.prompt.text is None:
        return nudge.over(asked) if asked and row.state == "sent" else None
    return follow_up.unanswered(asked)


async def draw_digest(store: Store, row: t.Outgoing) -> Card | None:
    """The questions of a day in one message."""
    left = await waiting.in_digest(store, row.workspace_id, row.about or 0)
    return digest.digest(left) if left or row.state == "sent" else None


async def draw_quiet(store: Store, row: t.Outgoing) -> Card | None:
    """To a guardian: nothing is asked in their channel any more."""
    where = await channels.by_id(store, row.about or 0)
    if where is None or (where.asking != "off" and row.state != "sent"):
        return None
    return tuning.quiet(where, int(row.args.get("asked", 0)), int(row.args.get("dismissed", 0)))


async def draw_open_mine(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever decided it: their record is still open."""
    view = await views.in_its_channel(store, row.workspace_id, row.about or 0)
    if view is None or (row.state != "sent" and not view.open):
        return None
    if row.state != "sent" and view.channel is not None and await channels.is_muted(store, view.channel, row.person):
        return None
    return follow_up.open_mine(view)


async def draw_open_guardian(store: Store, row: t.Outgoing) -> Card | None:
    """To a guardian: a record is still open."""
    view = await views.in_its_channel(store, row.workspace_id, row.about or 0)
    return follow_up.open_guardian(view) if view and (row.state == "sent" or view.open) else None


async def draw_access(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever owns access to customers."""
    view, held = await _access(store, row)
    return access_cards.request(view, held) if view and held else None


async def draw_access_told(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever asked for access."""
    view, held = await _access(store, row)
    return access_cards.told(view, held) if view and held else None


async def _access(store: Store, row: t.Outgoing) -> tuple[DecisionView | None, AccessView | None]:
    view = await views.in_its_channel(store, row.workspace_id, row.about or 0)
    return view, await access.find(store, row.about or 0)


async def draw_pledge(store: Store, row: t.Outgoing) -> Card | None:
    """To somebody who signed: what they decided more than a day ago and is for nobody yet; nothing where there is nothing."""
    viewer = Viewer(row.workspace_id, row.about)
    decisions = await pledges.nameless(store, viewer, row.created_at - A_DAY)
    return cards_of_pledge.reminder(decisions) if decisions and await pledges.stands(store, viewer) else None


async def draw_pledge_ended(store: Store, row: t.Outgoing) -> Card | None:
    """To somebody whose pledge has ended."""
    return cards_of_pledge.ended()


async def draw_shaped(store: Store, row: t.Outgoing) -> Card | None:
    """To the person who heard a customer say what a decision now rests on."""
    view = await views.in_its_channel(store, row.workspace_id, row.about or 0)
    heard = (
        [quote for quote in view.quotes if quote.heard_by and quote.heard_by.external_id == row.person] if view else []
    )
    if view is None or not heard:
        return None
    return follow_up.shaped(view, heard[0], (await people.workspace(store, row.workspace_id)).zone)
