"""What only the platform knows of people: who they are, and which private channels they are in. It fails closed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.chat import ChannelFacts, Chat, ChatError, Profile, Workspace

T = TypeVar("T")

PATIENCE = 0.8
"""Seconds that one question to the platform may take: three of them, and the answer, fit into the three seconds of Slack and Teams."""


class Reach:
    """Asks the platform, and nothing else; its adapter remembers the answers for five minutes."""

    def __init__(self, chats: Callable[[Workspace], Chat | None]) -> None:
        self._chats = chats

    async def in_channel(self, workspace: Workspace, channel: str, person: str) -> bool:
        """Whether a person is in a channel; False when the platform does not say."""
        members = await self._told(workspace, lambda chat: chat.members(channel))
        return members is not None and person in members

    async def channel(self, workspace: Workspace, channel: str) -> ChannelFacts | None:
        """What a channel is; None when the platform does not say."""
        return await self._told(workspace, lambda chat: chat.channel(channel))

    async def profile(self, workspace: Workspace, person: str) -> Profile | None:
        """Who a person is; None when the platform does not say."""
        return await self._told(workspace, lambda chat: chat.profile(person))

    async def gone(self, workspace: Workspace, person: str) -> bool:
        """Whether the platform says that a person is not there any more; False when it does not say."""
        return await self._told(workspace, lambda chat: _unknown(chat, person)) or False

    async def _told(self, workspace: Workspace, ask: Callable[[Chat], Awaitable[T]]) -> T | None:
        chat = self._chats(workspace)
        if chat is None:
            return None
        try:
            return await asyncio.wait_for(ask(chat), PATIENCE)
        except (ChatError, TimeoutError):
            return None


async def _unknown(chat: Chat, person: str) -> bool:
    try:
        await chat.profile(person)
    except ChatError as error:
        return error.code == "user_not_found"
    return False
