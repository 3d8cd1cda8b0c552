"""The later weeks of the demo's story."""

from __future__ import annotations

from bot.sandbox.demo_acts import Act, Edit, Pick, Press, React, Save, Say, Type

SPANISH = "Si no hay foto del trabajo, el cliente no nos paga la visita."
JAPANESE = "15分刻みだと、移動時間が実際より長く見えてしまいます。"

THIRD_WEEK = (
    Act(15, "09:35", "ana", Say("product", "Two of the four sessions are done. Nobody found the undo button.", "undo")),
    Act(15, "10:11", "maya", Say("product", "Nobody as in zero of two, or did they not need it?")),
    Act(15, "10:14", "ana", Say("product", "Zero of two, and both said a word I won't write down.", to="undo")),
    Act(
        15,
        "11:20",
        "ana",
        Say("product", "We've decided to ask for a photo of every finished job from the next release on.", "d8"),
    ),
    Act(15, "11:22", "ana", Press("Name the customers")),
    Act(
        15,
        "11:26",
        "ana",
        Save(
            {
                "Customers": "Talleres Rivas",
                "Their words": SPANISH,
                "Who said it": "Lucía Rivas, dueña",
                "When": 6,
                "How we heard it": "In person",
                "Heard by": "sal",
                "Our interpretation": "Without a picture their own customer disputes the invoice.",
            }
        ),
    ),
    Act(15, "16:15", "sal", Say("product", "Lucía will be glad. She showed me a shoebox of printed photos.", to="d8")),
    Act(
        14,
        "10:40",
        "maya",
        Say("product", "We've decided to keep weekends out of the automatic plan by default.", "d9"),
    ),
    Act(14, "10:42", "maya", Press("Ask a colleague")),
    Act(14, "10:43", "maya", Save({"Customers": "Acme Freight", "Colleague": "sal"})),
    Act(14, "16:10", "sal", Press("Add their words")),
    Act(
        14,
        "16:13",
        "sal",
        Save(
            {
                "Their words": "If it plans a Sunday by itself, I have the union on the phone by Monday.",
                "Who said it": "Gareth Pugh, depot manager",
                "When": 8,
            }
        ),
    ),
    Act(14, "16:40", "maya", Say("product", "Thank you, Sal. That is a better reason than mine was.")),
    Act(
        13,
        "11:05",
        "ana",
        Say("leadership", "Three options for the redesign are in the doc. My worry is the audit season."),
    ),
    Act(
        13,
        "11:30",
        "maya",
        Say("leadership", "Final call: we postpone the mobile redesign to the second half of the year.", "d10"),
    ),
    Act(13, "11:32", "maya", Press("Name the customers")),
    Act(
        13,
        "11:35",
        "maya",
        Save(
            {
                "Customers": "Initech Labs",
                "Their words": "Please don't move the buttons before our audit. I just finished training 40 people.",
                "Who said it": "Bill Okafor, quality manager",
                "When": 2,
                "How we heard it": "Email",
                "Link": "https://mail.example/initech-labs-audit",
                "Heard by": "maya",
            }
        ),
    ),
    Act(13, "11:50", "maya", Type("product", "/truth customers critic Initech Labs")),
    Act(
        12,
        "07:30",
        "tom",
        Say("support", "みどり商事 wrote about the grid again, in Japanese. I forwarded it to Ana.", "grid"),
    ),
    Act(
        12, "09:15", "ana", Say("support", "Read it. It is a good one, the travel times look wrong to them.", to="grid")
    ),
    Act(
        12,
        "10:20",
        "ana",
        Say("product", "Going forward we're going with five-minute steps on the planning grid.", "d11"),
    ),
    Act(12, "10:22", "ana", Press("Name the customers")),
    Act(
        12,
        "10:26",
        "ana",
        Save(
            {
                "Customers": "みどり商事",
                "Their words": JAPANESE,
                "Who said it": "佐藤 由美",
                "When": 1,
                "How we heard it": "Email",
                "Link": "https://desk.example/4266",
                "Heard by": "tom",
                "Our interpretation": "Fifteen-minute steps make travel look longer than it is.",
            }
        ),
    ),
    Act(
        12,
        "10:41",
        "ana",
        Edit("d11", "Going forward we're going with five-minute steps on the planning grid, in every plan."),
    ),
    Act(12, "10:44", "ana", Press("Use the new words")),
)

