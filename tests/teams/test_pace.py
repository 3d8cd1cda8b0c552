"""No conversation gets more than Teams takes, and none waits for another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.teams.pace import Pace


@given(st.lists(st.floats(0, 1), max_size=40))
async def test_never_more_than_seven_in_a_second_or_eight_in_two(pauses: list[float]) -> None:
    clock, sent = [0.0], list[float]()

    async def sleep(seconds: float) -> None:
        clock[0] += seconds

    pace = Pace(now=lambda: clock[0], sleep=sleep)
    for pause in pauses:
        clock[0] += pause
        await pace.turn("a:ana")
        sent.append(clock[0])
    for most, span in ((7, 1.0), (8, 2.0)):
        assert all(later - earlier > span for earlier, later in zip(sent, sent[most:], strict=False))


async def test_a_busy_conversation_holds_up_no_other() -> None:
    waited = list[float]()

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    pace = Pace(now=lambda: 0.0, sleep=sleep)
    for _ in range(7):
        await pace.turn("a:ana")
    await pace.turn("a:ben")
    assert waited == []
    await pace.turn("a:ana")
    assert waited == [1.1]
