"""Themes over a week's quotes in the Customer Truth Review."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.models.server import BROKEN, Answer, ModelServer, says
from tests.sandbox.driver import World

SAID = {
    "Acme": "We can't sign while our data leaves Europe.",
    "Globex": "Our auditor asks where the data is.",
    "Initech": "Nobody opens the export.",
}
COMMON = "What these quotes have in common"


async def reviewed(world: World) -> list[str]:
    """Three customers are quoted, and the first review is held; its cards."""
    await world.command("Ana", "#product", f"/truth customers add {', '.join(SAID)}")
    await world.command("Ana", "#product", "/truth review on Thursday 15:00")
    for customer, words in SAID.items():
        await world.command("Ana", "#product", f"/decide We listen to {customer}")
        await world.fill("Ana", {"Customers": [customer], "Their words": words})
        await world.press("Ana", "More")
        await world.fill("Ana", {"Link": "https://calls.example/1", "How we heard it": "Call"})
        assert await world.submit("Ana") is None
    await world.wind(timedelta(days=3))
    return await world.cards("Tom", "#product")


def grouping(*customers: str, title: str = "Data must stay in Europe.") -> Answer:
    """A theme over the words of some customers, whatever keys they were sent under, and two that rest on nothing."""

    def answer(text: str) -> object:
        keys = {line.partition("] ")[2].partition(":")[0]: line[1:].partition("]")[0] for line in text.splitlines()}
        made_up = [{"title": "Everybody loves us", "keys": ["Q-999", "Q-998"]}, {"title": "All is well", "keys": []}]
        return says({"themes": [{"title": title, "keys": [keys[name] for name in customers]}, *made_up]})(text)

    return answer  # type: ignore[return-value]  # what says() makes


async def test_a_theme_stands_in_the_thread_over_the_quotes_it_rests_on(world: World, server: ModelServer) -> None:
    server.answers = [grouping("Acme", "Globex")]
    cards = await reviewed(world)
    (themes,) = [card for card in cards if card.startswith(COMMON)]
    assert f"Data must stay in Europe\nAcme: “{SAID['Acme']}”\nGlobex: “{SAID['Globex']}”" in themes
    assert "Initech" not in themes
    assert "Everybody loves us" not in themes
    assert "All is well" not in themes
    assert cards.index(themes) > next(at for at, card in enumerate(cards) if card.startswith("What did customers"))


@pytest.mark.parametrize(
    "answer", [BROKEN, says({"themes": []}), says({"themes": [{"title": "All", "keys": ["Q-999"]}]})]
)
async def test_without_a_theme_the_review_stands_as_it_would_without_a_model(
    world: World, server: ModelServer, answer: Answer
) -> None:
    server.answers = [answer]
    cards = await reviewed(world)
    assert [card for card in cards if card.startswith("What did customers actually say?")]
    assert not [card for card in cards if card.startswith(COMMON)]


async def test_no_quotes_leave_where_no_model_may_read(world: World, server: ModelServer) -> None:
    await world.command("Ana", "#product", "/truth channel model off")
    cards = await reviewed(world)
    assert server.bodies == []
    assert not [card for card in cards if card.startswith(COMMON)]
