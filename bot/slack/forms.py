"""Forms drawn as dialogs.

A field's name is its action_id and the root of its block_id, so that typed text stays where it is when the dialog is drawn again.
Where the application itself changed a value, the block gets a fresh id, because Slack shows an initial value only in a new block.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    CheckboxesElement,
    ConversationFilter,
    ConversationMultiSelectElement,
    ConversationSelectElement,
    DatePickerElement,
    ExternalDataMultiSelectElement,
    ExternalDataSelectElement,
    InputBlock,
    InputInteractiveElement,
    PlainTextInputElement,
    RadioButtonsElement,
    RichTextBlock,
    SectionBlock,
    StaticMultiSelectElement,
    StaticSelectElement,
    UserMultiSelectElement,
    UserSelectElement,
)
from slack_sdk.models.blocks import Option as SlackOption

from bot.chat import FORM
from bot.parts import (
    ChannelField,
    Choice,
    DateField,
    Field,
    Form,
    FormButtons,
    FormPart,
    Note,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
    Value,
    cut,
)
from bot.slack import blocks, markup
from bot.slack.values import INERT, LongValues

VIEW_BLOCKS = 100
INPUT = 3000
FRESH = "~"
"""Stands between a field's name and the count of times that its value was changed for the person."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Where a dialog was opened from, carried along in it: what is said afterwards is said there."""

    channel: str = ""
    thread: str = ""
    reply: str = ""  # the response_url of the press or command
    at: int = 0  # seconds since 1970: a response_url lives for half an hour
    card: bool = False  # the reply address belongs to a card of ours, which it can replace


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person has in front of them: the block id and present value of each field."""

    block_ids: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Value] = field(default_factory=dict)


def carried(form: Form, opened: Opened) -> str:
    """`private_metadata`: one line of JSON, then the form's state as it is (JSON would make it longer than Slack allows)."""
    return json.dumps({"id": form.id, **asdict(opened)}, separators=(",", ":")) + "\n" + form.state


def uncarried(metadata: str) -> tuple[str, str, Opened]:
    """The form's id, its state, and where it was opened."""
    line, _, state = metadata.partition("\n")
    told = json.loads(line or "{}")
    known = {each.name: told[each.name] for each in fields(Opened) if each.name in told}
    return told.get("id", ""), state, Opened(**known)


def view(form: Form, opened: Opened, long: LongValues, shown: Shown | None = None) -> dict[str, Any]:
    """The dialog. With `shown`, it takes the place of what the person has in front of them."""
    drawn: list[Block] = [warning(form.errors[FORM])] if form.errors.get(FORM) else []
    for place, part in enumerate(form.parts):
        drawn.extend(_drawn(part, place, form, long, shown or Shown()))
    dialog: dict[str, Any] = {
        "type": "modal",
        "callback_id": form.action,
        "private_metadata": carried(form, opened),
        "title": blocks.words(form.title, 24).to_dict(),
        "close": blocks.words("Cancel", 24).to_dict(),
        "blocks": [block.to_dict() for block in drawn[:VIEW_BLOCKS]],
    }
    if form.submit or form.fields():
        dialog["submit"] = blocks.words(form.submit or "Save", 24).to_dict()
    return dialog


def warning(sentence: str) -> Block:
    """A sentence about a field, drawn where it cannot be overlooked."""
    return blocks.quiet((f"⚠ {sentence}",))


def _drawn(part: FormPart, place: int, form: Form, long: LongValues, shown: Shown) -> Sequence[Block]:
    match part:
        case Note(line=line, quiet=True):
            return [blocks.quiet(line)]
        case Note(line=line):
            text = markup.mrkdwn(line, INPUT)
            rich = RichTextBlock(elements=[markup.rich(line, INPUT)])
            return [rich if text is None else SectionBlock(text=blocks.marked(text))]
        case FormButtons(items=items):
            return blocks.actions(items, long, f"{FRESH}buttons{place}")
        case _:
            block = _input(part, long, shown)
            sentence = form.errors.get(part.name)
            return [block, warning(sentence)] if sentence else [block]


def _input(part: Field, long: LongValues, shown: Shown) -> Block:
    refreshes = isinstance(part, SelectField) and part.refreshes
    return InputBlock(
        block_id=block_id(part, shown),
        label=blocks.words(part.label, 2000),
        element=_element(part, long),
        hint=blocks.words(part.hint, 2000) if part.hint.strip() else None,
        optional=not part.required,
        dispatch_action=True if refreshes else None,
    )


def block_id(part: Field, shown: Shown) -> str:
    """The id under which Slack keeps what the person typed, or a fresh one where the application put something else there."""
    now = shown.block_ids.get(part.name)
    if now is None:
        return part.name
    if _alike(shown.values.get(part.name), value_of(part)):
        return now
    name, _, count = now.partition(FRESH)
    return f"{name}{FRESH}{int(count or 0) + 1}"


