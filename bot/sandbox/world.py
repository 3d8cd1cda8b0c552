"""The company that a newcomer finds in the sandbox: who is there, in which channels, and what they could say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.chat import Actor, Workspace
from storage import sandbox as memory
from storage.database import Store

COMPANY = "Lanternworks"
WORKSPACE = Workspace("sandbox", "lanternworks")
VERBATIM = Actor("verbatim", "Verbatim", bot=True, outsider=False)
INSTALLER = "ana"


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody of the company, or a customer of it."""

    id: str
    name: str
    title: str
    department: str
    zone: str
    company: str = COMPANY


@dataclass(frozen=True, slots=True)
class Place:
    """A channel at first start. `listening`: Verbatim is in it; `example` is a message worth trying there."""

    id: str
    topic: str
    members: tuple[str, ...]
    example: str
    private: bool = False
    shared: bool = False
    listening: bool = False


PEOPLE = (
    Role("ana", "Ana", "Product manager", "Product", "Europe/Berlin"),
    Role("sal", "Sal", "Customer success manager", "Sales", "America/New_York"),
    Role("maya", "Maya", "Product lead and truth guardian", "Product", "Europe/London"),
    Role("tom", "Tom", "Support engineer", "Support", "Asia/Kolkata"),
    Role("dana", "Dana", "Head of operations", "", "America/Chicago", company="Globex"),
)

CHANNELS = (
    Place(
        "product",
        "What we build next, and why",
        ("ana", "sal", "maya", "tom"),
        "We're going with EU-only hosting for the new plan.",
        listening=True,
    ),
    Place("pricing", "Plans and prices", ("ana", "sal", "maya"), "We've decided to drop the free tier in March."),
    Place(
        "support", "What customers run into", ("ana", "sal", "maya", "tom"), "Decision: we answer within four hours."
    ),
    Place("leadership", "Private", ("ana", "maya"), "Final call: we postpone the mobile app.", private=True),
    Place(
        "globex-shared",
        "Shared with Globex",
        ("ana", "sal", "tom", "dana"),
        "Going forward we send the usage report every Monday.",
        shared=True,
    ),
)


@dataclass(slots=True)
class Town:
    """A sandbox's people and channels, in memory as stored."""

    workspace: Workspace
    name: str
    people: dict[str, memory.SandboxPerson] = field(default_factory=dict)
    channels: dict[str, memory.SandboxChannel] = field(default_factory=dict)
    members: dict[str, set[str]] = field(default_factory=dict)

    def actor(self, person: str) -> Actor:
        """Somebody, as events name them; raises KeyError for a stranger."""
        if person == VERBATIM.id:
            return VERBATIM
        row = self.people[person]
        return Actor(row.id, row.name, row.zone, bot=False, outsider=row.outsider)

    def is_in(self, person: str, channel: str) -> bool:
        """Whether a person is a member of a channel."""
        return person in self.members.get(channel, ())

    def sees(self, person: str, message: memory.SandboxMessage) -> bool:
        """Whether a person may read a message: in its channel, and no whisper to somebody else."""
        return self.is_in(person, message.channel) and message.only_for in {"", person}

    async def load(self, store: Store) -> bool:
        """Read everything anew; whether Verbatim heard already that it was added."""
        rows = await memory.read_sandbox(store, self.workspace.id)
        if rows is None:
            raise LookupError(f"there is no sandbox {self.workspace.id}")
        self.name = rows.workspace.name
        self.people = {row.id: row for row in rows.people}
        self.channels = {row.id: row for row in rows.channels}
        self.members = {channel: set() for channel in self.channels}
        for row in rows.members:
            self.members.setdefault(row.channel, set()).add(row.person)
        return rows.workspace.greeted


def direct_with(person: str) -> str:
    """The id of a person's conversation with Verbatim."""
    return f"dm-{person}"


def first_rows(workspace: Workspace, offset: float) -> memory.Rows:
    """What a new sandbox is made of; its clock is `offset` seconds ahead."""
    rows = memory.Rows(memory.SandboxWorkspace(id=workspace.id, name=COMPANY, offset=offset))
    for place, role in enumerate(PEOPLE):
        rows.people.append(person_row(workspace, role, place))
        if role.company == COMPANY:
            channel, member = direct_rows(workspace, role.id)
            rows.channels.append(channel)
            rows.members.append(member)
    for place, spot in enumerate(CHANNELS):
        rows.channels.append(channel_row(workspace, spot, place))
        rows.members += [
            memory.SandboxMember(workspace=workspace.id, channel=spot.id, person=who) for who in spot.members
        ]
    return rows


def person_row(workspace: Workspace, role: Role, place: int) -> memory.SandboxPerson:
    """A person, as stored."""
    return memory.SandboxPerson(
        workspace=workspace.id,
        id=role.id,
        name=role.name,
        title=role.title,
        department=role.department,
        company=role.company,
        zone=role.zone,
        outsider=role.company != COMPANY,
        place=place,
    )


def channel_row(workspace: Workspace, spot: Place, place: int) -> memory.SandboxChannel:
    """A channel, as stored."""
    return memory.SandboxChannel(
        workspace=workspace.id,
        id=spot.id,
        name=spot.id,
        topic=spot.topic,
        example=spot.example,
        private=spot.private,
        shared=spot.shared,
        listening=spot.listening,
        place=place,
    )


def direct_rows(workspace: Workspace, person: str) -> tuple[memory.SandboxChannel, memory.SandboxMember]:
    """A person's conversation with Verbatim, as stored."""
    channel = direct_with(person)
    return (
        memory.SandboxChannel(
            workspace=workspace.id,
            id=channel,
            name=VERBATIM.name,
            private=True,
            listening=True,
            direct_with=person,
            place=100,
        ),
        memory.SandboxMember(workspace=workspace.id, channel=channel, person=person),
    )


def working_moment(now: datetime, zone: str) -> datetime:
    """`now` if it lies in somebody's working hours (weekdays 9:00 to 17:00), else the next weekday at 9:30 in their zone.

    A new sandbox begins then: who opens it on a Sunday evening would otherwise wait until Monday for the first answer.
    """
    local = now.astimezone(ZoneInfo(zone))
    if local.weekday() < 5 and time(9) <= local.time() < time(17):
        return now
    day = local.date() if local.time() < time(9) else local.date() + timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return datetime.combine(day, time(9, 30), tzinfo=local.tzinfo).astimezone(now.tzinfo)
