"""Which things that are about to be said a model may look at first, and how long they may wait for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass

import structlog

from prompts.found import found, read
from prompts.models.asking import Asker
from prompts.models.candidate import look
from prompts.models.model import ModelUnavailable
from prompts.models.themes import FEWEST, KeyedQuote, key_of, themes
from prompts.models.transcript import find_words
from prompts.reading import Directory, read_held
from prompts.ready import directory_of
from storage import agendas, candidates, channels, directory, drafts, looks, outbox, people, reviews
from storage import tables as t
from storage.candidates import Asked
from storage.database import Store
from storage.viewer import Viewer

log = structlog.get_logger(__name__)

SURE = 0.85
"""From this score on a candidate is asked about at once; below it, the question waits for a second look."""
PATIENCE = 3.0
"""Seconds that a question waits for a second look."""
SECONDS = 15.0
"""Seconds that a look may take where nothing waits for it: what it finds is in the form when somebody opens it later."""
LONG_PATIENCE = 60.0
LONG_SECONDS = 50.0
"""The same for a long text: its answer never comes later than the row waits, so what is shown stays as it is shown."""


@dataclass(frozen=True, slots=True)
class Look:
    """Something to do before a row of the outbox is drawn, and how many seconds the row waits for it."""

    patience: float
    work: Callable[[], Awaitable[None]]


Plan = Callable[[Store, Asker, t.Outgoing], Awaitable[Look | None]]
"""What a model may do for a row that is due; None for nothing."""


async def before_nudge(store: Store, asker: Asker, row: t.Outgoing) -> Look | None:
    """A second look at a candidate: where the reader is not sure, or the rules did not find all that a record needs."""
    asked = await candidates.asked_by_id(store, row.about or 0)
    if asked is None or not _may_be_read(asked):
        return None
    text, score = asked.prompt.text or "", asked.prompt.score
    if not worth_a_look(text, score, directory_of(await directory.customers(store, row.workspace_id))):
        return None
    sure = score >= SURE
    return Look(0.0 if sure else PATIENCE, lambda: _look(store, asker, asked, doubted=not sure))


def worth_a_look(text: str, score: float, names: Directory) -> bool:
    """Whether a candidate is sent to a model at all: where the reader is not sure, or the rules did not find all that a record needs."""
    return score < SURE or not read_held(text, names).complete


def _may_be_read(asked: Asked) -> bool:
    """An open question about a message, in a channel that lets a model read and where nobody of another organization is."""
    prompt, channel = asked.prompt, asked.channel
    fresh = prompt.outcome == "open" and prompt.heard == "message" and bool(prompt.text) and prompt.suggested is None
    return fresh and channel is not None and channel.model and not channel.shared


async def _look(store: Store, asker: Asker, asked: Asked, *, doubted: bool) -> None:
    prompt = asked.prompt
    text, prompt_id = prompt.text or "", prompt.id or 0
    customers = directory_of(await directory.customers(store, prompt.workspace_id))
    try:
        found = await look(asker, prompt.workspace_id, text, customers, SECONDS)
    except ModelUnavailable:
        return
    if doubted and not found.decision and await looks.let_go(store, prompt_id, text):
        log.info("let go at a second look", prompt=prompt_id)
        return
    await looks.keep(store, prompt_id, text, found.kept())


async def before_found(store: Store, asker: Asker, row: t.Outgoing) -> Look | None:
    """The words in a long text that somebody pasted; whoever pasted it waits for them, and for the rules when the model is late."""
    uid = str(row.args.get("draft", ""))
    body = await drafts.by_uid(store, uid)
    person = await people.find(store, row.workspace_id, row.person)
    if body is None or person is None or not body["model"] or "found" in body:
        return None
    held = found(uid, body)
    viewer = Viewer(row.workspace_id, person.id)

    async def read_it() -> None:
        customer = held.said.customer.label if held.said.customer else ""
        names = directory_of(await directory.customers(store, row.workspace_id))
        words = await find_words(asker, row.workspace_id, held.text, customer, names, LONG_SECONDS)
        await drafts.add_to(store, viewer, uid, read(words))

    return Look(LONG_PATIENCE, read_it)


async def before_themes(store: Store, asker: Asker, row: t.Outgoing) -> Look | None:
    """What the quotes of a review have in common; of those that everyone in its channel may see, from where a model may read."""
    view = await reviews.view(store, row.about or 0)
    may_leave = await channels.read_by_models(store, row.workspace_id)
    if view is None or view.channel.id not in may_leave:
        return None
    seen = await agendas.quotes_seen(store, view.channel, row.args["quotes"])
    quotes = [
        KeyedQuote(key_of(number), seen[number].customer.name, seen[number].evidence.text)
        for number in row.args["quotes"]
        if number in seen and (seen[number].evidence.channel_id or view.channel.id) in may_leave
    ]

    async def group_them() -> None:
        try:
            found = await themes(asker, row.workspace_id, quotes, LONG_SECONDS)
        except ModelUnavailable:
            return
        await outbox.add_args(store, row.id or 0, {"themes": [asdict(theme) for theme in found]})

    return Look(LONG_PATIENCE, group_them) if len(quotes) >= FEWEST else None


PLANS: Mapping[str, Plan] = {"nudge": before_nudge, "found": before_found, "review_themes": before_themes}
"""By kind of row."""
