"""Whether a piece of evidence reached us directly, as METRICS.md says: measured and shown, never in anybody's way."""

from __future__ import annotations

import html
import unicodedata

QUOTATION = dict.fromkeys(map(ord, "‘’‚‛′‹›`´“”„‟″«»＂＇"), "'") | {ord('"'): "'"}


def is_direct(kind: str, source: str | None, source_url: str | None, text: str, source_text: str | None) -> bool:
    """Not retold, not from a survey, and traceable: by a link, by the text it stands in, or to the customer's own hand."""
    if kind == "paraphrase" or source == "survey":
        return False
    return bool(source_url) or source == "customer" or occurs(text, source_text)


def occurs(text: str, source_text: str | None) -> bool:
    """Whether the words stand in the source: entities decoded, Unicode, spaces and quotation marks folded."""
    if not text.strip() or not source_text:
        return False
    return text in source_text or _folded(text) in _folded(source_text)


def _folded(text: str) -> str:
    # Quotation marks before NFKC, which takes some of them apart.
    return " ".join(unicodedata.normalize("NFKC", html.unescape(text).translate(QUOTATION)).split())
