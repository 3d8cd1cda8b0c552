"""What only Teams has: people whom nobody can write to, an app that is in every channel, messages that come back, and keys and tokens."""

from __future__ import annotations

from sqlmodel import select

from storage import tables as t
from tests.teams.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."
QUESTION = "Sounds like a decision"
NOTICE = "I can't reach you privately"


async def test_somebody_without_the_app_is_told_so_once_and_nothing_else_is_said_in_public(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    tom = world.teams.who("Tom")
    tom.installed = False
    before = len(await world.cards("Sal", "#product"))
    await world.say("Tom", "#product", ANNOUNCED)
    await world.say("Tom", "#product", "We're dropping the free tier in March.")
    (notice,) = (await world.cards("Sal", "#product"))[before:]
    assert notice.startswith(NOTICE)
    assert "decision" not in notice
    await world.command("Maya", "Verbatim", "/truth mine")
    assert "EU-only hosting" in (await world.cards("Maya", "Verbatim"))[-1]
    assert "EU-only hosting" not in "".join(await world.cards("Sal"))


async def test_whoever_adds_the_app_later_is_asked_then(world: World) -> None:
    tom = world.teams.who("Tom")
    tom.installed = False
    await world.say("Tom", "#product", ANNOUNCED)
    await world.teams.install("Tom", tom)
    await world.settle()
    assert (await world.screen("Tom", "Verbatim")).count(QUESTION) == 1
    await world.press("Tom", "Name the customers")
    await world.fill("Tom", {"Customers": ["Acme"]})
    assert await world.submit("Tom") is None
    assert "D-1  We're going with EU-only hosting" in await world.screen("Sal", "#product")


async def test_an_answer_that_cannot_be_given_in_private_is_not_given_in_public(world: World) -> None:
    await world.command("Ana", "#product", f"/decide {ANNOUNCED}")
    assert await world.submit("Ana") is None
    world.teams.who("Tom").installed = False
    before = len(await world.cards("Sal", "#product"))
    await world.say("Tom", "#product", "@Verbatim truth show D-1")
    (notice,) = (await world.cards("Sal", "#product"))[before:]
    assert notice.startswith(NOTICE)


async def test_an_installed_app_is_quiet_until_somebody_switches_it_on(world: World) -> None:
    await world.teams.install("Ana", world.teams.where("leadership"))
    await world.settle()
    await world.say("Ana", "#leadership", ANNOUNCED)
    assert QUESTION not in await world.screen("Ana")
    await world.press("Maya", "Switch on here", within="I am quiet here")
    await world.say("Ana", "#leadership", "We're dropping the free tier in March.")
    assert (await world.screen("Ana", "Verbatim")).count(QUESTION) == 1
    assert QUESTION not in await world.screen("Maya")


async def test_a_message_that_comes_back_after_its_deletion_counts(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.delete("Ana", message)
    await world.teams.delete(message, undo=True)
    await world.settle()
    await world.command("Ana", "Verbatim", "/truth mine")
    await world.press("Ana", "Name the customers")
    assert "EU-only hosting" in world.sees_form("Ana")


async def test_signed_and_three_times_at_once_everything_is_done_once(signed: World) -> None:
    signed.teams.copies = 3
    message = await signed.say("Ana", "#product", ANNOUNCED)
    assert (await signed.screen("Ana")).count(QUESTION) == 1
    await signed.press("Ana", "Name the customers")
    await signed.fill("Ana", {"Customers": ["Acme"]})
    assert await signed.submit("Ana", times=3) is None
    signed.teams.copies = 3
    assert (await signed.screen("Tom", "#product", message)).count("D-1  ") == 1
    await signed.press("Ana", "Add a quote")
    await signed.fill("Ana", {"Their words": "We lose two days a month"})
    assert await signed.submit("Ana", times=3) is None
    assert (await signed.screen("Tom", "#product", message)).count("We lose two days a month") == 1
    async with signed.store.read() as session:
        assert len((await session.exec(select(t.Decision))).all()) == 1
        assert len((await session.exec(select(t.Evidence))).all()) == 1
    assert signed.teams.tokens


async def test_a_token_that_is_good_no_more_is_fetched_anew(signed: World) -> None:
    signed.teams.tokens.clear()
    await signed.say("Ana", "#product", ANNOUNCED)
    assert (await signed.screen("Ana")).count(QUESTION) == 1
    assert set(signed.teams.refusals) == {"send: without a token"}
    signed.teams.refusals.clear()  # it was meant to happen
