"""All metrics of one window, from the store to the numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.database import Store
from storage.metrics.facts import Facts
from storage.metrics.health import council_influence, customer_iq, silo_index, truth_velocity
from storage.metrics.honest import HonestNumbers, honest_numbers
from storage.metrics.load import load
from storage.metrics.metric import Metric
from storage.metrics.primary import attribution_rate, decision_time, distortion_index, validation_rate
from storage.viewer import Viewer

METRICS = (
    attribution_rate,
    decision_time,
    validation_rate,
    distortion_index,
    customer_iq,
    council_influence,
    silo_index,
    truth_velocity,
)
NAMES = {
    "decision_attribution_rate": "Decision Attribution Rate",
    "customer_decision_time": "Customer→Decision Time",
    "direct_customer_validation_rate": "Direct Customer Validation Rate",
    "truth_distortion_index": "Truth Distortion Index",
    "cross_functional_customer_iq": "Cross-functional Customer IQ",
    "customer_council_influence_score": "Customer Council Influence Score",
    "departmental_silo_index": "Departmental Silo Index",
    "customer_truth_velocity": "Customer Truth Velocity",
}


@dataclass(frozen=True, slots=True)
class Report:
    """The metrics of the window [start, end), by name and in METRICS.md's order, and the honest numbers beside them."""

    start: datetime
    end: datetime
    metrics: Mapping[str, Metric]
    honest: HonestNumbers


async def measure(store: Store, viewer: Viewer, start: datetime, end: datetime) -> Report:
    """Measure the viewer's workspace. Rates count everything; drill-downs name what this viewer may see."""
    return report(await load(store, viewer, start, end))


def report(facts: Facts) -> Report:
    """The numbers that follow from the facts."""
    measured = [metric(facts) for metric in METRICS]
    return Report(facts.start, facts.end, {metric.name: metric for metric in measured}, honest_numbers(facts))
