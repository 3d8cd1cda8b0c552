"""What people write stays words, and no other web page can drive the sandbox."""

from __future__ import annotations

from playwright.async_api import Browser, expect

from bot.chat import IncomingMessage
from bot.parts import Actions, Button, Card, Facts, Heading, Link, Quote, Text
from bot.sandbox.world import Place, Role
from tests.sandbox.company import found, hire
from tests.sandbox.conftest import Opens
from tests.sandbox.driver import Composed, World
from tests.sandbox.serving import Served, foreign_page

MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script><b>bold</b>'
TRAP = "javascript:window.hit=1"


async def test_markup_in_names_messages_and_cards_is_only_words(opens: Opens, served: Served) -> None:
    world = World(Composed(served.platform), served.store, served.platform.stage.clock)
    await hire(world, Role("eve", MARKUP, MARKUP, MARKUP, "Europe/Berlin"))
    await found(world, Place(MARKUP, MARKUP, ("eve",), MARKUP, listening=True))
    page = await opens("/?as=eve")
    for words in (MARKUP, f"> {MARKUP}\n`{MARKUP}`\n```{MARKUP}```", f"{TRAP} https://example.com/{MARKUP} @{MARKUP}"):
        await page.locator("#composer textarea").fill(words)
        await page.locator("#composer textarea").press("Enter")
    await served.toy.speaker().post(
        MARKUP,
        Card(
            MARKUP,
            (
                Heading(MARKUP),
                Text((Link(MARKUP, TRAP), Link("data", "data:text/html,x"))),
                Quote(MARKUP, (MARKUP,)),
                Facts(((MARKUP, (MARKUP,)),)),
                Actions((Button(MARKUP, "none"),)),
            ),
        ),
        "xss",
    )
    await expect(page.locator(".card h3")).to_have_text(MARKUP)
    await expect(page.locator(".message")).to_have_count(4)
    await page.get_by_role("button", name="bold").first.hover()
    assert await page.evaluate("window.hit") is None
    assert await page.locator("#app img:not([src*='logo']), #app b, #app script").count() == 0
    links = await page.locator("#conversation a").evaluate_all("(all) => all.map((one) => one.href)")
    assert len(links) == 1
    assert links[0].startswith("https://example.com/")


async def test_another_web_page_can_neither_write_nor_listen(browser: Browser, served: Served) -> None:
    page = await browser.new_page()
    async with foreign_page() as elsewhere:
        await page.goto(elsewhere)
        answers = await page.evaluate(
            """async (sandbox) => {
                const body = JSON.stringify({who: 'ana', channel: 'product', text: "We're going with malware"});
                const send = (headers, mode) =>
                    fetch(`${sandbox}/sandbox/say`, {method: 'POST', body, headers, mode}).then((r) => r.type, () => 'refused');
                const listening = new Promise((resolve) => {
                    const stream = new EventSource(`${sandbox}/sandbox/events?who=ana`);
                    stream.onopen = () => resolve('open');
                    stream.onerror = () => resolve('refused');
                });
                return [
                    await send({'Content-Type': 'application/json'}, 'cors'),
                    await send({'Content-Type': 'text/plain'}, 'no-cors'),
                    await fetch(`${sandbox}/sandbox/state?who=ana`).then(() => 'read', () => 'refused'),
                    await listening,
                ];
            }""",
            served.address,
        )
    assert answers == ["refused"] * 4
    assert not [event for event in served.toy.heard if isinstance(event, IncomingMessage)]
