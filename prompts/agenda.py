"""Lays a review out: what stands under which question, and how much of it fits into one post on every platform."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.parts import Actions, Card, Divider, Facts, Heading, Part, Quote, Text, plain
from prompts.cards import review_posts as cards
from prompts.cards.review_posts import Material
from prompts.reading.opposed import first_opposed
from storage import tables as t
from storage.agendas import Agenda, is_open
from storage.views import DecisionView, QuoteView

MOST_BLOCKS = 24
MOST_BYTES = 8_000
"""Of one post, as JSON writes it: Slack takes 50 blocks and some 12,000 characters, Teams 28 KB with all that is around the words."""

PIECE_BYTES, PIECE_CHARACTERS = 5_000, 2_600
"""Of one piece of a long quote; Slack takes 3,000 characters of one text."""


@dataclass(frozen=True, slots=True)
class Page:
    """One post: its question, and references to what stands in it.

    `q12` is a quote (`q12.1` the second piece of a long one), `e12` one from elsewhere, `b12-15` two beside each other, `u12` an unused one,
    `i42` a decision's interpretation, `d42` a decision, `v42` its validation, `p7` a question, `n:name` or `n:name=3` a line of ours.
    """

    question: str
    refs: tuple[str, ...]


def pages(agenda: Agenda, zone: str, now: datetime, first: bool = False) -> list[Page]:
    """The posts of a review, in order; at least one for each question, and of the very first review only for what was heard."""
    material = Material(
        zone,
        now.astimezone(ZoneInfo(zone)).date(),
        {view.evidence.id or 0: view for view in _quotes(agenda)},
        {view.decision.id or 0: view for view in (*agenda.decisions, *agenda.older)},
        {prompt.id or 0: prompt for prompt in agenda.prompts},
    )
    under = {"heard": _heard(agenda, first)}
    if not first:
        under |= {"interpreted": _interpreted(agenda), "decided": _decided(agenda), "validate": _validate(agenda)}
    return [Page(question, refs) for question, every in under.items() for refs in _filled(every, material)]


def _quotes(agenda: Agenda) -> Iterator[QuoteView]:
    yield from agenda.heard
    yield from agenda.elsewhere
    if agenda.unused is not None:
        yield agenda.unused


def _heard(agenda: Agenda, first: bool) -> Iterator[str]:
    yield from [] if agenda.heard or agenda.elsewhere else ["n:none"]
    for view in agenda.heard:
        yield from _pieces("q", view)
    if agenda.elsewhere:
        yield "n:elsewhere"
        for view in agenda.elsewhere:
            yield from _pieces("e", view)
    left = agenda.elsewhere_count - len(agenda.elsewhere)
    yield from [f"n:more={left}"] if left > 0 else []
    every = [*agenda.heard, *agenda.elsewhere]
    pair = first_opposed([view.evidence.text for view in every])
    yield from [f"b{every[pair[0]].evidence.id}-{every[pair[1]].evidence.id}"] if pair else []
    if agenda.unused is not None:
        yield "n:unused"
        yield f"u{agenda.unused.evidence.id}"
    yield from [f"n:filtered={agenda.filtered}"] if agenda.filtered else []
    yield from ["n:surveys"] if agenda.surveys_only else ["n:happy"] if agenda.happy_only else []
    yield from ["n:first"] if first else []


def _pieces(kind: str, view: QuoteView) -> Iterator[str]:
    for number, _ in enumerate(pieces(view.evidence.text)):
        yield f"{kind}{view.evidence.id}" + (f".{number}" if number else "")


def _interpreted(agenda: Agenda) -> Iterator[str]:
    bare = 0
    for view in agenda.decisions:
        if view.quotes or view.hidden:
            yield f"i{view.decision.id}"
        elif is_open(view):
            bare += 1
    yield from [f"n:bare={bare}"] if bare else []


def _decided(agenda: Agenda) -> Iterator[str]:
    on_it = [*agenda.decisions, *(view for view in agenda.older if is_open(view))]
    for view in sorted(on_it, key=lambda view: (cards.STATES.index(cards.state(view)), view.decision.number)):
        yield f"d{view.decision.id}"
    for prompt in agenda.prompts:
        yield f"p{prompt.id}"


def _validate(agenda: Agenda) -> Iterator[str]:
    older = [view for view in agenda.older if view.decision.validate_by or view.decision.validator]
    for view in (*older, *(view for view in agenda.decisions if view.customers and view.decision.status != "waived")):
        yield f"v{view.decision.id}"


# ---------------------------------------------------------------- what fits into one post


def _filled(refs: Iterable[str], material: Material) -> list[tuple[str, ...]]:
    """The references in as many posts as they need; none at all still make one post, which says so."""
    posts: list[list[str]] = [[]]
    blocks = size = 0
    for ref in refs:
        some = parts_of((ref,), material)
        more_blocks, more = sum(map(_blocks, some)) + 1, sum(map(_bytes, some)) + 100
        if posts[-1] and (blocks + more_blocks > MOST_BLOCKS or size + more > MOST_BYTES):
            posts.append([])
            blocks = size = 0
        posts[-1].append(ref)
        blocks, size = blocks + more_blocks, size + more
    return [tuple(post) for post in posts]


def _blocks(part: Part) -> int:
    return 2 if isinstance(part, Quote) else 1


def _bytes(part: Part) -> int:
    match part:
        case Heading(text=text):
            return _written(text)
        case Text(line=line):
            return _written(plain(line))
        case Quote(words=words, by=by):
            return _written(words) + _written(plain(by))
        case Facts(pairs=pairs):
            return sum(_written(name) + _written(plain(line)) for name, line in pairs)
        case Divider():
            return 0
        case Actions(items=items):
            return 150 * len(items)


def _written(text: str) -> int:
    return len(json.dumps(text))


def pieces(text: str) -> list[str]:
    """A text in pieces that fit, cut between words where there are any; put together again they are the text."""
    found: list[str] = []
    rest = text
    while len(rest) > PIECE_CHARACTERS or _written(rest) > PIECE_BYTES:
        room = PIECE_CHARACTERS
        while _written(rest[:room]) > PIECE_BYTES:
            room = room * 3 // 4
        space = max(rest.rfind(" ", 0, room), rest.rfind("\n", 0, room))
        end = space + 1 if space > room // 2 else room
        found.append(rest[:end])
        rest = rest[end:]
    return [*found, rest]


# ---------------------------------------------------------------- from references to parts


def post(question: str, refs: Sequence[str], material: Material, page: int, count: int) -> Card:
    """One post as things are now."""
    return cards.post(question, parts_of(refs, material), page, count)


def parts_of(refs: Sequence[str], material: Material) -> list[Part]:
    """What references stand for; what is gone, or may not be seen any more, is left out."""
    found = [each for ref in refs if (each := _drawn(ref, material)) is not None]
    if refs and refs[0][0] == "d":  # a decision that was attributed meanwhile stands among those
        found.sort(key=lambda each: cards.STATES.index(each[0]) if each[0] in cards.STATES else len(cards.STATES))
    return cards.grouped(found)


def _drawn(ref: str, material: Material) -> tuple[str, tuple[Part, ...]] | None:
    """A reference's parts, and the label that they stand under."""
    kind, rest = ref[0], ref[1:]
    match kind:
        case "n":
            name, _, number = rest[1:].partition("=")
            return "", (cards.aside(name, number),)
        case "q" | "e" | "u":
            return _quote(kind, rest, material)
        case "b":
            one, other = (material.quotes.get(int(each)) for each in rest.split("-"))
            return ("", cards.beside(one, other)) if one and other else None
        case "p":
            return _prompt(material.prompts.get(int(rest)), material)
        case _:
            view = material.decisions.get(int(rest))
            return _decision(kind, view, material) if view is not None else None


