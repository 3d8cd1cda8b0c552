"""The Customer Truth Review, from its set-up to its end, as people see it."""

from __future__ import annotations

from datetime import timedelta

from tests.sandbox.driver import World

QUESTIONS = (
    "What did customers actually say?",
    "How did we interpret it?",
    "What decisions did we make?",
    "Which customers will validate?",
)
WORDS = "We can't sign while our data leaves Europe."
DAY = timedelta(days=1)


async def opened(world: World, channel: str = "#product") -> None:
    """Ana sets the review up for Thursdays, two days from the beginning of the walk."""
    await world.command("Ana", channel, "/truth review on Thursday 15:00")


async def decided(
    world: World, text: str, customer: str = "", words: str = "", channel: str = "#product", **more: str
) -> None:
    """Ana decides something; `more` are further fields by their labels."""
    await world.command("Ana", channel, f"/decide {text}")
    if customer:
        await world.fill("Ana", {"Customers": [customer], "Their words": words, "Who said it": "Dana Ruiz"})
        await world.press("Ana", "More")
        await world.fill("Ana", {"Link": "https://calls.example/1", "How we heard it": "Call"})
        await world.fill("Ana", {label.replace("_", " "): value for label, value in more.items()})
    assert await world.submit("Ana") is None


async def customers(world: World) -> None:
    await world.command("Ana", "#product", "/truth customers add Acme, Globex, Initech")


async def thread(world: World, who: str = "Tom", channel: str = "#product") -> list[str]:
    """The cards of the newest review, its opening first."""
    cards = await world.cards(who, channel)
    start = max(place for place, text in enumerate(cards) if text.startswith("The Customer Truth Review\n"))
    return cards[start:]


async def test_the_first_review_shows_only_what_was_heard_and_no_rates(world: World) -> None:
    await customers(world)
    await opened(world)
    await decided(world, "We keep EU hosting", "Acme", WORDS)
    await decided(world, "We drop the free tier")
    await world.wind(3 * DAY)
    opening, heard, *rest = await thread(world)
    assert "%" not in f"{opening}\n{heard}"
    assert "This is the first one here" in opening
    assert f"“{WORDS}” Dana Ruiz, Acme" in heard
    assert not rest
    assert "D-2" not in heard


async def test_every_week_four_questions_are_asked_in_the_manifestos_words(world: World) -> None:
    await customers(world)
    await opened(world)
    await decided(world, "We keep EU hosting", "Acme", WORDS)
    await world.wind(3 * DAY)
    await decided(
        world, "We add SSO", "Globex", "Without SSO our auditors say no.", Our_interpretation="All plans need it"
    )
    await decided(world, "We drop the free tier")
    await world.wind(7 * DAY)
    opening, *posts = await thread(world)
    assert [post.splitlines()[0] for post in posts] == list(QUESTIONS)
    heard, interpreted, decisions, validate = posts
    assert "Decision Attribution Rate: 50.0 %, before 100.0 %" in opening
    assert "Without SSO our auditors say no." in heard
    assert WORDS not in heard
    assert "D-2 We add SSO\n“Without SSO our auditors say no.” Dana Ruiz, Globex" in interpreted
    assert "Our interpretation: All plans need it" in interpreted
    assert (
        "Attributed\nD-2 We add SSO · for Globex\nNot attributed yet\nD-3 We drop the free tier\n[Attribute]"
        in decisions
    )
    assert "For Globex. Nobody is named to validate it yet." in validate
    assert "(in thread): What did customers" in await world.screen("Tom", "#product")


async def second(world: World) -> None:
    """The second review is open, with D-1 attributed and D-2 not."""
    await customers(world)
    await opened(world)
    await world.wind(3 * DAY)
    await decided(world, "We add SSO", "Globex", "Without SSO our auditors say no.")
    await decided(world, "We drop the free tier")
    await world.wind(7 * DAY)


