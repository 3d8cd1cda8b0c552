"""Cards drawn as Adaptive Cards 1.5, cut to what Teams accepts whatever people wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.parts import (
    Actions,
    Button,
    Card,
    Choice,
    Divider,
    Facts,
    Heading,
    Line,
    Menu,
    Part,
    Quote,
    Strong,
    Text,
    plain,
)
from bot.teams import lines
from bot.teams.lines import SMALL, Element

CONTENT = "application/vnd.microsoft.card.adaptive"
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
OURS = "verbatim"
"""The key under which a button's data holds what is ours."""
ROW = 6
"""Buttons in one ActionSet; Teams drops the seventh."""
ROOM = 24 * 1024
"""Bytes of a message in UTF-16, the way Teams counts to 28 KB; the rest is for who it goes to and where."""
CUTS = (lines.TEXT, 1000, 300, 100)
"""Characters of the longest text, tried one after the other until the whole card fits."""


@dataclass(frozen=True, slots=True)
class Press:
    """What a button or menu of one of our cards sends back."""

    action: str
    value: str = ""


def message(card: Card) -> dict[str, Any]:
    """The activity that says the card. `summary` is the notification and what a screen reader says."""
    return {"type": "message", "summary": lines.shown(card.summary, 300), "attachments": [attachment(card)]}


def attachment(card: Card) -> dict[str, Any]:
    """The card as an attachment of a message or of a dialog."""
    return {"contentType": CONTENT, "content": content(card)}


def content(card: Card) -> Element:
    """The card, with its texts cut until it fits; what is too much even then ends in a line that counts the rest."""
    for limit in CUTS:
        drawn = _content(card, card.parts, limit)
        if size(drawn) <= ROOM:
            return drawn
    return _content(card, _shortest(card), CUTS[-1])


def size(node: Any) -> int:
    """Bytes of a JSON value in UTF-16."""
    return len(json.dumps(node, ensure_ascii=False, separators=(",", ":")).encode("utf-16-le", "surrogatepass"))


def _content(card: Card, parts: Sequence[Part], limit: int) -> Element:
    return {
        "$schema": SCHEMA,
        "type": "AdaptiveCard",
        "version": "1.5",
        "fallbackText": lines.literal(lines.shown(card.as_text(), limit)),
        "body": list(body(parts, limit)) or [lines.element((card.summary,), limit=limit)],
    }


