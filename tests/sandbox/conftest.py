"""The sandbox with the toy application: in process on both databases, and served to a browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

from bot.sandbox.clock import SandboxClock
from storage.database import Store
from tests.sandbox.driver import Composed, World, just, sandbox
from tests.sandbox.serving import Served, serving
from tests.sandbox.toy import Toy

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """Where a Chromium is on this machine."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture
def toy() -> Toy:
    return Toy()


def composed(toy: Toy, store: Store, clock: SandboxClock) -> Composed:
    """The toy behind the sandbox."""
    made = just(toy.dispatch, toy.routes)(store, clock)
    toy.chat = made.platform.chat(made.platform.workspace)
    return made


@pytest.fixture
async def world(toy: Toy, url: str) -> AsyncIterator[World]:
    """Everybody in the sandbox; each test runs once on SQLite and once on Postgres."""
    async with sandbox(url, lambda store, clock: composed(toy, store, clock)) as world:
        yield world


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """The sandbox on a port of this machine."""
    async with serving(tmp_path) as served:
        yield served


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Chromium; only a machine without it may skip, the CI may not."""
    path = chromium()
    if path is None and not os.environ.get("CI"):
        pytest.skip("there is no Chromium on this machine")
    expect.set_options(timeout=20_000)  # a busy machine may draw late; what never comes still fails
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


Opens = Callable[..., Awaitable[Page]]


@pytest.fixture
async def opens(served: Served, browser: Browser) -> AsyncIterator[Opens]:
    """Opens the sandbox in a window of its own, at `where`; fails at the end when any page reported an error."""
    problems: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "ERR_FAILED" not in message.text:
            problems.append(message.text)

    async def open_window(where: str = "/", width: int = 1280) -> Page:
        context = await browser.new_context(viewport={"width": width, "height": 800})
        page = await context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", said)
        page.on("pageerror", lambda error: problems.append(str(error)))
        await page.goto(served.address + where)
        await page.locator("#top h1").wait_for()
        return page

    yield open_window
    assert problems == []
