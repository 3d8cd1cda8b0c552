"""Keeps texts that are longer than a form's field, so that nothing of them is lost."""

from __future__ import annotations

from bot.chat import Workspace
from bot.parts import TEXT_LIMIT
from handlers.desk import Desk
from storage import drafts
from storage.viewer import Viewer


async def keep_long(desk: Desk, workspace: Workspace, viewer: Viewer, text: str) -> str:
    """The uid under which a text is kept that a field would cut; empty for a text that fits."""
    if len(text) <= TEXT_LIMIT:
        return ""
    return await drafts.keep(desk.store, viewer, {"text": text}, desk.now(workspace))


async def long_text(desk: Desk, viewer: Viewer, uid: str) -> str | None:
    """The whole text kept under a uid."""
    body = await drafts.find(desk.store, viewer, uid)
    return body["text"] if body else None
