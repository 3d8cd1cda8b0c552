"""What the metrics are computed from: plain values, without texts and without people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

IN_SCOPE = frozenset({"confirmed", "vetoed", "superseded", "reversed"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing a customer said or did; `heard` says that it is known who heard it."""

    id: int
    customer: int
    kind: str
    direct: bool
    recorded_at: datetime
    said_at: datetime | None = None
    day_only: bool = False
    heard: bool = False
    department: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a customer said of a decision."""

    uid: str
    customer: int
    verdict: str
    via: str
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Mention:
    """A decision as a drill-down names it; `visible` says that the viewer may see it."""

    number: int
    visible: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision with everything linked to it; `changed` says that a council's outcome for it was `changed`."""

    number: int
    status: str
    decided_at: datetime
    department: str | None = None
    customers: frozenset[int] = frozenset()
    evidence: tuple[Evidence, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    validate_by: date | None = None
    changed: bool = False
    visible: bool = True

    @property
    def mention(self) -> Mention:
        """The decision's place in a drill-down."""
        return Mention(self.number, self.visible)

    @property
    def quoted(self) -> bool:
        """Whether it carries a quote from a customer it names: what people call attributed."""
        return any(item.kind == "quote" and item.customer in self.customers for item in self.evidence)

    def latest_verdicts(self) -> list[Verdict]:
        """The latest verdict of every customer that it names and that gave one."""
        answers = sorted(self.verdicts, key=lambda verdict: (verdict.said_at, verdict.uid))
        return list({verdict.customer: verdict for verdict in answers if verdict.customer in self.customers}.values())

    def due_before(self, moment: datetime) -> bool:
        """Whether the day on which it was to be validated began (in UTC) before the moment."""
        return self.validate_by is not None and datetime.combine(self.validate_by, time(), UTC) < moment


@dataclass(frozen=True, slots=True)
class Recorded:
    """Evidence that was recorded in the window, and all decisions that rest on it."""

    evidence: Evidence
    decisions: frozenset[Mention] = frozenset()


@dataclass(frozen=True, slots=True)
class Seat:
    """A customer holds a council seat from `start` until `end`."""

    customer: int
    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """A department's answers to the quiz in the window."""

    right: int
    given: int


@dataclass(frozen=True, slots=True)
class Facts:
    """All that one window holds. `decisions` are those decided in it, whatever their status."""

    start: datetime
    end: datetime
    decisions: tuple[Decision, ...] = ()
    recorded: tuple[Recorded, ...] = ()
    prompts: Mapping[str, int] = field(default_factory=dict)
    answers: Mapping[str, Answers] = field(default_factory=dict)
    seats: tuple[Seat, ...] = ()
    critics: frozenset[int] = frozenset()
    """Customers marked critic, and those that churned."""

    @property
    def in_scope(self) -> list[Decision]:
        """The decisions that count."""
        return [decision for decision in self.decisions if decision.status in IN_SCOPE]

    @property
    def links(self) -> list[Evidence]:
        """The evidence of the decisions that count; an item linked to two of them stands twice."""
        return [item for decision in self.in_scope for item in decision.evidence]


def drill_down(mentions: Iterable[Mention]) -> tuple[tuple[str, ...], int]:
    """The keys that the viewer may see, by number, and how many more there are."""
    distinct = sorted(set(mentions), key=lambda mention: mention.number)
    return tuple(f"D-{each.number}" for each in distinct if each.visible), sum(not each.visible for each in distinct)
