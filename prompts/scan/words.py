"""How a scan says its numbers, on the page and in the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from prompts.scan.charts import ENOUGH, named_share
from prompts.scan.scanning import Scanned
from prompts.scan.tally import Findings, Kind

KINDS: Mapping[Kind, str] = {
    Kind.QUOTED: "Name a customer, in their words",
    Kind.NAMED: "Name a customer, without their words",
    Kind.GROUP: "Name a group instead",
    Kind.NOBODY: "Name nobody",
}
EXPLAINED: Mapping[Kind, str] = {
    Kind.QUOTED: "The announcement or its thread names a customer and quotes them. Anybody can check these years later.",
    Kind.NAMED: "Somebody is named, but not what they said. Whoever reads it has to trust the retelling.",
    Kind.GROUP: "“Enterprise customers” never said anything: nobody can ask a group what it meant.",
    Kind.NOBODY: "No customer and no group. Some need none, internal tooling for instance; the others came from us alone.",
}
MISSES = (
    "Decisions made in meetings, calls, documents and direct conversations are not in an export of channels.",
    (
        "The reader is rules and weights of words for thirteen languages. It knows how people usually announce a decision; it misses some who say "
        "it differently, and sometimes takes a report, a plan or a joke for one. The words that made it fire are marked in every example: "
        "read twenty, count those you would not call a decision, and correct the numbers by that."
    ),
    (
        "A name or a quote counts where the announcement has it, or a later reply in its thread. What stood elsewhere is not seen, "
        "so the true shares may be higher."
    ),
    "Not every decision needs a customer. In Verbatim a reason takes those out of the count; here they are in it.",
)


def count(number: int) -> str:
    """A number with its thousands apart."""
    return f"{number:,}"


def percent(number: float) -> str:
    """A percentage with one decimal."""
    return f"{number:.1f}\u00a0%"


def day(at: datetime) -> str:
    """A day as it is read aloud."""
    return f"{at.day} {at:%B %Y}"


def rate(kinds: Mapping[Kind, int]) -> str:
    """The share that names a customer; as a fraction where it is of too few."""
    total = sum(kinds.values())
    named = kinds.get(Kind.QUOTED, 0) + kinds.get(Kind.NAMED, 0)
    return percent(named_share(kinds)) if total >= ENOUGH else f"{named} of {total}"


def period(found: Findings) -> str:
    """From when to when messages were read."""
    if found.first is None or found.last is None:
        return "without dates"
    return f"{day(found.first)} to {day(found.last)}"


def headline(found: Findings) -> str:
    """The one sentence that is read by everybody."""
    if not found.decisions:
        return "No decision was found."
    if found.decisions < ENOUGH:
        return f"{_named(found)} of {found.decisions} decisions name a customer."
    return f"{percent(named_share(found.kinds))} of decisions name a customer."


def lead(found: Findings) -> str:
    """What stands behind the headline."""
    read = f"{_some(found.messages, 'message')} {'was' if found.messages == 1 else 'were'} read"
    if not found.decisions:
        return (
            f"{read}, and none of them announces a decision in words that the reader knows. Either decisions are made "
            "elsewhere, or they are announced in another way."
        )
    named, quoted, unnamed = _named(found), found.kinds[Kind.QUOTED], found.decisions - _named(found)
    said = (
        f"{read}, and {_some(found.decisions, 'decision')} found in them. {_some_say(named)} which customer it is for"
    )
    said += f", {count(quoted) if quoted else 'none'} with that customer's own words." if named else "."
    return f"{said} For the other {count(unnamed)}, nobody can look up who asked." if named and unnamed else said


def later(found: Findings) -> str:
    """How many names came only afterwards; empty when none did."""
    if not found.later:
        return ""
    return f"{count(found.later)} of these {count(_named(found))} got {'its' if found.later == 1 else 'their'} name only in a reply, later."


def concentration(found: Findings) -> str:
    """The share of quotes that come from the five most quoted customers; empty where there is nothing to compare."""
    quotes = [customer.quotes for customer in found.customers if customer.quotes]
    if len(quotes) <= 5:
        return ""
    return f"Five customers gave {percent(100 * sum(quotes[:5]) / sum(quotes))} of all quotes; {len(quotes)} were quoted at all."


def private(scanned: Scanned) -> str:
    """What became of decisions in private channels; empty when there are none."""
    number = scanned.found.private.total()
    if not number:
        return ""
    teams = scanned.kind == "Teams export"
    where = "in channels that are private, or that no list calls public" if teams else "in private channels"
    said = f"{_some(number, 'decision')} {'was' if number == 1 else 'were'} announced {where}. Their numbers count; their channels, customers "
    hint = " A list of the channels beside the messages tells which are public: see docs/scan.md." if teams else ""
    return f"{said}and words are not on this page.{hint}"


def known(scanned: Scanned) -> str:
    """How customers were told from other names."""
    if scanned.directory:
        return f"Customers were looked up in a list of {count(scanned.directory)}; other likely names count as well."
    return (
        "No list of customers was given, so names were told by the words around them (“for Acme”, “Dana from Acme”). "
        "With --customers FILE more are found, and with their usual spelling."
    )


def left_out(scanned: Scanned) -> list[str]:
    """What of the export was not read, one line each. Files are only counted: the name of one may be that of a private channel."""
    lines = [f"{_some(number, 'message')} {reason}" for reason, number in scanned.left_out.messages.most_common()]
    files = len(scanned.left_out.files)
    return [*lines, f"{_some(files, 'file')}, or the rest of {'it' if files == 1 else 'them'}"] if files else lines


def files_left_out(scanned: Scanned) -> list[str]:
    """Which files were not read, for whoever has the export anyway."""
    files = scanned.left_out.files
    return files[:5] + ([f"and {count(len(files) - 5)} more"] if len(files) > 5 else [])


def per_thousand(found: Findings) -> str:
    """How rare decisions are."""
    return f"{1000 * found.decisions / found.messages:.1f}" if found.messages else "0"


def _named(found: Findings) -> int:
    return found.kinds[Kind.QUOTED] + found.kinds[Kind.NAMED]


def _some_say(number: int) -> str:
    return {0: "None says", 1: "1 says"}.get(number, f"{count(number)} say")


def _some(number: int, thing: str) -> str:
    return f"{count(number)} {thing}{'' if number == 1 else 's'}"
