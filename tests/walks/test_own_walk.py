"""What is somebody's own: seen by them wherever it was typed, corrected by whoever filed it."""

from __future__ import annotations

from tests.sandbox.driver import World


async def answer(world: World, person: str, typed: str, channel: str = "#product") -> str:
    """What a typed command answers."""
    await world.command(person, channel, typed)
    return (await world.cards(person, channel))[-1]


async def test_a_decision_from_where_the_bot_is_not_is_seen_by_its_author_alone(world: World) -> None:
    await world.command("Ana", "#leadership", "/decide We will drop the free tier")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "It only costs us time", "Who said it": "Dana"})
    assert await world.submit("Ana") is None
    world.platform.stage.town.members["leadership"].discard(
        "ana"
    )  # as where the platform tells us nothing of the channel
    assert "D-1  We will drop the free tier" in await answer(world, "Ana", "/truth show D-1")
    assert "“It only costs us time” Dana" in await answer(world, "Ana", "/truth show D-1")
    assert "We will drop the free tier" in await answer(world, "Ana", "/truth search tier")
    assert "“It only costs us time”" in await answer(world, "Ana", "/truth search costs")
    assert "There is no D-1 that you can see." in await answer(world, "Tom", "/truth show D-1")
    assert "Nothing you can see has “costs” in it." in await answer(world, "Tom", "/truth search costs")


async def test_whoever_logs_a_message_of_somebody_else_may_correct_the_record(world: World) -> None:
    message = await world.say("Tom", "#product", "Support answers in four hours now")
    await world.shortcut("Sal", message, "Log as decision")
    assert await world.submit("Sal") is None
    assert "Your decisions still to be attributed\nD-1" in await answer(world, "Sal", "/truth mine")
    assert "D-1: Support answers in four hours now" in await answer(world, "Tom", "/truth mine")
    await world.press("Sal", "Edit")
    await world.fill("Sal", {"Customers": ["Acme"]})
    assert await world.submit("Sal") is None
    assert "Customers: Acme" in await answer(world, "Tom", "/truth show D-1")
    await world.press("Maya", "Edit")
    assert "Only its author" in (await world.cards("Maya", "#product"))[-1]
