"""The nudge: the private question about a decision, and what its buttons lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat import APART
from bot.hints import SLASH, TRUTH
from bot.parts import Actions, Button, Card, Choice, Inline, Link, Menu, Quote, Text, say
from prompts.cards.words import WAIVERS, channel, in_quotes, listed, one_line, said_by, shortened
from storage import tables as t
from storage.candidates import Asked
from storage.views import QuoteView

PRIVATE = "Only you see this."
LATER = (
    Choice("In 1 hour", "hour"),
    Choice("Tomorrow 9:00", "tomorrow"),
    Choice("At the review", "review"),
    Choice("Mute here", "mute"),
    Choice("Why am I seeing this?", "why"),
)


@dataclass(frozen=True, slots=True)
class Complete:
    """What a message already holds: the customers it names, and their words with who said them."""

    customers: tuple[str, ...]
    new: tuple[str, ...]
    quotes: tuple[tuple[str, str | None], ...]
    """Words, and the speaker or customer they come from."""


def question(asked: Asked, stored: Sequence[QuoteView] = ()) -> Card:
    """The first ask: which words made it ask, two questions, and every way out."""
    line: list[Inline] = [f"Sounds like a decision, because you wrote “{shortened(asked.prompt.cue or '')}”. "]
    line += ["Which customers is it for, and what did they say? ", PRIVATE]
    return _card(asked, [Text(tuple(line)), *_about(asked)], stored)


def asked_again(asked: Asked, stored: Sequence[QuoteView] = ()) -> Card:
    """The second ask, when a snooze is over; there is no third."""
    about = in_quotes(asked.prompt.text or "")
    line: list[Inline] = [
        f"Still open: {about}. Add a customer, ask someone, or say there is none. I won't ask you again."
    ]
    return _card(asked, [Text(tuple(line))], stored)


def _about(asked: Asked) -> list[Text]:
    """Which message is meant, where the question does not stand beside it."""
    if asked.workspace.platform not in APART or not asked.prompt.text:
        return []
    line: list[Inline] = [f"“{shortened(asked.prompt.text, 200)}”"]
    if asked.channel is not None:
        line += [" in ", channel(asked.channel)]
    if asked.prompt.permalink:
        line += [" · ", Link("Open it", asked.prompt.permalink)]
    return [Text(tuple(line), quiet=True)]


def marked(asked: Asked) -> Card:
    """The question to somebody who marked a message with the emoji; its text is not known, so it leads there."""
    uid = asked.prompt.uid
    message: Inline = Link("a message", asked.prompt.permalink) if asked.prompt.permalink else "a message"
    question = " as a decision. Which customers is it for, and what did they say? "
    return Card(
        "You marked a message as a decision.",
        (
            Text(("You marked ", message, question, PRIVATE)),
            Actions((Button("Name the customers", "nudge.name", uid, "primary", opens_form=True), _not(uid))),
        ),
    )


MARKED_BEFORE = "I asked about that message before. To log it all the same, choose Log as decision from its menu."


def _card(asked: Asked, texts: Sequence[Text], stored: Sequence[QuoteView]) -> Card:
    uid = asked.prompt.uid
    parts = [*texts, *_offers(uid, stored)]
    buttons = (
        Button("Name the customers", "nudge.name", uid, "primary", opens_form=True),
        Button("Ask a colleague", "nudge.ask", uid, opens_form=True),
        Button("No customer in this", "nudge.none", uid),
        _not(uid),
        later(uid),
    )
    return Card("Which customers is this for?", (*parts, Actions(buttons)))


def _offers(uid: str, stored: Sequence[QuoteView]) -> list[Text | Actions]:
    if not stored:
        return []
    buttons = [Button(one_line(view), "nudge.use", f"{uid} {view.evidence.uid}") for view in stored[:3]]
    return [Text(("Words we already have that may fit:",), quiet=True), Actions(tuple(buttons))]


def later(uid: str) -> Menu:
    """The menu of rarer answers; a choice's value carries the prompt."""
    return Menu("Later", "nudge.later", tuple(Choice(c.label, f"{c.value} {uid}") for c in LATER))


