"""Draws the cards about flags from their current state."""

from __future__ import annotations

from bot.parts import Card
from prompts.cards import flags as cards
from storage import flags
from storage import tables as t
from storage.database import Store


async def draw_flag(store: Store, row: t.Outgoing) -> Card | None:
    """The author's own card."""
    view = await flags.view(store, row.workspace_id, row.about or 0)
    return cards.to_author(view) if view and (view.open or row.state == "sent") else None


async def draw_flag_mine(store: Store, row: t.Outgoing) -> Card | None:
    """The flagger's card, whatever became of the flag."""
    view = await flags.view(store, row.workspace_id, row.about or 0)
    return cards.to_flagger(view) if view else None


async def draw_flag_public(store: Store, row: t.Outgoing) -> Card | None:
    """The flag in its thread; nothing when it was settled within the author's working day."""
    view = await flags.view(store, row.workspace_id, row.about or 0)
    if view is None or (row.state != "sent" and not view.open):
        return None
    if row.state != "sent":
        # It is said now and not before: a flag that is never posted (a shared channel) stays private.
        await flags.publish(store, view.flag.id or 0)
        view.flag.state = "public"
    return cards.public(view)


async def draw_flag_judge(store: Store, row: t.Outgoing) -> Card | None:
    """The flag for a guardian."""
    view = await flags.view(store, row.workspace_id, row.about or 0)
    return cards.to_guardian(view) if view and (view.open or row.state == "sent") else None


async def draw_flag_judged(store: Store, row: t.Outgoing) -> Card | None:
    """What a guardian made of it, for both."""
    view = await flags.view(store, row.workspace_id, row.about or 0)
    return cards.judged(view) if view and view.flag.state in ("upheld", "overturned") else None
