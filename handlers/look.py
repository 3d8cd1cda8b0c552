"""Looks things up: the metric, a search, what waits for a person, one record, and their home page."""

from __future__ import annotations

from datetime import timedelta

from bot.chat import Answer, ButtonPress, Command, HomeOpened, Refusal, Replace, Whisper
from bot.hints import TRUTH
from bot.parts import Part
from handlers.decide import opened
from handlers.desk import Desk
from handlers.keys import seen
from prompts.cards import looking, record
from prompts.forms.decision import Entry, FormState
from storage import candidates, people, reachability, search
from storage.metrics import Report, measure
from storage.viewer import Viewer

WINDOW = timedelta(days=28)


async def metrics(desk: Desk, event: Command) -> Answer:
    """`/truth metrics`: the last four weeks."""
    viewer = await desk.viewer(event.workspace, event.actor)
    return Whisper(looking.metrics(await _measured(desk, event, viewer)))


async def _measured(desk: Desk, event: Command | HomeOpened, viewer: Viewer) -> Report:
    now = desk.now(event.workspace)
    return await measure(desk.store, viewer, now - WINDOW, now)


async def find(desk: Desk, event: Command) -> Answer:
    """`/truth search WORDS`."""
    viewer = await desk.viewer(event.workspace, event.actor)
    if not search.words_of(event.text):
        raise Refusal(f"Search for what? Type a word, such as {TRUTH} search hosting.")
    zone = (await people.workspace(desk.store, viewer.workspace_id)).zone
    return Whisper(looking.found(event.text, await search.search(desk.store, viewer, event.text), zone))


async def mine(desk: Desk, event: Command) -> Answer:
    """`/truth mine`: what waits for this person, whether or not it reached them when it was said."""
    viewer = await desk.viewer(event.workspace, event.actor)
    return Whisper(looking.mine(await _waiting(desk, viewer)))


async def _waiting(desk: Desk, viewer: Viewer) -> list[Part]:
    asked = await candidates.open_for(desk.store, viewer.workspace_id, viewer.person_id or 0)
    decided = await search.to_attribute(desk.store, viewer)
    unreached = await reachability.waiting_for_guardian(desk.store, viewer)
    return looking.waiting(asked, decided, await search.owed(desk.store, viewer)) + looking.unreached(unreached)


async def show(desk: Desk, event: Command) -> Answer:
    """`/truth show D-7`: the record."""
    viewer = await desk.viewer(event.workspace, event.actor)
    if not event.text.strip():
        raise Refusal(f"Show which? Type its key, such as {TRUTH} show D-7.")
    view = await seen(desk, viewer, event.text.split()[0])
    return Whisper(record.record(view, (await people.workspace(desk.store, viewer.workspace_id)).zone))


async def home(desk: Desk, event: HomeOpened) -> Answer:
    """The bot's own page."""
    viewer = await desk.viewer(event.workspace, event.actor)
    return Replace(looking.home(await _waiting(desk, viewer), await _measured(desk, event, viewer)))


async def log_a_decision(desk: Desk, event: ButtonPress) -> Answer:
    """*Log a decision* on the home page: it belongs to no channel, so everybody may read it."""
    viewer = await desk.viewer(event.workspace, event.actor)
    return await opened(desk, viewer, FormState(), Entry())
