"""Draws what is said on coming into a channel and on the first day, from the current state."""

from __future__ import annotations

from bot.parts import Card, say
from prompts.cards import first_run as cards
from prompts.cards import places
from storage import channels, first_run, people, standing
from storage import tables as t
from storage.database import Store


async def draw_greeting(store: Store, row: t.Outgoing) -> Card | None:
    """The one sentence on coming into a channel."""
    where = await channels.find(store, row.workspace_id, row.channel)
    return places.greeting(where) if where else None


async def draw_first_run(store: Store, row: t.Outgoing) -> Card:
    """The three steps as they stand. Sending them for the first time plans the first evening."""
    if row.state != "sent":
        await first_run.settle_in(store, row.workspace_id)
    return cards.steps(await first_run.progress(store, row.workspace_id))


async def draw_evening(store: Store, row: t.Outgoing) -> Card:
    """What was read and asked on the first day."""
    return say(cards.evening(*await first_run.asked_since(store, row.workspace_id)))


async def draw_unreachable(store: Store, row: t.Outgoing) -> Card:
    """All that is said in public to somebody who does not have the app: nothing of what it is about."""
    return say("I can't reach you privately; add me to talk.")


async def draw_welcome(store: Store, row: t.Outgoing) -> Card:
    """To somebody who added the app for themselves."""
    return cards.welcome()


async def draw_guardian(store: Store, row: t.Outgoing) -> Card | None:
    """That somebody is a truth guardian now, unless they no longer are."""
    guardians = await standing.guardians(store, row.about)
    where = await channels.find(store, row.workspace_id, str(row.args.get("channel", "")))
    if where is None or row.args.get("guardian") not in [one.id for one in guardians]:
        return None
    by = row.args.get("by")
    return places.named_guardian(where, await people.by_id(store, int(by)) if by else None)
