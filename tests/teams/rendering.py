"""Cards and dialogs drawn in Chromium by Microsoft's own renderer, the way Teams' desktop client draws them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Page, async_playwright

from tests.sandbox.conftest import FLAGS, chromium
from tests.teams.npm import installed

HERE = Path(__file__).parent / "node"
SCRIPTS = ("adaptivecards/dist/adaptivecards.min.js", "markdown-it/dist/browser/markdown-it.umd.min.js")


@asynccontextmanager
async def renderer(folder: Path) -> AsyncIterator[Renderer]:
    """A page with the renderer in it; `folder` is where npm put its packages."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = await browser.new_page(
            viewport={"width": 760, "height": 900}, timezone_id="Europe/Berlin", locale="en-GB"
        )
        said: list[str] = []
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        await page.set_content((HERE / "page.html").read_text(encoding="utf-8"))
        for script in SCRIPTS:
            await page.add_script_tag(path=folder / "node_modules" / script)
        yield Renderer(page, said)
        await browser.close()


class Renderer:
    """Draws cards below each other."""

    def __init__(self, page: Page, said: list[str]) -> None:
        self.page, self._said = page, said

    async def draw(self, cards: Sequence[dict[str, Any]]) -> list[str]:
        """What the renderer complains about, with the card it is about; every card is on the page afterwards."""
        found: list[str] = await self.page.evaluate("cards => drawAll(cards)", list(cards))
        problems, self._said = found + self._said, []
        return problems

    async def text(self) -> str:
        """What a reader sees of everything that was drawn."""
        return await self.page.locator("#cards").inner_text()

    async def picture(self, out: Path) -> None:
        """Everything that was drawn, as a PNG."""
        await self.page.locator("#cards").screenshot(path=out)


async def render_problems(cards: Sequence[dict[str, Any]]) -> list[str]:
    """What the renderer complains about; nothing where it cannot be had (`test_rendering.py` says why)."""
    folder = installed()
    if isinstance(folder, str) or chromium() is None or not cards:
        return []
    async with renderer(folder) as drawing:
        return await drawing.draw(cards)
