from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from storage.metrics import Facts, Metric, report
from storage.metrics.facts import Answers, Decision, Evidence, Recorded, Seat, Verdict
from storage.metrics.metric import nearest_rank
from tests.storage.plain_facts import ACME, END, GLOBEX, INITECH, NOON, START, decision, said


def verdict(customer: int, verdict: str, hour: int, via: str = "link") -> Verdict:
    return Verdict(f"v{customer}-{hour}", customer, verdict, via, NOON + timedelta(hours=hour))


def measured(name: str, *decisions: Decision, **more: Any) -> Metric:
    return report(Facts(START, END, decisions, **more)).metrics[name]


def test_without_data_every_value_is_none_and_never_zero() -> None:
    metrics = report(Facts(START, END)).metrics
    assert [metric.value for metric in metrics.values()] == [None] * 8
    assert {value for metric in metrics.values() for value in metric.companions.values()} == {None}
    assert all(metric.low_sample and metric.n == 0 for metric in metrics.values())


@pytest.mark.parametrize("status", ["confirmed", "vetoed", "superseded", "reversed"])
def test_a_decision_that_a_person_made_is_in_scope(status: str) -> None:
    assert measured("decision_attribution_rate", decision(status=status)).n == 1


@pytest.mark.parametrize("status", ["dismissed", "waived"])
def test_what_was_dismissed_or_waived_is_not_in_scope(status: str) -> None:
    assert measured("decision_attribution_rate", decision(status=status)).value is None


def test_a_quote_counts_only_from_a_customer_that_the_decision_names() -> None:
    rate = measured(
        "decision_attribution_rate",
        decision(1, customers=frozenset({ACME}), evidence=(said(1),)),
        decision(2, customers=frozenset({GLOBEX}), evidence=(said(1),)),
        decision(3, customers=frozenset({ACME}), evidence=(said(1, kind="behavior"),)),
        decision(4, evidence=(said(1),)),
    )
    assert (rate.value, rate.companions["quoted_rate"]) == (75, 25)


def test_ignored_questions_lower_the_floor_and_other_outcomes_do_not() -> None:
    prompts = {"unanswered": 3, "filed": 5, "dismissed": 2, "withdrawn": 7, "silent": 9, "open": 1}
    rate = measured("decision_attribution_rate", decision(customers=frozenset({ACME})), prompts=prompts)
    assert (rate.value, rate.companions["attribution_floor"]) == (100, 25)
    honest = report(Facts(START, END, prompts=prompts)).honest
    assert honest.prompts == {"filed": 5, "no_customer": 0, "dismissed": 2, "unanswered": 3}


@pytest.mark.parametrize("count", [4, 5])
def test_fewer_than_five_are_a_low_sample(count: int) -> None:
    rate = measured("decision_attribution_rate", *(decision(number) for number in range(1, count + 1)))
    assert rate.low_sample == (count < 5)


def test_the_time_runs_from_the_earliest_evidence_and_beside_it_from_the_latest() -> None:
    time = measured("customer_decision_time", decision(evidence=(said(48), said(6), said(24))))
    assert (time.value, time.companions["latest"]) == (48, 6)


def test_evidence_said_at_the_very_moment_of_the_decision_counts_and_later_does_not() -> None:
    assert measured("customer_decision_time", decision(evidence=(said(0),))).value == 0
    late = measured("customer_decision_time", decision(evidence=(said(-1),)))
    assert (late.value, late.n, late.companions["after_the_fact"]) == (None, 0, 100)


def test_evidence_of_a_day_is_left_out_on_the_day_of_the_decision_only() -> None:
    same, before = said(2, day_only=True), said(24, day_only=True)
    assert measured("customer_decision_time", decision(evidence=(same,))).value is None
    assert measured("customer_decision_time", decision(evidence=(same, before))).value == 24
    assert measured("customer_decision_time", decision(evidence=(said(2),))).value == 2


