"""Questions end after two weeks, also when nobody was there to end them."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.chat import Actor, IncomingMessage, Source, Workspace
from rituals.expiry import LIFE, Expiry
from rituals.occasions import GRACE
from storage import candidates, channels, workspaces
from storage import tables as t
from storage.candidates import Heard
from storage.database import Store
from tests.sandbox.driver import TUESDAY

OURS = Workspace("slack", "T1")


async def asked(store: Store) -> t.Workspace:
    """Ana was asked on Tuesday morning; the workspace."""
    said = IncomingMessage(OURS, Actor("U1", "Ana"), Source("C1", "1"), "We're going with X", TUESDAY, private=False)
    heard = Heard("We're going with X", "We're going with", 0.9)
    assert await candidates.claim(store, said, heard, TUESDAY) is None, "nobody switched the channel on"
    found = await workspaces.find(store, OURS)
    assert found is not None
    await channels.switch(store, found.id or 0, ["C1"], True, TUESDAY)
    assert await candidates.claim(store, said, heard, TUESDAY) is not None
    return found


async def test_a_question_is_due_once_and_its_text_is_gone_then(store: Store) -> None:
    workspace, expiry, end = await asked(store), Expiry(store), TUESDAY + LIFE
    assert not await expiry.between(workspace, TUESDAY, end - timedelta(seconds=1))
    (occasion,) = await expiry.between(workspace, TUESDAY, end)
    assert occasion.due_at == end
    assert await occasion.hold(end)
    assert not await occasion.hold(end)
    assert not await expiry.between(workspace, TUESDAY, end + LIFE)
    async with store.read() as session:
        prompt = (await session.exec(select(t.Prompt))).one()
    assert (prompt.outcome, prompt.text, prompt.cue) == ("unanswered", None, None)


async def test_who_was_down_for_months_makes_up_for_it(store: Store) -> None:
    workspace, later = await asked(store), TUESDAY + timedelta(days=90)
    (occasion,) = await Expiry(store).between(workspace, later - GRACE, later)
    assert later - GRACE < occasion.due_at <= later
    assert await occasion.hold(later)
