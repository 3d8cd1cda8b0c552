"""Who is reading: every read takes one, and shows only what this person may see."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Mapped
from sqlmodel import col

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


def may_see(viewer: Viewer, channel_id: Mapped[int | None], *owners: Mapped[int | None]) -> ColumnElement[bool]:
    """The SQL condition that what was entered in `channel_id` is visible to the viewer; one of the `owners` always sees it."""
    private = select(t.Channel.id).where(t.Channel.workspace_id == viewer.workspace_id, t.Channel.private)  # type: ignore[call-overload]
    own = [owner == viewer.person_id for owner in owners if viewer.person_id is not None]
    return or_(channel_id.is_(None), channel_id.not_in(private), channel_id.in_(sorted(viewer.channels)), *own)


def sees_decision(viewer: Viewer) -> ColumnElement[bool]:
    """The SQL condition that a decision is visible to the viewer: by its channel, or because they decided or filed it."""
    return may_see(viewer, col(t.Decision.channel_id), col(t.Decision.author_id), col(t.Decision.filed_by))


def sees_evidence(viewer: Viewer) -> ColumnElement[bool]:
    """The SQL condition that evidence is visible to the viewer: by its channel, or because they entered it."""
    return may_see(viewer, col(t.Evidence.channel_id), col(t.Evidence.recorded_by))