async def test_anybody_attributes_from_the_review_and_the_closing_post_says_so(world: World) -> None:
    await second(world)
    await world.press("Tom", "Attribute")
    await world.fill(
        "Tom", {"Customer": "Acme", "Their words": "Nobody here pays for the free tier.", "Who said it": "Lee"}
    )
    assert await world.submit("Tom") is None
    decisions = next(post for post in await thread(world) if post.startswith(QUESTIONS[2]))
    assert "Not attributed yet" not in decisions
    assert "D-2 We drop the free tier · for Acme" in decisions
    await world.wind(2 * DAY)
    closing = (await thread(world))[-1]
    assert "Attributed because of this review\nD-2 We drop the free tier · for Acme" in closing
    assert "Still open" not in closing


async def test_what_stays_open_is_said_and_stands_on_the_next_agenda(world: World) -> None:
    await second(world)
    await world.wind(2 * DAY)
    assert "Still open\nD-2 We drop the free tier\n[Attribute]" in (await thread(world))[-1]
    await world.wind(5 * DAY)
    decisions = (await thread(world))[3]
    assert "Not attributed yet\nD-2 We drop the free tier" in decisions
    assert "D-1" not in decisions


async def test_answers_are_kept_while_they_are_collected_and_edits_are_followed(world: World) -> None:
    await second(world)
    root = await world.newest("Ana", "#product", "Nobody's attendance is counted.")
    first = await world.say("Tom", "#product", "Lift 7 at Globex had no signal either", root)
    gone = await world.say("Sal", "#product", "Never mind this one", root)
    await world.say("Sal", "#product", "Elsewhere")
    await world.edit("Tom", first, "Lift 7 and 9 at Globex had no signal either")
    await world.delete("Sal", gone)
    await world.wind(2 * DAY + timedelta(hours=1))
    await world.say("Maya", "#product", "Too late for this one", root)
    await world.command("Ana", "#product", "/truth review last")
    kept = (await world.cards("Ana", "#product"))[-1]
    assert "“Lift 7 and 9 at Globex had no signal either”" in kept
    for missing in ("Never mind", "Elsewhere", "Too late", "Tom", "Sal"):
        assert missing not in kept
    assert "kept with the review" in (await thread(world))[-1]


async def test_a_private_channels_review_stays_inside_and_shows_what_its_members_may_see(world: World) -> None:
    await customers(world)
    await world.platform.messages.invite("ana", "leadership")
    await opened(world, "#leadership")
    await opened(world)
    await world.wind(3 * DAY)
    await decided(world, "We postpone the app", "Acme", "Nobody asked us for an app.", "#leadership")
    await decided(world, "We add SSO", "Globex", "Without SSO our auditors say no.")
    await world.wind(7 * DAY)
    inside = "\n".join(await thread(world, "Maya", "#leadership"))
    assert "D-1 We postpone the app" in inside
    assert "Heard elsewhere in the company:\nGlobex\n“Without SSO our auditors say no.”" in inside
    outside = "\n".join(await thread(world, "Maya", "#product"))
    assert "D-2 We add SSO" in outside
    assert "postpone" not in outside
    assert "Nobody asked us" not in outside
    assert "postpone" not in await world.screen("Tom")


async def test_where_another_organization_reads_no_review_is_ever_held(world: World) -> None:
    await world.platform.messages.invite("ana", "globex-shared")
    await world.command("Ana", "#globex-shared", "/truth review on Thursday 15:00")
    assert "so no review is ever held there" in await world.screen("Ana", "#globex-shared")
    await opened(world)
    world.platform.stage.town.channels["product"].shared = True
    await world.wind(9 * DAY)
    assert "Customer Truth Review\n" not in await world.screen("Dana")
    assert "What did customers actually say?" not in await world.screen("Tom")


async def test_a_channel_that_becomes_one_of_ours_again_holds_its_reviews_again(world: World) -> None:
    await opened(world)
    product = world.platform.stage.town.channels["product"]
    product.shared = True
    await world.wind(3 * DAY)
    await world.command("Ana", "#product", "/truth review")
    assert "so no review is ever held there" in (await world.cards("Ana", "#product"))[-1]
    product.shared = False
    await world.wind(7 * DAY)
    assert (await world.screen("Tom", "#product")).count(QUESTIONS[0]) == 1


