"""The sender when the platform or the database lets it down, and when a guardian has left a private channel."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import col, select

from app import compose
from bot.chat import Actor, ChatError, Close, FormSubmission, Invalid, Posted, Suggest
from bot.parts import Value
from prompts.drawings import DRAWINGS
from rituals.sender import Sender
from storage import outbox
from storage import tables as t
from tests.sandbox.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."


class Through:
    """The sandbox's chat, with something of it replaced."""

    def __init__(self, world: World, **replaced: Any) -> None:
        self._chat, self._replaced = world.platform.chat(world.platform.stage.workspace), replaced

    def __getattr__(self, name: str) -> Any:
        return self._replaced.get(name) or getattr(self._chat, name)


def sender(world: World, **replaced: Any) -> Sender:
    chat: Any = Through(world, **replaced)
    return Sender(world.store, lambda workspace: chat, world.clock, DRAWINGS)


async def unsent(world: World, person: str, typed: str) -> None:
    """A decision is typed and saved, while nothing is sent."""
    settle, world._settle = world._settle, nothing
    await world.command(person, "#product", typed)
    await world.fill(person, {"Customers": ["Acme"]})
    assert await world.submit(person) is None
    world._settle = settle


async def nothing() -> None:
    """Nobody sends."""


async def free(world: World, **values: Any) -> None:
    """As if every lease had run out."""
    async with world.store.write() as session:
        await session.exec(update(t.Outgoing).values(lease_until=None, **values))


async def test_a_platform_that_is_down_for_an_hour_loses_nothing(world: World) -> None:
    async def down(*_: Any) -> Posted:
        raise ChatError("unreachable")

    await unsent(world, "Ana", "/decide We will keep EU hosting")
    for _ in range(15):
        await sender(world, post=down).sweep()
        await free(world)
    await world.settle()
    assert "D-1  We will keep EU hosting" in await world.screen("Tom", "#product")


async def test_what_nobody_could_say_is_said_once_verbatim_is_connected(world: World) -> None:
    await unsent(world, "Ana", "/decide We will keep EU hosting")
    await Sender(world.store, lambda workspace: None, world.clock, DRAWINGS).sweep()
    await world.settle()
    assert "D-1" not in await world.screen("Tom", "#product")
    await outbox.reconnected(world.store)
    await world.settle()
    assert "D-1  We will keep EU hosting" in await world.screen("Tom", "#product")


async def test_a_profile_that_could_not_be_read_loses_no_question(world: World) -> None:
    async def silent(*_: Any) -> Posted:
        raise ChatError("internal_error", certain=False)

    settle, world._settle = world._settle, nothing
    await world.say("Ana", "#product", ANNOUNCED)
    await sender(world, profile=silent).sweep()
    assert "Sounds like a decision" not in await world.screen("Ana", "#product")
    await free(world)
    world._settle = settle
    await world.settle()
    assert (await world.screen("Ana", "#product")).count("Sounds like a decision") == 1


async def test_what_was_said_but_not_written_down_is_said_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def lost(*_: Any) -> None:
        raise ConnectionError

    await unsent(world, "Ana", "/decide We will keep EU hosting")
    with monkeypatch.context() as patch:
        patch.setattr(outbox, "sent", lost)
        await sender(world).sweep()
    await free(world)
    await world.settle()
    assert (await world.screen("Tom", "#product")).count("D-1  We will keep EU hosting") == 1


async def test_what_was_said_but_not_written_down_is_followed_up_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def lost(*_: Any) -> None:
        raise ConnectionError

    settle, world._settle = world._settle, nothing
    await world.say("Ana", "#product", ANNOUNCED)
    with monkeypatch.context() as patch:
        patch.setattr(outbox, "sent", lost)
        await sender(world).sweep()
    await free(world)
    world._settle = settle
    await world.settle()
    assert (await world.screen("Ana", "#product")).count("Sounds like a decision") == 1
    await world.wind(timedelta(days=1))
    assert (await world.screen("Ana", "Verbatim")).count("I won't ask you again.") == 1


