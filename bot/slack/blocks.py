"""Cards drawn as Block Kit, cut to what Slack accepts whatever people wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ConfirmObject,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    InteractiveElement,
    MarkdownTextObject,
    Option,
    OverflowMenuElement,
    PlainTextObject,
    RichTextBlock,
    RichTextElement,
    RichTextElementParts,
    RichTextQuoteElement,
    RichTextSectionElement,
    SectionBlock,
    StaticSelectElement,
)

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
from bot.slack import markup
from bot.slack.values import LongValues

MESSAGE_BLOCKS = 50
HOME_BLOCKS = 100
TEXT = 3000
FIELD = 2000
WHOLE = 12_000  # characters of one message; Slack refuses some more, and nobody reads as many
MARK = "#"
"""Stands between a button's action and its number, for two buttons of one row may do the same to different things."""


def words(text: str, limit: int) -> PlainTextObject:
    """Text that stays exactly as it is, cut to what fits."""
    return PlainTextObject(text=markup.shown(text, limit), emoji=False)


def message(card: Card, long: LongValues) -> dict[str, Any]:
    """The `text` and `blocks` of a message. The text is the notification and what a screen reader says."""
    return {"text": spoken(card), "blocks": blocks(card, long)}


def spoken(card: Card) -> str:
    """The whole card in plain words, escaped: its summary first."""
    whole = card.as_text()
    text = whole if whole.startswith(card.summary) else f"{card.summary}\n{whole}"
    return markup.escaped(markup.shown(text, TEXT))


def blocks(card: Card, long: LongValues, limit: int = MESSAGE_BLOCKS) -> list[dict[str, Any]]:
    """The card's blocks; what is too much for one message ends in a line that counts the rest."""
    drawn: list[dict[str, Any]] = []
    room = WHOLE
    for place, part in enumerate(card.parts):
        some = [block.to_dict() for block in _drawn(part, long)]
        room -= sum(map(_size, some))
        if len(drawn) + len(some) > limit - (place < len(card.parts) - 1) or room < 0:
            rest = quiet((f"… and {len(card.parts) - place} more",))
            return [*drawn, rest.to_dict()]
        drawn += some
    return drawn or [_paragraph((card.summary,)).to_dict()]


def _size(node: Any) -> int:
    """Characters of all the texts in a block."""
    if isinstance(node, dict):
        return sum(map(_size, node.values()))
    return sum(map(_size, node)) if isinstance(node, list) else len(str(node))


def _drawn(part: Part, long: LongValues) -> Sequence[Block]:
    match part:
        case Heading(text=text):
            return [HeaderBlock(text=words(text, 150))]
        case Text(line=line, quiet=True):
            return [quiet(line)]
        case Text(line=line):
            return [_paragraph(line)]
        case Quote():
            return _quoted(part)
        case Facts(pairs=pairs):
            return list(_facts(pairs))
        case Divider():
            return [DividerBlock()]
        case Actions(items=items):
            return actions(items, long)


def _paragraph(line: Line) -> Block:
    text = markup.mrkdwn(line, TEXT)
    if text is None:
        return RichTextBlock(elements=[markup.rich(line, TEXT)])
    return SectionBlock(text=marked(text))


def quiet(line: Line) -> Block:
    """A small grey line (drawn at normal size in the rare case that it needs both a mention and a character that would format)."""
    if all(isinstance(piece, str) for piece in line):
        return ContextBlock(elements=[words(plain(line), FIELD)])
    text = markup.mrkdwn(line, FIELD)
    if text is None:
        return RichTextBlock(elements=[markup.rich(line, FIELD)])
    return ContextBlock(elements=[marked(text)])


def _quoted(quote: Quote) -> list[Block]:
    text = RichTextElementParts.Text(text=markup.shown(quote.words, TEXT))
    block = RichTextBlock(elements=[RichTextQuoteElement(elements=[text])])
    return [block, quiet(quote.by)] if quote.by else [block]


