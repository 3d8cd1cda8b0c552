"""How much of ordinary chat is sent to a model at all."""

from __future__ import annotations

from prompts.models.looks import worth_a_look
from prompts.reading import Directory, DirectoryEntry, read_decision
from tests.models.ordinary import CUSTOMER, DECISIONS, messages

NUMBER = 20_000
NAMES = Directory(DirectoryEntry(number, name) for number, name in enumerate(CUSTOMER))


def sent(text: str) -> bool:
    reading = read_decision(text)
    return reading.decision and worth_a_look(text, reading.score, NAMES)


def test_of_ordinary_chat_less_than_one_message_in_two_hundred_is_sent() -> None:
    count = sum(map(sent, messages(NUMBER)))
    assert 0 < count <= NUMBER / 200


def test_the_mix_is_ordinary_and_holds_decisions_as_real_chat_does() -> None:
    mix = list(messages(NUMBER))
    assert len(set(mix)) > 2000
    found = sum(read_decision(text).decision for text in mix)
    assert DECISIONS / 2 < found / NUMBER < 2 * DECISIONS
