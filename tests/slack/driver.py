"""Walks through Verbatim on the imitated Slack, in the words of the sandbox's driver."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from html import escape
from typing import Any

from bot.chat import Chat, Options, Workspace
from bot.pace import Pace
from bot.parts import Choice
from bot.slack.platform import SlackPlatform
from bot.slack.values import INERT
from storage.database import Store
from tests.contract.process import Made, Process
from tests.contract.world import Trouble
from tests.slack.imitation import Fault, Imitation
from tests.slack.limits import Json
from tests.slack.world import BOT, TEAM, Dialog, Person, Post, label, plain, read

WARNING = "⚠ "
SPEAKING = "chat.postMessage|chat.postEphemeral"
FAULTS = {
    Trouble.BUSY: Fault(SPEAKING, 429, "ratelimited"),
    Trouble.BROKEN: Fault(SPEAKING, 500),
    Trouble.CUT: Fault(SPEAKING, after=True, cut=True),
}


@asynccontextmanager
async def slack(
    url: str, made: Made, at: datetime, made_of: Callable[..., Imitation] = Imitation
) -> AsyncIterator[World]:
    """The contract's company on Slack, with an application behind it."""
    store = Store(url)
    try:
        async with made_of() as imitation:
            for name in ("Ana", "Tom", "Sal", "Maya"):
                imitation.person(name)
            imitation.person("Dana", team="T0GLOBEX1", zone="America/Chicago")
            imitation.channel("product", "Ana", "Tom", "Sal", "Maya", bot=False)
            imitation.channel("leadership", "Ana", "Maya", kind="private", bot=False)
            imitation.channel("globex-shared", "Ana", "Tom", "Dana", shared=True, bot=False)
            imitation.patience = 60  # seconds; what is slow here is the machine
            world = World(imitation, Process(store, made, at))
            await world.begin()
            try:
                await world.invite("Ana", "#product")
                yield world
            finally:
                await world.platform.stop()
            imitation.assert_clean()
    finally:
        await store.close()


