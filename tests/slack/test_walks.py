"""People say, type and press things in Slack; the application answers; they see it."""

from __future__ import annotations

import asyncio

import pytest

from bot.chat import (
    Answer,
    BotAdded,
    BotRemoved,
    ButtonPress,
    Close,
    Command,
    FormSubmission,
    HomeOpened,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Replace,
    Shortcut,
    Whisper,
)
from bot.parts import (
    Actions,
    Button,
    Card,
    Text,
    say,
)
from tests.contract.script import Script
from tests.slack.imitation import Fault, Imitation, Unacknowledged
from tests.slack.scenes import form, open_form


async def test_a_message_is_heard_with_its_words_and_its_link(slack: Imitation, script: Script) -> None:
    said = await slack.say("Ana", "product", "We go with A &amp; B, see <https://x.example|the plan>")
    heard = script.last()
    assert isinstance(heard, IncomingMessage)
    assert (heard.text, heard.direct, heard.private, heard.shared) == (
        "We go with A & B, see the plan",
        False,
        False,
        False,
    )
    assert heard.source.url == f"https://ours.slack.com/archives/{said.channel.id}/p{said.ts.replace('.', '')}"


async def test_a_mention_is_heard_by_name(slack: Imitation, script: Script) -> None:
    bea = slack.who("Bea")
    await slack.say("Ana", "product", f"<@{bea.id}> agreed, <@U0NOBODY1> did not")
    assert isinstance(heard := script.last(), IncomingMessage)
    assert heard.text == "@Bea agreed, <@U0NOBODY1> did not"


async def test_a_message_that_was_not_committed_is_sent_again(slack: Imitation, script: Script) -> None:
    slack.patience = 0.05
    outcomes = iter([RuntimeError("the store is away"), None])

    def answer(event: IncomingMessage) -> Answer:
        if error := next(outcomes):
            raise error
        return None

    script.on(IncomingMessage, answer)
    ana, product = slack.who("Ana"), slack.where("product")
    event = {"type": "message", "user": ana.id, "text": "we go", "ts": "1760000000.000100", "channel": product.id}
    with pytest.raises(Unacknowledged) as refused:
        await slack.event(event, product)
    assert refused.value.status == (500 if slack.bot_url else 0)
    await slack.event(event, product)
    assert len(script.heard) == 2


async def test_an_edit_and_a_deletion_are_heard(slack: Imitation, script: Script) -> None:
    said = await slack.say("Ana", "product", "We go with A")
    await slack.edit("Ana", said, "We go with B")
    edited = script.last()
    assert isinstance(edited, MessageEdited)
    assert (edited.text, edited.source.message) == ("We go with B", said.ts)
    assert edited.edited_at > edited.at
    await slack.edit("Ana", said, "We go with B")
    assert script.last() is edited, "an unfurled link is no edit"
    await slack.delete(said)
    assert isinstance(deleted := script.last(), MessageDeleted)
    assert deleted.source.message == said.ts


async def test_a_deleted_message_with_replies_is_heard_as_deleted(slack: Imitation, script: Script) -> None:
    said = await slack.say("Ana", "product", "We go with A")
    await slack.say("Bea", "product", "why?", thread=said)
    assert isinstance(reply := script.last(), IncomingMessage)
    assert reply.source.thread == said.ts
    await slack.delete(said)
    assert isinstance(script.last(), MessageDeleted)


async def test_people_of_another_organization_are_told_apart(slack: Imitation, script: Script) -> None:
    slack.person("Rita", team="T0RIVAL01")
    slack.channel("shared", "Ana", "Rita", shared=True)
    await slack.say("Rita", "shared", "hello")
    assert isinstance(heard := script.last(), IncomingMessage)
    assert (heard.actor.outsider, heard.shared) == (True, True)
    await slack.say("Ana", "shared", "hello")
    assert isinstance(heard := script.last(), IncomingMessage)
    assert (heard.actor.outsider, heard.shared) == (None, True)


