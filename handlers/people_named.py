"""Finds the people and channels that somebody names in a typed command."""

from __future__ import annotations

import re

from bot.chat import Actor, Command, Refusal, Workspace
from handlers.desk import Desk
from prompts.cards.words import shortened
from storage import channels, names, people
from storage import tables as t
from storage.directory import fold
from storage.viewer import Viewer

PERSON = re.compile(r"<@([^<>|\s]+)(?:\|([^<>]*))?>")
CHANNEL = re.compile(r"<#([^<>|\s]+)(?:\|([^<>]*))?>|#(\S+)")
SLACK_PERSON = re.compile(r"[UW][A-Z0-9]{4,}")


async def person_named(desk: Desk, event: Command, viewer: Viewer, typed: str) -> t.Person:
    """The person behind `<@id>`, `@Name` or a name; refuses strangers and names that several have."""
    typed = typed.strip().strip(",.")
    found = PERSON.fullmatch(typed)
    if found:
        known = await people.find(desk.store, viewer.workspace_id, found[1])
        if known is None and not SLACK_PERSON.fullmatch(found[1]) and not await _is_somebody(desk, event, found[1]):
            raise _stranger(found[2] or found[1])
        known = known or await people.known(desk.store, viewer.workspace_id, Actor(found[1], found[2] or ""))
        return await member(desk, event.workspace, known)
    name = fold(typed.removeprefix("@"))
    if not name:
        raise Refusal("Say who, for example @Maya.")
    everyone = await names.everyone(desk.store, viewer.workspace_id)
    for fits in (
        [p for p in everyone if name in (fold(p.external_id), fold(p.name))],
        [p for p in everyone if fold(p.name).startswith(name + " ")],
    ):
        if len(fits) > 1:
            raise Refusal(f"Several people are called {shortened(typed, 40)}. Write the whole name.")
        if fits:
            return await member(desk, event.workspace, fits[0])
    # Somebody who never wrote to us: an id that the platform knows in this channel will do.
    if await desk.reach.in_channel(event.workspace, event.channel, name):
        known = await people.known(desk.store, viewer.workspace_id, Actor(name, typed.removeprefix("@")))
        return await member(desk, event.workspace, known)
    raise _stranger(typed)


async def _is_somebody(desk: Desk, event: Command, person: str) -> bool:
    """Whether the platform knows an id that nobody here has met; anybody can type one."""
    return await desk.reach.profile(event.workspace, person) is not None


def _stranger(typed: str) -> Refusal:
    return Refusal(
        f"I don't know anybody called “{shortened(typed.removeprefix('@'), 40)}”. Check the name, or let them write here first."
    )


async def member(desk: Desk, workspace: Workspace, person: t.Person) -> t.Person:
    """The same person, once it is known that they are a member of this workspace and no bot; refuses everybody else."""
    if person.profiled_at is None:
        profile = await desk.reach.profile(workspace, person.external_id)
        if profile is None:
            raise Refusal("I could not find out who that is just now. Please try again in a moment.")
        now = desk.now(workspace)
        person = await people.remember(desk.store, person.workspace_id, person.external_id, profile, now)
    elif await desk.reach.gone(workspace, person.external_id):
        raise Refusal(f"{person.name or 'This person'} is not here any more. Name somebody who is.")
    if person.outsider:
        raise Refusal(f"{person.name or 'This person'} is not a member of this workspace. Name somebody who is.")
    return person


def without_channel(typed: str) -> tuple[str, str]:
    """A command's words apart from the channel that is named in them, and the channel as it was typed."""
    found = CHANNEL.search(typed)
    if found is None:
        return typed.strip(), ""
    rest = typed[: found.start()] + typed[found.end() :]
    return " ".join(rest.split()), found[0]


async def channel_named(desk: Desk, event: Command, viewer: Viewer, typed: str) -> t.Channel:
    """The channel behind `<#id>` or `#name`, or (typed empty) the one the command was typed in; refuses what this person cannot see."""
    found = CHANNEL.fullmatch(typed)
    if not typed:
        if event.direct or not event.channel:
            raise Refusal("Type this in the channel you mean, or add its name, such as #product.")
        await channels.told(desk.store, viewer.workspace_id, event.channel, event.private, event.called)
        here = await channels.find(desk.store, viewer.workspace_id, event.channel)
        assert here is not None
        return here if here.name else await as_it_is(desk, event.workspace, here)
    every = [c for c in await names.every_channel(desk.store, viewer.workspace_id) if seen(viewer, c)]
    wanted = (found[1], found[3]) if found else ("", typed)
    for channel in every:
        if channel.external_id == wanted[0] or fold(channel.name) == fold(wanted[1] or "#"):
            return channel
    raise Refusal(f"I know no channel called {shortened(typed, 40)}. Type this in the channel itself.")


async def as_it_is(desk: Desk, workspace: Workspace, here: t.Channel) -> t.Channel:
    """A channel with what the platform says of it: its name, who reads it, whether people of another organization do."""
    facts = await desk.reach.channel(workspace, here.external_id)
    return here if facts is None else await channels.learn(desk.store, here.workspace_id, here.external_id, facts)


def seen(viewer: Viewer, channel: t.Channel) -> bool:
    """Whether a channel exists for this viewer."""
    return not channel.private or channel.id in viewer.channels
