"""A second look at one candidate: whether it announces a decision, and the customers and quotes that are really in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from prompts.models.asking import Asker
from prompts.models.masking import Masked, mask
from prompts.models.model import Question, Reply
from prompts.reading import Directory, Known, NewName, Verbatim, judge_customer, judge_quote

LONGEST = 6000
"""Characters of a message that are sent; an announcement is shorter."""
MOST = 5
LONGEST_INTERPRETATION = 300
ADDRESS = re.compile(r"https?:|www\.|[<>@]")


class Words(Reply):
    """Somebody's words, as a model answers them."""

    words: str
    speaker: str
    customer: str


class CandidateReply(Reply):
    """What a model answers about a candidate."""

    decision: bool
    customers: list[str]
    quotes: list[Words]
    interpretation: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that occur in the text as they stand here; `speaker` and `customer` do, too."""

    words: str
    speaker: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a model found in a message, and what of it is true."""

    decision: bool
    customers: tuple[str, ...] = ()
    quotes: tuple[Quoted, ...] = ()
    interpretation: str = ""

    def kept(self) -> dict[str, Any]:
        """What is kept beside the message, as JSON."""
        return {name: value for name, value in asdict(self).items() if name != "decision"}

    @staticmethod
    def of(kept: dict[str, Any] | None) -> Looked | None:
        """The same from what was kept."""
        if kept is None:
            return None
        quotes = tuple(Quoted(**quote) for quote in kept["quotes"])
        return Looked(True, tuple(kept["customers"]), quotes, kept["interpretation"])


async def look(asker: Asker, workspace_id: int, text: str, directory: Directory, seconds: float) -> Looked:
    """Ask a model about a message; raises ModelUnavailable."""
    masked = mask(text[:LONGEST])
    question = Question("candidate", masked.text, CandidateReply, 1200)
    return checked(await asker.ask(workspace_id, question, seconds), masked, directory)


def checked(reply: CandidateReply, masked: Masked, directory: Directory) -> Looked:
    """What of an answer occurs in the message: everything else is dropped, and an interpretation without a quote is, too."""
    customers = tuple(named_in(reply.customers[: 4 * MOST], masked, directory)[:MOST])
    quotes = tuple(quoted_in(reply.quotes[: 4 * MOST], masked, directory)[:MOST])
    draft = masked.restored(" ".join(reply.interpretation.split()))[:LONGEST_INTERPRETATION]
    fits = quotes and not ADDRESS.search(draft)
    return Looked(reply.decision, customers, quotes, draft if fits else "")


def named_in(names: Iterable[str], masked: Masked, directory: Directory) -> list[str]:
    """The names that occur in the text and are names: no groups, and nothing that is only nearly a customer of ours."""
    found = dict.fromkeys(name for name in map(masked.verbatim, names) if name and name not in masked.hidden.values())
    return [name for name in found if isinstance(judge_customer(name, directory), Known | NewName)]


def quoted_in(quotes: Iterable[Words], masked: Masked, directory: Directory) -> list[Quoted]:
    """The quotes that occur in the text and are words, no retelling. A speaker or customer who does not occur is left out."""
    found: dict[str, Quoted] = {}
    for quote in quotes:
        words = masked.verbatim(quote.words)
        customer = (named_in([quote.customer], masked, directory) or [""])[0]
        if words is None or not isinstance(judge_quote(words, [customer] if customer else []), Verbatim):
            continue
        found.setdefault(words, Quoted(words, masked.verbatim(quote.speaker) or "", customer))
    return list(found.values())
