"""What Teams should not send, or sends from another time: one plain sentence or a quiet 400, nothing lost, and no word of anybody logged."""

from __future__ import annotations

import asyncio
import copy
import io
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select
from structlog.testing import capture_logs

from bot.teams.invokes import OLD, OLD_FORM
from storage import tables as t
from tests.teams.driver import World
from tests.teams.view import Json
from tests.teams.world import Origin

SECRET = "We're going with annual plans for Zaphod"
OURS = "verbatim"


def spoken(world: World, text: str = SECRET) -> Json:
    """A message of Ana's in #product, which is not on anybody's screen."""
    ana, product = world.teams.who("Ana"), world.teams.where("product")
    root = world.teams.stamp()
    about = world.teams.activity("message", ana, Origin(product, root), id=root)
    return about | world.teams.written(text, product)


def asked(world: World, name: str, value: Any) -> Json:
    """An invoke of Ana's in #product."""
    return world.teams.activity(
        "invoke", world.teams.who("Ana"), Origin(world.teams.where("product")), name=name, value=value
    )


async def told(world: World, activity: Json) -> str:
    """The sentence that a dialog ends with."""
    status, body = await world.teams.request(activity)
    assert status == 200
    assert body["task"]["type"] == "message", body
    return str(body["task"]["value"])


# ---------------------------------------------------------------- activities that are none


BROKEN: tuple[Json, ...] = (
    {"from": None},
    {"from": {"name": "Ana"}},
    {"from": "Ana"},
    {"conversation": None},
    {"conversation": {"id": ""}},
    {"recipient": None},
    {"channelId": "slack"},
    {"channelData": "text"},
    {"entities": {"type": "mention"}},
    {"attachments": "text/html"},
    {"text": 7},
    {"type": None},
    {"type": ["message"]},
)


async def test_an_activity_with_something_missing_is_refused_and_heard_by_nobody(world: World) -> None:
    with capture_logs() as logs:
        for broken in BROKEN:
            status, _ = await world.teams.request(spoken(world) | broken)
            assert status == 400, broken
        await world.settle()
    assert "Sounds like a decision" not in await world.screen("Ana")
    assert "Zaphod" not in str(logs)


async def test_what_is_no_activity_at_all_is_refused(world: World) -> None:
    headers = {"Content-Type": "application/json"}
    for body in (b"", b"{", b"[]", b"null", b'"text"', b"\xff\xfe", b"[" * 100_000, b'{"serviceUrl": 3}'):
        async with world.teams._http.post(world.teams.bot_url, data=body, headers=headers) as answer:
            assert answer.status in (400, 401), body[:20]


async def test_a_request_of_many_megabytes_is_refused(world: World) -> None:
    async with world.teams._http.post(world.teams.bot_url, data=io.BytesIO(b" " * 5_000_000)) as answer:
        assert answer.status in (400, 413)


