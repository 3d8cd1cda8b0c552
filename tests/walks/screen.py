"""The product as a newcomer meets it: started by its command, in a real browser.

`python -m tests.walks.screen docs/sandbox.png` walks to the record and takes the README's picture.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, async_playwright, expect

from tests.sandbox.conftest import FLAGS, chromium
from tests.walks.process import ROOT, answers, free_port


@asynccontextmanager
async def newcomer(folder: Path, height: int = 860) -> AsyncIterator[Page]:
    """`app.py run` without any settings, and its page in a window."""
    port = free_port()
    async with running(folder, port), window(height) as page:
        await page.goto(f"http://127.0.0.1:{port}/")
        yield page


@asynccontextmanager
async def running(folder: Path, port: int) -> AsyncIterator[None]:
    """`app.py run` without any settings."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "VERBATIM_", "OPENAI_"))}
    env |= {"VERBATIM_PORT": str(port), "DATABASE_URL": f"sqlite:///{folder / 'verbatim.db'}"}
    quiet = asyncio.subprocess.DEVNULL
    bot = await asyncio.create_subprocess_exec(
        sys.executable, str(ROOT / "app.py"), "run", "--no-open", cwd=folder, env=env, stdout=quiet, stderr=quiet
    )
    try:
        await answers(port, bot)
        yield
    finally:
        bot.terminate()
        await bot.wait()


@asynccontextmanager
async def window(height: int = 860) -> AsyncIterator[Page]:
    """A browser's window."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = await browser.new_page(viewport={"width": 1360, "height": height}, device_scale_factor=1)
        page.set_default_timeout(20_000)
        yield page
        await browser.close()


async def announce_and_file(page: Page) -> None:
    """The first five minutes: announce, be asked, name a customer with their words, see the record."""
    composer = page.get_by_placeholder("Write to #product")
    await composer.fill("We're going with EU-only hosting for the new plan.")
    await composer.press("Enter")
    await page.get_by_role("button", name="Name the customers").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Customers").fill("Acme")
    await dialog.get_by_role("option", name="Add “Acme” as a new customer").click()
    await dialog.get_by_label("Their words").fill("We can't sign while our data leaves Europe.")
    await dialog.get_by_label("Who said it").fill("Dana Ruiz, CFO")
    await dialog.get_by_role("button", name="Save").click()
    await expect(
        page.get_by_role("paragraph").filter(has_text="Saved D-1 for Acme, in their own words.")
    ).to_be_visible(timeout=20_000)


async def picture(out: Path) -> None:
    """The README's picture."""
    with tempfile.TemporaryDirectory() as folder:
        async with newcomer(Path(folder)) as page:
            await announce_and_file(page)
            await page.get_by_role("button", name="Open the thread").click()
            composer = page.get_by_placeholder("Write to #product")
            await composer.fill("Decision: we drop the free tier in March.")
            await composer.press("Enter")
            await page.get_by_role("button", name="Name the customers").wait_for()
            await page.get_by_role("heading", name="Thread").wait_for()
            await page.wait_for_load_state("networkidle")
            await page.screenshot(path=out)


if __name__ == "__main__":
    asyncio.run(picture(Path(sys.argv[1])))
