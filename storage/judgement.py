"""What people's answers say about the questions, as numbers: pure. Only *Not a decision* speaks against a question.

The lower bound is Wilson's, one-sided at 90 % (E. B. Wilson, JASA 22, 1927): with few questions it is far below the share that was
seen, so that chance silences nobody. One person's dismissals count for a third of the questions at most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.90)
JUDGED_FROM = 12
"""Questions that a channel is judged by at least; with fewer of its own those of the whole workspace count with them."""
DAILY_ABOVE, OFF_ABOVE = 0.10, 0.25
PHRASE_FROM = 5
SUPPRESSED_ABOVE = 0.40
"""More than one person can bring about alone, whose share is a third at most."""


@dataclass(frozen=True, slots=True)
class Answers:
    """One person's questions, and those of them that were no decisions."""

    asked: int
    dismissed: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """How to ask from now on (each, daily or off), and the questions that say so."""

    asking: str
    asked: int
    dismissed: int


def lower_bound(share: float, questions: int) -> float:
    """What the true share is at least, with a confidence of 90 %; `share` (0 to 1) was seen among so many questions."""
    if not questions:
        return 0.0
    square = Z * Z / questions
    middle = share + square / 2
    spread = Z * sqrt(share * (1 - share) / questions + square / (4 * questions))
    return min(share, max(0.0, (middle - spread) / (1 + square)))  # beyond either end there is only rounding


def dismissed_share(people: Sequence[Answers]) -> float:
    """The share (0 to 1) of questions that were dismissed, of which one person makes up a third at most."""
    asked = sum(one.asked for one in people)
    return sum(min(one.dismissed, asked / 3) for one in people) / asked if asked else 0.0


def judged(own: Mapping[int, Answers], elsewhere: Mapping[int, Answers]) -> Verdict:
    """How to ask in a channel, by its `own` answers and those of the rest of the workspace, by person.

    Nobody switches a channel off alone: that takes two people who dismiss.
    """
    people = list((own if _asked(own) >= JUDGED_FROM else _together(own, elsewhere)).values())
    asked, dismissed = sum(one.asked for one in people), sum(one.dismissed for one in people)
    bound = lower_bound(dismissed_share(people), asked) if asked >= JUDGED_FROM else 0.0
    several = sum(one.dismissed > 0 for one in people) > 1
    asking = "off" if bound > OFF_ABOVE and several else "daily" if bound > DAILY_ABOVE else "each"
    return Verdict(asking, asked, dismissed)


def suppresses(people: Sequence[Answers]) -> bool:
    """Whether words were dismissed so often that they ask nobody any more."""
    asked = sum(one.asked for one in people)
    return asked >= PHRASE_FROM and lower_bound(dismissed_share(people), asked) > SUPPRESSED_ABOVE


def _asked(people: Mapping[int, Answers]) -> int:
    return sum(one.asked for one in people.values())


def _together(own: Mapping[int, Answers], elsewhere: Mapping[int, Answers]) -> dict[int, Answers]:
    none = Answers(0, 0)
    pairs = {who: (own.get(who, none), elsewhere.get(who, none)) for who in {*own, *elsewhere}}
    return {who: Answers(a.asked + b.asked, a.dismissed + b.dismissed) for who, (a, b) in pairs.items()}
