"""Hears everything Slack sends, one catch-all for each kind: translate, dispatch, draw the answer.

Messages are taken one step earlier, as the last of Bolt's middleware: signature and authorization are behind them, and what Bolt
does to find a listener and its arguments would cost several times what it costs to read one.

Bolt acknowledges when a listener returns, so what was acknowledged is committed. An exception is answered with 500 (over a socket
with silence), and Slack sends the event again.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from time import time
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.chat import (
    Answer,
    BotAdded,
    BotRemoved,
    Close,
    Dispatch,
    Event,
    FormChanged,
    HomeOpened,
    IncomingMessage,
    Invalid,
    MessageEdited,
    Options,
    Reaction,
    Replace,
    Shortcut,
    Source,
    Whisper,
)
from bot.parts import Card, Form, say
from bot.slack import blocks, forms, payloads, views
from bot.slack.answers import Answers, Place
from bot.slack.chat import SlackChat
from bot.slack.forms import Opened
from bot.slack.installation import Installation
from bot.slack.payloads import Payload
from bot.slack.values import LongValues

ALL = re.compile(".*", re.DOTALL)
PATIENCE = 1.0  # seconds that an acknowledgement waits for a dialog to open; Slack itself waits for three
PRIVATE = ("privategroup", "mpdm")
"""What Slack calls private channels and group conversations in commands and shortcuts, whether we are in them or not."""
AFTERWARDS = "afterwards"
"""Where a request's context keeps what is to be done once Slack has its acknowledgement."""