def test_the_day_of_a_decision_is_its_day_in_utc() -> None:
    tokyo = NOON.replace(hour=23).astimezone(datetime.fromisoformat("2026-03-06T08:00:00+09:00").tzinfo)
    late = decision(decided_at=tokyo, evidence=(said(0, day_only=True),))
    assert measured("customer_decision_time", late).value is None


def test_after_the_fact_is_a_decision_all_of_whose_evidence_came_later() -> None:
    time = measured(
        "customer_decision_time",
        decision(1, evidence=(said(-1), said(-2))),
        decision(2, evidence=(said(-1), said(1))),
        decision(3, evidence=(said(None),)),
        decision(4),
    )
    assert time.companions["after_the_fact"] == 50


@pytest.mark.parametrize(
    ("count", "rank"), [(1, 1), (2, 2), (9, 9), (10, 9), (11, 10), (19, 18), (20, 18), (30, 27), (70, 63), (100, 90)]
)
def test_p90_is_the_nearest_rank(count: int, rank: int) -> None:
    assert nearest_rank([float(each) for each in range(count, 0, -1)], 90) == rank


def test_the_median_of_an_even_count_is_the_mean_of_the_middle_two() -> None:
    decisions = [decision(number, evidence=(said(hours),)) for number, hours in enumerate((1, 2, 10, 50), start=1)]
    assert measured("customer_decision_time", *decisions).value == 6


def test_only_a_named_customer_can_validate() -> None:
    rate = measured(
        "direct_customer_validation_rate",
        decision(1, customers=frozenset({ACME}), verdicts=(verdict(ACME, "matches", 1),)),
        decision(2, customers=frozenset({ACME}), verdicts=(verdict(GLOBEX, "matches", 1),)),
        decision(3, verdicts=(verdict(ACME, "matches", 1),)),
    )
    assert (rate.value, rate.numerator, rate.denominator) == (50, 1, 2)


def test_a_decision_is_confirmed_when_the_latest_word_of_everybody_who_answered_is_that_it_matches() -> None:
    both = frozenset({ACME, GLOBEX})
    changed = (verdict(ACME, "matches", 2), verdict(ACME, "not_what_i_meant", 1))
    rate = measured(
        "direct_customer_validation_rate",
        decision(1, customers=both, verdicts=changed),
        decision(2, customers=both, verdicts=(*changed, verdict(GLOBEX, "no_longer_matters", 1))),
        decision(3, customers=both, verdicts=(*changed, verdict(INITECH, "not_what_i_meant", 3))),
        decision(4, customers=both),
    )
    assert (rate.value, rate.companions["confirmed"]) == (75, 50)


def test_self_reported_are_the_latest_verdicts_that_somebody_typed_in() -> None:
    typed = verdict(ACME, "matches", 1, via="typed")
    rate = measured(
        "direct_customer_validation_rate",
        decision(1, customers=frozenset({ACME}), verdicts=(typed, verdict(ACME, "matches", 2))),
        decision(2, customers=frozenset({ACME}), verdicts=(typed,)),
    )
    assert rate.companions["self_reported_share"] == 50


@pytest.mark.parametrize(("due", "of_due"), [(date(2026, 3, 8), 0), (date(2026, 3, 9), None), (None, None)])
def test_a_decision_is_due_when_its_day_comes_before_the_end_of_the_window(
    due: date | None, of_due: int | None
) -> None:
    named = decision(customers=frozenset({ACME}), validate_by=due)
    assert measured("direct_customer_validation_rate", named).companions["of_due"] == of_due
    assert measured("direct_customer_validation_rate", decision(validate_by=due)).companions["of_due"] is None


def test_evidence_of_two_decisions_counts_twice_in_the_distortion() -> None:
    retold = said(1, direct=False)
    index = measured(
        "truth_distortion_index",
        decision(1, evidence=(retold, said(2, id=2))),
        decision(2, evidence=(retold,)),
        decision(3),
    )
    assert index.value == pytest.approx(2 / 3)
    assert (index.n, index.decisions) == (3, ("D-1", "D-2"))
    assert index.companions["evidence_free"] == pytest.approx(100 / 3)


