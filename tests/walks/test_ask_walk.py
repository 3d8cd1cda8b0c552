"""A colleague is asked what a customer said, and answers, declines, or cannot be asked."""

from __future__ import annotations

import asyncio

from sqlmodel import col, select

from bot.chat import Actor, ButtonPress, FormSubmission, Invalid, Whisper
from storage import people, requests
from storage import tables as t
from storage.viewer import Viewer
from tests.sandbox.company import invite
from tests.sandbox.driver import TUESDAY, World
from tests.walks.seen import record

ANNOUNCED = "We will keep EU hosting."
WORDS = "We lose two days a month"


async def rows(world: World, table: type[t.Request]) -> list[t.Request]:
    async with world.store.read() as session:
        return list((await session.exec(select(table).order_by(col(table.id)))).all())


async def decided(world: World, customers: tuple[str, ...] = ("Acme",), channel: str = "#product") -> None:
    await world.command("Ana", channel, f"/decide {ANNOUNCED}")
    await world.fill("Ana", {"Customers": list(customers)})
    assert await world.submit("Ana") is None


async def asked(world: World, colleague: str = "Sal") -> None:
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Colleague": colleague})
    assert await world.submit("Ana") is None


def submission(world: World, person: str) -> FormSubmission:
    """The open form of a person, as it is sent."""
    form, sheet = world.form(person), world._open(person.casefold())
    actor = world.platform.reach.actor(person.casefold())
    return FormSubmission(world.platform.workspace, actor, form.action, form.id, dict(sheet.values), form.state)


