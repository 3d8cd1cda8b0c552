"""What the sandbox itself remembers: its people, channels, messages and the offset of its clock. Verbatim's own memory is elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, and_, delete, func, or_
from sqlmodel import Field, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.database import Store, insert_or_ignore


class SandboxWorkspace(SQLModel, table=True):
    """A sandbox. `offset` is how many seconds its clock is ahead of the machine's; `greeted`: Verbatim heard that it was added."""

    __tablename__ = "sandbox_workspace"
    id: str = Field(primary_key=True)
    name: str
    offset: float = Field(default=0.0, sa_column_kwargs={"name": "clock_offset"})
    greeted: bool = False


class SandboxPerson(SQLModel, table=True):
    """Somebody to act as. `place` orders the switcher."""

    __tablename__ = "sandbox_person"
    workspace: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    title: str = ""
    department: str = ""
    company: str = ""
    zone: str = "UTC"
    outsider: bool = False
    place: int = 0


class SandboxChannel(SQLModel, table=True):
    """A channel. `listening` says that Verbatim is in it; `direct_with` makes it that person's conversation with Verbatim."""

    __tablename__ = "sandbox_channel"
    workspace: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    topic: str = ""
    example: str = ""
    private: bool = False
    shared: bool = False
    listening: bool = False
    direct_with: str = ""
    place: int = 0


class SandboxMember(SQLModel, table=True):
    """A person is in a channel. `last_read` is the newest message they have seen there."""

    __tablename__ = "sandbox_member"
    workspace: str = Field(primary_key=True)
    channel: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    last_read: int = 0


class SandboxMessage(SQLModel, table=True):
    """Something said. `only_for` is set on whispers; `card` on what Verbatim says; `key` is the outbox's."""

    __tablename__ = "sandbox_message"
    __table_args__ = (
        Index("ix_sandbox_message_channel", "workspace", "channel", "at"),
        Index("ix_sandbox_message_key", "workspace", "key"),
        {"sqlite_autoincrement": True},  # an id is never given out twice, even after the sandbox starts over
    )
    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    channel: str
    thread: int | None = Field(default=None, index=True)
    author: str
    text: str = ""
    card: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON))
    key: str = ""
    only_for: str = ""
    at: datetime = Field(sa_type=UtcDateTime)
    edited_at: datetime | None = Field(default=None, sa_type=UtcDateTime, nullable=True)
    erased: bool = False

    @property
    def number(self) -> int:
        """Its id, once stored."""
        if self.id is None:
            raise ValueError("this message is not stored yet")
        return self.id


class SandboxReaction(SQLModel, table=True):
    """A person put an emoji on a message."""

    __tablename__ = "sandbox_reaction"
    message: int = Field(primary_key=True)
    person: str = Field(primary_key=True)
    emoji: str = Field(primary_key=True)


@dataclass(slots=True)
class Rows:
    """Everything but the messages: who and which channels there are."""

    workspace: SandboxWorkspace
    people: list[SandboxPerson] = field(default_factory=list)
    channels: list[SandboxChannel] = field(default_factory=list)
    members: list[SandboxMember] = field(default_factory=list)


async def open_sandbox(store: Store, rows: Rows) -> bool:
    """Store a sandbox unless there is one with this id already; whether it is new."""
    async with store.write() as session:
        workspace = rows.workspace
        new = await insert_or_ignore(session, SandboxWorkspace, workspace.model_dump(), ("id",))
        if new:
            session.add_all([*rows.people, *rows.channels, *rows.members])
        return new


async def read_sandbox(store: Store, workspace: str) -> Rows | None:
    """A sandbox's people, channels and members, each in their order."""
    async with store.read() as session:
        head = await session.get(SandboxWorkspace, workspace)
        if head is None:
            return None
        people = select(SandboxPerson).where(SandboxPerson.workspace == workspace).order_by(col(SandboxPerson.place))
        channels = select(SandboxChannel).where(SandboxChannel.workspace == workspace)
        members = select(SandboxMember).where(SandboxMember.workspace == workspace)
        return Rows(
            head,
            list(await session.exec(people)),
            list(await session.exec(channels.order_by(col(SandboxChannel.place)))),
            list(await session.exec(members)),
        )


async def change_sandbox(store: Store, workspace: str, **changes: Any) -> None:
    """Overwrite some columns of a sandbox itself."""
    async with store.write() as session:
        row = await session.get(SandboxWorkspace, workspace)
        for name, value in changes.items():
            setattr(row, name, value)


async def keep(store: Store, *rows: SQLModel) -> None:
    """Insert or replace rows by their primary keys."""
    async with store.write() as session:
        for row in rows:
            await session.merge(row)


async def leave(store: Store, workspace: str, channel: str, person: str) -> None:
    """Take a person out of a channel."""
    async with store.write() as session:
        row = await session.get(SandboxMember, (workspace, channel, person))
        if row is not None:
            await session.delete(row)


async def mark_read(store: Store, workspace: str, channel: str, person: str, message: int) -> None:
    """Remember that a person has seen everything up to a message."""
    async with store.write() as session:
        row = await session.get(SandboxMember, (workspace, channel, person))
        if row is not None and row.last_read < message:
            row.last_read = message


async def mark_all_read(
    store: Store, workspace: str, after: int, until: datetime, but: Collection[tuple[str, str]] = ()
) -> None:
    """Remember that everybody has seen what came after message `after` and not later than a moment, `but` for some (person, channel)."""
    said = SandboxMessage
    newest = select(said.channel, func.max(said.id)).where(said.workspace == workspace, said.at <= until)
    newest = newest.where(col(said.id) > after).group_by(col(said.channel))
    async with store.write() as session:
        seen = {channel: number or 0 for channel, number in await session.exec(newest)}
        for row in await session.exec(select(SandboxMember).where(SandboxMember.workspace == workspace)):
            if (row.person, row.channel) not in but:
                row.last_read = max(row.last_read, seen.get(row.channel, 0))


async def last_read(store: Store, workspace: str, channel: str, person: str) -> int:
    """The newest message that a person has seen in a channel."""
    async with store.read() as session:
        row = await session.get(SandboxMember, (workspace, channel, person))
        return row.last_read if row is not None else 0


async def unread(store: Store, workspace: str) -> dict[tuple[str, str], int]:
    """How many messages each person has not seen in each of their channels."""
    said, member = SandboxMessage, SandboxMember
    async with store.read() as session:
        counted = (
            select(member.person, member.channel, func.count())
            .join(said, and_(col(said.workspace) == member.workspace, col(said.channel) == member.channel))
            .where(member.workspace == workspace, col(said.id) > member.last_read, said.author != member.person)
            .where(or_(col(said.only_for) == "", col(said.only_for) == member.person), col(said.erased).is_(False))
            .group_by(col(member.person), col(member.channel))
        )
        return {(person, channel): count for person, channel, count in await session.exec(counted)}


async def erase_sandbox(store: Store, workspace: str) -> None:
    """Forget a sandbox: its people, channels and everything said."""
    async with store.write() as session:
        ids = select(SandboxMessage.id).where(SandboxMessage.workspace == workspace)
        await session.exec(delete(SandboxReaction).where(col(SandboxReaction.message).in_(ids)))
        for table in (SandboxMessage, SandboxMember, SandboxChannel, SandboxPerson):
            await session.exec(delete(table).where(col(table.workspace) == workspace))
        await session.exec(delete(SandboxWorkspace).where(col(SandboxWorkspace.id) == workspace))
