"""Everything Verbatim remembers, one class a table. Rows leave the store detached: they are values, nobody else writes through them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime, Words


def moment(**options: Any) -> Any:
    """A required UTC moment."""
    return Field(sa_type=UtcDateTime, **options)


def maybe(**options: Any) -> Any:
    """A UTC moment that may be unknown."""
    return Field(default=None, sa_type=UtcDateTime, nullable=True, **options)


def workspace_id() -> Any:
    """The workspace that a row belongs to."""
    return Field(foreign_key="workspace.id", index=True)


class Workspace(SQLModel, table=True):
    """A Slack team, a Teams tenant or the sandbox. `last_decision` is the number of the newest key given out."""

    __table_args__ = (UniqueConstraint("platform", "external_id"),)
    id: int | None = Field(default=None, primary_key=True)
    platform: str
    external_id: str
    name: str = ""
    zone: str = "UTC"
    country: str = ""
    """Whose public holidays are kept (DE, or DE-BY for a region); a channel may say otherwise."""
    last_decision: int = 0
    reaction: str = "scales"
    asks: str = "usual"
    """How sure the reader must be before it asks: plain, usual or faint."""
    hours: str = ""
    """When people here are asked things, where they have not said otherwise (`rituals.working.Hours`); empty until somebody sets it."""
    installed_by: int | None = None
    installed_at: datetime = moment()
    heard: int = 0
    """Messages read since the installation; their text is never kept."""
    active: bool = True


class Person(SQLModel, table=True):
    """Somebody of a workspace. `role` is member, cco or admin; `outsider` a guest or a person of another organization."""

    __table_args__ = (UniqueConstraint("workspace_id", "external_id"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    external_id: str
    name: str = ""
    department: str | None = None
    zone: str | None = None
    role: str = "member"
    outsider: bool = False
    named_in_reviews: bool = False
    """Whether they agreed that a review says what they decided."""
    hours: str | None = None
    """Their own working hours, as on the workspace."""
    away_until: datetime | None = maybe()
    """They said that they are away; nothing is asked of them before."""
    profiled_at: datetime | None = maybe()
    unreachable_at: datetime | None = maybe()
    """Since when the platform lets nobody tell them anything in private."""


class Channel(SQLModel, table=True):
    """A channel Verbatim was brought into. Nothing is heard unless `on`; nothing is said in public where `shared`.

    `asking` is what people's answers have made of it: each (every question by itself), daily (one private message a day) or off;
    questions before `judged_since` no longer count for that.
    """

    __table_args__ = (UniqueConstraint("workspace_id", "external_id"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    external_id: str
    name: str = ""
    department: str | None = None
    country: str = ""
    """Whose public holidays are kept here; empty for the workspace's."""
    on: bool = Field(default=False, sa_column_kwargs={"name": "switched_on"})
    private: bool = False
    shared: bool = False
    archived: bool = False
    model: bool = True
    """Where a language model is configured, it may read candidates from here."""
    intensity: str = "standard"
    asking: str = "each"
    judged_since: datetime | None = maybe()