async def test_a_command_opens_a_form_or_answers(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    assert slack.dialog("Ana").body["title"]["text"] == "Name the customers"
    script.on(Command, lambda event: Whisper(say("You typed ", event.text)))
    bea = slack.who("Bea")
    await slack.command("Ana", "product", f"/truth guardians add <@{bea.id}|bea> &lt;now&gt;")
    assert isinstance(heard := script.last(), Command)
    assert (heard.name, heard.text) == ("truth", f"guardians add <@{bea.id}> <now>")
    assert "You typed guardians add @Bea <now>" in slack.screen("Ana")
    assert "You typed" not in slack.screen("Bea")
    slack.assert_clean()


async def test_a_shortcut_hands_over_the_message(slack: Imitation, script: Script) -> None:
    slack.channel("elsewhere", "Ana", "Bea", bot=False)
    said = await slack.say("Bea", "elsewhere", "We go with <https://x.example|A>")
    script.on(Shortcut, lambda event: form(decision=event.text))
    script.on(FormSubmission, lambda event: Close(say("Saved D-2.")))
    await slack.shortcut("Ana", said, "log")
    heard = script.last()
    assert isinstance(heard, Shortcut)
    assert (heard.name, heard.text, heard.author.id) == ("log", "We go with A", slack.who("Bea").id)
    assert await slack.submit("Ana") is None
    await slack.sees("Ana", "Saved D-2", "elsewhere")
    slack.assert_clean()


async def test_the_home_page_is_drawn_and_pressed(slack: Imitation, script: Script) -> None:
    page = Card("Home", (Text(("Nothing is open.",)), Actions((Button("Refresh", "again"), Button("Tell", "tell")))))
    script.on(HomeOpened, lambda event: Replace(page))
    assert "Nothing is open." in await slack.open_home("Ana")
    script.on(
        ButtonPress, lambda event: Replace(say("Refreshed.")) if event.action == "again" else Whisper(say("Told."))
    )
    await slack.press("Ana", "Tell")
    await slack.sees("Ana", "Told", "direct")
    await slack.press("Ana", "Refresh")
    assert "Refreshed." in str(slack.who("Ana").home)
    slack.assert_clean()


async def test_reactions_and_the_bots_own_comings_are_heard(slack: Imitation, script: Script) -> None:
    said = await slack.say("Ana", "product", "We go with A")
    await slack.react("Bea", said, "scales")
    reacted = script.last()
    assert isinstance(reacted, Reaction)
    assert (reacted.emoji, reacted.author, reacted.added) == ("scales", slack.who("Ana").id, True)
    slack.channel("new", "Ana", kind="private", bot=False)
    await slack.invite_bot("Ana", "new")
    added = script.last()
    assert isinstance(added, BotAdded)
    assert (added.actor.id, added.private, added.shared) == (slack.who("Ana").id, True, False)
    await slack.remove_bot("new")
    assert script.last() == BotRemoved(added.workspace, added.channel)


async def test_a_form_that_slack_does_not_open_is_said_kindly(slack: Imitation, script: Script) -> None:
    script.on(Command, lambda event: form())
    slack.faults.append(Fault("views.open", status=200, error="expired_trigger_id"))
    await slack.command("Ana", "product", "/decide")
    await slack.sees("Ana", "That took too long to open. Press once more", "product")
    slack.faults.append(Fault("views.open", status=500))
    await slack.command("Ana", "product", "/decide")
    await slack.sees("Ana", "Slack did not open the form just now", "product")


async def test_a_slow_form_does_not_keep_slack_waiting(slack: Imitation, script: Script) -> None:
    script.on(Command, lambda event: form())
    go = asyncio.Event()
    slack.faults.append(Fault("views.open", hold=go))
    await slack.command("Ana", "product", "/decide")
    assert not slack.who("Ana").dialogs
    go.set()
    await slack.until(lambda: slack.who("Ana").dialogs, "the form")


async def test_what_slack_does_not_take_is_said_another_way(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(FormSubmission, lambda event: Close(say("Saved D-1.")))
    slack.faults.append(Fault("response_url", status=500))
    slack.faults.append(Fault("chat.postEphemeral", status=500))
    assert await slack.submit("Ana") is None
    told = await slack.sees("Ana", "Saved D-1", "direct")
    assert not told.only_for


async def test_a_second_delivery_of_a_press_opens_no_second_form(slack: Imitation, script: Script) -> None:
    script.on(Command, lambda event: form())
    slack.faults.append(Fault("views.open", status=200, error="exchanged_trigger_id"))
    await slack.command("Ana", "product", "/decide")
    assert slack.screen("Ana") == ""
