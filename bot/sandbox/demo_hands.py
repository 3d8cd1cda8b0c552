"""Does what the demo's people do, through the very adapter that a browser uses: messages, buttons, forms and commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.chat import Invalid, Options, Shortcut
from bot.parts import (
    DateField,
    Field,
    Form,
    FormButtons,
    PersonField,
    SelectField,
    SuggestField,
    Value,
)
from bot.sandbox.asking import Outcome, Sheet
from bot.sandbox.demo_acts import Deed, Edit, Filled, Invite, OutOfScript, Pick, Press, React, Save, Say, Type
from bot.sandbox.reach import Where
from storage import sandbox_messages

if TYPE_CHECKING:
    from bot.sandbox.platform import SandboxPlatform

MORE = "More"
"""The button that opens the rest of a form."""


@dataclass(slots=True)
class Opened:
    """A form in somebody's hands: what is filled in so far, and where it was opened."""

    form: Form
    where: Where
    card: int | None = None
    values: dict[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.values = {part.name: _shown(part) for part in self.form.fields()}

    @property
    def sheet(self) -> Sheet:
        """The form, as the adapter takes it."""
        return Sheet(self.form.action, self.form.id, self.form.state, self.card)

    def find(self, label: str) -> Field | None:
        """The field with a label."""
        return next((part for part in self.form.fields() if part.label == label), None)

    def button(self, label: str) -> tuple[str, str] | None:
        """Action and value of a button inside the form."""
        rows = (part.items for part in self.form.parts if isinstance(part, FormButtons))
        return next(((item.action, item.value) for items in rows for item in items if item.label == label), None)


class Hands:
    """Everybody's hands. `begin` is the message before which nothing of this history stands; raises OutOfScript and Refusal."""

    def __init__(self, platform: SandboxPlatform, begin: int) -> None:
        self._platform, self._begin = platform, begin
        self._messages: dict[str, int] = {}
        self._forms: dict[str, Opened] = {}

    async def do(self, who: str, deed: Deed) -> None:
        """Do one thing."""
        asking, messages = self._platform.asking, self._platform.messages
        match deed:
            case Say():
                await self._say(who, deed)
            case React(message=name, emoji=emoji):
                await messages.react(who, self._message(name), emoji)
            case Edit(message=name, text=text):
                await messages.edit(who, self._message(name), text)
            case Press():
                await self._press(who, deed)
            case Save(fields=fields):
                await self._save(who, fields)
            case Type(channel=channel, command=command):
                name, _, rest = command.removeprefix("/").partition(" ")
                where = Where(channel)
                self._took(who, await asking.command(who, where, name, rest), where)
            case Pick(message=message, title=title):
                number = self._message(message)
                self._took(who, await asking.shortcut(who, number, self._shortcut(title)), Where())
            case Invite(channel=channel):
                await messages.invite(who, channel)

    async def _say(self, who: str, deed: Say) -> None:
        thread = self._message(deed.to) if deed.to else await self._card(who, deed.under) if deed.under else None
        row, outcome = await self._platform.messages.say(who, Where(deed.channel, thread), deed.text)
        if deed.name:
            self._messages[deed.name] = row.number
        self._took(who, outcome, Where(row.channel, row.thread))

    async def _card(self, who: str, beginning: str) -> int:
        stage = self._platform.stage
        rows = await sandbox_messages.cards_for(stage.store, stage.workspace.id, who, self._begin, stage.now())
        for row in rows:
            if row.text.startswith(beginning) and stage.town.sees(who, row):
                return row.thread or row.number
        raise OutOfScript(f"{who} sees no card that begins with “{beginning}”")

    def _message(self, name: str) -> int:
        if name not in self._messages:
            raise OutOfScript(f"no message is called “{name}”")
        return self._messages[name]

    def _shortcut(self, title: str) -> str:
        for route in self._platform.routes:
            if route.event is Shortcut and route.title == title:
                return route.name
        raise OutOfScript(f"the menu of a message has no “{title}”")

    async def _press(self, who: str, deed: Press) -> None:
        stage = self._platform.stage
        rows = await sandbox_messages.cards_for(stage.store, stage.workspace.id, who, self._begin, stage.now())
        for row in rows:
            found = _pressable(row.card or {}, deed.label)
            if found is not None and deed.within in row.text and stage.town.sees(who, row):
                outcome = await self._platform.asking.press(who, row.number, *found)
                self._took(who, outcome, Where(row.channel, row.thread), row.number)
                return
        raise OutOfScript(f"{who} sees no “{deed.label}”")

    # ------------------------------------------------------------ forms

    async def _save(self, who: str, fields: Mapping[str, Filled]) -> None:
        if who not in self._forms:
            raise OutOfScript(f"{who} has no form open")
        for label, value in fields.items():
            await self._fill(who, label, value)
        sheet = self._forms.pop(who)
        outcome = await self._platform.asking.submit(who, sheet.where, sheet.sheet, sheet.values)
        if isinstance(outcome.answer, Invalid):
            raise OutOfScript(f"the form of {who} was refused: {dict(outcome.answer.errors)}")
        self._took(who, outcome, sheet.where, sheet.card)

    async def _fill(self, who: str, label: str, value: Filled) -> None:
        sheet = self._forms[who]
        part = sheet.find(label)
        if part is None and (more := sheet.button(MORE)) is not None:
            await self._change(who, *more)
            part = sheet.find(label)
        match part:
            case None:
                raise OutOfScript(f"the form of {who} has no “{label}”")
            case SuggestField():
                sheet.values[part.name] = await self._suggested(who, part, _several(value))
            case SelectField():
                sheet.values[part.name] = tuple(_choice(part.label, part.choices, word) for word in _several(value))
                if part.refreshes:
                    await self._change(who, part.name, ",".join(_several(sheet.values[part.name])))
            case PersonField():
                sheet.values[part.name] = _several(value)
            case DateField() if isinstance(value, int):
                stage = self._platform.stage
                today = stage.now().astimezone(ZoneInfo(stage.town.people[who].zone)).date()
                sheet.values[part.name] = today - timedelta(days=value)
            case _:
                sheet.values[part.name] = str(value)

    async def _suggested(self, who: str, part: SuggestField, words: Sequence[str]) -> tuple[str, ...]:
        sheet = self._forms[who]
        picked = list(_several(sheet.values[part.name])) if part.many else []
        for word in words:
            answer = await self._platform.asking.suggest(who, sheet.sheet, part.name, word)
            choices = answer.choices if isinstance(answer, Options) else ()
            picked.append(_choice(part.label, choices, word))
        return tuple(dict.fromkeys(picked))

    async def _change(self, who: str, action: str, value: str) -> None:
        """Press a button of the form, or change a field that refreshes it; what was filled in stays."""
        sheet = self._forms[who]
        outcome = await self._platform.asking.change(who, sheet.where, sheet.sheet, action, value, sheet.values)
        if not isinstance(outcome.answer, Form):
            raise OutOfScript(f"“{action}” in the form of {who} was answered with {type(outcome.answer).__name__}")
        kept, sheet.form = sheet.values, outcome.answer
        sheet.values = {part.name: kept.get(part.name, _shown(part)) for part in sheet.form.fields()}

    def _took(self, who: str, outcome: Outcome, where: Where, card: int | None = None) -> None:
        match outcome.answer:
            case Form() as form:
                self._forms[who] = Opened(form, where, card)
            case Invalid(errors=errors):
                raise OutOfScript(f"{who} was refused: {dict(errors)}")


def _shown(part: Field) -> Value:
    """What a field holds when it is drawn."""
    match part:
        case SuggestField():
            return tuple(choice.value for choice in part.picked) or None
        case _ if hasattr(part, "picked"):
            return part.picked or None
        case _:
            return part.value or None


def _several(value: Filled | Value) -> tuple[str, ...]:
    match value:
        case tuple():
            return value
        case None:
            return ()
        case _:
            return (str(value),)


def _choice(label: str, choices: Sequence[Any], words: str) -> str:
    """The value that a person who typed this would pick: the same words, else the only choice that holds them."""
    exact = [one.value for one in choices if one.label.casefold() == words.casefold()]
    near = [one.value for one in choices if words.casefold() in one.label.casefold()]
    if exact or len(near) == 1:
        return str((exact or near)[0])
    raise OutOfScript(f"“{words}” in “{label}” leads to {[one.label for one in choices]}")


def _pressable(card: Mapping[str, Any], label: str) -> tuple[str, str] | None:
    """Action and value of what can be pressed on a card as it is stored."""
    for name, action, value in _buttons(card):
        if name.casefold().startswith(label.casefold()):
            return action, value
    return None


def _buttons(card: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for part in card.get("parts", ()):
        for item in part.get("items", ()):
            if item["kind"] == "Button":
                yield item["label"], item["action"], item["value"]
            else:
                yield from ((choice["label"], item["action"], choice["value"]) for choice in item["choices"])
