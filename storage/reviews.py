"""Customer Truth Reviews that were held: once in a week of a channel, with everything that is said about it in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import outbox
from storage import tables as t
from storage.database import HOLD, Store, insert_or_ignore
from storage.outbox import Note
from storage.rows import guardians_of

WEEK = timedelta(days=7)
LOST = ("unknown", "failed", "dropped")
"""How the opening of a review ends that nobody may have seen."""

Posts = Callable[[t.Review], Iterable[Note]]


def opening_key(review: t.Review) -> str:
    """The key of the post under which everything else of a review stands."""
    return f"review:{review.channel_id}:{review.week}:{review.round}:opening"


async def weeks_held(store: Store, workspace_id: int, since: datetime) -> set[tuple[int, str]]:
    """Channel and ISO week of the reviews held since then."""
    query = select(t.Review.channel_id, t.Review.week).where(
        t.Review.workspace_id == workspace_id, col(t.Review.held_at) >= since
    )
    async with store.read() as session:
        return set((await session.exec(query)).all())


@dataclass(frozen=True, slots=True)
class Ground:
    """What there is when a channel's review is about to be held.

    `this` is this week's review, if it was held, and `lost` whether it can be held again; `last` is the newest of an earlier week.
    """

    channel: t.Channel
    plan: t.ReviewPlan | None
    this: t.Review | None
    last: t.Review | None
    lost: bool = False

    @property
    def done(self) -> bool:
        """Whether there is nothing to hold this week."""
        return self.this is not None and not self.lost


async def ground(store: Store, channel_id: int, week: str) -> Ground:
    """What there is in a channel for the review of an ISO week."""
    async with store.read() as session:
        channel = await session.get(t.Channel, channel_id)
        assert channel is not None
        plan = await session.get(t.ReviewPlan, channel_id)
        query = select(t.Review).where(t.Review.channel_id == channel_id).order_by(col(t.Review.end).desc()).limit(2)
        found = (await session.exec(query)).all()
        this = next((row for row in found if row.week == week), None)
        last = next((row for row in found if row.week != week), None)
        return Ground(channel, plan, this, last, this is not None and await _lost(session, this))


async def _lost(session: AsyncSession, review: t.Review) -> bool:
    query = select(t.Outgoing.state).where(
        t.Outgoing.workspace_id == review.workspace_id, t.Outgoing.key == opening_key(review)
    )
    state = (await session.exec(query)).first()
    return state is None or state in LOST


async def hold(
    store: Store, review: t.Review, prompts: Iterable[int], turn: int | None, posts: Posts
) -> t.Review | None:
    """Hold a review: the row, its posts, whose turn is next, and the questions that are on the agenda now. None when it was held before.

    One of which nobody can tell whether it was posted is held again, in a round of its own.
    """
    async with store.write() as session:
        values = review.model_dump(exclude={"id"})
        if await insert_or_ignore(session, t.Review, values, ["channel_id", "week"]):
            held = await _this(session, review)
        else:
            held = await _this(session, review)
            if not await _lost(session, held):
                return None
            held.round += 1
            held.agenda, held.held_at, held.closes_at = review.agenda, review.held_at, review.closes_at
        await session.flush()
        await outbox.add(session, held.workspace_id, posts(held), review.held_at)
        placed = update(t.Prompt).where(col(t.Prompt.id).in_(list(prompts)))
        await session.exec(placed.values(for_review=False))
        plan = await session.get(t.ReviewPlan, review.channel_id)
        if plan is not None:
            plan.turn = plan.turn if turn is None else turn
        return held


async def _this(session: AsyncSession, review: t.Review) -> t.Review:
    query = select(t.Review).where(t.Review.channel_id == review.channel_id, t.Review.week == review.week)
    return (await session.exec(query.with_for_update(**HOLD))).one()


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review with what its posts are drawn from; `url` leads to its thread once that stands."""

    review: t.Review
    channel: t.Channel
    workspace: t.Workspace
    host: t.Person | None
    previous: t.Review | None
    url: str = ""


async def view(store: Store, review_id: int) -> ReviewView | None:
    """One review by its row id."""
    async with store.read() as session:
        review = await session.get(t.Review, review_id)
        return await _view(session, review) if review else None


async def newest(store: Store, channel_id: int) -> ReviewView | None:
    """The review that was held last in a channel."""
    query = select(t.Review).where(t.Review.channel_id == channel_id).order_by(col(t.Review.end).desc()).limit(1)
    async with store.read() as session:
        review = (await session.exec(query)).first()
        return await _view(session, review) if review else None


