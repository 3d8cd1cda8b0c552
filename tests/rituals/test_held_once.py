"""Each review is posted once: by eight replicas at once, and by a process that is killed at every step of its work."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlmodel import select

from storage import reviews
from storage import tables as t
from storage.database import Store
from tests.rituals.crowd import Killed, Ledger, Life, MortalStore, Still, company, due, replica, states

REPLICAS, OCCASIONS = 8, 200


@pytest.mark.timeout(600)  # eight replicas share the cores of one machine
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_eight_replicas_hold_two_hundred_occasions_once_each(url: str) -> None:
    stores = [Store(url) for _ in range(REPLICAS)]
    await due(stores[0], await company(stores[0]), [f"C{number}" for number in range(OCCASIONS)])
    chat = Ledger()
    await asyncio.gather(*(replica(store, chat).work() for store in stores))
    openings = Counter({key: count for key, count in chat.said.items() if key.endswith(":opening")})
    assert len(openings) == OCCASIONS
    assert set(chat.said.values()) == {1}
    assert len(chat.said) == OCCASIONS * 2  # the very first one asks one question
    roots = {key.removesuffix("opening"): posted.message for key, posted in chat.places.items() if key in openings}
    for key, thread in chat.threads.items():
        assert thread == (None if key in openings else roots[key.removesuffix("heard:1")])
    for store in stores:
        await store.close()


async def new_process(store: Store) -> None:
    """As long after a death as it takes for every lease to run out."""
    async with store.write() as session:
        await session.exec(update(t.Outgoing).values(lease_until=None))


@pytest.mark.parametrize("searchable", [True, False], ids=["searchable", "unsearchable"])
async def test_killed_at_every_step_a_review_is_never_posted_twice(url: str, searchable: bool) -> None:
    steady, mortal = Store(url), MortalStore(url)
    workspace = await company(steady)
    death, unsure = 0, 0
    while True:
        name = f"C{death}"
        await due(steady, workspace, [name])
        life = Life(death)
        chat = Ledger(searchable, life)
        mortal.life = life
        survived = True
        try:
            await replica(mortal, chat).work()
        except Killed:
            survived = False
        chat.life = Life()
        await new_process(steady)
        await replica(steady, chat).work()
        posts = {key: count for key, count in chat.said.items() if not key.startswith("review-by-hand")}
        assert set(posts.values()) <= {1}, f"twice, when killed at step {death}"
        told = any(key.startswith("review-by-hand") for key in chat.said)
        if searchable:
            assert len(posts) == 2, f"missing, when killed at step {death}"
            assert not told
        else:
            unsure += told
            assert len(posts) == 2 or told, f"nobody knows, when killed at step {death}"
        if survived:
            break
        death += 1
    assert death > 15  # it died at every step, and then it lived
    assert searchable or unsure >= 2
    assert (await states(steady, "review_opening"))["pending"] == 0
    for store in (steady, mortal):
        await store.close()


async def test_what_nobody_can_tell_is_held_again_by_hand_and_not_by_itself(store: Store) -> None:
    workspace = await company(store)
    await due(store, workspace, ["C0"])
    chat = Ledger(searchable=False)
    clock = Still()
    await replica(store, chat, clock).occasions.tick()
    async with store.write() as session:
        await session.exec(update(t.Outgoing).values(state="leased"))  # a sender died in the midst of it
    await replica(store, chat, clock).work()
    assert await states(store, "review_opening") == {"unknown": 1}
    assert await states(store, "review_post") == {"unknown": 1}
    assert [key for key in chat.said if not key.startswith("review-by-hand")] == []
    assert len(chat.said) == 1
    clock.at += timedelta(hours=2)
    await replica(store, chat, clock).work()
    assert len(chat.said) == 1
    async with store.read() as session:
        channel = (await session.exec(select(t.Channel))).one()
    assert (await reviews.ground(store, channel.id or 0, "2026-W10")).lost
