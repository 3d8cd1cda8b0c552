"""The main walk: a decision is announced, asked about in private, and gets its customers and their words."""

from __future__ import annotations

from datetime import timedelta

from tests.sandbox.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."


async def customer(world: World, name: str) -> None:
    await world.command("Ana", "#product", f"/truth customers add {name}")


async def test_an_announced_decision_is_asked_about_privately(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    screen = await world.screen("Ana", "#product")
    assert "Sounds like a decision, because you wrote “We're going with" in screen
    assert "Which customers is it for, and what did they say? Only you see this." in screen
    assert "Sounds like a decision" not in await world.screen("Maya", "#product")


async def test_talk_about_the_bot_is_no_decision(world: World) -> None:
    await world.say("Ana", "#product", "Verbatim asked me: we're going with EU-only hosting for the new plan.")
    assert "Sounds like a decision" not in await world.screen("Ana", "#product")
    await world.say("Ana", "#product", "We're going with EU-only hosting, quoted verbatim.")
    assert "Sounds like a decision" in await world.screen("Ana", "#product")


async def test_the_record_appears_in_the_thread_and_is_edited_in_place(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    thread = await world.screen("Tom", "#product", message)
    assert "D-1" in thread
    assert "Acme" in thread
    assert "quote to come" in thread
    assert "Saved D-1 for Acme. Quote still to come. Who heard it?" in await world.screen("Ana", "#product")

    await world.press("Ana", "Edit")
    await world.fill("Ana", {"Their words": "We lose two days a month", "Who said it": "Dana"})
    assert await world.submit("Ana") is None
    thread = await world.screen("Tom", "#product", message)
    assert thread.count("D-1  ") == 1
    assert "“We lose two days a month” Dana, Acme" in thread
    assert "quote to come" not in thread


async def test_a_segment_is_refused_where_it_is_typed(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    options = await world.suggest("Ana", "Customers", "enterprise customers")
    assert "is a group. Name one who asked." in options.reason
    await world.fill("Ana", {"Customers": ["enterprise customers"], "Their words": "We need it in the EU"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors["Customers"].startswith("“Enterprise customers” is a group. Name one who asked.")
    assert "We need it in the EU" in world.sees_form("Ana")


async def test_a_retelling_is_refused_with_two_ways_out(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert "Paste their words, or keep it as our interpretation." in errors["Their words"]
    assert "They want all of their data in the EU" in world.sees_form("Ana")

    await world.press("Ana", "Keep it as our interpretation")
    await world.submit("Ana")
    assert "Our interpretation: They want all of their data in the EU" in await world.screen("Tom", "#product")


async def test_a_warning_goes_when_its_field_is_fine(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    assert set(await world.submit("Ana") or {}) == {"Their words"}
    day = (world.platform.stage.now() + timedelta(days=2)).date()
    await world.fill("Ana", {"Their words": "We need our data in the EU", "When": day})
    assert set(await world.submit("Ana") or {}) == {"When"}
    assert set(world.form("Ana").errors) == {"said_on"}
    assert "retelling" not in world.sees_form("Ana")


async def test_exact_words_that_read_like_a_retelling_are_kept_on_request(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "They want all of their data in the EU"})
    await world.submit("Ana")
    await world.fill("Ana", {"Is this a retelling?": ["These are their exact words"]})
    assert await world.submit("Ana") is None
    assert "“They want all of their data in the EU”" in await world.screen("Tom", "#product")


async def test_a_day_in_the_future_is_refused_and_nothing_is_lost(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    day = (world.platform.stage.now() + timedelta(days=2)).date()
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": "We need it in the EU", "When": day})
    errors = await world.submit("Ana")
    assert errors == {"When": "That day has not come yet. Choose the day it was said, or leave it empty."}
    assert "We need it in the EU" in world.sees_form("Ana")


async def test_an_empty_form_says_what_to_write(world: World) -> None:
    await world.command("Ana", "#product", "/decide")
    errors = await world.submit("Ana")
    assert errors is not None
    assert "Write the decision in a sentence" in errors["Decision"]


async def test_several_customers_and_one_quote_ask_whose_words_they_are(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme", "Initech"], "Their words": "We need it in the EU"})
    errors = await world.submit("Ana")
    assert errors == {"Their words": "Several customers are named. Choose whose words these are."}
    await world.fill("Ana", {"Whose words are these?": "Initech"})
    assert await world.submit("Ana") is None
    assert "“We need it in the EU” Initech" in await world.screen("Tom", "#product")


async def test_not_a_decision_forgets_the_text_at_once(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Not a decision")
    screen = await world.screen("Ana", "#product")
    assert "Noted: not a decision. I have forgotten the text." in screen
    assert "D-1" not in screen


async def test_no_customer_takes_one_reason_and_a_guardian_may_accept_it(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Internal tooling")
    assert "Noted: no customer in this (internal tooling). Maya can question it." in await world.screen("Ana")
    assert "no customer in this (internal tooling)" in await world.screen("Tom", "#product")
    await world.press("Maya", "Accept")
    assert "waived" in await world.screen("Tom", "#product")


async def test_a_questioned_waiver_asks_the_author_which_customer(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Supplier")
    await world.press("Maya", "Question it")
    assert "A truth guardian thinks there is a customer in this" in await world.screen("Ana", "Verbatim")


async def test_a_complete_message_is_filed_with_one_press(world: World) -> None:
    await customer(world, "Acme")
    await world.say("Ana", "#product", 'We\'re going with EU-only hosting. Acme said "we need our data in the EU".')
    screen = await world.screen("Ana", "#product")
    assert "You named Acme and quoted" in screen
    assert "D-1" not in await world.screen("Tom", "#product")
    await world.press("Ana", "File it")
    assert "“we need our data in the EU”" in await world.screen("Tom", "#product")
    assert "Saved D-1 for Acme, in their own words." in await world.screen("Ana", "#product")


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


async def test_a_snoozed_question_comes_back_in_private_and_says_it_is_the_last(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "In 1 hour")
    assert "I'll ask again in an hour" in await world.screen("Ana", "#product")
    await world.wind(timedelta(hours=1, minutes=1))
    assert "I won't ask you again." in await world.screen("Ana", "Verbatim")


async def test_a_muted_person_is_not_asked_there_until_they_unmute(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Mute here")
    assert "Quiet in #product until you say /truth unmute. Nobody is told." in await world.screen("Ana", "#product")
    await world.say("Ana", "#product", "We're dropping the free tier in March.")
    assert "free tier”" not in await world.screen("Ana", "#product")
    assert (await world.screen("Ana", "#product")).count("Sounds like a decision") == 0


async def test_an_edited_message_withdraws_an_open_question(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.edit("Ana", message, "Should we go with EU-only hosting?")
    assert "I withdrew the question" in await world.screen("Ana", "#product")


async def test_an_edited_message_shows_its_author_the_difference_and_changes_nothing_silently(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.submit("Ana")
    await world.edit("Ana", message, "We're going with EU and US hosting for the new plan.")
    assert "D-1  We're going with EU-only hosting" in await world.screen("Tom", "#product")
    assert "The message now reads:" in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Use the new words")
    assert "D-1  We're going with EU and US hosting" in await world.screen("Tom", "#product")


async def test_a_deleted_message_keeps_what_people_entered(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.submit("Ana")
    await world.delete("Ana", message)
    screen = await world.screen("Tom", "#product")
    assert "source removed" in screen
    assert "Acme" in screen


async def test_a_customer_in_a_shared_channel_never_sees_a_record_and_is_never_asked(world: World) -> None:
    await world.platform.messages.invite("ana", "globex-shared")
    await world.settle()
    await world.say("Dana", "#globex-shared", ANNOUNCED)
    assert "Sounds like a decision" not in await world.screen("Dana")
    await world.say("Ana", "#globex-shared", "We're going with weekly usage reports.")
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "D-1" not in await world.screen("Dana", "#globex-shared")


async def test_a_long_announcement_is_kept_whole(world: World) -> None:
    text = "We're going with EU-only hosting. " + "Because of data residency. " * 1400
    await world.say("Ana", "#product", text)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert text.strip() in await world.screen("Tom", "#product")


async def test_markup_in_a_name_stays_text(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["<!channel> <b>Acme</b> 🚀"]})
    assert await world.submit("Ana") is None
    assert "<!channel> <b>Acme</b> 🚀" in await world.screen("Tom", "#product")


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