async def test_one_is_skipped_one_is_snoozed_and_all_are_paused(world: World) -> None:
    await opened(world)
    await world.command("Ana", "#product", "/truth review skip")
    assert "of Thu 5 Mar, 15:00 is skipped. The next one is on Thu 12 Mar, 15:00" in await world.screen(
        "Ana", "#product"
    )
    await world.wind(3 * DAY)
    assert QUESTIONS[0] not in await world.screen("Tom", "#product")
    await world.command("Ana", "#product", "/truth review snooze 1 day")
    await world.wind(7 * DAY)
    assert QUESTIONS[0] not in await world.screen("Tom", "#product")
    await world.wind(timedelta(hours=7))
    assert QUESTIONS[0] in await world.screen("Tom", "#product")


async def test_a_paused_review_is_resumed_without_what_was_due_meanwhile(world: World) -> None:
    await opened(world)
    await world.command("Ana", "#product", "/truth review")
    await world.press("Ana", "Pause")
    await world.wind(10 * DAY)
    assert QUESTIONS[0] not in await world.screen("Tom", "#product")
    await world.command("Ana", "#product", "/truth review resume")
    assert "The next one is on Thu 19 Mar, 15:00" in await world.screen("Ana", "#product")
    await world.wind(8 * DAY)
    assert (await world.screen("Tom", "#product")).count(QUESTIONS[0]) == 1


async def test_a_review_that_is_set_up_after_its_hour_begins_next_week(world: World) -> None:
    await world.wind(timedelta(hours=2))
    await world.command("Ana", "#product", "/truth review on Tuesday 11:00")
    assert "The next one is on Tue 10 Mar, 11:00 (Europe/Berlin)" in await world.screen("Ana", "#product")
    await world.wind(DAY)
    assert QUESTIONS[0] not in await world.screen("Tom", "#product")


async def test_a_holiday_moves_it_to_the_next_working_day(world: World) -> None:
    await world.command("Ana", "#product", "/truth review on Friday 15:00 Europe/Berlin DE")
    await world.wind(25 * DAY)  # 28 March
    await world.command("Ana", "#product", "/truth review")
    assert "Next: Thu 2 Apr, 15:00 (Europe/Berlin)" in (await world.cards("Ana", "#product"))[-1]  # Good Friday


async def test_this_weeks_review_is_held_now_and_not_twice(world: World) -> None:
    await opened(world)
    await world.command("Ana", "#product", "/truth review now")
    await world.command("Ana", "#product", "/truth review now")
    await world.wind(3 * DAY)
    assert (await world.screen("Tom", "#product")).count(QUESTIONS[0]) == 1
    said = await world.screen("Ana", "#product")
    assert "This week's review was held already: http://127.0.0.1:8340/?channel=product&message=" in said
    assert "The next one is on Thu 12 Mar, 15:00" in said


async def test_a_preview_is_seen_by_one_person_and_changes_nothing(world: World) -> None:
    await customers(world)
    await decided(world, "We add SSO", "Globex", "Without SSO our auditors say no.")
    await world.wind(timedelta(hours=1))
    await world.command("Tom", "#product", "/truth review preview")
    assert "Without SSO our auditors say no." in (await world.cards("Tom", "#product"))[-1]
    assert QUESTIONS[0] not in await world.screen("Sal")
    await world.command("Ana", "#product", "/truth review now")
    assert "This is the first one here" in (await thread(world))[0]


async def test_hosts_take_turns_and_whoever_left_is_passed_over(world: World) -> None:
    await opened(world)
    await world.command("Ana", "#product", "/truth review host @Tom @Sal @Maya")
    assert "Hosts, in turn: @Tom, @Sal, @Maya." in await world.screen("Ana", "#product")
    await world.wind(3 * DAY)
    assert "You host the Customer Truth Review in #product today" in await world.screen("Tom", "Verbatim")
    assert "Host: @Tom" in (await thread(world))[0]
    world.platform.stage.town.people["sal"].outsider = True
    await world.wind(7 * DAY)
    assert "You host" in await world.screen("Maya", "Verbatim")
    assert "You host" not in await world.screen("Sal", "Verbatim")
    await world.command("Ana", "#product", "/truth review host @Sal")
    assert "Sal is not a member of this workspace. Name somebody who is." in await world.screen("Ana", "#product")
    await world.wind(7 * DAY)
    assert (await world.screen("Tom", "Verbatim")).count("You host") == 2


