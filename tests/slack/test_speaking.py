"""The `Chat` of a workspace: what is said stands there, can be found by its key, and what goes wrong has a name."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.chat import Chat, ChatError, Posted, Profile, Unsearchable, Workspace
from bot.parts import Mention, say
from bot.recent import Recent
from bot.slack.platform import SlackPlatform
from tests.slack.imitation import Fault, Imitation
from tests.slack.world import TEAM

Both = tuple[Imitation, SlackPlatform]
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def slack(both: Both) -> Imitation:
    return both[0]


@pytest.fixture
def chat(both: Both) -> Chat:
    speaking = both[1].chat(Workspace("slack", TEAM))
    assert speaking is not None
    return speaking


def test_only_our_own_workspace_can_be_spoken_to(both: Both) -> None:
    assert both[1].chat(Workspace("slack", "T0OTHER01")) is None
    assert both[1].chat(Workspace("teams", TEAM)) is None


async def test_a_post_is_found_by_its_key_and_edited(slack: Imitation, chat: Chat) -> None:
    product = slack.where("product")
    posted = await chat.post(product.id, say("D-1 for ", Mention(slack.who("Bea").id, "Bea")), "key-1")
    assert posted.url == f"https://ours.slack.com/archives/{product.id}/p{posted.message.replace('.', '')}"
    assert await chat.find(product.id, "key-1", LONG_AGO) == posted
    assert await chat.find(product.id, "key-2", LONG_AGO) is None
    await chat.edit(posted, say("D-1 was reopened"))
    assert slack.screen("Ana") == "D-1 was reopened"
    assert await chat.find(product.id, "key-1", LONG_AGO) == posted, "the key stays"
    slack.assert_clean()


async def test_a_search_goes_no_further_back_than_asked(slack: Imitation, chat: Chat) -> None:
    await chat.post(slack.where("product").id, say("old"), "key-1")
    later = datetime.now(UTC) + timedelta(minutes=1)
    assert await chat.find(slack.where("product").id, "key-1", later) is None


async def test_a_reply_is_found_in_its_thread(slack: Imitation, chat: Chat) -> None:
    said = await slack.say("Ana", "product", "We go with A")
    posted = await chat.post(said.channel.id, say("Noted."), "key-1", thread=said.ts)
    assert await chat.find(said.channel.id, "key-1", LONG_AGO, thread=said.ts) == posted
    assert f"thread_ts={said.ts}" in posted.url


async def test_a_whisper_reaches_one_person_and_cannot_be_searched(slack: Imitation, chat: Chat) -> None:
    product, ana = slack.where("product"), slack.who("Ana")
    assert await chat.whisper(product.id, ana.id, say("Only you"), "key-1") == Posted(product.id, "")
    assert "Only you" in slack.screen("Ana")
    assert "Only you" not in slack.screen("Bea")
    with pytest.raises(Unsearchable):
        await chat.find(product.id, "key-1", LONG_AGO, person=ana.id)
    with pytest.raises(ChatError) as refused:
        await chat.edit(Posted(product.id, ""), say("x"))
    assert refused.value.gone


async def test_where_slack_cannot_whisper_it_is_said_one_to_one(slack: Imitation, chat: Chat) -> None:
    slack.person("Cem")
    cem = slack.who("Cem")
    posted = await chat.whisper(slack.where("product").id, cem.id, say("For you"), "key-1")
    assert posted.message
    assert "For you" in slack.screen("Cem", "direct")
    assert await chat.find("", "key-1", LONG_AGO, person=cem.id) == posted


async def test_a_mention_in_what_was_written_is_shown_by_name(slack: Imitation, chat: Chat) -> None:
    bea = slack.who("Bea")
    await chat.post(slack.where("product").id, say(f"<@{bea.id}> decided to *wait*"), "key-1")
    assert slack.screen("Ana") == "@Bea decided to *wait*"


async def test_a_profile_says_who_is_an_outsider(slack: Imitation, chat: Chat) -> None:
    guest, rival = slack.person("Gus", guest=True), slack.person("Rita", team="T0RIVAL01")
    assert await chat.profile(slack.who("Ana").id) == Profile("Ana", "Europe/Berlin")
    assert (await chat.profile(guest.id)).outsider
    assert (await chat.profile(rival.id)).outsider
    assert (await chat.profile("U0BOT0001")).bot


async def test_members_are_read_page_by_page_and_remembered_until_somebody_comes(slack: Imitation, chat: Chat) -> None:
    product, cem = slack.where("product"), slack.person("Cem")
    assert await chat.members(product.id) == product.members
    await chat.members(product.id)
    assert len(slack.called("conversations.members")) == 2
    product.members.add(cem.id)
    joined = {"type": "member_joined_channel", "user": cem.id, "channel": product.id, "channel_type": "C"}
    await slack.event(joined, product)
    assert cem.id in await chat.members(product.id)


async def test_channels_are_described(slack: Imitation, chat: Chat) -> None:
    slack.channel("board", "Ana", kind="private")
    slack.channel("shared", "Ana", shared=True)
    assert (await chat.channel(slack.where("product").id)).name == "product"
    assert (await chat.channel(slack.where("board").id)).private
    assert (await chat.channel(slack.where("shared").id)).shared


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("chat.postMessage", 429, "ratelimited", wait=7), ChatError("ratelimited", retry_after=7)),
        (Fault("chat.postMessage", 500), ChatError("internal_error", certain=False)),
        (Fault("chat.postMessage", 200, "fatal_error"), ChatError("fatal_error", certain=False)),
        (Fault("chat.postMessage", 200, "is_archived"), ChatError("is_archived", gone=True)),
        (Fault("chat.postMessage", 200, "token_revoked"), ChatError("token_revoked", gone=True)),
        (Fault("chat.postMessage", 200, "too_many_attachments"), ChatError("too_many_attachments")),
    ],
)
async def test_what_goes_wrong_has_a_name(slack: Imitation, chat: Chat, fault: Fault, expected: ChatError) -> None:
    slack.faults.append(fault)
    with pytest.raises(ChatError) as raised:
        await chat.post(slack.where("product").id, say("x"), "key-1")
    assert raised.value == expected
    assert len(slack.called("chat.postMessage")) == 1, "the outbox repeats, and nobody else"


async def test_an_answer_that_never_comes_leaves_open_whether_it_was_said(slack: Imitation, chat: Chat) -> None:
    slack.faults.append(Fault("chat.postMessage", cut=True, after=True))
    with pytest.raises(ChatError) as raised:
        await chat.post(slack.where("product").id, say("x"), "key-1")
    assert not raised.value.certain
    assert await chat.find(slack.where("product").id, "key-1", LONG_AGO)


async def test_nothing_goes_out_to_a_slack_that_is_not_there(slack: Imitation, chat: Chat) -> None:
    await slack.leave()
    with pytest.raises(ChatError) as raised:
        await chat.post("C1", say("x"), "key-1")
    assert raised.value == ChatError("unreachable")


async def test_after_an_uninstall_there_is_nobody_to_speak_to(both: Both) -> None:
    slack, platform = both
    await slack.event({"type": "app_uninstalled"})
    await slack.event({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT0001"]}})
    assert platform.chat(Workspace("slack", TEAM)) is None


async def test_answers_are_remembered_for_a_while_and_in_bounds() -> None:
    now, asked = 0.0, list[str]()

    async def ask(key: str) -> str:
        asked.append(key)
        return key.upper()

    recent = Recent[str](seconds=300, keep=2, now=lambda: now)
    assert [await recent.get(key, ask) for key in ("a", "a", "b", "c", "a")] == ["A", "A", "B", "C", "A"]
    assert asked == ["a", "b", "c", "a"]
    now = 301
    await recent.get("a", ask)
    assert asked[-1] == "a"
    assert len(asked) == 5


async def test_names_that_come_late_are_left_out(slack: Imitation, chat: Chat) -> None:
    never = asyncio.Event()
    slack.faults.append(Fault("users.info", hold=never))
    bea = slack.who("Bea")
    await chat.post(slack.where("product").id, say(f"<@{bea.id}> decided"), "key-1")
    assert slack.screen("Ana") == f"<@{bea.id}> decided"
    never.set()
