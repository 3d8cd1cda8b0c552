"""The shape of what Teams sends, as far as it is read here. It may leave out or add what it likes; of another type is nothing it sends."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Text = str | None
Id = Annotated[str, Field(min_length=1)]


class Malformed(ValueError):
    """An activity that Teams would not send."""


class Told(BaseModel):
    """A part of an activity."""

    model_config = ConfigDict(strict=True, extra="ignore", hide_input_in_errors=True)


class Account(Told):
    """A person, or a bot."""

    id: Id
    name: Text = None
    aadObjectId: Text = None  # noqa: N815 (here and below: Microsoft's names)
    tenantId: Text = None  # noqa: N815
    role: Text = None


class Conversation(Told):
    """Where it happens."""

    id: Id
    name: Text = None
    conversationType: Text = None  # noqa: N815


class Named(Told):
    """A tenant, a team or a channel."""

    id: Text = None
    name: Text = None
    type: Text = None


class Data(Told):
    """What only Teams tells."""

    tenant: Named | None = None
    team: Named | None = None
    channel: Named | None = None
    eventType: Text = None  # noqa: N815


class Mentioned(Told):
    """Who is mentioned."""

    id: Text = None
    name: Text = None


class Entity(Told):
    """Something that a message's text refers to."""

    type: Text = None
    text: Text = None
    mentioned: Mentioned | None = None


class Attachment(Told):
    """What comes along with a message; its HTML, above all."""

    contentType: Text = None  # noqa: N815


class Put(Told):
    """A reaction."""

    type: Text = None


class Sent(Told):
    """An activity."""

    type: str
    channelId: Literal["msteams"]  # noqa: N815
    serviceUrl: str  # noqa: N815
    conversation: Conversation
    sender: Account = Field(alias="from")
    recipient: Account
    id: Text = None
    name: Text = None
    text: Text = None
    action: Text = None
    timestamp: Text = None
    replyToId: Text = None  # noqa: N815
    channelData: Data | None = None  # noqa: N815
    entities: list[Entity] | None = None
    attachments: list[Attachment] | None = None
    membersAdded: list[Account] | None = None  # noqa: N815
    membersRemoved: list[Account] | None = None  # noqa: N815
    reactionsAdded: list[Put] | None = None  # noqa: N815
    reactionsRemoved: list[Put] | None = None  # noqa: N815


def whole(body: Any) -> dict[str, Any]:
    """The activity as it came, once it has the shape that everything here relies on; raises Malformed with the place that has not."""
    try:
        Sent.model_validate(body)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise Malformed(".".join(map(str, wrong["loc"]))) from None
    sound: dict[str, Any] = body
    return sound
