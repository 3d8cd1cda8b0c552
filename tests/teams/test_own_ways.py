"""What only Teams has: people without the app, buttons that open forms, messages that come back, a team with all its channels."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import zlib
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat import Answer, ButtonPress, ChatError, Command, Event
from bot.hints import SLASH, TRUTH
from bot.settings import Settings
from bot.teams.answers import LATER
from bot.teams.doctor import examine
from bot.teams.invokes import OLD_FORM
from bot.teams.platform import Access
from bot.teams.references import References, Talk
from handlers.routes import ROUTES
from storage import outbox, reachability
from storage.database import Store
from tests.teams.driver import World
from tests.teams.imitation import Fault
from tests.teams.world import APP, BOT, NAME, TENANT, Origin, Place

ANNOUNCED = "We're going with EU-only hosting."
QUESTION = "Which customers is it for"
HINT = "I can't reach you privately; add me to talk."


# ---------------------------------------------------------------- people who do not have the app


async def test_somebody_without_the_app_is_told_once_in_public_and_nothing_of_the_decision(world: World) -> None:
    sal = world.teams.who("Sal")
    sal.installed = False
    said = await world.say("Sal", "#product", ANNOUNCED)
    await world.say("Sal", "#product", "We decided to drop the free tier.")
    await world.command("Sal", "#product", "/truth metrics")
    thread = await world.screen("Tom", "#product")
    assert thread.count(HINT) == 1
    assert HINT in await world.screen("Tom", "#product", said)
    assert QUESTION not in thread
    assert "metrics" not in "".join(await world.cards("Tom", "#product"))


async def test_what_somebody_could_not_be_told_stands_in_the_guardians_list_and_is_counted(world: World) -> None:
    world.teams.who("Sal").installed = False
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.say("Sal", "#product", ANNOUNCED)
    await world.command("Maya", "#product", "/truth mine")
    assert "“We're going with EU-only hosting.” by Sal in #product" in await world.screen("Maya")
    await world.command("Tom", "#product", "/truth mine")
    assert "by Sal" not in await world.screen("Tom")
    assert await reachability.count(world.store, "teams") == 1


async def test_whoever_adds_the_app_is_asked_what_waited(world: World) -> None:
    sal = world.teams.who("Sal")
    sal.installed = False
    await world.say("Sal", "#product", ANNOUNCED)
    await world.teams.install("Sal", sal)
    await world.settle()
    assert QUESTION in await world.screen("Sal", "Verbatim")
    assert "I'm Verbatim." in await world.screen("Sal", "Verbatim")
    assert await reachability.count(world.store, "teams") == 0


async def test_a_question_that_was_settled_meanwhile_is_not_asked_after_all(world: World) -> None:
    sal = world.teams.who("Sal")
    sal.installed = False
    said = await world.say("Sal", "#product", ANNOUNCED)
    await world.delete("Sal", said)
    await world.teams.install("Sal", sal)
    await world.settle()
    assert QUESTION not in await world.screen("Sal", "Verbatim")


async def test_a_question_says_which_message_it_is_about_because_it_stands_apart_from_it(world: World) -> None:
    said = await world.say("Ana", "#product", ANNOUNCED)
    asked = (await world.cards("Ana", "Verbatim"))[-1]
    assert "“We're going with EU-only hosting.” in product · Open it" in asked
    assert said.id in str(world._cards("Ana", "Verbatim")[-1].said), "the link leads to it"


async def test_nobody_is_taken_for_the_owner_of_somebody_elses_conversation(world: World) -> None:
    await world.say("Ana", "Verbatim", "home")
    tom, ana = world.teams.who("Tom"), world.teams.who("Ana")
    origin = Origin(world.teams.direct(ana))
    await world.teams.deliver(world.teams.activity("message", tom, origin, text="home", id="1700000000000"))
    await world.settle()
    await world.say("Tom", "#product", ANNOUNCED)
    assert "Sounds like a decision" in await world.screen("Tom", "Verbatim")
    assert "Sounds like a decision" not in await world.screen("Ana", "Verbatim")


# ---------------------------------------------------------------- messages that come back


async def test_a_message_that_comes_back_is_asked_about_again(world: World) -> None:
    said = await world.say("Ana", "#product", ANNOUNCED)
    await world.delete("Ana", said)
    assert QUESTION not in await world.screen("Ana", "Verbatim")
    await world.teams.delete(said, undo=True)
    await world.settle()
    assert (await world.screen("Ana", "Verbatim")).count(QUESTION) == 1


async def test_a_record_has_its_message_again(world: World) -> None:
    said = await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    before = (await world.cards("Tom", "#product"))[-1]
    await world.delete("Ana", said)
    assert (await world.cards("Tom", "#product"))[-1] != before
    await world.teams.delete(said, undo=True)
    await world.settle()
    assert (await world.cards("Tom", "#product"))[-1] == before


# ---------------------------------------------------------------- forms


async def test_a_form_that_somebody_made_themselves_is_not_read(world: World) -> None:
    """The state says where a record is shown: only what we wrote there counts, and only from whom it was given to."""
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    ana, tom = world.teams.who("Ana"), world.teams.who("Tom")
    assert ana.dialog is not None
    button = next(each for each in ana.dialog.view.buttons() if each.label == "Save")
    data = ana.dialog.view.data(button)
    forged = _changed(data, world.channel("globex-shared"))
    for person, sent in ((tom, data), (ana, forged)):
        answer = await world.teams.invoke("task/submit", person, Origin(world.teams.direct(person)), {"data": sent})
        assert answer["task"] == {"type": "message", "value": OLD_FORM}
    assert "D-1" not in await world.screen("Tom")
    assert await world.submit("Ana") is None, "what was given to Ana is still good"


def _changed(data: dict[str, object], channel: str) -> dict[str, object]:
    """The same form for another channel, packed as ours are."""
    ours = data["verbatim"]
    assert isinstance(ours, dict)
    text = zlib.decompress(base64.b64decode(str(ours["form"]))).decode()
    body = json.loads(text)
    body[4] = re.sub(r"19:[0-9a-f]+@thread\.tacv2", channel, body[4])
    assert channel in body[4]
    packed = base64.b64encode(zlib.compress(json.dumps(body).encode())).decode()
    return {**data, "verbatim": {**ours, "form": packed}}


async def test_open_the_form_still_opens_after_a_restart(world: World) -> None:
    await world.teams.say("Ana", "#product", "@Verbatim decide We keep the EU region")
    await world.settle()
    await world.restart()
    await world.press("Ana", "Open the form")
    assert "We keep the EU region" in world.sees_form("Ana")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "We keep the EU region" in "".join(await world.cards("Tom", "#product"))
    assert "[Open the form]" not in await world.screen("Ana"), "its card tells what became of it"


async def test_open_the_form_puts_nothing_where_somebody_is_no_member(world: World) -> None:
    """What the button carries went through a client: another channel written into it opens nothing there."""
    tom = world.teams.who("Tom")
    ask = {"text": "decide We keep it", "channel": world.channel("leadership"), "direct": False, "private": True}
    data = {"verbatim": {"action": "teams.form", "value": json.dumps(ask)}}
    origin = Origin(world.teams.direct(tom), reply_to="1")
    answer = await world.teams.invoke("task/fetch", tom, origin, {"data": data})
    world.teams._task(tom, answer, origin)
    await world.fill("Tom", {"Customers": ["Acme"]})
    assert await world.submit("Tom") is None
    await world.settle()
    assert "We keep it" not in "".join(await world.cards("Maya", "leadership"))


async def test_an_answer_that_takes_too_long_comes_as_a_message(world: World) -> None:
    """Teams waits for three seconds; what is ready later is said in the conversation."""
    await world.end()
    process, release = world.process, asyncio.Event()
    dispatch = process.application.dispatch

    async def slow(event: Event) -> Answer:
        if isinstance(event, ButtonPress):
            await release.wait()
        return await dispatch(event)

    process.application = replace(process.application, dispatch=slow)
    await world.begin()
    world.platform._access = replace(world.platform._access, patience=0.0)
    await world.platform.stop()
    await world.platform.start()
    ana = world.teams.who("Ana")
    data = {"verbatim": {"action": "home.decide", "value": ""}}
    answer = await world.teams.invoke("task/fetch", ana, Origin(world.teams.direct(ana)), {"data": data})
    assert answer["task"] == {"type": "message", "value": LATER}
    release.set()
    await world.settle()
    assert "[Open the form]" in await world.screen("Ana", "Verbatim")


# ---------------------------------------------------------------- a team and its channels


async def test_an_installation_switches_no_channel_on_until_somebody_does(world: World) -> None:
    team = next(each for each in world.teams.teams if each.name == "Globex")
    await world.teams.install("Ana", team)
    await world.settle()
    general = team.channels[0]
    await world.teams.say("Tom", general, ANNOUNCED)
    await world.settle()
    assert QUESTION not in await world.screen("Tom")
    await world.press("Ana", "Switch on here")
    await world.teams.say("Tom", general, ANNOUNCED)
    await world.settle()
    assert QUESTION in await world.screen("Tom")


async def test_the_greeting_follows_however_its_channel_is_switched(world: World) -> None:
    team = next(each for each in world.teams.teams if each.name == "Lanternworks")
    general = team.channels[0]
    assert "[Switch on here]" in await world.screen("Ana", "General")
    await world.teams.say("Ana", general, "@Verbatim channel on")
    await world.settle()
    assert "[Switch on here]" not in await world.screen("Ana", "General")
    await world.teams.say("Ana", general, "@Verbatim channel off")
    await world.settle()
    assert "[Switch on here]" in await world.screen("Ana", "General")


async def test_whoever_switches_on_where_others_read_is_told_what_is_never_posted(world: World) -> None:
    await world.invite("Ana", "#globex-shared")
    told = (await world.cards("Ana", "Verbatim"))[-1]
    assert told.startswith("I listen in globex-shared now. People of another organization are in this channel")


async def test_a_team_without_the_app_is_no_longer_listened_to(world: World) -> None:
    team = next(each for each in world.teams.teams if each.name == "Lanternworks")
    await world.teams.install("Ana", team, remove=True)
    await world.teams.install("Ana", team)
    await world.settle()
    await world.say("Ana", "#product", ANNOUNCED)
    assert QUESTION not in await world.screen("Ana"), "it was switched off with the removal"


async def test_a_command_that_arrives_three_times_is_answered_once(world: World) -> None:
    world.teams.copies = 3
    await world.command("Ana", "#product", "/truth help")
    assert (await world.screen("Ana", "Verbatim")).count("What you can type") == 1


async def test_what_mentions_verbatim_later_in_a_sentence_is_neither_command_nor_decision(world: World) -> None:
    before = await world.screen("Ana", "Verbatim")
    await world.say("Ana", "#product", "We're going with what @Verbatim said.")
    assert await world.screen("Ana", "Verbatim") == before


async def test_help_is_written_as_things_are_typed_here(world: World) -> None:
    await world.command("Ana", "#product", "/truth help")
    told = await world.screen("Ana", "Verbatim")
    assert "In a channel begin with @Verbatim, such as @Verbatim decide." in told
    assert "guardians add @name  Name a truth guardian." in told
    assert "/truth" not in told


async def test_every_hint_is_written_as_things_are_typed_here(world: World) -> None:
    """Whatever somebody types and leaves out: what to do next begins with the mention, as nothing does with a slash."""
    for route in ROUTES:
        if route.event is Command and route.name not in ("decide", "quote"):
            await world.command("Ana", "#product", f"/{route.name}")
    told = "\n".join(await world.cards("Ana"))
    assert "Type its key, such as @Verbatim show D-7." in told
    assert "Say which: @Verbatim flag D-7 and what is missing" in told
    assert "No review is set up here. Type @Verbatim review on Thursday 15:00" in told
    assert not re.findall(r"(?<!\w)/(?:truth|decide|quote|flag|pledge)\b", told)
    assert TRUTH not in told
    assert SLASH not in told


async def test_what_somebody_says_to_verbatim_alone_is_a_command_and_no_announcement(world: World) -> None:
    """Teams marks a message that only the bot sees; everything that follows from it stays with its author."""
    tom, product = world.teams.who("Tom"), Origin(world.teams.where("product"))
    alone = {"id": BOT, "name": NAME, "isTargeted": True}
    for number, text in enumerate(("metrics", ANNOUNCED)):
        said = world.teams.activity("message", tom, product, text=text, id=f"170000000000{number}", recipient=alone)
        await world.teams.deliver(said)
        await world.settle()
    told = await world.screen("Tom", "Verbatim")
    assert "Decision Attribution Rate" in told
    assert "[Open the form]" in told, "what sounds like a decision is offered to be logged"
    assert QUESTION not in told
    assert ANNOUNCED not in await world.screen("Sal", "#product")


async def test_one_to_one_the_name_may_be_written_out(world: World) -> None:
    """Whoever types what a hint says types its @Verbatim, too, though it mentions nobody there."""
    await world.say("Ana", "Verbatim", "@Verbatim show")
    origin = Origin(world.teams.direct(world.teams.who("Ana")))
    bare = world.teams.activity("message", world.teams.who("Ana"), origin, text="@Verbatim show", id="1700000000000")
    await world.teams.deliver(bare)
    await world.settle()
    assert (await world.screen("Ana", "Verbatim")).count("Show which?") == 2


async def test_home_shows_what_would_stand_on_a_page_of_ours(world: World) -> None:
    await world.say("Ana", "Verbatim", "home")
    assert "Decision Attribution Rate" in await world.screen("Ana", "Verbatim")


# ---------------------------------------------------------------- when Teams stumbles


async def test_a_record_that_may_stand_already_is_posted_again_by_whoever_looked(world: World) -> None:
    await world.say("Ana", "#product", ANNOUNCED)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    world.teams.faults.append(Fault("send|reply", 504, place=world.channel("product")))
    assert await world.submit("Ana") is None
    await outbox.free_leases(world.store)
    await world.settle()
    assert "D-1  " not in await world.screen("Tom", "#product")
    assert "I was cut off while I posted its record" in await world.screen("Ana", "Verbatim")
    await world.press("Ana", "Post it again")
    assert (await world.screen("Tom", "#product")).count("D-1  ") == 1


async def test_where_it_may_not_post_a_review_its_guardian_learns_what_to_do(world: World) -> None:
    await world.command("Ana", "#product", "/truth guardians add @Maya")
    await world.command("Ana", "#product", "/truth review on Thursday 15:00 Europe/Berlin")
    await world.wind(timedelta(days=2))
    world.teams.faults.append(Fault("send|reply", 403, "BotNotInConversationRoster", place=world.channel("product")))
    await world.wind(timedelta(hours=8))
    told = await world.screen("Maya", "Verbatim")
    assert "I could not post the Customer Truth Review in" in told
    assert "Add the Verbatim app there, then type @Verbatim review now in the channel. Or hold it by hand:" in told


async def test_a_question_to_one_person_is_repeated_after_a_bad_gateway(world: World) -> None:
    world.teams.faults += [Fault("create", 502), Fault("send", 504)]
    await world.say("Tom", "#product", ANNOUNCED)
    assert (await world.screen("Tom", "Verbatim")).count(QUESTION) == 1


async def test_an_answer_that_is_refused_for_the_rate_again_and_again_is_late_and_not_lost(world: World) -> None:
    world.teams.faults += [Fault("send|reply", 429, "TooManyRequests", wait=0)] * 7
    await world.command("Tom", "#product", "/truth metrics")
    assert "Decision Attribution Rate" in await world.screen("Tom", "Verbatim")


async def test_doctor_counts_who_cannot_be_reached_and_looks_at_the_channels(world: World) -> None:
    access = Access(APP, TENANT, "", "", checked=False)
    await world.say("Tom", "#product", "Good morning")
    found = await examine(world.store, access, [world.channel("product"), "19:nowhere@thread.tacv2"], unreachable=2)
    told = {finding.what: finding.ok for finding in found}
    assert told["The app is in product."]
    assert told["Messages from Teams arrive here."]
    assert not told["Channel 19:nowhere@thread.tacv2 cannot be seen (channel_not_found)."]
    assert not told["2 people cannot be told anything in private, because the app is not there for them."]


async def test_doctor_says_how_far_the_set_up_has_come(database: str) -> None:
    """First nothing has arrived, then only what somebody wrote one-to-one."""
    access, store = Access(APP, TENANT, "", "", checked=False), Store(database)
    assert await _missing(store, access) == ["Nothing has arrived from Teams yet."]
    references = References(store, access.workspace)
    await references.load()
    await references.keep_talk("a:ana", Talk("https://teams.example", "personal", BOT))
    assert await _missing(store, access) == ["The app is in no team and no group chat yet."]
    await store.close()


async def _missing(store: Store, access: Access) -> list[str]:
    return [finding.what for finding in await examine(store, access) if not finding.ok]


async def test_doctor_says_what_is_missing_until_messages_are_heard(world: World) -> None:
    access, product = Access(APP, TENANT, "", "", checked=False), world.channel("product")
    assert await _missing(world.store, access) == ["No channel is switched on, so nobody is asked anything."]
    mentioned = (await examine(world.store, access, [product]))[-2].what
    assert mentioned.startswith("The app is in product. Only mentions of me have arrived from there yet.")
    await world.say("Tom", "#product", "Good morning")
    assert (await examine(world.store, access, [product]))[-2].what == "The app is in product."


async def test_doctor_says_what_is_wrong_with_a_registration(world: World) -> None:
    closed = Settings(teams_openid_metadata_url="http://127.0.0.1:9/metadata")
    access = Access(APP, TENANT, closed.teams_openid_metadata_url, "http://127.0.0.1:9/token", password="made-up")
    told = {finding.what: finding.ok for finding in await examine(world.store, access)}
    assert not told["The keys that Teams signs with cannot be fetched."]
    assert not told["Microsoft gives no token for this app (token_unreachable)."]


async def test_a_channel_in_which_nobody_spoke_yet_can_be_spoken_in(world: World) -> None:
    chat = world.chat()
    facts = await chat.channel(world.channel("General"))
    assert (facts.name, facts.private, facts.shared) == ("General", False, False)
    with pytest.raises(ChatError) as refused:
        await chat.channel("19:nowhere@thread.tacv2")
    assert refused.value.gone


async def test_a_menu_in_a_chat_without_the_app_works_and_is_not_taken_for_a_chat_with_us(world: World) -> None:
    """Message menus are there wherever their owner is; what they say in private still comes one-to-one."""
    await world.say("Ana", "Verbatim", "home")
    ana, tom = world.teams.who("Ana"), world.teams.who("Tom")
    place = Place("personal", "19:ana_tom@unq.gbl.spaces", "Ana and Tom", [ana, tom], installed=False)
    world.teams.places[place.id] = place
    said = world.teams.add(place, tom, world.teams.written("We're going with weekly invoices.", place), None)
    await world.teams.menu("Ana", said, "log_decision")
    assert "weekly invoices" in world.sees_form("Ana")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "Saved D-1 for Acme" in await world.screen("Ana", "Verbatim")
    assert not [post for post in world.teams.visible(tom, place) if post.author is None]
