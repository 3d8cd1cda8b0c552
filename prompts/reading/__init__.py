"""Reading what people write, by rules: decisions, customers, quotes, segments and replies in thirteen languages."""

from prompts.reading.decision import Reading, read_decision

__all__ = ["Reading", "read_decision"]