def _quote(kind: str, rest: str, material: Material) -> tuple[str, tuple[Part, ...]] | None:
    number, _, piece = rest.partition(".")
    view = material.quotes.get(int(number))
    if view is None:
        return None
    every = pieces(view.evidence.text)
    place = int(piece or 0)
    if place >= len(every):
        return None
    if kind == "u":
        return "", cards.heard(view, every[0], len(every) > 1, material.zone)
    return view.customer.name, cards.heard(view, every[place], place < len(every) - 1, material.zone)


def _decision(kind: str, view: DecisionView, material: Material) -> tuple[str, tuple[Part, ...]]:
    match kind:
        case "i":
            return "", cards.interpreted(view, material.zone)
        case "v":
            return "", cards.validate(view, material.verdicts.get(view.decision.id or 0, ()), material.today)
        case _:
            return cards.state(view), cards.decided(view)


def _prompt(prompt: t.Prompt | None, material: Material) -> tuple[str, tuple[Part, ...]] | None:
    if prompt is None:
        return None
    return "", cards.put_off(prompt, material.decisions.get(prompt.decision_id or 0))


def ids(refs: Iterable[str], kinds: str) -> list[int]:
    """The row ids in references of these kinds."""
    return [int(one) for ref in refs if ref[0] in kinds for one in ref[1:].partition(".")[0].split("-")]
