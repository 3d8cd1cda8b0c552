"""A scan as one HTML page: no script, no network, everything in it escaped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from prompts.scan import charts, words
from prompts.scan.scanning import Scanned

MOST_ROWS = 12
"""Channels and customers that get a row of their own."""

_pages = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "drawn"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_pages.filters |= {"count": words.count, "percent": words.percent, "day": words.day}


def page(scanned: Scanned, made: datetime) -> str:
    """The whole page; `made` is when, in UTC."""
    found = scanned.found
    return _pages.get_template("page.html").render(
        scanned=scanned,
        found=found,
        made=made,
        words=words,
        share={"named": charts.named_share, "quoted": charts.quoted_share},
        columns=charts.columns(found.weeks),
        shares=charts.shares(found.weeks),
        chart=charts,
        shown=any(found.examples.values()),
        longest=_longest,
        rows=MOST_ROWS,
    )


def _longest(rows: list[tuple[str, Mapping[object, int]]]) -> int:
    return max((sum(kinds.values()) for _, kinds in rows), default=1)
