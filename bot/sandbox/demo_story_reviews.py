"""The two Customer Truth Reviews in the demo's story: the very first one, and one with all four questions."""

from __future__ import annotations

from bot.sandbox.demo_acts import Act, Say, Type

OPENING = "The Customer Truth Review"

REVIEWS = (
    Act(8, "16:00", "ana", Type("product", "/truth review now")),
    Act(
        8,
        "16:10",
        "maya",
        Say(
            "product",
            "I had read the planning grid as a display problem. It is their day that looks wrong.",
            under=OPENING,
        ),
    ),
    Act(8, "16:30", "tom", Say("product", "Same words in two older tickets, I'll add the links.", under=OPENING)),
    Act(1, "15:30", "ana", Type("product", "/truth review now")),
    Act(1, "15:34", "ana", Type("product", "/truth review on Thursday 15:00 Europe/Berlin DE")),
    Act(1, "15:35", "ana", Type("product", "/truth review host @Maya @Tom")),
    Act(
        1,
        "15:52",
        "maya",
        Say("product", "“If it only works upstairs, it doesn't work.” That belongs on a wall.", under=OPENING),
    ),
    Act(
        1,
        "16:20",
        "sal",
        Say("product", "Bill is back on Monday. I'll ask him about the importer myself.", under=OPENING),
    ),
)
