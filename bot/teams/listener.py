"""Hears everything Teams sends: once, however often it comes; learns from it how to speak, dispatches it, gives the answer."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from bot.chat import BotRemoved, ButtonPress, Command, Dispatch, Event, HomeOpened
from bot.parts import say
from bot.teams import activities, cards, origins
from bot.teams.answers import LONGEST, Answers, Place
from bot.teams.invokes import OLD, Invokes, Reply, where
from bot.teams.origins import Activity, Reading, part
from bot.teams.references import References
from bot.teams.rosters import Rosters

PATIENCE = 8.0  # seconds that a message keeps Teams waiting; it sends again after fifteen
REMEMBERED = 5000
HOME = frozenset({"home", "truth home"})

UnderWay = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]


class Listener:
    """Hears for one tenant. `under_way` takes what may go on after the acknowledgement."""

    def __init__(
        self,
        dispatch: Dispatch,
        reading: Reading,
        references: References,
        rosters: Rosters,
        answers: Answers,
        invokes: Invokes,
        under_way: UnderWay,
    ) -> None:
        self._dispatch, self._reading, self._references, self._rosters = dispatch, reading, references, rosters
        self._answers, self._invokes, self._under_way = answers, invokes, under_way
        self._now: dict[str, asyncio.Task[Reply | None]] = {}
        self._before: OrderedDict[str, None] = OrderedDict()

    async def hear(self, activity: Activity) -> Reply | None:
        """What an invoke is answered; None for everything else, which is done (or safely begun) when this returns.

        The same activity is heard once: while it is worked on, its copies wait for the same answer.
        """
        key = _key(activity)
        if key in self._before:
            return None
        working = self._now.get(key)
        if working is None:
            working = self._under_way(self._heard(activity))
            self._now[key] = working
            working.add_done_callback(lambda task: self._done(key, activity, task))
        return await asyncio.shield(working)

    def _done(self, key: str, activity: Activity, task: asyncio.Task[Reply | None]) -> None:
        """What went wrong may come again; an invoke may, too, because the same press can mean it anew."""
        self._now.pop(key, None)
        if activity["type"] != "invoke" and not task.cancelled() and task.exception() is None:
            self._before[key] = None
            if len(self._before) > REMEMBERED:
                self._before.popitem(last=False)

    async def _heard(self, activity: Activity) -> Reply | None:
        await self._references.learn(activity)
        channel, _ = origins.place(activity)
        await self._rosters.look_up(channel)
        if activity["type"] == "invoke":
            return await self._invokes.answered(activity, self._reading)
        self._forget(activity)
        if activities.strangers(activity, self._reading):
            await self._rosters.meet(channel)
        if activities.here(activity) is False:
            await self._left(activity)
            return None
        for event in activities.events(activity, self._reading):
            await self._answer(event, activity)
        value = activity.get("value")
        if activity["type"] == "message" and isinstance(value, Mapping) and not cards.pressed(value):
            await self._answers.tell(say(OLD), where(activity, self._reading))
        return None

    async def _answer(self, event: Event, activity: Activity) -> None:
        """Dispatch, then say what is to be said at once; nobody is kept waiting for that longer than Teams waits."""
        event = self._home(event)
        answer = await self._dispatch(event)
        if answer is None:
            return
        giving = self._under_way(self._answers.give(answer, self._place(event, activity)))
        await asyncio.wait({giving}, timeout=PATIENCE)

    def _home(self, event: Event) -> Event:
        """Teams has no page of ours: *home*, typed one-to-one, and adding the app show what would stand there."""
        if isinstance(event, Command) and event.direct and event.text.strip().casefold() in HOME:
            return HomeOpened(event.workspace, event.actor)
        return event

    def _place(self, event: Event, activity: Activity) -> Place:
        place, ask = where(activity, self._reading), {}
        match event:
            case Command(text=text, channel=channel, direct=direct, private=private):
                ask = {"text": text[:LONGEST], "channel": channel, "direct": direct, "private": private}
            case ButtonPress(action=action, value=value, channel=channel, message=message, thread=thread):
                ask = {"action": action, "value": value, "channel": channel, "message": message, "thread": thread or ""}
                return Place(place.person, place.conversation, place.personal, place.thread, message, ask=ask)
            case _:
                pass
        return Place(place.person, place.conversation, place.personal, place.thread, ask=ask)

    def _forget(self, activity: Activity) -> None:
        """What was remembered of a conversation that changes."""
        if activity["type"] in ("conversationUpdate", "installationUpdate"):
            channel, _ = origins.place(activity)
            team = part(activity, "channelData", "team", "id")
            self._rosters.forget([channel, *([team] if team else [])])
            for account in (
                activity["from"],
                *(activity.get("membersAdded") or ()),
                *(activity.get("membersRemoved") or ()),
            ):
                self._rosters.forget_person(self._reading.person(origins.person_id(account)))

    async def _left(self, activity: Activity) -> None:
        """The app was removed: from one person, from a chat, or from a team with all its channels."""
        channel, _ = origins.place(activity)
        if origins.kind(activity) == "personal":
            await self._references.no_chat(origins.who(activity, self._reading).id)
            return
        team = part(activity, "channelData", "team", "id")
        for conversation, talk in list(self._references.talks.items()):
            if conversation == channel or (team and talk.team == team):
                await self._dispatch(BotRemoved(self._reading.workspace, conversation))


def _key(activity: Activity) -> str:
    """What is the same in every copy of an activity. A press comes with a new id when Teams sends it again."""
    value, conversation = activity.get("value"), activity["conversation"]["id"]
    common = [activity["type"], activity.get("name"), conversation, activity["from"]["id"], activity.get("replyToId")]
    if activity["type"] == "invoke":
        value = (
            {name: held for name, held in value.items() if name != "requestId"} if isinstance(value, dict) else value
        )
        return json.dumps([*common, value], sort_keys=True)
    return json.dumps([*common, activity.get("id"), activity.get("timestamp")])
