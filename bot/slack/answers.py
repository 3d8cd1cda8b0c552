"""Answering the person who did something: dialogs, whispers, replaced cards; what fails is said another way, never dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import time
from typing import Any

import aiohttp
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import ChatError
from bot.parts import Card, Form, say
from bot.slack import blocks, forms, views
from bot.slack.errors import asked
from bot.slack.forms import Opened
from bot.slack.names import Names
from bot.slack.payloads import Payload
from bot.slack.values import LongValues

log = structlog.get_logger(__name__)

TOO_SLOW = "That took too long to open. Press once more."
NOT_OPENED = "Slack did not open the form just now. Press once more."
NOT_REDRAWN = "Slack did not refresh the form just now. What you typed is still in it."
TRIGGER_SPENT = frozenset({"expired_trigger_id", "invalid_trigger_id", "trigger_expired"})
REPLY_LIFE = 29 * 60  # seconds; Slack forgets a response_url after thirty minutes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is who waits for an answer."""

    person: str
    opened: Opened = field(default_factory=Opened)
    trigger: str = ""
    message: str = ""  # the pressed card's own message, where everybody sees it
    view: str = ""  # the dialog's id

    @property
    def one_to_one(self) -> bool:
        return self.opened.channel.startswith("D")


class Answers:
    """Draws answers and brings them to people. `client` may repeat a call that Slack refused for its rate."""

    def __init__(
        self,
        client: AsyncWebClient,
        session: aiohttp.ClientSession,
        long: LongValues,
        names: Names,
        clock: Callable[[], float] = time,
    ) -> None:
        self._client, self._session, self._long, self._names, self._clock = client, session, long, names, clock

    async def open(self, form: Form, place: Place) -> None:
        """Open a dialog; a trigger that was used before means that an earlier delivery of this press has opened it."""
        dialog = forms.view(await self._names.in_form(form), place.opened, self._long)
        try:
            await asked(self._client.views_open(trigger_id=place.trigger, view=dialog))
        except ChatError as error:
            if error.code == "exchanged_trigger_id":
                return
            log.warning("form not opened", form=form.action, code=error.code)
            await self.tell(place, say(TOO_SLOW if error.code in TRIGGER_SPENT else NOT_OPENED))

    async def redraw(self, dialog: dict[str, Any], place: Place, otherwise: Card | None = None) -> None:
        """Draw the open dialog anew; typed text stays where the ids stay. Where that fails, `otherwise` is said instead."""
        try:
            await asked(self._client.views_update(view_id=place.view, view=dialog))
        except ChatError as error:
            log.warning("form not redrawn", form=dialog.get("callback_id"), code=error.code)
            if otherwise or error.code != "not_found":  # not_found: the person has closed it
                await self.tell(place, otherwise or say(NOT_REDRAWN))

    async def redrawn(self, form: Form, place: Place, view: Payload) -> dict[str, Any]:
        """The form over the dialog that the person has in front of them."""
        return forms.view(await self._names.in_form(form), place.opened, self._long, views.shown(view, self._long))

    async def publish(self, card: Card, person: str) -> None:
        """Draw the bot's own page for somebody."""
        page = blocks.home(await self._names.in_card(card), self._long)
        try:
            await asked(self._client.views_publish(user_id=person, view=page))
        except ChatError as error:
            log.warning("home not drawn", code=error.code)

    async def said(self, card: Card) -> dict[str, Any]:
        """The card as the answer to a command."""
        return {"response_type": "ephemeral", **await self._message(card)}

    async def _message(self, card: Card) -> dict[str, Any]:
        return blocks.message(await self._names.in_card(card), self._long)

    async def replace(self, place: Place, card: Card) -> None:
        """Make the card that was pressed read differently, for everybody who sees it."""
        said = await self._message(card)
        if place.opened.card and await self._replied(place, {"replace_original": True, **said}):
            return
        if place.message and await self._done(self._update(place, said)):
            return
        await self.tell(place, card)

    async def _update(self, place: Place, said: dict[str, Any]) -> None:
        await asked(self._client.chat_update(channel=place.opened.channel, ts=place.message, **said))

    async def tell(self, place: Place, card: Card) -> None:
        """Say it to this person only: as a reply to what they did, else ephemerally, else one-to-one."""
        said = await self._message(card)
        kind = "in_channel" if place.one_to_one else "ephemeral"  # one-to-one it may stay: only they read it
        thread = {"thread_ts": place.opened.thread} if place.opened.thread else {}
        reply = {"response_type": kind, "replace_original": False, **thread, **said}
        if await self._replied(place, reply):
            return
        if place.opened.channel and not place.one_to_one and await self._done(self._ephemeral(place, said)):
            return
        if not await self._done(self._direct(place, said)):
            log.error("answer not delivered", channel=place.opened.channel)

    async def _ephemeral(self, place: Place, said: dict[str, Any]) -> None:
        channel, thread = place.opened.channel, place.opened.thread or None
        await asked(self._client.chat_postEphemeral(channel=channel, user=place.person, thread_ts=thread, **said))

    async def _direct(self, place: Place, said: dict[str, Any]) -> None:
        channel = place.opened.channel if place.one_to_one else place.person
        await asked(self._client.chat_postMessage(channel=channel, unfurl_links=False, unfurl_media=False, **said))

    async def _done(self, call: Any) -> bool:
        try:
            await call
        except ChatError as error:
            log.warning("answer takes another way", code=error.code)
            return False
        return True

    async def _replied(self, place: Place, body: dict[str, Any]) -> bool:
        """Whether Slack took it at the address that came with the press (five times, within half an hour)."""
        opened = place.opened
        if not opened.reply or self._clock() - opened.at > REPLY_LIFE:
            return False
        try:
            async with self._session.post(opened.reply, json=body) as response:
                if response.status == 200:
                    return True
                log.warning("answer takes another way", status=response.status)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            log.warning("answer takes another way", exc_type=type(error).__name__)
        return False
