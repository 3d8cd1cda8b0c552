"""The Bot Connector over the imitated tenant, as strict as Teams: what it would refuse is refused, and kept in `refusals`."""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.teams.limits import card_problems
from tests.teams.view import CARD, Json
from tests.teams.world import TENANT, THREAD, Place, Post, World

LARGEST = 28 * 1024
"""Bytes of a message, in UTF-16."""
PAGE = 2


class Refused(Exception):
    """Teams says no. What is a mistake of the bot, and not just how things are, is kept in `refusals`."""

    def __init__(self, status: int, code: str, mistake: bool = False) -> None:
        super().__init__(code)
        self.status, self.code, self.mistake = status, code, mistake


@dataclass
class Fault:
    """What the next call of an operation (or of one of several, with | between them) meets instead of an answer.

    With `after` it is carried out all the same; with `hold` it is carried out when the test says so, and then answered.
    """

    operation: str
    status: int = 500
    code: str = "ServiceError"
    wait: int | None = None
    after: bool = False
    cut: bool = False  # the connection ends without an answer
    hold: asyncio.Event | None = None
    place: str = ""  # only where this conversation is meant

    def meets(self, operation: str, of: Mapping[str, str]) -> bool:
        return operation in self.operation.split("|") and of.get("c", "").startswith(self.place)


Arguments = Mapping[str, str]


class Connector(World):
    """`calls` are the operations and bodies that came in, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[str, Arguments, Json]] = []
        self.refusals: list[str] = []
        self.faults: deque[Fault] = deque()

    def called(self, operation: str) -> list[Json]:
        return [body for name, _, body in self.calls if name == operation]

    def carry_out(self, operation: str, of: Arguments, body: Json) -> tuple[int, Json | list[Json]]:
        """One call: status and answer."""
        operations: Mapping[str, Callable[[Arguments, Json], Json | list[Json]]] = {
            "create": self._create,
            "send": self._send,
            "reply": self._send,
            "update": self._update,
            "delete": self._delete,
            "members": lambda of, _: [each.account() for each in self._place(of)[0].members],
            "member": self._member,
            "paged": self._paged,
            "team": self._team,
            "channels": self._channels,
        }
        try:
            answer = operations[operation](of, body)
        except Refused as refused:
            if refused.mistake:
                self.refusals.append(f"{operation}: {refused}")
            return refused.status, {"error": {"code": refused.code, "message": refused.code}}
        finally:
            self.touch()
        return (201 if operation in ("create", "send", "reply") else 200), answer

    def _create(self, of: Arguments, body: Json) -> Json:
        """A one-to-one chat, or a new thread in a channel."""
        assert not of
        data = body.get("channelData") or {}
        if channel := (data.get("channel") or {}).get("id"):
            place, _ = self._place({"c": channel})
            post = self._post(place, body.get("activity") or {}, None)
            return {"id": f"{channel}{THREAD}{post.id}", "activityId": post.id}
        members = body.get("members") or []
        tenants = {body.get("tenantId"), (data.get("tenant") or {}).get("id")}
        found = [each for each in self.people if len(members) == 1 and members[0].get("id") in (each.id, each.aad)]
        if not found or body.get("isGroup") or TENANT not in tenants:
            raise Refused(400, "BadSyntax", mistake=True)
        place, _ = self._place({"c": self.direct(found[0]).id})
        return {"id": place.id}

    def _place(self, of: Arguments) -> tuple[Place, str | None]:
        place_id, _, root = of["c"].partition(THREAD)
        place = self.places.get(place_id)
        if place is None or (root and root not in self.posts):
            raise Refused(404, "ConversationNotFound")
        if not place.here:
            raise Refused(403, "MessageWritesBlocked" if place.kind == "personal" else "BotNotInConversationRoster")
        return place, root or None

    def _send(self, of: Arguments, body: Json) -> Json:
        place, root = self._place(of)
        answered = self.posts.get(of.get("a", ""))
        if answered and place.kind == "channel":
            root = answered.root
        return {"id": self._post(place, body, root).id}

    def _post(self, place: Place, activity: Json, root: str | None) -> Post:
        self._inspect(activity)
        return self.add(place, None, activity, root if place.kind == "channel" else None)

    def _inspect(self, activity: Json) -> None:
        """What Teams would refuse, or show badly."""
        if activity.get("type") != "message":
            raise Refused(400, f"no such activity here: {activity.get('type')}", mistake=True)
        if len(json.dumps(activity, ensure_ascii=False).encode("utf-16-le")) > LARGEST:
            raise Refused(413, "MessageSizeTooBig", mistake=True)
        attachments = activity.get("attachments") or []
        if not attachments and not (activity.get("text") or "").strip():
            raise Refused(400, "an empty message", mistake=True)
        for each in attachments:
            if each.get("contentType") != CARD:
                raise Refused(400, f"no such attachment: {each.get('contentType')}", mistake=True)
            if problems := card_problems(each["content"]):
                raise Refused(400, f"the card: {problems}", mistake=True)
        words = json.dumps(attachments, ensure_ascii=False) + str(activity.get("text"))
        entities = [*(activity.get("entities") or ()), *(e for a in attachments for e in _entities(a["content"]))]
        if set(re.findall("<at>.*?</at>", words)) != {e.get("text") for e in entities if e.get("type") == "mention"}:
            raise Refused(400, "mentions and their entities disagree", mistake=True)

    def _own(self, of: Arguments) -> Post:
        place, _ = self._place(of)
        post = self.posts.get(of["a"])
        if post is None or post.place is not place or post.deleted:
            raise Refused(404, "ActivityNotFoundInConversation")
        if post.author is not None:
            raise Refused(403, "not the bot's own message", mistake=True)
        return post

    def _update(self, of: Arguments, body: Json) -> Json:
        post = self._own(of)
        self._inspect(body)
        post.said, post.version = body, post.version + 1
        return {"id": post.id}

    def _delete(self, of: Arguments, _: Json) -> Json:
        self._own(of).deleted = True
        return {}

    def _member(self, of: Arguments, _: Json) -> Json:
        for each in self._place(of)[0].members:
            if of["m"] in (each.id, each.aad):
                return each.account()
        raise Refused(404, "MemberNotFoundInConversation")

    def _paged(self, of: Arguments, _: Json) -> Json:
        """Two at a time, so that somebody has to turn the page."""
        members, start = self._place(of)[0].members, int(of.get("continuationToken") or 0)
        more = {"continuationToken": str(start + PAGE)} if start + PAGE < len(members) else {}
        return {"members": [each.account() for each in members[start : start + PAGE]], **more}

    def _team(self, of: Arguments, _: Json) -> Json:
        team = next((each for each in self.teams if each.id == of["c"] and each.installed), None)
        if team is None:
            raise Refused(404, "NotFound")
        return {"id": team.id, "name": team.name, "channelCount": len(team.channels), "memberCount": len(team.members)}

    def _channels(self, of: Arguments, body: Json) -> Json:
        """The first channel comes without its name, which is each reader's own word for it."""
        self._team(of, body)
        team = next(each for each in self.teams if each.id == of["c"])
        named = [{"id": each.id} | ({} if each.id == team.id else {"name": each.name}) for each in team.channels]
        return {"conversations": named}


def _entities(card: Json) -> list[Json]:
    return list((card.get("msteams") or {}).get("entities") or ())
