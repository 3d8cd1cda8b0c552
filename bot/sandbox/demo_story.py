"""The demo's story: how Lanternworks, which makes the planning board of maintenance crews, spent its last five weeks."""

from __future__ import annotations

from bot.sandbox.demo_acts import Act, Invite, Pick, Press, React, Save, Say, Type
from bot.sandbox.demo_story_later import LATER
from bot.sandbox.demo_story_reviews import REVIEWS

GERMAN = "Unsere Monteure kennen die Anlage, nicht die Straße. Ohne Anlagennummer fahren sie zweimal."

FIRST_WEEK = (
    Act(
        25,
        "06:40",
        "tom",
        Say("support", "Two tickets overnight: the week view is slow on older tablets. Looking now."),
    ),
    Act(25, "09:05", "ana", Invite("pricing")),
    Act(25, "09:05", "ana", Invite("support")),
    Act(25, "09:06", "ana", Invite("leadership")),
    Act(25, "09:07", "ana", Invite("globex-shared")),
    Act(25, "09:08", "ana", Type("product", "/truth guardians add @Maya")),
    Act(25, "09:08", "ana", Type("pricing", "/truth guardians add @Maya")),
    Act(25, "09:10", "ana", Type("product", "/truth customers add Globex, Acme Freight, Initech Labs, Umbra Clinics")),
    Act(
        25,
        "09:20",
        "ana",
        Say(
            "product",
            "Morning all. Verbatim sits in here now: it asks privately which customers something is for.",
            "hi",
        ),
    ),
    Act(25, "10:02", "maya", Say("product", "I like that it wants their words and not our summary of them.", to="hi")),
    Act(25, "10:03", "tom", React("hi", "eyes")),
    Act(25, "10:15", "maya", Say("product", "Does anyone know how many crews still print the day plan?", "print")),
    Act(25, "10:31", "tom", Say("product", "Acme Freight does, every morning in the Leeds depot.", to="print")),
    Act(
        25, "10:33", "tom", Say("product", "Their ticket asks for a bigger font: https://desk.example/4182", to="print")
    ),
    Act(
        25,
        "11:10",
        "ana",
        Say("product", "Decision: we keep the printed day plan and give it a layout of its own.", "d1"),
    ),
    Act(25, "11:12", "ana", Press("Name the customers")),
    Act(
        25,
        "11:15",
        "ana",
        Save(
            {
                "Customers": "Acme Freight",
                "Their words": "Half my mechanics leave the phone in the locker. The sheet on the wall is the plan.",
                "Who said it": "Gareth Pugh, depot manager",
                "When": 4,
                "How we heard it": "Call",
                "Link": "https://calls.example/acme-freight-leeds",
                "Heard by": "tom",
            }
        ),
    ),
    Act(25, "11:40", "maya", React("d1", "+1")),
    Act(
        25,
        "16:20",
        "sal",
        Say("pricing", "Umbra Clinics moved the renewal call to next week. Night staff is on the list."),
    ),
    Act(24, "06:30", "tom", Say("support", "The slow week view is fixed: it redrew everything on each drag.", "slow")),
    Act(24, "10:20", "maya", Say("support", "Thank you. Did both customers hear back?", to="slow")),
    Act(24, "10:26", "tom", Say("support", "Yes, ten minutes ago.", to="slow")),
    Act(24, "10:27", "maya", React("slow", "heart")),
    Act(24, "14:05", "ana", Say("leadership", "The churn table for the board pack is in the folder.")),
    Act(24, "14:20", "maya", Say("leadership", "Got it. Two rows look doubled, I'll check with finance.")),
    Act(24, "17:10", "sal", Say("pricing", "We've decided to extend every pilot to 45 days.", "d2")),
    Act(24, "17:12", "sal", Press("Name the customers")),
    Act(24, "17:13", "sal", Save({})),
    Act(
        23,
        "09:30",
        "ana",
        Say("product", "Sketches for the drag handles are up: https://board.example/handles", "handles"),
    ),
    Act(
        23,
        "10:10",
        "maya",
        Say("product", "The grey one disappears in sunlight. I tried it on the balcony.", to="handles"),
    ),
    Act(23, "10:12", "ana", React("handles", "eyes")),
    Act(
        23, "11:05", "tom", Say("support", "Can the calendar feed show a lift's number instead of its street?", "feed")
    ),
    Act(23, "11:20", "ana", Say("support", "Not today. Who is asking, and which calendar do they use?", to="feed")),
    Act(23, "11:26", "tom", Say("support", "Hofmann & Söhne. Their dispatcher lives in Outlook.", to="feed")),
    Act(
        22,
        "10:15",
        "ana",
        Say(
            "product",
            "We've decided to put the lift number first in the calendar feed, from the next release on.",
            "d3",
        ),
    ),
    Act(22, "10:16", "ana", Press("Name the customers")),
    Act(
        22,
        "10:20",
        "ana",
        Save(
            {
                "Customers": "Hofmann & Söhne GmbH",
                "Their words": GERMAN,
                "Who said it": "Petra Hofmann, Disposition",
                "When": 1,
                "How we heard it": "Ticket",
                "Link": "https://desk.example/4207",
                "Heard by": "tom",
            }
        ),
    ),
    Act(22, "11:00", "tom", React("d3", "tada")),
    Act(
        22,
        "16:40",
        "sal",
        Say("pricing", "Initech Labs signed the renewal this afternoon. Forty seats, as before.", "signed"),
    ),
    Act(22, "16:45", "maya", React("signed", "tada")),
    Act(21, "09:50", "maya", Say("product", "Whoever left plum cake in the London kitchen: it was excellent.", "cake")),
    Act(21, "09:58", "tom", Say("product", "I can only see the photo from here, and I am sad about it.")),
    Act(
        21,
        "13:30",
        "ana",
        Say("product", "Usability sessions: four booked, two depots and two clinics. Notes go on the wiki."),
    ),
)