class Listener:
    """The listeners of one workspace. `under_way` takes what may go on after the acknowledgement."""

    def __init__(
        self,
        dispatch: Dispatch,
        ours: Installation,
        chat: SlackChat,
        answers: Answers,
        long: LongValues,
        under_way: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        removed: Callable[[], None],
    ) -> None:
        self._dispatch, self._ours, self._chat, self._answers, self._long = dispatch, ours, chat, answers, long
        self._under_way, self._removed = under_way, removed

    def attach(self, app: AsyncApp) -> None:
        """Register with Bolt, the busiest first: every listener in front of the right one costs time."""
        app.use(Messages(self.message))
        app.event(ALL)(self.event)
        app.action(ALL)(self.action)
        app.options(ALL)(self.options)
        app.view(ALL)(self.view)
        app.command(ALL)(self.command)
        app.shortcut(ALL)(self.shortcut)

    # ------------------------------------------------------------ events

    async def message(self, body: dict[str, Any]) -> None:
        event = payloads.message(body["event"], body, self._ours)
        if event is not None:
            self._chat.whereabouts.heard(body["event"]["channel"])
            if isinstance(event, IncomingMessage | MessageEdited) and "<@" in event.text:
                event = replace(event, text=await self._chat.names.in_text(event.text))
            answer = await self._dispatch(event)
            if answer is not None:
                await self._answer_event(answer, event)

    async def event(self, body: dict[str, Any]) -> None:
        self._forget(body["event"])
        event = payloads.happened(body, self._ours)
        self._moved(event)
        if event is None:
            return
        answer = await self._dispatch(event)
        if event == BotRemoved(self._ours.workspace):
            self._removed()
        if answer is not None:
            await self._answer_event(answer, event)

    def _forget(self, event: Payload) -> None:
        """What was remembered of a channel or a person that changes."""
        channel, user = event.get("channel"), event.get("user")
        if channel and not event["type"].startswith("app_"):
            self._chat.forget_channel(channel if isinstance(channel, str) else channel.get("id", ""))
        if isinstance(user, dict):
            self._chat.forget_person(user.get("id", ""))

    def _moved(self, event: Event | None) -> None:
        """We came into a channel, or left one."""
        match event:
            case BotAdded(channel=channel):
                self._chat.whereabouts.came(channel)
            case BotRemoved(channel=channel) if channel:
                self._chat.whereabouts.went(channel)

    async def _answer_event(self, answer: Answer, event: Event) -> None:
        """Nobody waits for these; what is said is said at once, before the acknowledgement, so that a crash does not lose it."""
        card = _card(answer)
        if card is None:
            return
        match event:
            case HomeOpened(actor=actor):
                await self._soon(self._answers.publish(card, actor.id))
            case IncomingMessage(actor=actor, source=source) | MessageEdited(actor=actor, source=source):
                await self._soon(self._answers.tell(_beside(actor.id, source), card))
            case Reaction(actor=actor, source=source):
                await self._soon(self._answers.tell(_beside(actor.id, source), card))

    # ------------------------------------------------------------ commands, shortcuts, presses

    async def command(self, body: dict[str, Any]) -> BoltResponse:
        opened = Opened(body["channel_id"], reply=body.get("response_url") or "", at=int(time()))
        place = Place(body["user_id"], opened, body.get("trigger_id") or "")
        self._called(body["channel_id"], body.get("channel_name"))
        answer = await self._dispatch(payloads.command(body, self._ours))
        if isinstance(answer, Form):
            await self._soon(self._answers.open(answer, place))
            return _acknowledged()
        card = _card(answer)
        return _acknowledged(await self._answers.said(card) if card else None)

    def _called(self, channel: str, name: str | None) -> None:
        """A channel's name says whether it is private, where nothing else does."""
        if (name or "").startswith(PRIVATE):
            self._chat.whereabouts.private(channel)

    async def shortcut(self, body: dict[str, Any]) -> BoltResponse:
        event = payloads.shortcut(body, self._ours)
        if event is not None:
            self._called(event.source.channel, body["channel"].get("name"))
            event = replace(event, text=await self._chat.names.in_text(event.text))
            await self._answer(await self._dispatch(event), _where(body, event))
        return _acknowledged()

    async def action(self, body: dict[str, Any]) -> BoltResponse:
        event = views.pressed(body, self._ours, self._long)
        place = _where(body)
        if event is None:
            await self._soon(self._answers.tell(place, say(views.LOST)))
        elif isinstance(event, FormChanged):
            await self._answer_change(await self._dispatch(event), place, body["view"])
        else:
            await self._answer(await self._dispatch(event), place)
        return _acknowledged()

    async def _answer(self, answer: Answer, place: Place) -> None:
        """To a press on a card, or to a shortcut."""
        card = _card(answer)
        if isinstance(answer, Form):
            await self._soon(self._answers.open(answer, place))
        elif isinstance(answer, Replace) and not place.opened.channel:
            await self._soon(self._answers.publish(answer.card, place.person))
        elif isinstance(answer, Replace):
            await self._soon(self._answers.replace(place, answer.card))
        elif card is not None:
            await self._soon(self._answers.tell(place, card))

    async def _answer_change(self, answer: Answer, place: Place, view: Payload) -> None:
        """To a press or a pick inside a dialog. Slack lets nobody close a dialog here, so it ends as a card with *Close*."""
        match answer:
            case Form():
                await self._soon(self._answers.redraw(await self._answers.redrawn(answer, place, view), place))
            case Invalid(errors=errors, form=Form() as form):
                drawn = await self._answers.redrawn(form.with_errors(errors), place, view)
                await self._soon(self._answers.redraw(drawn, place))
            case Invalid(errors=errors):
                await self._soon(self._answers.redraw(views.warned(view, errors), place))
            case Whisper(card=card):
                await self._soon(self._answers.tell(place, card))
            case Close() | Replace():
                card = answer.card or say("Done.")
                dialog = blocks.done(view["title"]["text"], card, self._long)
                await self._soon(self._answers.redraw(dialog, place, answer.card))

    # ------------------------------------------------------------ dialogs

    async def options(self, body: dict[str, Any]) -> BoltResponse:
        answer = await self._dispatch(views.suggest(body, self._ours))
        found = answer if isinstance(answer, Options) else Options()
        return _acknowledged(forms.suggestions(found.choices, found.reason, self._long))

    async def view(self, body: dict[str, Any], context: AsyncBoltContext) -> BoltResponse:
        view, place = body["view"], _where(body)
        if wrong := views.not_meant(view, self._long):
            return _acknowledged({"response_action": "errors", "errors": views.errors(view, wrong)})
        answer = await self._dispatch(views.submitted(body, self._ours, self._long))
        match answer:
            case Form():
                return _updated(await self._answers.redrawn(answer, place, view))
            case Invalid():
                return await self._invalid(answer, place, view, context)
            case Replace(card=card):
                _later(context, self._answers.replace(place, card))
            case Close(card=Card() as card) | Whisper(card=card):
                _later(context, self._answers.tell(place, card))
            case _:
                pass
        return _acknowledged({"response_action": "clear"} if answer is not None else None)

    async def _invalid(self, answer: Invalid, place: Place, view: Payload, context: AsyncBoltContext) -> BoltResponse:
        """The sentences stand beside their fields.

        Slack cannot both name errors and change the dialog in one acknowledgement. So a form that changes is drawn once more
        right afterwards, with the sentences in it: drawing clears Slack's own, and keeps what is typed.
        """
        beside = views.errors(view, answer.errors)
        form = answer.form.with_errors(answer.errors) if answer.form else None
        if form is None:
            if not beside:
                return _updated(views.warned(view, answer.errors))
        elif not beside:
            return _updated(await self._answers.redrawn(form, place, view))
        else:
            _later(context, self._answers.redraw(await self._answers.redrawn(form, place, view), place))
        return _acknowledged({"response_action": "errors", "errors": beside})

    # ------------------------------------------------------------ in time

    async def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it now, but keep Slack waiting for no longer than it waits; the rest goes on after the acknowledgement."""
        await asyncio.wait({self._under_way(work)}, timeout=PATIENCE)


class Messages(AsyncMiddleware):
    """Hands messages over and lets everything else pass."""

    def __init__(self, hear: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        self._hear = hear

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 (Bolt's name)
    ) -> BoltResponse:
        event = req.body.get("event")
        if not event or event.get("type") != "message" or req.body.get("type") != "event_callback":
            return await next()
        await self._hear(req.body)
        return _acknowledged()


def _later(context: AsyncBoltContext, work: Awaitable[None]) -> None:
    context.setdefault(AFTERWARDS, []).append(work)


def _acknowledged(body: dict[str, Any] | None = None) -> BoltResponse:
    return BoltResponse(status=200, body=body or "")


def _updated(dialog: dict[str, Any]) -> BoltResponse:
    return _acknowledged({"response_action": "update", "view": dialog})


def _card(answer: Answer) -> Card | None:
    """What an answer says, where it can only be said."""
    match answer:
        case Whisper(card=card) | Replace(card=card) | Close(card=card):
            return card
        case Invalid(errors=errors):
            return say(" ".join(errors.values()))
        case _:
            return None


def _beside(person: str, source: Source) -> Place:
    return Place(person, Opened(source.channel, source.thread or ""))


def _where(body: Payload, shortcut: Shortcut | None = None) -> Place:
    """Where a press, a shortcut or a submission came from; inside a dialog, where that was opened from."""
    person, trigger, view = body["user"]["id"], body.get("trigger_id") or "", body.get("view") or {}
    if view.get("type") == "modal":
        _, _, opened = forms.uncarried(view.get("private_metadata") or "")
        return Place(person, opened, trigger, view=view["id"])
    place, channel = body.get("container") or {}, (body.get("channel") or {}).get("id") or ""
    thread = shortcut.source.thread if shortcut else place.get("thread_ts")
    stamp = place.get("message_ts") or ""
    reply = body.get("response_url") or ""
    opened = Opened(channel, thread or "", reply, int(time()), card=bool(reply and shortcut is None))
    return Place(person, opened, trigger, "" if place.get("is_ephemeral") else stamp)
