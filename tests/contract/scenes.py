"""The card and the form that the walks with a scripted application press and fill."""

from __future__ import annotations

from typing import Any

from bot.chat import Command
from bot.parts import (
    Actions,
    Button,
    Card,
    Choice,
    DateField,
    Form,
    FormButtons,
    Menu,
    PersonField,
    SelectField,
    SuggestField,
    Text,
    TextField,
)
from tests.contract.script import Script
from tests.contract.world import World

NUDGE = Card(
    "Which customers is it for?",
    (
        Text(("Which customers is it for? Only you see this.",)),
        Actions(
            (
                Button("Name the customers", "name", "D-1", opens_form=True),
                Button("Not a decision", "not", "D-1"),
                Menu("Later", "later", (Choice("In an hour", "1h"), Choice("Tomorrow", "day"))),
            )
        ),
    ),
)


def form(**values: Any) -> Form:
    """Six fields and a button, holding what is given."""
    parts = (
        TextField("decision", "Decision", value=values.get("decision") or ""),
        SuggestField("customers", "Customers", picked=tuple(values.get("picked", ()))),
        TextField("words", "Their words", value=values.get("words") or "", multiline=True),
        DateField("day", "When", value=values.get("day")),
        SelectField("how", "How", (Choice("Call", "call"), Choice("Email", "email"))),
        PersonField("by", "Heard by"),
        FormButtons((Button("More", "more", "all"),)),
    )
    return Form("attribute", "f-1", "Name the customers", parts, state=values.get("state", "D-1"))


async def open_form(stage: World, script: Script, opened: Form | None = None) -> None:
    """Ana types a command that opens a form."""
    script.on(Command, lambda event: opened or form(decision="drop the free tier"))
    await stage.command("Ana", "#product", "/decide")
    assert stage.sees_form("Ana")
