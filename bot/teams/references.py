"""How people and places are reached: learned from every activity, kept as JSON of our own, there again after a restart."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot.chat import Workspace
from bot.teams.origins import Activity, kind, our_mentions, part, person_id, place, targeted
from storage import references
from storage.database import Store


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation: where it is spoken to, as whom, and of which team it is."""

    service_url: str
    kind: str
    bot: str
    name: str = ""
    team: str = ""
    person: str = ""  # whose it is, when it is one-to-one
    read_by: str = ""  # of a channel: team or members, as the team lists it; empty while unknown
    heard: str = ""  # all, once a message arrived that did not mention us


@dataclass(frozen=True, slots=True)
class Reached:
    """A person: their id with this bot, their name, the one-to-one conversation where there is one, and a place they were met in."""

    with_bot: str
    name: str = ""
    chat: str = ""
    met: str = ""


T = TypeVar("T", Talk, Reached)

SEAL: tuple[references.About, str] = ("seal", "")
"""Where the key is kept by which we know what travelled through somebody's client."""


class References:
    """Everything learned, in memory and in the store; written only when it changes."""

    def __init__(self, store: Store, workspace: Workspace) -> None:
        self._store, self._workspace = store, workspace
        self.talks: dict[str, Talk] = {}
        self.people: dict[str, Reached] = {}
        self._by_bot_id: dict[str, str] = {}
        self.seal = b""

    async def load(self) -> None:
        """Read what was kept; make the key of our seals where there is none."""
        kept = await references.every(self._store, self._workspace)
        if SEAL not in kept:
            made = {"key": secrets.token_hex(32)}
            await references.keep_first(self._store, self._workspace, *SEAL, made, datetime.now(UTC))
            kept = await references.every(self._store, self._workspace)
        self.seal = bytes.fromhex(kept.pop(SEAL)["key"])
        for (about, external_id), data in kept.items():
            if about == "conversation":
                self.talks[external_id] = _made(Talk, data)
            else:
                self._know(external_id, _made(Reached, data))

    def _know(self, person: str, reached: Reached) -> None:
        self.people[person] = reached
        self._by_bot_id[reached.with_bot] = person

    def person(self, with_bot: str) -> str:
        """The id that everybody here uses, for somebody's id with this bot; the same where they are not known."""
        return self._by_bot_id.get(with_bot, with_bot)

    def closed(self, conversation: str) -> bool | None:
        """Whether a channel is read by its members only, None while that is unknown."""
        talk = self.talks.get(conversation)
        return talk.read_by == "members" if talk and talk.read_by else None

    def name(self, conversation: str) -> str:
        """What a conversation is called, as far as that is known."""
        talk = self.talks.get(conversation)
        return talk.name if talk else ""

    async def learn(self, activity: Activity) -> None:
        """Take in where an activity came from, and from whom."""
        channel, _ = place(activity)
        known = await self.talk(channel)
        here = known is not None or _present(activity)
        if known is not None and _of_another(activity, known):
            here = False  # whoever says so, what is said to its owner is for nobody else
        if here:
            await self.keep_talk(channel, _talk(activity, known or Talk("", "", "")))
        account = activity["from"]
        if _human(account):
            person = person_id(account)
            before = self.people.get(person) or await self.reached(person) or Reached(account["id"])
            personal = kind(activity) == "personal"
            chat = channel if here and personal else before.chat
            met = before.met or (channel if here and not personal else "")
            await self.keep_person(person, Reached(account["id"], str(account.get("name") or before.name), chat, met))

    async def keep_talk(self, conversation: str, talk: Talk) -> None:
        """Know this of a conversation from now on."""
        if self.talks.get(conversation) != talk:
            await self._write("conversation", conversation, talk)
            self.talks[conversation] = talk

    async def keep_person(self, person: str, reached: Reached) -> None:
        """Know this of a person from now on."""
        if self.people.get(person) != reached:
            await self._write("person", person, reached)
            self._know(person, reached)

    async def met(self, accounts: Mapping[str, Reached]) -> None:
        """Remember people of a roster, in memory: the roster can be read again."""
        for person, reached in accounts.items():
            if person not in self.people:
                self._know(person, reached)

    async def no_chat(self, person: str) -> None:
        """Nobody can be told anything one-to-one there any more."""
        if (known := self.people.get(person)) and known.chat:
            await self.keep_person(person, replace(known, chat=""))

    async def _write(self, about: references.About, external_id: str, value: Talk | Reached) -> None:
        await references.keep(self._store, self._workspace, about, external_id, asdict(value), datetime.now(UTC))

    async def talk(self, conversation: str) -> Talk | None:
        """A conversation; another process may have learned of it."""
        if conversation not in self.talks:
            data = await references.one(self._store, self._workspace, "conversation", conversation)
            if data is not None:
                self.talks[conversation] = _made(Talk, data)
        return self.talks.get(conversation)

    async def reached(self, person: str) -> Reached | None:
        """A person; another process may have learned of them."""
        if person not in self.people or not self.people[person].chat:
            data = await references.one(self._store, self._workspace, "person", person)
            if data is not None:
                self._know(person, _made(Reached, data))
        return self.people.get(person)


def _present(activity: Activity) -> bool:
    """Whether we are in the conversation that an activity came from: a message's menu also opens where we are not."""
    return not str(activity.get("name") or "").startswith(("composeExtension/", "application/search"))


def _of_another(activity: Activity, known: Talk) -> bool:
    """Whether this comes from the one-to-one conversation of somebody else."""
    account = activity["from"]
    return known.kind == "personal" and known.person not in ("", person_id(account)) and _human(account)


def _human(account: Mapping[str, Any]) -> bool:
    return not account["id"].startswith("28:") and account.get("role") != "bot"


def _talk(activity: Activity, known: Talk) -> Talk:
    """What an activity tells of its conversation, and what was known before."""
    owner = person_id(activity["from"]) if kind(activity) == "personal" and _human(activity["from"]) else ""
    return Talk(
        service_url=activity["serviceUrl"],
        kind=kind(activity),
        bot=activity["recipient"]["id"],
        name=_name(activity) or known.name,
        team=str(part(activity, "channelData", "team", "id") or known.team),
        person=owner or known.person,
        read_by=known.read_by,
        heard="all" if _for_everybody(activity) else known.heard,
    )


def _for_everybody(activity: Activity) -> bool:
    """Whether this is a message that was not written to us."""
    return activity["type"] == "message" and not (our_mentions(activity) or targeted(activity))


def _name(activity: Activity) -> str:
    """A conversation's name, where this activity tells it; a team's first channel has none."""
    told = part(activity, "channelData", "channel", "name") or part(activity, "conversation", "name")
    return str(told) if isinstance(told, str) else ""


def _made(sort: type[T], data: Mapping[str, Any]) -> T:
    """What was kept, by this version or another one."""
    known = {each.name for each in fields(sort)}
    return sort(**{name: str(value) for name, value in data.items() if name in known})
