"""Which forms were saved already: the same form sent twice is saved once."""

from __future__ import annotations

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables as t
from storage.database import insert_or_ignore
from storage.viewer import Viewer


async def submitted_before(session: AsyncSession, workspace_id: int, form_id: str) -> t.Submission | None:
    """The earlier submission of this form, in a running transaction."""
    return await session.get(t.Submission, (workspace_id, form_id))


async def remember_submission(session: AsyncSession, viewer: Viewer, form_id: str, answer: str, now: datetime) -> bool:
    """Note that this form is saved, with what it led to; False when it was noted before."""
    values = {
        "workspace_id": viewer.workspace_id,
        "form_id": form_id,
        "person_id": viewer.person_id,
        "submitted_at": now,
        "answer": answer,
    }
    return await insert_or_ignore(session, t.Submission, values, ["workspace_id", "form_id"])