SECOND_WEEK = (
    Act(20, "08:10", "tom", Say("support", "We're moving the support desk to the second floor from Monday.", "retro")),
    Act(20, "08:12", "tom", Press("Not a decision")),
    Act(20, "16:30", "sal", Say("globex-shared", "Hello Dana, how did the first week on the new board go?")),
    Act(
        19,
        "16:05",
        "dana",
        Say(
            "globex-shared",
            "Our Tulsa crew lost the whole board when the tablet went offline. They redid 31 jobs from memory.",
            "tulsa",
        ),
    ),
    Act(
        19,
        "16:15",
        "ana",
        Say("globex-shared", "I'm sorry, Dana. Were they in a basement, or is it the site?", to="tulsa"),
    ),
    Act(19, "16:31", "dana", Say("globex-shared", "Boiler rooms. There is never any signal down there.", to="tulsa")),
    Act(19, "16:35", "ana", Pick("tulsa", "Save as customer quote")),
    Act(19, "16:36", "ana", Save({"Customer": "Globex", "Heard by": "ana"})),
    Act(
        18,
        "09:40",
        "ana",
        Say("product", "We've decided to make the board work offline before any other mobile work, for Globex.", "d4"),
    ),
    Act(18, "09:42", "ana", Press("Globex: “Our Tulsa crew")),
    Act(18, "09:43", "ana", Press("File it")),
    Act(
        18,
        "10:05",
        "tom",
        Say("product", "The sync layer can hold a day of changes already, so half of it is there.", to="d4"),
    ),
    Act(
        18,
        "10:30",
        "tom",
        Say("product", "We've decided to switch all build machines to the new runners starting next week.", "d5"),
    ),
    Act(18, "10:31", "tom", Press("No customer in this")),
    Act(18, "10:32", "tom", Press("Internal tooling")),
    Act(18, "11:00", "maya", Press("Accept", "build machines")),
    Act(
        17,
        "16:30",
        "sal",
        Say(
            "product",
            "We've decided to let night staff share a tablet with a PIN from the next release on. Umbra Clinics told me: "
            "“Nobody on the ward has time to log in and out forty times a night.”",
            "d6",
        ),
    ),
    Act(17, "16:33", "sal", Press("File it")),
    Act(17, "16:50", "maya", Say("product", "That number stays with me. Forty.", to="d6")),
    Act(16, "11:45", "tom", Say("support", "Reminder that I'm off tomorrow, Ana has the queue. Nothing is burning.")),
    Act(16, "16:50", "sal", Say("pricing", "We will offer Globex the annual plan with quarterly invoices.", "d7")),
    Act(16, "16:52", "sal", Press("Name the customers")),
    Act(16, "16:53", "sal", Save({})),
)

STORY = tuple(sorted((*FIRST_WEEK, *SECOND_WEEK, *LATER, *REVIEWS), key=lambda act: (-act.day, act.time)))
