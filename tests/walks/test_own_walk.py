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
