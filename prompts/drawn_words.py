"""Draws what is said in private about customers' words: a request, what became of it, and a line as it was read."""

from __future__ import annotations

from bot.parts import Card, say
from prompts import read_back
from prompts.cards import request
from prompts.ready import directory_of
from storage import directory, drafts, people, requests
from storage import tables as t
from storage.database import Store
from storage.viewer import Viewer


async def draw_request(store: Store, row: t.Outgoing) -> Card | None:
    """The question to the colleague who may have heard it, or how it stands."""
    held = await requests.find(store, row.workspace_id, row.about or 0)
    return request.request(held) if held else None


async def draw_request_told(store: Store, row: t.Outgoing) -> Card | None:
    """What whoever asked is told."""
    held = await requests.find(store, row.workspace_id, row.about or 0)
    return request.told(held, str(row.args.get("how", ""))) if held else None


async def draw_read_back(store: Store, row: t.Outgoing) -> Card | None:
    """A line as it was read, unless it is forgotten by now."""
    uid = str(row.args.get("draft", ""))
    body, person = await drafts.by_uid(store, uid), await people.find(store, row.workspace_id, row.person)
    if body is None or person is None:
        return None
    customers = directory_of(await directory.customers(store, row.workspace_id))
    viewer = Viewer(row.workspace_id, person.id)
    return read_back.card(await read_back.load(store, viewer, uid, body, customers))


async def draw_reply_help(store: Store, row: t.Outgoing) -> Card | None:
    """How to write to Verbatim."""
    return say(read_back.HELP)
