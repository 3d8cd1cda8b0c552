"""The workspace's settings, and their form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.parts import Actions, Button, Card, Choice, Facts, Form, Heading, Line, Part, SelectField, Text, TextField
from prompts.cards.places import people
from storage import tables as t
from storage.rows import ROUND_THE_CLOCK

ASKS = {
    "plain": "the plainest announcements only",
    "usual": "what sounds like a decision",
    "faint": "faint hints, too, and now and then for nothing",
}


@dataclass(frozen=True, slots=True)
class ModelStands:
    """The language model that is configured, the tokens spent today (by UTC) of the day's budget, and whether it is left alone for a while."""

    name: str
    spent: int
    budget: int
    resting: bool


def settings(
    workspace: t.Workspace, officers: Sequence[t.Person], on: Sequence[t.Channel], model: ModelStands | None = None
) -> Card:
    """How the workspace is set up; without an admin, a button to become it."""
    admins = [one for one in officers if one.role == "admin"]
    ccos = [one for one in officers if one.role == "cco"]
    names = ", ".join(f"#{one.name or one.external_id}" for one in on)
    facts: tuple[tuple[str, Line], ...] = (
        ("Time zone", (workspace.zone,)),
        ("Working hours", (_hours(workspace) or "not set: 09:00-17:00 mon-fri for reminders",)),
        ("Public holidays", (workspace.country or "not set",)),
        ("Emoji that marks a decision", (f":{workspace.reaction}:",)),
        ("Asks about", (ASKS[workspace.asks],)),
        ("Admins", people(admins) or ("nobody yet",)),
        ("Chief Customer Officer", people(ccos) or ("nobody yet",)),
        ("Listening in", (names or "no channel you can see",)),
        ("Language model", (_model(model),)),
    )
    parts: list[Part] = [Heading("How this workspace is set up"), Facts(facts)]
    if not admins:
        parts.append(Text(("This workspace has no admin yet. Whoever presses first becomes it.",)))
        parts.append(Actions((Button("Become the admin", "settings.claim", style="primary"),)))
    else:
        parts.append(Actions((Button("Change", "settings.change", opens_form=True),)))
    return Card("Settings", tuple(parts))


def _hours(workspace: t.Workspace) -> str:
    return "round the clock" if workspace.hours == ROUND_THE_CLOCK else workspace.hours


def _model(model: ModelStands | None) -> str:
    if model is None:
        return "none, I read alone"
    spent = f"{model.name}: {model.spent:,} of {model.budget:,} tokens spent today"
    if model.spent >= model.budget:
        return f"{spent}; I read alone until midnight UTC"
    return f"{spent}; it does not answer just now, so I read alone" if model.resting else spent


def settings_form(form_id: str, workspace: t.Workspace) -> Form:
    """Zone, working hours, holidays, emoji and how sure I must be."""
    return Form(
        "settings",
        form_id,
        "Settings",
        (
            TextField(
                "zone",
                "Time zone",
                workspace.zone,
                required=True,
                placeholder="Europe/Berlin",
                hint="Where a person's own zone is unknown.",
            ),
            TextField(
                "hours",
                "Working hours",
                _hours(workspace),
                placeholder="9-17 mon-fri",
                hint="I ask people then, where they are. Empty: at once, and reminders from 9 to 17. Or: round the clock.",
            ),
            TextField(
                "country",
                "Public holidays",
                workspace.country,
                placeholder="DE, US or DE-BY",
                hint="The country whose public holidays you keep. Nothing is asked on those.",
            ),
            TextField(
                "reaction",
                "Emoji that marks a decision",
                workspace.reaction,
                required=True,
                placeholder="scales",
                hint="Its name, such as scales.",
            ),
            _how_sure(workspace.asks),
        ),
    )


def _how_sure(asks: str) -> SelectField:
    return SelectField(
        "asks",
        "Asks about",
        tuple(Choice(label, value) for value, label in ASKS.items()),
        (asks,),
        required=True,
        hint="How sure I must be that somebody announced a decision before I ask them.",
    )