async def _view(session: AsyncSession, review: t.Review) -> ReviewView:
    channel = await session.get(t.Channel, review.channel_id)
    workspace = await session.get(t.Workspace, review.workspace_id)
    assert channel is not None
    assert workspace is not None
    host = await session.get(t.Person, review.host_id) if review.host_id else None
    earlier = select(t.Review).where(t.Review.channel_id == review.channel_id, col(t.Review.end) < review.end)
    previous = (await session.exec(earlier.order_by(col(t.Review.end).desc()).limit(1))).first()
    query = select(t.Outgoing.posted_url).where(
        t.Outgoing.workspace_id == review.workspace_id, t.Outgoing.key == opening_key(review)
    )
    return ReviewView(review, channel, workspace, host, previous, (await session.exec(query)).first() or "")


async def unsure(session: AsyncSession, row: t.Outgoing, said: bool, now: datetime) -> None:
    """Nobody can tell whether a post of a review stands (`said`), or it failed: whoever guards the channel is told what to do by hand."""
    review = await session.get(t.Review, row.about or 0)
    if review is None or (not said and row.kind != "review_opening"):
        return  # where the opening failed, nothing else can stand
    what = "failed" if not said else "opening" if row.kind == "review_opening" else "post"
    told = await _look_after(session, review.workspace_id, review.channel_id)
    notes = [
        Note(
            key=f"review-by-hand:{review.id}:{review.round}:{person.id}",
            kind="review_by_hand",
            audience="direct",
            about=review.id,
            person=person.external_id,
            args={"what": what, "inside": row.channel},
        )
        for person in told
    ]
    await outbox.add(session, row.workspace_id, notes, now)


async def _look_after(session: AsyncSession, workspace_id: int, channel_id: int) -> list[t.Person]:
    """Whoever guards a channel; without a guardian whoever set its review up, else the admins."""
    if guardians := await guardians_of(session, channel_id):
        return guardians
    plan = await session.get(t.ReviewPlan, channel_id)
    setter = await session.get(t.Person, plan.set_by) if plan and plan.set_by else None
    if setter is not None and not setter.outsider:
        return [setter]
    admins = select(t.Person).where(t.Person.workspace_id == workspace_id, t.Person.role == "admin")
    return list((await session.exec(admins)).all())


async def closed(session: AsyncSession, row: t.Outgoing, said: bool, now: datetime) -> None:
    """A post of a review was dropped: where it is the opening and the channel is closed to reviews, whoever looks after it is told."""
    review = await session.get(t.Review, row.about or 0)
    if review is not None and row.kind == "review_opening":
        await _tell_closed(session, review.channel_id, now)


async def tell_closed(store: Store, channel_id: int, now: datetime) -> None:
    """The same where no review was begun, since the channel was known to be closed to them."""
    async with store.write() as session:
        await _tell_closed(session, channel_id, now)


async def _tell_closed(session: AsyncSession, channel_id: int, now: datetime) -> None:
    """Say once after a review that the next one is not held: the channel is archived, or not only ours any more."""
    channel = await session.get(t.Channel, channel_id)
    if channel is None or not (channel.archived or channel.shared):
        return
    last = select(t.Review.id).where(t.Review.channel_id == channel_id).order_by(col(t.Review.end).desc()).limit(1)
    stem = f"review-closed:{channel_id}:{(await session.exec(last)).first() or 0}"
    notes = [
        Note(
            key=f"{stem}:{person.id}",
            kind="review_closed",
            audience="direct",
            about=channel_id,
            person=person.external_id,
            args={"inside": channel.external_id},
        )
        for person in await _look_after(session, channel.workspace_id, channel_id)
    ]
    await outbox.add(session, channel.workspace_id, notes, now)


async def follow(session: AsyncSession, workspace_id: int, channel_id: int | None) -> None:
    """In a running transaction: something of a channel changed, so the posts of its open review read differently now."""
    if channel_id is None:
        return
    open_reviews = (
        select(t.Outgoing.about)
        .join(t.Review, col(t.Review.id) == col(t.Outgoing.about))
        .where(
            t.Outgoing.kind == "review_closing", col(t.Outgoing.state) == "pending", t.Review.channel_id == channel_id
        )
        .where(t.Outgoing.workspace_id == workspace_id)
    )
    for review_id in set((await session.exec(open_reviews)).all()):
        await outbox.redraw(session, "review_post", review_id)
