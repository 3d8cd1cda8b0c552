"""Everything behind /truth: what is looked up, what is set up, and what is held about a person."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests.handlers.conftest import decided, told
from tests.sandbox.company import invite
from tests.sandbox.driver import World

WORDS = "We need our data in the EU"


async def attributed(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"], "Their words": WORDS, "Who said it": "Dana"})
    assert await world.submit("Ana") is None


# ---------------------------------------------------------------- looking


async def test_the_metric_says_that_there_is_nothing_yet(world: World) -> None:
    said = await told(world, "Ana", "/truth metrics")
    assert "No decisions yet." in said
    assert "0.0 %" not in said


async def test_the_metric_shows_its_companions_and_the_keys_behind_it(world: World) -> None:
    await attributed(world)
    await decided(world)
    await world.wind(timedelta(minutes=1))
    said = await told(world, "Tom", "/truth metrics")
    assert "50.0 %: 1 of 2 decisions name a customer. This is a small sample." in said
    assert "With their words: 50.0 %" in said
    assert "Counting unanswered questions: 50.0 %" in said
    assert "Waived: 0.0 %" in said
    assert "Questions: 1 filed\n" in said
    assert "Behind it: D-1, D-2" in said


async def test_a_search_finds_beginnings_of_words_without_case_and_accents(world: World) -> None:
    await told(world, "Ana", "/truth customers add Café Zürich")
    await attributed(world)
    assert "Customers: Café Zürich" in await told(world, "Tom", "/truth search cafe ZUR")
    found = await told(world, "Tom", "/truth search HOST")
    assert "D-1: We will keep EU hosting (for Acme)" in found
    assert f"“{WORDS}” Dana, Acme" in await told(world, "Tom", "/truth search data eu")
    assert "Nothing you can see" in await told(world, "Tom", "/truth search osting")
    assert await told(world, "Tom", "/truth search …") == "Search for what? Type a word, such as /truth search hosting."


async def test_a_search_shows_ten_and_counts_the_rest(world: World) -> None:
    cities = "Berlin Hamburg Stuttgart Dresden Rostock Wien Salzburg Graz Innsbruck Genf Lausanne Kopenhagen Oslo"
    names = ", ".join(f"Kunde {city}" for city in cities.split())
    await told(world, "Ana", f"/truth customers add {names}")
    assert "and 3 more." in await told(world, "Tom", "/truth search kunde")


async def test_what_waits_for_a_person_comes_with_its_buttons(world: World) -> None:
    assert "Nothing waits for you." in await told(world, "Ana", "/truth mine")
    await decided(world)
    await world.say("Ana", "#product", "We're dropping the free tier in March.")
    said = await told(world, "Ana", "/truth mine")
    assert "“We're dropping the free tier in March.” (#product)" in said
    assert "Your decisions still to be attributed" in said
    assert "D-1: We're going with EU-only hosting" in said
    assert "Nothing waits for you." in await told(world, "Tom", "/truth mine")
    await world.press("Ana", "Not a decision", within="Questions for you")
    assert "free tier" not in await told(world, "Ana", "/truth mine")


async def test_a_record_is_shown_by_its_key(world: World) -> None:
    await attributed(world)
    assert "D-1  We will keep EU hosting" in await told(world, "Tom", "/truth show d-1")
    assert (await told(world, "Tom", "/truth show")).startswith("Show which?")
    assert "is not a key" in await told(world, "Tom", "/truth show everything")
    assert "There is no D-7 that you can see." in await told(world, "Tom", "/truth show 7")


async def test_help_is_made_from_the_routes(world: World) -> None:
    said = await told(world, "Tom", "/truth")
    assert said == await told(world, "Tom", "/truth help")
    for route in world.platform.routes:
        if route.usage:
            assert f"{route.usage}  {route.help}" in said
    assert "Flag: unattributed" in said


async def test_people_of_another_organization_get_no_help(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    for typed in ("/truth", "/truth help", "/truth metric"):
        said = await told(world, "Dana", typed, "#globex-shared")
        assert said == "I only talk about decisions with members of this workspace."


async def test_home_shows_what_waits_and_the_metric(world: World) -> None:
    await world.say("Ana", "#product", "We're dropping the free tier in March.")
    page = await world.home("Ana")
    assert "“We're dropping the free tier in March.”" in page
    assert "No decisions yet." in page
    await world.press("Ana", "Log a decision", within="Which customers is it for, and what did they say?\n[Log")
    assert world.form("Ana").title == "Log a decision"


# ---------------------------------------------------------------- customers


async def test_groups_are_refused_and_the_other_names_are_saved(world: World) -> None:
    said = await told(world, "Ana", "/truth customers add Acme, enterprise customers, Initech")
    assert "Added Acme and Initech." in said
    assert "“Enterprise customers” is a group. Name one who asked." in said
    assert "2 customers\nAcme\nInitech" in await told(world, "Tom", "/truth customers")


async def test_a_near_name_takes_one_confirmation(world: World) -> None:
    await told(world, "Ana", "/truth customers add Initech")
    said = await told(world, "Ana", "/truth customers add Inittech")
    assert "Did you mean Initech? Or add “Inittech” as new." in said
    await world.press("Ana", "Add “Inittech” as new")
    assert "Initech\nInittech" in await told(world, "Ana", "/truth customers")
    assert "Initech is in the directory already." in await told(world, "Ana", "/truth customers add initech")


async def test_a_company_that_is_called_like_a_group_is_added_by_whoever_may_change_the_directory(world: World) -> None:
    assert "[“Enterprise” is a company: add it]" not in await told(world, "Tom", "/truth customers add Enterprise")
    assert "“Enterprise” is a group. Name one who asked." in await told(world, "Ana", "/truth customers add Enterprise")
    await world.press("Ana", "“Enterprise” is a company: add it")
    assert "Added Enterprise." in await world.screen("Ana", "#product")
    await world.command("Tom", "#product", "/decide We will keep EU hosting")
    await world.fill("Tom", {"Customers": ["Enterprise"]})
    assert await world.submit("Tom") is None
    assert "Customers: Enterprise" in await world.screen("Sal", "#product")


async def test_names_are_judged_beside_each_other_and_hold_nothing_unseen(world: World) -> None:
    said = await told(world, "Ana", "/truth customers add Initech, INITECH, Initech., Inittech, Ac\u202eme\u200b")
    assert "Added Initech and Acme." in said
    assert "Did you mean Initech? Or add “Initech.” as new." in said
    assert "Did you mean Initech? Or add “Inittech” as new." in said
    assert "2 customers\nAcme\nInitech" in await told(world, "Tom", "/truth customers")


async def test_customers_are_renamed_and_marked_by_those_who_may(world: World) -> None:
    await attributed(world)
    assert "Only a truth guardian, the Chief" in await told(world, "Tom", "/truth customers rename Acme = Acme Group")
    assert "Acme is now called Acme Group." in await told(world, "Ana", "/truth customers rename Acme = Acme Group")
    assert "Acme Group" in (await world.cards("Tom", "#product"))[-1] or "Acme Group" in await world.screen("Tom")
    await told(world, "Ana", "/truth customers alias Acme Group = ACME Corp")
    await told(world, "Ana", "/truth customers critic acme corp")
    await told(world, "Ana", "/truth customers churned Acme")
    assert "Acme Group (also Acme and ACME Corp; critic; churned)" in await told(world, "Tom", "/truth customers")
    assert "no longer marked as a critic" in await told(world, "Ana", "/truth customers critic Acme off")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("add", "Add whom? For example: /truth customers add Acme, Globex."),
        ("rename Acme", "Write both names with = between them"),
        ("rename Acme = Globex", "Globex has that name already. Two customers cannot share one."),
        ("alias Acme = power users", "“Power users” is a group."),
        ("alias Nobody = Somebody", "There is no customer called Nobody."),
        ("critic", "Mark whom?"),
        ("dance", "Say what to do: /truth customers add"),
    ],
)
async def test_each_mistake_gets_its_sentence(world: World, typed: str, said: str) -> None:
    await told(world, "Ana", "/truth customers add Acme, Globex")
    assert (await told(world, "Ana", f"/truth customers {typed}")).startswith(said)


# ---------------------------------------------------------------- channels and guardians


async def test_guardians_are_named_told_listed_and_removed(world: World) -> None:
    assert (await told(world, "Tom", "/truth guardians")).startswith("Nobody guards #product yet.")
    assert "may name guardians" in await told(world, "Tom", "/truth guardians add @Maya")
    assert await told(world, "Ana", "/truth guardians add @Maya") == "@Maya guards #product."
    assert "@Ana made you a truth guardian of #product." in await world.screen("Maya", "Verbatim")
    assert await told(world, "Tom", "/truth guardians") == "Truth guardians of #product: @Maya"
    assert await told(world, "Maya", "/truth guardians remove <@maya|Maya>") == "@Maya no longer guards #product."
    assert "I don't know anybody called “Zaphod”." in await told(world, "Ana", "/truth guardians add @Zaphod")
    assert await told(world, "Ana", "/truth guardians add") == "Say who, for example @Maya."


async def test_guests_guard_nothing(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    await world.say("Dana", "#globex-shared", "Hello there.")
    await told(world, "Ana", "/truth guardians add @Dana", "#globex-shared")
    assert "Nobody guards" in await told(world, "Ana", "/truth guardians", "#globex-shared")


async def test_a_channel_is_switched_off_and_on(world: World) -> None:
    assert "Listening: on" in await told(world, "Tom", "/truth channel")
    assert "Only a truth guardian" in await told(world, "Tom", "/truth channel off")
    assert await told(world, "Ana", "/truth channel off") == "I no longer listen in #product. What is on record stays."
    await world.say("Tom", "#product", "We're going with EU-only hosting.")
    assert "Sounds like a decision" not in await world.screen("Tom")
    assert (await told(world, "Tom", "/truth channel on")).startswith("I listen in #product now.")
    assert "count for Product" in await told(world, "Ana", "/truth channel department Product")
    assert "Department: Product" in await told(world, "Tom", "/truth channel")
    assert (await told(world, "Tom", "/truth channel #nowhere")).startswith("I know no channel called #nowhere.")
    assert "Listening: on" in await told(world, "Ana", "/truth channel #product", "#pricing")


async def test_a_shared_channel_says_that_nothing_is_posted_there(world: World) -> None:
    await invite(world, "Ana", "#globex-shared")
    assert "nothing about a decision is ever posted here" in await told(
        world, "Ana", "/truth channel on", "#globex-shared"
    )


# ---------------------------------------------------------------- settings, roles, oneself


async def test_settings_are_changed_by_an_admin_and_refused_beside_the_field(world: World) -> None:
    assert "Admins: @Ana" in await told(world, "Tom", "/truth settings")
    await world.press("Tom", "Change")
    assert "may change the workspace's settings" in await world.screen("Tom", "#product")
    await told(world, "Ana", "/truth settings")
    await world.press("Ana", "Change")
    await world.fill("Ana", {"Time zone": "Berlin", "Emoji that marks a decision": "two words"})
    assert await world.submit("Ana") == {
        "Time zone": "I don't know that zone. Write it like Europe/Berlin or America/New_York.",
        "Emoji that marks a decision": "Write the emoji's name, such as scales or white_check_mark.",
    }
    await world.fill("Ana", {"Time zone": "america/new_york", "Emoji that marks a decision": ":gavel:"})
    assert await world.submit("Ana") is None
    said = await told(world, "Tom", "/truth settings")
    assert "Time zone: America/New_York" in said
    assert ":gavel:" in said


async def test_a_workspace_says_how_sure_the_reader_must_be_before_it_asks(world: World) -> None:
    faint, middling, plain = (
        "We chose Datadog over New Relic",
        "We'll keep the old docs.",
        "Decision: we drop the fax line from Monday.",
    )

    async def asked(text: str) -> bool:
        before = len(await world.cards("Ana", "#product"))
        await world.say("Ana", "#product", text)
        return len(await world.cards("Ana", "#product")) > before

    for wanted, expected in (
        ("the plainest announcements only", [False, False, True]),
        ("faint hints, too, and now and then for nothing", [True]),
    ):
        await told(world, "Ana", "/truth settings")
        await world.press("Ana", "Change")
        await world.fill("Ana", {"Asks about": wanted})
        assert await world.submit("Ana") is None
        assert f"Asks about: {wanted}" in await told(world, "Tom", "/truth settings")
        assert [await asked(text) for text in (faint, middling, plain)[: len(expected)]] == expected


async def test_roles_are_given_and_the_last_admin_stays(world: World) -> None:
    assert "may change the workspace's settings" in await told(world, "Tom", "/truth role @Tom admin")
    assert await told(world, "Ana", "/truth role @Ana member") == (
        "There would be no admin left. Make somebody else an admin first."
    )
    assert await told(world, "Ana", "/truth role @Maya cco") == "@Maya is now Chief Customer Officer."
    assert "Chief Customer Officer: @Maya" in await told(world, "Tom", "/truth settings")
    assert (await told(world, "Ana", "/truth role @Maya queen")).startswith("Say who and what:")


async def test_a_workspace_without_admin_gets_one_with_one_press(world: World) -> None:
    await told(world, "Ana", "/truth privacy")
    await world.press("Ana", "Erase")
    assert "Whoever presses first becomes it." in await told(world, "Tom", "/truth settings")
    await told(world, "Sal", "/truth settings")
    await world.press("Tom", "Become the admin")
    assert "Admins: @Tom" in (await world.cards("Tom", "#product"))[-1]
    await world.press("Sal", "Become the admin")
    assert "Somebody else became the admin meanwhile." in (await world.cards("Sal", "#product"))[-1]


async def test_a_department_of_ones_own(world: World) -> None:
    assert "To change it: /truth department Product" in await told(world, "Tom", "/truth department")
    assert (await told(world, "Tom", "/truth department Support EMEA")).startswith("You are in Support EMEA.")
    assert (await told(world, "Tom", "/truth department")).startswith("You are in Support EMEA.")


async def test_unmute_asks_again(world: World) -> None:
    assert "You were not muted anywhere." in await told(world, "Ana", "/truth unmute")
    await world.say("Ana", "#product", "We're going with EU-only hosting.")
    await world.press("Ana", "Mute here")
    assert await told(world, "Ana", "/truth unmute") == "I ask you again in 1 channel."


async def test_what_is_held_is_counted_exported_and_erased(world: World) -> None:
    await attributed(world)
    await world.say("Ana", "#product", "We're dropping the free tier in March.")
    held = await told(world, "Ana", "/truth privacy")
    assert "Decisions you announced: 1" in held
    assert "Questions about your messages: 1" in held
    await world.press("Ana", "Export")
    lines = [json.loads(line) for line in (await world.cards("Ana", "#product"))[-1].splitlines()]
    assert lines[0]["name"] == "Ana"
    assert {"kind": "decision", "number": 1}.items() <= next(x for x in lines if x["kind"] == "decision").items()
    await world.press("Ana", "Erase")
    assert "as by somebody who left" in (await world.cards("Ana", "#product"))[-2]
    record = await told(world, "Tom", "/truth show D-1")
    assert "@Ana" not in record
    assert WORDS in record
    held = await told(world, "Ana", "/truth privacy")
    assert "Decisions you announced" not in held
    assert "Questions about your messages" not in held
    assert "free tier" not in await told(world, "Ana", "/truth mine")


async def test_the_sample_files_nothing(world: World) -> None:
    assert "Sounds like a decision, because you wrote “We're going with”." in await told(world, "Ana", "/truth try")
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["enterprise customers"]})
    errors = await world.submit("Ana")
    assert errors is not None
    assert "is a group" in errors["Customers"]
    await world.press("Ana", "More")
    world.dismiss("Ana")
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "I would have filed it for Acme. This was a sample; nothing was filed." in await world.screen("Ana")
    await world.press("Ana", "Not a decision")
    assert "I would forget the text at once. This was a sample; nothing was filed." in await world.screen("Ana")
    assert "No decisions yet." in await told(world, "Ana", "/truth metrics")
    assert (
        await told(world, "Ana", "/truth customers") == "No customers yet. Add some: /truth customers add Acme, Globex"
    )
