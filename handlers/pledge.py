"""The Anti-Silo Pledge: read it, sign it, take it back."""

from __future__ import annotations

from bot.chat import Answer, ButtonPress, Command, Replace, Whisper
from bot.parts import Card
from handlers.bench import day_of
from handlers.desk import Desk
from prompts.cards import pledge as cards
from storage import pledges
from storage.viewer import Viewer


async def read(desk: Desk, event: Command) -> Answer:
    """`/pledge`."""
    return Whisper(await _card(desk, event, await desk.viewer(event.workspace, event.actor)))


async def sign(desk: Desk, event: ButtonPress) -> Answer:
    """*Sign for a year*."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await pledges.sign(desk.store, viewer, desk.now(event.workspace))
    return Replace(await _card(desk, event, viewer))


async def withdraw(desk: Desk, event: ButtonPress) -> Answer:
    """*Take it back*."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await pledges.withdraw(desk.store, viewer)
    return Replace(await _card(desk, event, viewer))


async def _card(desk: Desk, event: Command | ButtonPress, viewer: Viewer) -> Card:
    now = desk.now(event.workspace)
    _, zone = await day_of(desk, event.workspace, viewer)
    return cards.pledge(await pledges.signatures(desk.store, viewer, now), now, zone)
