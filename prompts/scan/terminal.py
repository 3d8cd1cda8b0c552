"""A scan in a few lines for the terminal."""

from __future__ import annotations

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from prompts.scan import words
from prompts.scan.scanning import Scanned

_ROWS = 5
_COLOURS = {"quoted": "green", "named": "cyan", "group": "yellow", "nobody": "bright_black"}
_WIDTH = 20  # characters of the longest bar


def summary(scanned: Scanned) -> RenderableType:
    """What was found; names from the export are text and no markup."""
    found = scanned.found
    parts: list[RenderableType] = [
        Text(f"{scanned.kind} “{scanned.name}”, {words.period(found)}", style="dim"),
        Text(words.headline(found), style="bold"),
        Text(words.lead(found)),
    ]
    if found.decisions:
        parts += [Text(words.later(found)), _kinds(scanned), _names(scanned)]
    return Group(*(part for part in parts if not isinstance(part, Text) or part.plain), _left_out(scanned))


def _kinds(scanned: Scanned) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    most = max(scanned.found.kinds.values())
    for kind, name in words.KINDS.items():
        number = scanned.found.kinds[kind]
        share = words.percent(100 * number / scanned.found.decisions)
        bar = Text("█" * -(-_WIDTH * number // most), style=_COLOURS[kind])
        table.add_row(
            Text(name, no_wrap=True), Text(words.count(number), justify="right"), Text(share, justify="right"), bar
        )
    return table


def _names(scanned: Scanned) -> Table:
    """The channels, customers and groups with the most decisions, side by side."""
    found = scanned.found
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim")
    lists = {
        "channel": [f"{name} {words.rate(kinds)}" for name, kinds in found.channels],
        "customer": [f"{c.name} {c.decisions}, quoted {c.quotes}" for c in found.customers],
        "group instead": [f"{group} {number}" for group, number in found.groups],
    }
    filled = {name: lines[:_ROWS] for name, lines in lists.items() if lines}
    for name in filled:
        table.add_column(name)
    for row in range(max(map(len, filled.values()), default=0)):
        table.add_row(*(Text(lines[row] if row < len(lines) else "") for lines in filled.values()))
    return table


def _left_out(scanned: Scanned) -> Text:
    lines = words.left_out(scanned)
    said = [f"Not read: {'; '.join(lines)}." if lines else "", *words.files_left_out(scanned)]
    return Text("\n".join(filter(None, said)), style="dim")
