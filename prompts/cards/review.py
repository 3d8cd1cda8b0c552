"""The opening and the end of a Customer Truth Review, and what its host and guardian read."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.chat import EVERYWHERE
from bot.hints import TRUTH
from bot.parts import Card, Divider, Facts, Heading, Line, Link, Part, Quote, Strong, Text, When, cut
from prompts.cards.review_posts import attribute, named, state
from prompts.cards.words import channel, day, listed, person, shortened
from storage.metrics import NAMES, Report, shown
from storage.reviews import ReviewView
from storage.views import DecisionView, QuoteView

TITLE = "The Customer Truth Review"
PRIMARY = (
    "decision_attribution_rate",
    "customer_decision_time",
    "direct_customer_validation_rate",
    "truth_distortion_index",
)
MOST_OPEN = 10
MOST_ANSWERS = 20
MOST_CITED = 6
COMMON = "What these quotes have in common"


def opening(view: ReviewView, now: Report | None, before: Report | None) -> Card:
    """What the thread is for, and the week's numbers beside last week's; the very first review has none."""
    review, zone = view.review, view.workspace.zone
    closes = When(
        review.closes_at.isoformat(),
        f"{day(review.closes_at, zone)}, {review.closes_at.astimezone(ZoneInfo(zone)):%H:%M}",
    )
    parts: list[Part] = [Heading(TITLE), Text((_week(view),))]
    if now is None or before is None:
        parts.append(
            Text(
                (
                    "This is the first one here, so it shows only what was heard. Decisions and rates come with the next one.",
                )
            )
        )
    else:
        parts.append(Text(("The whole workspace, beside the week before:",)))
        parts.append(Facts(tuple((NAMES[name], _beside(name, now, before)) for name in PRIMARY)))
        parts.append(Text((honest(now),), quiet=True))
    if view.host is not None:
        parts.append(Text(("Host: ", person(view.host), ". Whoever knows better says so, in the thread.")))
    kept = (
        "Answer in this thread. What is written here until ",
        closes,
        " is kept with the review; edits are followed. Nobody's attendance is counted.",
    )
    parts.append(Text(kept, quiet=True))
    return Card(f"{TITLE}: {_week(view)}", tuple(parts))


def _week(view: ReviewView) -> str:
    zone = view.workspace.zone
    return f"{day(view.review.start, zone)} to {day(view.review.end, zone)}"


def _beside(name: str, now: Report, before: Report) -> Line:
    metric, last = now.metrics[name], before.metrics[name]
    return (f"{shown(metric.value, metric.unit)}, before {shown(last.value, last.unit)}",)


def honest(report: Report) -> str:
    """The numbers that stand beside every rate, of the whole workspace."""
    numbers = report.honest
    shares = (
        ("waived", numbers.waived_share),
        ("named, counting unanswered questions", numbers.attribution_floor),
        ("decided first and heard afterwards", numbers.after_the_fact),
        ("without any evidence", numbers.evidence_free),
        ("of the evidence from five customers", numbers.five_most_quoted_share),
        ("from critics or customers who left", numbers.critic_or_churned_share),
    )
    asked = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in numbers.prompts.items() if count)
    told = [f"{words} {shown(value, '%')}" for words, value in shares if value is not None]
    told += [f"questions: {asked}"] if asked else []
    told += [f"most-used quote: {numbers.most_used_quote}×"] if numbers.most_used_quote else []
    small = any(report.metrics[name].low_sample for name in PRIMARY)
    return " · ".join([*(["Small samples"] if small else []), *told])


def themes(found: Sequence[tuple[str, Sequence[QuoteView]]]) -> Card:
    """What quotes have in common, each theme over the quotes it rests on."""
    parts: list[Part] = [Heading(COMMON)]
    for title, quotes in found:
        words = [f"{view.customer.name}: “{shortened(view.evidence.text, 120)}”" for view in quotes[:MOST_CITED]]
        left = len(quotes) - len(words)
        cited = "\n".join([*words, *([f"and {left} more"] if left else [])])
        parts.append(Text((Strong(title), f"\n{cited}")))
    parts.append(Text(("Grouped by a language model. What counts is what customers said.",), quiet=True))
    return Card(COMMON, tuple(parts))


def closing(view: ReviewView, settled: Sequence[DecisionView], left: Sequence[DecisionView], answers: int) -> Card:
    """What was attributed because of the review, and what stays open."""
    parts: list[Part] = [Heading("The review is closed")]
    if settled:
        parts.append(Text((Strong("Attributed because of this review"),)))
        parts += [Text(_settled(each)) for each in settled[: MOST_OPEN * 2]]
    if left:
        parts.append(Text((Strong("Still open"),)))
        for each in left[:MOST_OPEN]:
            parts += [Text(named(each)), attribute(each.decision.key)]
    if len(left) > MOST_OPEN:
        parts.append(Text((f"and {len(left) - MOST_OPEN} more",), quiet=True))
    if not settled and not left and not view.review.first:
        parts.append(Text(("Every decision on the agenda names its customers and quotes them.",)))
    kept = {0: "Nothing was answered in the thread."}.get(
        answers, f"What was answered in the thread is kept with the review: {TRUTH} review last."
    )
    parts.append(Text((kept,), quiet=True))
    return Card("The review is closed", tuple(parts))


def _settled(view: DecisionView) -> Line:
    if view.customers:
        return (*named(view), f" · for {listed([customer.name for customer in view.customers])}")
    return (*named(view), f" · {state(view).casefold()}")


def to_host(view: ReviewView) -> Card:
    """What the host reads when their review has begun."""
    thread = Link("the thread", view.url) if view.url else "the thread"
    line: Line = ("You host the Customer Truth Review in ", channel(view.channel), " today: ", thread, ". ")
    how = "Read the quotes aloud, ask who heard it otherwise, and press Attribute where a name is missing. "
    return Card(
        "You host the Customer Truth Review today",
        (Text((*line, f"{how}If you can't, pass it on: {TRUTH} review host @name")),),
    )


def by_hand(view: ReviewView, what: str) -> Card:
    """What a guardian reads when a review's post failed, or nobody can tell whether it stands."""
    where = channel(view.channel)
    match what:
        case "failed":
            line: Line = ("I could not post the Customer Truth Review in ", where, ". ")
            invited = (
                "Add the Verbatim app" if view.workspace.platform in EVERYWHERE else "Invite me (/invite @Verbatim)"
            )
            how = f"{invited} there, then type {TRUTH} review now in the channel. Or hold it by hand: {TRUTH} review preview shows all of it."
        case "opening":
            line = (
                "I cannot tell whether the Customer Truth Review of ",
                where,
                " was posted, and I don't post twice. ",
            )
            how = f"If it is missing, type {TRUTH} review now there. Or hold it by hand: {TRUTH} review preview shows all of it."
        case _:
            line = ("A post may be missing in the Customer Truth Review of ", where, ", and I don't post twice. ")
            how = f"Type {TRUTH} review preview there to read all of it, and paste what is missing into the thread."
    return Card("Look after a review", (Text((*line, how)),))


