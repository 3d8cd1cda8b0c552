"""What Teams asks and waits for: dialogs, type-ahead, message menus. Each is answered within three seconds, or finished later."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from bot.chat import (
    Answer,
    ButtonPress,
    Command,
    Dispatch,
    Event,
    FormChanged,
    FormSubmission,
    Invalid,
    Options,
    Suggest,
)
from bot.parts import Choice, say
from bot.teams import activities, forms, menus, origins, wire
from bot.teams.answers import LATER, OPEN, Answers, Place
from bot.teams.directory import Directory
from bot.teams.origins import Activity, Reading, part

PATIENCE = 2.2  # seconds that Teams is kept waiting; it gives up after three
OLD = "This button is from an older version of me. Type help to see what I can do."
OLD_FORM = "I cannot read this form any more. Close it, and open it again."

Later = Callable[[Awaitable[None]], None]


@dataclass(frozen=True, slots=True)
class Reply:
    """The body of an invoke's answer. `status` is 501 for what we know nothing of."""

    body: dict[str, Any] | None
    status: int = 200


class Invokes:
    """Reads invokes, dispatches their events and builds their answers. `later` takes what may go on after the answer."""

    def __init__(
        self,
        dispatch: Dispatch,
        answers: Answers,
        directory: Directory,
        later: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]],
        patience: float = PATIENCE,
    ) -> None:
        self._patience = patience
        self._dispatch, self._answers, self._directory, self._under_way = dispatch, answers, directory, later
        self._table = {
            "task/fetch": self._fetch,
            "task/submit": self._submit,
            "composeExtension/fetchTask": self._menu,
            "composeExtension/submitAction": self._submit,
            "application/search": self._search,
            "adaptiveCard/action": self._action,
        }

    async def answered(self, activity: Activity, reading: Reading) -> Reply:
        """The answer to an invoke."""
        answer = self._table.get(str(activity.get("name")))
        value = activity.get("value")
        if answer is None or not isinstance(value, Mapping):
            return Reply(None, 501)
        return Reply(await answer(activity, value, reading))

    def _later(self, work: Awaitable[None]) -> None:
        self._under_way(_run(work))

    # ------------------------------------------------------------ dialogs

    async def _fetch(self, activity: Activity, value: Mapping[str, Any], reading: Reading) -> dict[str, Any]:
        """A button that opens a form."""
        data, place = part(value, "data"), where(activity, reading)
        pressed = activities.press(activity, reading, data) if isinstance(data, Mapping) else None
        if pressed is None:
            return self._answers.dialog(Invalid({"": OLD}), place, self._later)
        event: Event | None = pressed
        if pressed.action == OPEN:
            place = where(activity, reading, opener=True)
            event = await self._asked_again(pressed)
        if event is None:
            return self._answers.dialog(Invalid({"": OLD}), place, self._later)
        return await self._within_time(event, place)

    async def _asked_again(self, pressed: ButtonPress) -> Event | None:
        """What *Open the form* stands for, done by whoever pressed it: a command they typed, or another button."""
        try:
            ask = json.loads(pressed.value)
            held = {
                name: str(ask.get(name) or "") for name in ("text", "channel", "action", "value", "message", "thread")
            }
        except (ValueError, AttributeError):
            return None
        channel = held["channel"]
        if channel != pressed.channel and not await self._directory.inside(channel, pressed.actor.id):
            channel = pressed.channel
        if held["action"]:
            thread = held["thread"] or None
            return ButtonPress(
                pressed.workspace, pressed.actor, held["action"], held["value"], channel, held["message"], thread
            )
        private = ask.get("private") if isinstance(ask.get("private"), bool) else None
        direct = bool(ask.get("direct")) or channel != held["channel"]
        return Command(pressed.workspace, pressed.actor, channel, "truth", held["text"], direct, private)

    async def _submit(self, activity: Activity, value: Mapping[str, Any], reading: Reading) -> dict[str, Any]:
        """A form that was saved, or a button inside it."""
        place, data = where(activity, reading), part(value, "data")
        try:
            sent = forms.sent(data if isinstance(data, Mapping) else {})
        except wire.Unreadable:
            sent = None
        if sent is None or not self._answers.ours(sent, place.person.id):
            return self._answers.dialog(Invalid({"": OLD_FORM}), place, self._later)
        place = place.returned(sent.origin)
        if sent.refused:
            return self._answers.dialog(Invalid(sent.refused), place, self._later, sent)
        workspace, actor = reading.workspace, place.person
        event: Event = FormSubmission(workspace, actor, sent.form, sent.id, sent.values, sent.state)
        if sent.action:
            event = FormChanged(workspace, actor, sent.form, sent.id, sent.action, sent.value, sent.values, sent.state)
        return await self._within_time(event, place, sent)

    async def _menu(self, activity: Activity, value: Mapping[str, Any], reading: Reading) -> dict[str, Any]:
        """An entry of a message's menu, or of the box in which messages are written."""
        event, place = menus.shortcut(activity, reading), where(activity, reading)
        if event is None:
            return self._answers.dialog(Invalid({"": OLD}), place, self._later)
        return await self._within_time(event, place)

    async def _within_time(self, event: Event, place: Place, sent: forms.Sent | None = None) -> dict[str, Any]:
        """The answer, if it comes while Teams waits; else it is given by a message when it comes."""
        working = self._under_way(_answer(self._dispatch, event))
        done, _ = await asyncio.wait({working}, timeout=self._patience)
        if done:
            return self._answers.dialog(working.result(), place, self._later, sent)
        self._under_way(self._finish(working, place))
        return self._answers.dialog(Invalid({"": LATER}), place, self._later)

    async def _finish(self, working: asyncio.Task[Answer], place: Place) -> None:
        await self._answers.give(await working, place)

    # ------------------------------------------------------------ type-ahead

    async def _search(self, activity: Activity, value: Mapping[str, Any], reading: Reading) -> dict[str, Any]:
        """Letters typed in a field that suggests."""
        try:
            typed = forms.typed(value)
        except wire.Unreadable:
            return forms.options(Options(reason=OLD_FORM))
        place = where(activity, reading)
        if typed.dataset == "people":
            return forms.options(
                _choices(await self._directory.people(typed.text, place.conversation, place.person.id))
            )
        if typed.dataset == "channels":
            return forms.options(_choices(await self._directory.channels(typed.text, place.person.id)))
        event = Suggest(reading.workspace, place.person, typed.form, typed.field, typed.text, typed.state)
        working = self._under_way(_answer(self._dispatch, event))
        done, _ = await asyncio.wait({working}, timeout=self._patience)
        found = working.result() if done else None
        return forms.options(found if isinstance(found, Options) else Options())

    # ------------------------------------------------------------ universal actions

    async def _action(self, activity: Activity, value: Mapping[str, Any], reading: Reading) -> dict[str, Any]:
        """Action.Execute: no card of ours has one, but a press is a press."""
        data, place = part(value, "action", "data"), where(activity, reading)
        pressed = activities.press(activity, reading, data) if isinstance(data, Mapping) else None
        answer: Answer = Invalid({"": OLD}) if pressed is None else await self._dispatch(pressed)
        body = self._answers.dialog(answer, place, self._later)
        text = part(body, "task", "value")
        words = text if isinstance(text, str) else say("Press the button on the card once more.").summary
        return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": words}


def where(activity: Activity, reading: Reading, opener: bool = False) -> Place:
    """Where an activity's person is."""
    channel, thread = origins.place(activity)
    personal = origins.kind(activity) == "personal"
    card = str(activity.get("replyToId") or "")
    return Place(origins.who(activity, reading), channel, personal, thread or "", card, opener)


def _choices(found: list[Choice]) -> Options:
    return Options(tuple(found), "" if found else "Nobody by that name here.")


async def _run(work: Awaitable[None]) -> None:
    await work


async def _answer(dispatch: Dispatch, event: Event) -> Answer:
    return await dispatch(event)
