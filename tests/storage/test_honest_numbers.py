from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from storage.metrics import Facts, report, shown
from storage.metrics.facts import Evidence
from tests.storage.plain_facts import ACME, END, GLOBEX, INITECH, START, decision, said


def test_without_data_the_honest_numbers_claim_nothing() -> None:
    honest = report(Facts(START, END)).honest
    assert (honest.waived_share, honest.most_used_quote, honest.five_most_quoted_share) == (None, None, None)
    assert honest.prompts == {"filed": 0, "no_customer": 0, "dismissed": 0, "unanswered": 0}
    assert not honest.selective_input


def of(customers: Sequence[int]) -> tuple[Evidence, ...]:
    return tuple(said(1, id=number, customer=customer) for number, customer in enumerate(customers, start=1))


def test_the_share_of_the_five_most_quoted_customers_is_of_all_evidence() -> None:
    honest = report(Facts(START, END, (decision(evidence=of([1, 1, 2, 3, 4, 5, 6, 7])),))).honest
    assert honest.five_most_quoted_share == 75


def test_the_most_used_quote_is_counted_over_decisions_and_no_retelling_is() -> None:
    quote, retold = said(1, id=1), said(1, id=2, kind="paraphrase")
    decisions = (
        decision(1, evidence=(quote, retold)),
        decision(2, evidence=(quote, retold)),
        decision(3, evidence=(retold,)),
    )
    assert report(Facts(START, END, decisions)).honest.most_used_quote == 2


def test_quotes_from_happy_customers_alone_are_selective_input() -> None:
    facts = Facts(START, END, (decision(evidence=of([ACME, GLOBEX])),), critics=frozenset({INITECH}))
    assert report(facts).honest.selective_input
    assert report(facts).honest.critic_or_churned_share == 0
    heard = Facts(START, END, facts.decisions, critics=frozenset({GLOBEX}))
    assert not report(heard).honest.selective_input
    assert report(heard).honest.critic_or_churned_share == 50


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [(200 / 3, "%", "66.7 %"), (72, "hours", "72.0 h"), (2 / 3, "index", "0.667"), (41.666, "points", "41.7")],
)
def test_people_read_one_decimal_and_three_for_indexes(value: float, unit: Any, words: str) -> None:
    assert shown(value, unit) == words
    assert shown(None, unit) == "no data"
