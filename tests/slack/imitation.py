"""A small Slack on loopback with people in it, for walks through the bot as it runs against Slack.

    async with Imitation() as slack:                      # Socket Mode; Imitation(bot_url=…) sends signed requests
        slack.person("Ana"), slack.person("Bea", guest=True)
        slack.channel("product", "Ana", "Bea")            # kind="private", bot=False, shared=True
        platform = SlackPlatform(**slack.settings(), dispatch=dispatch)
        await platform.start()
        said = await slack.say("Ana", "product", "We're going with SSO")
        await slack.sees("Ana", "which customers", "product")      # waits; a regular expression over what is on the screen
        await slack.press("Ana", "Name the customers")             # the newest button or menu with this label; `pick=` for menus
        await slack.fill("Ana", {"Customers": ["Acme"], "Their words": "We need it"})
        assert await slack.submit("Ana") is None                   # else {label: sentence}; the dialog closes or changes
        await slack.command("Ana", "product", "/truth help")
        await slack.shortcut("Ana", said, "log")                   # by callback_id
        slack.assert_clean()                                       # nothing that Slack would have refused

People and channels go by name; "direct" is somebody's conversation with the bot. Fields go by label: text for text and days, a
list of labels where several may be picked, a label where one may; a type-ahead field asks the bot for each.
`slack.calls` and `called(method)` are the Web API calls; `slack.faults.append(Fault("chat.postMessage", status=429))` breaks one;
`slack.event({...})` sends any event, `retries=2` again until it is acknowledged. Nothing waits by the clock: `await slack.until(…)`.
"""

from __future__ import annotations

import re
from typing import Any

from tests.slack.delivery import Delivery, Unacknowledged
from tests.slack.limits import Json, options_problems, pings, view_problems
from tests.slack.methods import Fault
from tests.slack.world import BOT, KINDS, TEAM, Channel, Dialog, Person, Post, label, read

__all__ = ["Fault", "Imitation", "Unacknowledged"]


