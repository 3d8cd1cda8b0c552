"""The sandbox's forms in a browser: nothing typed is ever lost."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

from bot.chat import FormSubmission
from tests.sandbox.conftest import Opens
from tests.sandbox.serving import Served


async def decide(page: Page) -> Locator:
    """Type /decide, and take the form."""
    await page.locator("#composer textarea").fill("/decide EU-only hosting")
    await page.locator("#composer textarea").press("Enter")
    form = page.locator("dialog.sheet")
    await expect(form.get_by_label("Decision")).to_have_value("EU-only hosting")
    return form


async def test_errors_stand_beside_their_fields_and_nothing_is_lost(opens: Opens, served: Served) -> None:
    page = await opens()
    form = await decide(page)
    await form.get_by_label("Their words").fill("they want Europe")
    await form.get_by_label("When").fill("2026-03-02")
    await form.get_by_role("button", name="Save").click()
    customers = form.get_by_role("combobox", name="Customers")
    await expect(customers).to_be_focused()
    await expect(customers).to_have_accessible_description(
        "Organizations or people, by name. Name at least one customer."
    )
    await expect(form.get_by_label("Their words")).to_have_accessible_description(
        "This retells Acme. Paste their words."
    )
    await expect(form.get_by_label("Their words")).to_have_value("they want Europe")
    await customers.press_sequentially("ini")
    await expect(page.get_by_role("option", name="Initech")).to_be_visible()
    await page.keyboard.press("Enter")
    await form.get_by_label("Their words").fill("we lose two days")
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_have_count(0)
    await expect(page.locator(".whisper", has_text="Saved D-42 for Initech.")).to_be_visible()
    sent = [event for event in served.toy.heard if isinstance(event, FormSubmission)]
    assert len({event.id for event in sent}) == 1


async def test_a_form_that_changes_keeps_what_was_typed(opens: Opens, served: Served) -> None:
    page = await opens()
    form = await decide(page)
    await form.get_by_label("Their words").fill("we lose two days")
    await form.get_by_role("combobox", name="Customers").press_sequentially("glo")
    await page.get_by_role("option", name="Globex").click()
    await form.get_by_role("button", name="More").click()
    await form.get_by_label("How we heard it").select_option("Call")
    await form.get_by_role("combobox", name="Heard by").press_sequentially("sa")
    await page.get_by_role("option", name="Sal").click()
    await form.get_by_label("Legal").check()
    await form.get_by_role("combobox", name="Tell these channels").press_sequentially("pri")
    await page.keyboard.press("Enter")
    await expect(form.get_by_label("Their words")).to_have_value("we lose two days")
    await expect(form.locator(".chip")).to_have_text(["Globex", "Sal", "#pricing"])
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_have_count(0)
    saved = served.toy.saved
    assert (saved["customers"], saved["heard"], saved["source"]) == (("c2",), ("sal",), ("call",))
    assert (saved["channels"], saved["flags"]) == (("pricing",), ("legal",))


async def test_a_sentence_about_the_whole_form_stands_on_top(opens: Opens) -> None:
    page = await opens()
    form = await decide(page)
    await form.get_by_label("Decision").fill("boom")
    await form.get_by_role("button", name="Save").click()
    await expect(form.get_by_role("alert").first).to_have_text("Somebody changed this record meanwhile.")
    await form.get_by_role("button", name="Explode").click()
    await expect(form.get_by_role("alert").first).to_have_text("That cannot be done now. Try it later.")
    await expect(form.get_by_label("Decision")).to_have_value("boom")


async def test_a_group_is_refused_where_it_is_typed_and_a_new_name_is_offered(opens: Opens) -> None:
    page = await opens()
    form = await decide(page)
    customers = form.get_by_role("combobox", name="Customers")
    await customers.fill("our customers")
    await expect(form.get_by_text("That is a group. Name one who asked.")).to_be_visible()
    await customers.fill("Hooli")
    await page.get_by_role("option", name="Add “Hooli” as a new customer").click()
    await expect(form.locator(".chip")).to_have_text("Hooli")
    await customers.press("Backspace")
    await expect(form.locator(".chip")).to_have_count(0)


async def test_a_name_that_can_only_mean_one_customer_needs_no_press(opens: Opens, served: Served) -> None:
    page = await opens()
    form = await decide(page)
    customers = form.get_by_role("combobox", name="Customers")
    await customers.press_sequentially("Hooli")
    await page.keyboard.press("Tab")
    await expect(form.locator(".chip")).to_have_text("Hooli")
    await customers.press_sequentially("globex")
    await form.get_by_role("button", name="Save").click()
    await expect(page.locator(".whisper", has_text="Saved D-42 for new:Hooli, Globex.")).to_be_visible()
    assert served.toy.saved["customers"] == ("new:Hooli", "c2")


async def test_words_that_name_no_customer_yet_are_not_sent_away(opens: Opens, served: Served) -> None:
    page = await opens()
    form = await decide(page)
    customers = form.get_by_role("combobox", name="Customers")
    await customers.fill("e")
    await form.get_by_role("button", name="Save").click()
    await expect(customers).to_be_focused()
    await expect(customers).to_have_accessible_description(
        "Organizations or people, by name. Choose from the list what “e” means, or empty the field."
    )
    await customers.fill("our customers")
    await form.get_by_role("button", name="Save").click()
    await expect(form.locator(".field-error", has_text="That is a group.")).to_be_visible()
    await form.get_by_role("button", name="More").click()
    await expect(form.get_by_label("How we heard it")).to_be_focused()
    await expect(customers).to_have_value("our customers")
    assert not [event for event in served.toy.heard if isinstance(event, FormSubmission)]


async def test_escape_asks_before_it_throws_words_away(opens: Opens) -> None:
    page = await opens()
    form = await decide(page)
    await page.keyboard.press("Escape")
    await expect(form).to_have_count(0)
    form = await decide(page)
    await form.get_by_label("Their words").fill("we lose two days")
    for _ in range(3):
        await page.keyboard.press("Escape")
    await expect(form.get_by_text("Discard what you typed?")).to_be_visible()
    await form.get_by_role("button", name="Keep editing").click()
    await expect(form.get_by_label("Their words")).to_have_value("we lose two days")
    await form.get_by_role("button", name="Close").click()
    await form.get_by_role("button", name="Discard").click()
    await expect(form).to_have_count(0)


async def test_a_lost_connection_loses_no_words(opens: Opens) -> None:
    page = await opens()
    form = await decide(page)
    await form.get_by_label("Their words").fill("we lose two days")
    await page.route("**/sandbox/submit", lambda route: route.abort())
    await form.get_by_role("button", name="Save").click()
    await expect(form.get_by_role("alert").first).to_contain_text("Verbatim does not answer.")
    await expect(form.get_by_label("Their words")).to_have_value("we lose two days")
    await page.unroute("**/sandbox/submit")
    await expect(form.get_by_role("button", name="Save")).to_be_enabled()
    await page.keyboard.press("Escape")
    await form.get_by_role("button", name="Discard").click()

    await page.route("**/sandbox/say", lambda route: route.abort())
    box = page.locator("#composer textarea")
    await box.fill("We're going with EU-only hosting")
    await box.press("Enter")
    await expect(page.locator("#composer").get_by_role("alert")).to_contain_text("Nothing you typed is lost")
    await expect(box).to_have_value("We're going with EU-only hosting")


async def test_a_message_that_verbatim_failed_to_read_is_sent_once(opens: Opens) -> None:
    page = await opens()
    await page.locator("#composer textarea").fill("This fails on purpose")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert").filter(has_text="could not read it")).to_be_visible()
    await expect(page.locator(".message", has_text="This fails on purpose")).to_have_count(1)
    await expect(page.locator("#composer textarea")).to_have_value("")


async def test_a_second_press_while_one_is_under_way_sends_nothing(opens: Opens, served: Served) -> None:
    page = await opens()
    form = await decide(page)
    await form.get_by_role("button", name="Save").dblclick()
    await expect(form.get_by_text("Name at least one customer.")).to_be_visible()
    sent = [event for event in served.toy.heard if isinstance(event, FormSubmission)]
    assert len(sent) in {1, 2}
    assert len({event.id for event in sent}) == 1


async def test_a_draft_waits_where_it_was_left(opens: Opens) -> None:
    page = await opens()
    await page.locator("#composer textarea").fill("Half a thought")
    await page.get_by_role("link", name="pricing").click()
    await expect(page.locator("#composer textarea")).to_have_value("")
    await page.get_by_role("link", name="product").click()
    await expect(page.locator("#composer textarea")).to_have_value("Half a thought")