class World:
    """Everybody in the workspace."""

    def __init__(self, slack: Imitation, process: Process) -> None:
        self.slack, self.process, self.store = slack, process, process.store
        self.workspace = Workspace("slack", TEAM)
        self._reacted: set[tuple[str, str, str]] = set()
        slack.time = process.seconds

    async def begin(self) -> None:
        """The adapter connects."""
        application = self.process.application
        self.platform = SlackPlatform(**self.slack.settings(), dispatch=application.dispatch, pace=Pace(()))
        application.joined(self.platform)
        await self.platform.start()

    # ------------------------------------------------------------ what people do

    async def say(self, person: str, channel: str, text: str, thread: Post | None = None) -> Post:
        post = await self.slack.say(person, _place(channel), self._written(text), thread)
        await self.settle()
        return post

    async def edit(self, person: str, message: Post, text: str) -> None:
        await self.slack.edit(person, message, self._written(text))
        await self.settle()

    async def delete(self, person: str, message: Post) -> None:
        assert message.user == self.person(person), "people delete what they wrote"
        await self.slack.delete(message)
        await self.settle()

    async def react(self, person: str, message: Post, emoji: str) -> None:
        mark = (person, message.ts, emoji)
        await self.slack.react(person, message, emoji, added=mark not in self._reacted)
        self._reacted ^= {mark}
        await self.settle()

    async def command(self, person: str, channel: str, typed: str) -> None:
        await self.slack.command(person, _place(channel), self._typed(typed))
        await self.settle()

    async def shortcut(self, person: str, message: Post, title: str) -> None:
        titles = {route.title: route.name for route in self.process.application.routes if route.title}
        await self.slack.shortcut(person, message, titles[title])
        await self.settle()

    async def press(self, person: str, named: str, *, within: str = "") -> None:
        who = self.slack.who(person)
        where, action = self._pressable(who, named, within)
        await self.slack._act(who, where, action)
        await self.settle()

    def _pressable(self, who: Person, named: str, within: str) -> tuple[Dialog | Post | None, Json]:
        for where, blocks in self.slack._surfaces(who):
            if isinstance(where, Dialog) or within in read(blocks):
                for action in _presses(blocks, named):
                    return where, {**action, "action_ts": self.slack.stamp()}
            if isinstance(where, Dialog):
                break
        raise AssertionError(
            f"{who.name} sees no “{named}”:\n{self.slack.screen(who.name)}\n{self.sees_form(who.name)}"
        )

    async def fill(self, person: str, values: Mapping[str, Any]) -> None:
        typed = {
            named: value.isoformat() if isinstance(value, date) else _names(value) for named, value in values.items()
        }
        await self.slack.fill(person, typed)
        await self._arrived()

    async def suggest(self, person: str, named: str, typed: str) -> Options:
        body = await self.slack.suggestion(person, named, typed)
        groups = body.get("option_groups") or [{"options": body.get("options") or []}]
        options = [option for group in groups for option in group["options"]]
        if [option["value"] for option in options] == [INERT]:
            return Options(reason=label(options[0]))
        reason = groups[0].get("label", {}).get("text", "")
        return Options(tuple(Choice(label(option), option["value"]) for option in options), reason)

    async def submit(self, person: str, times: int = 1) -> dict[str, str] | None:
        open_, before = self.slack.who(person).dialogs, self.sees_form(person)
        callback = self.slack.dialog(person).body["callback_id"]
        errors = (await asyncio.gather(*(self.slack.submit(person) for _ in range(times))))[0]
        await self.settle()
        if errors is None and open_ and open_[-1].body["callback_id"] == callback:
            fresh = [line for line in self.sees_form(person).splitlines() if line not in before.splitlines()]
            return {"": " ".join(line.removeprefix(WARNING) for line in fresh if line.startswith(WARNING))}
        return errors

    def dismiss(self, person: str) -> None:
        self.slack.who(person).dialogs.clear()

    # ------------------------------------------------------------ what people see

    async def screen(self, person: str, channel: str = "", thread: Post | None = None) -> str:
        posts = self._seen(person, channel)
        if thread is not None:
            posts = [post for post in posts if thread.ts in (post.ts, post.thread)]
        form = self.sees_form(person)
        return "\n".join([self._named(post) for post in posts] + ([form] if form else []))

    async def cards(self, person: str, channel: str = "") -> list[str]:
        return [self._named(post) for post in self._seen(person, channel) if post.user == BOT]

    async def newest(self, person: str, channel: str, words: str) -> Post:
        return [post for post in self._seen(person, channel) if post.user == BOT and words in self._named(post)][-1]

    def _named(self, post: Post) -> str:
        """A message as it looks, with the names that Slack shows in place of ids."""
        shown = read(post.blocks, post.text)
        for who in self.slack.people.values():
            shown = shown.replace(f"<@{who.id}>", f"@{who.name}")
        for place in self.slack.channels.values():
            shown = shown.replace(f"<#{place.id}>", f"#{place.name}")
        return shown

    def _seen(self, person: str, channel: str) -> list[Post]:
        who = self.slack.who(person)
        return self.slack.visible(who, self.slack.where(_place(channel), who) if channel else None)

    def sees_form(self, person: str) -> str:
        open_ = self.slack.who(person).dialogs
        return "\n".join(_lines(open_[-1])) if open_ else ""

    # ------------------------------------------------------------ what happens by itself

    def person(self, name: str) -> str:
        return self.slack.who(name).id

    def channel(self, name: str) -> str:
        return self.slack.where(name).id

    async def invite(self, person: str, channel: str) -> None:
        await self.slack.invite_bot(person, channel)
        await self.settle()

    async def again(self, message: Post, times: int = 3) -> None:
        place = {"channel": message.channel.id, "channel_type": "channel", "client_msg_id": message.ts}
        event = {**message.payload(), **place}
        await asyncio.gather(*(self.slack.event(event, message.channel) for _ in range(times)))
        await self.settle()

    def chat(self) -> Chat:
        chat = self.platform.chat(self.workspace)
        assert chat is not None
        return chat

    def fail(self, trouble: Trouble, channel: str = "") -> None:
        self.slack.faults.append(replace(FAULTS[trouble], place=self.channel(channel) if channel else ""))

    async def wind(self, by: timedelta) -> None:
        await self.process.wind(self.workspace, by)
        await self.settle()

    async def restart(self) -> None:
        await self.platform.stop()
        self.process.begin()
        await self.begin()
        await self.settle()

    async def settle(self) -> None:
        await self._arrived()
        while await self.process.sweep():
            await self._arrived()

    async def _arrived(self) -> None:
        """What the adapter has begun is done."""
        while working := self.platform._tasks | (self.platform._socket._handling if self.platform._socket else set()):
            await asyncio.wait(working)

    def _written(self, text: str) -> str:
        """A message as Slack sends it; mentions are bare ids."""
        return re.sub(r"<@(\w+)\|\w+>", r"<@\1>", self._typed(text))

    def _typed(self, text: str) -> str:
        """A command as Slack sends it: entities, and ids in place of the names of people and channels."""
        text = escape(text, quote=False)
        for who in self.slack.people.values():
            text = re.sub(rf"@{who.name}\b", f"<@{who.id}|{who.name.lower()}>", text)
        for place in self.slack.channels.values():
            text = re.sub(rf"#{place.name}\b", f"<#{place.id}|{place.name}>", text) if place.name else text
        return text


def _place(channel: str) -> str:
    return "direct" if channel == "Verbatim" else channel.removeprefix("#")


def _names(value: Any) -> Any:
    """Channels are picked by their names without #."""
    return [name.removeprefix("#") for name in value] if isinstance(value, list) else value


def _presses(blocks: list[Json], named: str) -> Iterator[Json]:
    """The press of each button with this label, and the pick of each menu's choice with it."""
    for block in blocks:
        for element in block["elements"] if block["type"] == "actions" else ():
            action = {
                "type": element["type"],
                "action_id": element["action_id"],
                "block_id": block.get("block_id", "b"),
            }
            if element["type"] == "button" and label(element) == named:
                yield action | {"value": element.get("value", "")}
            for option in element.get("options", ()):
                if label(option) == named:
                    yield action | {"selected_option": option}


def _lines(dialog: Dialog) -> Iterator[str]:
    """A dialog as a person sees it, with what stands in its fields."""
    yield f"== {dialog.body['title']['text']} =="
    for block in dialog.body["blocks"]:
        if block["type"] != "input":
            yield read([block])
            continue
        entry = dialog.state[block["block_id"], block["element"]["action_id"]]
        yield f"{plain(block['label']['text'])}: {_held(entry)}"


def _held(entry: Json) -> str:
    held = [value for key, value in entry.items() if key != "type"]
    options = [each for value in held for each in (value if isinstance(value, list) else [value]) if each]
    return ", ".join(label(each) if isinstance(each, dict) else str(each) for each in options)
