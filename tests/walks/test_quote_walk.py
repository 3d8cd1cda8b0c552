"""A customer's words are saved: before any decision, from a message, and on a record."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.chat import FormSubmission
from storage import tables as t
from tests.sandbox.company import invite
from tests.sandbox.driver import TUESDAY, World
from tests.walks.seen import record

ANNOUNCED = "We're going with EU-only hosting for the new plan."
WORDS = "We lose two days a month"


async def stored(world: World) -> list[t.Evidence]:
    async with world.store.read() as session:
        return list((await session.exec(select(t.Evidence).order_by(t.Evidence.id))).all())  # type: ignore[arg-type]


async def decided(world: World, text: str = "We will keep EU hosting", customers: tuple[str, ...] = ()) -> None:
    await world.command("Ana", "#product", f"/decide {text}")
    await world.fill("Ana", {"Customers": list(customers)})
    assert await world.submit("Ana") is None


async def test_words_are_saved_before_any_decision_and_attached_later(world: World) -> None:
    await world.command("Sal", "#product", f"/quote {WORDS}")
    await world.fill("Sal", {"Customer": "Acme", "Who said it": "Dana", "When": "2026-03-02", "Heard by": "Sal"})
    assert "Everyone in this workspace can read what you enter here." in world.sees_form("Sal")
    assert await world.submit("Sal") is None
    assert "Saved Acme's words. They fit no decision yet." in await world.screen("Sal", "#product")

    await decided(world)
    await world.command("Sal", "#product", "/quote The export takes us an hour")
    await world.fill("Sal", {"Customer": "Acme"})
    await world.submit("Sal")
    await world.press("Sal", "Attach to a decision")
    assert "Acme: “The export takes us an hour”" in world.sees_form("Sal")
    await world.fill("Sal", {"Decision": "keep EU"})
    assert await world.submit("Sal") is None
    assert "Saved Acme's words on D-1." in await world.screen("Sal", "#product")
    shown = await record(world, "Tom")
    assert "“The export takes us an hour” Acme" in shown
    assert "quote to come" not in shown


async def test_a_one_line_quote_fills_the_whole_form(world: World) -> None:
    await world.command("Ana", "#product", "/quote Acme: “we lose two days a month” Dana Ruiz, call, yesterday")
    form = world.sees_form("Ana")
    assert "Customer: ('t:Acme',)" in form
    assert "Their words: we lose two days a month" in form
    assert "Who said it: Dana Ruiz" in form
    assert "When: 2026-03-02" in form
    assert "How we heard it: ('call',)" in form
    assert await world.submit("Ana") is None
    saved = (await stored(world))[0]
    assert (saved.text, saved.speaker, saved.source, saved.said_precision) == (
        "we lose two days a month",
        "Dana Ruiz",
        "call",
        "day",
    )
    assert saved.heard_by is None


async def test_the_same_gate_stands_before_words_for_later(world: World) -> None:
    await world.command("Ana", "#product", "/quote They want to keep their data here")
    assert await world.submit("Ana") == {
        "Their words": "This retells them. Paste their words, or say below that these are their exact words.",
        "Customer": "Whose words are these? Name the customer who said them.",
    }
    await world.fill("Ana", {"Customer": "enterprise customers", "Link": "example.com", "When": "2026-03-05"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors["Customer"].startswith("“Enterprise customers” is a group. Name one who asked.")
    assert errors["Link"] == "A link begins with https://. Paste the whole address."
    assert errors["When"] == "That day has not come yet. Choose the day it was said, or leave it empty."
    assert "They want to keep their data here" in world.sees_form("Ana")

    await world.fill("Ana", {"Customer": "Acme", "Link": "https://example.com/1", "When": "2026-03-02"})
    await world.fill("Ana", {"Is this a retelling?": ["These are their exact words"]})
    assert await world.submit("Ana") is None
    assert [(row.text, row.source_url) for row in await stored(world)] == [
        ("They want to keep their data here", "https://example.com/1")
    ]


async def test_a_name_that_is_nearly_known_is_offered_and_never_merged(world: World) -> None:
    await decided(world, customers=("Initech",))
    await world.command("Ana", "#product", f"/quote Inittech: “{WORDS}”")
    errors = await world.submit("Ana")
    assert errors == {"Customer": "Did you mean Initech? Or add “Inittech” as new."}


async def test_words_go_straight_to_the_decision_they_are_for(world: World) -> None:
    await decided(world)
    await world.command("Sal", "#product", f"/quote {WORDS}")
    options = await world.suggest("Sal", "For decision", "D-1")
    assert [choice.value for choice in options.choices] == ["D-1"]
    await world.fill("Sal", {"Customer": "Acme", "For decision": "D-1: We will keep EU hosting"})
    assert await world.submit("Sal") is None
    assert "Saved Acme's words on D-1." in await world.screen("Sal", "#product")
    assert f"“{WORDS}” Acme" in await record(world, "Tom")


async def test_who_heard_it_gives_the_department(world: World) -> None:
    async with world.store.write() as session:
        found = await session.exec(select(t.Person).where(t.Person.external_id == "sal"))
        for person in found.all():
            person.department = "Sales"
    await world.command("Ana", "#product", f"/quote {WORDS}")
    await world.fill("Ana", {"Customer": "Acme", "Heard by": "Sal"})
    await world.submit("Ana")
    saved = (await stored(world))[0]
    async with world.store.read() as session:
        heard = await session.get(t.Person, saved.heard_by)
    assert heard is not None
    assert (heard.external_id, saved.department) == ("sal", heard.department)


async def test_the_same_form_sent_twice_is_saved_once(world: World) -> None:
    await world.command("Ana", "#product", f"/quote {WORDS}")
    await world.fill("Ana", {"Customer": "Acme"})
    form, sheet = world.form("Ana"), world._open("ana")
    event = FormSubmission(
        world.platform.workspace,
        world.platform.reach.actor("ana"),
        form.action,
        form.id,
        dict(sheet.values),
        form.state,
    )
    first = await world.platform._dispatch(event)
    second = await world.platform._dispatch(event)
    assert first == second
    assert len(await stored(world)) == 1


async def test_what_is_saved_in_private_stays_private_until_its_author_attaches_it(world: World) -> None:
    await decided(world)
    await world.command("Ana", "Verbatim", f"/quote {WORDS}")
    assert "Only you can read what you enter here." in world.sees_form("Ana")
    await world.fill("Ana", {"Customer": "Acme"})
    await world.submit("Ana")
    await world.command("Sal", "#product", "/decide We will buy a second server")
    await world.press("Sal", "More")
    options = await world.suggest("Sal", "Use a quote we already have", "two days")
    assert options.choices == ()
    world.dismiss("Sal")

    await world.press("Ana", "Attach to a decision")
    assert "Whoever can read the decision can then read these words." in world.sees_form("Ana")
    await world.fill("Ana", {"Decision": "D-1: We will keep EU hosting"})
    await world.submit("Ana")
    assert f"“{WORDS}” Acme" in await record(world, "Tom")


async def test_a_message_becomes_a_quote_in_its_own_words(world: World) -> None:
    text = "Dana just told me: «We   lose two days a month», and she’s not happy."
    message = await world.say("Sal", "#product", text)
    await world.shortcut("Ana", message, "Save as customer quote")
    assert text in world.sees_form("Ana")
    await world.fill("Ana", {"Customer": "Acme", "Their words": "we gain two days a month"})
    assert await world.submit("Ana") == {
        "Their words": "Those words aren't in the message. Copy them exactly; typos are fine."
    }
    await world.fill("Ana", {"Their words": "We lose two days a month"})
    assert await world.submit("Ana") is None
    saved = (await stored(world))[0]
    assert saved.text == "We   lose two days a month"
    assert saved.source_text == text
    assert saved.source_url
    assert saved.said_at is None
    assert saved.speaker is None


async def test_a_message_that_only_retells_a_customer_is_no_quote_of_theirs(world: World) -> None:
    message = await world.say("Sal", "#product", "Acme said that they need EU hosting before June.")
    await world.shortcut("Ana", message, "Save as customer quote")
    await world.fill("Ana", {"Customer": "Acme"})
    errors = await world.submit("Ana")
    assert errors is not None
    assert errors["Their words"].startswith("This retells Acme.")
    await world.fill("Ana", {"Is this a retelling?": ["These are their exact words"]})
    assert await world.submit("Ana") is None
    assert (await stored(world))[0].text == "Acme said that they need EU hosting before June."


async def test_a_customers_own_message_counts_to_the_minute_as_their_own_hand(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    message = await world.say("Dana", "#globex-shared", WORDS)
    await world.wind(timedelta(days=2))
    await world.shortcut("Sal", message, "Save as customer quote")
    assert "Who said it: Dana" in world.sees_form("Sal")
    assert "When: 2026-03-03" in world.sees_form("Sal")
    await world.fill("Sal", {"Customer": "Globex"})
    assert await world.submit("Sal") is None
    saved = (await stored(world))[0]
    assert (saved.source, saved.said_at, saved.said_precision) == ("customer", TUESDAY, "minute")
    assert WORDS not in "".join(await world.cards("Dana"))


async def test_a_message_longer_than_a_field_is_kept_whole(world: World) -> None:
    text = f"{'We lose two days a month. ' * 200}And that is the end of it."
    message = await world.say("Sal", "#product", text)
    await world.shortcut("Ana", message, "Save as customer quote")
    await world.fill("Ana", {"Customer": "Acme"})
    assert await world.submit("Ana") is None
    assert (await stored(world))[0].text == text


async def test_anybody_who_sees_a_record_adds_words_to_it(world: World) -> None:
    await decided(world, customers=("Acme",))
    await world.press("Tom", "Add a quote")
    await world.press("Tom", "More")
    await world.fill("Tom", {"Their words": WORDS, "Who said it": "Dana", "How we heard it": "Ticket"})
    assert await world.submit("Tom") is None
    assert "Saved Acme's words on D-1." in await world.screen("Tom", "#product")
    assert f"“{WORDS}” Dana, Acme · ticket" in await record(world, "Maya")


async def test_a_record_with_several_customers_asks_whose_words_they_are(world: World) -> None:
    await decided(world, customers=("Acme", "Globex"))
    await world.press("Tom", "Add a quote")
    await world.fill("Tom", {"Their words": WORDS})
    assert await world.submit("Tom") == {"Customer": "Whose words are these? Name the customer who said them."}
    await world.fill("Tom", {"Customer": "Globex"})
    assert await world.submit("Tom") is None
    assert f"“{WORDS}” Globex" in await record(world, "Maya")


async def test_words_of_another_customer_name_that_customer_too(world: World) -> None:
    await decided(world, customers=("Acme",))
    await world.press("Tom", "Add a quote")
    await world.fill("Tom", {"Customer": "Another customer"})
    await world.fill("Tom", {"Which other customer": "Initech", "Their words": WORDS})
    assert await world.submit("Tom") is None
    shown = await record(world, "Maya")
    assert "Customers: Acme and Initech" in shown
    assert f"“{WORDS}” Initech" in shown


async def test_words_we_already_have_are_used_again(world: World) -> None:
    await world.command("Sal", "#product", f"/quote Acme: “{WORDS}” Dana")
    await world.submit("Sal")
    await decided(world)
    await world.press("Tom", "Add a quote")
    await world.fill("Tom", {"Use a quote we already have": "two days"})
    assert await world.submit("Tom") is None
    shown = await record(world, "Maya")
    assert "Customers: Acme" in shown
    assert f"“{WORDS}” Dana, Acme" in shown


async def test_guests_save_nothing(world: World) -> None:
    message = await world.say("Sal", "#globex-shared", WORDS)
    await invite(world, "Ana", "#globex-shared")
    await world.shortcut("Dana", message, "Save as customer quote")
    assert world.sees_form("Dana") == ""
    assert "I only talk about decisions with members of this workspace." in await world.screen("Dana")


async def test_a_stored_quote_is_found_however_old_it_is(world: World) -> None:
    await world.command("Ana", "#product", "/quote We cannot wait for the quarterly export")
    await world.fill("Ana", {"Customer": ["Acme"]})
    assert await world.submit("Ana") is None
    now = world.clock.now(world.workspace)
    async with world.store.write() as session:
        first = (await session.exec(select(t.Evidence))).one()
        held = first.model_dump(exclude={"id", "uid", "text", "recorded_at"})
        session.add_all(
            t.Evidence(**held, uid=f"{n:032}", text=f"Newer words {n}", recorded_at=now + timedelta(minutes=n))
            for n in range(1, 251)
        )
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.press("Ana", "More")
    offered = await world.suggest("Ana", "Use a quote we already have", "quarter")
    assert [choice.label for choice in offered.choices] == ["Acme: “We cannot wait for the quarterly export”"]
