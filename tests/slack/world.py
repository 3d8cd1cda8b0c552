"""What is in the imitated workspace: people, channels, messages and dialogs, and how Slack describes each in a payload."""

from __future__ import annotations

import asyncio
import copy
import itertools
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.slack.limits import Json

TEAM, SITE = "T0OURS001", "https://ours.slack.com/"
BOT, BOT_ID, APP = "U0BOT0001", "B0BOT0001", "A0APP0001"
KINDS = {"public": "channel", "private": "group", "im": "im", "mpim": "mpim"}


@dataclass(eq=False)
class Person:
    """Somebody. `team` differs for people of another organization; `here` is False for those whom nothing ephemeral reaches."""

    id: str
    name: str
    team: str = TEAM
    guest: bool = False
    zone: str = "Europe/Berlin"
    here: bool = True
    status: tuple[str, str, int] = ("", "", 0)
    """Emoji, words, and when it ends (seconds since 1970, 0 for never)."""
    dialogs: list[Dialog] = field(default_factory=list)
    home: Json | None = None


@dataclass(eq=False)
class Channel:
    """A channel or a one-to-one conversation with the bot."""

    id: str
    name: str
    kind: str
    members: set[str]
    shared: bool = False
    archived: bool = False
    posts: list[Post] = field(default_factory=list)


@dataclass(eq=False)
class Post:
    """A message; `only_for` is the one person who sees an ephemeral one."""

    channel: Channel
    user: str
    ts: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    thread: str = ""
    only_for: str = ""
    metadata: Json | None = None
    edited: Json | None = None

    def payload(self, metadata: bool = False) -> Json:
        said: Json = {"type": "message", "user": self.user, "text": self.text, "ts": self.ts, "team": TEAM}
        said |= {"thread_ts": self.thread} if self.thread else {}
        said |= {"bot_id": BOT_ID, "app_id": APP} if self.user == BOT else {}
        said |= {"blocks": copy.deepcopy(self.blocks)} if self.blocks else {}
        said |= {"edited": self.edited} if self.edited else {}
        return said | ({"metadata": self.metadata} if metadata and self.metadata else {})


@dataclass(eq=False)
class Dialog:
    """An open dialog: what was drawn, and what stands in it by (block_id, action_id)."""

    id: str
    body: Json
    state: dict[tuple[str, str], Json] = field(default_factory=dict)

    def draw(self, body: Json) -> None:
        """New content. As in Slack, what was typed stays exactly where block_id and action_id stay."""
        self.body, before = copy.deepcopy(body), self.state
        for place, block in enumerate(self.body["blocks"]):
            block.setdefault("block_id", f"given{place}")
        self.state = {key: before.get(key, untouched(element)) for key, element in self.inputs()}

    def inputs(self) -> Iterator[tuple[tuple[str, str], Json]]:
        for block in self.body["blocks"]:
            if block["type"] == "input":
                yield (block["block_id"], block["element"]["action_id"]), block["element"]

    def payload(self) -> Json:
        values: Json = {}
        for (block, action), entry in self.state.items():
            values.setdefault(block, {})[action] = entry
        told = {"id": self.id, "hash": "1.a", "team_id": TEAM, "private_metadata": "", "callback_id": ""}
        return {**told, **copy.deepcopy(self.body), "state": {"values": values}}


def untouched(element: Json) -> Json:
    """What Slack says of an input that nobody touched: its initial value, or emptiness."""
    entry: Json = {"type": element["type"]}
    for key, value in element.items():
        if key.startswith("initial_"):
            entry["value" if key == "initial_value" else key.replace("initial", "selected")] = value
    return entry


T = TypeVar("T")


