"""What forms of one person are judged against, now: their day and zone, the directory, and who heard it."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from bot.chat import Actor, Workspace
from handlers.desk import Desk
from handlers.entering import Bench
from storage import people
from storage.viewer import Viewer


async def bench(desk: Desk, workspace: Workspace, viewer: Viewer, heard_by: str = "") -> Bench:
    """The bench for one person; `heard_by` is a platform id."""
    today, zone = await day_of(desk, workspace, viewer)
    heard = await people.known(desk.store, viewer.workspace_id, Actor(heard_by)) if heard_by else None
    return Bench(await desk.directory(workspace), today, zone, heard.id if heard else None)


async def day_of(desk: Desk, workspace: Workspace, viewer: Viewer) -> tuple[date, str]:
    """Which day it is for this person, and their IANA zone (the workspace's, where theirs is unknown)."""
    me = await people.by_id(desk.store, viewer.person_id or 0)
    zone = (me.zone if me else None) or (await people.workspace(desk.store, viewer.workspace_id)).zone
    return desk.now(workspace).astimezone(ZoneInfo(zone)).date(), zone
