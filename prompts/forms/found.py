"""The form in which the right ones among found passages are picked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.parts import Choice, DateField, Form, FormPart, Note, PersonField, SelectField, SuggestField, TextField, cut
from prompts.cards.words import SOURCES, shortened
from prompts.forms.quote import Said
from prompts.found import SHOWN, Found, by
from prompts.models.candidate import Quoted

ACTION = "found"
MOST = 10
"""How many passages a form offers at once; Slack draws at most ten boxes to tick."""
ROOM = 70
"""Characters of a passage beside its box."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What stands in the form: the places of the passages that are ticked, and what is said of all of them."""

    places: tuple[int, ...] = ()
    said: Said = Said()  # noqa: RUF009 (frozen)


def found_form(form_id: str, held: Found, picked: Picked, errors: Mapping[str, str] | None = None) -> Form:
    """The passages that are not saved yet, whose words they are, and how they were heard."""
    left = held.left[:MOST]
    said = picked.said
    sources = tuple(Choice(label.capitalize(), key) for key, label in SOURCES.items())
    parts: list[FormPart] = [
        *(Note((f"{number}. “{cut(quote.words, SHOWN)}”",), quiet=False) for number, quote in _long(left)),
        SelectField(
            "places",
            "Which are the customer's own words?",
            tuple(_choice(number, place, held) for number, (place, _) in enumerate(left, 1)),
            tuple(map(str, picked.places)),
            many=True,
            required=True,
        ),
        SuggestField(
            "customers",
            "Customer",
            (said.customer,) if said.customer else (),
            many=False,
            required=True,
            placeholder="Type a name",
            hint="One customer at a time. Press the button again for another.",
        ),
        DateField("said_on", "When", said.said_on, hint="Leave it empty if you don't know."),
    ]
    if not held.state.own_hand:
        parts.append(SelectField("source", "How we heard it", sources, (said.source,) if said.source else ()))
    if not held.state.source:
        parts.append(TextField("link", "Link", said.link, placeholder="https://…"))
    parts.append(PersonField("heard_by", "Heard by", (said.heard_by,) if said.heard_by else ()))
    if held.state.readers:
        parts.append(Note((held.state.readers,)))
    return Form(ACTION, form_id, "Pick the right ones", tuple(parts), "Save", held.uid, dict(errors or {}))


def _long(left: Sequence[tuple[int, Quoted]]) -> list[tuple[int, Quoted]]:
    """The passages that a box to tick shows cut, with their numbers."""
    return [(number, quote) for number, (_, quote) in enumerate(left, 1) if len(quote.words) > ROOM]


def _choice(number: int, place: int, held: Found) -> Choice:
    quote = held.quotes[place]
    return Choice(f"{number}. {shortened(quote.words, ROOM)}", str(place), shortened(by(quote), 75))


def whose(held: Found, choices: Sequence[Choice | None]) -> Choice | None:
    """The customer that the form begins with: as it was typed before, else the one that the text lays every passage to."""
    if held.said.customer is not None:
        return held.said.customer
    named = set(choices)
    return next(iter(named)) if len(named) == 1 else None