async def test_a_colleague_is_asked_from_the_question_and_the_decision_is_filed(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    message = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Ask a colleague")
    assert "Sending files the decision, and asks your colleague in private." in world.sees_form("Ana")
    assert f"Decision *: {ANNOUNCED}" in world.sees_form("Ana")
    await world.fill("Ana", {"Customers": ["Acme"], "Colleague": "Sal"})
    assert await world.submit("Ana") is None
    assert "Saved D-1. @Sal is asked in private. I'll tell you what they heard." in await world.screen("Ana")
    assert "D-1  We will keep EU hosting." in await world.screen("Tom", "#product", message)
    question = "@Ana decided to keep EU hosting for Acme. Did you hear them say why? Their words, not yours."
    assert question in await world.screen("Sal", "Verbatim")
    assert question not in await world.screen("Tom")


async def test_the_answer_stands_on_the_record_and_reaches_whoever_asked(world: World) -> None:
    await decided(world)
    await asked(world)
    await world.press("Sal", "Add their words")
    labels = [field.label for field in world.form("Sal").fields()]
    assert labels == ["Their words", "Who said it", "When"]
    await world.fill("Sal", {"Their words": "They want to keep their data here"})
    errors = await world.submit("Sal")
    assert errors is not None
    assert errors["Their words"].startswith("This retells Acme. Paste their words")
    await world.fill("Sal", {"Their words": WORDS, "Who said it": "Dana", "When": "2026-03-02"})
    assert await world.submit("Sal") is None
    assert "You added Acme's words. Thank you." in await world.screen("Sal", "Verbatim")
    shown = await record(world, "Tom")
    assert f"“{WORDS}” Dana, Acme · Mon 2 Mar 2026 · heard by @Sal" in shown
    told = (await world.cards("Ana", "Verbatim"))[-1]
    assert "@Sal heard Acme. The words stand on D-1 now." in told
    assert WORDS in told


async def test_the_answer_carries_the_colleagues_department(world: World) -> None:
    await decided(world)
    await asked(world)
    await world.press("Sal", "Add their words")
    await world.fill("Sal", {"Their words": WORDS})
    await world.submit("Sal")
    async with world.store.read() as session:
        saved = (await session.exec(select(t.Evidence))).one()
        sal = await session.get(t.Person, saved.heard_by)
    assert sal is not None
    assert sal.external_id == "sal"
    assert saved.department == sal.department


async def test_a_decision_without_a_customer_asks_the_colleague_whose_words_they_are(world: World) -> None:
    await decided(world, customers=())
    await asked(world)
    assert "Did you hear a customer say why? Their words, not yours." in await world.screen("Sal", "Verbatim")
    await world.press("Sal", "Add their words")
    await world.fill("Sal", {"Their words": WORDS})
    assert await world.submit("Sal") == {"Customer": "Whose words are these? Name the customer who said them."}
    await world.fill("Sal", {"Customer": "Initech"})
    assert await world.submit("Sal") is None
    assert "Customers: Initech" in await record(world, "Tom")


async def test_several_customers_are_chosen_among(world: World) -> None:
    await decided(world, customers=("Acme", "Globex"))
    await asked(world)
    await world.press("Sal", "Add their words")
    await world.fill("Sal", {"Their words": WORDS, "Customer": "Globex"})
    assert await world.submit("Sal") is None
    assert f"“{WORDS}” Globex" in await record(world, "Tom")


async def test_a_colleague_who_heard_nothing_says_so_and_somebody_else_is_asked(world: World) -> None:
    await decided(world)
    await asked(world)
    await world.press("Sal", "I didn't hear it")
    assert "Noted: you didn't hear it. Thank you for saying so." in await world.screen("Sal", "Verbatim")
    assert "@Sal didn't hear it (D-1), and says so. Who else may have?" in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Ask somebody else")
    await world.fill("Ana", {"Colleague": "Tom"})
    assert await world.submit("Ana") is None
    assert "Did you hear them say why?" in await world.screen("Tom", "Verbatim")


async def test_the_same_colleague_is_asked_once(world: World) -> None:
    await decided(world)
    await asked(world)
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Colleague": "Sal"})
    assert await world.submit("Ana") == {
        "Colleague": "Sal was asked about D-1 already. I'll tell whoever asked as soon as there is an answer."
    }
    assert len(await rows(world, t.Request)) == 1


async def test_nobody_asks_themself_a_guest_or_a_bot(world: World) -> None:
    await decided(world)
    await world.press("Ana", "Ask a colleague")
    assert await world.submit("Ana") == {"Colleague": "Choose who heard it."}
    await world.fill("Ana", {"Colleague": "Ana"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors["Colleague"].startswith("You are the one who asks.")
    await world.fill("Ana", {"Colleague": "Dana"})
    assert await world.submit("Ana") == {
        "Colleague": "I only ask members of this workspace. Choose a colleague who heard it."
    }
    bot = submission(world, "Ana")
    answer = await world.platform._dispatch(
        FormSubmission(bot.workspace, bot.actor, bot.form, bot.id, {"colleague": ("verbatim",)}, bot.state)
    )
    assert answer == Invalid({"colleague": "I only ask members of this workspace. Choose a colleague who heard it."})
    assert await rows(world, t.Request) == []


async def test_pressing_twice_at_once_asks_once(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Customers": ["Acme"], "Colleague": "Sal"})
    event = submission(world, "Ana")
    first, second = await asyncio.gather(world.platform._dispatch(event), world.platform._dispatch(event))
    assert first == second
    await world.settle()
    assert len(await rows(world, t.Request)) == 1
    assert (await world.screen("Sal", "Verbatim")).count("Did you hear them say why?") == 1


async def test_two_forms_at_once_ask_the_same_colleague_once(world: World) -> None:
    await decided(world)
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Colleague": "Sal"})
    one = submission(world, "Ana")
    other = FormSubmission(one.workspace, one.actor, one.form, "another form", one.values, one.state)
    answers = await asyncio.gather(world.platform._dispatch(one), world.platform._dispatch(other))
    assert len([answer for answer in answers if isinstance(answer, Invalid)]) == 1
    assert len(await rows(world, t.Request)) == 1


async def test_an_answer_sent_twice_is_one_answer(world: World) -> None:
    await decided(world)
    await asked(world)
    await world.press("Sal", "Add their words")
    await world.fill("Sal", {"Their words": WORDS})
    event = submission(world, "Sal")
    first, second = await asyncio.gather(world.platform._dispatch(event), world.platform._dispatch(event))
    assert first == second
    await world.settle()
    assert len([card for card in await world.cards("Ana", "Verbatim") if "heard Acme" in card]) == 1


async def test_only_the_colleague_who_was_asked_can_answer(world: World) -> None:
    await decided(world)
    await asked(world)
    request = (await rows(world, t.Request))[0]
    for action in ("request.answer", "request.decline"):
        press = ButtonPress(world.platform.workspace, world.platform.reach.actor("tom"), action, str(request.id))
        answer = await world.platform._dispatch(press)
        assert isinstance(answer, Whisper)
        assert answer.card.summary == "Only the colleague who was asked can answer this."


async def test_a_colleague_outside_a_private_channel_is_asked_and_sees_nothing_else(world: World) -> None:
    await invite(world, "Ana", "#leadership")
    await decided(world, channel="#leadership")
    await asked(world)
    await world.press("Sal", "Add their words")
    await world.fill("Sal", {"Their words": WORDS})
    assert await world.submit("Sal") is None
    screen = await world.screen("Sal")
    assert "You added Acme's words. Thank you." in screen
    assert "D-1" not in screen
    assert f"“{WORDS}” Acme" in await record(world, "Maya", "#leadership")


async def test_a_question_that_was_answered_elsewhere_is_not_asked_again(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Colleague": "Sal"})
    stale = submission(world, "Ana")
    world.dismiss("Ana")
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    await world.submit("Ana")
    await world.platform._dispatch(stale)
    await world.settle()
    async with world.store.read() as session:
        assert len((await session.exec(select(t.Decision))).all()) == 1
    assert "@Ana decided to keep EU hosting for Acme." in await world.screen("Sal", "Verbatim")


async def test_a_guest_whom_only_the_sender_recognizes_is_not_asked_and_ana_is_told(world: World) -> None:
    await decided(world)
    async with world.store.read() as session:
        ana = (await session.exec(select(t.Person).where(t.Person.external_id == "ana"))).one()
    dana = await people.known(world.store, ana.workspace_id, Actor("dana"))
    viewer = Viewer(ana.workspace_id, ana.id)
    await requests.ask(world.store, viewer, 1, dana.id or 0, ((), ()), "a form", TUESDAY)
    await world.settle()
    assert "I only ask members of this workspace, so" in await world.screen("Ana", "Verbatim")
    assert "Did you hear" not in await world.screen("Dana")
