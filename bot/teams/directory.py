"""The people and channels that a form's fields offer, from the rosters that we can see."""

from __future__ import annotations

import asyncio

from bot.chat import ChatError
from bot.parts import Choice
from bot.teams.references import References
from bot.teams.rosters import Rosters
from bot.teams.speaker import Member

PATIENCE = 1.5  # seconds; what is not there by then is not offered
MOST = 15
AT_ONCE = 20
"""Rosters that are read for one suggestion; beyond, people find one another where they are."""


class Directory:
    """Searches rosters for names."""

    def __init__(self, rosters: Rosters, references: References) -> None:
        self._rosters, self._references = rosters, references

    async def people(self, typed: str, conversation: str, person: str) -> list[Choice]:
        """Members of the organization whose name begins so, of the conversation first, then of others that `person` is in."""
        found: dict[str, str] = {}
        for place, members in (await self._inside(person, first=conversation)).items():
            talk = self._references.talks.get(place)
            if talk is not None and talk.kind != "personal":
                found |= {each.id: each.name for each in members if not each.outsider and each.id not in found}
        return _matching(typed, found)

    async def channels(self, typed: str, person: str) -> list[Choice]:
        """Channels and group chats that `person` is in."""
        found: dict[str, str] = {}
        for place in await self._inside(person):
            talk = self._references.talks[place]
            if talk.kind == "groupChat":
                found[place] = talk.name or "group chat"
                continue
            listed = await self._listed(place)
            found |= {each: name for each, name in listed.items() if each not in found}
        return _matching(typed, found)

    async def _listed(self, place: str) -> dict[str, str]:
        """The channels of a place's team that the whole team reads, and the place itself."""
        talk = self._references.talks[place]
        try:
            channels = await asyncio.wait_for(self._rosters.channels(talk), PATIENCE)
        except (ChatError, TimeoutError):
            channels = ()
        named = {each.id: each.name for each in channels if not each.private}
        return named if place in named else {**named, place: talk.name or place}

    async def _inside(self, person: str, first: str = "") -> dict[str, tuple[Member, ...]]:
        """The rosters of the places that somebody is in, as far as they can be read in time."""
        places = list(dict.fromkeys([*([first] if first in self._references.talks else []), *self._rosters.teams()]))
        asked = {place: asyncio.ensure_future(self._rosters.members(place)) for place in places[:AT_ONCE]}
        if asked:
            await asyncio.wait(asked.values(), timeout=PATIENCE)
        found = {}
        for place, asking in asked.items():
            if not asking.done():
                asking.cancel()
            elif asking.exception() is None and any(each.id == person for each in asking.result()):
                found[place] = asking.result()
        return found

    async def inside(self, conversation: str, person: str) -> bool:
        """Whether somebody is in a conversation; False when Teams does not say."""
        try:
            members = await asyncio.wait_for(self._rosters.members(conversation), PATIENCE)
        except (ChatError, TimeoutError):
            return False
        return any(each.id == person for each in members)


def _matching(typed: str, found: dict[str, str]) -> list[Choice]:
    """The names that hold a word beginning with what was typed; those that begin with it themselves come first."""
    wanted = typed.strip().removeprefix("@").removeprefix("#").casefold()

    def fits(name: str) -> bool:
        folded = name.casefold()
        return folded.startswith(wanted) or any(word.startswith(wanted) for word in folded.split())

    hits = sorted(
        (
            (not name.casefold().startswith(wanted), name.casefold(), key, name)
            for key, name in found.items()
            if fits(name)
        )
    )
    return [Choice(name, key) for _, _, key, name in hits[:MOST]]
