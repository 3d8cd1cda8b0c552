"""Who may do what: one table, checked at the press."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from bot.chat import Refusal
from handlers.desk import Desk
from storage import people, standing
from storage.viewer import Viewer
from storage.views import DecisionView


class Right(StrEnum):
    """Something that not everybody may do. Everything else any member may."""

    CHANGE_RECORD = "change this record"
    JUDGE_WAIVER = "judge whether a decision has no customer"
    JUDGE_FLAG = "uphold or overturn a flag"
    NAME_GUARDIANS = "name guardians"
    CHANGE_CHANNEL = "change this channel's settings"
    HOLD_REVIEW = "hold or move this channel's review"
    CHANGE_WORKSPACE = "change the workspace's settings"
    CHANGE_CUSTOMERS = "change customers in the directory"
    TUNE = "change which words I ask about"


TABLE: dict[Right, frozenset[str]] = {
    Right.CHANGE_RECORD: frozenset({"author", "guardian", "cco", "admin"}),
    Right.JUDGE_WAIVER: frozenset({"guardian", "cco", "admin"}),
    Right.JUDGE_FLAG: frozenset({"guardian", "cco", "admin"}),
    Right.NAME_GUARDIANS: frozenset({"guardian", "cco", "admin"}),
    Right.CHANGE_CHANNEL: frozenset({"guardian", "cco", "admin"}),
    Right.HOLD_REVIEW: frozenset({"guardian", "cco", "admin"}),
    Right.CHANGE_WORKSPACE: frozenset({"cco", "admin"}),
    Right.CHANGE_CUSTOMERS: frozenset({"guardian", "cco", "admin"}),
    Right.TUNE: frozenset({"guardian", "cco", "admin"}),
}
"""Which standing gives which right; `guardian` means of the channel in question (of any channel where none is in question)."""

WORDS = {
    "author": "its author",
    "guardian": "a truth guardian",
    "cco": "the Chief Customer Officer",
    "admin": "an admin",
}


async def require(
    desk: Desk, viewer: Viewer, right: Right, channel_id: int | None = None, authors: Collection[int | None] = ()
) -> None:
    """Refuse, kindly and with who may, unless this person may."""
    assert viewer.person_id is not None
    me = await people.by_id(desk.store, viewer.person_id)
    held = {me.role} if me else set()
    if viewer.person_id in authors:
        held.add("author")
    if await standing.is_guardian(desk.store, viewer.person_id, channel_id):
        held.add("guardian")
    if held & TABLE[right]:
        return
    able = [WORDS[name] for name in ("author", "guardian", "cco", "admin") if name in TABLE[right]]
    raise Refusal(f"Only {', '.join(able[:-1])} or {able[-1]} may {right}. Ask one of them.")


def impartial(viewer: Viewer, *involved: int | None) -> None:
    """Refuse whoever is one of the `involved` (row ids): nobody judges what is their own."""
    if viewer.person_id in involved:
        raise Refusal("You have a part in this one. Let another guardian judge it.")


async def may_change(desk: Desk, viewer: Viewer, view: DecisionView) -> None:
    """Refuse unless this person may change this record; who filed it for its author may as the author does."""
    await require(
        desk, viewer, Right.CHANGE_RECORD, view.decision.channel_id, (view.decision.author_id, view.decision.filed_by)
    )
