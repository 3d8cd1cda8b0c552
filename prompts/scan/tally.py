"""Counts what an export's decisions trace to, in memory that grows with its channels and customers and not with its messages."""

from __future__ import annotations

from collections import Counter, OrderedDict, deque
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from prompts.reading import Directory, FoundQuote, Held, find_segments, read_decision, read_held
from prompts.scan.examples import Example, Sample, example
from prompts.scan.export import OUTSIDE, Export, Message

CONTEXT_MESSAGES = 3
CONTEXT_TIME = timedelta(minutes=10)
CONTEXT_PLACES = 2000
"""What the reader is told of what was said before, as in the chat: so many messages, so old, of so many conversations."""
OPEN_THREADS = 5000
"""How many threads with a decision are followed at once; the one that has been still for longest is counted first."""
OPEN_DECISIONS = 20
"""How many decisions of one thread are followed at once, the latest of them."""
LONGEST_THREAD = 20_000  # characters of a thread that are read for names and quotes
EXAMPLES = 20
FEW_PEOPLE = 5
"""A department with fewer people is shown within *others*: nobody is ranked."""


class Kind(StrEnum):
    """What a decision traces to."""

    QUOTED = "quoted"
    NAMED = "named"
    GROUP = "group"
    NOBODY = "nobody"


@dataclass(slots=True)
class Customer:
    """How many decisions name a customer, and how many of its quotes they carry."""

    name: str
    decisions: int = 0
    quotes: int = 0


@dataclass(slots=True)
class Findings:
    """All that a scan found; the counts of decisions are by kind."""

    messages: int = 0
    kinds: Counter[Kind] = field(default_factory=Counter)
    later: int = 0
    """Decisions whose customer was named only in a reply of their thread."""
    weeks: dict[date, Counter[Kind]] = field(default_factory=dict)
    """By the Monday a week begins with, in UTC; every week between the first message and the last is there."""
    undated: int = 0
    channels: list[tuple[str, Counter[Kind]]] = field(default_factory=list)
    private: Counter[Kind] = field(default_factory=Counter)
    departments: list[tuple[str, Counter[Kind]]] = field(default_factory=list)
    groups: list[tuple[str, int]] = field(default_factory=list)
    customers: list[Customer] = field(default_factory=list)
    examples: dict[Kind, list[Example]] = field(default_factory=dict)
    first: datetime | None = None
    last: datetime | None = None

    @property
    def decisions(self) -> int:
        return self.kinds.total()


@dataclass(slots=True)
class _Open:
    """A decision whose thread may still name somebody."""

    message: Message
    cue: str
    replies: list[str] = field(default_factory=list)
    room: int = LONGEST_THREAD


