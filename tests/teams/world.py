"""What is in the imitated tenant: people, teams, chats, messages and dialogs, and how Teams describes each."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, TypeVar

from tests.teams.view import CARD, Json, View

TENANT, APP = "5e000000-0000-4000-8000-000000000001", "a9900000-0000-4000-8000-000000000002"
BOT, NAME = f"28:{APP}", "Verbatim"
THREAD = ";messageid="


@dataclass(eq=False)
class Person:
    """Somebody. Where Verbatim is not `installed` for them it cannot write to them."""

    name: str
    tenant: str = TENANT
    guest: bool = False
    installed: bool = True
    zone: str = "Europe/Berlin"
    dialog: Dialog | None = None
    told: list[str] = field(default_factory=list)  # what Teams showed for a moment

    @property
    def id(self) -> str:
        """The id that one bot knows somebody by."""
        return f"29:1{hashlib.sha256(f'{APP} {self.name}'.encode()).hexdigest()}"

    @property
    def aad(self) -> str:
        """The id in the directory."""
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, self.name))

    def account(self) -> Json:
        """As the roster tells."""
        mail = f"{self.name.lower()}@lantern.example"
        role = "guest" if self.guest else "user"
        told = {"id": self.id, "name": self.name, "givenName": self.name, "surname": "Person", "email": mail}
        return {**told, "userPrincipalName": mail, "aadObjectId": self.aad, "tenantId": self.tenant, "userRole": role}


@dataclass(eq=False)
class Team:
    """A team; its first channel has the team's own id."""

    name: str
    id: str
    members: list[Person]
    channels: list[Place] = field(default_factory=list)
    installed: bool = False


@dataclass(eq=False)
class Place:
    """A channel, a group chat, or somebody's chat with the bot."""

    kind: Literal["channel", "groupChat", "personal"]
    id: str
    name: str
    members: list[Person]
    team: Team | None = None
    installed: bool = False

    @property
    def here(self) -> bool:
        """Whether the bot may speak here."""
        if self.kind == "personal":
            return self.members[0].installed
        return self.team.installed if self.team else self.installed


@dataclass(eq=False)
class Post:
    """A message as it was last sent; nobody's is the bot's. `version` counts its edits, `root` starts its thread."""

    id: str
    place: Place
    author: Person | None
    said: Json
    root: str
    version: int = 0
    deleted: bool = False
    screens: dict[tuple[str, int], list[View]] = field(default_factory=dict)

    def views(self, person: Person) -> list[View]:
        """The cards of the message, as somebody has them in front of them since its last edit."""
        cards = [each["content"] for each in self.said.get("attachments") or () if each["contentType"] == CARD]
        return self.screens.setdefault((person.id, self.version), [View(card) for card in cards])


@dataclass(eq=False)
class Dialog:
    """An open dialog, and where it was opened from."""

    title: str
    view: View
    origin: Origin

    def text(self) -> str:
        return f"== {self.title} ==\n{self.view.text()}"


@dataclass(frozen=True)
class Origin:
    """Where an invoke comes from. `value` goes along with it: a menu's command."""

    place: Place
    root: str | None = None
    reply_to: str = ""
    value: Json = field(default_factory=dict)


T = TypeVar("T")


class World:
    """The tenant. `changed` wakes whoever waits for something to happen."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.teams: list[Team] = []
        self.places: dict[str, Place] = {}
        self.posts: dict[str, Post] = {}
        self.time: Callable[[], float] = time.time
        self._numbers, self._last = itertools.count(1), 0
        self._changed = asyncio.Event()

    def person(self, name: str, **more: Any) -> Person:
        made = Person(name, **more)
        self.people.append(made)
        return made

    def team(self, name: str, *members: str, channels: tuple[str, ...] = ()) -> Team:
        made = Team(name, f"19:{self.number()}@thread.tacv2", [self.who(each) for each in members])
        self.teams.append(made)
        for channel in ("General", *channels):
            place_id = made.id if channel == "General" else f"19:{self.number()}@thread.tacv2"
            made.channels.append(self._add(Place("channel", place_id, channel, made.members, made)))
        return made

    def group(self, name: str, *members: str) -> Place:
        return self._add(
            Place("groupChat", f"19:{self.number()}@thread.v2", name, [self.who(each) for each in members])
        )

    def direct(self, person: Person) -> Place:
        """Somebody's chat with the bot."""
        place_id = f"a:1{hashlib.sha256(person.id.encode()).hexdigest()}"
        return self.places.get(place_id) or self._add(Place("personal", place_id, "", [person]))

    def _add(self, place: Place) -> Place:
        self.places[place.id] = place
        return place

    def who(self, person: str | Person) -> Person:
        if isinstance(person, Person):
            return person
        return next(each for each in self.people if person in (each.name, each.id, each.aad))

    def where(self, place: str | Place, person: Person | None = None) -> Place:
        """A place by name; `Verbatim` is the person's own chat with it."""
        if isinstance(place, Place):
            return place
        if place == NAME and person:
            return self.direct(person)
        return next(each for each in self.places.values() if each.name and place.removeprefix("#") == each.name)

    def add(self, place: Place, author: Person | None, said: Json, root: str | None) -> Post:
        post_id = self.stamp()
        post = self.posts[post_id] = Post(post_id, place, author, said, root or post_id)
        self.touch()
        return post

    def visible(self, person: Person, place: Place | None = None) -> list[Post]:
        """What is on somebody's screen, oldest first."""
        posts = [post for post in self.posts.values() if not post.deleted and person in post.place.members]
        return [post for post in posts if place in (None, post.place)]

    def number(self) -> str:
        return f"{next(self._numbers):032x}"

    def stamp(self) -> str:
        """A message's id: the millisecond it was written in."""
        self._last = max(int(self.time() * 1000), self._last + 1)
        return str(self._last)

    def moment(self) -> str:
        """What time it is, as Teams writes it; never the same twice."""
        at = datetime.fromtimestamp(int(self.stamp()) / 1000, UTC)
        return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")

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
