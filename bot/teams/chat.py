"""Speaking in Teams: the `Chat` of one tenant."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat import ChannelFacts, ChatError, Posted, Profile, Unsearchable, Workspace
from bot.parts import Card
from bot.teams.origins import THREAD, link
from bot.teams.references import Reached, References, Talk
from bot.teams.rosters import Rosters
from bot.teams.speaker import Speaker


class TeamsChat:
    """Implements `bot.chat.Chat`. Nothing can be found again: Teams keeps no key with a message, and lets nobody search."""

    def __init__(self, speaker: Speaker, rosters: Rosters, references: References, workspace: Workspace) -> None:
        self._speaker, self._rosters, self._references, self._workspace = speaker, rosters, references, workspace

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        talk = await self._rosters.talk(channel)
        threaded = bool(thread) and talk.kind == "channel"
        try:
            message = await self._speaker.say(f"{channel}{THREAD}{thread}" if threaded else channel, talk, card)
        except ChatError as error:
            if threaded and error.code == "channel_not_found":
                raise replace(error, code="thread_not_found") from error
            raise
        return Posted(channel, message, link(self._workspace, channel, message, thread if threaded else None))

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        """One-to-one: Teams lets nobody say something to one person in a channel."""
        return await self.direct(person, card, key)

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        """In the one-to-one conversation, opened where there is none yet; raises Unreachable for who does not have the app."""
        reached = await self._references.reached(person)
        if reached and reached.chat:
            try:
                return await self._said(reached.chat, await self._rosters.talk(reached.chat), card)
            except ChatError as error:
                if error.code != "channel_not_found":
                    raise
                await self._references.no_chat(person)
        conversation, talk = await self._opened(person, reached)
        return await self._said(conversation, talk, card)

    async def _said(self, conversation: str, talk: Talk, card: Card) -> Posted:
        return Posted(conversation, await self._speaker.say(conversation, talk, card))

    async def _opened(self, person: str, reached: Reached | None) -> tuple[str, Talk]:
        places = [reached.met] if reached and reached.met else self._rosters.teams()
        if not places:
            raise ChatError("user_not_found", gone=True)
        where = await self._rosters.talk(places[0])
        conversation = await self._speaker.open(reached.with_bot if reached else person, where)
        talk = Talk(where.service_url, "personal", where.bot, person=person)
        await self._references.keep_talk(conversation, talk)
        known = reached or Reached(person)
        await self._references.keep_person(person, replace(known, chat=conversation))
        return conversation, talk

    async def edit(self, posted: Posted, card: Card) -> None:
        if not posted.message:
            raise ChatError("cant_update_message", gone=True)
        talk = await self._rosters.talk(posted.channel)
        await self._speaker.rewrite(posted.channel, talk, posted.message, card)

    async def find(
        self, channel: str, key: str, since: datetime, thread: str | None = None, person: str = ""
    ) -> Posted | None:
        raise Unsearchable("teams_keeps_no_keys")

    async def profile(self, person: str) -> Profile:
        return await self._rosters.profile(person)

    async def channel(self, channel: str) -> ChannelFacts:
        return await self._rosters.facts(channel)

    async def members(self, channel: str) -> frozenset[str]:
        return frozenset(each.id for each in await self._rosters.members(channel))
