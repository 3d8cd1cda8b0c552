"""A record that cannot stand where it belongs: its thread is gone, or Verbatim is not in the channel."""

from __future__ import annotations

from tests.sandbox.driver import World
from tests.walks.test_sender import nothing

ANNOUNCED = "We're going with EU-only hosting for the new plan."
UNSEEN = (
    "D-1 is saved, but I could not show it in the channel: I am not in it. Type /invite @Verbatim there, and I post it."
)


async def test_a_record_is_posted_outside_a_thread_that_is_gone(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    settle, world._settle = world._settle, nothing
    assert await world.submit("Ana") is None
    row = await world._message(message)
    world._settle = settle
    await world.platform.messages.erase(world.person("Ana"), row.number)
    await world.settle()
    said = [card for card in await world.cards("Tom", "#product") if card.startswith("D-1")]
    assert len(said) == 1
    assert "source removed" in said[0]


async def test_the_author_is_told_once_that_the_record_cannot_be_shown(world: World) -> None:
    await world.command("Ana", "#support", "/decide We will answer within four hours")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.settle()
    assert (await world.screen("Ana", "Verbatim")).count(UNSEEN) == 1
    assert "D-1" not in await world.screen("Tom")


async def test_a_record_that_could_not_be_shown_is_posted_once_verbatim_is_invited(world: World) -> None:
    await world.command("Ana", "#support", "/decide We will answer within four hours")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.platform.messages.invite(world.person("Ana"), "support")
    await world.settle()
    assert (await world.screen("Ana", "#support")).count("D-1  We will answer within four hours") == 1
    told = await world.screen("Ana", "Verbatim")
    assert "D-1 is saved, and its record stands in the channel." in told
    assert UNSEEN not in told


async def test_a_record_is_no_message_about_a_decision(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    assert await world.submit("Ana") is None
    card = await numbered(world, "D-1")
    await world.shortcut("Tom", card, "Log as decision")
    assert (await world.cards("Tom", "#product"))[-1].startswith("D-1  We're going with EU-only hosting")
    await world.shortcut("Tom", card, "Flag: unattributed")
    assert "That is the record of D-1 already." in (await world.cards("Tom", "#product"))[-1]
    await world.react("Sal", card, "scales")
    assert "That is the record of D-1 already." in (await world.cards("Sal", "#product"))[-1]


async def test_what_a_bot_wrote_is_nobodys_decision(world: World) -> None:
    card = await numbered(world, "")
    for title in ("Log as decision", "Flag: unattributed"):
        await world.shortcut("Tom", card, title)
        assert (await world.cards("Tom", "#product"))[-1].startswith("A bot wrote that, so it is nobody's decision.")
    await world.react("Sal", card, "scales")
    assert (await world.cards("Sal", "#product"))[-1].startswith("A bot wrote that, so it is nobody's decision.")


async def numbered(world: World, beginning: str) -> int:
    """The newest card in #product that everybody sees and that begins so."""
    rows = await world._visible(world.person("Tom"))
    return next(r.number for r in rows if r.channel == "product" and r.card and r.text.startswith(beginning))