def _facts(pairs: tuple[tuple[str, Line], ...]) -> Iterator[Block]:
    """Ten at a time, side by side; as lines of rich text where a value holds characters that would format."""
    for start in range(0, len(pairs), 10):
        some = pairs[start : start + 10]
        fields = [_field(label, line) for label, line in some]
        drawn = [field for field in fields if field is not None]
        if len(drawn) == len(fields):
            yield SectionBlock(fields=drawn)
        else:
            lines = [markup.pieces(_labelled(label, line), FIELD) for label, line in some]
            yield RichTextBlock(elements=[_in_lines(lines)])


def _field(label: str, line: Line) -> MarkdownTextObject | None:
    from_label, value = markup.mrkdwn((label,), 300), markup.mrkdwn(line or (markup.BLANK,), FIELD - 310)
    if from_label is None or value is None or from_label != from_label.strip() or "\n" in from_label:
        return None
    return marked(f"*{from_label}*\n{value}")


def _labelled(label: str, line: Line) -> Line:
    return (Strong(f"{label}: "), *(line or (markup.BLANK,)))


def _in_lines(lines: Sequence[Sequence[RichTextElement]]) -> RichTextSectionElement:
    """Several lines as one section: between sections Slack leaves a gap."""
    drawn = list(lines[0])
    for line in lines[1:]:
        drawn += [RichTextElementParts.Text(text="\n"), *line]
    return RichTextSectionElement(elements=drawn)


def actions(items: Sequence[Button | Menu], long: LongValues, block_id: str | None = None) -> list[Block]:
    """A row of buttons and menus; nothing where nothing can be pressed."""
    drawn = [
        _element(item, place, long) for place, item in enumerate(items) if isinstance(item, Button) or item.choices
    ]
    return [ActionsBlock(elements=drawn[:25], block_id=block_id)] if drawn else []


def _element(item: Button | Menu, place: int, long: LongValues) -> InteractiveElement:
    action_id = f"{item.action}{MARK}{place}"
    return _button(item, action_id) if isinstance(item, Button) else _menu(item, action_id, long)


def _button(button: Button, action_id: str) -> ButtonElement:
    return ButtonElement(
        text=words(button.label, 75),
        action_id=action_id,
        value=button.value or None,
        style=button.style or None,
        confirm=_confirm(button) if button.confirm else None,
    )


def _confirm(button: Button) -> ConfirmObject:
    question, yes = words(button.confirm, 300), words(button.label, 30)
    return ConfirmObject(title=words("Are you sure?", 100), text=question, confirm=yes, deny=words("Cancel", 30))


def _menu(menu: Menu, action_id: str, long: LongValues) -> InteractiveElement:
    """Three dots say “more” and nothing else, so a menu that means something more special shows its label."""
    options = [option(choice, long) for choice in menu.choices[:100]]
    if len(options) <= 5 and menu.label.casefold().startswith(("more", "…")):
        return OverflowMenuElement(action_id=action_id, options=options)
    return StaticSelectElement(action_id=action_id, placeholder=words(menu.label, 150), options=options)


def option(choice: Choice, long: LongValues) -> Option:
    """One entry of a menu or select."""
    hint = words(choice.hint, 75) if choice.hint.strip() else None
    return Option(text=words(choice.label, 75), value=long.short(choice.value), description=hint)


def marked(text: str) -> MarkdownTextObject:
    """Markup of ours in which Slack looks for no further links or names."""
    return MarkdownTextObject(text=text, verbatim=True)


def home(card: Card, long: LongValues) -> dict[str, Any]:
    """The card as the bot's own page."""
    return {"type": "home", "blocks": blocks(card, long, HOME_BLOCKS)}


def done(title: str, card: Card, long: LongValues) -> dict[str, Any]:
    """A dialog that shows a card and can only be closed (a press inside a dialog cannot close it)."""
    return {
        "type": "modal",
        "title": words(title, 24).to_dict(),
        "close": words("Close", 24).to_dict(),
        "blocks": blocks(card, long, HOME_BLOCKS),
    }
