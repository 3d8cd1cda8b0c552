"""The four health metrics of METRICS.md, one function each."""

from __future__ import annotations

from datetime import timedelta
from math import fsum
from statistics import fmean, harmonic_mean

from storage.metrics.facts import Decision, Evidence, Facts, drill_down
from storage.metrics.metric import FEW, Metric, middle, percent

HOUR = timedelta(hours=1)


def customer_iq(facts: Facts) -> Metric:
    """Cross-functional Customer IQ, 0 to 100: how evenly the departments know who said what."""
    counted = [answers for answers in facts.answers.values() if answers.given >= FEW]
    accuracies = [(answers.right + 1) / (answers.given + 2) for answers in counted]
    return Metric(
        "cross_functional_customer_iq",
        "points",
        100 * harmonic_mean(accuracies) if len(accuracies) >= 2 else None,
        n=sum(answers.given for answers in counted),
    )


def council_influence(facts: Facts) -> Metric:
    """Customer Council Influence Score: of the decisions in scope, the % that a council changed or gave evidence for."""
    scope = facts.in_scope
    changed = {decision.mention for decision in scope if decision.status == "vetoed" or decision.changed}
    cited = {decision.mention for decision in scope if any(_from_a_seat(item, facts) for item in decision.evidence)}
    keys, hidden = drill_down(decision.mention for decision in scope)
    return Metric(
        "customer_council_influence_score",
        "%",
        percent(len(changed | cited), len(scope)),
        n=len(scope),
        numerator=len(changed | cited),
        denominator=len(scope),
        decisions=keys,
        hidden=hidden,
        companions={"changed": percent(len(changed), len(scope)), "cited": percent(len(cited), len(scope))},
    )


def _from_a_seat(item: Evidence, facts: Facts) -> bool:
    """Whether its customer held a council seat when it was said."""
    said = item.said_at
    return said is not None and any(
        seat.customer == item.customer and seat.start <= said and (seat.end is None or said < seat.end)
        for seat in facts.seats
    )


def silo_index(facts: Facts) -> Metric:
    """Departmental Silo Index, 0 to 1: how far the departments decide on what only they have heard; lower is better."""
    shares = {decision.mention: share for decision in facts.in_scope if (share := _own_share(decision)) is not None}
    keys, hidden = drill_down(shares)
    return Metric(
        "departmental_silo_index",
        "index",
        fmean(shares.values()) if shares else None,
        n=len(shares),
        numerator=fsum(shares.values()),
        denominator=len(shares),
        decisions=keys,
        hidden=hidden,
        companions={"nobody_here_heard_it": percent(sum(share == 0 for share in shares.values()), len(shares))},
    )


def _own_share(decision: Decision) -> float | None:
    """Of the decision's evidence, the share that the deciding department heard itself; None where that says nothing."""
    heard = [item.department for item in decision.evidence if item.department and item.source != "customer"]
    return heard.count(decision.department) / len(heard) if decision.department and heard else None


def truth_velocity(facts: Facts) -> Metric:
    """Customer Truth Velocity: hours from what a customer said until it was recorded."""
    dated = [each for each in facts.recorded if _hours_to_record(each.evidence) is not None]
    heard = [each for each in dated if each.evidence.heard]
    keys, hidden = drill_down(mention for each in heard for mention in each.decisions)
    return Metric(
        "customer_truth_velocity",
        "hours",
        middle(_hours_to_record(each.evidence) or 0.0 for each in heard),
        n=len(heard),
        decisions=keys,
        hidden=hidden,
        companions={"all": middle(_hours_to_record(each.evidence) or 0.0 for each in dated)},
    )


def _hours_to_record(item: Evidence) -> float | None:
    if item.said_at is None or item.said_at > item.recorded_at:
        return None
    return (item.recorded_at - item.said_at) / HOUR
