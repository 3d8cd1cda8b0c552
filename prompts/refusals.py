"""The sentences that the gate answers with: what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from bot.hints import SLASH

NO_DECISION = "Write the decision in a sentence, such as “We will keep EU hosting”."
NOT_IN_SOURCE = "Those words aren't in the message. Copy them exactly; typos are fine."
FUTURE = "That day has not come yet. Choose the day it was said, or leave it empty."
LONG_AGO = "That is too long ago to be the day. Choose the day it was said, or leave it empty."
PAST = "That day is over. Choose a day from today on."
LINK = "A link begins with https://. Paste the whole address."
FORGOTTEN = "This form is more than a day old, so I no longer have the message. Pick it from the message's menu again."
NO_KEY = "Type a key such as D-42, or a word from the decision, and choose one."
NO_WORDS = "Paste what they said, exactly as they said it."
WHOSE_AT_ALL = "Whose words are these? Name the customer who said them."
NO_CUSTOMER = "I no longer find that customer in the directory. Type the name once more."
WHOSE = "Several customers are named. Choose whose words these are."


def segment(typed: str, near: Sequence[str]) -> str:
    """A group was typed where a name is wanted."""
    names = f" Near matches: {', '.join(near)}." if near else ""
    return f"“{typed[:1].upper()}{typed[1:]}” is a group. Name one who asked.{names}"


def near(typed: str, name: str) -> str:
    """A name is nearly one that we have."""
    return f"Did you mean {name}? Or add “{typed}” as new."


def paraphrase(about: str | None) -> str:
    """A retelling was typed where a quote is wanted."""
    return f"This retells {about or 'them'}. Paste their words, or keep it as our interpretation."


def retold(about: str | None) -> str:
    """A retelling, in a form that keeps nothing but quotes."""
    return f"This retells {about or 'them'}. Paste their words, or say below that these are their exact words."


def no_words(speaker: str) -> str:
    """A speaker without words."""
    return f"What did {speaker} say? Paste their words, or empty the name."


BY_A_BOT = f"A bot wrote that, so it is nobody's decision. Choose a message that a person wrote, or type {SLASH}decide."
