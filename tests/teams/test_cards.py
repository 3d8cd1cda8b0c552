"""Cards with any words in them are drawn as Teams accepts them, and mean nothing that was not meant."""

from __future__ import annotations

from hypothesis import given, settings

from bot.parts import Card
from bot.teams import cards
from tests.anything import cards as any_cards
from tests.teams.limits import card_problems, schema_problems, too_big


@settings(deadline=None, max_examples=40)
@given(any_cards)
def test_any_card_is_a_message_that_teams_takes(card: Card) -> None:
    message = cards.message(card)
    assert not card_problems(message["attachments"][0]["content"])
    assert message["summary"].strip()
    assert not too_big(message)


@settings(deadline=None, max_examples=10)
@given(any_cards)
def test_any_card_is_valid_against_the_published_schema(card: Card) -> None:
    assert not schema_problems(cards.content(card))
