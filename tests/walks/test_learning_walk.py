"""Not a decision teaches: words fall silent, a channel gets one message a day, or none; people see it, and undo it."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from storage import tables as t
from tests.sandbox.driver import World

QUESTION = "Sounds like a decision"
DAY = timedelta(days=1)
PEOPLE = ("Ana", "Sal", "Maya", "Tom")
WORDS = (
    "We're going with EU-only hosting for the new plan.",
    "We're dropping the free tier in March.",
    "We've decided to postpone the mobile app.",
)
"""Three announcements in different words, so that none of them falls silent first."""


async def told(world: World, person: str, typed: str, channel: str = "#product") -> str:
    await world.command(person, channel, typed)
    return (await world.cards(person, channel))[-1]


async def asked(world: World, person: str, text: str, answer: str, channel: str = "#product") -> None:
    """Somebody announces something, is asked, and answers with a press."""
    await world.say(person, channel, text)
    await world.press(person, answer)


async def dismissed(world: World, times: int) -> None:
    """So many announcements that were none, by four people in turn, in words that change; four a day."""
    for number in range(times):
        await asked(world, PEOPLE[number % 4], WORDS[(number // 4 + number) % 3], "Not a decision")
        if number % 4 == 3:
            await world.wind(DAY)


async def todays(world: World) -> str:
    """The message of a day, as Ana sees it."""
    return next(card for card in await world.cards("Ana", "Verbatim") if "Today's questions" in card)


async def channel_of(world: World, name: str = "product") -> t.Channel:
    async with world.store.read() as session:
        return (await session.exec(select(t.Channel).where(t.Channel.external_id == name))).one()


async def test_words_that_are_dismissed_again_and_again_fall_silent_and_can_be_let_ask_again(world: World) -> None:
    for person in ("Ana", "Sal", "Maya", "Ana", "Sal"):
        await asked(world, person, WORDS[0], "Not a decision")
    await world.say("Tom", "#product", WORDS[0])
    assert QUESTION not in await world.screen("Tom", "#product")
    await world.say("Tom", "#product", WORDS[1])
    assert QUESTION in await world.screen("Tom", "#product"), "other words still ask"
    said = await told(world, "Tom", "/truth tuning")
    assert "“we're going with” asks nobody any more" in said
    assert "No decisions: 5" in said
    assert "EU-only" not in said
    await world.press("Tom", "Let it ask again")
    assert "may change which words I ask about" in await world.screen("Tom")
    await told(world, "Ana", "/truth tuning")
    await world.press("Ana", "Let it ask again")
    assert "asks nobody any more" not in (await world.cards("Ana", "#product"))[-1]
    await world.say("Maya", "#product", WORDS[0])
    assert QUESTION in await world.screen("Maya", "#product")


async def test_one_person_alone_silences_no_words(world: World) -> None:
    for _ in range(3):
        for _ in range(2):
            await asked(world, "Ana", WORDS[0], "Not a decision")
        await world.wind(DAY)
    await world.say("Tom", "#product", WORDS[0])
    assert QUESTION in await world.screen("Tom", "#product")


async def test_nothing_of_the_message_is_kept_but_the_words_of_the_lexicon(world: World) -> None:
    await asked(world, "Ana", "We're going with Zorbaline for billing.", "Not a decision")
    async with world.store.read() as session:
        prompt = (await session.exec(select(t.Prompt))).one()
        phrase = (await session.exec(select(t.Phrase))).one()
    assert (prompt.text, prompt.cue) == (None, None)
    assert phrase.words == "we're going with"


async def test_a_channel_where_some_are_no_decisions_gets_one_message_a_day(world: World) -> None:
    await dismissed_some(world)
    assert "one message a day" in await told(world, "Tom", "/truth channel")
    for text in WORDS:
        await world.say("Ana", "#product", text)
    assert "because you wrote" not in await world.screen("Ana"), "nothing by itself"
    await world.wind(timedelta(hours=6))
    said = await world.screen("Ana", "Verbatim")
    assert said.count("Today's questions in one message.") == 1
    assert all(f"“{text}” (#product)" in said for text in WORDS)
    await world.press("Ana", "Not a decision", within="Today's questions")
    assert (await todays(world)).count("[Not a decision]") == 2, "the others stay"
    await world.press("Ana", "Name the customers", within="Today's questions")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert (await todays(world)).count("[Not a decision]") == 1
    await world.press("Ana", "More", within="Today's questions")
    await world.press("Ana", "No customer in this")
    await world.press("Ana", "Supplier")
    assert "All answered. Thank you." in await world.screen("Ana", "Verbatim")
    await world.wind(DAY)
    assert (await world.screen("Ana", "Verbatim")).count("Today's questions") == 0


async def test_what_the_message_of_a_day_asked_is_not_asked_once_more(world: World) -> None:
    await dismissed_some(world)
    await world.say("Ana", "#product", WORDS[0])
    await world.wind(7 * DAY)
    assert (await world.screen("Ana", "Verbatim")).count("Today's questions in one message.") == 1
    assert "I won't ask you again." not in await world.screen("Ana")
    async with world.store.read() as session:
        assert (await session.exec(select(t.Prompt).where(t.Prompt.outcome == "open"))).one().for_review


async def dismissed_some(world: World) -> None:
    """Eight filed and four dismissed: one message a day. Nobody is asked once more about what they filed."""
    await world.command("Ana", "#product", "/truth channel intensity light")
    for number, person in enumerate(PEOPLE * 2):
        await asked(world, person, WORDS[number % 3], "Name the customers")
        assert await world.submit(person) is None
    await world.wind(DAY)
    for number, person in enumerate(PEOPLE):
        await asked(world, person, WORDS[number % 3], "Not a decision")
    assert (await channel_of(world)).asking == "daily"


async def test_a_channel_where_too_many_are_no_decisions_is_left_alone_and_its_guardian_told_why(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await dismissed(world, 12)
    assert (await channel_of(world)).asking == "off"
    said = await world.screen("Maya", "Verbatim")
    assert "I ask nothing more in #product: 12 of the 12 questions I learned from were no decisions." in said
    await world.say("Tom", "#product", WORDS[0])
    await world.wind(DAY)
    assert QUESTION not in await world.screen("Tom")
    assert "Today's questions" not in await world.screen("Tom")
    async with world.store.read() as session:
        assert len((await session.exec(select(t.Prompt))).all()) == 12, "nothing of it is kept"
    assert "I ask nothing, because too many" in await told(world, "Tom", "/truth tuning")
    await world.press("Tom", "Ask again here")
    assert "may change this channel's settings" in await world.screen("Tom")
    await world.press("Maya", "Ask again here", within="I ask nothing more in #product")
    assert (await channel_of(world)).asking == "each"
    await asked(world, "Tom", "We're sunsetting the legacy API.", "Not a decision")
    assert (await channel_of(world)).asking == "each", "only new answers count"


async def test_switching_a_channel_on_is_the_other_way_back(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await dismissed(world, 12)
    assert "may change this channel's settings" in await told(world, "Tom", "/truth channel on")
    await told(world, "Maya", "/truth channel on")
    assert (await channel_of(world)).asking == "each"
    assert "I ask again in #product." in await world.screen("Maya", "Verbatim")


async def test_no_customer_in_this_never_counts(world: World) -> None:
    for number in range(12):
        person = PEOPLE[number % 4]
        await asked(world, person, WORDS[number % 3], "No customer in this")
        await world.press(person, "Supplier")
        if number % 4 == 3:
            await world.wind(DAY)
    assert (await channel_of(world)).asking == "each"
    said = await told(world, "Tom", "/truth tuning")
    assert "No customer in them: 12" in said
    assert "100.0 % right, as people judged them: 12 of 12 were decisions." in said
    assert all(name not in said for name in PEOPLE)


async def test_before_anything_was_asked_there_is_nothing_to_tune(world: World) -> None:
    assert await told(world, "Tom", "/truth tuning") == "I have asked nobody anything in the last 90 days."