async def test_a_flag_under_a_record_is_looked_for_in_its_thread_after_a_crash(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    assert await world.submit("Ana") is None
    await world.command("Tom", "#product", "/flag D-1 who asked?")
    await world.wind(timedelta(days=1))
    said = (await world.screen("Sal", "#product")).count("D-1 is flagged")
    async with world.store.write() as session:
        await session.exec(update(t.Outgoing).where(col(t.Outgoing.kind) == "flag_public").values(state="leased"))
    platform = world.platform.chat(world.platform.stage.workspace)
    assert platform is not None

    async def find(channel: str, key: str, since: Any, thread: str | None = None, person: str = "") -> Posted | None:
        """As on Slack: what stands in a thread is found in the thread only."""
        return await platform.find(channel, key, since, thread, person) if thread else None

    await sender(world, find=find).sweep()
    assert (said, (await world.screen("Sal", "#product")).count("D-1 is flagged")) == (1, 1)


async def test_a_guardian_who_left_a_private_channel_reads_nothing_of_it(world: World) -> None:
    async def members(channel: str) -> frozenset[str]:
        return frozenset({world.person("Ana")})

    private = next(c.id for c in world.platform.stage.town.channels.values() if c.private and not c.direct_with)
    everyone = [
        p.name for p in world.platform.stage.town.people.values() if world.platform.stage.town.is_in(p.id, private)
    ]
    assert {"Ana", "Maya"} <= set(everyone)
    await world.platform.messages.invite(world.person("Ana"), private)
    await world.command("Ana", f"#{private}", "/truth guardians add @Maya")
    await world.say("Ana", f"#{private}", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    settle, world._settle = world._settle, nothing
    await world.press("Ana", "Supplier")
    world._settle = settle
    await sender(world, members=members).sweep()
    assert "EU-only" not in await world.screen("Maya", "Verbatim")


async def test_whoever_is_not_in_a_private_channel_does_not_guard_it(world: World) -> None:
    town = world.platform.stage.town
    private = next(c.id for c in town.channels.values() if c.private and not c.direct_with and town.is_in("ana", c.id))
    outside = next(p.name for p in town.people.values() if not p.outsider and not town.is_in(p.id, private))
    await world.platform.messages.invite("ana", private)
    await world.command(outside, "#product", "/truth mine")
    await world.command("Ana", f"#{private}", f"/truth guardians add @{outside}")
    assert f"{outside} is not in that private channel" in await world.screen("Ana")
    async with world.store.read() as session:
        assert (await session.exec(select(t.Guardian))).all() == []


async def test_a_customer_that_another_replica_added_is_the_customer_and_not_a_number(world: World) -> None:
    other = compose(world.store, world.clock)
    other.platforms.append(world.platform)
    here, ana = world.platform.stage.workspace, Actor(world.person("Ana"))
    await other.router.dispatch(Suggest(here, ana, "decision", "customers", "a"))  # it knows nobody, for ten seconds
    await world.command("Ana", "#product", "/truth customers add Acme")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    form = world.form("Ana")
    sent: dict[str, Value] = {"decision": "We will keep EU hosting", "customers": ("c:1",)}
    assert isinstance(
        await other.router.dispatch(FormSubmission(here, ana, "decision", form.id, sent, form.state)), Close
    )
    gone = sent | {"customers": ("c:99",)}
    answer = await other.router.dispatch(FormSubmission(here, ana, "decision", "another", gone, form.state))
    assert isinstance(answer, Invalid)
    assert answer.errors["customers"].startswith("I no longer find that customer")
    async with world.store.read() as session:
        assert (await session.exec(select(t.Customer.name))).all() == ["Acme"]


async def test_what_is_found_again_after_a_crash_reads_as_things_are_now(world: World) -> None:
    platform = world.platform.chat(world.platform.stage.workspace)
    assert platform is not None

    async def cut(*said: Any) -> Posted:
        await platform.post(*said)
        raise ChatError("no_answer", certain=False)

    await unsent(world, "Ana", "/decide We will keep EU hosting")
    await sender(world, post=cut).sweep()
    await world.command("Ana", "#product", "/truth customers rename Acme = Acme Group")
    await free(world)
    await world.settle()
    screen = await world.screen("Tom", "#product")
    assert screen.count("D-1  We will keep EU hosting") == 1
    assert "Customers: Acme Group" in screen
