"""The `Chat` of each platform: what is said stands where it should, for those it is for, and what goes wrong has a name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.chat import IncomingMessage, Unsearchable
from bot.parts import Card, Facts, Heading, Mention, Quote, Strong, Text, say
from tests.contract.script import Script
from tests.contract.world import World

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
NASTY = "**Acme** <!channel> <b>x</b> [y](https://z.example) _q_ & 🚀"


async def test_a_post_is_seen_by_everybody_and_edited_in_place(stage: World) -> None:
    posted = await stage.chat().post(stage.channel("product"), say("D-1 is open"), "key-1")
    assert posted.message
    await stage.chat().edit(posted, say("D-1 is attributed"))
    for person in ("Ana", "Tom"):
        assert await stage.cards(person, "#product") == ["D-1 is attributed"]


async def test_a_reply_stands_in_its_thread(stage: World, script: Script) -> None:
    said = await stage.say("Ana", "#product", "We go with A")
    root = script.newest(IncomingMessage).source.message
    await stage.chat().post(stage.channel("product"), say("Noted."), "key-1", thread=root)
    assert "Noted." in await stage.screen("Tom", "#product", said)


async def test_a_whisper_and_a_direct_message_are_for_one_person(stage: World) -> None:
    await stage.chat().whisper(stage.channel("product"), stage.person("Tom"), say("Only you"), "key-1")
    posted = await stage.chat().direct(stage.person("Tom"), say("Between us"), "key-2")
    await stage.chat().edit(posted, say("Still between us"))
    assert "Only you" in await stage.screen("Tom")
    assert (await stage.cards("Tom", "Verbatim"))[-1] == "Still between us"
    for somebody in ("Ana", "Maya"):
        assert "nly you" not in await stage.screen(somebody)
        assert "etween us" not in await stage.screen(somebody)


async def test_what_was_said_is_found_by_its_key_where_the_platform_can_tell(stage: World) -> None:
    channel = stage.channel("product")
    posted = await stage.chat().post(channel, say("D-1"), "key-1")
    if stage.workspace.platform == "teams":
        with pytest.raises(Unsearchable):
            await stage.chat().find(channel, "key-1", LONG_AGO)
        return
    assert await stage.chat().find(channel, "key-1", LONG_AGO) == posted
    assert await stage.chat().find(channel, "key-2", LONG_AGO) is None


async def test_what_people_wrote_stays_text_in_every_part_of_a_card(stage: World) -> None:
    parts = (
        Heading(NASTY),
        Text((NASTY, " by ", Strong(NASTY))),
        Text((NASTY,), quiet=True),
        Quote(NASTY, (NASTY,)),
        Facts((("Customers", (NASTY,)),)),
    )
    await stage.chat().post(stage.channel("product"), Card(NASTY, parts), "key-1")
    (shown,) = await stage.cards("Tom", "#product")
    assert shown.count(NASTY) == 7


async def test_a_mention_reads_as_the_name(stage: World) -> None:
    card = say(Mention(stage.person("Tom"), "Tom"), " decided")
    await stage.chat().post(stage.channel("product"), card, "key-1")
    assert (await stage.cards("Ana", "#product"))[0].removeprefix("@") == "Tom decided"


async def test_a_long_card_is_said_in_full_or_cut_but_never_refused(stage: World) -> None:
    parts = tuple(Text((f"{number}: {'words ' * 400}",)) for number in range(60))
    await stage.chat().post(stage.channel("product"), Card("Long", parts), "key-1")
    (shown,) = await stage.cards("Tom", "#product")
    assert shown.startswith("0: words")


async def test_people_and_channels_are_described(stage: World) -> None:
    await stage.invite("Ana", "#leadership")
    await stage.invite("Ana", "#globex-shared")
    ana, dana = await stage.chat().profile(stage.person("Ana")), await stage.chat().profile(stage.person("Dana"))
    assert (ana.name, ana.bot, ana.outsider) == ("Ana", False, False)
    assert dana.outsider
    product = await stage.chat().channel(stage.channel("product"))
    assert (product.name, product.private, product.shared) == ("product", False, False)
    assert (await stage.chat().channel(stage.channel("leadership"))).private
    assert (await stage.chat().channel(stage.channel("globex-shared"))).shared


async def test_members_are_told(stage: World) -> None:
    await stage.invite("Ana", "#leadership")
    inside = await stage.chat().members(stage.channel("leadership"))
    everybody = {stage.person(name) for name in ("Ana", "Tom", "Sal", "Maya", "Dana")}
    assert inside & everybody == {stage.person("Ana"), stage.person("Maya")}
    assert stage.person("Dana") not in await stage.chat().members(stage.channel("product"))
