"""Messages of Microsoft Teams as Microsoft Graph gives them out: the chatMessage resource.

That is what the Teams Export APIs answer (`/teams/{id}/channels/getAllMessages`), and any list of channel messages: pages
`{"value": […]}`, arrays, or a message a line. Beside them may lie lists of channels (`/teams/{id}/channels`) and of users (`/users`):
they give the names, and say which channels are private.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

from prompts.scan.archive import Archive, Member
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

Record = Mapping[str, Any]
OURS = frozenset({"aadUser", "onPremiseAadUser"})
"""`userIdentityType` of people of the organization itself."""
UNLISTED = Channel("", private=True)
"""In doubt a channel is private: its numbers count, its words are not shown."""
_BLOCKS = frozenset({"p", "div", "li", "tr", "h1", "h2", "h3", "blockquote", "pre", "ul", "ol", "table"})
_BLANK = re.compile(r"\n{3,}")


def is_message(record: object) -> bool:
    """Whether a record is a chatMessage."""
    return isinstance(record, dict) and isinstance(record.get("body"), dict) and "content" in record["body"]


def is_channel(record: object) -> bool:
    """Whether a record is a channel of a list of channels."""
    return isinstance(record, dict) and "displayName" in record and str(record.get("id", "")).startswith("19:")


def is_user(record: object) -> bool:
    """Whether a record is a user of a list of users."""
    return isinstance(record, dict) and "displayName" in record and not is_channel(record) and "id" in record


class TeamsExport:
    """Messages of Teams, with the names that lists beside them give."""

    kind = "Teams export"

    def __init__(self, archive: Archive, channels: list[Member], users: list[Member], said: list[Member]) -> None:
        self.left_out = LeftOut()
        self._archive = archive
        self._said = said
        self._channels = {str(r["id"]): _channel(r) for m in channels for r in self._records(m) if is_channel(r)}
        listed = [record for member in users for record in self._records(member) if is_user(record)]
        self._departments = {str(r["id"]): str(r["department"]) for r in listed if r.get("department")}
        self._guests = {str(r["id"]) for r in listed if r.get("userType") == "Guest"}

    def channel(self, channel: str) -> Channel:
        return self._channels.get(channel, UNLISTED)

    def department(self, author: str) -> str | None:
        return self._departments.get(author)

    def link(self, message: Message) -> str | None:
        return message.link

    def messages(self) -> Iterator[Message]:
        for member in self._said:
            for record in self._records(member):
                if is_message(record) and (message := self._message(record)) is not None:
                    yield message

    def _message(self, record: Record) -> Message | None:
        reason, at = self._why_not(record), moment(record.get("createdDateTime"))
        if reason is None and at is None:
            reason = UNREADABLE
        if reason is not None:
            self.left_out.messages[reason] += 1
            return None
        own, address = str(record.get("id")), record.get("webUrl")
        return Message(
            own,
            words(record),
            at,
            str(record["channelIdentity"].get("channelId")),
            str(record.get("replyToId") or own),
            str(_sender(record).get("id")),
            address if isinstance(address, str) and address.startswith("https://") else None,
        )

    def _why_not(self, record: Record) -> str | None:
        """Why nobody would have been asked about this message; None when somebody would."""
        sender = _sender(record)
        if record.get("messageType", "message") != "message":
            return NOTICES
        if record.get("deletedDateTime"):
            return DELETED
        if not isinstance(record.get("channelIdentity"), dict):
            return DIRECT
        if not sender:
            return BOTS
        identity = sender.get("userIdentityType")
        if (identity and str(identity) not in OURS) or str(sender.get("id")) in self._guests:
            return OUTSIDERS
        return None

    def _records(self, member: Member) -> Iterator[Any]:
        return salvaged(self._archive, member, self.left_out)


def words(record: Record) -> str:
    """What a chatMessage says: its subject, if it has one, and its body as plain text."""
    body = record["body"]
    content = str(body.get("content") or "")
    if body.get("contentType") == "html":
        reader = _Words()
        reader.feed(content)
        reader.close()
        content = reader.text()
    subject = record.get("subject")
    return f"{subject}\n{content}" if isinstance(subject, str) and subject.strip() else content


class _Words(HTMLParser):
    """HTML as plain text: paragraphs as lines, quoted lines after a `>`, code between backticks, mentions as `<@Dana Ruiz>`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._quoted = 0

    def text(self) -> str:
        lines = "".join(self._pieces).split("\n")
        return _BLANK.sub("\n\n", "\n".join(line.strip() for line in lines)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._quoted += 1
        if tag == "br" or tag in _BLOCKS:
            self._new_line()
        elif tag == "at":
            self._pieces.append("<@")
        elif tag in {"code", "codeblock"}:
            self._pieces.append("`")

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)
        if tag in _BLOCKS:
            self._new_line()
        elif tag == "at":
            self._pieces.append(">")
        elif tag in {"code", "codeblock"}:
            self._pieces.append("`")

    def handle_data(self, data: str) -> None:
        self._pieces.append(data.replace("\n", " ").replace("\u00a0", " "))

    def _new_line(self) -> None:
        self._pieces.append("\n> " if self._quoted else "\n")


def _channel(record: Record) -> Channel:
    return Channel(str(record["displayName"]), private=record.get("membershipType", "standard") != "standard")


def _sender(record: Record) -> Record:
    """The person who wrote a message; empty for apps and bots."""
    sender = record.get("from")
    user = sender.get("user") if isinstance(sender, dict) else None
    return user if isinstance(user, dict) else {}
