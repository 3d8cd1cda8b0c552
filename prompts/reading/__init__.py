"""Reading what people write, by rules and weights of words: decisions, customers, quotes, segments and replies in thirteen languages."""

from prompts.reading.customers import Mention, find_customers
from prompts.reading.decision import FIRES, Reading, read_decision
from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.gate import (
    Known,
    Near,
    NewName,
    Paraphrase,
    Segment,
    Unusable,
    Verbatim,
    judge_customer,
    judge_quote,
    occurs_in,
    tidy,
)
from prompts.reading.held import Held, read_held
from prompts.reading.quotes import FoundQuote, find_quotes
from prompts.reading.replies import ReadReply, read_reply
from prompts.reading.segments import FoundSegment, find_segments

__all__ = [
    "FIRES",
    "Directory",
    "DirectoryEntry",
    "FoundQuote",
    "FoundSegment",
    "Held",
    "Known",
    "Mention",
    "Near",
    "NewName",
    "Paraphrase",
    "ReadReply",
    "Reading",
    "Segment",
    "Unusable",
    "Verbatim",
    "find_customers",
    "find_quotes",
    "find_segments",
    "judge_customer",
    "judge_quote",
    "occurs_in",
    "read_decision",
    "read_held",
    "read_reply",
    "tidy",
]
