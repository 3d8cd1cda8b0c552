"""One line in private with a customer's words: read, shown back, saved with one press."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.event import listen
from sqlmodel import select

from bot.chat import IncomingMessage, Source
from storage import tables as t
from tests.sandbox.driver import TUESDAY, World
from tests.walks.seen import record

ANNOUNCED = "We're going with EU-only hosting for the new plan."
LINE = "Acme: “we lose two days a month” Dana, call, yesterday"


async def count(world: World, table: type[t.Draft | t.Evidence | t.Decision]) -> int:
    async with world.store.read() as session:
        return len((await session.exec(select(table))).all())


async def test_a_reply_answers_the_newest_question_with_one_press(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "Verbatim", LINE)
    screen = await world.screen("Ana", "Verbatim")
    assert "Acme: “we lose two days a month” Dana, call, Mon 2 Mar. For “We're going with EU-only hosting" in screen
    assert "Acme will be new in the directory." in screen
    assert "D-1" not in await world.screen("Tom", "#product")
    await world.press("Ana", "Save")
    assert "Saved D-1 for Acme, in their own words." in await world.screen("Ana", "Verbatim")
    thread = await world.screen("Tom", "#product", message)
    assert "“we lose two days a month” Dana, Acme · Mon 2 Mar 2026 · call" in thread


async def test_a_reply_without_a_question_is_for_the_newest_decision_without_words(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.submit("Ana")
    await world.say("Ana", "Verbatim", LINE)
    assert "For D-1, “We will keep EU hosting”." in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Save")
    assert "“we lose two days a month” Dana, Acme" in await record(world, "Tom")
    assert await count(world, t.Decision) == 1


async def test_a_reply_that_nothing_waits_for_is_kept_for_later(world: World) -> None:
    await world.say("Ana", "Verbatim", LINE)
    assert "For later: no decision of yours waits for words." in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Save")
    assert "Saved Acme's words. They fit no decision yet." in await world.screen("Ana", "Verbatim")
    assert await count(world, t.Evidence) == 1


async def test_a_message_that_is_delivered_again_is_answered_once(world: World) -> None:
    actor, workspace = world.platform.reach.actor("ana"), world.platform.workspace
    event = IncomingMessage(workspace, actor, Source("dm-ana", "4711"), LINE, TUESDAY, direct=True)
    for _ in range(2):
        await world.platform._dispatch(event)
        await world.settle()
    assert (await world.screen("Ana", "Verbatim")).count("For later") == 1
    assert await count(world, t.Draft) == 1


async def test_a_group_is_refused_and_changed_in_the_form(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "Verbatim", "Enterprise customers: “we lose two days a month” call")
    screen = await world.screen("Ana", "Verbatim")
    assert "“Enterprise customers” is a group. Name one who asked." in screen
    assert "[Save]" not in screen
    await world.press("Ana", "Change", within="is a group")
    assert "we lose two days a month" in world.sees_form("Ana")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "“we lose two days a month” Acme" in await record(world, "Tom")


async def test_a_retelling_is_kept_only_when_its_author_says_that_it_is_exact(world: World) -> None:
    await world.say("Ana", "Verbatim", "Acme: “They want to keep their data here” Dana")
    screen = await world.screen("Ana", "Verbatim")
    assert "This retells" in screen
    assert "[Save]" not in screen
    await world.press("Ana", "These are their exact words")
    assert await count(world, t.Evidence) == 1


async def test_a_name_that_is_nearly_known_is_asked_about(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Initech"]})
    await world.submit("Ana")
    await world.say("Ana", "Verbatim", "Inittech: “we lose two days a month” Dana")
    assert "Did you mean Initech? Or add “Inittech” as new." in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "It is Initech")
    assert "“we lose two days a month” Dana, Initech" in await record(world, "Tom")


async def test_not_this_forgets_the_line_at_once(world: World) -> None:
    await world.say("Ana", "Verbatim", LINE)
    await world.press("Ana", "Not this")
    assert "Forgotten. Nothing was saved." in await world.screen("Ana", "Verbatim")
    assert await count(world, t.Draft) == 0
    assert await count(world, t.Evidence) == 0


async def test_a_line_for_later_is_changed_in_the_form(world: World) -> None:
    await world.say("Ana", "Verbatim", LINE)
    await world.press("Ana", "Change")
    assert "Only you can read what you enter here." in world.sees_form("Ana")
    await world.fill("Ana", {"Who said it": "Dana Ruiz"})
    assert await world.submit("Ana") is None
    assert await count(world, t.Draft) == 0
    assert await count(world, t.Evidence) == 1


async def test_words_in_the_thread_of_the_message_are_read_too_and_only_their_author_sees_it(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "#product", LINE, thread=message)
    assert "For “We're going with EU-only hosting" in await world.screen("Ana", "#product", message)
    assert "[Save]" not in await world.screen("Tom", "#product")
    await world.press("Ana", "Save")
    assert "“we lose two days a month” Dana, Acme" in await world.screen("Tom", "#product", message)


async def test_words_in_a_thread_of_somebody_else_are_left_alone(world: World) -> None:
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Tom", "#product", LINE, thread=message)
    assert "[Save]" not in await world.screen("Tom", "#product")
    assert await count(world, t.Draft) == 0


async def test_anything_else_gets_one_helpful_line_an_hour_and_is_not_kept(world: World) -> None:
    for text in ("hello", "good morning"):
        await world.say("Ana", "Verbatim", text)
    help_line = (
        "I keep a customer's words when you write them like this: Acme: “we lose two days a month” Dana, call, Tue."
    )
    assert (await world.screen("Ana", "Verbatim")).count(help_line) == 1
    await world.wind(timedelta(hours=1, minutes=1))
    await world.say("Ana", "Verbatim", "hello again")
    assert (await world.screen("Ana", "Verbatim")).count(help_line) == 2
    assert await count(world, t.Draft) == 0


async def test_whoever_asks_or_tries_is_answered_every_time(world: World) -> None:
    for text in ("help", "what can you do?", "“we lose two days a month” Dana", "Acme said that they need it"):
        await world.say("Ana", "Verbatim", text)
    assert (await world.screen("Ana", "Verbatim")).count("I keep a customer's words when you write them like this") == 4


async def test_a_line_that_was_saved_is_saved_once(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.say("Ana", "Verbatim", LINE)
    row = next(r for r in await world._visible("ana") if "[Save]" in r.text)
    found = next(i["value"] for p in (row.card or {})["parts"] for i in p.get("items", ()) if i["label"] == "Save")
    for _ in range(2):
        await world.platform.asking.press("ana", row.number, "reply.save", found)
        await world.settle()
    assert await count(world, t.Decision) == 1
    assert await count(world, t.Evidence) == 1


async def test_an_ordinary_message_in_a_thread_does_not_touch_the_database(world: World) -> None:
    """Once the settings are known, that is; they are read anew when they are ten seconds old."""
    actor, workspace = world.platform.reach.actor("ana"), world.platform.workspace
    statements: list[str] = []

    async def say(text: str) -> None:
        await world.platform._dispatch(
            IncomingMessage(workspace, actor, Source("product", "4711", "4710"), text, TUESDAY)
        )

    await say("the first one")
    listen(world.store.engine.sync_engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    for text in ("thanks", "see “the plan”", "note: lunch at noon", "the plan, as they call it: lunch at 10"):
        await say(text)
    assert statements == []