def _alike(held: Value, wanted: Value) -> bool:
    """Whether two values are the same, in whatever order they were picked and with whatever space around them."""
    if isinstance(held, tuple) and isinstance(wanted, tuple):
        return sorted(held) == sorted(wanted)
    if isinstance(held, str) and isinstance(wanted, str):
        return held.strip() == wanted.strip()
    return held == wanted


def value_of(part: Field) -> Value:
    """What the field will hold when it is drawn, as it would come back."""
    match part:
        case TextField(value=value):
            return cut(value, INPUT) or None
        case DateField(value=day):
            return day
        case SuggestField(picked=choices):
            return tuple(choice.value for choice in choices[: 100 if part.many else 1]) or None
        case SelectField(picked=picked, choices=choices):
            offered = [choice.value for choice in choices[:100] if choice.value in picked]
            return tuple(offered if part.many else offered[:1]) or None
        case PersonField(picked=picked) | ChannelField(picked=picked):
            return tuple(picked if part.many else picked[:1]) or None


def _element(part: Field, long: LongValues) -> InputInteractiveElement:
    match part:
        case TextField():
            return _text(part)
        case DateField(value=day):
            return DatePickerElement(action_id=part.name, initial_date=day.isoformat() if day else None)
        case SuggestField():
            return _suggest(part, long)
        case SelectField():
            return _select(part, long)
        case PersonField(picked=picked) if part.many:
            return UserMultiSelectElement(action_id=part.name, initial_users=list(picked) or None)
        case PersonField(picked=picked):
            return UserSelectElement(action_id=part.name, initial_user=picked[0] if picked else None)
        case ChannelField():
            return _channels(part)


def _text(part: TextField) -> InputInteractiveElement:
    return PlainTextInputElement(
        action_id=part.name,
        initial_value=cut(part.value, INPUT) or None,
        multiline=part.multiline or None,
        max_length=INPUT,
        placeholder=_placeholder(part),
    )


def _placeholder(part: TextField | SuggestField | SelectField) -> Any:
    return blocks.words(part.placeholder, 150) if part.placeholder.strip() else None


def _suggest(part: SuggestField, long: LongValues) -> InputInteractiveElement:
    picked = [blocks.option(choice, long) for choice in part.picked[:100]]
    placeholder = _placeholder(part)
    if part.many:
        return ExternalDataMultiSelectElement(
            action_id=part.name, placeholder=placeholder, min_query_length=0, initial_options=picked or None
        )
    return ExternalDataSelectElement(
        action_id=part.name, placeholder=placeholder, min_query_length=0, initial_option=picked[0] if picked else None
    )


def _select(part: SelectField, long: LongValues) -> InputInteractiveElement:
    """Tick boxes and radio buttons while the list is short; a radio button cannot be taken back, so only for what is required."""
    options = [blocks.option(choice, long) for choice in part.choices[:100]] or [_inert("Nothing to choose from yet")]
    picked = [option for option, choice in zip(options, part.choices, strict=False) if choice.value in part.picked]
    first = picked[0] if picked else None
    if part.many and len(options) <= 10:
        return CheckboxesElement(action_id=part.name, options=options, initial_options=picked or None)
    if part.many:
        return StaticMultiSelectElement(
            action_id=part.name, placeholder=_placeholder(part), options=options, initial_options=picked or None
        )
    if part.required and len(options) <= 5:
        return RadioButtonsElement(action_id=part.name, options=options, initial_option=first)
    return StaticSelectElement(
        action_id=part.name, placeholder=_placeholder(part), options=options, initial_option=first
    )


def _inert(sentence: str) -> SlackOption:
    return SlackOption(text=blocks.words(sentence, 75), value=INERT)


def _channels(part: ChannelField) -> InputInteractiveElement:
    only = ConversationFilter(include=["public", "private"], exclude_bot_users=True)
    if part.many:
        return ConversationMultiSelectElement(
            action_id=part.name, filter=only, initial_conversations=list(part.picked) or None
        )
    first = part.picked[0] if part.picked else None
    return ConversationSelectElement(action_id=part.name, filter=only, initial_conversation=first)


def suggestions(choices: Sequence[Choice], reason: str, long: LongValues) -> dict[str, Any]:
    """Type-ahead's answer. A reason stands above choices as their group's label; alone it is a line that picks nothing.

    (Slack drops an empty group.) Sending the form with that line picked brings the reason back beside the field.
    """
    options = [blocks.option(choice, long).to_dict() for choice in choices[:100]]
    if not reason.strip():
        return {"options": options}
    if not options:
        return {"options": [_inert(reason).to_dict()]}
    return {"option_groups": [{"label": blocks.words(reason, 75).to_dict(), "options": options}]}