class Guardian(SQLModel, table=True):
    """A truth guardian of a channel."""

    channel_id: int = Field(foreign_key="channel.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)


class Mute(SQLModel, table=True):
    """A person who is asked nothing in a channel."""

    person_id: int = Field(foreign_key="person.id", primary_key=True)
    channel_id: int = Field(foreign_key="channel.id", primary_key=True)


class Customer(SQLModel, table=True):
    """An organization or a person with a name. `folded` is the name as it is compared."""

    __table_args__ = (UniqueConstraint("workspace_id", "folded"), UniqueConstraint("workspace_id", "uid"))
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    name: str
    folded: str
    aliases: tuple[str, ...] = Field(default=(), sa_type=Words)
    domain: str | None = None
    status: str = "active"
    critic: bool = False


class Evidence(SQLModel, table=True):
    """One thing a customer said or did, with METRICS.md's fields. `channel_id` is where it was entered (who may read it follows from that)."""

    __table_args__ = (UniqueConstraint("workspace_id", "uid"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    customer_id: int = Field(foreign_key="customer.id", index=True)
    kind: str = "quote"
    text: str
    speaker: str | None = None
    said_at: datetime | None = maybe()
    said_precision: str = "minute"
    recorded_at: datetime = moment(index=True)
    recorded_by: int | None = Field(default=None, foreign_key="person.id")
    heard_by: int | None = Field(default=None, foreign_key="person.id")
    department: str | None = None
    source: str | None = None
    """call, meeting, email, chat, ticket, in_person, survey, product, customer; None while nobody has said."""
    source_url: str | None = None
    source_text: str | None = None
    translation: str | None = None
    channel_id: int | None = Field(default=None, foreign_key="channel.id")


class Decision(SQLModel, table=True):
    """A decision that a person confirmed or logged. `version` grows with every change and guards forms against older ones.

    `waiver_reason` with status confirmed is a waiver that no guardian has accepted yet. `source_state` is empty, `edited` or `removed`.
    """

    __table_args__ = (UniqueConstraint("workspace_id", "number"), Index("ix_decision_message", "channel_id", "message"))
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    number: int
    text: str
    interpretation: str | None = None
    author_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    filed_by: int | None = Field(default=None, foreign_key="person.id", index=True)
    """Who put it on record: the author, or whoever logged their message."""
    department: str | None = None
    decided_at: datetime = moment(index=True)
    recorded_at: datetime = moment()
    status: str = "confirmed"
    waiver_reason: str | None = None
    superseded_by: int | None = None
    channel_id: int | None = Field(default=None, foreign_key="channel.id")
    message: str | None = None
    thread: str | None = None
    permalink: str | None = None
    source_state: str = ""
    validate_by: date | None = None
    validator: str | None = None
    version: int = 1

    @property
    def key(self) -> str:
        """What people call it: D-42."""
        return f"D-{self.number}"


class DecisionCustomer(SQLModel, table=True):
    """A decision names a customer."""

    decision_id: int = Field(foreign_key="decision.id", primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", primary_key=True, index=True)


class DecisionEvidence(SQLModel, table=True):
    """A decision rests on a piece of evidence."""

    decision_id: int = Field(foreign_key="decision.id", primary_key=True)
    evidence_id: int = Field(foreign_key="evidence.id", primary_key=True, index=True)


class Phrase(SQLModel, table=True):
    """Words of the language that made the reader ask (“we're going with”), never what a message was about.

    While `suppressed` they ask nobody; questions before `judged_since` no longer count for that.
    """

    __table_args__ = (UniqueConstraint("workspace_id", "words"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    words: str
    suppressed: bool = False
    judged_since: datetime | None = maybe()


class Pledge(SQLModel, table=True):
    """Somebody signed the Anti-Silo Pledge; it holds for a year."""

    person_id: int = Field(foreign_key="person.id", primary_key=True)
    workspace_id: int = workspace_id()
    signed_at: datetime = moment()


class Access(SQLModel, table=True):
    """The author of a decision cannot reach its customer; the Chief Customer Officer, who owns access, was told."""

    decision_id: int = Field(foreign_key="decision.id", primary_key=True)
    workspace_id: int = workspace_id()
    asked_by: int = Field(foreign_key="person.id")
    asked_at: datetime = moment()
    taken_by: int | None = Field(default=None, foreign_key="person.id")


class Prompt(SQLModel, table=True):
    """A message that was claimed as a candidate. `text` lives only until there is an outcome other than filed.

    `outcome`: open (asked or about to be), filed, no_customer, dismissed, unanswered, withdrawn (the message was edited or deleted), silent
    (never asked: guest, cap, mute, or a model's second look). `heard` is how it came: message, reaction, try.
    """

    __table_args__ = (
        UniqueConstraint("workspace_id", "channel_external", "message"),
        UniqueConstraint("workspace_id", "uid"),
    )
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    channel_id: int | None = Field(default=None, foreign_key="channel.id")
    channel_external: str
    message: str
    thread: str | None = None
    permalink: str = ""
    author_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    asked_id: int | None = Field(default=None, foreign_key="person.id")
    """Who is asked: the author, or whoever set the reaction."""
    text: str | None = None
    cue: str | None = None
    suggested: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    """What a language model found in the text; it lives as long as that."""
    score: float = 0.0
    said_at: datetime = moment()
    read_at: datetime = moment()
    """The newest state of the message that was read; an older edit loses."""
    asked_at: datetime = moment(index=True)
    outcome: str = "open"
    heard: str = "message"
    for_review: bool = False
    """Whether it stands on the agenda of the channel's next review while it is open."""
    decision_id: int | None = Field(default=None, foreign_key="decision.id")
    phrase_id: int | None = Field(default=None, foreign_key="phrase.id", index=True)
    answering_at: datetime | None = maybe()
    """When its author last wrote in the message's thread."""

    def forget_text(self) -> None:
        """Keep nothing of the message but that it was asked about."""
        self.text, self.cue, self.suggested = None, None, None


class Request(SQLModel, table=True):
    """Somebody was asked by a colleague what a customer said about a decision."""

    __table_args__ = (UniqueConstraint("decision_id", "asked_id"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    decision_id: int = Field(foreign_key="decision.id", index=True)
    asked_by: int = Field(foreign_key="person.id")
    asked_id: int = Field(foreign_key="person.id")
    asked_at: datetime = moment()
    answered_at: datetime | None = maybe()
    evidence_id: int | None = Field(default=None, foreign_key="evidence.id")
    declined: bool = False


class Flag(SQLModel, table=True):
    """A member says that a decision (or a message that may be one) names no customer.

    `state`: private (only the author knows), public (in the thread), answered, withdrawn, upheld, overturned.
    """

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    decision_id: int | None = Field(default=None, foreign_key="decision.id", index=True)
    channel_id: int | None = Field(default=None, foreign_key="channel.id")
    message: str | None = None
    thread: str | None = None
    permalink: str = ""
    author_id: int | None = Field(default=None, foreign_key="person.id")
    flagged_by: int = Field(foreign_key="person.id")
    reason: str = ""
    reply: str | None = None
    state: str = "private"
    flagged_at: datetime = moment(index=True)
    public_at: datetime = moment()
    decided_by: int | None = Field(default=None, foreign_key="person.id")


class Submission(SQLModel, table=True):
    """A form that was already saved: the same id gets the same answer. `answer` is the sentence that was said."""

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    form_id: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    submitted_at: datetime = moment()
    answer: str = ""


class Draft(SQLModel, table=True):
    """What a person typed and has not saved yet, where no form can hold it; forgotten after a day."""

    uid: str = Field(primary_key=True)
    workspace_id: int = workspace_id()
    person_id: int = Field(foreign_key="person.id")
    body: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    kept_at: datetime = moment()


class ModelSpend(SQLModel, table=True):
    """Tokens that a workspace's questions to a language model cost on a day, by UTC; what is set aside for an open question counts."""

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    day: date = Field(primary_key=True)
    tokens: int = 0


class Outgoing(SQLModel, table=True):
    """Something to be said. It is drawn from the current state when it is sent; `args` holds only ids and small words.

    `kind` names the drawing, `audience` is post, whisper or direct. `state`: pending, leased, sent, unknown (sent perhaps), dropped
    (nothing to say any more), failed (the platform will never take it). `wanted` grows when what is said should change,
    `shown` is the `wanted` that was last drawn: a sent row with shown < wanted is edited in place.
    """

    __table_args__ = (
        UniqueConstraint("workspace_id", "key"),
        Index("ix_outgoing_due", "state", "due_at"),
        Index("ix_outgoing_about", "kind", "about"),
    )
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    key: str
    kind: str
    about: int | None = None
    args: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    audience: str
    channel: str = ""
    thread: str | None = None
    person: str = ""
    after_key: str | None = None
    created_at: datetime = moment()
    due_at: datetime = moment()
    state: str = "pending"
    lease_until: datetime | None = maybe()
    attempts: int = 0
    wanted: int = 1
    shown: int = 0
    posted_channel: str = ""
    posted_message: str = ""
    posted_url: str = ""
    sent_at: datetime | None = maybe()
    counted_on: date | None = None
    """The day (where its reader is) on which it was one of the two prompts they get at most."""
    error: str = ""


class Verdict(SQLModel, table=True):
    """What a quoted customer said of a decision: matches, not_what_i_meant or no_longer_matters."""

    __table_args__ = (UniqueConstraint("workspace_id", "uid"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    decision_id: int = Field(foreign_key="decision.id", index=True)
    customer_id: int = Field(foreign_key="customer.id")
    verdict: str
    via: str
    said_at: datetime = moment()
    evidence_id: int | None = Field(default=None, foreign_key="evidence.id")


class Seat(SQLModel, table=True):
    """A customer holds a seat on the council from `start` until `end` (open when unknown)."""

    __table_args__ = (UniqueConstraint("workspace_id", "uid"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    customer_id: int = Field(foreign_key="customer.id")
    speaker: str | None = None
    start: datetime = moment()
    end: datetime | None = maybe()


class Ballot(SQLModel, table=True):
    """A council member's vote on a decision: support, concern or veto."""

    __table_args__ = (UniqueConstraint("workspace_id", "uid"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    decision_id: int = Field(foreign_key="decision.id", index=True)
    customer_id: int = Field(foreign_key="customer.id")
    vote: str
    voted_at: datetime = moment()
    text: str | None = None


class Outcome(SQLModel, table=True):
    """What became of a decision before the council: changed or unchanged."""

    __table_args__ = (UniqueConstraint("workspace_id", "uid"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    decision_id: int = Field(foreign_key="decision.id", index=True)
    outcome: str
    decided_at: datetime = moment()


class QuizAnswer(SQLModel, table=True):
    """One answer to the weekly quiz, by department and never by person."""

    __table_args__ = (UniqueConstraint("workspace_id", "uid"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    uid: str
    department: str
    correct: bool
    answered_at: datetime = moment()


class ReviewPlan(SQLModel, table=True):
    """When a channel holds its Customer Truth Review. `day` counts from Monday (0); an empty `zone` is the workspace's.

    `hosts` are ids of people who take turns, the next one at `turn`. What was due before `since` is not held any more. In the ISO
    week `other_week` the review is held at `other_at` instead, or (None) not at all.
    """

    channel_id: int = Field(foreign_key="channel.id", primary_key=True)
    workspace_id: int = workspace_id()
    day: int = 3
    hour: int = 15
    minute: int = 0
    zone: str = ""
    hosts: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    turn: int = 0
    window_hours: int = 48
    paused: bool = False
    since: datetime = moment()
    other_week: str = ""
    other_at: datetime | None = maybe()
    set_by: int | None = Field(default=None, foreign_key="person.id")


class Review(SQLModel, table=True):
    """A Customer Truth Review of what happened in [start, end), held once in its ISO week (2026-W10).

    `agenda` holds ids: `decisions` that were on it, and those of them that were `open` (not attributed) then. Answers count until
    `closes_at`. `round` grows when it was held again because nobody could tell whether its posts stand.
    """

    __table_args__ = (UniqueConstraint("channel_id", "week"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    channel_id: int = Field(foreign_key="channel.id", index=True)
    week: str
    start: datetime = moment()
    end: datetime = moment()
    held_at: datetime = moment()
    closes_at: datetime = moment()
    host_id: int | None = Field(default=None, foreign_key="person.id")
    first: bool = False
    agenda: dict[str, list[int]] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    round: int = 1


class ReviewAnswer(SQLModel, table=True):
    """What somebody wrote in a review's thread while it collected answers."""

    __table_args__ = (UniqueConstraint("review_id", "message"),)
    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = workspace_id()
    review_id: int = Field(foreign_key="review.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    message: str
    text: str
    said_at: datetime = moment()
    read_at: datetime = moment()
    """The newest state of the message that was read; an older edit loses."""


class Reference(SQLModel, table=True):
    """What an adapter keeps to speak to somebody or somewhere after a restart; `data` is its own JSON.

    `about` is person, conversation, or seal (a key by which it knows what it wrote itself).
    """

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    about: str = Field(primary_key=True)
    external_id: str = Field(primary_key=True)
    data: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
