"""`/truth try`: a sample of the question, whose buttons do everything but file."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime

from bot.chat import Answer, ButtonPress, Close, Command, FormChanged, FormSubmission, Invalid, Replace, Whisper
from bot.hints import TRUTH
from bot.parts import Actions, Button, Card, Form, Menu, Part, Text, say
from handlers import decide
from handlers.bench import bench
from handlers.desk import Desk
from handlers.entering import entry_of, judge
from prompts.cards import nudge
from prompts.cards.words import listed
from prompts.forms.decision import Entry, FormState, decision_form
from storage import tables as t
from storage.candidates import Asked

TEXT = "We're going with EU-only hosting for the new plan."
MARK = "This is a sample, as if you had written: “We're going with EU-only hosting for the new plan.” Nothing is filed."
OVER = "This was a sample; nothing was filed."

INSTEAD = {
    "none": "You would give one reason, such as internal tooling, and a truth guardian could question it.",
    "not": "I would forget the text at once.",
    "ask": "You would name a colleague, who gets three private questions. Their answer goes on the record, and you are told.",
    "hour": "I would ask again in an hour.",
    "tomorrow": "I would ask again tomorrow at 9:00.",
    "review": "I would ask again at the weekly review.",
    "mute": f"I would be quiet in that channel until you say {TRUTH} unmute.",
    "why": "I would tell you which words made me ask.",
}


async def sample(desk: Desk, event: Command | ButtonPress) -> Answer:
    """The question, exactly as it would be asked."""
    await desk.viewer(event.workspace, event.actor)
    now = datetime.fromtimestamp(0, UTC)
    prompt = t.Prompt(
        workspace_id=0,
        uid="sample",
        channel_external="",
        message="",
        text=TEXT,
        cue="We're going with",
        said_at=now,
        read_at=now,
        asked_at=now,
    )
    workspace = t.Workspace(platform="", external_id="", installed_at=now)
    asked = Asked(prompt, workspace, None, None, None, None)
    return Whisper(_marked(nudge.question(asked)))


def _marked(card: Card) -> Card:
    """The card with its buttons turned to the sample."""
    parts: tuple[Part, ...] = tuple(
        Actions(tuple(_turned(item) for item in part.items)) if isinstance(part, Actions) else part
        for part in card.parts
    )
    return Card(card.summary, (Text((MARK,), quiet=True), *parts))


def _turned(item: Button | Menu) -> Button | Menu:
    action = item.action.replace("nudge.", "try.", 1)
    return replace(item, action=action)


async def pressed(desk: Desk, event: ButtonPress) -> Answer:
    """Any button of the sample but *Name the customers*: what it would do."""
    name = event.action.removeprefix("try.")
    choice = event.value.partition(" ")[0] if name == "later" else name
    return Replace(say(f"{INSTEAD.get(choice, '')} {OVER}".strip()))


async def name_customers(desk: Desk, event: ButtonPress) -> Answer:
    """*Name the customers*: the form, with the gate that the real one has."""
    await desk.viewer(event.workspace, event.actor)
    return _form(decision_form(uuid.uuid4().hex, FormState(audience=f"{MARK}"), Entry(TEXT)))


def _form(form: Form) -> Form:
    return replace(form, action="try", title="A sample")


async def changed(desk: Desk, event: FormChanged) -> Answer:
    """A press inside the sample's form."""
    answer = await decide.changed(desk, event)
    return _form(answer) if isinstance(answer, Form) else answer


async def submitted(desk: Desk, event: FormSubmission) -> Answer:
    """The sample's form was sent: refused where the real one would be, and never filed."""
    state = FormState.unpacked(event.state)
    viewer = await desk.viewer(event.workspace, event.actor)
    entry = entry_of(state, event.values, await desk.directory(event.workspace))
    judged = judge(state, entry, await bench(desk, event.workspace, viewer))
    if judged.errors:
        return Invalid(judged.errors, _form(decision_form(event.id, judged.state, entry, judged.errors)))
    names = listed([choice.label for choice in entry.customers])
    for_whom = f" for {names}" if names else ""
    return Close(say(f"I would have filed it{for_whom}. {OVER}"))
