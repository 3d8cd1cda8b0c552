"""The sandbox's page in a browser: what people write and see."""

from __future__ import annotations

import re
from datetime import timedelta

from playwright.async_api import Page, expect

from bot.parts import say
from storage import sandbox as memory
from storage import sandbox_messages
from tests.sandbox.conftest import Opens
from tests.sandbox.driver import TUESDAY
from tests.sandbox.serving import Served


async def write(page: Page, words: str) -> None:
    """Type into the conversation's box and send it."""
    await page.locator("#composer textarea").fill(words)
    await page.locator("#composer textarea").press("Enter")


async def test_the_first_screen_says_what_to_try_and_does_it_in_two_presses(opens: Opens) -> None:
    page = await opens()
    await expect(page.get_by_text("Announce a decision, such as:")).to_be_visible()
    await expect(page.locator(".face .dot")).to_have_count(0)
    await expect(page.get_by_text("Everything stays on this machine. Act as anyone")).to_be_visible()
    await page.get_by_role("button", name="We're going with EU-only hosting").click()
    await page.keyboard.press("Enter")
    whisper = page.locator(".whisper", has_text="Sounds like a decision")
    await expect(whisper.get_by_text("Only visible to you")).to_be_visible()
    await expect(whisper.get_by_role("button", name="Name the customers")).to_be_visible()
    await expect(page.get_by_text("Announce a decision, such as:")).to_be_hidden()


async def test_two_windows_show_what_each_person_may_see(opens: Opens) -> None:
    ana, sal = await opens("/?as=ana"), await opens("/?as=sal&channel=pricing")
    await write(ana, "We're going with EU-only hosting")
    await expect(ana.locator(".whisper", has_text="Sounds like")).to_be_visible()
    await expect(sal.get_by_role("link", name="product").locator(".count")).to_have_text("1")
    await sal.get_by_role("link", name="product").click()
    await expect(sal.locator(".message", has_text="We're going with")).to_be_visible()
    await expect(sal.get_by_text("Sounds like")).to_have_count(0)
    await write(sal, "Who asked for it?")
    await expect(ana.locator(".message", has_text="Who asked for it?")).to_be_visible()
    await expect(ana.locator("#announcer")).to_have_text("Sal: Who asked for it?")


async def test_a_message_can_be_changed_reacted_to_and_deleted(opens: Opens) -> None:
    ana, sal = await opens("/?as=ana"), await opens("/?as=sal")
    await write(ana, "Lunch")
    await expect(ana.locator(".message", has_text="Lunch")).to_be_visible()
    await ana.locator("#composer textarea").press("ArrowUp")
    await ana.get_by_role("textbox", name="Change the message").fill("Lunch at noon")
    await ana.keyboard.press("Enter")
    changed = sal.locator(".message", has_text="Lunch at noon (edited)")
    await changed.hover()
    await changed.get_by_role("button", name="Add a reaction").click()
    await sal.get_by_role("button", name="scales").click()
    await expect(ana.get_by_role("button", name="scales, Sal")).to_have_attribute("aria-pressed", "false")
    await expect(sal.get_by_role("button", name="scales, Sal")).to_have_attribute("aria-pressed", "true")
    await expect(ana.get_by_role("button", name="1 reply")).to_be_visible()  # the toy answers scales in the thread
    await ana.locator(".message", has_text="Lunch at noon").hover()
    await ana.locator(".message", has_text="Lunch at noon").get_by_role("button", name="More actions").click()
    await ana.get_by_role("menuitem", name="Delete").click()
    await ana.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(sal.get_by_text("This message was deleted.")).to_be_visible()


