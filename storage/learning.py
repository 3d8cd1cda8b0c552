"""What is learned from answers to questions: which words ask nobody any more, and how a channel is asked. Undone by a press."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store, insert_or_ignore
from storage.judgement import Answers, Verdict, judged, suppresses
from storage.outbox import Note
from storage.rows import guardians_of
from storage.viewer import Viewer

TEACHES = ("filed", "dismissed", "unanswered")
"""The outcomes that are counted. *No customer in this* never is."""


async def phrase_row(session: AsyncSession, workspace_id: int, words: str | None) -> int | None:
    """The row of a phrase, made at its first sight; None without words."""
    if words is None:
        return None
    await insert_or_ignore(session, t.Phrase, {"workspace_id": workspace_id, "words": words}, ["workspace_id", "words"])
    query = select(t.Phrase.id).where(t.Phrase.workspace_id == workspace_id, t.Phrase.words == words)
    return (await session.exec(query)).one()


async def learn(session: AsyncSession, prompt: t.Prompt, now: datetime) -> None:
    """A question has its outcome: judge its channel and its words anew, in the transaction that settled it."""
    if prompt.heard != "message" or prompt.outcome not in TEACHES:
        return
    await session.flush()
    channel = await session.get(t.Channel, prompt.channel_id, with_for_update=HOLD) if prompt.channel_id else None
    if channel is not None and channel.asking != "off":
        await _judge(session, channel, now)
    phrase = await session.get(t.Phrase, prompt.phrase_id, with_for_update=HOLD) if prompt.phrase_id else None
    if phrase is not None and prompt.outcome == "dismissed" and not phrase.suppressed:
        answers = await _answers(session, phrase.workspace_id, phrase.judged_since, t.Prompt.phrase_id == phrase.id)
        phrase.suppressed = suppresses(list(answers.values()))


async def of_decision(session: AsyncSession, decision: t.Decision, now: datetime) -> None:
    """The same for the question that a decision answered, if there was one."""
    query = select(t.Prompt).where(t.Prompt.decision_id == decision.id)
    for prompt in (await session.exec(query)).all():
        await learn(session, prompt, now)


async def _judge(session: AsyncSession, channel: t.Channel, now: datetime) -> None:
    since, workspace_id = channel.judged_since, channel.workspace_id
    own = await _answers(session, workspace_id, since, t.Prompt.channel_id == channel.id)
    rest = await _answers(session, workspace_id, since, t.Prompt.channel_id != channel.id)
    verdict = judged(own, rest)
    channel.asking = verdict.asking
    if verdict.asking == "off":
        await outbox.add(session, workspace_id, await _tell_guardians(session, channel, verdict, now), now)


async def _answers(
    session: AsyncSession, workspace_id: int, since: datetime | None, which: Any
) -> Mapping[int, Answers]:
    """Settled questions by who was asked; those of people who had themselves erased count as one person's."""
    dismissed = func.sum(case((col(t.Prompt.outcome) == "dismissed", 1), else_=0))
    query = (
        select(t.Prompt.asked_id, func.count(), dismissed)
        .where(t.Prompt.workspace_id == workspace_id, t.Prompt.heard == "message", which)
        .where(col(t.Prompt.outcome).in_(TEACHES))
        .group_by(col(t.Prompt.asked_id))
    )
    if since is not None:
        query = query.where(col(t.Prompt.asked_at) >= since)
    return {who or 0: Answers(asked, int(gone)) for who, asked, gone in (await session.exec(query)).all()}


async def _tell_guardians(session: AsyncSession, channel: t.Channel, verdict: Verdict, now: datetime) -> list[Note]:
    """To the guardians, and where there are none to the admins: nothing is asked in their channel any more."""
    people = await guardians_of(session, channel.id)
    if not people:
        admins = select(t.Person).where(t.Person.workspace_id == channel.workspace_id, t.Person.role == "admin")
        people = list((await session.exec(admins)).all())
    args = {"inside": channel.external_id, "asked": verdict.asked, "dismissed": verdict.dismissed}
    return [
        Note(
            f"quiet:{channel.id}:{now.isoformat()}:{one.id}",
            "quiet",
            "direct",
            channel.id,
            person=one.external_id,
            args=args,
        )
        for one in people
    ]


async def ask_again(store: Store, workspace_id: int, channel: str, now: datetime) -> t.Channel | None:
    """Ask each question by itself again in a channel (the platform's id); only what is answered from now on counts."""
    async with store.write() as session:
        query = select(t.Channel).where(t.Channel.workspace_id == workspace_id, t.Channel.external_id == channel)
        found = (await session.exec(query)).first()
        if found is not None:
            found.asking, found.judged_since = "each", now
            await outbox.redraw(session, "quiet", found.id)
        return found


async def listen_again(store: Store, viewer: Viewer, phrase_id: int, now: datetime) -> t.Phrase | None:
    """Let suppressed words ask again; only what is answered from now on counts."""
    async with store.write() as session:
        phrase = await session.get(t.Phrase, phrase_id, with_for_update=HOLD)
        if phrase is None or phrase.workspace_id != viewer.workspace_id:
            return None
        phrase.suppressed, phrase.judged_since = False, now
        return phrase


@dataclass(frozen=True, slots=True)
class PhraseTally:
    """How often words asked, and what people said to that: by phrase, and never by person."""

    words: str
    asked: int
    right: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Tuning:
    """Questions by outcome, the words that asked most, the words and channels that are restrained (as the viewer may see them)."""

    outcomes: Mapping[str, int]
    phrases: tuple[PhraseTally, ...]
    suppressed: tuple[t.Phrase, ...]
    channels: tuple[t.Channel, ...]


async def tuning(store: Store, viewer: Viewer, since: datetime) -> Tuning:
    """What was asked since a moment and how people judged it; rates count everything, channels are those that the viewer sees."""
    here = (t.Prompt.workspace_id == viewer.workspace_id, t.Prompt.heard == "message", col(t.Prompt.asked_at) >= since)
    counts = select(t.Prompt.outcome, func.count()).where(*here).group_by(col(t.Prompt.outcome))
    right = func.sum(case((col(t.Prompt.outcome).in_(("filed", "no_customer")), 1), else_=0))
    wrong = func.sum(case((col(t.Prompt.outcome) == "dismissed", 1), else_=0))
    words = (
        select(t.Phrase.words, func.count(), right, wrong)
        .join(t.Prompt, col(t.Prompt.phrase_id) == col(t.Phrase.id))
        .where(*here, col(t.Prompt.outcome) != "silent")
        .group_by(col(t.Phrase.words))
        .order_by(func.count().desc(), col(t.Phrase.words))
    )
    quiet = select(t.Phrase).where(t.Phrase.workspace_id == viewer.workspace_id, t.Phrase.suppressed)
    seen = or_(~col(t.Channel.private), col(t.Channel.id).in_(sorted(viewer.channels)))
    restrained = select(t.Channel).where(
        t.Channel.workspace_id == viewer.workspace_id, t.Channel.asking != "each", seen
    )
    async with store.read() as session:
        return Tuning(
            dict((await session.exec(counts)).all()),
            tuple(PhraseTally(*row) for row in (await session.exec(words)).all()),
            tuple((await session.exec(quiet.order_by(col(t.Phrase.words)))).all()),
            tuple((await session.exec(restrained.order_by(col(t.Channel.name)))).all()),
        )
