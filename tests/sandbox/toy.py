"""A small application that uses every part of the sandbox, so that the sandbox can be tested by itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.chat import (
    FORM,
    Answer,
    BotAdded,
    ButtonPress,
    Close,
    Command,
    Event,
    FormChanged,
    FormSubmission,
    HomeOpened,
    IncomingMessage,
    Invalid,
    MessageDeleted,
    MessageEdited,
    Options,
    Reaction,
    Refusal,
    Replace,
    Shortcut,
    Suggest,
    Whisper,
)
from bot.parts import (
    Actions,
    Button,
    Card,
    ChannelField,
    ChannelName,
    Choice,
    DateField,
    Divider,
    Facts,
    Form,
    FormButtons,
    Heading,
    Link,
    Mention,
    Menu,
    Note,
    PersonField,
    Quote,
    SelectField,
    Strong,
    SuggestField,
    Text,
    TextField,
    When,
    say,
)
from bot.router import Route, Router
from bot.sandbox.chat import SandboxChat

CUSTOMERS = {"c1": "Acme", "c2": "Globex", "c3": "Initech"}
LATER = Menu("Later", "later", (Choice("In 1 hour", "1h"), Choice("Tomorrow 9:00", "9"), Choice("Mute here", "mute")))
NUDGE = Card(
    "Sounds like a decision.",
    (
        Text(
            ("Sounds like a decision, because you wrote “", Strong("we're going with"), "”. Which customers is it for?")
        ),
        Text(("Only you see this.",), quiet=True),
        Actions(
            (
                Button("Name the customers", "name", style="primary", opens_form=True),
                Button("No customer in this", "none"),
                Button("Not a decision", "dismiss", style="danger", confirm="Take it off the list?"),
                LATER,
            )
        ),
    ),
)


class Toy:
    """Hears everything, and answers like the real application would. `heard` is what happened."""

    def __init__(self) -> None:
        self.heard: list[Event] = []
        self.saved: dict[str, Any] = {}
        self.chat: SandboxChat | None = None
        self.routes = (
            Route(IncomingMessage, "", self.notice),
            Route(MessageEdited, "", self.changed),
            Route(MessageDeleted, "", self.gone),
            Route(Reaction, "", self.reacted),
            Route(BotAdded, "", self.added),
            Route(HomeOpened, "", self.home),
            Route(Command, "decide", self.decide, "/decide [what]", "Log a decision"),
            Route(Command, "truth metrics", self.metrics, "/truth metrics", "The eight numbers"),
            Route(Command, "truth fail", self.fail, "/truth fail", "Shows what an error looks like"),
            Route(Command, "truth show", self.show, "/truth show D-42", "A record, with its history"),
            Route(Shortcut, "log", self.log, title="Log as decision"),
            Route(Shortcut, "quote", self.log, title="Save as customer quote"),
            Route(ButtonPress, "name", self.name),
            Route(ButtonPress, "none", self.replaced),
            Route(ButtonPress, "dismiss", self.replaced),
            Route(ButtonPress, "later", self.later),
            Route(FormChanged, "attribute", self.more),
            Route(FormSubmission, "attribute", self.save),
            Route(Suggest, "attribute", self.suggest),
        )
        self.router = Router(self.routes, self)

    async def dispatch(self, event: Event) -> Answer:
        """What the sandbox calls."""
        self.heard.append(event)
        return await self.router.dispatch(event)

    def speaker(self) -> SandboxChat:
        """The sandbox, to speak in."""
        assert self.chat is not None
        return self.chat

    async def load_demo(self) -> str:
        """What *Load a demo history* calls."""
        await self.speaker().post("product", record("D-7"), "demo")
        return "Loaded six weeks: 48 decisions of four departments."

    async def start_over(self) -> None:
        """What *Start over* calls."""
        self.saved = {}

    async def notice(self, desk: Any, event: IncomingMessage) -> Answer:
        if "on purpose" in event.text:
            raise RuntimeError("on purpose")
        if event.direct:
            await self.speaker().direct(event.actor.id, say("You wrote: ", Strong(event.text)), "echo")
        elif "going with" in event.text:
            thread = event.source.thread
            await self.speaker().whisper(
                event.source.channel, event.actor.id, NUDGE, f"n{event.source.message}", thread
            )
        return None

    async def changed(self, desk: Any, event: MessageEdited) -> Answer:
        return None

    async def gone(self, desk: Any, event: MessageDeleted) -> Answer:
        return None

    async def reacted(self, desk: Any, event: Reaction) -> Answer:
        if event.emoji == "scales" and event.added:
            source = event.source
            await self.speaker().post(
                source.channel, record("D-42"), f"r{source.message}", source.thread or source.message
            )
        return None

    async def added(self, desk: Any, event: BotAdded) -> Answer:
        await self.speaker().whisper(
            event.channel, event.actor.id, say("Hello. I listen in #", event.name, "."), "hello"
        )
        return None

    async def home(self, desk: Any, event: HomeOpened) -> Answer:
        parts = (Heading("What waits for you"), Text((f"Good day, {event.actor.name}.",)), Actions((LATER, NAME)))
        return Replace(Card("Home", parts))

    async def decide(self, desk: Any, event: Command) -> Answer:
        return form(decision=event.text)

    async def metrics(self, desk: Any, event: Command) -> Answer:
        facts = Facts((("Attributed", ("3 of 4",)), ("Heard directly", ("2 of 3",)), ("Median delay", ("4 hours",))))
        return Whisper(Card("Metrics", (Heading("This quarter"), facts)))

    async def show(self, desk: Any, event: Command) -> Answer:
        await self.speaker().post(event.channel, record(event.text or "D-42"), "show")
        return None

    async def fail(self, desk: Any, event: Command) -> Answer:
        raise RuntimeError("on purpose")

    async def log(self, desk: Any, event: Shortcut) -> Answer:
        return form(decision=event.text)

    async def name(self, desk: Any, event: ButtonPress) -> Answer:
        return form(decision="EU-only hosting")

    async def replaced(self, desk: Any, event: ButtonPress) -> Answer:
        return Replace(say("Noted. Maya can question it."))

    async def later(self, desk: Any, event: ButtonPress) -> Answer:
        return Whisper(say("I'll ask again: ", event.value))

    async def more(self, desk: Any, event: FormChanged) -> Answer:
        if event.action == "explode":
            raise Refusal("That cannot be done now. Try it later.")
        return form(decision=str(event.values.get("decision") or ""), more=True, kind=event.values.get("source"))

    async def save(self, desk: Any, event: FormSubmission) -> Answer:
        customers, words = event.values.get("customers"), str(event.values.get("words") or "")
        errors = {}
        if not customers:
            errors["customers"] = "Name at least one customer."
        if words.startswith("they want"):
            errors["words"] = "This retells Acme. Paste their words."
        if event.values.get("decision") == "boom":
            errors[FORM] = "Somebody changed this record meanwhile."
        if errors:
            return Invalid(errors)
        self.saved = dict(event.values)
        names = ", ".join(CUSTOMERS.get(one, one) for one in customers) if isinstance(customers, tuple) else ""
        return Close(Card("Saved D-42.", (Text(("Saved ", Strong("D-42"), f" for {names}.")), Quote(words, ("Dana",)))))

    async def suggest(self, desk: Any, event: Suggest) -> Answer:
        typed = event.typed.casefold()
        if "customers" in typed:
            return Options(reason="That is a group. Name one who asked.")
        found = tuple(Choice(name, key) for key, name in CUSTOMERS.items() if typed in name.casefold())
        new = Choice(f"Add “{event.typed}” as a new customer", f"new:{event.typed}", picked=event.typed)
        return Options(found or (new,))


NAME = Button("Name the customers", "name", style="primary", opens_form=True)


def record(key: str) -> Card:
    """A public record that shows every part of a card."""
    return Card(
        f"{key}: EU-only hosting",
        (
            Heading(f"{key} · EU-only hosting"),
            Text(
                (Mention("ana", "Ana"), " decided this in ", ChannelName("product", "product"), " for ", Strong("Acme"))
            ),
            Quote("We lose two days a month because our data leaves Europe.", ("Dana, call, ", TUESDAY)),
            Facts((("Customers", ("Acme, Globex",)), ("Heard by", (Mention("sal", "Sal"),)), ("Status", ("open",)))),
            Divider(),
            Text(
                (Link("The ticket", "https://example.com/4711"), " and ", Link("a trap", "javascript:alert(1)")),
                quiet=True,
            ),
            Actions((NAME, Button("Show history", "later", "history"))),
        ),
    )


TUESDAY = When("2026-03-03T09:00:00+00:00", "3 March 2026")


def form(decision: str = "", more: bool = False, kind: Any = None) -> Form:
    """A form that shows every field."""
    parts: list[Any] = [
        TextField("decision", "Decision", decision, required=True),
        SuggestField("customers", "Customers", placeholder="Acme", hint="Organizations or people, by name."),
        TextField("words", "Their words", multiline=True, placeholder="Exactly as they said it"),
        TextField("speaker", "Who said it"),
        DateField("when", "When"),
    ]
    if more:
        sources = (Choice("Call", "call"), Choice("Email", "email"), Choice("Ticket", "ticket"))
        parts += [
            SelectField("source", "How we heard it", sources, kind or (), refreshes=True),
            PersonField("heard", "Heard by"),
            ChannelField("channels", "Tell these channels"),
            SelectField("flags", "What applies", (Choice("Churn risk", "churn"), Choice("Legal", "legal")), many=True),
            DateField("due", "By when", date(2026, 3, 17)),
        ]
    parts += [
        FormButtons((Button("More", "more"), Button("Explode", "explode"))),
        Note(("Everyone in Lanternworks will be able to read this.",)),
    ]
    return Form("attribute", "f-1", "Name the customers", tuple(parts), state="toy")
