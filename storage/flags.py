"""Flags: a member says that a decision names no customer. Three a week, and private to the author for a working day."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import SelectOfScalar

from storage import flagging, outbox
from storage import tables as t
from storage.database import HOLD, Store
from storage.flag_questions import FlaggedMessage, NoFlag, ask, author_of, prompt_of
from storage.flagging import OPEN, a_working_day_later
from storage.outbox import Note
from storage.rows import channel_row, row_id
from storage.submissions import remember_submission, submitted_before
from storage.viewer import Viewer
from storage.views import DecisionView, decision_views

A_WEEK = 3
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class FlagView:
    """A flag with everything its cards are drawn from. `prompt` is the question about a message that is not on record."""

    flag: t.Flag
    zone: str
    decision: DecisionView | None = None
    author: t.Person | None = None
    flagger: t.Person | None = None
    judge: t.Person | None = None
    prompt: t.Prompt | None = None
    channel: t.Channel | None = None

    @property
    def open(self) -> bool:
        """Whether it still asks for an answer."""
        return self.flag.state in OPEN


@dataclass
class TooMany(Exception):
    """This member has flagged enough for now; the next flag is possible at `next_at`."""

    next_at: datetime


@dataclass(frozen=True, slots=True)
class Flagged:
    """The flag, and whether this member had raised it before."""

    view: FlagView
    already: bool = False


Raising = Awaitable[Flagged]
"""A flag on its way into the store."""


async def on_decision(store: Store, viewer: Viewer, decision_id: int, reason: str, now: datetime) -> Flagged:
    """Flag a decision on record; raises NoFlag and TooMany."""
    async with store.write() as session:
        decision = await session.get(t.Decision, decision_id, with_for_update=HOLD)
        if decision is None or decision.workspace_id != viewer.workspace_id:
            raise NoFlag("gone")
        return await _on_decision(session, viewer, decision, reason, now)


async def _on_decision(
    session: AsyncSession, viewer: Viewer, decision: t.Decision, reason: str, now: datetime
) -> Flagged:
    same = select(t.Flag).where(t.Flag.decision_id == decision.id)
    if before := await _raised(session, viewer, same):
        return before
    if decision.author_id == viewer.person_id:
        raise NoFlag("own")
    if decision.status != "confirmed" or await flagging.is_attributed(session, row_id(decision)):
        raise NoFlag("attributed" if decision.status == "confirmed" else decision.status)
    flag = t.Flag(
        workspace_id=viewer.workspace_id,
        decision_id=decision.id,
        channel_id=decision.channel_id,
        message=decision.message,
        thread=decision.thread,
        permalink=decision.permalink or "",
        author_id=decision.author_id,
        flagged_by=viewer.person_id or 0,
        reason=reason,
        flagged_at=now,
        public_at=now,
    )
    await _raise(session, flag, now)
    return Flagged(await _view(session, flag))


async def on_message(
    store: Store, viewer: Viewer, said: FlaggedMessage, reason: str, now: datetime, form_id: str = ""
) -> Flagged:
    """Flag a message: its decision where it is on record, else its author is asked and the flag waits; raises NoFlag and TooMany.

    The same form raises one flag, however often it is sent.
    """
    async with store.write() as session:
        before = await submitted_before(session, viewer.workspace_id, form_id) if form_id else None
        if before is not None and (flag := await session.get(t.Flag, int(before.answer))):
            return Flagged(await _view(session, flag))
        raised = await _on_message(session, viewer, said, reason, now)
        if form_id:
            await remember_submission(session, viewer, form_id, str(raised.view.flag.id), now)
        return raised


async def _on_message(
    session: AsyncSession, viewer: Viewer, said: FlaggedMessage, reason: str, now: datetime
) -> Flagged:
    channel = await channel_row(session, viewer.workspace_id, said.source.channel)
    if not channel.on:
        raise NoFlag("off")
    prompt = await prompt_of(session, viewer, channel, said)  # held first: whoever files it meanwhile is waited for
    mine = select(t.Decision).where(t.Decision.channel_id == channel.id, t.Decision.message == said.source.message)
    decision = (await session.exec(mine.where(t.Decision.status != "dismissed").with_for_update(**HOLD))).first()
    if decision is not None:
        return await _on_decision(session, viewer, decision, reason, now)
    same = select(t.Flag).where(t.Flag.channel_id == channel.id, t.Flag.message == said.source.message)
    if before := await _raised(session, viewer, same):
        return before
    author = await author_of(session, viewer, prompt, said)
    await ask(session, viewer, channel, author, prompt, said, now)
    flag = t.Flag(
        workspace_id=viewer.workspace_id,
        channel_id=channel.id,
        message=said.source.message,
        thread=said.source.thread or (prompt.thread if prompt else None),
        permalink=said.source.url or (prompt.permalink if prompt else ""),
        author_id=author.id,
        flagged_by=viewer.person_id or 0,
        reason=reason,
        flagged_at=now,
        public_at=now,
    )
    await _raise(session, flag, now)
    return Flagged(await _view(session, flag))


async def _raised(session: AsyncSession, viewer: Viewer, same: SelectOfScalar[t.Flag]) -> Flagged | None:
    """The open flag that this member raised before, of those that `same` selects."""
    query = same.where(t.Flag.flagged_by == viewer.person_id, col(t.Flag.state).in_(OPEN))
    found = (await session.exec(query)).first()
    return Flagged(await _view(session, found), already=True) if found else None


async def _raise(session: AsyncSession, flag: t.Flag, now: datetime) -> None:
    """Count, write, and tell the author and whoever raised it."""
    flagger = await session.get(t.Person, flag.flagged_by, with_for_update=HOLD)  # two at once count one another
    assert flagger is not None
    recent = select(t.Flag.flagged_at).where(t.Flag.flagged_by == flagger.id, col(t.Flag.flagged_at) > now - WEEK)
    times = sorted((await session.exec(recent)).all())
    if len(times) >= A_WEEK:
        raise TooMany(times[-A_WEEK] + WEEK)
    flag.public_at = a_working_day_later(now, await flagging.zone_of(session, flag))
    session.add(flag)
    await session.flush()
    author = await session.get(t.Person, flag.author_id) if flag.author_id else None
    own = Note(f"flag-mine:{flag.id}", "flag_mine", "direct", flag.id, person=flagger.external_id)
    notes = [own, replace(own, key=f"flag:{flag.id}", kind="flag", person=author.external_id)] if author else [own]
    await outbox.add(session, flag.workspace_id, notes + await flagging.later_notes(session, flag), now)


async def reply(store: Store, viewer: Viewer, flag_id: int, words: str, form_id: str, now: datetime) -> FlagView | None:
    """The author's reply, shown wherever the flag is; None when this is not theirs to answer any more."""
    async with store.write() as session:
        flag = await session.get(t.Flag, flag_id, with_for_update=HOLD)
        if flag is None or flag.author_id != viewer.person_id or flag.state not in OPEN:
            return None
        if await submitted_before(session, viewer.workspace_id, form_id) is None:
            flag.reply = words
            await remember_submission(session, viewer, form_id, "reply", now)
            await flagging.redraw(session, flag)
        return await _view(session, flag)