class Tally:
    """Reads messages one after the other; `findings` counts what is still open and ends it."""

    def __init__(
        self, export: Export, directory: Directory, since: date | None = None, until: date | None = None
    ) -> None:
        self._export, self._directory = export, directory
        self._since, self._until = since, until
        self._found = Findings()
        self._before: OrderedDict[tuple[str, str], deque[tuple[datetime | None, str]]] = OrderedDict()
        self._open: OrderedDict[tuple[str, str], list[_Open]] = OrderedDict()
        self._channels: dict[str, Counter[Kind]] = {}
        self._departments: dict[str, Counter[Kind]] = {}
        self._people: dict[str, set[str]] = {}
        self._groups: Counter[str] = Counter()
        self._spelled: dict[str, str] = {}
        self._customers: dict[str, Customer] = {}
        self._samples = {kind: Sample[tuple[Message, str]](EXAMPLES) for kind in Kind}

    def read(self, message: Message) -> None:
        """One more message: a decision, a reply to one, or neither."""
        if not self._counts(message.at):
            self._export.left_out.messages[OUTSIDE] += 1
            return
        found = self._found
        found.messages += 1
        if message.at is not None:
            found.first = min(found.first or message.at, message.at)
            found.last = max(found.last or message.at, message.at)
        if department := self._export.department(message.author):
            self._people.setdefault(department, set()).add(message.author)
        thread = (message.channel, message.thread)
        self._reply(thread, message.text)
        reading = read_decision(message.text, self._said_before(message))
        if reading.decision and reading.cue is not None:
            self._follow(thread, _Open(message, reading.cue))

    def findings(self) -> Findings:
        """What was found; nothing can be read after it."""
        while self._open:
            self._close(self._open.popitem(last=False)[1])
        found = self._found
        found.weeks = _every_week(found)
        found.channels = _most_first(self._channels)
        found.departments = self._by_department()
        found.groups = self._groups.most_common(10)
        found.customers = sorted(self._customers.values(), key=lambda c: (-c.quotes, -c.decisions, c.name))
        found.examples = {kind: self._shown(sample) for kind, sample in self._samples.items()}
        return found

    def _counts(self, at: datetime | None) -> bool:
        if self._since is None and self._until is None:
            return True
        return at is not None and (self._since or date.min) <= at.date() <= (self._until or date.max)

    def _follow(self, thread: tuple[str, str], decision: _Open) -> None:
        """Wait for replies to a decision, and count those that have been waited for long enough."""
        decisions = self._open.setdefault(thread, [])
        decisions.append(decision)
        self._open.move_to_end(thread)
        if len(decisions) > OPEN_DECISIONS:
            self._count(decisions.pop(0))
        if len(self._open) > OPEN_THREADS:
            self._close(self._open.popitem(last=False)[1])

    def _reply(self, thread: tuple[str, str], text: str) -> None:
        """What is said in a thread belongs to the decisions announced in it before."""
        if thread in self._open:
            self._open.move_to_end(thread)
        for decision in self._open.get(thread, ()):
            if decision.room > 0:
                decision.replies.append(text[: decision.room])
                decision.room -= len(text)

    def _said_before(self, message: Message) -> tuple[str, ...]:
        """The last few messages of the same thread or channel, oldest first; remembers this one."""
        key = (message.channel, message.thread if message.thread != message.id else "")
        past = self._before.setdefault(key, deque(maxlen=CONTEXT_MESSAGES))
        self._before.move_to_end(key)
        if len(self._before) > CONTEXT_PLACES:
            self._before.popitem(last=False)
        before = tuple(text for at, text in past if _shortly(at, message.at))
        past.append((message.at, message.text[:2000]))
        return before

    def _close(self, decisions: list[_Open]) -> None:
        for decision in decisions:
            self._count(decision)

    def _count(self, decision: _Open) -> None:
        message = decision.message
        own = read_held(message.text, self._directory)
        held = read_held("\n\n".join([message.text, *decision.replies]), self._directory) if decision.replies else own
        groups = [] if _names(held) else [found.text for found in find_segments(message.text)]
        quotes = [(quote, owner) for quote in held.quotes if (owner := held.whose(quote)) is not None]
        kind = _kind(held, bool(quotes), bool(groups))
        self._found.kinds[kind] += 1
        self._found.later += _names(held) and not _names(own)
        if message.at is None:
            self._found.undated += 1
        else:
            self._found.weeks.setdefault(_monday(message.at), Counter())[kind] += 1
        if department := self._export.department(message.author):
            self._departments.setdefault(department, Counter())[kind] += 1
        if self._export.channel(message.channel).private:
            self._found.private[kind] += 1
            return
        if channel := self._export.channel(message.channel).name:
            self._channels.setdefault(channel, Counter())[kind] += 1
        self._groups.update({self._spelling(group) for group in groups})
        self._count_customers(held, quotes)
        self._samples[kind].offer((message, decision.cue))

    def _count_customers(self, held: Held, quotes: list[tuple[FoundQuote, int | str]]) -> None:
        names: dict[int | str, str] = {entry.id: entry.name for entry in held.known} | {name: name for name in held.new}
        for name in names.values():
            self._customer(name).decisions += 1
        for _, owner in quotes:
            self._customer(names[owner]).quotes += 1

    def _spelling(self, group: str) -> str:
        """A group as it was written first, however it is capitalized and spaced."""
        tidied = " ".join(group.split())
        return self._spelled.setdefault(tidied.casefold(), tidied)

    def _customer(self, name: str) -> Customer:
        return self._customers.setdefault(name.casefold(), Customer(name))

    def _by_department(self) -> list[tuple[str, Counter[Kind]]]:
        """The largest department first, then small ones together as *others*, unless these are too few people as well."""
        small = {name for name in self._departments if len(self._people[name]) < FEW_PEOPLE}
        large = {name: kinds for name, kinds in self._departments.items() if name not in small}
        others = sum((self._departments[name] for name in small), Counter[Kind]())
        if len(set().union(*(self._people[name] for name in small))) >= FEW_PEOPLE:
            return [*_most_first(large), ("others", others)]
        return _most_first(large)

    def _shown(self, sample: Sample[tuple[Message, str]]) -> list[Example]:
        found = sorted(sample.kept, key=lambda kept: kept[0].at.timestamp() if kept[0].at else 0.0)
        return [
            example(
                message, cue, self._export.channel(message.channel).name, self._export.link(message), self._directory
            )
            for message, cue in found
        ]


def _names(held: Held) -> bool:
    return bool(held.known or held.new)


def _kind(held: Held, quoted: bool, grouped: bool) -> Kind:
    if _names(held):
        return Kind.QUOTED if quoted else Kind.NAMED
    return Kind.GROUP if grouped else Kind.NOBODY


def _shortly(before: datetime | None, now: datetime | None) -> bool:
    """Whether a message was said shortly before another; without times their order is all there is."""
    if before is None or now is None:
        return before is now
    return timedelta(0) <= now - before < CONTEXT_TIME


def _monday(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())


def _every_week(found: Findings) -> dict[date, Counter[Kind]]:
    """The weeks with those in which nothing was decided."""
    if found.first is None or found.last is None:
        return {}
    count = (_monday(found.last) - _monday(found.first)).days // 7 + 1
    mondays = (_monday(found.first) + timedelta(weeks=week) for week in range(count))
    return {monday: found.weeks.get(monday, Counter()) for monday in mondays}


def _most_first(counted: dict[str, Counter[Kind]]) -> list[tuple[str, Counter[Kind]]]:
    return sorted(counted.items(), key=lambda item: (-item[1].total(), item[0]))
