"""People who cannot be told anything in private, and those who can again."""

from __future__ import annotations

from bot.chat import BotAdded, Unreached
from handlers.desk import Desk
from storage import reachability
from storage.outbox import Note


async def unreached(desk: Desk, event: Unreached) -> None:
    """An answer could not be given in private: the thread says so, once, and nothing else."""
    await reachability.unreached(desk.store, event, desk.now(event.workspace))


async def reachable(desk: Desk, event: BotAdded) -> None:
    """Somebody added the app for themselves: they are greeted once, and told what waited."""
    if event.actor.outsider or not event.actor.id:
        return
    welcome = Note(f"welcome:{event.actor.id}", "welcome", "direct", person=event.actor.id)
    await reachability.reachable(desk.store, event, [welcome], desk.now(event.workspace))
