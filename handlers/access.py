"""*I can't reach this customer*: the Chief Customer Officer owns access, and is asked for it."""

from __future__ import annotations

from bot.chat import Answer, ButtonPress, Refusal, Replace
from bot.hints import TRUTH
from bot.parts import say
from handlers.desk import Desk
from handlers.keys import seen
from handlers.rights import may_change
from prompts.cards import access as cards
from storage import access
from storage import tables as t
from storage.viewer import Viewer
from storage.views import DecisionView

NOBODY = f"Nobody here owns access to customers yet. An admin names the Chief Customer Officer: {TRUTH} role @name cco"
YOURSELF = "You own access to customers here. Ask a colleague who knows them: press Ask a colleague."
OUTSIDE = "Nobody who owns access to customers is in that private channel. Invite the Chief Customer Officer first."


async def cannot_reach(desk: Desk, event: ButtonPress) -> Answer:
    """The author asks for access, once for each decision."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    await may_change(desk, viewer, view)
    if not view.open:
        return Replace(say(f"{view.decision.key} is settled."))
    told = await _owners(desk, event, viewer, view)
    inside = view.channel.external_id if view.channel else ""
    now = desk.now(event.workspace)
    fresh = await access.ask(desk.store, viewer, view.decision.id or 0, told, inside, now)
    return Replace(cards.asked(view, told) if fresh else cards.asked_before(view))


async def _owners(desk: Desk, event: ButtonPress, viewer: Viewer, view: DecisionView) -> list[t.Person]:
    """Who is asked; of a private channel its members only."""
    every = await access.owners(desk.store, viewer.workspace_id)
    others = [one for one in every if one.id != viewer.person_id]
    if not others:
        raise Refusal(YOURSELF if every else NOBODY)
    if view.channel is None or not view.channel.private:
        return others
    where = view.channel.external_id
    inside = [one for one in others if await desk.reach.in_channel(event.workspace, where, one.external_id)]
    if not inside:
        raise Refusal(OUTSIDE)
    return inside


async def take(desk: Desk, event: ButtonPress) -> Answer:
    """*I'll see to it*: whoever asked is told who does."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    if viewer.person_id not in [one.id for one in await access.owners(desk.store, viewer.workspace_id)]:
        raise Refusal("Only whoever owns access to customers sees to it: the Chief Customer Officer, else an admin.")
    taken = await access.take(desk.store, viewer, view.decision.id or 0, desk.now(event.workspace))
    if taken is None:
        return Replace(say(f"Nobody asked for access about {view.decision.key}."))
    return Replace(cards.request(view, taken))
