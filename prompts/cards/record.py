"""The record of a decision, as it stands in the thread and as `show` answers."""

from __future__ import annotations

from bot.chat import EVERYWHERE
from bot.hints import SLASH
from bot.parts import Actions, Button, Card, Divider, Facts, Heading, Inline, Line, Link, Part, Text, When, say
from prompts.cards.words import WAIVERS, channel, day, listed, person, quoted, shortened
from storage.views import DecisionView

STATES = {
    "waived": "waived",
    "vetoed": "vetoed by the customer council",
    "superseded": "superseded",
    "reversed": "reversed",
    "dismissed": "dismissed",
}


def record(view: DecisionView, zone: str, buttons: bool = True) -> Card:
    """Key, decision, customers, their words, author and source, drawn from the current state; the same for everyone."""
    decision = view.decision
    parts: list[Part] = [Heading(f"{decision.key}  {shortened(decision.text, 130)}")]
    if len(decision.text) > 130 or "\n" in decision.text.strip():
        parts.append(Text((decision.text,)))
    parts.append(Facts((("Customers", _customers(view)), ("Decided by", _decided(view, zone)))))
    parts += [quoted(quote, zone) for quote in view.quotes]
    if view.hidden:
        parts.append(Text((f"and {view.hidden} from channels you are not in",), quiet=True))
    if decision.interpretation:
        parts.append(Text(("Our interpretation: ", decision.interpretation)))
    if decision.validate_by or decision.validator:
        parts.append(Text((_validation(view),)))
    parts.append(Text(_standing(view), quiet=True))
    if buttons:
        parts.append(Actions(_buttons(view)))
    return Card(summary(view), tuple(parts))


def summary(view: DecisionView) -> str:
    """A decision in one line, for notifications and lists."""
    names = [customer.name for customer in view.customers]
    return f"{view.decision.key}: {shortened(view.decision.text, 120)}" + (f" (for {listed(names)})" if names else "")


def _customers(view: DecisionView) -> Line:
    if view.customers:
        return (listed([customer.name for customer in view.customers]),)
    if view.decision.waiver_reason:
        return (f"no customer in this ({WAIVERS.get(view.decision.waiver_reason, view.decision.waiver_reason)})",)
    return ("none named yet",)


def _decided(view: DecisionView, zone: str) -> Line:
    at = view.decision.decided_at
    who: list[Inline] = [person(view.author), ", "] if view.author else []
    if view.author is None and view.decision.message:  # it was announced here, by somebody who had themselves erased
        who = ["somebody who left, "]
    return (*who, When(at.isoformat(), day(at, zone), "day"))


def _validation(view: DecisionView) -> str:
    who, by = view.decision.validator, view.decision.validate_by
    return "To be validated" + (f" with {who}" if who else "") + (f" by {by:%a} {by.day} {by:%b %Y}" if by else "")


def _standing(view: DecisionView) -> Line:
    """What is still missing, where it came from, and whether the source is still there."""
    decision = view.decision
    bits: list[Inline] = []
    if decision.status != "confirmed":
        bits.append(STATES.get(decision.status, decision.status))
    elif decision.waiver_reason:
        bits.append("a guardian may question this")
    elif not view.attributed:
        bits.append("quote to come" if view.customers else "customers and quote to come")
    if view.channel is not None and not view.channel.private:
        bits.append(channel(view.channel))
    if decision.source_state == "removed":
        bits.append("source removed")
    elif decision.permalink:
        bits.append(Link("announced here", decision.permalink))
    if decision.source_state == "edited":
        bits.append("the message was edited since")
    if any(flag.state in ("public", "upheld") for flag in view.flags) and not view.attributed:
        bits.append("flagged as unattributed")
    line: list[Inline] = []
    for bit in bits or ["on record"]:
        line += [" · ", bit] if line else [bit]
    return tuple(line)


def _buttons(view: DecisionView) -> tuple[Button, ...]:
    key = view.decision.key
    add = Button("Add a quote", "record.quote", key, "" if view.attributed else "primary", opens_form=True)
    return (add, Button("Edit", "record.edit", key, opens_form=True))


def saved(view: DecisionView) -> Card:
    """What the author reads right after saving."""
    decision = view.decision
    names = listed([customer.name for customer in view.customers])
    if decision.waiver_reason:
        return Card("Noted", (Text((noted_waiver(view, None),)),))
    if view.attributed:
        return Card(f"Saved {decision.key}", (Text((f"Saved {decision.key} for {names}, in their own words.",)),))
    if names:
        line = f"Saved {decision.key} for {names}. Quote still to come. Who heard it?"
    else:
        line = f"Saved {decision.key}. Customers and quote still to come. Who heard them?"
    buttons = [
        Button("Ask a colleague", "record.ask", decision.key, opens_form=True),
        Button("Add a quote", "record.quote", decision.key, opens_form=True),
    ]
    if names:
        buttons.append(cannot_reach(view))
    return Card(f"Saved {decision.key}", (Text((line,)), Actions(tuple(buttons))))


def cannot_reach(view: DecisionView) -> Button:
    """*I can't reach this customer*: whoever owns access is asked for it."""
    return Button("I can't reach this customer", "access.ask", view.decision.key)


def this_is(view: DecisionView) -> Card:
    """What somebody reads who takes a record for a message about a decision."""
    key = view.decision.key
    return say(
        f"That is the record of {key} already. Press Edit on it to change it, or type {SLASH}flag {key} to flag it."
    )


def filed_already(view: DecisionView) -> Card:
    """What somebody reads who marks a message that is on record."""
    key = view.decision.key
    return say(
        f"That message is on record as {key}. Press Edit on its record to change it, or type {SLASH}flag {key} to flag it."
    )


def unseen(view: DecisionView, platform: str) -> Card:
    """What the author reads when the record could not be posted."""
    line = f"{view.decision.key} is saved, but I could not show it in the channel: I am not in it. "
    way = "Add the Verbatim app there" if platform in EVERYWHERE else "Type /invite @Verbatim there"
    return say(f"{line}{way}, and I post it.")


def seen(view: DecisionView) -> Card:
    """What the author reads once that record could be posted after all."""
    return say(f"{view.decision.key} is saved, and its record stands in the channel.")


def in_doubt(view: DecisionView) -> Card:
    """What whoever filed it reads when nobody can tell whether the record stands in its thread."""
    key = view.decision.key
    line = (
        f"{key} is saved, but I was cut off while I posted its record. If you don't see it there, let me post it again."
    )
    return Card(line, (Text((line,)), Actions((Button("Post it again", "record.again", key),))))


def noted_waiver(view: DecisionView, guardian: str | None) -> str:
    """What the author reads after *No customer in this*."""
    reason = WAIVERS.get(view.decision.waiver_reason or "", "")
    who = guardian or "A truth guardian"
    return f"Noted: no customer in this ({reason}). {who} can question it."


def many(views: list[DecisionView], heading: str, empty: str) -> Card:
    """Decisions in a list, a line each."""
    if not views:
        return Card(heading, (Text((empty,)),))
    lines: list[Part] = [Heading(heading), Divider()]
    for view in views[:20]:
        bits: list[Inline] = [summary(view)]
        if view.decision.permalink and view.decision.source_state != "removed":
            bits += [" ", Link("source", view.decision.permalink)]
        lines.append(Text(tuple(bits)))
    if len(views) > 20:
        lines.append(Text((f"and {len(views) - 20} more",), quiet=True))
    return Card(heading, tuple(lines))
