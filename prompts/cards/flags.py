"""A flag, as its author, its flagger, the thread and the guardians read it. In public it never names who raised it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.parts import Actions, Button, Card, Form, Inline, Link, Note, Quote, Text, TextField, When, cut, say
from prompts.cards.words import in_quotes, listed, person, shortened
from storage.flags import FlagView

REASON = "Only whoever decided it sees this for one working day. Your name is never shown."


def moment(at: datetime, zone: str) -> When:
    """A moment as people say it: Wed 4 Mar, 10:00."""
    local = at.astimezone(ZoneInfo(zone))
    return When(at.isoformat(), f"{local:%a} {local.day} {local:%b}, {local:%H:%M}")


def name_of(view: FlagView) -> str:
    """What a flag is about, in a few words."""
    if view.decision is not None:
        return view.decision.decision.key
    return in_quotes(view.prompt.text) if view.prompt and view.prompt.text else "a message"


def ended(view: FlagView) -> str:
    """One sentence on a flag that is over."""
    name = name_of(view)
    match view.flag.state:
        case "withdrawn":
            return f"The flag on {name} was withdrawn."
        case "upheld":
            return f"The flag on {name} was upheld: it needs a customer by name, and their words."
        case "overturned":
            return f"The flag on {name} was overturned: it stands as it is."
        case _ if view.decision is not None and view.decision.attributed:
            names = listed([customer.name for customer in view.decision.customers])
            return f"{name} now names {names}, in their own words, so the flag is closed."
        case _ if view.decision is not None:
            return f"{name} is {view.decision.decision.status}, so the flag is closed."
        case _ if view.prompt is None or view.prompt.outcome == "withdrawn":
            return "The flagged message was deleted, so the flag is closed."
        case _:
            return f"Whoever wrote {name} says that it is no decision, so the flag is closed."


def to_author(view: FlagView) -> Card:
    """What the author reads first, and alone."""
    dismissed = view.prompt is not None and view.prompt.outcome == "dismissed"
    if dismissed and view.flag.state == "answered":
        return say("Noted: not a decision. I have forgotten the text, and the flag is closed.")
    if not view.open:
        return say(ended(view))
    line: list[Inline] = [f"A colleague flagged {name_of(view)} as unattributed. "]
    if view.flag.state == "private":
        line += [f"{_asked_for(view)} Only you see this until ", moment(view.flag.public_at, view.zone), "."]
    else:
        line += [f"It stands in the thread now. {_asked_for(view)}"]
    reply = Button("Reply", "flag.reply", str(view.flag.id), opens_form=True)
    buttons = (*_name_it(view), reply)
    return Card(f"{name_of(view)} was flagged", (Text(tuple(line)), *_where(view), *_said(view), Actions(buttons)))


def _asked_for(view: FlagView) -> str:
    if view.decision is None:
        return "Which customers is it for, and what did they say?"
    names = [customer.name for customer in view.decision.customers]
    return f"Add the words of {listed(names, 'or')} and it closes." if names else "Name the customers and it closes."


def _name_it(view: FlagView) -> tuple[Button, ...]:
    if view.decision is not None:
        key = view.decision.decision.key
        if view.decision.customers:
            return (Button("Add a quote", "record.quote", key, "primary", opens_form=True),)
        return (Button("Name the customers", "record.edit", key, "primary", opens_form=True),)
    if view.prompt is None or view.prompt.outcome != "open":
        return ()
    uid = view.prompt.uid
    name = Button("Name the customers", "nudge.name", uid, "primary", opens_form=True)
    # Without the text there is nothing to file a waiver from.
    none = (Button("No customer in this", "nudge.none", uid),) if view.prompt.text else ()
    return (name, *none, Button("Not a decision", "nudge.not", uid))


def _said(view: FlagView) -> list[Text | Quote]:
    """The decision's words, the reason, and the reply."""
    parts: list[Text | Quote] = []
    if view.decision is not None:
        parts.append(
            Text((f"{view.decision.decision.key}: {shortened(view.decision.decision.text, 200)}",), quiet=True)
        )
    if view.flag.reason:
        parts.append(Text((f"The reason given: {cut(view.flag.reason, 1000)}",)))
    if view.flag.reply:
        who: list[Inline] = [person(view.author)] if view.author else ["The author"]
        parts.append(Text((*who, f" replies: {cut(view.flag.reply, 1000)}")))
    return parts


