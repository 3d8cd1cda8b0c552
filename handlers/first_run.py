"""Coming and going, and the first five minutes of whoever brought Verbatim in."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from bot.chat import (
    EVERYWHERE,
    Actor,
    Answer,
    BotAdded,
    BotRemoved,
    ButtonPress,
    Close,
    FormSubmission,
    Invalid,
    Refusal,
)
from bot.parts import Form, say
from handlers.customers import fresh_directory, sort
from handlers.desk import Desk
from handlers.entering import picks, text
from handlers.people_named import member, seen
from handlers.places import listen, name_guardian
from handlers.reachability import reachable
from handlers.rights import Right, require
from prompts.cards import first_run as cards
from prompts.cards.places import introduction
from prompts.cards.words import listed
from prompts.refusals import near as nearly
from storage import channels, directory, people
from storage import tables as t
from storage.outbox import Note


async def added(desk: Desk, event: BotAdded) -> None:
    """The bot came into a channel: it greets, and writes to whoever installed it."""
    if event.direct:
        await reachable(desk, event)
        return
    if event.actor.outsider:
        event = BotAdded(event.workspace, Actor(""), event.channel, event.name, event.private, event.shared)
    on = event.workspace.platform not in EVERYWHERE
    await channels.joined(desk.store, event, on, desk.now(event.workspace), welcome)
    desk.forget_settings(event.workspace)


def welcome(workspace: t.Workspace, where: t.Channel, inviter: t.Person | None, first: bool) -> Iterable[Note]:
    """The greeting, once for each time the bot is brought in; and the first card, once for each workspace."""
    yield introduction(where)
    if first and inviter is not None:
        yield Note("first_run", "first_run", "direct", workspace.id, person=inviter.external_id)


async def removed(desk: Desk, event: BotRemoved) -> None:
    """The bot left a channel, or the workspace."""
    await channels.left(desk.store, event)
    desk.forget_settings(event.workspace)


async def paste_customers(desk: Desk, event: ButtonPress) -> Form:
    """*Paste customer names*."""
    await desk.viewer(event.workspace, event.actor)
    return cards.customers_form(uuid.uuid4().hex)


async def customers_pasted(desk: Desk, event: FormSubmission) -> Answer:
    """Each line by itself: good names are saved, the others stay in the form with what is wrong."""
    viewer = await desk.viewer(event.workspace, event.actor)
    judged = sort(text(event.values, "names").splitlines(), await fresh_directory(desk, event.workspace))
    meant = [typed for typed, _ in judged.near if typed in picks(event.values, "new")]
    new = [*judged.new, *meant]
    if new:
        await directory.add_customers(desk.store, viewer.workspace_id, new)
        desk.forget_settings(event.workspace)
    near = [(typed, name) for typed, name in judged.near if typed not in meant]
    wrong = [*judged.refused, *((typed, nearly(typed, name)) for typed, name in near)]
    count = len(new) + len(judged.known)
    if wrong:
        saved = f"Saved {count}. " if count else ""
        errors = {"names": saved + "\n".join(sentence for _, sentence in wrong)}
        left = "\n".join(typed for typed, _ in wrong)
        return Invalid(errors, cards.customers_form(event.id, left, [typed for typed, _ in near], errors))
    if not count:
        return Invalid({"names": "Write at least one name, such as Acme."})
    return Close(say(f"Saved {listed([*new, *judged.known]) if count <= 5 else f'{count} customers'}."))


async def choose_channels(desk: Desk, event: ButtonPress) -> Form:
    """*Choose two channels*."""
    await desk.viewer(event.workspace, event.actor)
    return cards.channels_form(uuid.uuid4().hex, event.workspace.platform)


async def channels_chosen(desk: Desk, event: FormSubmission) -> Answer:
    """Listen there."""
    viewer = await desk.viewer(event.workspace, event.actor)
    chosen = picks(event.values, "channels")
    if not chosen:
        return Invalid({"channels": "Choose at least one channel."})
    return Close(cards.chosen(*await listen(desk, event.workspace, viewer, chosen)))


async def choose_guardian(desk: Desk, event: ButtonPress) -> Form:
    """*Choose a guardian*."""
    await desk.viewer(event.workspace, event.actor)
    return cards.guardian_form(uuid.uuid4().hex)


async def guardian_chosen(desk: Desk, event: FormSubmission) -> Answer:
    """Name them, and tell them."""
    viewer = await desk.viewer(event.workspace, event.actor)
    person, place = picks(event.values, "person"), picks(event.values, "channel")
    errors = {} if person else {"person": "Choose somebody."}
    if not place:
        errors["channel"] = "Choose the channel."
    if errors:
        return Invalid(errors)
    await channels.told(desk.store, viewer.workspace_id, place[0], None)
    where = await channels.find(desk.store, viewer.workspace_id, place[0])
    viewer = await desk.viewer(event.workspace, event.actor)
    if where is None or not seen(viewer, where):
        return Invalid({"channel": "I cannot see you in that channel. Invite me there first, or choose another one."})
    await require(desk, viewer, Right.NAME_GUARDIANS, where.id)
    try:
        who = await member(desk, event.workspace, await people.known(desk.store, viewer.workspace_id, Actor(person[0])))
    except Refusal as refusal:
        return Invalid({"person": str(refusal)})
    return Close(await name_guardian(desk, event.workspace, viewer, where, who))
