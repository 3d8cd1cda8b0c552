"""Who is reading: every read takes one, and shows only what this person may see."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Mapped

from storage import tables as t


@dataclass(frozen=True, slots=True)
class Viewer:
    """A person of a workspace, or (person None) a public place in it.

    `channels` are the ids of the private channels and direct conversations this viewer is in, as the platform
    said within the last five minutes; a private channel that is not among them does not exist for this viewer.
    """

    workspace_id: int
    person_id: int | None = None
    channels: frozenset[int] = field(default_factory=frozenset)


def may_see(viewer: Viewer, channel_id: Mapped[int | None]) -> ColumnElement[bool]:
    """The SQL condition that what was entered in `channel_id` is visible to the viewer."""
    private = select(t.Channel.id).where(t.Channel.workspace_id == viewer.workspace_id, t.Channel.private)  # type: ignore[call-overload]
    return or_(channel_id.is_(None), channel_id.not_in(private), channel_id.in_(sorted(viewer.channels)))
