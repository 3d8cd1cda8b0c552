from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Store
from storage.metrics import Report, measure, record
from storage.viewer import Viewer
from tests.storage.conftest import bring_in, new_workspace, taken_out
from tests.storage.made_up import END, START, workspaces

# The store is shared by all examples; each has a workspace of its own in it.
each_a_workspace = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
Records = Sequence[dict[str, Any]]


async def numbers(store: Store, workspace_id: int, start: datetime = START, end: datetime = END) -> Report:
    return await measure(store, Viewer(workspace_id), start, end)


def in_any_order(records: Records) -> list[str]:
    """The records in one order, their sets in one order, and nothing said of what is not known."""
    return sorted(json.dumps({name: told(each[name]) for name in sorted(each) if told(each[name])}) for each in records)


def told(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value


@given(records=workspaces())
@each_a_workspace
async def test_a_workspace_that_moves_keeps_every_number_and_every_record(store: Store, records: Records) -> None:
    first, second = await new_workspace(store), await new_workspace(store)
    await bring_in(store, first, records)
    moved = await taken_out(store, first)
    await bring_in(store, second, moved)
    assert await numbers(store, second) == await numbers(store, first)
    assert await taken_out(store, second) == moved


@given(records=workspaces())
@each_a_workspace
async def test_what_comes_in_goes_out_again(store: Store, records: Records) -> None:
    workspace_id = await new_workspace(store)
    report = await bring_in(store, workspace_id, records)
    assert sum(report.added.values()) == len(records) == report.lines
    assert in_any_order(await taken_out(store, workspace_id)) == in_any_order(records)


@given(records=workspaces(), again=st.randoms())
@each_a_workspace
async def test_the_same_records_again_in_any_order_change_nothing(store: Store, records: Records, again: Any) -> None:
    workspace_id = await new_workspace(store)
    await bring_in(store, workspace_id, records)
    before = await taken_out(store, workspace_id)
    shuffled = again.sample([*records, *records], 2 * len(records))
    report = await bring_in(store, workspace_id, shuffled)
    assert not report.added
    assert await taken_out(store, workspace_id) == before


@given(records=workspaces(), again=st.randoms())
@each_a_workspace
async def test_no_number_depends_on_the_order_of_the_records(store: Store, records: Records, again: Any) -> None:
    first, second = await new_workspace(store), await new_workspace(store)
    await bring_in(store, first, records)
    await bring_in(store, second, again.sample(records, len(records)))
    assert await numbers(store, first) == await numbers(store, second)


@given(records=workspaces(), cut=st.integers(0, 7 * 24))
@each_a_workspace
async def test_two_windows_that_meet_hold_each_decision_and_each_answer_once(
    store: Store, records: Records, cut: int
) -> None:
    workspace_id, middle = await new_workspace(store), START + timedelta(hours=cut)
    await bring_in(store, workspace_id, records)
    whole = await numbers(store, workspace_id)
    parts = [await numbers(store, workspace_id, START, middle), await numbers(store, workspace_id, middle, END)]
    for name in ("decision_attribution_rate", "truth_distortion_index", "customer_truth_velocity"):
        assert sum(part.metrics[name].n for part in parts) == whole.metrics[name].n
    for outcome, count in whole.honest.prompts.items():
        assert sum(part.honest.prompts[outcome] for part in parts) == count


@given(records=workspaces())
@each_a_workspace
async def test_every_number_stays_within_its_bounds(store: Store, records: Records) -> None:
    workspace_id = await new_workspace(store)
    await bring_in(store, workspace_id, records)
    report = await numbers(store, workspace_id)
    for metric in report.metrics.values():
        assert metric.value is None or 0 <= metric.value <= {"%": 100, "index": 1, "points": 100}.get(metric.unit, 1e9)
        assert all(value is None or value >= 0 for value in metric.companions.values())
        assert (metric.value is None) <= (metric.n < 5 or metric.name == "cross_functional_customer_iq")
        assert json.dumps(record(metric))
    rate, shares = report.metrics["decision_attribution_rate"], report.honest
    assert (rate.companions["quoted_rate"] or 0) <= (rate.value or 0)
    assert (shares.attribution_floor or 0) <= (rate.value or 0)


@pytest.mark.parametrize(("offset", "inside"), [(-1, 0), (0, 1), (7 * 24 - 1, 1), (7 * 24, 0)])
async def test_a_window_holds_its_start_and_not_its_end(
    store: Store, workspace_id: int, offset: int, inside: int
) -> None:
    moment = (START + timedelta(hours=offset)).isoformat()
    await bring_in(
        store,
        workspace_id,
        [
            {"type": "customer", "id": "acme", "name": "Acme"},
            {"type": "person", "id": "sal", "name": "Sal"},
            {"type": "decision", "key": "D-1", "text": "…", "decided_at": moment, "recorded_at": moment, "status": "confirmed"},
            {"type": "evidence", "id": "e", "customer": "acme", "kind": "quote", "text": "…", "source": "call",
             "said_at": moment, "recorded_at": moment, "heard_by": "sal"},
            {"type": "prompt", "id": "p", "asked_at": moment, "outcome": "unanswered"},
            *({"type": "quiz_answer", "id": f"q{n}", "department": "sales", "correct": True, "answered_at": moment} for n in range(5)),
        ],
    )  # fmt: skip
    report = await numbers(store, workspace_id)
    assert report.metrics["decision_attribution_rate"].n == inside
    assert report.metrics["customer_truth_velocity"].n == inside
    assert report.metrics["cross_functional_customer_iq"].n == 5 * inside
    assert report.honest.prompts["unanswered"] == inside
