"""The decision form: one short view, and *More* for whoever wants it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from bot.parts import (
    Button,
    Choice,
    DateField,
    Form,
    FormButtons,
    FormPart,
    Note,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
    cut,
)
from prompts.cards.words import SOURCES, shortened

ACTION = "decision"
EXACT = Choice("These are their exact words", "exact")
FILTERED = "They count as filtered until a link shows where they stand."
MOST_QUOTES = 5
BY_MODEL = "A language model found some of the names and words below in your message. Check them before you save."


@dataclass(frozen=True, slots=True)
class FormState:
    """What a decision form carries along: what it is about, the version it shows, and which fields are open."""

    prompt: str = ""
    number: int = 0
    version: int = 0
    channel: str = ""
    message: str = ""
    thread: str = ""
    url: str = ""
    at: str = ""
    author: str = ""
    draft: str = ""
    attached: tuple[str, ...] = ()
    more: bool = False
    quotes: int = 1
    direct: bool = False
    ways_out: tuple[int, ...] = ()
    whose: tuple[int, ...] = ()
    by_model: bool = False
    """A model found some of what the form was opened with."""
    drawn: bool = False
    """The form shows sentences beside fields, which only a new drawing takes away."""
    audience: str = ""
    """Who can read what is entered, as the form says it."""

    def packed(self) -> str:
        """The state as the form carries it; what is empty is left out."""
        return json.dumps({k: v for k, v in asdict(self).items() if v}, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def unpacked(text: str) -> FormState:
        """The state of a form that comes back."""
        held: dict[str, Any] = json.loads(text or "{}")
        lists: dict[str, Any] = {name: tuple(held[name]) for name in ("attached", "ways_out", "whose") if name in held}
        state = FormState(**(held | lists))
        return replace(state, quotes=max(1, min(state.quotes, MOST_QUOTES)))


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """One quote as it stands in the form."""

    words: str = ""
    speaker: str = ""
    said_on: date | None = None
    exact: bool = False
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything that stands in the form."""

    decision: str = ""
    customers: tuple[Choice, ...] = ()
    quotes: tuple[QuoteEntry, ...] = (QuoteEntry(),)
    source: str = ""
    link: str = ""
    heard_by: str = ""
    interpretation: str = ""
    validator: str = ""
    validate_by: date | None = None
    stored: tuple[Choice, ...] = ()
    draft: str = ""
    """A model's draft of the interpretation; it is saved only when somebody keeps it."""


def field(name: str, index: int) -> str:
    """The name of a quote's field: the first quote has the plain name."""
    return f"{name}_{index}" if index else name


def decision_form(form_id: str, state: FormState, entry: Entry, errors: Mapping[str, str] | None = None) -> Form:
    """The form with what stands in it, opened as far as its state says."""
    parts: list[FormPart] = [
        TextField("decision", "Decision", cut(entry.decision), multiline=True, required=True, placeholder="We will…"),
        *([Note((BY_MODEL,))] if state.by_model else []),
        SuggestField(
            "customers",
            "Customers",
            entry.customers,
            placeholder="Type a name",
            hint="Names of organizations or people, not groups.",
        ),
    ]
    for index in range(state.quotes):
        parts += _quote(index, state, entry)
    if state.more:
        parts += _more(state, entry)
    else:
        parts.append(FormButtons((Button("More", "more"),)))
    if state.audience:
        parts.append(Note((state.audience,)))
    title = f"Edit D-{state.number}" if state.number else "Log a decision"
    return Form(ACTION, form_id, title, tuple(parts), state=state.packed(), errors=dict(errors or {}))


def _quote(index: int, state: FormState, entry: Entry) -> list[FormPart]:
    held = entry.quotes[index] if index < len(entry.quotes) else QuoteEntry()
    number = f" ({index + 1})" if index else ""
    parts: list[FormPart] = [
        TextField(
            field("words", index),
            f"Their words{number}",
            cut(held.words),
            multiline=True,
            placeholder="“We lose two days a month”",
            hint="" if index else "Exactly as they said it, in their language.",
        )
    ]
    if index in state.ways_out:
        parts.append(
            SelectField(
                field("exact", index),
                f"Is this a retelling?{number}",
                (EXACT,),
                _picked(held),
                many=True,
                hint=FILTERED,
            )
        )
        parts.append(FormButtons((Button("Keep it as our interpretation", f"interpret_{index}"),)))
    if index in state.whose and entry.customers:
        picked = (held.whose,) if held.whose in {c.value for c in entry.customers} else ()
        parts.append(SelectField(field("whose", index), f"Whose words are these?{number}", entry.customers, picked))
    parts.append(TextField(field("speaker", index), f"Who said it{number}", held.speaker, placeholder="Dana Ruiz, CFO"))
    parts.append(
        DateField(field("said_on", index), f"When{number}", held.said_on, hint="Leave it empty if you don't know.")
    )
    return parts


def _picked(held: QuoteEntry) -> tuple[str, ...]:
    return (EXACT.value,) if held.exact else ()


def _more(state: FormState, entry: Entry) -> list[FormPart]:
    choices = tuple(Choice(label.capitalize(), key) for key, label in SOURCES.items())
    parts: list[FormPart] = []
    if state.quotes < MOST_QUOTES:
        parts.append(FormButtons((Button("Add another quote", "another"),)))
    return [
        *parts,
        SuggestField("stored", "Use a quote we already have", entry.stored, placeholder="Type a word or a customer"),
        SelectField("source", "How we heard it", choices, (entry.source,) if entry.source else ()),
        TextField("link", "Link", entry.link, placeholder="https://…"),
        PersonField("heard_by", "Heard by", (entry.heard_by,) if entry.heard_by else ()),
        TextField("interpretation", "Our interpretation", cut(entry.interpretation), multiline=True),
        *_draft(entry),
        TextField("validator", "Who will validate", entry.validator, placeholder="Dana at Acme"),
        DateField("validate_by", "By when", entry.validate_by),
    ]


def _draft(entry: Entry) -> list[FormPart]:
    """A model's draft below the field, until it is kept."""
    if not entry.draft or entry.draft in entry.interpretation:
        return []
    note = Note((f"A model's draft, not saved unless you keep it: “{entry.draft}”",))
    return [note, FormButtons((Button("Keep the draft", "keep_draft"),))]


def kept_draft(entry: Entry) -> Entry:
    """The draft becomes our interpretation, below what was typed there."""
    return replace(entry, interpretation="\n".join(filter(None, [entry.interpretation, entry.draft])))


def interpreted(entry: Entry, index: int) -> Entry:
    """What was typed as a quote becomes our interpretation."""
    moved = entry.quotes[index].words
    quotes = tuple(replace(q, words="", exact=False) if i == index else q for i, q in enumerate(entry.quotes))
    both = "\n".join(filter(None, [entry.interpretation, moved]))
    return replace(entry, quotes=quotes, interpretation=both)


def customer_choice(customer_id: int, name: str) -> Choice:
    """A customer of the directory as a choice."""
    return Choice(shortened(name, 75), f"c:{customer_id}")


def new_choice(name: str) -> Choice:
    """A name that the person confirmed as a new customer."""
    return Choice(shortened(name, 75), f"n:{name}")
