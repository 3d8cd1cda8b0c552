"""What a metric is: a number with what it was computed from, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median
from typing import Any, Literal

Unit = Literal["%", "hours", "index", "points"]
FEW = 5


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric over a window. `value` is unrounded, and None without data.

    `n` counts what the value was computed over. `decisions` are the keys behind it that the viewer may see, by number;
    `hidden` says how many more there are. `companions` are the numbers beside it, by METRICS.md's names.
    """

    name: str
    unit: Unit
    value: float | None
    n: int
    numerator: float | None = None
    denominator: float | None = None
    decisions: tuple[str, ...] = ()
    hidden: int = 0
    companions: Mapping[str, float | None] = field(default_factory=dict)

    @property
    def low_sample(self) -> bool:
        """Whether there is too little behind the value to lean on it."""
        return self.n < FEW


def record(metric: Metric) -> dict[str, Any]:
    """The metric as the API and the exports give it: unrounded, with its companions beside it."""
    return {
        "name": metric.name,
        "value": metric.value,
        "unit": metric.unit,
        "numerator": metric.numerator,
        "denominator": metric.denominator,
        "n": metric.n,
        "low_sample": metric.low_sample,
        "decisions": list(metric.decisions),
        "hidden": metric.hidden,
        **metric.companions,
    }


def shown(value: float | None, unit: Unit) -> str:
    """A value as people read it: percentages, hours and points with one decimal, indexes with three."""
    if value is None:
        return "no data"
    match unit:
        case "%":
            return f"{value:.1f} %"
        case "hours":
            return f"{value:.1f} h"
        case "points":
            return f"{value:.1f}"
        case "index":
            return f"{value:.3f}"


def percent(part: float, whole: float) -> float | None:
    """The part as a percentage of the whole, None of nothing."""
    return 100 * part / whole if whole else None


def middle(values: Iterable[float]) -> float | None:
    """The median; of an even count the mean of the middle two, of nothing None."""
    found = list(values)
    return median(found) if found else None


def nearest_rank(values: Sequence[float], percentile: int) -> float | None:
    """The ⌈p/100 · n⌉-th smallest value."""
    # In whole numbers: 0.9 * 10 is a little more than 9 for some n, and its ceiling one too many.
    return sorted(values)[ceil(percentile * len(values) / 100) - 1] if values else None
