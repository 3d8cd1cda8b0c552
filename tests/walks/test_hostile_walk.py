"""People who send what nobody would type, and press what was not meant for them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from bot.chat import Answer, Replace, Source, Unreached, Whisper
from bot.parts import Form
from bot.sandbox.asking import Sheet
from bot.sandbox.reach import Where
from storage import tables as t
from tests.sandbox.company import leave
from tests.sandbox.driver import World
from tests.walks.seen import record

PRIVATE = "We've decided to drop the free tier in March"


def said(answer: Answer) -> str:
    assert isinstance(answer, Whisper | Replace)
    return answer.card.as_text()


async def forged(world: World, person: str, action: str, value: str) -> str:
    """What somebody is told who presses a button that they were never shown."""
    return said((await world.platform.asking.press(world.person(person), None, action, value)).answer)


async def guarded(world: World) -> int:
    """Maya guards #leadership, which is private, and Ana announces a decision there; her message."""
    await world.invite("Ana", "#leadership")
    await world.command("Ana", "#leadership", "/truth guardians add @Maya")
    return await world.say("Ana", "#leadership", PRIVATE)


@pytest.mark.parametrize("odd", ["\x00", "\ud83d"])
async def test_what_is_no_text_is_a_sign_and_nothing_is_lost(world: World, odd: str) -> None:
    await world.say("Ana", "#product", f"We're going with EU-only hosting {odd} for the new plan.")
    await world.press("Ana", "Name the customers")
    await world.fill(
        "Ana", {"Customers": ["Acme"], "Their words": f"We lose {odd} two days", "Who said it": f"Da{odd}na"}
    )
    assert await world.submit("Ana") is None
    filed = await record(world, "Tom")
    assert "EU-only hosting � for the new plan" in filed
    assert "“We lose � two days” Da�na, Acme" in filed
    await world.command("Tom", "#product", f"/truth search lose{odd}")
    assert "We lose � two days" in (await world.cards("Tom", "#product"))[-1]


async def test_people_of_another_organization_are_offered_no_customers(world: World) -> None:
    await world.command("Ana", "#product", "/truth customers add Initech")
    sheet = Sheet("decision", "1")
    for person, offered in (("Tom", True), ("Dana", False)):
        answer = await world.platform.asking.suggest(world.person(person), sheet, "customers", "Ini")
        assert ("Initech" in str(answer)) is offered


async def test_a_flag_in_a_private_channel_is_judged_by_nobody_outside(world: World) -> None:
    message = await guarded(world)
    await world.command("Ana", "#product", "/truth role @Tom cco")
    await world.shortcut("Maya", message, "Flag: unattributed")
    assert await world.submit("Maya") is None
    assert await forged(world, "Tom", "flag.uphold", "1") == "That flag is gone."
    assert "You flagged" in await world.screen("Maya", "Verbatim")


@pytest.mark.parametrize("number", ["²", "9" * 30, "-1", "D-1"])
async def test_a_flag_that_nobody_raised_is_gone(world: World, number: str) -> None:
    for action in ("flag.reply", "flag.withdraw", "flag.uphold"):
        assert await forged(world, "Tom", action, number) == "That flag is gone."


async def test_whoever_has_left_a_private_channel_answers_for_nobody_there(world: World) -> None:
    await guarded(world)
    await world.wind(timedelta(days=9))
    assert PRIVATE in await world.screen("Maya", "Verbatim")
    await leave(world, "Maya", "#leadership")
    assert "This question is closed." in said(await world.press("Maya", "Name the customers"))
    assert world.sees_form("Maya") == ""


async def test_whoever_has_left_a_private_channel_reads_no_questions_of_it(world: World) -> None:
    message = await guarded(world)
    source = Source("leadership", str(message))
    await world.platform._dispatch(Unreached(world.workspace, world.platform.reach.actor("ana"), source))
    assert PRIVATE in said(await world.command("Maya", "#product", "/truth mine"))
    await leave(world, "Maya", "#leadership")
    assert PRIVATE not in said(await world.command("Maya", "#product", "/truth mine"))


async def test_a_reason_that_was_not_offered_waives_nothing(world: World) -> None:
    await world.say("Ana", "#product", "We're going with EU-only hosting for the new plan.")
    await world.press("Ana", "No customer in this")
    async with world.store.read() as session:
        prompt = (await session.exec(select(t.Prompt))).one()
    assert "Internal tooling" in await forged(world, "Ana", "nudge.reason", f"because {prompt.uid}")
    await world.command("Ana", "#product", "/truth search hosting")
    assert "D-1" not in await world.screen("Ana", "#product")


async def test_a_day_that_was_mistyped_is_refused_beside_its_field(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "We need it in the EU", "When": "0206-03-02"})
    errors = await world.submit("Ana")
    assert errors == {"When": "That is too long ago to be the day. Choose the day it was said, or leave it empty."}
    assert "We need it in the EU" in world.sees_form("Ana")


async def test_whoever_erases_themselves_is_no_longer_who_heard_a_customer(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.press("Ana", "More")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "We need it in the EU", "Heard by": "Sal"})
    assert await world.submit("Ana") is None
    assert "heard by @Sal" in await record(world, "Tom")
    await world.command("Sal", "#product", "/truth privacy")
    await world.press("Sal", "Erase")
    assert "Sal" not in await record(world, "Tom")
    assert "We need it in the EU" in await record(world, "Tom")


async def test_whoever_erases_themselves_has_answered_no_flag(world: World) -> None:
    message = await world.say("Ana", "#product", "We're going with EU-only hosting for the new plan.")
    await world.press("Ana", "Name the customers")
    assert await world.submit("Ana") is None
    await world.command("Tom", "#product", "/flag D-1 who asked for it?")
    await world.press("Ana", "Reply")
    await world.fill("Ana", {"Your reply": "I ask Initech tomorrow"})
    assert await world.submit("Ana") is None
    await world.wind(timedelta(days=2))
    assert "replies: I ask Initech tomorrow" in await world.screen("Tom", "#product", message)
    await world.command("Ana", "#product", "/truth privacy")
    await world.press("Ana", "Erase")
    assert "I ask Initech tomorrow" not in await world.screen("Tom", "#product", message)


async def test_a_form_asks_for_no_more_quotes_than_it_shows(world: World) -> None:
    sheet = Sheet("decision", "1", '{"quotes": 99999999}')
    form = (await world.platform.asking.change("tom", Where("product"), sheet, "more", "", {})).answer
    assert isinstance(form, Form)
    assert len([field for field in form.fields() if field.name.startswith("words")]) == 5
