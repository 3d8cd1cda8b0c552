"""What comes back from dialogs: the values in them, and the events they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from bot.chat import FORM, ButtonPress, FormChanged, FormSubmission, Suggest
from bot.parts import Value, cut
from bot.slack import blocks, forms
from bot.slack.forms import FRESH, Shown
from bot.slack.installation import Installation
from bot.slack.payloads import Payload, unescaped, who
from bot.slack.values import INERT, LongValues

ERROR = 2000
LOST = "I lost track of this pick while I was restarted. Choose it once more, or open this form anew."


class Filled(NamedTuple):
    """One input of a dialog: its field, its block and what stands in it, as Slack tells."""

    name: str
    block_id: str
    entry: Mapping[str, Any]


def filled(view: Payload) -> Iterator[Filled]:
    """The inputs of a dialog, in order; where Slack leaves out an untouched one, its initial value counts."""
    state = (view.get("state") or {}).get("values") or {}
    for block in view.get("blocks") or []:
        if block.get("type") == "input":
            element, block_id = block["element"], block["block_id"]
            entry = (state.get(block_id) or {}).get(element["action_id"])
            yield Filled(element["action_id"], block_id, _initial(element) if entry is None else entry)


def _initial(element: Payload) -> dict[str, Any]:
    return {
        "value" if key == "initial_value" else key.replace("initial", "selected"): value
        for key, value in element.items()
        if key.startswith("initial_")
    }


def value(entry: Payload, long: LongValues) -> Value:
    """What a field holds; None when it is empty."""
    if text := entry.get("value"):
        return str(text)
    if day := entry.get("selected_date"):
        return date.fromisoformat(day)
    meant = (long.long(option["value"]) for option in _options(entry))
    return tuple(known for known in meant if known is not None) or _ids(entry)


def _options(entry: Payload) -> list[Payload]:
    one = entry.get("selected_option")
    return [one] if one else list(entry.get("selected_options") or [])


def _ids(entry: Payload) -> tuple[str, ...] | None:
    for kind in ("user", "conversation", "channel"):
        if one := entry.get(f"selected_{kind}"):
            return (one,)
        if many := entry.get(f"selected_{kind}s"):
            return tuple(many)
    return None


def values(view: Payload, long: LongValues) -> dict[str, Value]:
    return {each.name: value(each.entry, long) for each in filled(view)}


def shown(view: Payload, long: LongValues) -> Shown:
    """What the person has in front of them, to draw the next version over it."""
    inputs = list(filled(view))
    return Shown({each.name: each.block_id for each in inputs}, {each.name: value(each.entry, long) for each in inputs})


def not_meant(view: Payload, long: LongValues) -> dict[str, str]:
    """Sentences for fields with a pick that is none: a reason picked as if it were a choice, or a token of an earlier run."""
    found = {}
    for each in filled(view):
        for option in _options(each.entry):
            if long.long(option["value"]) is None:
                found[each.name] = option["text"]["text"] if option["value"] == INERT else LOST
    return found


def errors(view: Payload, sentences: Mapping[str, str]) -> dict[str, str]:
    """The sentences by block id; one that fits no input of the dialog goes to the first. Empty when it has no input."""
    places = {each.name: each.block_id for each in filled(view)}
    first = next(iter(places.values()), None)
    found: dict[str, str] = {}
    for name, sentence in sentences.items():
        place = places.get(name, first) if name != FORM else first
        if place:
            found[place] = cut(f"{found[place]} {sentence}" if place in found else sentence or "–", ERROR)
    return found


def warned(view: Payload, sentences: Mapping[str, str]) -> dict[str, Any]:
    """The same dialog with the sentences on top, for when there is no field to put them beside."""
    kept = {
        key: view[key]
        for key in ("type", "callback_id", "private_metadata", "title", "submit", "close")
        if view.get(key)
    }
    below = [block for block in view.get("blocks") or [] if block.get("block_id") != f"{FRESH}warning"]
    top = {**forms.warning(" ".join(sentences.values())).to_dict(), "block_id": f"{FRESH}warning"}
    return {**kept, "blocks": [top, *below][: forms.VIEW_BLOCKS]}


def submitted(body: Payload, ours: Installation, long: LongValues) -> FormSubmission:
    view = body["view"]
    form_id, state, _ = forms.uncarried(view.get("private_metadata") or "")
    return FormSubmission(ours.workspace, who(body, ours), view["callback_id"], form_id, values(view, long), state)


def suggest(body: Payload, ours: Installation) -> Suggest:
    view = body.get("view") or {}
    _, state, _ = forms.uncarried(view.get("private_metadata") or "")
    typed = unescaped(body.get("value") or "")
    return Suggest(ours.workspace, who(body, ours), view.get("callback_id") or "", body["action_id"], typed, state)


def pressed(body: Payload, ours: Installation, long: LongValues) -> ButtonPress | FormChanged | None:
    """A press on a card, or inside a dialog; None for a pick that means nothing any more."""
    action, view = body["actions"][0], body.get("view") or {}
    name = action["action_id"].rpartition(blocks.MARK)[0] or action["action_id"]
    picked = _picked(action, long)
    if picked is None:
        return None
    if view.get("type") == "modal":
        form_id, state, _ = forms.uncarried(view.get("private_metadata") or "")
        typed = values(view, long)
        return FormChanged(ours.workspace, who(body, ours), view["callback_id"], form_id, name, picked, typed, state)
    place = body.get("container") or {}
    channel = (body.get("channel") or {}).get("id") or place.get("channel_id") or ""
    stamp, thread = place.get("message_ts") or "", place.get("thread_ts")
    thread = None if thread == stamp else thread
    return ButtonPress(ours.workspace, who(body, ours), name, picked, channel, stamp, thread)


def _picked(action: Payload, long: LongValues) -> str | None:
    """What a press carries. A list of picks is joined by line breaks (a handler reads lists from `values`)."""
    if action.get("type") == "button":
        return str(action.get("value") or "")
    held = value(action, long)
    if held is None and _options(action):
        return None
    return "\n".join(held) if isinstance(held, tuple) else str(held or "")
