"""What we ask of the Bot Connector, by the SDK: say, rewrite, open a conversation, name the members. Raises nothing but `ChatError`."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from botbuilder.core import CloudAdapterBase, TurnContext
from botbuilder.core.teams import TeamsInfo
from botbuilder.schema import (
    Activity,
    Attachment,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    ConversationReference,
)
from botbuilder.schema.teams import TeamsChannelAccount
from msrest.exceptions import ClientException

from bot.chat import ChatError
from bot.pace import Pace
from bot.parts import Card
from bot.teams import cards
from bot.teams.connector import Wire
from bot.teams.origins import THREAD
from bot.teams.references import Talk

CHANNEL = "msteams"
PAGE = 500
PAGES = 40
OPENING = "opening"
"""What is opened counts together, as if it were one conversation."""
AGAIN = 0.3
"""Seconds, on average, before what was said to one person in doubt is said once more."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a roster: their directory id, their id with this bot, and whether they belong to the organization."""

    id: str
    with_bot: str
    name: str
    outsider: bool


class Speaker:
    """Speaks to conversations whose reference is known."""

    def __init__(self, adapter: CloudAdapterBase, app_id: str, tenant: str, wire: Wire, pace: Pace) -> None:
        self._adapter, self._app_id, self._tenant, self._wire = adapter, app_id, tenant, wire
        self._pace = pace

    async def say(self, conversation: str, talk: Talk, card: Card) -> str:
        """The id of the new message.

        To one person it is said once more when it may not have been said: they notice a doubled question, and answer one of them,
        while in public nobody could tell which of two records is kept up to date.
        """
        if talk.kind != "personal":
            return await self._say(conversation, talk, card)
        return await _once_more(lambda: self._say(conversation, talk, card))

    async def _say(self, conversation: str, talk: Talk, card: Card) -> str:
        async def turn(context: TurnContext) -> str:
            said = await context.send_activity(_activity(card))
            return str(said.id if said else "")

        await self._pace.turn(conversation.partition(THREAD)[0])
        return await self._in(conversation, talk, turn)

    async def rewrite(self, conversation: str, talk: Talk, message: str, card: Card) -> None:
        async def turn(context: TurnContext) -> None:
            activity = _activity(card)
            activity.id = message
            await context.update_activity(activity)

        await self._pace.turn(conversation)
        await self._in(conversation, talk, turn)

    async def open(self, person: str, talk: Talk) -> str:
        """The id of the one-to-one conversation with somebody; `talk` says where the service is. It is the same one each time."""
        opened: list[str] = []

        async def turn(context: TurnContext) -> None:
            opened.append(str(context.activity.conversation.id))

        parameters = ConversationParameters(
            is_group=False,
            bot=ChannelAccount(id=talk.bot),
            members=[ChannelAccount(id=person)],
            tenant_id=self._tenant,
            channel_data={"tenant": {"id": self._tenant}},
        )

        async def create() -> str:
            await self._pace.turn(OPENING)
            await _done(self._adapter.create_conversation(self._app_id, turn, parameters, CHANNEL, talk.service_url))
            return opened[-1]

        try:
            return await _once_more(create)
        except ChatError as error:  # nothing is said by this, and a conversation that is open already stays the same
            error.certain = True
            raise

    async def members(self, conversation: str, talk: Talk) -> tuple[Member, ...]:
        """Everybody in a conversation, page by page."""

        async def turn(context: TurnContext) -> tuple[Member, ...]:
            found: list[Member] = []
            token: str | None = None
            for _ in range(PAGES):
                page = await TeamsInfo.get_paged_members(context, token, PAGE)
                found += [self._member(each) for each in page.members or ()]
                token = page.continuation_token
                if not token:
                    break
            return tuple(found)

        return await self._in(conversation, talk, turn)

    async def member(self, conversation: str, talk: Talk, person: str) -> Member:
        """One person of a conversation, by either id."""

        async def turn(context: TurnContext) -> Member:
            return self._member(await TeamsInfo.get_member(context, person))

        return await self._in(conversation, talk, turn)

    def _member(self, told: TeamsChannelAccount) -> Member:
        more = told.additional_properties or {}
        role = str(getattr(told, "user_role", None) or more.get("userRole") or "user")
        tenant = str(getattr(told, "tenant_id", None) or more.get("tenantId") or self._tenant)
        directory = str(told.aad_object_id or more.get("aadObjectId") or told.id)
        outsider = role in ("guest", "anonymous") or (tenant != self._tenant and bool(self._tenant))
        return Member(directory, str(told.id), str(told.name or ""), outsider)

    async def channels(self, talk: Talk) -> list[dict[str, Any]]:
        """The channels of a team as Teams lists them (id, name, perhaps type). The SDK would ask in a blocking way."""
        url = f"{talk.service_url.rstrip('/')}/v3/teams/{talk.team}/conversations"
        told = await self._wire.get(url)
        listed = told.get("conversations") if isinstance(told, dict) else None
        return [each for each in listed or () if isinstance(each, dict) and each.get("id")]

    async def _in(self, conversation: str, talk: Talk, work: Callable[[TurnContext], Awaitable[T]]) -> T:
        """Do something in a turn that nobody began but us."""
        results: list[T] = []

        async def turn(context: TurnContext) -> None:
            context.activity.channel_data = {}  # TeamsInfo reads it
            context.activity.id = None  # nothing is answered: what the SDK makes up here, Teams has never seen
            results.append(await work(context))

        reference = ConversationReference(
            channel_id=CHANNEL,
            service_url=talk.service_url,
            bot=ChannelAccount(id=talk.bot),
            conversation=ConversationAccount(id=conversation),
        )
        await _done(self._adapter.continue_conversation(reference, turn, self._app_id))
        return results[0]


def _activity(card: Card) -> Activity:
    told = cards.message(card)
    return Activity(
        type=told["type"],
        summary=told["summary"],
        attachments=[
            Attachment(content_type=each["contentType"], content=each["content"]) for each in told["attachments"]
        ],
    )


async def _once_more(work: Callable[[], Awaitable[T]]) -> T:
    """What may have been done is done again after a moment, where that does no harm; not when nobody answered at all."""
    try:
        return await work()
    except ChatError as error:
        if error.certain or error.code == "no_answer":
            raise
    await asyncio.sleep(AGAIN * random.uniform(0.5, 1.5))  # noqa: S311 (so that not everybody comes back together)
    return await work()


async def _done(work: Awaitable[Any]) -> None:
    try:
        await work
    except (ClientException, ValueError, TypeError, AttributeError, KeyError) as error:
        # The SDK could not read an answer: it was an answer, so the call was carried out, but to what end nobody knows.
        raise ChatError("unreadable_answer", certain=False) from error
