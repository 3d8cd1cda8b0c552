"""The forms for a customer's words: saved before any decision, added to one, or handed to the colleague who asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
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
from prompts.cards.words import SOURCES
from prompts.forms.decision import EXACT, FILTERED, Entry, QuoteEntry

SAVE, ADD, ANSWER, ATTACH = "quote", "add_quote", "answer", "attach"
"""The forms' actions: words for later, words for a record, words for a colleague, and stored words for a record."""

ANOTHER = Choice("Another customer", "other")
MOST_CUSTOMERS = 90
"""How many of a decision's customers a form offers to choose among; Slack draws at most 100."""

READING = "I'm reading it, and show you in private what I find. You can close this."

TITLES = {
    SAVE: "Save a customer's words",
    ADD: "Add a quote",
    ANSWER: "What did you hear?",
    ATTACH: "Attach these words",
}


@dataclass(frozen=True, slots=True)
class QuoteState:
    """What a form for words carries along: where it was opened, what it is about, and which fields are open."""

    channel: str = ""
    direct: bool = False
    private: bool = False
    public: bool = False
    """What the platform said of the channel; it said nothing when it is neither `private` nor `public`."""
    number: int = 0
    request: int = 0
    evidence: str = ""
    source: str = ""
    """The uid under which the message is kept that the words stand in."""
    own_hand: bool = False
    """The customer wrote that message."""
    long: str = ""
    """The uid under which words are kept that the field shows cut."""
    reply: str = ""
    """The uid of the private reply that this form corrects."""
    customers: tuple[int, ...] = ()
    """Directory ids of the customers that the decision names."""
    another: bool = False
    more: bool = False
    retelling: bool = False
    reading: bool = False
    """The words are being read as a long text."""
    readers: str = ""

    def packed(self) -> str:
        """The state as the form carries it; what is empty is left out."""
        return json.dumps({k: v for k, v in asdict(self).items() if v}, ensure_ascii=False, separators=(",", ":"))

    @property
    def place(self) -> tuple[str, bool | None]:
        """The channel, and whether what is entered there is private (None: the platform did not say)."""
        return self.channel, True if self.direct or self.private else False if self.public else None

    @staticmethod
    def unpacked(text: str) -> QuoteState:
        """The state of a form that comes back."""
        held: dict[str, Any] = json.loads(text or "{}")
        return QuoteState(**(held | {"customers": tuple(held.get("customers", ()))}))


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in a form for words. `named` are the customers to select among, `decision` the choice of a record."""

    customer: Choice | None = None
    words: str = ""
    speaker: str = ""
    said_on: date | None = None
    exact: bool = False
    source: str = ""
    link: str = ""
    heard_by: str = ""
    decision: Choice | None = None
    stored: tuple[Choice, ...] = ()
    named: tuple[Choice, ...] = ()

    def entry(self) -> Entry:
        """The same as a decision form holds it, for the gate."""
        quote = QuoteEntry(self.words, self.speaker, self.said_on, self.exact)
        customers = (self.customer,) if self.customer else ()
        return Entry("", customers, (quote,), self.source, self.link, self.heard_by, stored=self.stored)


def quote_form(
    action: str, form_id: str, state: QuoteState, said: Said, errors: Mapping[str, str] | None = None
) -> Form:
    """The form with what stands in it, opened as far as its state says."""
    parts = [*_customer(action, state, said), *_words(action, state, said)]
    if action == SAVE or state.more:
        parts += _more(state, said)
    elif action == ADD:
        parts.append(FormButtons((Button("More", "more"),)))
    if action == ADD:
        label = "Use a quote we already have"
        parts.append(SuggestField("stored", label, said.stored, placeholder="Type a word or a customer"))
    if action == SAVE:
        hint = "Whoever can read the decision can then read the words."
        parts.append(_decision("For decision", said, required=False, hint=hint))
    if state.readers:
        parts.append(Note((state.readers,)))
    submit = "Send" if action == ANSWER else "Save"
    return Form(action, form_id, TITLES[action], tuple(parts), submit, state.packed(), dict(errors or {}))


def attach_form(
    form_id: str, state: QuoteState, about: str, picked: Choice | None, errors: Mapping[str, str] | None = None
) -> Form:
    """Which decision words are attached to that were saved for later."""
    parts = (
        Note((about,), quiet=False),
        _decision("Decision", Said(decision=picked), required=True),
        Note(("Whoever can read the decision can then read these words.",)),
    )
    return Form(ATTACH, form_id, TITLES[ATTACH], parts, "Attach", state.packed(), dict(errors or {}))


def _decision(label: str, said: Said, required: bool, hint: str = "") -> SuggestField:
    picked = (said.decision,) if said.decision else ()
    return SuggestField(
        "decision", label, picked, many=False, required=required, placeholder="D-42, or a word from it", hint=hint
    )


def _customer(action: str, state: QuoteState, said: Said) -> list[FormPart]:
    """Whose words these are: nobody is asked where the decision names one customer and a colleague answers."""
    if action == ANSWER and len(said.named) == 1:
        return []
    parts: list[FormPart] = []
    if said.named:
        shown = ANOTHER.value if state.another else said.customer.value if said.customer else ""
        picked = (shown,) if shown in {c.value for c in (*said.named, ANOTHER)} else ()
        parts.append(SelectField("named", "Customer", (*said.named, ANOTHER), picked, refreshes=True))
    if not said.named or state.another:
        label = "Which other customer" if said.named else "Customer"
        hint = "The name of an organization or a person, not a group."
        typed = (said.customer,) if said.customer and said.customer not in said.named else ()
        parts.append(SuggestField("customers", label, typed, many=False, placeholder="Type a name", hint=hint))
    return parts


def _words(action: str, state: QuoteState, said: Said) -> list[FormPart]:
    hint = "Copied from the message." if state.source else "Exactly as they said it, in their language."
    parts: list[FormPart] = [
        TextField(
            "words", "Their words", cut(said.words), multiline=True, placeholder="“We lose two days a month”", hint=hint
        )
    ]
    if action == SAVE:
        parts.append(
            Note((READING,)) if state.reading else FormButtons((Button("Find their words in a longer text", "find"),))
        )
    if state.retelling:
        picked = (EXACT.value,) if said.exact else ()
        hint = "" if state.source else FILTERED
        parts.append(SelectField("exact", "Is this a retelling?", (EXACT,), picked, many=True, hint=hint))
    parts.append(TextField("speaker", "Who said it", said.speaker, placeholder="Dana Ruiz, CFO"))
    parts.append(DateField("said_on", "When", said.said_on, hint="Leave it empty if you don't know."))
    return parts


def _more(state: QuoteState, said: Said) -> list[FormPart]:
    choices = tuple(Choice(label.capitalize(), key) for key, label in SOURCES.items())
    parts: list[FormPart] = []
    if not state.own_hand:
        parts.append(SelectField("source", "How we heard it", choices, (said.source,) if said.source else ()))
    if not state.source:
        parts.append(TextField("link", "Link", said.link, placeholder="https://…"))
    parts.append(PersonField("heard_by", "Heard by", (said.heard_by,) if said.heard_by else ()))
    return parts
