"""What people do, as Teams tells the bot: activities, messages with their mentions, and what a message's menu hands over."""

from __future__ import annotations

import html
import re
import uuid
from typing import Any

from tests.teams.delivery import Delivery
from tests.teams.view import Json
from tests.teams.world import BOT, NAME, TENANT, THREAD, Origin, Person, Place, Post


class Writing(Delivery):
    """Words as they travel."""

    def activity(self, kind: str, person: Person, origin: Origin, **more: Any) -> Json:
        place = origin.place
        talk: Json = {"conversationType": place.kind, "tenantId": TENANT, "id": place.id}
        data: Json = {"tenant": {"id": TENANT}, **more.pop("data", {})}
        if place.kind != "personal":
            talk["isGroup"] = True
        if place.team:
            talk["id"] += f"{THREAD}{origin.root}" if origin.root else ""
            data |= {"teamsChannelId": place.id, "teamsTeamId": place.team.id}
            data |= {"channel": {"id": place.id}, "team": {"id": place.team.id}}
        client = {"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Web", "timezone": person.zone}
        return {
            "type": kind,
            "id": f"f:{uuid.uuid4()}",
            "timestamp": self.moment(),
            "localTimezone": person.zone,
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": {"id": person.id, "name": person.name, "aadObjectId": person.aad}
            | ({"tenantId": person.tenant} if person.tenant != TENANT else {}),
            "recipient": {"id": BOT, "name": NAME},
            "conversation": talk,
            "entities": [client],
            "locale": "en-US",
            "channelData": data,
            **({"replyToId": origin.reply_to} if origin.reply_to else {}),
            **more,
        }

    def written(self, text: str, place: Place) -> Json:
        """What somebody types, as Teams sends it: plain with its mentions, and once more as HTML."""
        ids = {each.name: each.id for each in place.members} | {NAME: BOT}
        called = re.compile("@(" + "|".join(map(re.escape, ids)) + r")\b")
        spans = iter(range(1000))

        def span(found: re.Match[str]) -> str:
            number = next(spans)
            return f'<span itemtype="http://schema.skype.com/Mention" itemscope itemid="{number}">{found[1]}</span>'

        rich = "".join(f"<p>{called.sub(span, html.escape(line, quote=False))}</p>" for line in text.split("\n"))
        names = called.findall(text)
        entities = [
            {"type": "mention", "mentioned": {"id": ids[name], "name": name}, "text": f"<at>{name}</at>"}
            for name in names
        ]
        return {
            "text": called.sub(r"<at>\1</at>", text).replace("</at> ", "</at>&nbsp;"),
            "textFormat": "plain",
            "attachments": [{"contentType": "text/html", "content": rich.replace("</span> ", "</span>&nbsp;")}],
            "entities": entities,
        }

    def payload(self, post: Post) -> Json:
        """A message as a menu's command hands it over."""
        user = post.author and {"userIdentityType": "aadUser", "id": post.author.aad, "displayName": post.author.name}
        app = None if user else {"applicationIdentityType": "bot", "id": BOT.removeprefix("28:"), "displayName": NAME}
        rich = [each["content"] for each in post.said.get("attachments") or () if each["contentType"] == "text/html"]
        return {
            "id": post.id,
            "replyToId": post.root if post.root != post.id else None,
            "createdDateTime": self.moment(),
            "from": {"user": user, "application": app, "device": None, "conversation": None},
            "body": {"contentType": "html", "content": rich[0] if rich else ""},
            "linkToMessage": f"https://teams.microsoft.com/l/message/{post.place.id}/{post.id}",
            "attachments": [],
            "mentions": [],
            "reactions": [],
        }
