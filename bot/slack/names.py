"""Names in place of `<@U1>`: Slack sends mentions as bare ids, and nobody wants to read those in a record."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace

from bot.chat import ChatError, Profile
from bot.parts import Card, Facts, Form, FormPart, Inline, Line, Note, Part, Quote, Strong, Text, TextField

MENTION = re.compile(r"<@([UW][A-Z0-9]+)>")
PATIENCE = 0.7  # seconds; an id is better than a late answer


class Names:
    """Looks names up (they are cached), for what is heard and for what is drawn. What Slack does not tell in time stays an id."""

    def __init__(self, profile: Callable[[str], Awaitable[Profile]]) -> None:
        self._profile = profile

    async def in_text(self, text: str) -> str:
        return _named(text, await self._known([text])) if "<@" in text else text

    async def in_card(self, card: Card) -> Card:
        texts = [card.summary, card.as_text()]
        if not any("<@" in text for text in texts):
            return card
        known = await self._known(texts)
        return Card(_named(card.summary, known), tuple(_part(part, known) for part in card.parts))

    async def in_form(self, form: Form) -> Form:
        """The texts of a form; its values too, because people read and change them."""
        texts = [text for part in form.parts for text in _texts(part)]
        if not any("<@" in text for text in texts):
            return form
        known = await self._known(texts)
        return replace(form, parts=tuple(_form_part(part, known) for part in form.parts))

    async def _known(self, texts: Iterable[str]) -> dict[str, str]:
        ids = {found for text in texts for found in MENTION.findall(text)}
        asked = {asyncio.ensure_future(self._name(each)) for each in ids}
        if not asked:
            return {}
        done, late = await asyncio.wait(asked, timeout=PATIENCE)
        for each in late:
            each.cancel()
        return {person: name for person, name in (each.result() for each in done) if name}

    async def _name(self, person: str) -> tuple[str, str]:
        try:
            return person, (await self._profile(person)).name
        except ChatError:
            return person, ""


def _named(text: str, known: dict[str, str]) -> str:
    return MENTION.sub(lambda found: f"@{known[found[1]]}" if found[1] in known else found[0], text)


def _line(line: Line, known: dict[str, str]) -> Line:
    return tuple(_inline(piece, known) for piece in line)


def _inline(piece: Inline, known: dict[str, str]) -> Inline:
    match piece:
        case str():
            return _named(piece, known)
        case Strong(text=text):
            return Strong(_named(text, known))
        case _:
            return piece


def _part(part: Part, known: dict[str, str]) -> Part:
    match part:
        case Text(line=line):
            return replace(part, line=_line(line, known))
        case Quote(words=words, by=by):
            return Quote(_named(words, known), _line(by, known))
        case Facts(pairs=pairs):
            return Facts(tuple((label, _line(line, known)) for label, line in pairs))
        case _:
            return part


def _texts(part: FormPart) -> list[str]:
    match part:
        case TextField(value=value):
            return [value]
        case Note(line=line):
            return [piece if isinstance(piece, str) else getattr(piece, "text", "") for piece in line]
        case _:
            return []


def _form_part(part: FormPart, known: dict[str, str]) -> FormPart:
    match part:
        case TextField(value=value):
            return replace(part, value=_named(value, known))
        case Note(line=line):
            return replace(part, line=_line(line, known))
        case _:
            return part