class Imitation(Delivery):
    """Slack, and what people do in it."""

    def assert_clean(self) -> None:
        assert not self.refusals, self.refusals
        for channel in self.channels.values():
            assert not [ping for post in channel.posts if post.user == BOT for ping in pings(post.blocks)]

    # ------------------------------------------------------------ in channels

    async def say(self, person: str, channel: str, text: str, thread: Post | None = None, **event: Any) -> Post:
        """Write a message, with Slack's own markup in `text`."""
        who = self.who(person)
        place = self.where(channel, who)
        post = self.add(place, who.id, text, thread=thread.ts if thread else "")
        outside = {"user_team": who.team, "source_team": who.team} if place.shared else {}
        kind = {"channel": place.id, "channel_type": KINDS[place.kind], "client_msg_id": post.ts}
        if BOT in place.members:
            await self.event({**post.payload(), **outside, **kind, **event}, place)
        return post

    async def edit(self, person: str, post: Post, text: str) -> None:
        before, post.text = post.payload(), text
        post.edited = {"user": self.who(person).id, "ts": self.stamp()}
        await self._rewritten(post, {"message": post.payload(), "previous_message": before}, "message_changed")

    async def delete(self, post: Post) -> None:
        """A message that has replies leaves a tombstone, as in Slack."""
        before = post.payload()
        replied = any(each.thread == post.ts for each in post.channel.posts)
        post.channel.posts.remove(post)
        if replied:
            tomb = {**before, "subtype": "tombstone", "text": "This message was deleted."}
            await self._rewritten(post, {"message": tomb, "previous_message": before}, "message_changed")
        else:
            await self._rewritten(post, {"deleted_ts": post.ts, "previous_message": before}, "message_deleted")

    async def _rewritten(self, post: Post, what: Json, subtype: str) -> None:
        place = {"channel": post.channel.id, "channel_type": KINDS[post.channel.kind], "hidden": True}
        await self.event({"type": "message", "subtype": subtype, "ts": self.stamp(), **place, **what}, post.channel)

    async def react(self, person: str, post: Post, emoji: str, added: bool = True) -> None:
        item = {"type": "message", "channel": post.channel.id, "ts": post.ts}
        kind = "reaction_added" if added else "reaction_removed"
        event = {"type": kind, "user": self.who(person).id, "reaction": emoji, "item_user": post.user, "item": item}
        await self.event(event, post.channel)

    async def invite_bot(self, person: str, channel: str) -> None:
        place = self.where(channel)
        place.members.add(BOT)
        kind = "C" if place.kind == "public" else "G"
        joined = {"type": "member_joined_channel", "user": BOT, "channel": place.id, "channel_type": kind, "team": TEAM}
        await self.event({**joined, "inviter": self.who(person).id}, place)

    async def remove_bot(self, channel: str) -> None:
        place = self.where(channel)
        place.members.discard(BOT)
        await self.event({"type": "channel_left", "channel": place.id, "actor_id": ""}, place)

    async def open_home(self, person: str) -> str:
        """Open the bot's page; what is on it."""
        who = self.who(person)
        await self.event({"type": "app_home_opened", "user": who.id, "tab": "home", "channel": self.direct(who).id})
        return read(who.home["blocks"]) if who.home else ""

    # ------------------------------------------------------------ commands and presses

    async def command(self, person: str, channel: str, typed: str) -> Any:
        """Type a slash command; the body of the bot's answer, which also appears on the screen."""
        who = self.who(person)
        place, (name, _, text) = self.where(channel, who), typed.partition(" ")
        called = {"private": "privategroup", "im": "directmessage"}.get(place.kind, place.name)
        payload = {
            "team_id": TEAM,
            "channel_id": place.id,
            "channel_name": called,
            "user_id": who.id,
            "user_name": who.name.lower(),
            "command": name,
            "text": text,
            **self._ways_back(who, place),
        }
        body = await self.deliver("slash_commands", payload)
        if body:
            self.add(place, BOT, **self._said(body), only_for=who.id)
        return body

    async def shortcut(self, person: str, post: Post, callback: str) -> None:
        """Pick an entry of a message's menu."""
        who = self.who(person)
        about = {"callback_id": callback, "channel": {"id": post.channel.id, "name": post.channel.name}}
        said = {"message": post.payload(), "message_ts": post.ts, "action_ts": self.stamp()}
        back = self._ways_back(who, post.channel)
        await self.deliver("interactive", {**self._from("message_action", who), **about, **said, **back})

    async def press(self, person: str, named: str, *, pick: str = "") -> None:
        """Press a button, or pick from a menu: in the open dialog, else in the newest message that has it, else on Home."""
        who = self.who(person)
        where, block, element = self._operable(who, named)
        chosen: Json = {"value": element["value"]} if "value" in element else {}
        if pick:
            chosen = {"selected_option": next(each for each in element["options"] if label(each) == pick)}
        action = {"type": element["type"], "action_id": element["action_id"], "block_id": block.get("block_id", "b")}
        await self._act(who, where, {**action, **chosen, "action_ts": self.stamp()})

    def _operable(self, who: Person, named: str) -> tuple[Dialog | Post | None, Json, Json]:
        for where, blocks in self._surfaces(who):
            for block in blocks:
                for element in block.get("elements", []) if block["type"] == "actions" else []:
                    if label(element) == named:
                        return where, block, element
        raise AssertionError(f"{who.name} sees no {named!r}:\n{self.screen(who.name)}")

    def _surfaces(self, who: Person) -> list[tuple[Dialog | Post | None, list[Json]]]:
        found: list[tuple[Dialog | Post | None, list[Json]]] = [(d, d.body["blocks"]) for d in who.dialogs[-1:]]
        found += [(post, post.blocks) for post in reversed(self.visible(who))]
        return [*found, (None, who.home["blocks"])] if who.home else found

    async def _act(self, who: Person, where: Dialog | Post | None, action: Json) -> None:
        payload = {**self._from("block_actions", who), "actions": [action]}
        if isinstance(where, Post):
            place: Json = {"type": "message", "message_ts": where.ts, "channel_id": where.channel.id}
            place |= {"is_ephemeral": bool(where.only_for)} | ({"thread_ts": where.thread} if where.thread else {})
            payload |= {"container": place, "channel": {"id": where.channel.id}}
            payload |= self._ways_back(who, where.channel, where)
        else:
            view = where.payload() if where else {"type": "home", "id": "V0HOME", **(who.home or {})}
            payload |= {"view": view, "container": {"type": "view"}, **self._ways_back(who)}
        await self.deliver("interactive", payload)

    def _from(self, kind: str, who: Person) -> Json:
        user = {"id": who.id, "username": who.name.lower(), "name": who.name.lower(), "team_id": who.team}
        return {"type": kind, "team": {"id": who.team}, "api_app_id": "A0APP0001", "user": user}

    def _ways_back(self, who: Person, channel: Channel | None = None, pressed: Post | None = None) -> Json:
        trigger, hook = self.number("trigger"), self.number("hook")
        self.triggers[trigger] = who
        if channel is None:
            return {"trigger_id": trigger}
        self.replies[hook] = (who, channel, pressed)
        return {"trigger_id": trigger, "response_url": f"http://127.0.0.1:{self.port}/reply/{hook}"}

    # ------------------------------------------------------------ dialogs

    def dialog(self, person: str) -> Dialog:
        open_ = self.who(person).dialogs
        assert open_, f"{person} has no dialog open"
        return open_[-1]

    async def fill(self, person: str, values: dict[str, Any]) -> None:
        """Type and pick, by label."""
        for named, value in values.items():
            await self._fill(self.who(person), self.dialog(person), named, value)

    async def _fill(self, who: Person, dialog: Dialog, named: str, value: Any) -> None:
        block = next(b for b in dialog.body["blocks"] if b["type"] == "input" and b["label"]["text"] == named)
        element = block["element"]
        entry = await self._entry(who, dialog, block, element, value)
        dialog.state[block["block_id"], element["action_id"]] = {"type": element["type"], **entry}
        if block.get("dispatch_action"):
            action = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"]}
            await self._act(who, dialog, {**action, **entry})

    async def _entry(self, who: Person, dialog: Dialog, block: Json, element: Json, value: Any) -> Json:
        kind = element["type"]
        if kind == "plain_text_input":
            return {"value": value}
        if kind == "datepicker":
            return {"selected_date": value}
        if kind in ("users_select", "multi_users_select"):
            ids = [self.who(each).id for each in (value if isinstance(value, list) else [value])]
            return {"selected_users": ids} if kind.startswith("multi") else {"selected_user": ids[0]}
        if "conversations" in kind:
            ids = [self.where(each).id for each in (value if isinstance(value, list) else [value])]
            return {"selected_conversations": ids} if kind.startswith("multi") else {"selected_conversation": ids[0]}
        picked = [
            await self._option(who, dialog, block, element, each)
            for each in (value if isinstance(value, list) else [value])
        ]
        return (
            {"selected_options": picked}
            if kind == "checkboxes" or kind.startswith("multi")
            else {"selected_option": picked[0]}
        )

    async def _option(self, who: Person, dialog: Dialog, block: Json, element: Json, wanted: str) -> Json:
        offered = element.get("options") or await self.suggested(who.name, block["label"]["text"], wanted)
        found = [each for each in offered if label(each) == wanted] or [
            each for each in offered if wanted in label(each)
        ]
        assert found, f"nothing like {wanted!r} among {[label(each) for each in offered]}"
        return found[0]

    async def suggested(self, person: str, named: str, typed: str) -> list[Json]:
        """What a type-ahead field offers for the letters typed."""
        body = await self.suggestion(person, named, typed)
        return body.get("options") or [option for group in body["option_groups"] for option in group["options"]]

    async def suggestion(self, person: str, named: str, typed: str) -> Json:
        """The whole answer to the letters typed in a type-ahead field."""
        who, dialog = self.who(person), self.dialog(person)
        block = next(b for b in dialog.body["blocks"] if b["type"] == "input" and b["label"]["text"] == named)
        asked = {"action_id": block["element"]["action_id"], "block_id": block["block_id"], "value": typed}
        body: Json = await self.deliver(
            "interactive", {**self._from("block_suggestion", who), **asked, "view": dialog.payload()}
        )
        self.refusals += options_problems(body)
        return body

    async def submit(self, person: str) -> dict[str, str] | None:
        """Send the dialog. The sentences by label, None when it closed or changed."""
        who, dialog = self.who(person), self.dialog(person)
        back = self._ways_back(who)
        body = (
            await self.deliver("interactive", {**self._from("view_submission", who), "view": dialog.payload(), **back})
            or {}
        )
        labels = {b["block_id"]: b["label"]["text"] for b in dialog.body["blocks"] if b["type"] == "input"}
        match body.get("response_action"):
            case "errors":
                return {labels[block]: sentence for block, sentence in body["errors"].items()}
            case "update":
                self.refusals += view_problems(body["view"])
                dialog.draw(body["view"])
            case "clear":
                who.dialogs.clear()
            case _ if dialog in who.dialogs:
                who.dialogs.remove(dialog)
        return None

    # ------------------------------------------------------------ what people see

    def screen(self, person: str, channel: str = "") -> str:
        """Everything that somebody sees, oldest first."""
        who = self.who(person)
        place = self.where(channel, who) if channel else None
        return "\n".join(read(post.blocks, post.text) for post in self.visible(who, place))

    async def sees(self, person: str, pattern: str, channel: str = "") -> Post:
        """Wait until somebody sees a message of the bot that matches; the newest such."""
        who = self.who(person)
        place = self.where(channel, who) if channel else None

        def look() -> Post | None:
            posts = [post for post in reversed(self.visible(who, place)) if post.user == BOT]
            return next(
                (post for post in posts if re.search(pattern, read(post.blocks, post.text), re.IGNORECASE | re.DOTALL)),
                None,
            )

        return await self.until(look, f"{person} to see {pattern!r}")
