"""The whole of the sandbox by keyboard, and what a screen reader is told."""

from __future__ import annotations

from playwright.async_api import expect

from tests.sandbox.conftest import Opens


async def test_a_walk_without_a_mouse(opens: Opens) -> None:
    page = await opens()
    box = page.locator("#composer textarea")
    await expect(box).to_be_focused()
    await page.keyboard.type("We're going with EU-only hosting")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("from May on")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Name the customers")).to_be_visible()
    await page.keyboard.press("Escape")  # from the empty box to the newest message
    await expect(page.locator(".whisper", has_text="Sounds like")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")  # its menu
    await expect(page.get_by_role("menuitem", name="Log as decision")).to_be_focused()
    await page.keyboard.press("Enter")
    form = page.locator("dialog.sheet")
    await expect(form.get_by_label("Decision")).to_have_value("We're going with EU-only hosting from May on")
    await expect(form.get_by_role("combobox", name="Customers")).to_be_focused()
    await page.keyboard.type("acm")
    await expect(page.get_by_role("option", name="Acme")).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.type("we lose two days a month")
    for _ in range(12):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.type === 'submit'"):
            break
    await page.keyboard.press("Enter")
    await expect(page.locator(".whisper", has_text="Saved D-42 for Acme.")).to_be_visible()


async def test_commands_complete_by_keyboard(opens: Opens) -> None:
    page = await opens()
    await page.keyboard.type("/tr")
    options = page.get_by_role("listbox", name="Commands").get_by_role("option")
    await expect(options).to_have_count(5)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    box = page.locator("#composer textarea")
    await expect(box).to_have_value("/truth metrics ")
    await page.keyboard.press("Enter")
    await expect(page.locator(".whisper", has_text="Median delay")).to_be_visible()
    await page.keyboard.type("/xyz")
    await expect(options.first).to_be_hidden()
    await page.keyboard.press("Enter")
    await expect(page.locator(".whisper", has_text="I don't know “xyz”.")).to_be_visible()


async def test_the_skip_link_and_the_sidebar_work_by_keyboard(opens: Opens) -> None:
    page = await opens("/?channel=pricing")
    await expect(page.locator("#composer textarea")).to_be_focused()
    await page.get_by_role("link", name="Skip to the conversation").focus()
    await expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("radio", name="Ana, Product manager")).to_be_focused()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await expect(page.locator(".who")).to_contain_text("Sal")
    await expect(page.get_by_role("radio", name="Sal, Customer success manager")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("link", name="Direct messages")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#top h1")).to_have_text("Direct messages")


async def test_everything_that_can_be_used_has_a_name(opens: Opens) -> None:
    page = await opens()
    await page.locator("#composer textarea").fill("We're going with EU-only hosting")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Name the customers").click()
    await page.locator("dialog.sheet").get_by_role("button", name="More").click()
    nameless = await page.evaluate(
        """() => [...document.querySelectorAll('button, a, input, textarea, select')]
            .filter((one) => !(one.ariaLabel || one.textContent.trim() || one.labels?.length || one.title))
            .map((one) => one.outerHTML)"""
    )
    assert nameless == []


async def test_a_card_that_changes_keeps_the_focus_in_its_place(opens: Opens) -> None:
    page = await opens()
    await page.keyboard.type("We're going with EU-only hosting")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="No customer in this").focus()
    await page.keyboard.press("Enter")
    replaced = page.locator(".whisper", has_text="Noted. Maya can question it.")
    await expect(replaced).to_be_focused()
    await expect(page.locator("#announcer")).to_have_text("Noted. Maya can question it.")
