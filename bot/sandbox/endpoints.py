"""What the page sends: each act of a person, and the buttons of the sandbox itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.sandbox import view
from bot.sandbox.asking import Outcome, Sheet
from bot.sandbox.messages import Unheard
from bot.sandbox.reach import Where
from bot.sandbox.wire import drawn, typed
from storage import sandbox as memory

if TYPE_CHECKING:
    from bot.sandbox.platform import SandboxPlatform

Json = dict[str, Any]
Number = Annotated[int, Field(ge=0, lt=2**31)]
"""The number of a message, as both databases can compare it."""

UNHEARD = "Your message is sent, but Verbatim could not read it. Its log says more; edit the message to try again."


class Sent(BaseModel):
    """What every act says: who does it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    who: str


class Spoken(Sent):
    """Words in a channel or thread; a leading slash makes them a command."""

    channel: str
    thread: Number | None = None
    text: str


class OnMessage(Sent):
    """Something done with a message."""

    message: Number


class Edited(OnMessage):
    """New words for a message."""

    text: str


class Reacted(OnMessage):
    """An emoji for a message, without colons."""

    emoji: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_+-]{1,40}$")]


class Picked(OnMessage):
    """An entry of a message's menu."""

    name: str


class Pressed(Sent):
    """A button on a card; without `message`, on Verbatim's own page."""

    message: Number | None = None
    action: str
    value: str = ""


class OnForm(Sent):
    """Something done in a form, and where the person is meanwhile."""

    channel: str = ""
    thread: Number | None = None
    card: Number | None = None
    form: str
    id: str
    state: str = ""
    values: Json = {}

    @property
    def where(self) -> Where:
        return Where(self.channel, self.thread)

    @property
    def sheet(self) -> Sheet:
        return Sheet(self.form, self.id, self.state, self.card)


class Changed(OnForm):
    """A field that refreshes, or a button inside a form."""

    action: str
    value: str = ""


class Typed(OnForm):
    """Words in a type-ahead field."""

    field: str
    typed: str


class InChannel(Sent):
    """Something done with a channel."""

    channel: str


class Read(InChannel):
    """The newest message seen in a channel."""

    message: Number


class Wound(Sent):
    """A step of the clock."""

    step: Literal["hour", "tomorrow", "week"]


class Endpoints:
    """Each act, from JSON to the sandbox and back."""

    def __init__(self, platform: SandboxPlatform) -> None:
        self._platform, self._stage, self._reach = platform, platform.stage, platform.reach
        self._asking, self._messages = platform.asking, platform.messages

    async def say(self, sent: Spoken) -> Json:
        where, text = Where(sent.channel, sent.thread), sent.text.strip()
        if text.startswith("/") and len(text) > 1:
            name, _, rest = text[1:].partition(" ")
            if name == view.INVITE:
                await self._messages.invite(sent.who, sent.channel)
                return self._outcome(Outcome(None))
            return self._outcome(await self._asking.command(sent.who, where, name, rest.strip()))
        try:
            row, outcome = await self._messages.say(sent.who, where, text)
        except Unheard as unheard:  # the router logged why; sending it again would only say it twice
            return {"answer": None, "said": None, "message": unheard.message, "trouble": UNHEARD}
        return {**self._outcome(outcome), "message": row.number}

    async def edit(self, sent: Edited) -> Json:
        await self._messages.edit(sent.who, sent.message, sent.text)
        return {}

    async def erase(self, sent: OnMessage) -> Json:
        await self._messages.erase(sent.who, sent.message)
        return {}

    async def react(self, sent: Reacted) -> Json:
        return {"added": await self._messages.react(sent.who, sent.message, sent.emoji)}

    async def shortcut(self, sent: Picked) -> Json:
        return self._outcome(await self._asking.shortcut(sent.who, sent.message, sent.name))

    async def press(self, sent: Pressed) -> Json:
        return self._outcome(await self._asking.press(sent.who, sent.message, sent.action, sent.value))

    async def change(self, sent: Changed) -> Json:
        values = typed(sent.values)
        return self._outcome(
            await self._asking.change(sent.who, sent.where, sent.sheet, sent.action, sent.value, values)
        )

    async def submit(self, sent: OnForm) -> Json:
        return self._outcome(await self._asking.submit(sent.who, sent.where, sent.sheet, typed(sent.values)))

    async def suggest(self, sent: Typed) -> Json:
        return {"answer": drawn(await self._asking.suggest(sent.who, sent.sheet, sent.field, sent.typed))}

    async def home(self, sent: Sent) -> Json:
        return {"answer": drawn(await self._asking.home(sent.who))}

    async def read(self, sent: Read) -> Json:
        self._reach.channel(sent.who, sent.channel)
        await memory.mark_read(self._stage.store, self._stage.workspace.id, sent.channel, sent.who, sent.message)
        return {}

    async def invite(self, sent: InChannel) -> Json:
        await self._messages.invite(sent.who, sent.channel)
        return {}

    async def dismiss(self, sent: InChannel) -> Json:
        await self._messages.dismiss(sent.who, sent.channel)
        return {}

    async def clock(self, sent: Wound) -> Json:
        self._reach.actor(sent.who)
        await self._platform.wind(view.step(self._stage, sent.who, sent.step))
        return view.hours(self._stage, sent.who)

    async def demo(self, sent: Sent) -> Json:
        self._reach.actor(sent.who)
        return {"sentence": await self._platform.load_demo()}

    async def startover(self, sent: Sent) -> Json:
        self._reach.actor(sent.who)
        await self._platform.start_over()
        return {}

    def _outcome(self, outcome: Outcome) -> Json:
        said = outcome.said
        whispered = None if said is None else {"channel": said.channel, "thread": said.thread, "message": said.number}
        return {"answer": drawn(outcome.answer), "said": whispered}


def add_endpoints(router: APIRouter, platform: SandboxPlatform) -> None:
    """Every act has the name of its method: POST /sandbox/say and so on."""
    acts = Endpoints(platform)
    for act in (
        *(acts.say, acts.edit, acts.erase, acts.react, acts.shortcut, acts.press, acts.change, acts.submit),
        *(acts.suggest, acts.home, acts.read, acts.invite, acts.dismiss, acts.clock, acts.demo, acts.startover),
    ):
        router.add_api_route(f"/sandbox/{act.__name__}", act, methods=["POST"])
