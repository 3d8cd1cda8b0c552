"""What may go wrong when a review is set up: one sentence each, and nothing that was set is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat import ChannelFacts
from bot.sandbox.chat import SandboxChat
from storage import review_plans
from tests.sandbox.driver import World

ON = "/truth review on Thursday 15:00"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("/truth review on Thursday 25:00", "“25:00” is no time of day. Write it like 15:00."),
        ("/truth review on Thursday 15:60", "“15:60” is no time of day. Write it like 15:00."),
        ("/truth review on Thursday 13pm", "“13pm” is no time of day."),
        ("/truth review on Someday 15:00", "“Someday” is no day of the week. Write it like Thursday."),
        ("/truth review on Thursday 15:00 Europe/Atlantis", "I don't know the zone “Europe/Atlantis”. Write it like"),
        ("/truth review on Thursday 15:00 UTC Atlantis", "I don't know the holidays of “Atlantis”. Write a country's"),
        ("/truth review on Thursday", "Say when: /truth review on Thursday 15:00"),
        ("/truth review on", "Say when: /truth review on Thursday 15:00"),
        ("/truth review Thursday", "Say when: /truth review on Thursday 15:00"),
        ("/truth review snooze 2020-01-01", "“2020-01-01” is not later than the review is due. Name a later day"),
        ("/truth review snooze yesterday", "“yesterday” is not later than the review is due."),
        ("/truth review snooze for ever", "Say how long: /truth review snooze 2 hours, 1 day, or until Friday."),
        ("/truth review snooze", "Say how long: /truth review snooze 2 hours, 1 day, or until Friday."),
        ("/truth review snooze 7 days", "By then the one after it is due. To leave this one out"),
        ("/truth review host @Nobodyknows", "I don't know anybody called “Nobodyknows”."),
        ("/truth review host", "Say who, for example /truth review host @Ana @Tom."),
        ("/truth review host @Dana", "Dana is not a member of this workspace. Name somebody who is."),
        ("/truth review named perhaps", "Say on or off: /truth review named on"),
        ("/truth review last", "No review was held here yet."),
    ],
)
async def test_each_is_refused_in_one_sentence_and_what_was_set_stays(world: World, typed: str, sentence: str) -> None:
    await world.command("Ana", "#product", ON)
    await world.command("Dana", "#globex-shared", "/truth review")
    before = await review_plans.of_channel(world.store, 1)
    await world.command("Ana", "#product", typed)
    said = (await world.cards("Ana", "#product"))[-1]
    assert sentence in said
    assert "\n" not in said
    assert await review_plans.of_channel(world.store, 1) == before


@pytest.mark.parametrize("typed", ["skip", "snooze 1 day", "pause", "resume", "off", "host @Tom"])
async def test_where_no_review_is_set_up_each_says_how_to_begin(world: World, typed: str) -> None:
    await world.command("Ana", "#product", f"/truth review {typed}")
    assert (await world.cards("Ana", "#product"))[-1].startswith("No review is set up here. Type /truth review on")


async def test_only_guardians_and_admins_hold_or_move_a_review(world: World) -> None:
    for typed in ("on Friday 10:00", "now", "skip", "pause"):
        await world.command("Tom", "#product", f"/truth review {typed}")
        assert "may hold or move this channel's review" in (await world.cards("Tom", "#product"))[-1]
    await world.command("Ana", "#product", "/truth guardians add @Tom")
    await world.command("Tom", "#product", ON)
    assert "The next one is on Thu 5 Mar, 15:00" in (await world.cards("Tom", "#product"))[-1]


async def test_no_review_is_set_up_where_it_could_not_be_held(world: World) -> None:
    await world.command("Ana", "#product", "/truth channel off")
    await world.command("Ana", "#product", ON)
    assert "I don't listen in that channel." in (await world.cards("Ana", "#product"))[-1]
    assert await review_plans.of_channel(world.store, 1) is None


async def test_an_archived_channel_holds_none(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await world.command("Ana", "#product", ON)
    before = await review_plans.of_channel(world.store, 1)

    async def archived(self: SandboxChat, channel: str) -> ChannelFacts:
        return ChannelFacts(channel, archived=True)

    monkeypatch.setattr(SandboxChat, "channel", archived)
    await world.command("Ana", "Verbatim", "/truth review on Friday 10:00 #product")
    assert "That channel is archived, so no review can be held there." in (await world.cards("Ana", "Verbatim"))[-1]
    assert await review_plans.of_channel(world.store, 1) == before
    await world.wind(timedelta(days=4))
    assert "What did customers actually say?" not in await world.screen("Tom", "#product")


async def test_whoever_looks_after_a_closed_channel_is_told_once_that_no_review_is_held_and_can_end_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = {"archived": True}

    async def closed(self: SandboxChat, channel: str) -> ChannelFacts:
        return ChannelFacts("product", **facts)

    await world.command("Ana", "#product", ON)
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    monkeypatch.setattr(SandboxChat, "channel", closed)
    await world.wind(timedelta(days=15))
    told = [card for card in await world.cards("Maya", "Verbatim") if "is not held" in card]
    (sentence,) = told
    assert sentence.startswith("#product is archived, so its Customer Truth Review is not held.")
    assert sentence.endswith("To end it there: /truth review off #product")
    await world.command("Maya", "Verbatim", "/truth review off #product")
    assert "No more reviews in #product" in (await world.cards("Maya", "Verbatim"))[-1]


async def test_the_form_keeps_what_was_typed_and_names_each_field_that_is_wrong(world: World) -> None:
    await world.command("Ana", "#product", "/truth review")
    await world.press("Ana", "Set it up")
    await world.fill(
        "Ana",
        {
            "Day": "Wednesday",
            "Time": "25:00",
            "Time zone": "Mars",
            "Public holidays of": "Atlantis",
            "Hosts": ["Tom", "Dana"],
        },
    )
    assert await world.submit("Ana") == {
        "Time": "“25:00” is no time of day. Write it like 15:00.",
        "Time zone": "I don't know the zone “Mars”. Write it like Europe/Berlin or America/New_York.",
        "Public holidays of": "I don't know the holidays of “Atlantis”. Write a country's code such as DE, or DE-BY for a region of it.",
        "Hosts": "Dana is not a member of this workspace. Name somebody who is.",
    }
    world.dismiss("Ana")
    await world.press("Ana", "Set it up")
    await world.fill(
        "Ana",
        {
            "Day": "Wednesday",
            "Time": "10",
            "Time zone": "europe/london",
            "Public holidays of": "united kingdom",
            "Hosts": ["Tom", "Sal"],
        },
    )
    assert await world.submit("Ana") is None
    said = (await world.cards("Ana", "#product"))[-1]
    assert "Every week: Wednesday, 10:00 (Europe/London)" in said
    assert "Hosts take turns: @Tom, @Sal" in said
    assert "Public holidays: of GB" in said
    await world.press("Ana", "Change")
    assert "Europe/London" in world.sees_form("Ana")


async def test_in_a_direct_conversation_a_channel_has_to_be_named(world: World) -> None:
    await world.command("Ana", "Verbatim", ON)
    assert "Type this in the channel you mean, or add its name" in (await world.cards("Ana", "Verbatim"))[-1]
    await world.command("Ana", "Verbatim", f"{ON} #product")
    assert "is held in #product every week" in (await world.cards("Ana", "Verbatim"))[-1]
