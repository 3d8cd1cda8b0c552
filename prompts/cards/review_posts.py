"""What stands under each of the four questions of a Customer Truth Review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.hints import SLASH, TRUTH
from bot.parts import Actions, Button, Card, Facts, Heading, Inline, Line, Part, Quote, Strong, Text, cut
from prompts.cards.words import WAIVERS, listed, person, said_by, shortened
from storage import tables as t
from storage.agendas import is_open
from storage.views import DecisionView, QuoteView

QUESTIONS = {
    "heard": "What did customers actually say?",
    "interpreted": "How did we interpret it?",
    "decided": "What decisions did we make?",
    "validate": "Which customers will validate?",
}
"""The four questions, in the manifesto's words."""

NOTHING = {
    "heard": f"Nobody wrote down a customer's own words this week. Who heard some? Type {SLASH}quote to save them.",
    "interpreted": "No decision of this week rests on a customer's words yet.",
    "decided": "No decision was put on record here this week.",
    "validate": "No customer is asked to validate anything yet.",
}
VERDICTS = {
    "matches": "that matches",
    "not_what_i_meant": "that is not what I meant",
    "no_longer_matters": "that no longer matters",
}
SHORT_QUOTE = 600
MOST_QUOTES = 3


@dataclass(frozen=True, slots=True)
class Material:
    """What the posts are drawn from, by row id."""

    zone: str
    today: date
    quotes: Mapping[int, QuoteView] = field(default_factory=dict)
    decisions: Mapping[int, DecisionView] = field(default_factory=dict)
    prompts: Mapping[int, t.Prompt] = field(default_factory=dict)
    verdicts: Mapping[int, Sequence[tuple[t.Customer, t.Verdict]]] = field(default_factory=dict)


def post(question: str, parts: Sequence[Part], page: int, pages: int) -> Card:
    """One page under a question."""
    title = QUESTIONS[question] + (f" ({page} of {pages})" if pages > 1 else "")
    return Card(title, (Heading(title), *(parts or (Text((NOTHING[question],)),))))


def heard(view: QuoteView, words: str, more: bool, zone: str) -> tuple[Part, ...]:
    """A customer's words, or one piece of very long ones."""
    by = said_by(view, zone)
    return (Quote(words, ("to be continued",) if more else by),)


def beside(one: QuoteView, other: QuoteView) -> tuple[Part, ...]:
    """Two quotes that contradict each other."""
    pairs = tuple(
        (view.customer.name, (f"“{cut(view.evidence.text, SHORT_QUOTE)}”", *_speaker(view))) for view in (one, other)
    )
    return (Text(("These two disagree. Whose words does a decision rest on?",)), Facts(pairs))


def _speaker(view: QuoteView) -> Line:
    return (f" {view.evidence.speaker}",) if view.evidence.speaker else ()


def interpreted(view: DecisionView, zone: str) -> tuple[Part, ...]:
    """A decision, the words it rests on, and how they were read."""
    quotes = [quote for quote in view.quotes if quote.evidence.kind == "quote"]
    parts: list[Part] = [Text(named(view))]
    parts += [Quote(cut(quote.evidence.text, SHORT_QUOTE), said_by(quote, zone)) for quote in quotes[:MOST_QUOTES]]
    left = len(quotes) - MOST_QUOTES
    if left > 0 or view.hidden:
        parts.append(Text((_hidden(view, left),), quiet=True))
    read = cut(view.decision.interpretation or "", 1200) or "nobody wrote down how we read this."
    return (*parts, Text((Strong("Our interpretation: "), read)))


def _hidden(view: DecisionView, left: int) -> str:
    more = [f"{left} more: {TRUTH} show {view.decision.key}"] if left > 0 else []
    more += [f"{view.hidden} from channels that not everybody here is in"] if view.hidden else []
    return "and " + ", ".join(more)


def named(view: DecisionView) -> Line:
    """A decision by its key and words."""
    return (Strong(view.decision.key), f" {shortened(view.decision.text, 300)}")


STATES = ("Attributed", "Not attributed yet", "Waived", "Vetoed by the customer council", "Replaced or reversed")


def state(view: DecisionView) -> str:
    """Under which heading a decision stands."""
    match view.decision.status:
        case "vetoed":
            return STATES[3]
        case "superseded" | "reversed" | "dismissed":
            return STATES[4]
    if view.decision.waiver_reason:
        return STATES[2]
    return STATES[0] if view.attributed else STATES[1]


