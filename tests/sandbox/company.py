"""Changes in the company of a walk: who is there, and in which channels."""

from __future__ import annotations

from bot.sandbox.world import Place, Role, channel_row, direct_rows, person_row
from storage import sandbox as memory
from tests.sandbox.driver import World


async def hire(world: World, role: Role) -> None:
    """Somebody new."""
    town = world.platform.stage.town
    await memory.keep(world.store, person_row(town.workspace, role, len(town.people)))
    if role.company == town.name:
        await memory.keep(world.store, *direct_rows(town.workspace, role.id))
    await town.load(world.store)


async def found(world: World, spot: Place) -> None:
    """A new channel."""
    town = world.platform.stage.town
    await memory.keep(world.store, channel_row(town.workspace, spot, len(town.channels)))
    for person in spot.members:
        await join(world, person, f"#{spot.id}")


async def join(world: World, person: str, channel: str) -> None:
    """Somebody comes into a channel."""
    who, where = world.person(person), channel.removeprefix("#")
    member = memory.SandboxMember(workspace=world.platform.workspace.id, channel=where, person=who)
    await memory.keep(world.store, member)
    await world.platform.stage.town.load(world.store)


async def leave(world: World, person: str, channel: str) -> None:
    """Somebody leaves a channel."""
    await memory.leave(world.store, world.platform.workspace.id, channel.removeprefix("#"), world.person(person))
    await world.platform.stage.town.load(world.store)


async def invite(world: World, person: str, channel: str) -> None:
    """Somebody brings Verbatim into a channel."""
    await world.invite(person, channel)
