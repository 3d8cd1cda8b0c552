"""Slack's export: lists of channels and members, and for each channel and day a file of messages.

See “How to read Slack data exports” in Slack's help. Direct conversations are not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from prompts.scan.archive import Archive, Member, NoExport
from prompts.scan.export import (
    BOTS,
    DELETED,
    DIRECT,
    NOTICES,
    OUTSIDERS,
    UNREADABLE,
    Channel,
    LeftOut,
    Message,
    moment,
    salvaged,
)
from prompts.scan.stream import Broken, records
from prompts.scan.titles import department_of

Record = Mapping[str, Any]
LISTS = {"channels.json": False, "groups.json": True}
"""The lists of channels, and whether those in them are private."""
MEMBERS = ("users.json", "org_users.json")
DIRECT_LISTS = ("dms.json", "mpims.json")
SPEECH = frozenset({None, "file_share", "thread_broadcast", "reply_broadcast", "me_message"})
"""Subtypes of messages that a person wrote; everything else is Slack telling something."""
BOT_KINDS = frozenset({"bot_message", "bot_add", "bot_remove"})
GONE = frozenset({"message_deleted", "tombstone"})
_ANGLES = re.compile(r"<([^<>\n]+)>")
_LINKED = re.compile(r"https://([\w-]+(?:\.enterprise)?\.slack\.com)/archives/([A-Z0-9]+)")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)\.json$")
_MARGIN = timedelta(days=1)  # a file's day is one of the workspace's zone


def is_slack(archive: Archive) -> str | None:
    """The folder inside an archive that a Slack export begins in; None when there is none."""
    for member in archive.members:
        folder, _, name = member.path.rpartition("/")
        if name in LISTS:
            return f"{folder}/" if folder else ""
    return None


@dataclass(frozen=True, slots=True)
class Person:
    """A member as the export lists them."""

    name: str
    bot: bool
    outsider: bool
    department: str | None


class SlackExport:
    """A Slack export; raises NoExport where one of its lists is broken."""

    kind = "Slack export"

    def __init__(self, archive: Archive, root: str, since: date | None = None, until: date | None = None) -> None:
        self.left_out = LeftOut()
        self._archive = archive
        self._root = root
        self._since, self._until = since, until
        self._people = _people(self._listed(*MEMBERS))
        self._channels: dict[str, Channel] = {}
        self._folders: dict[str, str] = {}
        for name, private in LISTS.items():
            for record in self._listed(name):
                self._add(record, private)
        self._direct = {str(record.get(key)) for record in self._listed(*DIRECT_LISTS) for key in ("id", "name")}
        self._team = ""
        self._address = ""

    def channel(self, channel: str) -> Channel:
        known = self._channels[channel]
        return Channel(f"#{known.name}", known.private)

    def department(self, author: str) -> str | None:
        person = self._people.get(author)
        return person.department if person else None

    def link(self, message: Message) -> str | None:
        stamp = f"p{message.id.replace('.', '')}"
        if self._address:
            thread = f"?thread_ts={message.thread}&cid={message.channel}" if message.thread != message.id else ""
            return f"https://{self._address}/archives/{message.channel}/{stamp}{thread}"
        if not self._team:
            return None
        # Slack documents the channel of this address; it opens the message as well where the app knows how
        return f"https://slack.com/app_redirect?team={self._team}&channel={message.channel}&message_ts={message.id}"

    def messages(self) -> Iterator[Message]:
        for member in self._archive.members:
            folder, _, name = member.path.removeprefix(self._root).rpartition("/")
            if not folder or not member.path.startswith(self._root) or not self._may_count(name):
                self._archive.listen(member.size if folder else 0)
            elif folder in self._folders:
                yield from self._said(member, self._folders[folder])
            elif folder in self._direct or folder.startswith(("mpdm-", "D")):
                self.left_out.messages[DIRECT] += sum(1 for _ in self._records(member))
            else:
                self.left_out.files.append(f"{member.path}: its channel is in no list")

    def _said(self, member: Member, channel: str) -> Iterator[Message]:
        for record in self._records(member):
            if isinstance(record, dict) and (message := self._message(record, channel)) is not None:
                yield message

    def _message(self, record: Record, channel: str) -> Message | None:
        reason = self._why_not(record)
        if reason is None:
            stamp, at = record.get("ts"), _seconds(record.get("ts"))
            if isinstance(stamp, str) and at is not None:
                self._learn(record)
                thread = record.get("thread_ts")
                text = self._words(str(record.get("text") or ""))
                thread = thread if isinstance(thread, str) else stamp
                return Message(stamp, text, at, channel, thread, str(record["user"]))
            reason = UNREADABLE
        self.left_out.messages[reason] += 1
        return None

    def _why_not(self, record: Record) -> str | None:
        """Why nobody would have been asked about this message; None when somebody would."""
        user = record.get("user")
        subtype = str(record["subtype"]) if record.get("subtype") else None
        person = self._people.get(str(user))
        if subtype in GONE:
            return DELETED
        if subtype in BOT_KINDS or record.get("bot_id") or user == "USLACKBOT" or (person and person.bot):
            return BOTS
        if record.get("type", "message") != "message" or subtype not in SPEECH or record.get("hidden") or not user:
            return NOTICES
        if person.outsider if person else _guest(_inside(record, "user_profile")):
            return OUTSIDERS
        return None

    def _words(self, text: str) -> str:
        if "<" in text:
            text = _ANGLES.sub(lambda found: self._word(found[1]), text)
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in text else text

    def _word(self, inside: str) -> str:
        target, _, label = inside.partition("|")
        match target[:1]:
            case "@":
                person = self._people.get(target[1:])
                return f"<@{person.name if person else label.lstrip('@') or 'somebody'}>"
            case "#":
                known = self._channels.get(target[1:])
                return f"<#{'private' if known is None or known.private else known.name}>"
            case "!":
                if target.startswith("!date"):
                    return label
                return f"<!{(label or target[1:].partition('^')[0]).lstrip('@')}>"
            case _:
                self._learn_address(target)
                return label or target.removeprefix("mailto:").removeprefix("tel:")

    def _learn(self, record: Record) -> None:
        """The ids that links are made of, as messages and the files in them carry them."""
        if not self._team and isinstance(record.get("team"), str):
            self._team = re.sub(r"\W", "", record["team"])

    def _learn_address(self, target: str) -> None:
        """Somebody linked to a message of a channel that is ours, so this is the workspace's address."""
        if not self._address and (found := _LINKED.match(target)) and found[2] in self._channels:
            self._address = found[1]

    def _may_count(self, name: str) -> bool:
        """Whether a file may hold messages of the days that were asked for; by its name, so that others are not opened."""
        found = _DAY.search(name)
        if found is None:
            return True
        try:
            day = date.fromisoformat(found[1])
        except ValueError:
            return True
        return (self._since is None or day >= self._since - _MARGIN) and (
            self._until is None or day <= self._until + _MARGIN
        )

    def _records(self, member: Member) -> Iterator[Any]:
        return salvaged(self._archive, member, self.left_out)

    def _listed(self, *names: str) -> Iterator[Record]:
        for member in self._archive.members:
            if member.path in {self._root + name for name in names}:
                try:
                    found = [record for record in records(self._archive.chunks(member)) if isinstance(record, dict)]
                except Broken as problem:
                    raise NoExport(f"“{member.path}” is broken: {problem}. Export once more from Slack.") from None
                yield from found

    def _add(self, record: Record, private: bool) -> None:
        channel, name = record.get("id"), record.get("name")
        if isinstance(channel, str) and isinstance(name, str):
            self._channels[channel] = Channel(name, private or bool(record.get("is_private")))
            self._folders[name] = self._folders[channel] = channel


