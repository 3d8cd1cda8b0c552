"""What time it is: a sandbox's clock can be wound forward, all others show the machine's time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

from bot.chat import Workspace
from storage import sandbox as memory
from storage.database import Store

_replayed: ContextVar[datetime | None] = ContextVar("replayed", default=None)
"""The moment that a history is at, for whatever happens on its behalf; everybody else's time goes on meanwhile."""


def machine_time() -> datetime:
    """The machine's clock, in UTC."""
    return datetime.now(UTC)


class SandboxClock:
    """Implements `bot.chat.Clock`. Offsets are kept in memory and stored with their sandbox."""

    def __init__(self, store: Store, real: Callable[[], datetime] = machine_time) -> None:
        self._store, self.real = store, real
        self._offsets: dict[str, timedelta] = {}
        self._watchers: list[Callable[[Workspace], None]] = []

    def now(self, workspace: Workspace) -> datetime:
        """An aware datetime in UTC."""
        if workspace.platform != "sandbox":
            return self.real()
        return _replayed.get() or self.real() + self._offsets.get(workspace.id, timedelta())

    @contextmanager
    def replaying(self) -> Iterator[None]:
        """Let a history happen inside the block, at the times that `replay_at` says; sandboxes only, and only for this task."""
        before = _replayed.set(None)
        try:
            yield
        finally:
            _replayed.reset(before)

    @property
    def replays(self) -> bool:
        """Whether whoever asks acts on behalf of a history."""
        return _replayed.get() is not None

    async def replay_at(self, moment: datetime) -> None:
        """Inside `replaying`: let it be `moment`."""
        _replayed.set(moment)

    async def load(self, workspace: Workspace) -> None:
        """Take the stored offset of a sandbox."""
        rows = await memory.read_sandbox(self._store, workspace.id)
        self._offsets[workspace.id] = timedelta(seconds=rows.workspace.offset if rows else 0.0)

    async def move_to(self, workspace: Workspace, moment: datetime) -> None:
        """Let it be `moment` in a sandbox; raises ValueError for another workspace, or for going back."""
        if workspace.platform != "sandbox":
            raise ValueError("only a sandbox's clock can be wound")
        if moment < self.now(workspace):
            raise ValueError("a clock is only wound forward")
        offset = moment - self.real()
        await memory.change_sandbox(self._store, workspace.id, offset=offset.total_seconds())
        self._offsets[workspace.id] = offset
        for moved in self._watchers:
            moved(workspace)

    def watch(self, moved: Callable[[Workspace], None]) -> None:
        """Call `moved` whenever a sandbox's clock was wound."""
        self._watchers.append(moved)
