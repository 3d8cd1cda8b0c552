"""When questions become fewer: Wilson's bound, and that nobody decides it alone."""

from __future__ import annotations

from math import isclose, sqrt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storage.judgement import (
    DAILY_ABOVE,
    JUDGED_FROM,
    OFF_ABOVE,
    PHRASE_FROM,
    SUPPRESSED_ABOVE,
    Answers,
    Z,
    dismissed_share,
    judged,
    lower_bound,
    suppresses,
)

answers = st.integers(0, 60).flatmap(lambda asked: st.builds(Answers, st.just(asked), st.integers(0, asked)))
people = st.dictionaries(st.integers(1, 8), answers, max_size=6)
SOFTER = {"each": 0, "daily": 1, "off": 2}


@example((0, 79))  # rounding alone put the bound above the share
@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_bound_is_where_the_share_that_was_seen_is_just_believable(seen: tuple[int, int]) -> None:
    """Wilson's bound is the p for which (seen - p) / sqrt(p (1 - p) / n) is the quantile."""
    dismissed, asked = seen
    share = dismissed / asked
    bound = lower_bound(share, asked)
    assert 0 <= bound <= share
    if bound:
        assert isclose((share - bound) / sqrt(bound * (1 - bound) / asked), Z, rel_tol=1e-6)


@given(st.floats(0, 1), st.integers(1, 200))
def test_more_of_the_same_says_more(share: float, asked: int) -> None:
    assert lower_bound(share, asked) <= lower_bound(share, asked + 1) + 1e-12
    assert lower_bound(share, 0) == 0


@pytest.mark.parametrize(
    ("dismissed", "asking"), [(0, "each"), (2, "each"), (3, "daily"), (4, "daily"), (5, "off"), (12, "off")]
)
def test_twelve_questions_of_four_people(dismissed: int, asking: str) -> None:
    spread = [dismissed // 4 + (place < dismissed % 4) for place in range(4)]
    assert judged({who: Answers(3, number) for who, number in enumerate(spread)}, {}).asking == asking


@given(people, people)
def test_few_questions_change_nothing(own: dict[int, Answers], elsewhere: dict[int, Answers]) -> None:
    verdict = judged(own, elsewhere)
    mine, every = (
        sum(one.asked for group in groups for one in group.values()) for groups in ((own,), (own, elsewhere))
    )
    assert verdict.asked == (mine if mine >= JUDGED_FROM else every)
    if verdict.asked < JUDGED_FROM:
        assert verdict.asking == "each"


@given(answers, st.dictionaries(st.integers(2, 8), st.integers(0, 30), max_size=5))
def test_nobody_switches_a_channel_off_or_silences_words_alone(one: Answers, others: dict[int, int]) -> None:
    group = {1: one} | {who: Answers(asked, 0) for who, asked in others.items()}
    assert judged(group, {}).asking != "off"
    assert not suppresses(list(group.values()))


@given(people.filter(bool), st.data())
def test_one_person_counts_for_a_third_at_most(group: dict[int, Answers], data: st.DataObject) -> None:
    who = data.draw(st.sampled_from(sorted(group)))
    none = group | {who: Answers(group[who].asked, 0)}
    changed = dismissed_share(list(group.values())) - dismissed_share(list(none.values()))
    assert 0 <= changed <= 1 / 3 + 1e-9


@given(people, st.data())
def test_one_dismissal_less_never_makes_it_stricter(group: dict[int, Answers], data: st.DataObject) -> None:
    dismissing = sorted(who for who, one in group.items() if one.dismissed)
    if not dismissing:
        return
    who = data.draw(st.sampled_from(dismissing))
    fewer = group | {who: Answers(group[who].asked, group[who].dismissed - 1)}
    assert SOFTER[judged(fewer, {}).asking] <= SOFTER[judged(group, {}).asking]


@given(people)
def test_what_is_decided_follows_the_bounds(group: dict[int, Answers]) -> None:
    every = list(group.values())
    asked = sum(one.asked for one in every)
    bound = lower_bound(dismissed_share(every), asked)
    asking = judged(group, {}).asking
    if asked >= JUDGED_FROM:
        assert (asking == "each") == (bound <= DAILY_ABOVE)
        assert asking != "off" or bound > OFF_ABOVE
    assert suppresses(every) == (asked >= PHRASE_FROM and bound > SUPPRESSED_ABOVE)


def test_a_channel_with_few_questions_is_judged_with_the_others() -> None:
    elsewhere = {1: Answers(10, 9), 2: Answers(10, 9), 3: Answers(10, 9)}
    assert judged({1: Answers(1, 1)}, elsewhere).asking == "off"
    assert judged({1: Answers(6, 0), 2: Answers(6, 0)}, elsewhere).asking == "each"
