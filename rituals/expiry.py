"""A question that nobody answers ends after a while, and its text is erased."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from rituals.occasions import Occasion
from storage import tables as t
from storage import waiting
from storage.database import Store

LIFE = timedelta(days=14)
"""How long a message that was taken for a decision is kept while nobody says what it is."""


class Expiry:
    """The ends of all open questions. Whoever was down when one was due makes up for it, however late."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def between(self, workspace: t.Workspace, after: datetime, until: datetime) -> Sequence[Occasion]:
        """One for each question; what is overdue is due right after `after`."""
        soonest = after + timedelta.resolution
        return [
            Occasion(f"expiry:{prompt.id}", max(prompt.asked_at + LIFE, soonest), partial(self._hold, prompt.id or 0))
            for prompt in await waiting.older(self._store, workspace.id or 0, until - LIFE)
        ]

    async def _hold(self, prompt_id: int, now: datetime) -> bool:
        return await waiting.expire(self._store, prompt_id, now)