def _where(view: FlagView) -> list[Text]:
    """Where the flagged message stands, for who reads this somewhere else."""
    if view.decision is not None or not view.flag.permalink:
        return []
    return [Text((Link("Open the message", view.flag.permalink),), quiet=True)]


def to_flagger(view: FlagView) -> Card:
    """How a flag stands, for whoever raised it."""
    name = name_of(view)
    if not view.open:
        return say(ended(view))
    line: list[Inline] = [f"You flagged {name} as unattributed. "]
    if view.flag.state == "private":
        if view.decision is None:
            line += ["It is not on record yet, so its author is asked. "]
        line += ["Only its author sees this until ", moment(view.flag.public_at, view.zone), "."]
    else:
        line += ["It stands in the thread now, without your name."]
    buttons = Actions((Button("Withdraw", "flag.withdraw", str(view.flag.id)),))
    return Card(f"Your flag on {name}", (Text(tuple(line)), *_where(view), *_said(view), buttons))


def public(view: FlagView) -> Card:
    """The flag in the thread."""
    if not view.open:
        return say(ended(view))
    key = name_of(view) if view.decision is not None else "This decision"
    line = f"{key} is flagged as unattributed: it needs a customer by name, and their words."
    buttons = (
        *_name_it(view),
        Button("Reply", "flag.reply", str(view.flag.id), opens_form=True),
        *_judging(view, "public"),
    )
    return Card(f"{key} is flagged", (Text((line,)), *_said(view), Actions(buttons)))


def to_guardian(view: FlagView) -> Card:
    """The flag for a guardian to judge."""
    if not view.open:
        return say(ended(view))
    key = name_of(view)
    line = f"{key} was flagged as unattributed a working day ago and still is. You can uphold the flag or overturn it."
    return Card(f"{key}: a flag to judge", (Text((line,)), *_said(view), Actions(_judging(view, "guardian"))))


def _judging(view: FlagView, where: str) -> tuple[Button, Button]:
    value = f"{view.flag.id} {where}"
    return Button("Uphold", "flag.uphold", value), Button("Overturn", "flag.overturn", value)


def judged(view: FlagView) -> Card:
    """One sentence to the author and to whoever raised it."""
    judge: list[Inline] = [person(view.judge)] if view.judge else ["A guardian"]
    key = name_of(view)
    if view.flag.state == "upheld":
        return say(*judge, f" upheld the flag on {key}: it needs a customer by name, and their words.")
    return say(*judge, f" overturned the flag on {key}: it stands as it is.")


def raised(view: FlagView, already: bool) -> Card:
    """What the flagger reads at once."""
    name = name_of(view)
    if already:
        return say(f"You flagged {name} already. How it stands is in our conversation.")
    if view.decision is None:
        return say(
            "Flagged. Its author is asked, privately; the flag waits until it is on record. Your name is not shown."
        )
    until = moment(view.flag.public_at, view.zone)
    return say(f"Flagged {name}. Only its author sees it until ", until, "; your name is never shown.")


def flag_form(form_id: str, state: str, name: str) -> Form:
    """Why this is flagged."""
    return Form(
        "flag",
        form_id,
        "Flag: unattributed",
        (
            Note((f"You flag {name}: no customer by name, or none of their words.",)),
            TextField("reason", "What is missing?", multiline=True, placeholder="Who asked for this?"),
            Note((REASON,)),
        ),
        submit="Flag",
        state=state,
    )


def reply_form(form_id: str, view: FlagView) -> Form:
    """The author's right of reply."""
    return Form(
        "flag_reply",
        form_id,
        "Reply to the flag",
        (
            TextField("reply", "Your reply", cut(view.flag.reply or ""), multiline=True, required=True),
            Note(("It is shown wherever the flag is: to whoever raised it, and in the thread once it stands there.",)),
        ),
        submit="Reply",
        state=str(view.flag.id),
    )
