"""What Slack refuses, as far as it says so: sizes, counts, empty texts, what may stand where, and ids used twice.

`message_problems(payload)` and `view_problems(view)` give a sentence for each thing that Slack would refuse; `pings` finds what would
call a whole channel.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]
Problems = Iterator[str]

SELECTS = {
    f"{many}{kind}_select" for many in ("", "multi_") for kind in ("static", "external", "users", "conversations")
}
INPUTS = SELECTS | {"plain_text_input", "datepicker", "checkboxes", "radio_buttons"}
IN_ACTIONS = SELECTS | {"button", "overflow", "datepicker", "checkboxes", "radio_buttons"}
FEW = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5, "static_select": 100, "multi_static_select": 100}


def message_problems(payload: Json) -> list[str]:
    """For a message: its text and its blocks."""
    blocks, text = payload.get("blocks") or [], payload.get("text") or ""
    found = list(_blocks(blocks, 50, "message"))
    if not text.strip():
        found.append("a message without text says nothing in a notification or to a screen reader")
    if len(text) > 40_000:
        found.append("msg_too_long")
    if sum(len(words) for words in _strings(blocks)) > 16_000:
        found.append("msg_blocks_too_long")
    return found


def view_problems(view: Json) -> list[str]:
    """For a dialog or a Home page."""
    blocks, kind = view.get("blocks") or [], view.get("type")
    found = list(_blocks(blocks, 100, str(kind)))
    if kind not in ("modal", "home"):
        found.append(f"no such view: {kind}")
    if kind == "modal":
        for key in ("title", "submit", "close"):
            if key in view or key == "title":
                found += _text(view.get(key), 24, key, plain=True)
        if "submit" not in view and any(block["type"] == "input" for block in blocks):
            found.append("must define submit to use an input block in modals")
    if len(view.get("private_metadata") or "") > 3000:
        found.append("private_metadata is longer than 3000")
    if len(view.get("callback_id") or "") > 255:
        found.append("callback_id is longer than 255")
    return found


def options_problems(answer: Json) -> list[str]:
    """For the answer to type-ahead."""
    groups = answer.get("option_groups") or []
    found = [problem for option in answer.get("options") or [] for problem in _option(option)]
    if len(answer.get("options") or []) > 100:
        found.append("more than 100 options")
    for group in groups:
        found += [
            *_text(group.get("label"), 75, "label", plain=True),
            *(p for o in group["options"] for p in _option(o)),
        ]
        if not 1 <= len(group["options"]) <= 100:
            found.append("a group takes 1 to 100 options")
    return found


def pings(node: Any) -> list[str]:
    """What in a message would call everybody."""
    return [ping for words in _strings(node) for ping in re.findall(r"<!(?:channel|here|everyone)\b", words)]


def _strings(node: Any) -> Iterator[str]:
    """Every text that Slack reads as markup or shows."""
    if isinstance(node, dict):
        if isinstance(node.get("text"), str) and node.get("type") in ("mrkdwn", "plain_text", "text", "link"):
            yield node["text"] if node["type"] == "mrkdwn" else re.sub("<!", "<\u200b!", node["text"])
        for value in node.values():
            yield from _strings(value)
    elif isinstance(node, list):
        for each in node:
            yield from _strings(each)


def _blocks(blocks: list[Json], most: int, surface: str) -> Problems:
    if len(blocks) > most:
        yield f"more than {most} blocks"
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)):
        yield "a block_id stands twice"
    for block in blocks:
        check = CHECKS.get(block["type"])
        if check is None or (block["type"] == "input" and surface == "message"):
            yield f"unsupported block: {block['type']}"
        else:
            yield from check(block)
        if len(block.get("block_id", "")) > 255:
            yield "block_id is longer than 255"


def _text(text: Any, most: int, where: str, plain: bool = False) -> Problems:
    if not isinstance(text, dict) or text.get("type") not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
        yield f"{where} is no text object"
        return
    words = text.get("text")
    if not isinstance(words, str) or not words.strip():
        yield f"{where} is empty"
    elif len(words) > most:
        yield f"{where} has {len(words)} characters, {most} are allowed"
    allowed = {"type", "text", "emoji"} if text["type"] == "plain_text" else {"type", "text", "verbatim"}
    if set(text) - allowed:
        yield f"{where} has unknown keys"


def _section(block: Json) -> Problems:
    if "text" in block:
        yield from _text(block["text"], 3000, "section text")
    elif not block.get("fields"):
        yield "a section needs text or fields"
    for field in block.get("fields") or []:
        yield from _text(field, 2000, "field")
    if len(block.get("fields") or []) > 10:
        yield "more than 10 fields"


def _context(block: Json) -> Problems:
    if not 1 <= len(block.get("elements") or []) <= 10:
        yield "a context takes 1 to 10 elements"
    for element in block.get("elements") or []:
        yield from _text(element, 3000, "context")


def _actions(block: Json) -> Problems:
    elements = block.get("elements") or []
    if not 1 <= len(elements) <= 25:
        yield "actions take 1 to 25 elements"
    ids = [element.get("action_id") for element in elements]
    if len(ids) != len(set(ids)):
        yield "an action_id stands twice"
    for element in elements:
        if element["type"] not in IN_ACTIONS:
            yield f"no such element in actions: {element['type']}"
        yield from _element(element)


def _input(block: Json) -> Problems:
    yield from _text(block.get("label"), 2000, "label", plain=True)
    if "hint" in block:
        yield from _text(block["hint"], 2000, "hint", plain=True)
    if block["element"]["type"] not in INPUTS:
        yield f"no such input: {block['element']['type']}"
    yield from _element(block["element"])


def _element(element: Json) -> Problems:
    kind = element["type"]
    if not 1 <= len(element.get("action_id") or "") <= 255:
        yield "action_id takes 1 to 255 characters"
    if "placeholder" in element:
        yield from _text(element["placeholder"], 150, "placeholder", plain=True)
    if kind == "button":
        yield from _button(element)
    elif kind in FEW:
        yield from _choosing(element, FEW[kind])
    elif kind == "plain_text_input" and len(element.get("initial_value") or "") > element.get("max_length", 3000):
        yield "initial_value is longer than allowed"
    for option in [*(element.get("initial_options") or []), *filter(None, [element.get("initial_option")])]:
        yield from _option(option)
    if element.get("initial_date") and not re.fullmatch(r"\d{4}-\d\d-\d\d", element["initial_date"]):
        yield "initial_date is no day"


def _button(button: Json) -> Problems:
    yield from _text(button.get("text"), 75, "button", plain=True)
    if len(button.get("value") or "") > 2000:
        yield "a button's value is longer than 2000"
    if button.get("style", "primary") not in ("primary", "danger"):
        yield "no such style"
    if confirm := button.get("confirm"):
        for key, most in {"title": 100, "text": 300, "confirm": 30, "deny": 30}.items():
            yield from _text(confirm.get(key), most, key)


def _choosing(element: Json, most: int) -> Problems:
    options = element.get("options") or []
    if not 1 <= len(options) <= most:
        yield f"{element['type']} takes 1 to {most} options"
    for option in options:
        yield from _option(option)
    for option in [*(element.get("initial_options") or []), *filter(None, [element.get("initial_option")])]:
        if option not in options:
            yield "an initial option is none of the options"


def _option(option: Json) -> Problems:
    yield from _text(option.get("text"), 75, "option", plain=True)
    if not 1 <= len(option.get("value") or "") <= 150:
        yield "an option's value takes 1 to 150 characters"
    if "description" in option:
        yield from _text(option["description"], 75, "description", plain=True)


def _rich(block: Json) -> Problems:
    if not block.get("elements"):
        yield "rich_text is empty"
    for part in block.get("elements") or []:
        if part["type"] not in ("rich_text_section", "rich_text_quote"):
            yield f"no such rich text: {part['type']}"
        for piece in part["elements"]:
            if piece["type"] not in ("text", "user", "channel", "link", "date"):
                yield f"no such piece: {piece['type']}"
            if piece["type"] == "text" and not piece.get("text"):
                yield "a piece of rich text is empty"
        if not any(piece["type"] != "text" or piece["text"].strip() for piece in part["elements"]):
            yield "a part of rich text is blank"


CHECKS: dict[str, Callable[[Json], Problems]] = {
    "section": _section,
    "header": lambda block: _text(block.get("text"), 150, "header", plain=True),
    "divider": lambda _: iter(()),
    "context": _context,
    "actions": _actions,
    "input": _input,
    "rich_text": _rich,
}