async def test_an_author_is_named_only_where_they_agreed(world: World) -> None:
    await second(world)
    assert "@Ana" not in "\n".join(await thread(world))
    await world.command("Ana", "#product", "/truth review named on")
    await decided(world, "We rename the plan")
    await world.wind(7 * DAY)
    assert "D-3 We rename the plan · decided by @Ana" in "\n".join(await thread(world))


async def test_quotes_that_disagree_stand_beside_each_other_and_one_that_nobody_used_is_shown(world: World) -> None:
    await opened(world)
    await customers(world)
    await world.command("Ana", "#product", "/truth review now")
    await world.wind(3 * DAY)
    for customer, words in (
        ("Acme", "The new board is fast, even in the basement."),
        ("Globex", "The board is slow whenever two crews use it."),
        ("Initech", "Ask us before you change the invoices."),
    ):
        await world.command("Sal", "#product", "/quote")
        await world.fill("Sal", {"Customer": customer, "Their words": words, "Who said it": "Lee"})
        await world.fill("Sal", {"Link": "https://calls.example/2"})
        assert await world.submit("Sal") is None
    await world.command("Ana", "#product", "/truth customers critic Globex")
    await world.wind(7 * DAY)
    heard = (await thread(world))[1]
    assert "These two disagree. Whose words does a decision rest on?\nAcme: “The new board is fast" in heard
    assert "No decision has used this one yet:\n“Ask us before you change the invoices.”" in heard
    assert "Selective input" not in heard


async def test_input_from_happy_customers_or_surveys_alone_is_said_aloud(world: World) -> None:
    await second(world)
    assert "Selective input: nobody who was heard this week is a critic or has left." in (await thread(world))[1]
    await world.command("Sal", "#product", "/quote")
    await world.fill("Sal", {"Customer": "Acme", "Their words": "Nine out of ten", "Who said it": "Lee"})
    await world.fill("Sal", {"How we heard it": "Survey"})
    assert await world.submit("Sal") is None
    await world.wind(7 * DAY)
    heard = (await thread(world))[1]
    assert "Selective input: everything of this week comes from surveys." in heard
    assert "And 1 came filtered" in heard
    assert "Nine out of ten" not in heard


async def test_who_validates_by_when_and_who_asks_them(world: World) -> None:
    await customers(world)
    await opened(world)
    await world.wind(3 * DAY)
    await decided(world, "We add SSO", "Globex", "Without SSO our auditors say no.", Who_will_validate="Dana Ruiz")
    await world.wind(7 * DAY)
    assert "Dana Ruiz (Globex), no day set, asked by whoever decided it." in (await thread(world))[4]


async def test_a_question_that_was_put_off_to_the_review_stands_on_its_agenda_without_a_name(world: World) -> None:
    await opened(world)
    await world.wind(3 * DAY)
    await world.say("Tom", "#product", "We're going with EU-only hosting for the new plan.")
    await world.press("Tom", "At the review")
    assert "on the agenda of the review in #product (Thu 12 Mar, 15:00)" in await world.screen("Tom", "#product")
    await world.wind(7 * DAY)
    decisions = (await thread(world))[3]
    assert "Put off to this review “We're going with EU-only hosting for the new plan.”\n[Attribute]" in decisions
    assert "Tom" not in decisions
    await world.press("Sal", "Attribute")
    await world.fill("Sal", {"Customers": ["Acme"], "Their words": WORDS, "Who said it": "Dana"})
    assert await world.submit("Sal") is None
    assert "D-1 We're going with EU-only hosting for the new plan. · for Acme" in (await thread(world))[3]
