"""Who is in which conversation, and which channels a team has: asked of Teams, remembered for five minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from bot.chat import ChannelFacts, ChatError, Profile, Unreachable
from bot.recent import Recent
from bot.teams.references import Reached, References, Talk
from bot.teams.speaker import Member, Speaker

PATIENCE = 1.5  # seconds that an event waits for what Teams knows of its channel
PLACES = 20
"""In so many teams and group chats a person is looked for whom the places we met them in do not know."""
FIRST_CHANNEL = "General"
"""What everybody calls the channel that every team has; Teams lists it without a name."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A channel of a team. `private` when not the whole team reads it."""

    id: str
    name: str
    private: bool


class Rosters:
    """Answers for conversations that we know."""

    def __init__(self, speaker: Speaker, references: References) -> None:
        self._speaker, self._references = speaker, references
        self._members: Recent[tuple[Member, ...]] = Recent(keep=500)
        self._channels: Recent[tuple[Listed, ...]] = Recent(keep=500)
        self._profiles: Recent[Profile] = Recent()
        self._looked: Recent[Listed | None] = Recent()

    async def talk(self, conversation: str) -> Talk:
        """How a conversation is spoken to; raises ChatError for one never heard of."""
        talk = await self._references.talk(conversation) or await self._of_a_team(conversation)
        if talk is None:
            raise ChatError("channel_not_found", gone=True)
        return talk

    async def _of_a_team(self, conversation: str) -> Talk | None:
        """A channel in which nobody has said anything yet, of a team that we are in."""
        for place in self.teams():
            neighbour = self._references.talks[place]
            listed = {each.id: each for each in await self.channels(neighbour)}
            if found := listed.get(conversation):
                talk = replace(neighbour, name=found.name, read_by=_read_by(found))
                await self._references.keep_talk(conversation, talk)
                return talk
        return None

    async def members(self, conversation: str) -> tuple[Member, ...]:
        """Everybody there; of a standard channel, everybody in the team."""
        talk = await self.talk(conversation)
        if talk.kind == "channel" and talk.team and not (await self._listed(conversation, talk)).private:
            conversation = talk.team  # the team's first channel has the team's own id
        return await self._members.get(conversation, lambda key: self._ask_members(key, talk))

    async def meet(self, conversation: str) -> None:
        """Get to know everybody there by their directory id, as far as Teams says so in time."""
        with suppress(ChatError, TimeoutError):
            await asyncio.wait_for(self.members(conversation), PATIENCE)

    async def _ask_members(self, conversation: str, talk: Talk) -> tuple[Member, ...]:
        found = await self._speaker.members(conversation, talk)
        met = {each.id: Reached(each.with_bot, each.name, met=conversation) for each in found}
        await self._references.met(met)
        return found

    async def facts(self, conversation: str) -> ChannelFacts:
        """What a conversation is. Guests and people of other tenants make it shared."""
        talk = await self.talk(conversation)
        if talk.kind == "personal":
            return ChannelFacts("", private=True)
        shared = any(each.outsider for each in await self.members(conversation))
        if talk.kind == "groupChat":
            return ChannelFacts(talk.name or "group chat", private=True, shared=shared)
        listed = await self._listed(conversation, talk)
        return ChannelFacts(listed.name, listed.private, shared)

    async def _listed(self, conversation: str, talk: Talk) -> Listed:
        """A channel as its team lists it; one that the team does not list is private."""
        channels = await self.channels(talk)
        hidden = Listed(conversation, talk.name, private=True)
        return next((each for each in channels if each.id == conversation), hidden)

    async def look_up(self, conversation: str) -> None:
        """Find out, once, who reads a channel and what it is called; that stays unknown while Teams does not say."""
        known = self._references.talks.get(conversation)
        if known is not None and (known.read_by or known.kind != "channel" or not known.team):
            return
        try:
            talk = await asyncio.wait_for(self.talk(conversation), PATIENCE)
        except (ChatError, TimeoutError):
            return
        if talk.read_by or talk.kind != "channel" or not talk.team:
            return
        listed = await self._looked.get(conversation, lambda _: self._once(conversation, talk))
        if listed is not None:
            await self._references.keep_talk(conversation, replace(talk, name=listed.name, read_by=_read_by(listed)))

    async def _once(self, conversation: str, talk: Talk) -> Listed | None:
        """The channel, None where Teams did not list it in time: asked again after some minutes, not with every message."""
        try:
            return await asyncio.wait_for(self._listed(conversation, talk), PATIENCE)
        except (ChatError, TimeoutError):
            return None

    async def channels(self, talk: Talk) -> tuple[Listed, ...]:
        """The channels of a conversation's team, none where Teams names no team."""
        if not talk.team:
            return ()
        return await self._channels.get(talk.team, lambda _: self._ask_channels(talk))

    async def _ask_channels(self, talk: Talk) -> tuple[Listed, ...]:
        try:
            told = await self._speaker.channels(talk)
        except ChatError as error:
            if not error.gone:
                raise
            return ()
        return tuple(
            Listed(str(each["id"]), str(each.get("name") or FIRST_CHANNEL), each.get("type", "standard") != "standard")
            for each in told
        )

    async def profile(self, person: str) -> Profile:
        """Who somebody is."""
        return await self._profiles.get(person, self._ask_profile)

    async def _ask_profile(self, person: str) -> Profile:
        reached = await self._references.reached(person)
        places = [reached.met, reached.chat] if reached else []
        trouble = ChatError("user_not_found", gone=True)
        for conversation in dict.fromkeys([*filter(None, places), *self.teams()[:PLACES]]):
            try:
                talk = await self.talk(conversation)
                member = await self._speaker.member(conversation, talk, reached.with_bot if reached else person)
            except Unreachable:
                continue  # their conversation with us tells nothing of who has no app
            except ChatError as error:
                # Somebody is gone when every place says so, and not where one says nothing.
                trouble = error if trouble.code == "user_not_found" else trouble
                continue
            await self._references.met({member.id: Reached(member.with_bot, member.name, met=conversation)})
            return Profile(member.name, outsider=member.outsider)
        raise trouble

    def teams(self) -> list[str]:
        """One conversation for each team or group chat that we know."""
        found: dict[str, str] = {}
        for conversation, talk in self._references.talks.items():
            if talk.kind != "personal":
                found.setdefault(talk.team or conversation, conversation)
        return list(found.values())

    def forget(self, conversations: Iterable[str]) -> None:
        """Something changed there: ask anew."""
        for conversation in conversations:
            self._members.forget(conversation)
            self._channels.forget(conversation)

    def forget_person(self, person: str) -> None:
        self._profiles.forget(person)


def _read_by(channel: Listed) -> str:
    return "members" if channel.private else "team"
