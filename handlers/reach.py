"""What only the platform knows of people: who they are, and which private channels they are in. It fails closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.chat import ChannelFacts, Chat, ChatError, Profile, Workspace

PATIENCE = 0.8
"""Seconds that one question to the platform may take: three of them, and the answer, fit into the three seconds of Slack and Teams."""


class Reach:
    """Asks the platform, and nothing else; its adapter remembers the answers for five minutes."""

    def __init__(self, chats: Callable[[Workspace], Chat | None]) -> None:
        self._chats = chats

    async def in_channel(self, workspace: Workspace, channel: str, person: str) -> bool:
        """Whether a person is in a channel; False when the platform does not say."""
        chat = self._chats(workspace)
        if chat is None:
            return False
        try:
            return person in await asyncio.wait_for(chat.members(channel), PATIENCE)
        except (ChatError, TimeoutError):
            return False

    async def channel(self, workspace: Workspace, channel: str) -> ChannelFacts | None:
        """What a channel is; None when the platform does not say."""
        chat = self._chats(workspace)
        if chat is None:
            return None
        try:
            return await asyncio.wait_for(chat.channel(channel), PATIENCE)
        except (ChatError, TimeoutError):
            return None

    async def profile(self, workspace: Workspace, person: str) -> Profile | None:
        """Who a person is; None when the platform does not say."""
        chat = self._chats(workspace)
        if chat is None:
            return None
        try:
            return await asyncio.wait_for(chat.profile(person), PATIENCE)
        except (ChatError, TimeoutError):
            return None

    async def gone(self, workspace: Workspace, person: str) -> bool:
        """Whether the platform says that a person is not there any more; False when it does not say."""
        chat = self._chats(workspace)
        if chat is None:
            return False
        try:
            await asyncio.wait_for(chat.profile(person), PATIENCE)
        except ChatError as error:
            return error.code == "user_not_found"
        except TimeoutError:
            return False
        return False
