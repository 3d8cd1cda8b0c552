"""The buttons of a record and of what is privately said about one."""

from __future__ import annotations

from bot.chat import Answer, ButtonPress, Replace
from bot.parts import say
from handlers.desk import Desk
from handlers.keys import seen
from handlers.rights import Right, impartial, may_change, require
from prompts import waivers
from storage import decisions, drafts, records


async def take_new_words(desk: Desk, event: ButtonPress) -> Answer:
    """*Use the new words*: the record follows the edited message."""
    key, _, uid = event.value.partition(" ")
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, key)
    await may_change(desk, viewer, view)
    body = await drafts.find(desk.store, viewer, uid)
    if body is None:
        return Replace(say(f"I no longer have those words. Press Edit on {key} to change it."))
    await decisions.set_text(desk.store, viewer, view.decision.id or 0, body["text"])
    return Replace(say(f"{key} now reads as the message does."))


async def keep_record(desk: Desk, event: ButtonPress) -> Answer:
    """*Keep the record*: the difference is settled."""
    viewer = await desk.viewer(event.workspace, event.actor)
    key = event.value.partition(" ")[0]
    view = await seen(desk, viewer, key)
    await may_change(desk, viewer, view)
    await decisions.set_text(desk.store, viewer, view.decision.id or 0, None)
    return Replace(say(f"{key} stays as it is."))


async def post_again(desk: Desk, event: ButtonPress) -> Answer:
    """*Post it again*: a person looked, and the record is not there."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    await may_change(desk, viewer, view)
    if await records.post_again(desk.store, viewer, view.decision.id or 0):
        return Replace(say(f"I post the record of {event.value} again."))
    return Replace(say(f"The record of {event.value} was posted already."))


async def accept_waiver(desk: Desk, event: ButtonPress) -> Answer:
    """A guardian accepts that there is no customer in a decision."""
    return await _judge(desk, event, accept=True)


async def question_waiver(desk: Desk, event: ButtonPress) -> Answer:
    """A guardian thinks there is a customer in it; the author is asked which."""
    return await _judge(desk, event, accept=False)


async def _judge(desk: Desk, event: ButtonPress, accept: bool) -> Answer:
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    await require(desk, viewer, Right.JUDGE_WAIVER, view.decision.channel_id)
    impartial(viewer, view.decision.author_id, view.decision.filed_by)
    note = None if accept or view.author is None else waivers.to_author(view.decision, view.author)
    now = desk.now(event.workspace)
    judged = await decisions.judge_waiver(desk.store, viewer, view.decision.id or 0, accept, note, now)
    if judged is None:
        return Replace(say(f"The waiver of {event.value} was judged already."))
    return Replace(say(f"{judged.decision.key}: {waivers.ACCEPTED if accept else waivers.QUESTIONED}"))