def _shortest(card: Card) -> list[Part]:
    """As many parts as fit, with the last row of buttons, which is what the card is answered with."""
    rows = [part for part in card.parts if isinstance(part, Actions)]
    kept: list[Part] = []
    last = [part for part in rows[-1:] if size(list(body([part], CUTS[-1]))) < ROOM // 2]
    for place, part in enumerate(card.parts):
        rest = Text((f"… and {len(card.parts) - place} more",), quiet=True)
        if size(_content(card, [*kept, part, rest, *last], CUTS[-1])) > ROOM:
            return [*kept, rest, *last]
        kept.append(part)
    return kept


def body(parts: Sequence[Part], limit: int = lines.TEXT) -> Iterator[Element]:
    """The elements of a card's parts; a divider becomes the line above what follows it."""
    divided = False
    for part in parts:
        if isinstance(part, Divider):
            divided = True
            continue
        for element in _drawn(part, limit):
            yield element | {"separator": True, "spacing": "Medium"} if divided else element
            divided = False


def _drawn(part: Part, limit: int) -> Iterator[Element]:
    match part:
        case Heading(text=text):
            yield _heading(text)
        case Text(line=line, quiet=quiet):
            yield lines.element(line, SMALL if quiet else None, limit)
        case Quote():
            yield _quoted(part, limit)
        case Facts(pairs=pairs):
            yield from _facts(pairs, limit)
        case Actions(items=items):
            yield from actions(items)
        case Divider():
            return


def _heading(text: str) -> Element:
    drawn = lines.element((text,), {"size": "Medium", "weight": "Bolder"}, 150)
    return drawn | {"style": "heading"} if drawn["type"] == "TextBlock" else drawn


def _quoted(quote: Quote, limit: int) -> Element:
    """Their words on a ground of their own; always as rich text, in which line breaks stay."""
    words = {"type": "RichTextBlock", "inlines": lines.rich((quote.words,), None, limit)}
    by = [lines.element(quote.by, SMALL, limit) | {"spacing": "Small"}] if quote.by else []
    return {"type": "Container", "style": "emphasis", "items": [words, *by]}


def _facts(pairs: tuple[tuple[str, Line], ...], limit: int) -> Iterator[Element]:
    """Side by side; as lines of rich text where a value holds characters that would format."""
    facts = [(lines.markdown((label,), 300), lines.markdown(line, limit, dates=False)) for label, line in pairs]
    if facts and all(title and value for title, value in facts):
        yield {"type": "FactSet", "facts": [{"title": title, "value": value} for title, value in facts]}
        return
    for label, line in pairs:
        labelled: Line = (Strong(f"{label}: "), *(line if plain(line).strip() else (lines.BLANK,)))
        yield {"type": "RichTextBlock", "inlines": lines.rich(labelled, None, limit), "spacing": "Small"}


def actions(items: Sequence[Button | Menu]) -> Iterator[Element]:
    """Rows of buttons and menus; nothing where nothing can be pressed."""
    pressable = [item for item in items if isinstance(item, Button) or item.choices]
    yield from rows([_action(item) for item in pressable])


def _action(item: Button | Menu) -> Element:
    if isinstance(item, Menu):
        return unfolding(item.label, list(rows([_choice(item, choice) for choice in item.choices])))
    return confirmed(item, sends(item.label, item.action, item.value, item.opens_form))


def confirmed(button: Button, submit: Element) -> Element:
    """The button as it looks; under one that asks first, the question and the button itself open."""
    styled = submit | _style(button)
    if not button.confirm:
        return styled
    return unfolding(button.label, [lines.element((button.confirm,)), *rows([styled])]) | _style(button)


def rows(buttons: Sequence[Element]) -> Iterator[Element]:
    """Buttons in as many rows as Teams needs."""
    for start in range(0, len(buttons), ROW):
        yield {"type": "ActionSet", "actions": list(buttons[start : start + ROW])}


def _choice(menu: Menu, choice: Choice) -> Element:
    hint = {"tooltip": lines.shown(choice.hint, 200)} if choice.hint.strip() else {}
    return sends(choice.label, menu.action, choice.value) | hint


def _style(button: Button) -> Element:
    return {"style": {"primary": "positive", "danger": "destructive"}[button.style]} if button.style else {}


def unfolding(label: str, items: Sequence[Element]) -> Element:
    """A button under which more of the card opens."""
    return {
        "type": "Action.ShowCard",
        "title": lines.shown(label, 75),
        "card": {"type": "AdaptiveCard", "body": list(items)},
    }


def sends(label: str, action: str, value: str, opens_form: bool = False) -> Element:
    """A button that comes back as `Press(action, value)`; with `opens_form` Teams asks for the dialog before it draws one."""
    ours: dict[str, Any] = {OURS: {"action": action, "value": value}}
    if opens_form:
        ours["msteams"] = {"type": "task/fetch"}
    quiet = {"msteams": {"feedback": {"hide": True}}}  # else Teams says “Your response was sent to the app”
    return {
        "type": "Action.Submit",
        "title": lines.literal(lines.shown(label, 75)),
        "data": ours,
        **({} if opens_form else quiet),
    }


def pressed(data: Mapping[str, Any]) -> Press | None:
    """What was pressed, from the data that comes back; None for what is not from a button of ours."""
    match data.get(OURS):
        case {"action": str(action), "value": str(value)} if action:
            return Press(action, value)
        case _:
            return None