class World:
    """The workspace. `changed` wakes whoever waits for something to happen."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {BOT: Person(BOT, "Verbatim")}
        self.channels: dict[str, Channel] = {}
        self._numbers, self._last = itertools.count(1), 0.0
        self.time: Callable[[], float] = time.time
        self._changed = asyncio.Event()

    def person(self, name: str, *, team: str = TEAM, guest: bool = False, zone: str = "Europe/Berlin") -> Person:
        made = Person(self.number("U"), name, team, guest, zone)
        self.people[made.id] = made
        return made

    def channel(
        self, name: str, *members: str, kind: str = "public", bot: bool = True, shared: bool = False
    ) -> Channel:
        inside = {self.who(member).id for member in members} | ({BOT} if bot else set())
        made = Channel(self.number("C"), name, kind, inside, shared)
        self.channels[made.id] = made
        return made

    def direct(self, person: Person) -> Channel:
        """Somebody's one-to-one conversation with the bot."""
        for channel in self.channels.values():
            if channel.kind == "im" and person.id in channel.members:
                return channel
        made = Channel(self.number("D"), "", "im", {person.id, BOT})
        self.channels[made.id] = made
        return made

    def who(self, person: str | Person) -> Person:
        if isinstance(person, Person):
            return person
        return next(each for each in self.people.values() if person in (each.id, each.name))

    def where(self, channel: str | Channel, person: Person | None = None) -> Channel:
        """A channel by name or id; `direct` is the person's own conversation with the bot."""
        if isinstance(channel, Channel):
            return channel
        if channel == "direct" and person:
            return self.direct(person)
        return next(each for each in self.channels.values() if channel.lstrip("#") in (each.id, each.name))

    def add(self, channel: Channel, user: str, text: str, **more: Any) -> Post:
        post = Post(channel, user, self.stamp(), text, **more)
        channel.posts.append(post)
        self.touch()
        return post

    def visible(self, person: Person, channel: Channel | None = None) -> list[Post]:
        """What is on somebody's screen, oldest first."""
        places = [channel] if channel else [each for each in self.channels.values() if person.id in each.members]
        posts = [post for place in places for post in place.posts if post.only_for in ("", person.id)]
        return sorted(posts, key=lambda post: post.ts)

    def number(self, prefix: str) -> str:
        return f"{prefix}{next(self._numbers):08}"

    def stamp(self) -> str:
        self._last = max(self.time(), self._last + 0.000001)
        return f"{self._last:.6f}"

    def touch(self) -> None:
        self._changed.set()

    async def until(self, look: Callable[[], T | None], what: str, seconds: float = 10) -> T:
        """Wait for something to be so; never by the clock, only by what happens."""
        try:
            async with asyncio.timeout(seconds):
                while not (found := look()):
                    self._changed.clear()
                    await self._changed.wait()
                return found
        except TimeoutError:
            raise AssertionError(f"waited in vain for {what}") from None


def read(blocks: list[Json], text: str = "") -> str:
    """Blocks as a person reads them, a line for each thing; buttons stand in brackets."""
    return "\n".join(line for block in blocks for line in _lines(block)) or plain(text)


def plain(text: str) -> str:
    """Markup as it looks: labels in place of links, entities decoded."""
    text = re.sub(r"<(?:[^<>|]+\|)([^<>]+)>", r"\1", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _lines(block: Json) -> list[str]:
    match block["type"]:
        case "section":
            return [_words(part) for part in [*filter(None, [block.get("text")]), *block.get("fields", [])]]
        case "header":
            return [_words(block["text"])]
        case "context":
            return [" ".join(_words(part) for part in block["elements"])]
        case "actions":
            return [" ".join(f"[{label(element)}]" for element in block["elements"])]
        case "input":
            return [_words(block["label"])]
        case "rich_text":
            return ["".join(_piece(piece) for piece in part["elements"]) for part in block["elements"]]
        case _:
            return []


def label(element: Json) -> str:
    """What an element is known by."""
    return _words(element.get("text") or element.get("placeholder") or {"text": "More"})


def _words(text: Json) -> str:
    return plain(text["text"]) if text.get("type") == "mrkdwn" else str(text["text"])


def _piece(piece: Json) -> str:
    named = piece.get("user_id") or piece.get("channel_id")
    return f"<{named}>" if named else str(piece.get("text") or piece.get("fallback") or piece.get("url"))
