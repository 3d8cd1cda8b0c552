"""What every handler is given: the store, the clock, settings that are some seconds old, and who is in which channel. No chat client."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from bot.chat import Actor, Clock, Refusal, Workspace
from handlers.reach import Reach
from prompts.models.asking import Asker
from prompts.reading import Directory
from prompts.ready import directory_of
from storage import people
from storage import tables as t
from storage.database import Store
from storage.settings import Listening, listening
from storage.viewer import Viewer

SETTINGS_SECONDS = 10.0
CONTEXT_SECONDS = 600.0
CONTEXT_MESSAGES = 3
CONTEXT_PLACES = 2000


@dataclass(frozen=True, slots=True)
class Settings:
    """What is known of a workspace for some seconds: where it listens, and its customers in a form that is fast to search."""

    listening: Listening
    directory: Directory


@dataclass
class Desk:
    """Where a handler works. In memory lives only what may be lost without harm."""

    store: Store
    clock: Clock
    reach: Reach
    asker: Asker | None = None
    """How to ask a model, where one is configured; no handler waits for it."""
    heard: dict[Workspace, int] = field(default_factory=dict)
    """Messages read since the last count was written down."""
    _settings: dict[Workspace, tuple[float, Settings | None]] = field(default_factory=dict)
    _before: OrderedDict[tuple[str, str, str], deque[tuple[float, str]]] = field(default_factory=OrderedDict)

    @property
    def model(self) -> str:
        """The language model that is configured, as people are told; empty for none."""
        return self.asker.model.name if self.asker else ""

    def now(self, workspace: Workspace) -> datetime:
        """The workspace's time, in UTC."""
        return self.clock.now(workspace)

    async def settings(self, workspace: Workspace) -> Settings | None:
        """The workspace's settings, at most ten seconds old; None for one never heard of."""
        until, known = self._settings.get(workspace, (0.0, None))
        if time.monotonic() >= until:
            row = await listening(self.store, workspace)
            known = Settings(row, directory_of(row.customers)) if row else None
            self._settings[workspace] = (time.monotonic() + SETTINGS_SECONDS, known)
        return known

    def remembered(self, workspace: Workspace) -> Settings | None:
        """The settings as this process last read them, without asking the database: of use where being late does no harm."""
        return self._settings.get(workspace, (0.0, None))[1]

    def forget_settings(self, workspace: Workspace) -> None:
        """Read the settings anew the next time, because this process has just changed them."""
        self._settings[workspace] = (0.0, self.remembered(workspace))

    def forget(self, workspace: Workspace) -> None:
        """Forget everything about a workspace that began anew."""
        self._settings.pop(workspace, None)
        self.heard.pop(workspace, None)
        for place in [place for place in self._before if place[0] == workspace.id]:
            del self._before[place]

    async def directory(self, workspace: Workspace, needed: Collection[int] = ()) -> Directory:
        """The customers of a workspace, as they are searched; read anew where one of the `needed` was added elsewhere meanwhile."""
        settings = await self.settings(workspace)
        if needed and settings and not set(needed) <= {entry.id for entry in settings.directory}:
            self.forget_settings(workspace)
            settings = await self.settings(workspace)
        return settings.directory if settings else Directory(())

    async def viewer(self, workspace: Workspace, actor: Actor) -> Viewer:
        """Who is reading, with the private channels that the platform says they are in; refuses people of another organization."""
        me, private = await people.reader(self.store, workspace, actor, self.now(workspace))
        if me.profiled_at is None:
            me = await self._introduced(workspace, me)
        if me.outsider or actor.outsider:
            raise Refusal("I only talk about decisions with members of this workspace.")
        inside = await asyncio.gather(*(self.reach.in_channel(workspace, c.external_id, actor.id) for c in private))
        seen = (channel.id for channel, is_in in zip(private, inside, strict=True) if is_in)
        return Viewer(me.workspace_id, me.id, frozenset(i for i in seen if i is not None))

    async def _introduced(self, workspace: Workspace, me: t.Person) -> t.Person:
        """Somebody whom the platform has not described yet: nobody reads before it is known that they are a member."""
        profile = await self.reach.profile(workspace, me.external_id)
        if profile is None:
            raise Refusal("I could not find out who you are just now. Please try again in a moment.")
        return await people.remember(self.store, me.workspace_id, me.external_id, profile, self.now(workspace))

    def said_before(self, workspace: Workspace, place: tuple[str, str | None], text: str) -> tuple[str, ...]:
        """The last few messages of the same thread or channel, oldest first; remembers this one."""
        key = (workspace.id, place[0], place[1] or "")
        now = time.monotonic()
        past = self._before.setdefault(key, deque(maxlen=CONTEXT_MESSAGES))
        self._before.move_to_end(key)
        if len(self._before) > CONTEXT_PLACES:
            self._before.popitem(last=False)
        before = tuple(words for at, words in past if now - at < CONTEXT_SECONDS)
        past.append((now, text[:2000]))
        return before

    def count(self, workspace: Workspace) -> None:
        """One more message was read."""
        self.heard[workspace] = self.heard.get(workspace, 0) + 1

    async def write_down_counts(self) -> None:
        """Add what was read since the last time to the store, and look what has changed where people write."""
        heard, self.heard = self.heard, {}
        for workspace, number in heard.items():
            await people.count_heard(self.store, workspace, number)
            await self.settings(workspace)
