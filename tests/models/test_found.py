"""A long text, the customer's words found in it, and the form in which somebody picks the right ones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import col, select

from prompts.models import looks
from storage import tables as t
from storage.database import Store
from tests.models.server import BROKEN, Answer, ModelServer, hang, says
from tests.sandbox.driver import World, sandbox
from tests.walks.conftest import composed

CALL = """Call with Initech, 2 March
Tom: Thanks for joining. How is the export working for you?
Dana Ruiz: Honestly, we have not opened it since May. It takes our team two days a month.
Tom: I see. Would EU hosting help?
Dana Ruiz: It would. Our auditor won't sign without it, call me on +49 170 1234567.
Tom: Great, we love the new dashboard.
"""
UNOPENED = "we have not opened it since May"
AUDITOR = "Our auditor won't sign without it, call me on +49 170 1234567."
SAID = [
    {
        "words": "Our auditor won’t sign without it, call me on [HIDDEN_PHONE_1].",
        "speaker": "Dana Ruiz",
        "customer": "",
    },
    {"words": UNOPENED, "speaker": "Dana Ruiz", "customer": "Initech"},
    {"words": "we will leave in June", "speaker": "Dana Ruiz", "customer": "Initech"},
    {"words": "Initech", "speaker": "Somebody Else", "customer": "Umbrella"},
]
FIND = "Find their words in a longer text"


@pytest.fixture
async def plain(store: Store) -> AsyncIterator[World]:
    """The product without a model."""
    async with sandbox(store.url.render_as_string(hide_password=False), composed) as world:
        yield world


async def pasted(world: World, text: str = CALL) -> str:
    """Somebody pastes a text; what Sal is shown in private."""
    await world.command("Sal", "#product", "/quote")
    await world.fill("Sal", {"Their words": text, "How we heard it": "Call", "Link": "https://calls.example/7"})
    await world.press("Sal", FIND)
    assert "show you in private what I find" in world.sees_form("Sal")
    world.dismiss("Sal")
    return (await world.cards("Sal", "Verbatim"))[-1]


async def evidence(world: World) -> list[t.Evidence]:
    async with world.store.read() as session:
        return list((await session.exec(select(t.Evidence).order_by(col(t.Evidence.id)))).all())


async def test_the_words_that_are_picked_are_saved_as_the_text_has_them(world: World, server: ModelServer) -> None:
    server.answers = [says({"quotes": SAID})]
    shown = await pasted(world)
    assert "+49" not in str(server.bodies)
    assert shown.index(UNOPENED) < shown.index(AUDITOR)
    assert "leave in June" not in shown
    await world.press("Sal", "Pick the right ones")
    assert AUDITOR in _label(world, AUDITOR)
    await world.fill("Sal", {"Which are the customer's own words?": [_label(world, AUDITOR)], "Customer": "Initech"})
    assert await world.submit("Sal") is None
    (row,) = await evidence(world)
    assert (row.text, row.speaker, row.source, row.source_url) == (
        AUDITOR,
        "Dana Ruiz",
        "call",
        "https://calls.example/7",
    )
    assert row.text in (row.source_text or "")
    assert (row.source_text or "") in CALL


def _label(world: World, words: str) -> str:
    field = next(part for part in world.form("Sal").fields() if part.name == "places")
    labels = [choice.label for choice in field.choices]  # type: ignore[union-attr]  # a field of choices
    return next(label for label in labels if words[:40] in label)


async def test_a_long_passage_is_shown_whole_above_its_box(world: World, server: ModelServer) -> None:
    words = "Honestly, we have not opened it since May. It takes our team two days a month."
    server.answers = [says({"quotes": [{"words": words, "speaker": "Dana Ruiz", "customer": ""}]})]
    await pasted(world)
    await world.press("Sal", "Pick the right ones")
    assert f"1. “{words}”" in world.sees_form("Sal")
    assert _label(world, words).endswith("…")


async def test_many_long_passages_fit_what_every_platform_takes(world: World, server: ModelServer) -> None:
    """What is drawn in a walk is held against the limits of Slack and Teams when the walk ends."""
    told = [f"{number} " + "ありがとう、でも輸出は使えません。" * 60 for number in range(12)]
    server.answers = [says({"quotes": [{"words": words, "speaker": "", "customer": ""} for words in told]})]
    assert "I found 12 passages" in await pasted(world, "\n".join(told))
    await world.press("Sal", "Pick the right ones")
    field = next(part for part in world.form("Sal").fields() if part.name == "places")
    assert len(field.choices) == 10  # type: ignore[union-attr]  # a field of choices
    await world.fill(
        "Sal", {"Which are the customer's own words?": [_label(world, told[0][:20])], "Customer": "Initech"}
    )
    assert await world.submit("Sal") is None
    assert [row.text for row in await evidence(world)] == [told[0]]


async def test_a_text_longer_than_a_form_takes_is_read_whole(world: World, server: ModelServer) -> None:
    last = "the last of many words"
    server.answers = [says({"quotes": [{"words": last, "speaker": "", "customer": ""}]})]
    text = f"Notes\n{'We nodded. ' * 500}\n{last}"
    await world.command("Sal", "#product", f"/quote {text}")
    assert last not in world.sees_form("Sal")
    await world.press("Sal", FIND)
    assert f"“{last}”" in (await world.cards("Sal", "Verbatim"))[-1]


async def test_what_is_picked_later_is_offered_without_what_was_saved(world: World, server: ModelServer) -> None:
    server.answers = [says({"quotes": SAID[:2]})]
    await pasted(world)
    for words in (UNOPENED, AUDITOR):
        await world.press("Sal", "Pick the right ones")
        await world.fill("Sal", {"Which are the customer's own words?": [_label(world, words)], "Customer": "Initech"})
        assert await world.submit("Sal") is None
    await world.press("Sal", "Pick the right ones")
    assert "I no longer have it" in await world.screen("Sal", "Verbatim")
    assert [row.text for row in await evidence(world)] == [UNOPENED, AUDITOR]


async def test_nothing_is_saved_without_a_tick_or_for_a_group(world: World, server: ModelServer) -> None:
    server.answers = [says({"quotes": SAID[:2]})]
    await pasted(world)
    await world.press("Sal", "Pick the right ones")
    await world.fill("Sal", {"Customer": "enterprise customers"})
    errors = await world.submit("Sal")
    assert errors is not None
    assert errors["Which are the customer's own words?"].startswith("Tick at least one.")
    assert "is a group" in errors["Customer"]
    assert await evidence(world) == []


@pytest.mark.parametrize("answer", [BROKEN, hang])
async def test_when_the_model_is_down_or_late_the_rules_find_what_stands_in_marks(
    world: World, server: ModelServer, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers = [answer]
    monkeypatch.setattr(looks, "LONG_SECONDS", 0.2)
    shown = await pasted(world, 'Notes. Dana Ruiz of Initech said: "we have not opened it since May". We nodded.')
    assert f"“{UNOPENED}”" in shown


async def test_without_a_model_the_rules_find_what_stands_in_marks(plain: World) -> None:
    shown = await pasted(plain, 'Notes. Dana Ruiz of Initech said: "we have not opened it since May". We nodded.')
    assert f"“{UNOPENED}”" in shown
    await plain.press("Sal", "Pick the right ones")
    await plain.fill("Sal", {"Which are the customer's own words?": [_label(plain, UNOPENED)], "Customer": "Initech"})
    assert await plain.submit("Sal") is None
    (row,) = await evidence(plain)
    assert row.text == UNOPENED


async def test_a_text_without_any_words_of_a_customer_says_so(plain: World) -> None:
    assert "I found no customer's words in that text." in await pasted(plain, "We met on Tuesday. It was long.")


async def test_an_empty_text_is_refused_beside_the_field(plain: World) -> None:
    await plain.command("Sal", "#product", "/quote")
    await plain.press("Sal", FIND)
    assert "Paste the text here first" in plain.sees_form("Sal")


async def test_a_text_that_is_forgotten_is_gone(world: World, server: ModelServer) -> None:
    server.answers = [says({"quotes": SAID[:2]})]
    await pasted(world)
    await world.press("Sal", "Forget it")
    async with world.store.read() as session:
        assert (await session.exec(select(t.Draft))).all() == []


async def test_what_a_customer_wrote_is_read_by_the_rules_alone(world: World, server: ModelServer) -> None:
    server.answers = [says({"quotes": [{"words": "we lose two days a month", "speaker": "", "customer": ""}]})]
    message = await world.say("Dana", "#globex-shared", "Hello. With the export we lose two days a month. Please help.")
    await world.shortcut("Sal", message, "Save as customer quote")
    await world.press("Sal", FIND)
    assert server.bodies == []  # people of another organization are there
    assert "I found no customer's words" in (await world.cards("Sal", "Verbatim"))[-1]


async def test_a_second_press_asks_nothing_twice(world: World, server: ModelServer) -> None:
    server.answers = [says({"quotes": SAID[:2]})]
    await pasted(world)
    await world.wind(timedelta(minutes=1))
    assert len(server.bodies) == 1
    assert len([card for card in await world.cards("Sal", "Verbatim") if "I found" in card]) == 1
