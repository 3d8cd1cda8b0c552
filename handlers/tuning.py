"""What Verbatim has learned to leave, the way back, and the one message a day."""

from __future__ import annotations

from datetime import timedelta

from bot.chat import Answer, ButtonPress, Command, Refusal, Replace, Whisper
from bot.hints import TRUTH
from bot.parts import Card, say
from handlers import nudge
from handlers.desk import Desk
from handlers.keys import row_of
from handlers.people_named import seen
from handlers.rights import Right, require
from prompts import ready
from prompts.cards import digest as digest_cards
from prompts.cards import tuning as cards
from prompts.cards.places import called
from storage import candidates, channels, learning, waiting
from storage.viewer import Viewer

WINDOW = timedelta(days=90)


async def tuning(desk: Desk, event: Command) -> Answer:
    """`/truth tuning`: prompts, outcomes, precision by words, and what is restrained."""
    return Whisper(await _card(desk, event, await desk.viewer(event.workspace, event.actor)))


async def _card(desk: Desk, event: Command | ButtonPress, viewer: Viewer) -> Card:
    since = desk.now(event.workspace) - WINDOW
    return cards.tuning(await learning.tuning(desk.store, viewer, since))


async def phrase_again(desk: Desk, event: ButtonPress) -> Answer:
    """*Let it ask again* beside suppressed words."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await require(desk, viewer, Right.TUNE)
    phrase = await learning.listen_again(desk.store, viewer, row_of(event.value), desk.now(event.workspace))
    if phrase is None:
        raise Refusal(f"I no longer know those words. Type {TRUTH} tuning to see what I have learned.")
    desk.forget_settings(event.workspace)
    return Replace(await _card(desk, event, viewer))


async def channel_again(desk: Desk, event: ButtonPress) -> Answer:
    """*Ask again here*."""
    viewer = await desk.viewer(event.workspace, event.actor)
    where = await channels.find(desk.store, viewer.workspace_id, event.value)
    if where is None or not seen(viewer, where):
        raise Refusal("I am not in that channel any more. Add me again first.")
    await require(desk, viewer, Right.CHANGE_CHANNEL, where.id)
    await learning.ask_again(desk.store, viewer.workspace_id, where.external_id, desk.now(event.workspace))
    return Replace(say("I ask again in ", called(where), ". Only answers from now on count."))


async def not_a_decision(desk: Desk, event: ButtonPress) -> Answer:
    """*Not a decision* in the message of a day: the others stay."""
    asked = await nudge.find(desk, event, event.value)
    if not isinstance(asked, Replace):
        await candidates.settle(desk.store, asked.prompt.id or 0, "dismissed", desk.now(event.workspace))
        desk.forget_settings(event.workspace)
    viewer = await desk.viewer(event.workspace, event.actor)
    left = await waiting.in_digest(desk.store, viewer.workspace_id, viewer.person_id or 0)
    return Replace(digest_cards.digest(left))


async def more(desk: Desk, event: ButtonPress) -> Answer:
    """*More*: one question of the day with every way out."""
    asked = await nudge.find(desk, event, event.value)
    if isinstance(asked, Replace):
        return Whisper(asked.card)
    viewer = await desk.viewer(event.workspace, event.actor)
    return Whisper(await ready.card(desk.store, viewer, asked, await desk.directory(event.workspace)))
