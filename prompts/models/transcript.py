"""Finds a customer's verbatim words in a long text: what a model points out, and without one what stands in quotation marks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from prompts.models.asking import Asker
from prompts.models.candidate import Quoted, Words, quoted_in
from prompts.models.masking import Masked, mask
from prompts.models.model import ModelUnavailable, Question, Reply
from prompts.reading import Directory, find_quotes

LONGEST = 40_000
"""Characters of a text that are read."""
MOST = 12
AROUND = 300
"""Characters on either side of a passage that are kept with it as its source."""


class TranscriptReply(Reply):
    """What a model answers about a long text."""

    quotes: list[Words]


async def find_words(
    asker: Asker | None, workspace_id: int, text: str, customer: str, directory: Directory, seconds: float
) -> tuple[Quoted, ...]:
    """Up to twelve passages of the text, as it has them, in its order. A model that is late or down is done without."""
    text = text[:LONGEST]
    if asker is None:
        return by_rules(text)
    masked = mask(text)
    about = mask(customer).text
    question = Question(
        "transcript", f"<customer>{about}</customer>\n<text>\n{masked.text}\n</text>", TranscriptReply, 4000
    )
    try:
        reply = await asker.ask(workspace_id, question, seconds)
    except ModelUnavailable:
        return by_rules(text)
    return await asyncio.to_thread(checked, reply, masked, directory)


def by_rules(text: str) -> tuple[Quoted, ...]:
    """What stands in quotation marks and is said to have been said."""
    return tuple(Quoted(q.text, q.speaker or "", q.customer or "") for q in find_quotes(text[:LONGEST]))[:MOST]


def checked(reply: TranscriptReply, masked: Masked, directory: Directory) -> tuple[Quoted, ...]:
    """The passages that occur in the text, in its order; of two that overlap the longer one."""
    found = quoted_in(reply.quotes[: 2 * MOST], masked, directory)
    return tuple(sorted(_apart(found, masked.original), key=lambda quote: masked.original.find(quote.words)))[:MOST]


def excerpt(text: str, words: str) -> str:
    """The words with what stands around them in the text, to be kept as their source."""
    start = text.find(words)
    return text[max(0, start - AROUND) : start + len(words) + AROUND]


def _apart(quotes: Sequence[Quoted], text: str) -> list[Quoted]:
    kept: list[Quoted] = []
    for quote in sorted(quotes, key=lambda quote: -len(quote.words)):
        start = text.find(quote.words)
        spans = ((text.find(other.words), other) for other in kept)
        if not any(at < start + len(quote.words) and start < at + len(other.words) for at, other in spans):
            kept.append(quote)
    return kept