async def test_a_thread_opens_beside_the_conversation(opens: Opens) -> None:
    page = await opens()
    await write(page, "Where do we host?")
    message = page.locator("#conversation .message", has_text="Where do we host?")
    await message.hover()
    await message.get_by_role("button", name="Reply in a thread").click()
    await page.get_by_label("Reply in this thread").fill("We're going with EU-only hosting")
    await page.keyboard.press("Enter")
    thread = page.get_by_role("complementary", name="Thread")
    await expect(thread.locator(".whisper", has_text="Sounds like")).to_be_visible()
    await expect(page.locator("#conversation").get_by_text("Sounds like")).to_have_count(0)
    await expect(message.get_by_role("button", name="2 replies")).to_be_visible()
    await page.reload()
    await expect(thread.locator(".whisper", has_text="Sounds like")).to_be_visible()
    await thread.get_by_role("button", name="Close the thread").click()
    await expect(thread).to_be_hidden()


async def test_a_reply_to_ones_message_leads_to_its_thread_and_to_the_rate(opens: Opens) -> None:
    page = await opens()
    await write(page, "We're going with EU-only hosting")
    message = page.locator("#conversation .message", has_text="We're going with").first
    await message.hover()
    await message.get_by_role("button", name="Add a reaction").click()
    await page.get_by_role("button", name="scales").click()  # the toy answers scales in the thread
    told = page.locator(".toast", has_text="Verbatim replied in the thread of your message.")
    await told.get_by_role("button", name="Open the thread").click()
    await expect(page.get_by_role("complementary", name="Thread").locator(".card")).to_contain_text("D-42")
    await page.locator("#composer").get_by_role("button", name="/truth metrics").click()
    await expect(page.locator(".whisper", has_text="Median delay")).to_be_in_viewport()
    await expect(page.locator("#composer").get_by_role("button", name="/truth metrics")).to_have_count(0)


async def test_an_answer_comes_into_view_and_is_no_news(opens: Opens, served: Served) -> None:
    stage = served.platform.stage
    lines = [
        memory.SandboxMessage(
            workspace=stage.workspace.id, channel="product", author="sal", text=f"Line {number}", at=TUESDAY
        )
        for number in range(60)
    ]
    await sandbox_messages.add_messages(served.store, lines)
    page = await opens()
    await page.locator("#conversation").evaluate("(one) => one.scrollTo(0, 0)")
    await write(page, "/truth metrics")
    await expect(page.locator(".whisper", has_text="Median delay")).to_be_in_viewport()
    await page.reload()
    await expect(page.locator(".whisper", has_text="Median delay")).to_be_in_viewport()
    await write(page, "/truth metrics")
    await expect(page.locator(".whisper", has_text="Median delay")).to_have_count(2)
    await expect(page.locator(".unread-line")).to_have_count(0)


async def test_a_link_leads_to_its_message_also_in_a_thread(opens: Opens, served: Served) -> None:
    page = await opens()
    await write(page, "Where do we host?")
    await page.locator("#conversation .message", has_text="Where do we host?").wait_for()
    root = await newest(served)
    chat = served.toy.speaker()
    posted = await chat.post("product", say("In Europe"), "k", thread=str(root))
    other = await opens(posted.url.removeprefix(served.address) + "&as=sal")
    await expect(other.get_by_role("complementary", name="Thread").locator(".highlight")).to_contain_text("In Europe")
    await expect(other.locator("#conversation .highlight")).to_contain_text("Where do we host?")


async def newest(served: Served) -> int:
    """The id of the newest message of #product."""
    seen = await sandbox_messages.timeline(served.store, served.platform.workspace.id, "ana", "product", None, None, 1)
    return seen[-1].message.number


async def test_who_i_act_as_survives_a_reload_and_a_new_visit(opens: Opens, served: Served) -> None:
    page = await opens()
    await page.get_by_role("radio", name=re.compile("^Maya")).click()
    await expect(page.locator(".who")).to_contain_text("truth guardian")
    await page.reload()
    await expect(page.locator(".who")).to_contain_text("Maya")
    assert "as=maya" in page.url
    await page.goto(served.address)
    await expect(page.locator(".who")).to_contain_text("Maya")


async def test_a_customer_finds_only_the_shared_channel(opens: Opens) -> None:
    page = await opens("/?as=dana&channel=product")
    await expect(page.locator("#top h1")).to_have_text("globex-shared")
    await expect(page.locator(".place")).to_have_count(1)
    await expect(page.get_by_role("button", name="Add Verbatim")).to_have_count(0)


