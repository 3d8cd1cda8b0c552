"""The form that asks a colleague what a customer said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.parts import Choice, Form, FormPart, Note, PersonField, SuggestField, TextField, cut
from prompts.forms.decision import FormState

ACTION = "ask"


@dataclass(frozen=True, slots=True)
class Asking:
    """What stands in the form; `customers` None where the record names some already."""

    decision: str = ""
    customers: tuple[Choice, ...] | None = ()
    colleague: str = ""


def ask_form(form_id: str, state: FormState, asking: Asking, errors: Mapping[str, str] | None = None) -> Form:
    """From a question the decision can still be worded, and sending files it; on record it stands."""
    parts: list[FormPart] = []
    if state.prompt:
        parts.append(TextField("decision", "Decision", cut(asking.decision), multiline=True, required=True))
    if asking.customers is not None:
        hint = "Names of organizations or people, not groups. Leave it empty if your colleague knows."
        parts.append(SuggestField("customers", "Customers", asking.customers, placeholder="Type a name", hint=hint))
    picked = (asking.colleague,) if asking.colleague else ()
    parts.append(PersonField("colleague", "Colleague", picked, required=True, hint="Who heard it?"))
    files = "Sending files the decision, and asks your colleague in private."
    note = files if state.prompt else f"Your colleague is asked in private about D-{state.number}."
    parts.append(Note((" ".join(filter(None, [note, state.audience])),)))
    return Form(ACTION, form_id, "Ask a colleague", tuple(parts), "Ask", state.packed(), dict(errors or {}))
