"""What somebody of a walk sees of a decision's record."""

from __future__ import annotations

import re

from tests.sandbox.driver import World


async def record(world: World, person: str, channel: str = "#product") -> str:
    """The newest record that a person sees in a channel."""
    found = [card for card in await world.cards(person, channel) if re.match(r"D-\d+  ", card)]
    assert found, f"{person} sees no record in {channel}:\n{await world.screen(person, channel)}"
    return found[-1]
