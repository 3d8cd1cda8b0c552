"""What becomes of a question when something else happens to its message, or to what it asks about."""

from __future__ import annotations

import re
from datetime import timedelta

from sqlmodel import col, select

from storage import tables as t
from tests.sandbox.driver import World
from tests.walks.seen import record

ANNOUNCED = "We're going with EU-only hosting for the new plan."


async def decided(world: World, *customers: str) -> int:
    """Ana announces a decision and saves it; the id of her message."""
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": list(customers)})
    assert await world.submit("Ana") is None
    return message


async def test_a_message_that_a_colleague_logs_is_asked_about_no_more(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.shortcut("Tom", message, "Log as decision")
    assert await world.submit("Tom") is None
    await world.command("Ana", "#product", "/truth mine")
    assert "Questions for you" not in (await world.cards("Ana", "#product"))[-1]
    assert "This is on record as D-1." in await world.screen("Ana", "#product")


async def test_a_form_for_a_message_that_is_logged_meanwhile_loses_nothing(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "We need it in the EU"})
    await world.shortcut("Tom", message, "Log as decision")
    assert await world.submit("Tom") is None
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors[""].startswith("That message is on record already, as D-1.")
    assert "We need it in the EU" in world.sees_form("Ana")
    assert await world.submit("Ana") is None
    assert "“We need it in the EU” Acme" in await record(world, "Tom")