def _people(listed: Iterator[Record]) -> dict[str, Person]:
    members = [record for record in listed if isinstance(record.get("id"), str)]
    homes = Counter(_home(record) for record in members if not record.get("is_stranger"))
    ours = homes.most_common(1)[0][0] if homes else None
    return {str(record["id"]): _person(record, _home(record) != ours) for record in members}


def _home(record: Record) -> str:
    """The organization of a member: an enterprise, or a workspace where there is none above it."""
    return str(_inside(record, "enterprise_user").get("enterprise_id") or record.get("team_id"))


def _person(record: Record, foreign: bool) -> Person:
    profile = _inside(record, "profile")
    names = (profile.get("display_name"), profile.get("real_name"), record.get("real_name"), record.get("name"))
    name = next((name for name in names if isinstance(name, str) and name), "somebody")
    return Person(
        re.sub(r"[<>\n]", "", name)[:80],
        bool(record.get("is_bot")),
        foreign or _guest(record),
        department_of(str(profile.get("title") or "")),
    )


def _inside(record: Record, key: str) -> Record:
    inner = record.get(key)
    return inner if isinstance(inner, dict) else {}


def _guest(record: Record) -> bool:
    return any(record.get(key) for key in ("is_restricted", "is_ultra_restricted", "is_stranger"))


def _seconds(stamp: object) -> datetime | None:
    """Slack's id of a message as the time it stands for."""
    try:
        return moment(float(str(stamp)))
    except ValueError:
        return None
