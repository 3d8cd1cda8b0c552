"""Messages of any chat as JSON Lines: `{"text", "id"?, "at"?, "channel"?, "thread"?, "author"?, "department"?, "url"?, "private"?, "bot"?}`.

`at` is ISO 8601 or seconds since 1970; without a zone it is UTC. `thread` is the id of the message that a thread began with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from prompts.scan.archive import Archive, Member
from prompts.scan.export import BOTS, UNREADABLE, Channel, LeftOut, Message, moment, salvaged

Record = Mapping[str, Any]


def is_line(record: object) -> bool:
    """Whether a record is a message of this form."""
    return isinstance(record, dict) and isinstance(record.get("text"), str)


class Lines:
    """Messages as JSON Lines."""

    kind = "JSON Lines"

    def __init__(self, archive: Archive, said: list[Member]) -> None:
        self.left_out = LeftOut()
        self._archive = archive
        self._said = said
        self._private: set[str] = set()
        self._departments: dict[str, str] = {}
        self._read = 0

    def channel(self, channel: str) -> Channel:
        return Channel(channel, channel in self._private)

    def department(self, author: str) -> str | None:
        return self._departments.get(author)

    def link(self, message: Message) -> str | None:
        return message.link

    def messages(self) -> Iterator[Message]:
        for member in self._said:
            for record in salvaged(self._archive, member, self.left_out):
                if (message := self._message(record)) is not None:
                    yield message

    def _message(self, record: object) -> Message | None:
        if not isinstance(record, dict) or not is_line(record):
            self.left_out.messages[UNREADABLE] += 1
            return None
        if record.get("bot"):
            self.left_out.messages[BOTS] += 1
            return None
        self._read += 1
        own = str(record.get("id", self._read))
        channel, author = str(record.get("channel") or ""), str(record.get("author") or "")
        if record.get("private"):
            self._private.add(channel)
        if author and record.get("department"):
            self._departments[author] = str(record["department"])
        url = record.get("url")
        link = url if isinstance(url, str) and url.startswith(("https://", "http://")) else None
        return Message(
            own, record["text"], moment(record.get("at")), channel, str(record.get("thread") or own), author, link
        )