async def test_not_a_decision_keeps_none_of_the_words(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Not a decision")
    async with world.store.read() as session:
        prompt = (await session.exec(select(t.Prompt))).one()
    assert (prompt.text, prompt.cue) == (None, None)


async def test_a_question_that_is_put_off_twice_comes_back_once(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.command("Ana", "#product", "/truth mine")
    await world.press("Ana", "In 1 hour")
    for choice in ("Tomorrow 9:00", "In 1 hour", "Tomorrow 9:00"):
        await world.press("Ana", choice)
        await world.command("Ana", "#product", "/truth mine")
    await world.wind(timedelta(days=2))
    assert (await world.screen("Ana", "Verbatim")).count("I won't ask you again.") == 1


async def test_who_was_asked_often_enough_can_still_mark_a_message(world: World) -> None:
    for text in (ANNOUNCED, "We're dropping the free tier in March."):
        await world.say("Ana", "#product", text)
    message = await world.say("Ana", "#product", "We've decided to postpone the mobile app.")
    await world.react("Ana", message, "scales")
    await world.press("Ana", "Name the customers", within="You marked a message")
    await world.fill("Ana", {"Decision": "We postpone the mobile app", "Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "D-1  We postpone the mobile app" in await record(world, "Tom")


async def test_whoever_marks_what_somebody_was_asked_about_is_told_how_to_log_it(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.react("Tom", message, "scales")
    assert (await world.cards("Tom", "#product"))[-1].startswith("I asked about that message before.")
    await world.react("Ana", message, "scales")
    assert (await world.screen("Ana", "#product")).count("Sounds like a decision") == 2


async def test_whoever_marks_what_is_on_record_is_told_its_key(world: World) -> None:
    await decided(world, "Acme")
    message = await world.say("Tom", "#product", "The Frankfurt office has a fine view.")
    await world.shortcut("Ana", message, "Log as decision")
    assert await world.submit("Ana") is None
    await world.react("Sal", message, "scales")
    assert (await world.cards("Sal", "#product"))[-1].startswith("That message is on record as D-2.")


async def test_a_marked_message_is_led_to(world: World) -> None:
    message = await world.say("Tom", "#product", "The Frankfurt office has a fine view.")
    await world.react("Sal", message, "scales")
    assert re.match(r"You marked a message \(\S+\) as a decision\.", (await world.cards("Sal", "#product"))[-1])


async def test_an_older_edit_cannot_be_taken_over_any_more(world: World) -> None:
    message = await decided(world, "Acme")
    await world.edit("Ana", message, "We're going with EU and US hosting.")
    await world.wind(timedelta(minutes=1))
    await world.edit("Ana", message, "We're going with EU and UK hosting.")
    shown = await world.screen("Ana", "Verbatim")
    assert "EU and US" not in shown
    assert "You edited the message behind D-1 once more. The newest words are further down." in shown
    assert "EU and UK" in shown
    await world.press("Ana", "Use the new words")
    assert "EU and UK hosting" in await record(world, "Tom")
    assert "Use the new words" not in await world.screen("Ana", "Verbatim")


async def test_a_colleague_asked_with_a_customer_named_puts_the_name_on_the_record(world: World) -> None:
    await decided(world)
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Customers": ["Acme"], "Colleague": "Sal"})
    assert await world.submit("Ana") is None
    assert "Customers: Acme" in await record(world, "Tom")


async def test_the_same_words_with_a_link_give_the_quote_its_source(world: World) -> None:
    await decided(world, "Acme")
    for values in ({}, {"Who said it": "Dana", "Link": "https://calls.example/7"}):
        await world.press("Ana", "Add a quote")
        await world.press("Ana", "More")
        await world.fill("Ana", {"Their words": "We need it in the EU", **values})
        assert await world.submit("Ana") is None
    shown = await record(world, "Tom")
    assert shown.count("“We need it in the EU”") == 1
    assert "Dana, Acme · source (https://calls.example/7)" in shown


async def test_what_is_emptied_in_an_edit_is_gone(world: World) -> None:
    await decided(world, "Acme")
    for words in ("They fear the regulator", ""):
        await world.press("Ana", "Edit")
        await world.press("Ana", "More")
        await world.fill("Ana", {"Our interpretation": words})
        assert await world.submit("Ana") is None
        assert ("They fear the regulator" in await record(world, "Tom")) == bool(words)
    await world.press("Ana", "Edit")
    await world.press("Ana", "More")
    await world.fill("Ana", {"Our interpretation": "They fear the regulator"})
    assert await world.submit("Ana") is None
    await world.press("Ana", "Edit")
    assert await world.submit("Ana") is None
    assert "They fear the regulator" in await record(world, "Tom")


async def test_nobody_accepts_a_waiver_of_their_own(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Supplier")
    async with world.store.write() as session:
        decision, maya = (await session.exec(select(t.Decision))).one(), world.person("Maya")
        person = (await session.exec(select(t.Person).where(col(t.Person.external_id) == maya))).one()
        decision.author_id = person.id
    await world.press("Maya", "Accept")
    assert "You have a part in this one." in await world.screen("Maya")
    assert "waived" not in await record(world, "Tom")


async def test_a_waiver_that_its_author_takes_back_is_not_to_judge_any_more(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Supplier")
    await world.press("Ana", "Edit")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    shown = (await world.cards("Maya", "Verbatim"))[-1]
    assert "Accept" not in shown
    assert "names Acme now" in shown


async def test_a_key_with_an_odd_digit_gets_a_sentence(world: World) -> None:
    await world.command("Ana", "#product", "/truth show D-²")
    assert "“D-²” is not a key." in await world.screen("Ana", "#product")


async def test_a_flagged_question_stays_when_its_message_is_reworded(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.shortcut("Tom", message, "Flag: unattributed")
    assert await world.submit("Tom") is None
    await world.edit("Ana", message, "EU-only hosting, as discussed.")
    await world.press("Ana", "Name the customers", within="flagged")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "D-1  EU-only hosting, as discussed." in await record(world, "Tom")


async def test_a_muted_person_reads_nothing_back_in_the_thread(world: World) -> None:
    message = await decided(world, "Acme")
    await world.say("Ana", "#product", "We're dropping the free tier in March.")
    await world.press("Ana", "Mute here")
    await world.say("Ana", "#product", "Acme: “we lose two days a month” Dana, call", message)
    assert "we lose two days a month” Dana, call. For" not in await world.screen("Ana", "#product")
