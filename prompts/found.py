"""A customer's words found in a long text: what is kept of them for a day, and how they are shown in private."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from bot.hints import SLASH
from bot.parts import Actions, Button, Card, Choice, Part, Quote, Text, cut, say
from prompts.forms.quote import QuoteState, Said
from prompts.models.candidate import Quoted
from prompts.models.transcript import LONGEST, by_rules
from storage import drafts
from storage import tables as t
from storage.database import Store

SHOWN = 400
"""Characters of a passage that are shown; all of it is saved."""

NOTHING = f"I found no customer's words in that text. To save some that you see in it: {SLASH}quote"
GONE = f"That text is more than a day old, or done with, so I no longer have it. Type {SLASH}quote to begin again."
NOTHING_PASTED = "Paste the text here first: a transcript, notes or an email."
NONE_TICKED = "Tick at least one. If none is right, close this and press Forget it."
FORGOTTEN = "Forgotten. What you saved of it stays."


@dataclass(frozen=True, slots=True)
class Found:
    """A long text, what was found in it, and what the form for words held. `saved` are the places in `quotes` that are saved by now."""

    uid: str
    text: str
    quotes: tuple[Quoted, ...]
    saved: frozenset[int]
    state: QuoteState
    said: Said
    at: str

    @property
    def left(self) -> list[tuple[int, Quoted]]:
        """What is not saved yet, with its place."""
        return [(at, quote) for at, quote in enumerate(self.quotes) if at not in self.saved]


def kept(text: str, state: QuoteState, said: Said, at: str, model: bool) -> dict[str, Any]:
    """What is kept of a text until somebody picks; `model` says whether a model may read it, `at` when it was written (ISO 8601)."""
    return {
        "text": text,
        "state": state.packed(),
        "customer": [said.customer.label, said.customer.value] if said.customer else None,
        "said_on": said.said_on.isoformat() if said.said_on else "",
        "source": said.source,
        "link": said.link,
        "heard_by": said.heard_by,
        "at": at,
        "model": model,
    }


def read(quotes: tuple[Quoted, ...]) -> dict[str, Any]:
    """What is added to that when the text was read."""
    return {"found": [asdict(quote) for quote in quotes]}


def found(uid: str, body: Mapping[str, Any]) -> Found:
    """The same from what was kept. What nobody has read yet is read by the rules."""
    held = body.get("found")
    quotes = by_rules(body["text"]) if held is None else tuple(Quoted(**quote) for quote in held)
    customer = Choice(*body["customer"]) if body["customer"] else None
    said_on = date.fromisoformat(body["said_on"]) if body["said_on"] else None
    said = Said(customer, "", "", said_on, source=body["source"], link=body["link"], heard_by=body["heard_by"])
    saved = frozenset(body.get("saved", ()))
    return Found(uid, body["text"], quotes, saved, QuoteState.unpacked(body["state"]), said, body["at"])


async def draw_found(store: Store, row: t.Outgoing) -> Card | None:
    """What was found in a text, for whoever pasted it."""
    uid = str(row.args.get("draft", ""))
    body = await drafts.by_uid(store, uid)
    return card(found(uid, body)) if body else None


def card(held: Found) -> Card:
    """The passages, and the two ways to go on."""
    left = [quote for _, quote in held.left]
    if not left:
        return say(NOTHING)
    count = f"{len(left)} passages" if len(left) > 1 else "one passage"
    line = f"I found {count} in that text that may be a customer's own words. Nothing is saved yet."
    parts: list[Part] = [Text((line,))]
    parts += [Quote(cut(quote.words, SHOWN), (by(quote),) if by(quote) else ()) for quote in left]
    if len(held.text) > LONGEST:
        parts.append(Text((f"I read the first {LONGEST:,} characters of it. Paste the rest for more.",), quiet=True))
    pick = Button("Pick the right ones", "found.pick", held.uid, "primary", opens_form=True)
    return Card(line, (*parts, Actions((pick, Button("Forget it", "found.forget", held.uid)))))


def by(quote: Quoted) -> str:
    """Who said it, as the text has it."""
    return ", ".join(filter(None, [quote.speaker, quote.customer]))
