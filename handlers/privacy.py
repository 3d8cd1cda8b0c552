"""What is held about the person who asks: shown, exported, erased."""

from __future__ import annotations

from bot.chat import Answer, ButtonPress, Command, Replace, Whisper
from bot.parts import say
from handlers.desk import Desk
from prompts.cards import privacy as cards
from storage import people
from storage import privacy as held


async def show(desk: Desk, event: Command) -> Answer:
    """`/truth privacy`."""
    viewer = await desk.viewer(event.workspace, event.actor)
    me = await people.by_id(desk.store, viewer.person_id or 0)
    assert me is not None
    return Whisper(cards.held(me, await held.counted(desk.store, viewer), desk.model))


async def export(desk: Desk, event: ButtonPress) -> Answer:
    """*Export*: the rows themselves, to this person only."""
    viewer = await desk.viewer(event.workspace, event.actor)
    return Whisper(cards.export(await held.lines(desk.store, viewer), event.actor.id))


async def erase(desk: Desk, event: ButtonPress) -> Answer:
    """*Erase*, confirmed."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await held.erase(desk.store, viewer)
    desk.forget_settings(event.workspace)
    return Replace(say("Erased. Decisions and customers' words stay for the company, as by somebody who left."))
