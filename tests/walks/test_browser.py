"""The first five minutes in a real browser, against the product as its command starts it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.sandbox.conftest import chromium
from tests.walks.process import free_port
from tests.walks.screen import announce_and_file, newcomer, running, window

pytestmark = pytest.mark.skipif(
    chromium() is None and not os.environ.get("CI"), reason="there is no Chromium on this machine"
)


async def test_a_newcomer_announces_a_decision_and_sees_its_record_and_the_rate(tmp_path: Path) -> None:
    async with newcomer(tmp_path) as page:
        await announce_and_file(page)
        await expect(page.locator(".whisper")).to_have_count(1)  # the answer in place of the question
        await page.get_by_role("button", name="1 reply").click()
        thread = page.get_by_role("complementary", name="Thread")
        await expect(thread.get_by_text("We can't sign while our data leaves Europe.")).to_be_visible(timeout=20_000)
        composer = page.get_by_placeholder("Write to #product")
        await composer.fill("/truth metrics")
        await composer.press("Enter")
        await expect(page.get_by_role("paragraph").filter(has_text="100.0 %: 1 of 1 decision names")).to_be_visible(
            timeout=20_000
        )
        await page.reload()
        await expect(page.get_by_role("paragraph").filter(has_text="Saved D-1 for Acme")).to_be_visible(timeout=20_000)


async def test_a_form_says_once_what_is_wrong_and_leads_on(tmp_path: Path) -> None:
    expect.set_options(timeout=20_000)
    async with newcomer(tmp_path) as page:
        composer = page.get_by_placeholder("Write to #product")
        await composer.fill("/decide We keep EU-only hosting")
        await composer.press("Enter")
        form = page.get_by_role("dialog")
        customers = form.get_by_role("combobox", name="Customers")
        await expect(customers).to_be_focused()
        await customers.fill("enterprise customers")
        await expect(form.get_by_text("“Enterprise customers” is a group. Name one who asked.")).to_have_count(1)
        await customers.fill("Acme")
        await form.get_by_label("Their words").fill("They want all of their data in the EU")
        await form.get_by_role("button", name="Save").click()
        await expect(form.get_by_text("This retells Acme.")).to_be_visible()
        await form.get_by_role("button", name="Keep it as our interpretation").click()
        await expect(form.get_by_label("Our interpretation")).to_be_focused()
        await expect(form.get_by_label("Our interpretation")).to_have_value("They want all of their data in the EU")
        await form.get_by_role("button", name="Save").click()
        await expect(
            page.get_by_role("paragraph").filter(has_text="Saved D-1 for Acme. Quote still to come.")
        ).to_be_visible()


async def test_the_page_says_why_nobody_is_asked_a_third_time(tmp_path: Path) -> None:
    expect.set_options(timeout=20_000)
    async with newcomer(tmp_path) as page:
        composer = page.get_by_placeholder("Write to #product")
        for text in ("We're going with EU-only hosting.", "Decision: we drop the free tier in March."):
            await composer.fill(text)
            await composer.press("Enter")
        await expect(page.locator(".whisper", has_text="Sounds like a decision")).to_have_count(2)
        spared = page.get_by_text("Nobody is asked more than twice a day, and Ana was.")
        await expect(spared).to_be_visible()
        await page.locator("#composer").get_by_role("button", name="Tomorrow 9:00").click()
        await expect(spared).to_be_hidden()


async def test_the_page_says_that_verbatim_is_gone_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    expect.set_options(timeout=20_000)
    port = free_port()
    async with window() as page:
        composer = page.get_by_placeholder("Write to #product")
        async with running(tmp_path, port):
            await page.goto(f"http://127.0.0.1:{port}/")
            await composer.fill("We're going with EU-only hosting.")
            await composer.press("Enter")
            await expect(page.locator(".whisper", has_text="Sounds like a decision")).to_be_visible()
        gone = page.get_by_text("Not connected to Verbatim.")
        await expect(gone).to_be_visible()
        await composer.fill("Lunch?")
        await composer.press("Enter")
        await expect(page.locator("#composer").get_by_text("Nothing you typed is lost; try again.")).to_be_visible()
        async with running(tmp_path, port):
            await expect(gone).to_be_hidden()
            await composer.press("Enter")
            await expect(page.locator(".message", has_text="Lunch?")).to_be_visible()
            await expect(page.get_by_role("button", name="Name the customers")).to_be_visible()


async def test_the_list_of_commands_begins_with_the_first_words(tmp_path: Path) -> None:
    expect.set_options(timeout=20_000)
    async with newcomer(tmp_path) as page:
        composer = page.get_by_placeholder("Write to #product")
        listed = page.get_by_role("listbox", name="Commands").get_by_role("option")
        await composer.press_sequentially("/truth")
        await expect(listed.filter(has_text="/truth metrics")).to_be_visible()
        await expect(listed.filter(has_text="/truth review skip")).to_have_count(0)
        await composer.press_sequentially(" review")
        await expect(listed.filter(has_text="/truth review skip")).to_have_count(1)
        await composer.fill("/truth")
        await composer.press("Enter")
        await expect(page.get_by_role("heading", name="What you can type")).to_be_in_viewport()
