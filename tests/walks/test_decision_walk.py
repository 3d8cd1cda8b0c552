"""The main walk: a decision is announced, asked about in private, and gets its customers and their words."""

from __future__ import annotations

from datetime import timedelta

from tests.sandbox.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."


async def customer(world: World, name: str) -> None:
    await world.command("Ana", "#product", f"/truth customers add {name}")


async def test_talk_about_the_bot_is_no_decision(world: World) -> None:
    await world.say("Ana", "#product", "Verbatim asked me: we're going with EU-only hosting for the new plan.")
    assert "Sounds like a decision" not in await world.screen("Ana", "#product")
    await world.say("Ana", "#product", "We're going with EU-only hosting, quoted verbatim.")
    assert "Sounds like a decision" in await world.screen("Ana", "#product")


async def test_a_warning_goes_when_its_field_is_fine(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    assert set(await world.submit("Ana") or {}) == {"Their words"}
    day = (world.platform.stage.now() + timedelta(days=2)).date()
    await world.fill("Ana", {"Their words": "We need our data in the EU", "When": day})
    assert set(await world.submit("Ana") or {}) == {"When"}
    assert set(world.form("Ana").errors) == {"said_on"}
    assert "retelling" not in world.sees_form("Ana")


async def test_several_customers_and_one_quote_ask_whose_words_they_are(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme", "Initech"], "Their words": "We need it in the EU"})
    errors = await world.submit("Ana")
    assert errors == {"Their words": "Several customers are named. Choose whose words these are."}
    await world.fill("Ana", {"Whose words are these?": "Initech"})
    assert await world.submit("Ana", times=3) is None
    assert "D-2" not in await world.screen("Tom", "#product")
    assert "“We need it in the EU” Initech" in await world.screen("Tom", "#product")


async def test_a_retelling_names_the_customer_that_is_chosen(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    errors = await world.submit("Ana")
    assert errors == {"Their words": "This retells Acme. Paste their words, or keep it as our interpretation."}


async def test_a_name_that_is_nearly_known_is_asked_about_while_it_is_typed(world: World) -> None:
    await customer(world, "Initech")
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    offered = await world.suggest("Ana", "Customers", "Inittech")
    assert offered.reason == "Did you mean Initech? Or add “Inittech” as new."
    assert [choice.label for choice in offered.choices] == ["Initech", "Add “Inittech” as a new customer"]


async def test_a_questioned_waiver_asks_the_author_which_customer(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Supplier")
    await world.press("Maya", "Question it")
    assert "thinks there is a customer in D-1, “We're going with EU-only hosting for the new plan”. Which one?" in (
        await world.screen("Ana", "Verbatim")
    )
    assert "D-1: Questioned. The author is asked which customer it is for." in await world.screen("Maya", "Verbatim")


async def test_a_stored_quote_files_a_decision_in_two_presses(world: World) -> None:
    await customer(world, "Acme")
    await world.say("Ana", "#product", 'We\'re going with EU-only hosting. Acme said "we need our data in the EU".')
    await world.press("Ana", "File it")
    await world.say("Tom", "#product", "We're going with Frankfurt as the second region for Acme.")
    await world.press("Tom", "Acme: “we need our data in the EU”")
    await world.press("Tom", "File it")
    screen = await world.screen("Ana", "#product")
    assert "D-2" in screen
    assert screen.count("“we need our data in the EU”") >= 2


async def test_nobody_is_asked_more_than_twice_a_day(world: World) -> None:
    for text in (ANNOUNCED, "We're dropping the free tier in March.", "We've decided to postpone the mobile app."):
        await world.say("Ana", "#product", text)
    assert (await world.screen("Ana", "#product")).count("Sounds like a decision") == 2


async def test_a_muted_person_is_not_asked_there_until_they_unmute(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Mute here")
    assert "Quiet in #product until you say /truth unmute. Nobody is told." in await world.screen("Ana", "#product")
    await world.say("Ana", "#product", "We're dropping the free tier in March.")
    assert "free tier”" not in await world.screen("Ana", "#product")
    assert (await world.screen("Ana", "#product")).count("Sounds like a decision") == 0


async def test_a_long_announcement_is_kept_whole(world: World) -> None:
    text = "We're going with EU-only hosting. " + "Because of data residency. " * 1400
    await world.say("Ana", "#product", text)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert text.strip() in await world.screen("Tom", "#product")


async def test_an_older_form_comes_back_with_the_difference(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.submit("Ana")
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.press("Maya", "Edit")
    await world.press("Ana", "Edit")
    await world.fill("Maya", {"Decision": "We will keep EU hosting for two years"})
    assert await world.submit("Maya") is None
    await world.fill("Ana", {"Their words": "We need it in the EU"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert "D-1 changed while you were typing." in errors[""]
    assert "We need it in the EU" in world.sees_form("Ana")
    assert await world.submit("Ana") is None


async def test_starting_over_forgets_everything(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.submit("Ana")
    await world.platform.start_over()
    await world.settle()
    assert "D-1" not in await world.screen("Ana")
    await world.command("Ana", "#product", "/truth search Acme")
    assert "D-1" not in await world.screen("Ana")
    await world.command("Ana", "#product", "/decide We will keep US hosting")
    assert (await world.suggest("Ana", "Customers", "Acme")).choices[0].label == "Add “Acme” as a new customer"
    await world.submit("Ana")
    assert "D-1  We will keep US hosting" in await world.screen("Tom", "#product")