async def test_verbatim_can_be_added_to_a_channel_and_taken_out(opens: Opens) -> None:
    page = await opens("/?channel=pricing")
    await expect(page.get_by_text("it hears nothing here")).to_be_visible()
    await page.locator("#top").get_by_role("button", name="Add Verbatim").click()
    await expect(page.get_by_text("Hello. I listen in #pricing.", exact=True)).to_be_visible()
    await expect(page.get_by_text("Ana added Verbatim to this channel.")).to_be_visible()
    await page.get_by_role("button", name="Verbatim is here").click()
    await page.get_by_role("button", name="Take it out").click()
    await expect(page.locator("#top").get_by_role("button", name="Add Verbatim")).to_be_visible()
    await write(page, "/invite @Verbatim")
    await expect(page.get_by_role("button", name="Verbatim is here")).to_be_visible()


async def test_the_clock_is_wound_for_all_and_a_new_day_gets_its_line(opens: Opens) -> None:
    ana, sal = await opens("/?as=ana"), await opens("/?as=sal")
    await write(ana, "Good night")
    await expect(ana.locator(".clock")).to_contain_text("Tue 3 Mar, 10:00, Berlin")
    await ana.get_by_role("button", name="Tomorrow 9:00").click()
    await expect(ana.locator(".clock")).to_contain_text("Wed 4 Mar, 09:00, Berlin")
    await expect(sal.locator(".clock")).to_contain_text("Wed 4 Mar, 03:00, New York")
    await write(ana, "Good morning")
    await expect(ana.locator(".day")).to_have_text(["Yesterday", "Today"])


async def test_a_long_history_is_drawn_in_parts(opens: Opens, served: Served) -> None:
    stage = served.platform.stage
    lines = [
        memory.SandboxMessage(
            workspace=stage.workspace.id,
            channel="pricing",
            author="sal" if number % 3 else "ana",
            text=f"Line {number} of the history",
            at=TUESDAY - timedelta(minutes=2000 - number),
        )
        for number in range(2000)
    ]
    await sandbox_messages.add_messages(served.store, lines)
    page = await opens("/?channel=pricing")
    await expect(page.locator(".message")).to_have_count(200)
    await expect(page.get_by_text("Line 1999 of the history")).to_be_in_viewport()
    await page.get_by_role("button", name="Show earlier messages").click()
    await expect(page.locator(".message")).to_have_count(400)
    await expect(page.get_by_text("Line 1800 of the history")).to_be_in_viewport()
    early = await opens(f"/?channel=pricing&message={lines[700].number}")
    await expect(early.locator(".highlight")).to_contain_text("Line 700 of the history", timeout=20_000)
    await expect(early.locator(".highlight")).to_be_in_viewport()


async def test_a_demo_is_loaded_and_everything_starts_over(opens: Opens) -> None:
    page = await opens()
    await page.get_by_role("button", name="Load a demo history").click()
    await expect(page.locator("#toasts")).to_contain_text("Loaded six weeks: 48 decisions of four departments.")
    await expect(page.locator(".card", has_text="D-7")).to_be_visible()
    await page.get_by_role("button", name="Start over").click()
    await page.get_by_role("dialog").get_by_role("button", name="Start over").click()
    await expect(page.locator(".card", has_text="D-7")).to_have_count(0)
    await expect(page.get_by_text("Hello. I listen in #product.", exact=True)).to_be_visible()


async def test_on_a_phone_the_sidebar_is_a_drawer(opens: Opens) -> None:
    page = await opens(width=380)
    await expect(page.get_by_role("link", name="pricing")).to_be_hidden()
    await page.get_by_role("button", name="Open the sidebar").click()
    await page.get_by_role("link", name="pricing").click()
    await expect(page.locator("#top h1")).to_have_text("pricing")
    await expect(page.get_by_role("link", name="pricing")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 380
