"""The form in which a channel's review is set up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.parts import Choice, Form, FormPart, Note, PersonField, SelectField, TextField

ACTION = "review"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WINDOWS = {24: "1 day", 48: "2 days", 96: "4 days"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the form, as it was typed; hosts by platform id."""

    day: str = "3"
    at: str = "15:00"
    zone: str = ""
    country: str = ""
    hosts: tuple[str, ...] = ()
    window: str = "48"


def review_form(form_id: str, channel: str, entry: Entry, errors: Mapping[str, str] | None = None) -> Form:
    """Day, hour, zone, holidays, hosts, and how long answers are collected; `channel` is the platform's id."""
    days = tuple(Choice(name, str(number)) for number, name in enumerate(DAYS))
    windows = tuple(Choice(name, str(hours)) for hours, name in WINDOWS.items())
    parts: tuple[FormPart, ...] = (
        SelectField("day", "Day", days, (entry.day,), required=True),
        TextField("at", "Time", entry.at, required=True, placeholder="15:00"),
        TextField("zone", "Time zone", entry.zone, placeholder="Europe/Berlin", hint="Empty for the workspace's."),
        TextField(
            "country",
            "Public holidays of",
            entry.country,
            placeholder="DE, or DE-BY for a region",
            hint="On a holiday the review moves to the next working day of its week. Empty for the workspace's.",
        ),
        PersonField("hosts", "Hosts", entry.hosts, many=True, hint="They take turns. Nobody has to host."),
        SelectField("window", "Collect answers for", windows, (entry.window,)),
        Note(("Every week I open a thread here with four questions, and close it when the answers are in.",)),
    )
    return Form(ACTION, form_id, "Customer Truth Review", parts, state=channel, errors=dict(errors or {}))