def test_the_customer_iq_is_the_harmonic_mean_of_smoothed_accuracies() -> None:
    answers = {"sales": Answers(4, 5), "product": Answers(1, 5), "legal": Answers(4, 4)}
    iq = measured("cross_functional_customer_iq", answers=answers)
    assert iq.value == pytest.approx(100 * 2 / (7 / 5 + 7 / 2))
    assert iq.n == 10


def test_a_department_that_knows_nothing_pulls_the_iq_down_and_not_to_zero() -> None:
    iq = measured("cross_functional_customer_iq", answers={"sales": Answers(5, 5), "product": Answers(0, 5)})
    assert iq.value == pytest.approx(100 * 2 / (7 / 6 + 7))


def test_one_department_alone_has_no_cross_functional_iq() -> None:
    iq = measured("cross_functional_customer_iq", answers={"sales": Answers(9, 9), "product": Answers(4, 4)})
    assert (iq.value, iq.n) == (None, 9)


def test_the_council_counts_once_where_it_both_changed_and_was_cited() -> None:
    seat = Seat(ACME, START)
    score = measured(
        "customer_council_influence_score",
        decision(1, status="vetoed", evidence=(said(1),)),
        decision(2, changed=True),
        decision(3, evidence=(said(1),)),
        decision(4, evidence=(said(1, customer=GLOBEX), said(None))),
        seats=(seat,),
    )
    assert (score.value, score.companions["changed"], score.companions["cited"]) == (75, 50, 50)


@pytest.mark.parametrize(("hours_before", "cited"), [(49, 0), (48, 100), (25, 100), (24, 0)])
def test_a_seat_is_held_from_its_start_until_before_its_end(hours_before: int, cited: int) -> None:
    seat = Seat(ACME, NOON - timedelta(hours=48), NOON - timedelta(hours=24))
    score = measured("customer_council_influence_score", decision(evidence=(said(hours_before),)), seats=(seat,))
    assert score.companions["cited"] == cited


def test_the_silo_index_is_the_mean_share_that_the_deciders_heard_themselves() -> None:
    own, other = said(1, department="product"), said(1, department="sales")
    index = measured(
        "departmental_silo_index",
        decision(1, department="product", evidence=(own, other, other, other)),
        decision(2, department="product", evidence=(other,)),
    )
    assert (index.value, index.n, index.companions["nobody_here_heard_it"]) == (0.125, 2, 50)


@pytest.mark.parametrize(
    "unknown",
    [
        decision(evidence=(said(1, department="sales"),)),
        decision(department="product"),
        decision(department="product", evidence=(said(1),)),
        decision(department="product", evidence=(said(1, department="product", source="customer"),)),
    ],
)
def test_a_decision_whose_silo_is_unknown_is_left_out_of_the_index(unknown: Decision) -> None:
    assert measured("departmental_silo_index", unknown).value is None


def test_the_velocity_is_of_what_somebody_heard_and_beside_it_of_all() -> None:
    recorded = [
        Recorded(Evidence(1, ACME, "quote", True, NOON, NOON - timedelta(hours=2), heard=True)),
        Recorded(Evidence(2, ACME, "quote", True, NOON, NOON - timedelta(hours=8))),
        Recorded(Evidence(3, ACME, "quote", True, NOON, NOON + timedelta(hours=8), heard=True)),
        Recorded(Evidence(4, ACME, "quote", True, NOON, None, heard=True)),
    ]
    velocity = measured("customer_truth_velocity", recorded=tuple(recorded))
    assert (velocity.value, velocity.n, velocity.companions["all"]) == (2, 1, 5)


def test_a_drill_down_names_what_may_be_seen_and_counts_the_rest() -> None:
    rate = measured("decision_attribution_rate", decision(10), decision(9), decision(8, visible=False))
    assert (rate.n, rate.decisions, rate.hidden) == (3, ("D-9", "D-10"), 1)