async def withdraw(store: Store, viewer: Viewer, flag_id: int) -> bool:
    """Whoever raised a flag takes it back; False when it was over before."""
    async with store.write() as session:
        flag = await session.get(t.Flag, flag_id, with_for_update=HOLD)
        if flag is None or flag.flagged_by != viewer.person_id or flag.state not in OPEN:
            return False
        await flagging.close(session, flag, "withdrawn")
        return True


async def judge(store: Store, viewer: Viewer, flag_id: int, upheld: bool, now: datetime) -> bool:
    """Uphold or overturn a flag, and tell both in one sentence; False when it was over before."""
    async with store.write() as session:
        flag = await session.get(t.Flag, flag_id, with_for_update=HOLD)
        if flag is None or flag.workspace_id != viewer.workspace_id or flag.state not in OPEN:
            return False
        await flagging.close(session, flag, "upheld" if upheld else "overturned", viewer.person_id)
        for person_id in filter(None, (flag.author_id, flag.flagged_by)):
            person = await session.get(t.Person, person_id)
            assert person is not None
            key = f"flag-judged:{flag.id}:{person_id}"
            note = Note(key, "flag_judged", "direct", flag.id, person=person.external_id)
            await outbox.add(session, flag.workspace_id, [note], now)
        return True


async def publish(store: Store, flag_id: int) -> None:
    """A flag is about to be said in its thread: from now on it is public, and the record says so."""
    async with store.write() as session:
        flag = await session.get(t.Flag, flag_id, with_for_update=HOLD)
        if flag is not None and flag.state == "private":
            flag.state = "public"
            await session.flush()
            await outbox.redraw(session, "record", flag.decision_id)
            for kind in ("flag", "flag_mine"):
                await outbox.redraw(session, kind, flag.id)


async def view(store: Store, workspace_id: int, flag_id: int) -> FlagView | None:
    """One flag of a workspace, with its decision as everyone in the decision's own channel may see it."""
    async with store.read() as session:
        flag = await session.get(t.Flag, flag_id)
        return await _view(session, flag) if flag and flag.workspace_id == workspace_id else None


async def _view(session: AsyncSession, flag: t.Flag) -> FlagView:
    seen = None
    if flag.decision_id and (decision := await session.get(t.Decision, flag.decision_id)):
        here = frozenset({flag.channel_id}) if flag.channel_id else frozenset[int]()
        seen = (await decision_views(session, Viewer(flag.workspace_id, None, here), [decision]))[0]
    author, flagger, judge = [
        await session.get(t.Person, i) if i else None for i in (flag.author_id, flag.flagged_by, flag.decided_by)
    ]
    asked = select(t.Prompt).where(t.Prompt.channel_id == flag.channel_id, t.Prompt.message == flag.message)
    prompt = (await session.exec(asked)).first() if flag.message and flag.decision_id is None else None
    channel = await session.get(t.Channel, flag.channel_id) if flag.channel_id else None
    return FlagView(flag, await flagging.zone_of(session, flag), seen, author, flagger, judge, prompt, channel)