def preview(first: Card, posts: Sequence[Card]) -> Card:
    """The whole review in one card, for one person; what is too much for one is counted."""
    parts: list[Part] = [Text(("This is how the review would read now. Only you see this.",), quiet=True), *first.parts]
    for card in posts:
        parts += [Divider(), *card.parts]
    return Card("Preview of the Customer Truth Review", tuple(parts))


def kept(
    view: ReviewView, settled: Sequence[DecisionView], left: Sequence[DecisionView], answers: Sequence[str]
) -> Card:
    """The review that was held last: its thread, what came of it, and what was answered, without names."""
    thread: Line = (Link("Its thread", view.url), ". ") if view.url else ()
    parts: list[Part] = [Heading(f"{TITLE}, {_week(view)}"), Text((*thread, *_came_of_it(settled, left)))]
    if answers:
        parts.append(Text((Strong("Answered in the thread"),)))
        parts += [Quote(cut(text, 1000)) for text in answers[:MOST_ANSWERS]]
    if len(answers) > MOST_ANSWERS:
        parts.append(Text((f"and {len(answers) - MOST_ANSWERS} more",), quiet=True))
    return Card("The review that was held last", tuple(parts))


def _came_of_it(settled: Sequence[DecisionView], left: Sequence[DecisionView]) -> Line:
    done = listed([each.decision.key for each in settled]) or "nothing yet"
    still = listed([each.decision.key for each in left]) or "nothing"
    return (f"Attributed because of it: {done}. Still open: {still}.",)
