"""Sends what the outbox holds: leases it, draws it from the current state, says it, and records that it was said."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.chat import Chat, ChatError, Clock, Posted, Unreachable, Unsearchable, Workspace
from bot.hints import typed
from bot.parts import Card
from prompts.drawings import Draw
from rituals import courtesy
from rituals.ahead import Ahead
from rituals.places import Lines, Place, Waits
from storage import candidates, channels, ladder, outbox, people, reachability, records, requests, reviews
from storage import tables as t
from storage.database import Store
from storage.outbox import Leased

log = structlog.get_logger(__name__)

LEASE_SECONDS = 30.0
FRESH_SECONDS = 10.0
"""A row is begun only while its lease is this young: one delivery takes at most four calls of five seconds."""
BATCH = 20
MOST_AT_ONCE = 60
"""How many messages one process has under way at once."""
PATIENCE_SECONDS = 0.2
"""How long a sweep waits for what is under way before it looks for more to send elsewhere."""
MOST_ATTEMPTS = 300
"""About a day at the slowest pace: a platform that is down for an hour loses nothing."""
SLOWEST_RETRY = 300.0
SEARCH_MARGIN = timedelta(minutes=10)
REVIEW = frozenset({"review_opening", "review_post", "review_closing"})
"""What a guardian looks after by hand where it failed, or nobody can tell whether it stands."""
ONLY_IN_THREAD = frozenset({"review_post", "review_themes", "review_closing", "review_host"})
"""What is said in the thread of a post of ours, or about it, and is nothing without it."""
RATHER_TWICE = frozenset({"review_by_hand"})
"""What tells somebody that something may be missing: where nobody can tell whether it was said, it is said again."""

ChatOf = Callable[[Workspace], Chat | None]


class Sender:
    """Delivers the outbox of every workspace; any number may run on one Postgres."""

    def __init__(
        self, store: Store, chats: ChatOf, clock: Clock, drawings: Mapping[str, Draw], ahead: Ahead | None = None
    ) -> None:
        self._store, self._chats, self._clock, self._drawings = store, chats, clock, drawings
        self.ahead = ahead
        """Where a model is configured: what it looks at before it is said."""
        self._awake = asyncio.Event()
        self._turn = asyncio.Lock()
        self._waits = Waits()
        self._round = 0
        self._ending = False
        self._history = False

    def wake(self) -> None:
        """Something may have been written; send it now rather than at the next tick."""
        self._awake.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Send while the block runs; at its end what is in hand is finished, and the rest stays in the outbox."""
        task = asyncio.create_task(self.run())
        try:
            yield
        finally:
            self._ending = True
            self.wake()
            await task

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Nothing is sent while the block runs but what it sweeps itself: a history, at the times of its own, which no model reads."""
        async with self._turn:
            self._history = True
            try:
                yield
            finally:
                self._history = False
        self.wake()

    async def run(self) -> None:
        """Send whenever woken, until the block of `running` ends."""
        while not self._ending:
            await self._awake.wait()
            self._awake.clear()
            try:
                async with self._turn:
                    await self.sweep()
            except Exception as error:
                log.exception("sweep failed", exc_type=type(error).__name__)

    async def sweep(self) -> int:
        """Send everything that is due now; returns how many rows were handled."""
        handled, lines, left = 0, Lines(), False
        try:
            while not self._ending and ((taken := await self._lease(MOST_AT_ONCE - len(lines))) or left):
                now = time.monotonic()
                for place, rows in taken.items():
                    handled += len(rows)
                    lines.add(place, self._deliver_in_order(place, rows, now))
                left = await lines.settle(PATIENCE_SECONDS)
        finally:
            await lines.settle()
        return handled

    async def _lease(self, room: int) -> dict[Place, list[tuple[t.Workspace, Leased]]]:
        """Rows by the place they go to: one place's messages keep their order, and no workspace starves another."""
        places: dict[Place, list[tuple[t.Workspace, Leased]]] = {}
        if room <= 0:
            return places
        busy = [row for row in await outbox.busy_workspaces(self._store) if not self._waits.quiet(row.id or 0)]
        self._round += 1
        begin, share = self._round % max(1, len(busy)), max(1, min(BATCH, room // max(1, len(busy))))
        for workspace in (busy[begin:] + busy[:begin])[:room]:
            now = self._clock.now(chat_workspace(workspace))
            for leased in await outbox.lease(self._store, workspace.id or 0, now, share, LEASE_SECONDS):
                place = (workspace.id or 0, leased.row.channel or leased.row.person)
                places.setdefault(place, []).append((workspace, leased))
        return places

    async def _deliver_in_order(self, place: Place, rows: list[tuple[t.Workspace, Leased]], taken_at: float) -> None:
        for done, (workspace, leased) in enumerate(rows):
            # Whoever was told to wait has done so by now: nobody leases their row before.
            waits = 0.0 if leased.row.error else self._waits.left(place)
            if waits or time.monotonic() - taken_at >= FRESH_SECONDS:
                await self._put_back(rows[done:], waits)
                return
            await self._deliver(workspace, leased)

    async def _put_back(self, rows: list[tuple[t.Workspace, Leased]], seconds: float) -> None:
        """Give rows back that were not begun, for `seconds`."""
        for _, leased in rows:
            await outbox.returned(self._store, leased, seconds)

    async def _deliver(self, workspace: t.Workspace, leased: Leased) -> None:
        row = leased.row
        chat = self._chats(chat_workspace(workspace))
        try:
            if chat is None:
                await outbox.postponed(self._store, row, SLOWEST_RETRY, outbox.NO_CONNECTION)
            elif leased.edit:
                await self._edit(chat, workspace, row)
            else:
                await self._say(chat, workspace, leased)
        except ChatError as error:
            await self._failed(row, error)
        except Exception as error:
            log.exception("delivery failed", kind=row.kind, outgoing=row.id, exc_type=type(error).__name__)
            await self._failed(row, ChatError(type(error).__name__))

    async def _edit(self, chat: Chat, workspace: t.Workspace, row: t.Outgoing) -> None:
        card = await self._drawn(workspace, row)
        shared = row.audience == "post" and (await chat.channel(row.posted_channel)).shared
        if card is not None and not shared and await _inside(chat, row):
            await chat.edit(Posted(row.posted_channel, row.posted_message), card)
        await outbox.edited(self._store, row)

    async def _say(self, chat: Chat, workspace: t.Workspace, leased: Leased) -> None:
        row, now = leased.row, self._clock.now(chat_workspace(workspace))
        thread, waits = await self._thread(row)
        if leased.resumed and await self._already_said(chat, row, thread, now):
            return
        if thread is None and not waits and row.kind in ONLY_IN_THREAD:
            await outbox.ended(self._store, row, "dropped")
            return
        if waits:
            await outbox.postponed(self._store, row, 5, "waits for its thread")
            return
        if self.ahead is not None and not self._history and await self.ahead.holds(row):
            return
        try:
            card, due = await self._card(chat, workspace, row, now)
        except ChatError as error:  # only something was asked; nothing can have been said by this attempt
            raise replace(error, certain=True) from error
        if due > now:
            await outbox.put_off(self._store, row, due)
            return
        if card is None:
            await self._end(row, "dropped", "", now)
            return
        await self._speak(chat, row, card, thread, now)

    async def _speak(self, chat: Chat, row: t.Outgoing, card: Card, thread: str | None, now: datetime) -> None:
        """Say it and write that down, unless it was taken back meanwhile or somebody else has it."""
        if not await outbox.begun(self._store, row):
            return
        try:
            await outbox.sent(self._store, row, await self._send(chat, row, card, thread), now, ladder.climb)
        except ChatError:
            raise
        except Exception as error:  # it may be said by now, and is only not written down
            log.exception("not recorded", kind=row.kind, outgoing=row.id)
            raise ChatError(type(error).__name__, certain=False) from error

    async def _drawn(self, workspace: t.Workspace, row: t.Outgoing) -> Card | None:
        """The card as its readers know how to type."""
        return typed(await self._drawings[row.kind](self._store, row), workspace.platform)

    async def _card(
        self, chat: Chat, workspace: t.Workspace, row: t.Outgoing, now: datetime
    ) -> tuple[Card | None, datetime]:
        """What to say, None for nothing; and when, if its reader is not to be asked `now`."""
        if not await self._may_be_said(chat, row):
            return None, now
        due = await courtesy.not_before(self._store, chat, row, now)
        card = await self._drawn(workspace, row) if due <= now else None
        return card, await courtesy.takes_turn(self._store, row, now) if card else due

    async def _send(self, chat: Chat, row: t.Outgoing, card: Card, thread: str | None) -> Posted:
        match row.audience:
            case "post":
                return await chat.post(row.channel, card, row.key, thread)
            case "whisper":
                return await chat.whisper(row.channel, row.person, card, row.key, thread)
            case _:
                return await chat.direct(row.person, card, row.key)

    async def _already_said(self, chat: Chat, row: t.Outgoing, thread: str | None, now: datetime) -> bool:
        """After a crash in mid-send: found and recorded, or not to be found out and so never repeated."""
        since = row.created_at - SEARCH_MARGIN
        person, thread = ("", thread) if row.audience == "post" else (row.person, None)
        try:
            found = await chat.find(row.channel, row.key, since, thread, person)
        except Unsearchable:
            if row.kind in RATHER_TWICE:
                return False
            await self._end(row, "unknown", "", now)
            if row.kind == "record":
                await records.in_doubt(self._store, row, now)
            return True
        except ChatError as error:  # not found out yet, so the doubt stays
            raise replace(error, certain=False) from error
        if found is None:
            return False
        await outbox.sent(self._store, row, found, row.created_at, ladder.climb, drawn=False)
        return True

    async def _thread(self, row: t.Outgoing) -> tuple[str | None, bool]:
        """The thread a row goes to, and whether the message that starts it has yet to be said."""
        if row.after_key is None:
            return row.thread, False
        parent = await outbox.by_key(self._store, row.workspace_id, row.after_key)
        if parent is None or parent.state in ("dropped", "failed", "unknown"):
            return row.thread, False
        return parent.posted_message or row.thread, parent.state != "sent"

    async def _may_be_said(self, chat: Chat, row: t.Outgoing) -> bool:
        """In public only where nobody of another organization reads; in private only to people of this one."""
        if row.audience == "post":
            facts = await chat.channel(row.channel)
            await channels.learn(self._store, row.workspace_id, row.channel, facts)
            return row.kind == "greeting" or not (facts.shared or facts.archived)
        profile = await chat.profile(row.person)
        await people.remember(self._store, row.workspace_id, row.person, profile, row.created_at)
        if profile.bot or profile.outsider:
            if row.kind == "nudge" and row.about is not None:
                await candidates.silence(self._store, row.about, row.created_at)
            if row.kind == "request" and row.about is not None:
                await requests.unreachable(self._store, row.about, row.created_at)
            return False
        return await _inside(chat, row)

    async def _failed(self, row: t.Outgoing, error: ChatError) -> None:
        if error.retry_after:
            self._waits.told((row.workspace_id, row.channel or row.person), error.retry_after)
        log.warning("not delivered", kind=row.kind, outgoing=row.id, code=error.code, attempts=row.attempts)
        if row.state == "sent":
            if error.gone or row.attempts >= MOST_ATTEMPTS:
                await outbox.edited(self._store, row, error.code)
            else:
                await outbox.postponed(self._store, row, _wait(row, error), error.code)
        elif isinstance(error, Unreachable) and row.audience != "post":
            await reachability.not_told(self._store, row, row.due_at)
            if row.kind == "request" and row.about is not None:
                await requests.unreachable(self._store, row.about, row.due_at)
        elif error.gone or row.attempts >= MOST_ATTEMPTS:
            if row.kind != "record" or not await records.refused(self._store, row, error.code, row.due_at):
                await self._end(row, "failed", error.code, row.due_at)
        else:
            await outbox.postponed(self._store, row, _wait(row, error), error.code, resumed=not error.certain)

    async def _end(self, row: t.Outgoing, state: str, error: str, now: datetime) -> None:
        """It will not be tried again; where people count on it, somebody is told who can do something about it."""
        of_review = reviews.closed if state == "dropped" else reviews.unsure
        then = of_review if row.kind in REVIEW else ladder.climb
        await outbox.ended(self._store, row, state, error, now=now, then=then)


async def _inside(chat: Chat, row: t.Outgoing) -> bool:
    """What was entered in a private channel is told to its members only, as the platform names them now."""
    where = str(row.args.get("inside", ""))
    return not where or not (await chat.channel(where)).private or row.person in await chat.members(where)


def _wait(row: t.Outgoing, error: ChatError) -> float:
    """Seconds until the next attempt: what the platform asks for, else doubling from one second."""
    return error.retry_after or min(SLOWEST_RETRY, 2.0 ** max(0, row.attempts - 1))


def chat_workspace(row: t.Workspace) -> Workspace:
    """The workspace as adapters know it."""
    return Workspace(row.platform, row.external_id)  # type: ignore[arg-type]
