"""The four primary metrics of METRICS.md, one function each."""

from __future__ import annotations

from datetime import UTC, timedelta

from storage.metrics.facts import Decision, Facts, drill_down
from storage.metrics.metric import Metric, middle, nearest_rank, percent

HOUR = timedelta(hours=1)


def attribution_rate(facts: Facts) -> Metric:
    """Decision Attribution Rate: of the decisions in scope, the % that name a customer."""
    scope = facts.in_scope
    named = [decision for decision in scope if decision.customers]
    keys, hidden = drill_down(decision.mention for decision in scope)
    return Metric(
        "decision_attribution_rate",
        "%",
        percent(len(named), len(scope)),
        n=len(scope),
        numerator=len(named),
        denominator=len(scope),
        decisions=keys,
        hidden=hidden,
        companions={
            "quoted_rate": percent(sum(decision.quoted for decision in named), len(scope)),
            "attribution_floor": percent(len(named), len(scope) + facts.prompts.get("unanswered", 0)),
        },
    )


def decision_time(facts: Facts) -> Metric:
    """Customer→Decision Time: hours from the earliest thing a customer said until the decision that rests on it."""
    waits = {decision.mention: hours for decision in facts.in_scope if (hours := _hours_before(decision))}
    longest = [max(hours) for hours in waits.values()]
    dated = [decision for decision in facts.in_scope if any(item.said_at for item in decision.evidence)]
    keys, hidden = drill_down(waits)
    return Metric(
        "customer_decision_time",
        "hours",
        middle(longest),
        n=len(longest),
        decisions=keys,
        hidden=hidden,
        companions={
            "latest": middle(min(hours) for hours in waits.values()),
            "p90": nearest_rank(longest, 90),
            "after_the_fact": percent(sum(map(_after_the_fact, dated)), len(dated)),
        },
    )


def _hours_before(decision: Decision) -> list[float]:
    """How long before the decision each piece of its evidence was said, where the order of the two is known."""
    day = decision.decided_at.astimezone(UTC).date()
    return [
        (decision.decided_at - item.said_at) / HOUR
        for item in decision.evidence
        if item.said_at is not None and item.said_at <= decision.decided_at
        # Of evidence that only has a day, said on the day of the decision, nobody knows which came first.
        if not (item.day_only and item.said_at.astimezone(UTC).date() == day)
    ]


def _after_the_fact(decision: Decision) -> bool:
    return all(item.said_at > decision.decided_at for item in decision.evidence if item.said_at is not None)


def validation_rate(facts: Facts) -> Metric:
    """Direct Customer Validation Rate: of the decisions that name a customer, the % on which one of them gave a verdict."""
    named = [decision for decision in facts.in_scope if decision.customers]
    latest = [verdicts for decision in named if (verdicts := decision.latest_verdicts())]
    confirmed = [verdicts for verdicts in latest if all(each.verdict == "matches" for each in verdicts)]
    due = [decision for decision in named if decision.due_before(facts.end)]
    typed = [each.via == "typed" for verdicts in latest for each in verdicts]
    keys, hidden = drill_down(decision.mention for decision in named)
    return Metric(
        "direct_customer_validation_rate",
        "%",
        percent(len(latest), len(named)),
        n=len(named),
        numerator=len(latest),
        denominator=len(named),
        decisions=keys,
        hidden=hidden,
        companions={
            "confirmed": percent(len(confirmed), len(named)),
            "of_due": percent(sum(bool(decision.latest_verdicts()) for decision in due), len(due)),
            "self_reported_share": percent(sum(typed), len(typed)),
        },
    )


def distortion_index(facts: Facts) -> Metric:
    """Truth Distortion Index: of the evidence that decisions rest on, the share that came filtered; 0 is all direct."""
    scope, links = facts.in_scope, facts.links
    filtered = sum(not item.direct for item in links)
    keys, hidden = drill_down(decision.mention for decision in scope if decision.evidence)
    return Metric(
        "truth_distortion_index",
        "index",
        filtered / len(links) if links else None,
        n=len(links),
        numerator=filtered,
        denominator=len(links),
        decisions=keys,
        hidden=hidden,
        companions={"evidence_free": percent(sum(not decision.evidence for decision in scope), len(scope))},
    )
