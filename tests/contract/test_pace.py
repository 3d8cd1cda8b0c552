"""No conversation gets more than its platform takes, and none waits for another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat import ChatError
from bot.pace import Pace, Rates
from bot.parts import say
from bot.slack import platform as slack
from bot.teams import platform as teams
from tests.contract.script import Script
from tests.slack.imitation import Imitation

LIMITS = [(slack.RATES, ((1, 1.0),)), (teams.RATES, ((7, 1.0), (8, 2.0), (60, 30.0)))]
"""What we keep to, and what the platform takes."""


@pytest.mark.parametrize(("kept", "taken"), LIMITS, ids=["slack", "teams"])
@given(pauses=st.lists(st.floats(0, 1), max_size=150))
async def test_no_conversation_gets_more_than_its_platform_takes(
    kept: Rates, taken: Rates, pauses: list[float]
) -> None:
    sent = await _sent(kept, pauses)
    for most, span in taken:
        assert all(later - earlier > span for earlier, later in zip(sent, sent[most:], strict=False))


async def test_teams_gets_no_more_than_eighteen_hundred_an_hour_in_one_conversation() -> None:
    sent = await _sent(teams.RATES, [0.6] * 2000)
    assert sent[1799] - sent[0] < 3600 < sent[1800] - sent[0]


async def test_whoever_would_wait_long_is_told_how_long_and_comes_back_then() -> None:
    clock, waited = [0.0], list[float]()

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        clock[0] += seconds

    pace = Pace(teams.RATES, now=lambda: clock[0], sleep=sleep, patience=2.0)
    for _ in range(60):
        await pace.turn("a:ana")
    with pytest.raises(ChatError) as paced:
        await pace.turn("a:ana")
    assert (paced.value.certain, paced.value.gone) == (True, False), "nothing was said, and it is worth another try"
    assert paced.value.retry_after is not None
    assert 2 < paced.value.retry_after < 31
    clock[0] += paced.value.retry_after
    await pace.turn("a:ana")
    assert max(waited) <= 2


async def _sent(rates: Rates, pauses: list[float]) -> list[float]:
    """When each of some sends goes out, with these pauses between them."""
    clock, sent = [0.0], list[float]()

    async def sleep(seconds: float) -> None:
        clock[0] += seconds

    pace = Pace(rates, now=lambda: clock[0], sleep=sleep)
    for pause in pauses:
        clock[0] += pause
        await pace.turn("a:ana")
        sent.append(clock[0])
    return sent


async def test_a_busy_conversation_holds_up_no_other() -> None:
    waited = list[float]()

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    pace = Pace(teams.RATES, now=lambda: 0.0, sleep=sleep)
    for _ in range(7):
        await pace.turn("a:ana")
    await pace.turn("a:ben")
    assert waited == []
    await pace.turn("a:ana")
    assert waited == [1.1]


async def test_slack_gets_the_posts_of_one_channel_one_by_one() -> None:
    waited = list[float]()

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    pace = Pace(slack.RATES, now=lambda: 0.0, sleep=sleep)
    async with Imitation() as world:
        world.person("Ana")
        product, support = (world.channel(name, "Ana").id for name in ("product", "support"))
        platform = slack.SlackPlatform(**world.settings(), dispatch=Script().dispatch, pace=pace)
        await platform.start()
        assert platform.workspace is not None
        chat = platform.chat(platform.workspace)
        assert chat is not None
        for number, place in enumerate((product, support, product)):
            await chat.post(place, say("D-", str(number)), f"key-{number}")
        await platform.stop()
    assert waited == [1.1], "only the second one in #product waits"
    assert len(world.called("chat.postMessage")) == 3