def put_off(where: t.Channel, at: datetime, zone: str) -> Card:
    """After *At the review*, in a channel that holds one."""
    local = at.astimezone(ZoneInfo(zone))
    when = f"{local:%a} {local.day} {local:%b}, {local:%H:%M}"
    rest = f" It stands there without your name, and you can answer it before: {TRUTH} mine"
    return say("It is on the agenda of the review in ", channel(where), f" ({when}).{rest}")


def _not(uid: str) -> Button:
    return Button("Not a decision", "nudge.not", uid)


def ready(asked: Asked, complete: Complete) -> Card:
    """One line for a message that already names its customers and quotes them."""
    speakers = [speaker for _, speaker in complete.quotes if speaker and speaker not in complete.customers]
    quoted = listed(list(dict.fromkeys(speakers))) if speakers else "them"
    new = f" {listed(list(complete.new))} will be new in the directory." if complete.new else ""
    uid = asked.prompt.uid
    return Card(
        "Ready to file",
        (
            Text(
                (
                    f"You named {listed(list(complete.customers))} and quoted {quoted}, so this is ready. Right?{new} {PRIVATE}",
                )
            ),
            *(Quote(words, (speaker,) if speaker else ()) for words, speaker in complete.quotes),
            *_about(asked),
            Actions(
                (
                    Button("File it", "nudge.file", uid, "primary"),
                    Button("Change", "nudge.name", uid, opens_form=True),
                    _not(uid),
                )
            ),
        ),
    )


def confirm_use(asked: Asked, view: QuoteView, zone: str) -> Card:
    """The second of two presses: file the decision with words we already have."""
    uid = asked.prompt.uid
    return Card(
        "File it with these words?",
        (
            Text((f"File {in_quotes(asked.prompt.text or '')} for {view.customer.name}, with these words?",)),
            Quote(view.evidence.text, said_by(view, zone)),
            Actions(
                (
                    Button("File it", "nudge.filewith", f"{uid} {view.evidence.uid}", "primary"),
                    Button("Change", "nudge.name", f"{uid} {view.evidence.uid}", opens_form=True),
                    Button("Back", "nudge.back", uid),
                )
            ),
        ),
    )


def reasons(asked: Asked) -> Card:
    """Why there is no customer in this: one press, one reason."""
    uid = asked.prompt.uid
    buttons = tuple(Button(label.capitalize(), "nudge.reason", f"{key} {uid}") for key, label in WAIVERS.items())
    return Card(
        "Why is there no customer in this?",
        (
            Text(("What kind of decision is it? A truth guardian may question it.",)),
            Actions(buttons),
            Actions((Button("Back", "nudge.back", uid),)),
        ),
    )


def why(asked: Asked) -> Card:
    """Why this person is asked, what happens to the text, and how to make it stop."""
    place = channel(asked.channel) if asked.channel else "this channel"
    return Card(
        "Why you see this",
        (
            Text(("I read new messages in ", place, " because somebody switched me on there.")),
            Text(
                (f"I asked because of the words “{shortened(asked.prompt.cue or '')}”. Nobody else sees the question.",)
            ),
            *_second_look(asked),
            Text(
                ("Press Not a decision and I forget the text at once. Mute here, and I never ask you in this channel.",)
            ),
        ),
    )


def _second_look(asked: Asked) -> list[Text]:
    if asked.prompt.suggested is None:
        return []
    return [
        Text(
            (
                f"A language model read the message, too. To keep it from reading this channel: {TRUTH} channel model off.",
            )
        )
    ]


def over(asked: Asked) -> Card:
    """What the buttons say when there is nothing left to answer."""
    match asked.prompt.outcome:
        case "filed" | "no_customer":
            return on_record(asked.decision)
        case "dismissed":
            return say("Noted: not a decision. I have forgotten the text.")
        case "withdrawn":
            return say("The message was changed or deleted, so I withdrew the question.")
        case _:
            return say(f"This question is closed. Type {SLASH}decide to log a decision.")


def on_record(decision: t.Decision | None) -> Card:
    """Where the decision stands that a question is about."""
    return say(f"This is on record{f' as {decision.key}' if decision else ''}.")