def decided(view: DecisionView) -> tuple[Part, ...]:
    """A decision: for whom, or a button to say so. Its author's name only where they agreed."""
    line: list[Inline] = [*named(view)]
    if view.author is not None and view.author.named_in_reviews:
        line += [" · decided by ", person(view.author)]
    if view.customers:
        line.append(f" · for {listed([customer.name for customer in view.customers])}")
    if view.decision.waiver_reason:
        reason = WAIVERS.get(view.decision.waiver_reason, view.decision.waiver_reason)
        pending = "" if view.decision.status == "waived" else ", not accepted yet"
        line.append(f" · no customer in this ({reason}{pending})")
    if not is_open(view):
        return (Text(tuple(line)),)
    line.append(" · quote to come" if view.customers else "")
    return (Text(tuple(line)), attribute(view.decision.key))


def attribute(value: str) -> Actions:
    """The button under what waits for a customer; the value is a key, or a question's `p:uid`."""
    return Actions((Button("Attribute", "review.attribute", value, "primary", opens_form=True),))


def put_off(prompt: t.Prompt, filed: DecisionView | None) -> tuple[Part, ...]:
    """A question that its author put off to the review, without their name; what became of it, once that is known."""
    if filed is not None:
        return decided(filed)
    if prompt.outcome != "open" or not prompt.text:
        return (Text(("A question that was put off to this review is settled.",), quiet=True),)
    line = (Strong("Put off to this review"), f" “{shortened(prompt.text, 300)}”")
    return (Text(line), attribute(f"p:{prompt.uid}"))


def validate(view: DecisionView, verdicts: Sequence[tuple[t.Customer, t.Verdict]], today: date) -> tuple[Part, ...]:
    """Who was named to validate a decision, by when, by whom they are asked, and what they said."""
    decision, names = view.decision, listed([customer.name for customer in view.customers])
    line: list[Inline] = [*named(view), "\n"]
    for place, (customer, verdict) in enumerate(verdicts):
        line.append(f"{'; ' if place else ''}{customer.name} said: {VERDICTS.get(verdict.verdict, verdict.verdict)}")
    if verdicts:
        return (Text((*line, ".")),)
    if not (decision.validator or decision.validate_by):
        return (Text((*line, f"For {names}. Nobody is named to validate it yet.")),)
    who = (decision.validator or names or "somebody") + (f" ({names})" if decision.validator and names else "")
    due = decision.validate_by
    when = f", {'was due' if due < today else 'by'} {due:%a} {due.day} {due:%b %Y}" if due else ", no day set"
    return (Text((*line, f"{who}{when}, asked by ", *_asker(view), ".")),)


def _asker(view: DecisionView) -> Line:
    named = {customer.id for customer in view.customers}
    hearers = [quote.heard_by for quote in view.quotes if quote.heard_by is not None and quote.customer.id in named]
    if hearers:
        return (person(hearers[0]),)
    if view.author is not None and view.author.named_in_reviews:
        return (person(view.author),)
    return ("whoever decided it",)


# ---------------------------------------------------------------- asides


ASIDES = {
    "elsewhere": "Heard elsewhere in the company:",
    "filtered": "And {} came filtered: retold, by survey, or without a source to check. They are not shown as what customers said.",
    "more": f"and {{}} more from elsewhere: {TRUTH} search finds them.",
    "surveys": "Selective input: everything of this week comes from surveys. Surveys say what customers tick, not what they do. Who talked to one?",
    "happy": "Selective input: nobody who was heard this week is a critic or has left. They have the real data. Who asks one?",
    "unused": "No decision has used this one yet:",
    "bare": "Resting on nobody's words yet: {} of this week's decisions.",
    "none": NOTHING["heard"],
    "first": "The other three questions begin with the next review.",
}
LOUD = frozenset({"surveys", "happy", "unused", "elsewhere"})


def aside(name: str, number: str) -> Part:
    """A line of ours between what others said."""
    return Text((ASIDES[name].format(number),), quiet=name not in LOUD)


def label(name: str) -> Part:
    """A customer, or a state, over what stands under it."""
    return Text((Strong(name),))


def grouped(parts: Iterable[tuple[str, tuple[Part, ...]]]) -> list[Part]:
    """Parts under their labels, each label once where it begins."""
    drawn: list[Part] = []
    current = ""
    for name, some in parts:
        if name and name != current:
            drawn.append(label(name))
        current = name or current
        drawn += some
    return drawn
