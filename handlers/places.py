"""Channels as people set them up: their truth guardians, on or off, and the department that decides there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import Actor, Answer, ButtonPress, Command, Refusal, Replace, Whisper, Workspace
from bot.hints import TRUTH
from bot.parts import Card, say
from handlers.desk import Desk
from handlers.people_named import channel_named, person_named, seen, without_channel
from handlers.rights import Right, require
from prompts.cards import places
from prompts.cards.words import person
from storage import channels, first_run, learning, standing
from storage import tables as t
from storage.viewer import Viewer


async def _place(desk: Desk, event: Command) -> tuple[Viewer, t.Channel, str]:
    """Who asks, the channel that is meant, and the rest of what was typed."""
    viewer = await desk.viewer(event.workspace, event.actor)
    rest, named = without_channel(event.text)
    return viewer, await channel_named(desk, event, viewer, named), rest


async def guardians(desk: Desk, event: Command) -> Answer:
    """`/truth guardians`: who guards this channel."""
    _, where, rest = await _place(desk, event)
    if rest:
        raise Refusal(f"Say what to do: {TRUTH} guardians add @Maya, or {TRUTH} guardians remove @Maya.")
    return Whisper(places.guardians(where, await standing.guardians(desk.store, where.id)))


async def add_guardian(desk: Desk, event: Command) -> Answer:
    """`/truth guardians add @Maya`."""
    viewer, where, typed = await _place(desk, event)
    await require(desk, viewer, Right.NAME_GUARDIANS, where.id)
    who = await person_named(desk, event, viewer, typed)
    return Whisper(await name_guardian(desk, event.workspace, viewer, where, who))


async def name_guardian(desk: Desk, workspace: Workspace, viewer: Viewer, where: t.Channel, who: t.Person) -> Card:
    """Make somebody a guardian, and tell them. A private channel is guarded by its members."""
    if where.private and not await desk.reach.in_channel(workspace, where.external_id, who.external_id):
        raise Refusal(
            f"{who.name or 'This person'} is not in that private channel, as far as I can see. Invite them first."
        )
    now = desk.now(workspace)
    notes = [] if who.id == viewer.person_id else [places.to_guardian(where, who, viewer.person_id, now)]
    actor = Actor(who.external_id)
    added = await channels.add_guardian(desk.store, viewer.workspace_id, where.external_id, actor, notes, now)
    return say(person(who), " guards ", places.called(where), "." if added else " already.")


async def remove_guardian(desk: Desk, event: Command) -> Answer:
    """`/truth guardians remove @Maya`."""
    viewer, where, typed = await _place(desk, event)
    await require(desk, viewer, Right.NAME_GUARDIANS, where.id)
    who = await person_named(desk, event, viewer, typed)
    gone = await channels.remove_guardian(desk.store, viewer.workspace_id, where.external_id, Actor(who.external_id))
    words = " no longer guards " if gone else " does not guard "
    return Whisper(say(person(who), words, places.called(where), "."))


async def channel(desk: Desk, event: Command) -> Answer:
    """`/truth channel`: how this channel stands."""
    _, where, rest = await _place(desk, event)
    if rest:
        raise Refusal(
            f"Say what to do: {TRUTH} channel on, off, intensity light, model off, or department and its name."
        )
    return Whisper(places.standing(where, await standing.guardians(desk.store, where.id), desk.model))


async def switch_on(desk: Desk, event: Command) -> Answer:
    """`/truth channel on`. Any member may: on Slack an invitation does the same. Where answers led to fewer questions, a guardian may."""
    viewer, where, _ = await _place(desk, event)
    if where.asking != "each":
        await require(desk, viewer, Right.CHANGE_CHANNEL, where.id)
        await learning.ask_again(desk.store, viewer.workspace_id, where.external_id, desk.now(event.workspace))
    return Whisper(await _switch(desk, event, viewer, where, on=True))


async def switch_off(desk: Desk, event: Command) -> Answer:
    """`/truth channel off`."""
    viewer, where, _ = await _place(desk, event)
    await require(desk, viewer, Right.CHANGE_CHANNEL, where.id)
    return Whisper(await _switch(desk, event, viewer, where, on=False))


async def switch_on_here(desk: Desk, event: ButtonPress) -> Answer:
    """*Switch on here* on the greeting."""
    viewer = await desk.viewer(event.workspace, event.actor)
    where = await channels.find(desk.store, viewer.workspace_id, event.value)
    if where is None or not seen(viewer, where):
        raise Refusal("I am not in that channel any more. Add me again first.")
    await _switch(desk, event, viewer, where, on=True)
    return Replace(places.greeting(where.model_copy(update={"on": True})))


async def _switch(desk: Desk, event: Command | ButtonPress, viewer: Viewer, where: t.Channel, on: bool) -> Card:
    if on:
        [where], uninvited = await listen(desk, event.workspace, viewer, [where.external_id])
        return places.switched(where, on, not uninvited)
    await channels.switch(desk.store, viewer.workspace_id, [where.external_id], on, desk.now(event.workspace))
    desk.forget_settings(event.workspace)
    return places.switched(where, on, invited=True)


async def listen(
    desk: Desk, workspace: Workspace, viewer: Viewer, some: Sequence[str]
) -> tuple[list[t.Channel], tuple[t.Channel, ...]]:
    """Listen in channels (platform ids); returns them, and those that we have to be brought into first.

    Where we are and never said so, since we missed the invitation, we do now.
    """
    missed = []
    for place in some:
        if facts := await desk.reach.channel(workspace, place):
            where = await channels.learn(desk.store, viewer.workspace_id, place, facts)
            missed += [places.introduction(where)] if facts.inside else []
    rows = await channels.switch(desk.store, viewer.workspace_id, some, True, desk.now(workspace), missed)
    desk.forget_settings(workspace)
    return rows, await first_run.uninvited(desk.store, viewer.workspace_id, rows)


async def model(desk: Desk, event: Command) -> Answer:
    """`/truth channel model on|off`: whether a language model may read candidates from here."""
    viewer, where, typed = await _place(desk, event)
    wanted = typed.strip().casefold()
    if wanted not in ("on", "off"):
        raise Refusal(f"Say on or off: {TRUTH} channel model off keeps a language model from reading here.")
    await require(desk, viewer, Right.CHANGE_CHANNEL, where.id)
    await channels.set_model(desk.store, viewer.workspace_id, where.external_id, wanted == "on")
    desk.forget_settings(event.workspace)
    return Whisper(places.model_switched(where, wanted == "on", desk.model))


async def department(desk: Desk, event: Command) -> Answer:
    """`/truth channel department NAME`: whose decisions are announced here."""
    viewer, where, typed = await _place(desk, event)
    await require(desk, viewer, Right.CHANGE_CHANNEL, where.id)
    name = " ".join(typed.split())[:80]
    if not name:
        raise Refusal(f"Which department? For example: {TRUTH} channel department Product.")
    await channels.set_department(desk.store, viewer.workspace_id, where.external_id, name)
    return Whisper(
        say("Decisions in ", places.called(where), f" count for {name}, where the author has no department.")
    )


async def intensity(desk: Desk, event: Command) -> Answer:
    """`/truth channel intensity light|standard|active`: how insistent Verbatim is here."""
    viewer, where, typed = await _place(desk, event)
    if not typed:
        return Whisper(places.insistence(where))
    wanted = typed.casefold()
    if wanted not in places.INTENSITIES:
        raise Refusal(f"I know light, standard and active. For example: {TRUTH} channel intensity light")
    await require(desk, viewer, Right.CHANGE_CHANNEL, where.id)
    changed = await channels.set_intensity(desk.store, viewer.workspace_id, where.external_id, wanted)
    return Whisper(places.insistence(changed))
