"""The first five minutes: Verbatim comes in, says so once, and helps whoever brought it through three steps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app import compose
from bot.chat import Actor, BotAdded, BotRemoved, ChannelFacts, Posted, Profile, Unsearchable, Workspace
from bot.parts import Card
from bot.sandbox.clock import SandboxClock
from prompts.cards.first_run import evening
from storage.database import Store
from storage.first_run import first_evening
from tests.sandbox.company import invite
from tests.sandbox.driver import World

GREETING = "I'm Verbatim. When somebody announces a decision here, I ask them privately"


async def card(world: World) -> str:
    """The card of the first five minutes."""
    return next(text for text in await world.cards("Ana", "Verbatim") if text.startswith("Verbatim is here"))


async def test_the_bot_greets_once_and_writes_to_whoever_brought_it(world: World) -> None:
    assert (await world.screen("Tom", "#product")).count(GREETING) == 1
    assert "[Paste customer names]  [Choose two channels]  [Choose a guardian]" in await card(world)
    assert "Verbatim is here" not in await world.screen("Maya")
    await invite(world, "Maya", "#support")
    assert (await world.screen("Tom", "#support")).count(GREETING) == 1
    assert "Verbatim is here" not in await world.screen("Maya")


async def test_it_greets_even_a_shared_channel(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    assert GREETING in await world.screen("Dana", "#globex-shared")


async def test_it_greets_again_only_after_having_been_removed(world: World) -> None:
    stage = world.platform.stage
    messages = world.platform.messages
    again = messages.added(world.person("Ana"), stage.town.channels["product"])
    for _ in range(3):
        await messages._dispatch(again)
    await world.settle()
    assert (await world.screen("Tom", "#product")).count(GREETING) == 1
    await messages.dismiss(world.person("Ana"), "product")
    await messages._dispatch(BotRemoved(stage.workspace, "product"))
    await invite(world, "Ana", "#product")
    assert (await world.screen("Tom", "#product")).count(GREETING) == 2
    assert "Sounds like" not in await world.screen("Tom", "#product")


async def test_customers_are_pasted_line_by_line_and_nothing_is_lost(world: World) -> None:
    await world.press("Ana", "Paste customer names")
    await world.fill("Ana", {"Customers, one a line": "Acme\nenterprise customers\nInitech\n\nDana Ruiz"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors["Customers, one a line"].startswith("Saved 3. “Enterprise customers” is a group.")
    assert world.form("Ana").fields()[0].value == "enterprise customers"  # type: ignore[union-attr]
    assert "✓ 3 customers in the directory." in await card(world)
    await world.fill("Ana", {"Customers, one a line": "Inittech\nAcme"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert "Did you mean Initech? Or add “Inittech” as new." in errors["Customers, one a line"]
    await world.fill("Ana", {"Or add as new": ["Add “Inittech” as new"]})
    assert await world.submit("Ana") is None
    assert "✓ 4 customers in the directory." in await card(world)


async def test_an_empty_list_of_customers_says_what_to_write(world: World) -> None:
    await world.press("Ana", "Paste customer names")
    assert await world.submit("Ana") == {"Customers, one a line": "Write at least one name, such as Acme."}


async def test_the_steps_tick_as_they_are_done(world: World) -> None:
    assert "1. Paste your customers' names" in await card(world)
    assert "2. Listening in #product. One more is a good start." in await card(world)
    await world.press("Ana", "Choose two channels")
    assert await world.submit("Ana") == {"Channels": "Choose at least one channel."}
    await world.fill("Ana", {"Channels": ["#support"]})
    assert await world.submit("Ana") is None
    assert "2. Listening in #product. One more is a good start." in await card(world)
    assert "I hear #support once I am there" in await card(world)
    await invite(world, "Ana", "#support")
    assert "once I am there" not in await card(world)
    assert "✓ Listening in #product, #support." in await card(world)
    await world.press("Ana", "Choose a guardian")
    assert await world.submit("Ana") == {"Truth guardian": "Choose somebody.", "Of the channel": "Choose the channel."}
    await world.fill("Ana", {"Truth guardian": ["Maya"], "Of the channel": ["#product"]})
    assert await world.submit("Ana") is None
    assert "✓ A truth guardian is named." in await card(world)
    assert "made you a truth guardian of #product" in await world.screen("Maya", "Verbatim")


async def test_the_sample_comes_from_the_card(world: World) -> None:
    await world.press("Ana", "Send me a sample question")
    assert "Nothing is filed." in await world.screen("Ana", "Verbatim")


async def test_on_the_first_evening_it_says_what_it_read_and_kept(world: World) -> None:
    await world.say("Ana", "#product", "We're going with EU-only hosting.")
    await world.say("Tom", "#product", "Good morning.")
    await world.wind(timedelta(hours=7, minutes=59))
    assert "kept none" not in await world.screen("Ana", "Verbatim")
    await world.wind(timedelta(minutes=1))
    assert "kept none, asked once." in await world.screen("Ana", "Verbatim")
    await world.wind(timedelta(days=2))
    assert (await world.screen("Ana", "Verbatim")).count("kept none") == 1


@pytest.mark.parametrize(
    ("heard", "asked", "line"),
    [
        (0, 0, "Read no messages, kept none, never asked."),
        (1, 1, "Read 1 message, kept none, asked once."),
        (412, 2, "Read 412 messages, kept none, asked twice."),
        (1412, 3, "Read 1,412 messages, kept none, asked 3 times."),
    ],
)
def test_the_evening_in_words(heard: int, asked: int, line: str) -> None:
    assert evening(heard, asked) == line


def test_who_installs_at_night_hears_the_next_evening() -> None:
    late = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
    assert first_evening(late, "America/New_York") == datetime(2026, 3, 3, 23, 0, tzinfo=UTC)
    assert first_evening(late, "Europe/Berlin") == datetime(2026, 3, 4, 17, 0, tzinfo=UTC)


# ---------------------------------------------------------------- on Slack, where profiles tell the zone, and on Teams


class Quiet:
    """A platform that takes everything and remembers it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.said = workspace, list[tuple[str, str]]()

    def chat(self, workspace: Workspace) -> Quiet | None:
        return self if workspace == self.workspace else None

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def post(self, channel: str, card: Card, key: str, thread: str | None = None) -> Posted:
        self.said.append((channel, card.as_text()))
        return Posted(channel, str(len(self.said)))

    async def whisper(self, channel: str, person: str, card: Card, key: str, thread: str | None = None) -> Posted:
        return await self.post(person, card, key)

    async def direct(self, person: str, card: Card, key: str) -> Posted:
        return await self.post(person, card, key)

    async def edit(self, posted: Posted, card: Card) -> None: ...

    async def find(
        self, channel: str, key: str, since: datetime, thread: str | None = None, person: str = ""
    ) -> Posted | None:
        raise Unsearchable("not here")

    async def profile(self, person: str) -> Profile:
        return Profile("Ana Ruiz", "Asia/Kolkata")

    async def channel(self, channel: str) -> ChannelFacts:
        return ChannelFacts("product")

    async def members(self, channel: str) -> frozenset[str]:
        return frozenset({"U1"})


NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


async def test_the_zone_that_the_platform_tells_later_still_decides_about_the_evening(store: Store) -> None:
    now = [datetime(2026, 3, 3, 6, 0, tzinfo=UTC)]
    verbatim = compose(store, SandboxClock(store, lambda: now[0]))
    slack = Quiet(Workspace("slack", "T1"))
    verbatim.platforms.append(slack)
    event = BotAdded(slack.workspace, Actor("U1"), "C1", private=False)
    for _ in range(2):
        await verbatim.router.dispatch(event)
        await verbatim.sender.sweep()
    assert [where for where, _ in slack.said] == ["C1", "U1"] or [where for where, _ in slack.said] == ["U1", "C1"]
    now[0] = NOON + timedelta(minutes=29)  # 17:59 in Kolkata
    await verbatim.sender.sweep()
    assert len(slack.said) == 2
    now[0] = NOON + timedelta(minutes=30)
    await verbatim.sender.sweep()
    assert slack.said[-1] == ("U1", "Read no messages, kept none, never asked.")


async def test_on_teams_being_there_does_not_mean_listening(store: Store) -> None:
    verbatim = compose(store, SandboxClock(store, lambda: NOON))
    teams = Quiet(Workspace("teams", "tenant"))
    verbatim.platforms.append(teams)
    await verbatim.router.dispatch(BotAdded(teams.workspace, Actor("U1"), "C1", "product", private=False))
    await verbatim.sender.sweep()
    greeting = dict(teams.said)["C1"]
    assert "I am quiet here until somebody switches me on." in greeting
    assert "[Switch on here]" in greeting
