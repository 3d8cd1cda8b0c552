from __future__ import annotations

import pytest

from storage.database import Store
from storage.metrics import Report, measure, record, shown
from storage.viewer import Viewer
from tests.storage.conftest import bring_in
from tests.storage.worked_example import END, RECORDS, START


@pytest.fixture
async def example(store: Store, workspace_id: int) -> Report:
    await bring_in(store, workspace_id, RECORDS)
    return await measure(store, Viewer(workspace_id), START, END)


async def test_the_worked_example_has_the_numbers_that_the_document_gives(example: Report) -> None:
    values = {name: shown(metric.value, metric.unit) for name, metric in example.metrics.items()}
    assert values == {
        "decision_attribution_rate": "66.7 %",
        "customer_decision_time": "72.0 h",
        "direct_customer_validation_rate": "0.0 %",
        "truth_distortion_index": "0.667",
        "cross_functional_customer_iq": "no data",
        "customer_council_influence_score": "0.0 %",
        "departmental_silo_index": "0.250",
        "customer_truth_velocity": "1.0 h",
    }


async def test_the_worked_example_has_the_companions_that_the_document_gives(example: Report) -> None:
    beside = {name: value for metric in example.metrics.values() for name, value in metric.companions.items()}
    assert beside == {
        "quoted_rate": pytest.approx(200 / 3),
        "attribution_floor": 50,
        "latest": 13,
        "p90": 120,
        "after_the_fact": 0,
        "confirmed": 0,
        "of_due": None,
        "self_reported_share": None,
        "evidence_free": pytest.approx(100 / 3),
        "changed": 0,
        "cited": 0,
        "nobody_here_heard_it": 50,
        "all": 1,
    }


async def test_the_worked_example_has_the_honest_numbers_that_the_document_gives(example: Report) -> None:
    honest = example.honest
    assert honest.waived_share == 25
    assert honest.prompts == {"filed": 0, "no_customer": 0, "dismissed": 0, "unanswered": 1}
    assert (honest.attribution_floor, honest.after_the_fact) == (50, 0)
    assert honest.most_used_quote == 1
    assert honest.five_most_quoted_share == 100
    assert honest.critic_or_churned_share == 0
    assert honest.selective_input


async def test_a_metric_is_recorded_with_everything_that_a_reader_needs_to_check_it(example: Report) -> None:
    assert record(example.metrics["truth_distortion_index"]) == {
        "name": "truth_distortion_index",
        "value": 2 / 3,
        "unit": "index",
        "numerator": 2,
        "denominator": 3,
        "n": 3,
        "low_sample": True,
        "decisions": ["D-1", "D-2"],
        "hidden": 0,
        "evidence_free": pytest.approx(100 / 3),
    }
