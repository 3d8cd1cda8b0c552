"""What `/truth` shows: the metric, what a search finds, what waits for a person, and their home page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.parts import Actions, Button, Card, Divider, Facts, Heading, Line, Link, Part, Quote, Text
from prompts.cards import nudge
from prompts.cards.record import summary
from prompts.cards.words import said_by, shortened
from storage import tables as t
from storage.candidates import Asked
from storage.metrics import NAMES, Report, shown
from storage.search import Found
from storage.views import DecisionView

RATE = "decision_attribution_rate"
MOST_KEYS = 30
MOST = 5
"""How many things of one kind stand on one card."""

OUTCOMES = {"filed": "filed", "no_customer": "no customer", "dismissed": "not a decision", "unanswered": "unanswered"}


def metrics(report: Report) -> Card:
    """The Decision Attribution Rate of four weeks, what keeps it honest, and the decisions behind it."""
    metric = report.metrics[RATE]
    floor = metric.companions["attribution_floor"]
    outcomes = ((report.honest.prompts.get(key, 0), words) for key, words in OUTCOMES.items())
    prompts = ", ".join(f"{count} {words}" for count, words in outcomes if count)
    facts: tuple[tuple[str, Line], ...] = (
        ("With their words", (_rate(metric.companions["quoted_rate"]),)),
        ("Counting unanswered questions", (_rate(floor),)),
        ("Waived", (_rate(report.honest.waived_share),)),
    )
    parts: list[Part] = [Heading(f"{NAMES[RATE]}, last 4 weeks"), Text((headline(report),))]
    parts.append(Facts(facts))
    if prompts:
        parts.append(Text((f"Questions: {prompts}",), quiet=True))
    if metric.decisions or metric.hidden:
        parts.append(Text((_behind(metric.decisions, metric.hidden),), quiet=True))
    return Card(f"{NAMES[RATE]}: {headline(report)}", tuple(parts))


def headline(report: Report) -> str:
    """The rate in a sentence."""
    metric = report.metrics[RATE]
    if metric.value is None:
        return "No decisions yet."
    small = " This is a small sample." if metric.low_sample else ""
    named, whole = round(metric.numerator or 0), round(metric.denominator or 0)
    words = "decision names" if whole == 1 else "decisions name"
    return f"{shown(metric.value, metric.unit)}: {named} of {whole} {words} a customer.{small}"


def _rate(value: float | None) -> str:
    return "no decisions yet" if value is None else shown(value, "%")


def _behind(keys: Sequence[str], hidden: int) -> str:
    listed = ", ".join(keys[:MOST_KEYS])
    rest = [f"{len(keys) - MOST_KEYS} more"] if len(keys) > MOST_KEYS else []
    rest += [f"{hidden} in channels you are not in"] if hidden else []
    return " and ".join(filter(None, [f"Behind it: {listed}" if listed else "Behind it:", *rest])).replace(": and", ":")


def found(typed: str, results: Found, zone: str) -> Card:
    """What a search finds."""
    title = f"Search: {shortened(typed, 60)}"
    if not (results.customers or results.decisions or results.quotes):
        return Card(
            title, (Text((f"Nothing you can see has “{shortened(typed, 60)}” in it. Try the beginning of a word.",)),)
        )
    parts: list[Part] = [Heading(title)]
    if results.customers:
        parts.append(Text((f"Customers: {', '.join(row.name for row in results.customers)}",)))
    parts += [Text((summary(view),)) for view in results.decisions]
    parts += [Quote(shortened(view.evidence.text, 300), said_by(view, zone)) for view in results.quotes]
    if results.more:
        parts.append(Text((f"and {results.more} more. Add a word to narrow it down.",), quiet=True))
    return Card(title, tuple(parts))


def waiting(
    asked: Sequence[Asked], mine: Sequence[DecisionView], owed: Sequence[tuple[t.Request, DecisionView]]
) -> list[Part]:
    """What waits for one person: questions with their buttons, decisions, and what colleagues asked."""
    parts: list[Part] = []
    if asked:
        parts.append(Heading("Questions for you"))
        for one in asked[:MOST]:
            parts += _question(one)
        parts += _more(len(asked) - MOST)
    if mine:
        parts.append(Heading("Your decisions still to be attributed"))
        for view in mine[:MOST]:
            key = view.decision.key
            name = Button("Name the customers", "record.edit", key, opens_form=True)
            ask = Button("Ask a colleague", "record.ask", key, opens_form=True)
            parts += [Text((summary(view),)), Actions((name, ask))]
        parts += _more(len(mine) - MOST)
    if owed:
        parts.append(Heading("Colleagues ask you"))
        for request, view in owed[:MOST]:
            answer = Button("Add their words", "request.answer", str(request.id), "primary", opens_form=True)
            decline = Button("I didn't hear it", "request.decline", str(request.id))
            parts += [Text((f"Did you hear a customer say why? {summary(view)}",)), Actions((answer, decline))]
        parts += _more(len(owed) - MOST)
    return parts


def unreached(asked: Sequence[Asked]) -> list[Part]:
    """For a guardian: whom I could not ask in private."""
    parts: list[Part] = [Heading("I can't reach these people in private")] if asked else []
    for one in asked[:MOST]:
        place = f" in #{one.channel.name}" if one.channel and one.channel.name else ""
        words = f"“{shortened(one.prompt.text, 200)}”" if one.prompt.text else "a message"
        line: Line = (words[:1].upper() + words[1:], f" by {(one.asked and one.asked.name) or 'somebody'}{place}. ")
        told: Line = (Link("Open it", one.prompt.permalink),) if one.prompt.permalink else ()
        parts.append(Text((*line, *told)))
    return parts + _more(len(asked) - MOST)


def _more(number: int) -> list[Part]:
    return [Text((f"and {number} more",), quiet=True)] if number > 0 else []


def _question(asked: Asked) -> list[Part]:
    """A nudge, with what it is about in place of what it said when it was new."""
    if asked.prompt.text is None:
        return list(nudge.marked(asked).parts)
    place = f" (#{asked.channel.name})" if asked.channel and asked.channel.name else ""
    about = Text((f"“{shortened(asked.prompt.text, 200)}”{place}. Which customers is it for, and what did they say?",))
    return [about, *(part for part in nudge.question(asked).parts if isinstance(part, Actions))]


def mine(parts: Sequence[Part]) -> Card:
    """`/truth mine`."""
    nothing = (Text(("Nothing waits for you. Every decision of yours names its customers.",)),)
    return Card("What waits for you", tuple(parts) or nothing)


def home(parts: Sequence[Part], report: Report) -> Card:
    """The bot's own page."""
    buttons = (
        Button("Log a decision", "home.decide", style="primary", opens_form=True),
        Button("Help", "home.help"),
    )
    rest = tuple(parts) or (Text(("Nothing waits for you.",)),)
    top: tuple[Part, ...] = (
        Heading("Verbatim"),
        Text(("Which customers is a decision for, by name, and what did they say?",)),
        Actions(buttons),
        Divider(),
        Facts(((f"{NAMES[RATE]}, last 4 weeks", (headline(report),)),)),
        Divider(),
    )
    return replace(Card("Verbatim", top), parts=(*top, *rest))
