"""The first five minutes in a real browser, against the product as its command starts it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.sandbox.conftest import chromium
from tests.walks.screen import announce_and_file, newcomer

pytestmark = pytest.mark.skipif(
    chromium() is None and not os.environ.get("CI"), reason="there is no Chromium on this machine"
)


async def test_a_newcomer_announces_a_decision_and_sees_its_record_and_the_rate(tmp_path: Path) -> None:
    async with newcomer(tmp_path) as page:
        await announce_and_file(page)
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
