"""A private line as Verbatim read it, judged by the gate, with what it is for: shown back before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.hints import SLASH, TRUTH
from bot.parts import Actions, Button, Card, Text
from prompts import refusals
from prompts.cards.words import SOURCES, in_quotes, shortened
from prompts.reading import (
    Directory,
    Known,
    Near,
    NewName,
    Paraphrase,
    ReadReply,
    Segment,
    Unusable,
    judge_customer,
    judge_quote,
)
from storage import replies, views
from storage.candidates import Asked
from storage.database import Store
from storage.viewer import Viewer
from storage.views import DecisionView

HELP = (
    "I keep a customer's words when you write them like this: Acme: “we lose two days a month” Dana, call, Tue. "
    f"Type {TRUTH} help to see what else I can do."
)
GONE = (
    f"I no longer have that line: it was saved, or it is more than a day old. Write it once more, or type {SLASH}quote."
)


def body(reply: ReadReply, prompt: str = "", decision: int = 0, channel: str = "") -> dict[str, Any]:
    """What is kept of a line: as it was read, what it belongs to, and the conversation it was written in."""
    return {
        "customer": reply.customer,
        "quote": reply.quote,
        "speaker": reply.speaker or "",
        "source": reply.source or "",
        "said_on": reply.said_on.isoformat() if reply.said_on else "",
        "prompt": prompt,
        "decision": decision,
        "channel": channel,
    }


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A line as it was read. It is for an open question, else for a decision on record, else for later."""

    uid: str
    customer: Known | Segment | Near | NewName | Unusable
    name: str
    words: str
    speaker: str
    source: str
    said_on: date | None
    retells: bool
    asked: Asked | None = None
    view: DecisionView | None = None

    @property
    def refused(self) -> bool:
        """Whether what was written where a customer's name belongs is none."""
        return isinstance(self.customer, Segment | Unusable)

    def owner(self, way: str) -> int | str | None:
        """The customer to save the words under, as the press says (`near`: the name that is nearly the same); None to ask."""
        match self.customer:
            case Known(entry=entry):
                return entry.id
            case NewName(name=name):
                return name
            case Near(near=near) if way == "near":
                return near[0].id
            case Near() if way == "new":
                return self.name
            case _:
                return None


async def load(store: Store, viewer: Viewer, uid: str, held: Mapping[str, Any], directory: Directory) -> ReadBack:
    """The line with what it is for as things are now."""
    asked, view, decision = None, None, int(held["decision"])
    if held["prompt"]:
        row = await replies.asked_by_uid(store, viewer.workspace_id, str(held["prompt"]))
        asked = row if row and row.prompt.outcome == "open" else None
        decision = (row.prompt.decision_id if row else None) or decision
    if asked is None and decision:
        view = await _own(store, viewer, decision)
    said_on = date.fromisoformat(held["said_on"]) if held["said_on"] else None
    judged = judge_customer(held["customer"], directory)
    verdict = judge_quote(held["quote"], [judged.entry.name if isinstance(judged, Known) else held["customer"]])
    retells = isinstance(verdict, Paraphrase)
    name = judged.entry.name if isinstance(judged, Known) else str(held["customer"])
    return ReadBack(uid, judged, name, held["quote"], held["speaker"], held["source"], said_on, retells, asked, view)


async def _own(store: Store, viewer: Viewer, decision_id: int) -> DecisionView | None:
    """A decision of the person themself, as everyone in its channel may see it."""
    view = await views.decision_by_id(store, viewer, decision_id)
    if view is None or view.decision.channel_id is None:
        return view
    here = Viewer(viewer.workspace_id, viewer.person_id, frozenset({view.decision.channel_id}))
    return await views.decision_by_id(store, here, decision_id)


def card(held: ReadBack) -> Card:
    """The line as it was read, and one press to save it; a group or a retelling is explained instead."""
    lines = [Text((_line(held),)), *(Text((sentence,)) for sentence in _sentences(held))]
    change = Button("Change", "reply.change", held.uid, opens_form=True)
    forget = Button("Not this", "reply.forget", held.uid)
    return Card(shortened(_line(held), 150), (*lines, Actions((*_saving(held), change, forget))))


def _line(held: ReadBack) -> str:
    when = f"{held.said_on:%a} {held.said_on.day} {held.said_on:%b}" if held.said_on else ""
    by = ", ".join(filter(None, [held.speaker, SOURCES.get(held.source, held.source), when]))
    return f"{held.name}: “{held.words}”{' ' + by if by else ''}. {_for(held)}"


def _for(held: ReadBack) -> str:
    if held.asked is not None:
        return f"For {in_quotes(held.asked.prompt.text or '')}."
    if held.view is not None:
        return f"For {held.view.decision.key}, {in_quotes(held.view.decision.text)}."
    return "For later: no decision of yours waits for words."


def _sentences(held: ReadBack) -> list[str]:
    """What has to be known before saving: a new name, or why it cannot be saved as it is."""
    said = []
    match held.customer:
        case NewName(name=name):
            said.append(f"{name} will be new in the directory.")
        case Segment(near=near):
            said.append(refusals.segment(held.name, [entry.name for entry in near]))
        case Near(near=near):
            said.append(refusals.near(held.name, near[0].name))
        case Unusable(reason=reason):
            said.append(reason)
    if held.retells:
        said.append(f"This retells {held.name}. Press Change to paste their words, or say that these are exact.")
    return said


def _saving(held: ReadBack) -> list[Button]:
    if held.refused:
        return []
    exact = " exact" if held.retells else ""
    label = "These are their exact words" if held.retells else "Save"
    if isinstance(held.customer, Near):
        near, new = shortened(held.customer.near[0].name, 40), shortened(held.name, 40)
        return [
            Button(f"It is {near}", "reply.save", f"{held.uid} near{exact}", "primary"),
            Button(f"Add “{new}” as new", "reply.save", f"{held.uid} new{exact}"),
        ]
    return [Button(label, "reply.save", f"{held.uid} as_is{exact}", "primary")]