def paths(node: Any, so_far: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in an activity."""
    inside = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    below = [path for key, value in inside for path in paths(value, (*so_far, key))]
    return [*([so_far] if so_far else []), *below]


def replaced(node: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """The activity with something else in one place."""
    changed = copy.deepcopy(node)
    inside = changed
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = value
    return changed


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=5),
    st.just([]),
    st.just({}),
    st.just([None]),
    st.just({"id": 1}),
)
KINDS = (
    "message",
    "messageUpdate",
    "messageDelete",
    "messageReaction",
    "conversationUpdate",
    "installationUpdate",
    "invoke",
)
NAMES = (
    "task/fetch",
    "task/submit",
    "composeExtension/fetchTask",
    "composeExtension/submitAction",
    "application/search",
    "adaptiveCard/action",
)


async def test_whatever_stands_in_an_activity_nothing_breaks_and_nothing_is_logged(world: World) -> None:
    """Each place of an activity of each kind is filled with anything; the answer is never a failure of ours."""
    loop = asyncio.get_running_loop()

    @settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(KINDS), st.sampled_from(NAMES), st.data())
    def check(kind: str, name: str, data: st.DataObject) -> None:
        value = {"data": {OURS: {"action": "record.edit", "value": "1", "form": "x"}}, "commandId": "log_decision"}
        value |= {"messagePayload": world.teams.payload(next(iter(world.teams.posts.values()))), "queryText": "Ac"}
        more = (
            {"name": name, "value": value, "replyToId": "1", "reactionsAdded": [{"type": "like"}]}
            if kind != "message"
            else {}
        )
        whole = spoken(world) | {"type": kind, "action": "add", "membersAdded": [{"id": "29:x"}], **more}
        broken = replaced(whole, data.draw(st.sampled_from(paths(whole))), data.draw(anything))
        status, _ = asyncio.run_coroutine_threadsafe(world.teams.request(broken), loop).result()
        assert status in (200, 400, 401, 501), broken

    with capture_logs() as logs:
        await asyncio.to_thread(check)
        await world.settle()
    assert "Zaphod" not in str(logs)
    assert not [line for line in logs if line["log_level"] == "error"], logs


async def test_half_a_character_in_a_message_breaks_nothing(world: World) -> None:
    activity = json.dumps(spoken(world, "We're going with EU \ud83d hosting")).encode()
    headers = {"Content-Type": "application/json"}
    async with world.teams._http.post(world.teams.bot_url, data=activity, headers=headers) as answer:
        assert answer.status == 200
    await world.settle()
    assert "Sounds like a decision" in await world.screen("Ana")


# ---------------------------------------------------------------- cards and forms from another time


async def test_a_press_on_a_card_from_an_older_version_gets_a_sentence(world: World) -> None:
    ana = world.teams.who("Ana")
    presses: tuple[Any, ...] = (
        {OURS: {"action": "nudge.gone", "value": "x"}},
        {OURS: "nudge.name"},
        {"old": 1},
        {},
        "text",
        None,
    )
    for data in presses:
        assert "older version of me" in await told(world, asked(world, "task/fetch", {"data": data}))
        if isinstance(data, dict):
            before = len(await world.cards("Ana", "Verbatim"))
            press = world.teams.activity("message", ana, Origin(world.teams.direct(ana)), value=data)
            assert (await world.teams.request(press))[0] == 200
            await world.settle()
            (answer,) = (await world.cards("Ana", "Verbatim"))[before:]
            assert "older version of me" in answer


async def test_a_form_from_an_older_version_says_so(world: World) -> None:
    forms = ({"form": packed, "action": "", "value": ""} for packed in ("!!", "eJw=", "", "a" * 100_000))
    every: list[Any] = [*({OURS: form} for form in forms), {}, [], None]
    for data in every:
        assert await told(world, asked(world, "task/submit", {"data": data})) == OLD_FORM
        assert await told(world, asked(world, "composeExtension/submitAction", {"data": data})) == OLD_FORM


async def test_a_menu_entry_that_is_gone_gets_a_sentence(world: World) -> None:
    post = await world.teams.say("Tom", "#product", "Hello")
    await world.teams.menu("Ana", post, "rename_planet")
    assert "older version of me" in world.teams.who("Ana").told[-1]
    assert await told(world, asked(world, "composeExtension/fetchTask", {"commandId": 7})) == OLD


async def test_letters_typed_in_a_field_that_is_gone_bring_nothing_but_a_reason(world: World) -> None:
    status, body = await world.teams.request(asked(world, "application/search", {"queryText": "Ac", "dataset": "gone"}))
    assert (status, len(body["value"]["results"])) == (200, 1)


async def test_what_teams_may_ask_one_day_is_declined(world: World) -> None:
    assert (await world.teams.request(asked(world, "signin/verifyState", {"state": "1"})))[0] == 501


async def test_a_form_that_is_sent_again_after_it_closed_gets_the_same_answer(world: World) -> None:
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    view, origin = world.teams.dialog("Ana").view, world.teams.dialog("Ana").origin
    button = next(each for each in view.buttons() if each.element in view.card["actions"])
    sent = {"data": view.data(button)}
    ana = world.teams.who("Ana")
    first = await world.teams.invoke("task/submit", ana, origin, sent)
    await world.settle()
    assert await world.teams.invoke("task/submit", ana, origin, sent) == first
    await world.settle()
    async with world.store.read() as session:
        assert len((await session.exec(select(t.Decision))).all()) == 1
    assert (await world.screen("Tom", "#product")).count("D-1  ") == 1
    assert (await world.screen("Ana", "Verbatim")).count("Saved D-1 for Acme.") <= 1, "what follows is offered once"


# ---------------------------------------------------------------- people who left, and long words


async def test_somebody_who_left_a_chat_sees_no_more_of_it(world: World) -> None:
    await world.invite("Ana", "#leadership")
    await world.command("Ana", "#leadership", "/decide We will keep EU hosting")
    assert await world.submit("Ana") is None
    await world.command("Maya", "Verbatim", "/truth show D-1")
    assert "We will keep EU hosting" in (await world.cards("Maya", "Verbatim"))[-1]
    maya, board = world.teams.who("Maya"), world.teams.where("leadership")
    board.members.remove(maya)
    gone = {"membersRemoved": [{"id": maya.id}], "data": {"eventType": "teamMemberRemoved"}}
    await world.teams.deliver(world.teams.activity("conversationUpdate", world.teams.who("Ana"), Origin(board), **gone))
    await world.command("Maya", "Verbatim", "/truth show D-1")
    assert "There is no D-1 that you can see." in (await world.cards("Maya", "Verbatim"))[-1]


async def test_somebody_who_left_is_not_asked_and_guards_nothing(world: World) -> None:
    await world.command("Sal", "#product", "/truth help")
    await _about_to_ask_sal(world)
    await _leaves(world, "Sal")
    assert await world.submit("Ana") == {"Colleague": "They are not here any more. Choose somebody else who heard it."}
    await world.fill("Ana", {"Colleague": "Tom"})
    assert await world.submit("Ana") is None
    await world.command("Ana", "#product", "/truth guardians add Sal")
    assert "Sal is not here any more. Name somebody who is." in await world.screen("Ana", "Verbatim")


async def test_what_waits_for_somebody_who_left_is_given_up(world: World) -> None:
    await _about_to_ask_sal(world)
    assert await world.teams.submit("Ana") is None
    await _leaves(world, "Sal")
    assert "Did you hear them" not in await world.screen("Sal")
    async with world.store.read() as session:
        states = {row.kind: row.state for row in (await session.exec(select(t.Outgoing))).all()}
    assert states["request"] in ("failed", "dropped")


async def _about_to_ask_sal(world: World) -> None:
    """Ana has logged a decision, and picked Sal as who heard the customer."""
    await world.command("Ana", "#product", "/decide We will keep EU hosting")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.press("Ana", "Ask a colleague")
    await world.fill("Ana", {"Colleague": "Sal"})


async def _leaves(world: World, name: str) -> None:
    """Somebody leaves the organization, and Teams says so."""
    who, team = world.teams.who(name), world.teams.teams[0]
    team.members.remove(who)
    who.installed = False
    gone = {"membersRemoved": [{"id": who.id}], "data": {"eventType": "teamMemberRemoved"}}
    origin = Origin(team.channels[0])
    await world.teams.deliver(world.teams.activity("conversationUpdate", world.teams.who("Ana"), origin, **gone))
    await world.settle()


async def test_a_message_of_a_hundred_kilobytes_is_asked_about_and_kept_whole(world: World) -> None:
    text = "We're going with EU-only hosting. " + "Because of data residency. " * 3800
    assert len(text) > 100_000
    await world.say("Ana", "#product", text)
    await world.press("Ana", "Name the customers")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    assert "D-1  We're going with EU-only hosting." in await world.screen("Tom", "#product")
    async with world.store.read() as session:
        assert (await session.exec(select(t.Decision.text))).all() == [text.strip()]
