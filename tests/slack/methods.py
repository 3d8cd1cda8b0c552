"""Slack's Web API over the imitated workspace, as strict as Slack: what it would refuse is refused, and kept in `refusals`."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Any

from tests.slack.limits import Json, message_problems, view_problems
from tests.slack.world import BOT, BOT_ID, SITE, TEAM, Channel, Dialog, Person, Post, World

BOT_TOKEN, APP_TOKEN = "xoxb-imitation", "xapp-imitation"
SCOPES = "chat:write,commands,users:read"


class Refused(Exception):
    """Slack says no, in one word."""


@dataclass
class Fault:
    """What the next call of a method (or of one of several, with | between them) meets instead of an answer.

    With `after` it is carried out all the same; with `hold` it is carried out when the test says so, and then answered.
    """

    method: str
    status: int = 500
    error: str = "internal_error"
    wait: int = 1
    after: bool = False
    cut: bool = False  # the connection ends without an answer
    hold: asyncio.Event | None = None
    place: str = ""  # only where this channel is meant

    def meets(self, method: str, arguments: Json) -> bool:
        return method in self.method.split("|") and self.place in ("", arguments.get("channel"))


class Methods(World):
    """`calls` are the method names and arguments that came in, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[str, Json]] = []
        self.refusals: list[str] = []
        self.faults: deque[Fault] = deque()
        self.triggers: dict[str, Person | None] = {}
        self.scopes = SCOPES

    def called(self, method: str) -> list[Json]:
        return [arguments for name, arguments in self.calls if name == method]

    def answer(self, method: str, arguments: Json, token: str) -> Json:
        """Carry out one call."""
        if token != (APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN):
            return {"ok": False, "error": "invalid_auth"}
        try:
            return {"ok": True, **getattr(self, f"do_{method.replace('.', '_')}")(arguments)}
        except Refused as refused:
            self.refusals.append(f"{method}: {refused}")
            return {"ok": False, "error": str(refused).split(":")[0]}
        finally:
            self.touch()

    def do_auth_test(self, _: Json) -> Json:
        return {"url": SITE, "team": "Ours", "user": "verbatim", "team_id": TEAM, "user_id": BOT, "bot_id": BOT_ID}

    def do_chat_postMessage(self, a: Json) -> Json:  # noqa: N802 (Slack's name)
        channel = self.direct(self.people[a["channel"]]) if a["channel"] in self.people else self._inside(a)
        said = self._said(a)
        post = self.add(channel, BOT, **said, thread=a.get("thread_ts") or "", metadata=a.get("metadata"))
        return {"channel": channel.id, "ts": post.ts, "message": post.payload()}

    def do_chat_postEphemeral(self, a: Json) -> Json:  # noqa: N802 (Slack's name)
        channel, said = self._inside(a), self._said(a)
        if a["user"] not in channel.members:
            raise Refused("user_not_in_channel")
        if not self.people[a["user"]].here:
            return {"message_ts": self.stamp()}
        post = self.add(channel, BOT, **said, only_for=a["user"], thread=a.get("thread_ts") or "")
        return {"message_ts": post.ts}

    def do_chat_update(self, a: Json) -> Json:
        post = self._post(self._inside(a), a["ts"])
        if post.user != BOT:
            raise Refused("cant_update_message")
        post.text, post.blocks = self._said(a).values()
        return {"channel": post.channel.id, "ts": post.ts, "text": post.text}

    def do_views_open(self, a: Json) -> Json:
        if a["trigger_id"] not in self.triggers:
            raise Refused("invalid_trigger_id")
        person = self.triggers[a["trigger_id"]]
        if person is None:
            raise Refused("exchanged_trigger_id")
        self.triggers[a["trigger_id"]] = None
        dialog = Dialog(self.number("V"), {})
        dialog.draw(self._view(a, "modal"))
        person.dialogs[:] = [dialog]
        return {"view": dialog.payload()}

    def do_views_update(self, a: Json) -> Json:
        for person in self.people.values():
            for dialog in person.dialogs:
                if dialog.id == a["view_id"]:
                    dialog.draw(self._view(a, "modal"))
                    return {"view": dialog.payload()}
        raise Refused("not_found")

    def do_views_publish(self, a: Json) -> Json:
        self.people[a["user_id"]].home = self._view(a, "home")
        return {"view": {"id": "V0HOME"}}

    def do_users_info(self, a: Json) -> Json:
        person = self.people.get(a["user"])
        if person is None:
            raise Refused("user_not_found")
        emoji, words, until = person.status
        profile: Json = {"display_name": person.name, "real_name": f"{person.name} Person"}
        profile |= {"status_emoji": emoji, "status_text": words, "status_expiration": until}
        return {
            "user": {
                "id": person.id,
                "team_id": person.team,
                "name": person.name.lower(),
                "tz": person.zone,
                "is_bot": person.id == BOT,
                "is_restricted": person.guest,
                "is_stranger": person.team != TEAM,
                "profile": profile,
            }
        }

    def do_users_getPresence(self, a: Json) -> Json:  # noqa: N802 (Slack's name)
        return {"presence": "active" if self.people[a["user"]].here else "away"}

    def do_conversations_info(self, a: Json) -> Json:
        channel = self._known(a)
        return {
            "channel": {
                "id": channel.id,
                "name": channel.name,
                "is_private": channel.kind in ("private", "mpim"),
                "is_mpim": channel.kind == "mpim",
                "is_im": channel.kind == "im",
                "is_ext_shared": channel.shared,
                "is_archived": channel.archived,
                "is_member": BOT in channel.members,
            }
        }

    def do_conversations_members(self, a: Json) -> Json:
        return self._page("members", sorted(self._known(a).members), a, size=2)

    def do_users_conversations(self, a: Json) -> Json:
        kinds = {kind.removesuffix("_channel") for kind in a["types"].split(",")}
        ours = [{"id": c.id} for c in self.channels.values() if c.kind in kinds and BOT in c.members]
        return self._page("channels", ours, a, size=2)

    def do_conversations_open(self, a: Json) -> Json:
        return {"channel": {"id": self.direct(self.people[a["users"]]).id}}

    def do_conversations_history(self, a: Json) -> Json:
        return self._messages([post for post in self._inside(a).posts if not post.thread], a)

    def do_conversations_replies(self, a: Json) -> Json:
        return self._messages([post for post in self._inside(a).posts if a["ts"] in (post.ts, post.thread)], a)

    def _messages(self, posts: list[Post], a: Json) -> Json:
        since, metadata = float(a.get("oldest") or 0), str(a.get("include_all_metadata")).lower() in ("1", "true")
        found = [post.payload(metadata) for post in posts if not post.only_for and float(post.ts) >= since]
        return self._page("messages", found[::-1], a, size=int(a.get("limit") or 100))

    def _page(self, key: str, items: list[Any], a: Json, size: int) -> Json:
        start = int(a.get("cursor") or 0)
        after = str(start + size) if start + size < len(items) else ""
        return {key: items[start : start + size], "response_metadata": {"next_cursor": after}}

    def _known(self, a: Json) -> Channel:
        channel = self.channels.get(a["channel"])
        if channel is None or (channel.kind != "public" and BOT not in channel.members):
            raise Refused("channel_not_found")
        return channel

    def _inside(self, a: Json) -> Channel:
        channel = self._known(a)
        if BOT not in channel.members:
            raise Refused("not_in_channel")
        if channel.archived:
            raise Refused("is_archived")
        return channel

    def _post(self, channel: Channel, ts: str) -> Post:
        for post in channel.posts:
            if post.ts == ts and not post.only_for:
                return post
        raise Refused("message_not_found")

    def _said(self, a: Json) -> Json:
        said = {"text": a.get("text") or "", "blocks": a.get("blocks") or []}
        if problems := message_problems(said):
            raise Refused(f"invalid_blocks: {problems}")
        return said

    def _view(self, a: Json, kind: str) -> Json:
        view: Json = a["view"]
        if problems := view_problems(view) + ([f"no {kind}"] if view["type"] != kind else []):
            raise Refused(f"invalid_arguments: {problems}")
        return view