FOURTH_WEEK = (
    Act(
        10,
        "09:25",
        "ana",
        Say("product", "Offline board, day one: opens without a network, saves locally, no sync yet.", "offline"),
    ),
    Act(10, "09:40", "tom", React("offline", "tada")),
    Act(
        10,
        "16:20",
        "sal",
        Say("pricing", "We will keep the view-only seat free for Acme Freight's wall screens.", "d13"),
    ),
    Act(10, "16:22", "sal", Press("Acme Freight: “Half my mechanics")),
    Act(10, "16:23", "sal", Press("File it")),
    Act(
        9,
        "09:10",
        "maya",
        Say("product", "Reading list for the train: https://blog.example/what-dispatchers-do-all-day"),
    ),
    Act(9, "10:30", "ana", Say("product", "The bit about phone calls at 6:45 is exactly what the depots told us.")),
    Act(
        9,
        "16:30",
        "dana",
        Say("globex-shared", "The printed plan looks better, thank you. Who do I send the logo to?", "logo"),
    ),
    Act(9, "16:42", "sal", Say("globex-shared", "To me, Dana. It goes in with the next release.", to="logo")),
    Act(
        8,
        "10:05",
        "ana",
        Say("product", "We've decided to retire the old CSV importer; Initech Labs is the last one on it.", "d14"),
    ),
    Act(8, "10:07", "ana", Press("Name the customers")),
    Act(8, "10:08", "ana", Save({})),
    Act(8, "11:15", "tom", Say("product", "I can move their file over by hand, it is one afternoon.", to="d14")),
    Act(7, "08:20", "tom", Say("support", "Quiet night. One question about time zones, answered with a screenshot.")),
    Act(
        7,
        "14:10",
        "maya",
        Say("leadership", "Board pack is out. The page about quotes got more questions than the revenue page."),
    ),
    Act(7, "14:25", "ana", Say("leadership", "Good questions or hard ones?")),
    Act(7, "14:26", "maya", Say("leadership", "Both. They wanted to know who Gareth is.")),
    Act(6, "09:05", "tom", Say("support", "From now on we close tickets after 14 days without a reply.", "d15")),
    Act(
        6,
        "16:20",
        "sal",
        Say("pricing", "Umbra Clinics asks for one invoice per ward. Is that possible today?", "wards"),
    ),
    Act(6, "16:35", "maya", Say("pricing", "Per cost centre, yes. Per ward only if each has its own.")),
)

LAST_WEEK = (
    Act(
        5,
        "09:45",
        "ana",
        Say("product", "Sessions three and four: both clinics printed the plan before the talk began.", "clinics"),
    ),
    Act(5, "10:02", "maya", Say("product", "So paper is a clinic thing too.")),
    Act(4, "16:30", "sal", Say("pricing", "We're rounding all usage invoices down to full hours from now on.", "d16")),
    Act(4, "16:32", "sal", Press("Name the customers")),
    Act(4, "16:33", "sal", Save({})),
    Act(4, "17:20", "maya", Pick("d16", "Flag: unattributed")),
    Act(
        4, "17:21", "maya", Save({"What is missing?": "Whose invoices is this about? I'd like to read what they said."})
    ),
    Act(
        3,
        "09:15",
        "ana",
        Say("product", "Offline sync passed the basement test. Tom stood in an actual basement.", "basement"),
    ),
    Act(3, "09:21", "tom", Say("product", "It was cold and it worked.")),
    Act(3, "09:30", "maya", React("basement", "heart")),
    Act(3, "16:45", "sal", Say("support", "Starting next month we answer weekend tickets on Monday morning.", "d12")),
    Act(3, "17:05", "maya", Say("support", "Is anyone waiting on a Saturday? I honestly don't know.")),
    Act(2, "10:40", "ana", Say("product", "Decision: we're switching to a single supplier for text messages.", "d17")),
    Act(2, "10:41", "ana", Press("No customer in this")),
    Act(2, "10:42", "ana", Press("Supplier")),
    Act(2, "16:05", "sal", Press("Reply")),
    Act(
        2,
        "16:07",
        "sal",
        Save({"Your reply": "Fair. Two of them told me on the phone, I'll ask them for it in writing."}),
    ),
    Act(
        2, "16:10", "dana", Say("globex-shared", "Tulsa ran a full day in the boiler rooms. Not one job lost.", "saved")
    ),
    Act(2, "16:15", "ana", Say("globex-shared", "That made my day, Dana. I'll tell the team.", to="saved")),
    Act(
        1, "09:20", "ana", Say("product", "From Dana at Globex: Tulsa ran a full day offline and lost nothing.", "news")
    ),
    Act(1, "09:24", "tom", React("news", "tada")),
    Act(1, "10:03", "maya", Say("product", "The basement was worth it, then.")),
    Act(
        1,
        "11:10",
        "ana",
        Say("product", "We've decided to ship offline mode in every plan, without a surcharge.", "d18"),
    ),
    Act(1, "11:12", "ana", Press("Name the customers")),
    Act(
        1,
        "11:16",
        "ana",
        Save(
            {
                "Customers": "Umbra Clinics",
                "Their words": "The cellar is where the pumps are. If it only works upstairs, it doesn't work.",
                "Who said it": "Ingrid Solberg, head of technical services",
                "When": 1,
                "How we heard it": "Meeting",
                "Link": "https://calls.example/umbra-clinics-sessions",
                "Heard by": "ana",
            }
        ),
    ),
    Act(
        1,
        "14:30",
        "maya",
        Say("product", "Two decisions still wait for a quote, and one of them is Bill's. I'll call him."),
    ),
)

LATER = (*THIRD_WEEK, *FOURTH_WEEK, *LAST_WEEK)
