"""The form that the walks press and fill."""

from __future__ import annotations

from typing import Any

from bot.chat import (
    Command,
)
from bot.parts import (
    Button,
    Choice,
    DateField,
    Form,
    FormButtons,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
)
from tests.contract.script import Script
from tests.slack.imitation import Imitation


def form(**values: Any) -> Form:
    """Four fields and a button, holding what is given."""
    parts = (
        TextField("decision", "Decision", value=values.get("decision") or "", required=True),
        SuggestField("customers", "Customers", picked=tuple(values.get("picked", ()))),
        TextField("words", "Their words", value=values.get("words") or "", multiline=True),
        DateField("day", "When", value=values.get("day")),
        SelectField("how", "How", (Choice("Call", "call"), Choice("Email", "email")), refreshes=True),
        PersonField("by", "Heard by"),
        FormButtons((Button("More", "more"),)),
    )
    return Form("attribute", "f-1", "Name the customers", parts, state=values.get("state", "D-1"))


async def open_form(slack: Imitation, script: Script, opened: Form | None = None) -> None:
    script.on(Command, lambda event: opened or form(decision="drop the free tier"))
    await slack.command("Ana", "product", "/decide")
    slack.dialog("Ana")
