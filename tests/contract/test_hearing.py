"""What people do reaches the application as the same event from every platform."""

from __future__ import annotations

import re
from datetime import UTC

from bot.chat import (
    BotAdded,
    Command,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Shortcut,
)
from tests.contract.script import Script
from tests.contract.world import World
from tests.sandbox.driver import TUESDAY

TEXT = "We go with A & B <now>,\nfor every* plan_x “as is” 🚀"
"""A pair of stars would be bold in Slack, where nobody sees them."""


async def test_a_message_is_heard_as_it_was_written(stage: World, script: Script) -> None:
    await stage.say("Ana", "#product", TEXT)
    heard = script.newest(IncomingMessage)
    assert heard.text == TEXT
    assert (heard.workspace, heard.actor.id) == (stage.workspace, stage.person("Ana"))
    assert (heard.source.channel, heard.source.thread, heard.direct) == (stage.channel("product"), None, False)
    assert not heard.private
    assert not heard.shared
    assert not heard.actor.outsider
    assert heard.source.url
    assert abs((heard.at.astimezone(UTC) - TUESDAY).total_seconds()) < 60


async def test_a_reply_names_its_thread(stage: World, script: Script) -> None:
    said = await stage.say("Ana", "#product", "Where do we host?")
    root = script.newest(IncomingMessage).source.message
    await stage.say("Tom", "#product", "In the EU", said)
    assert script.newest(IncomingMessage).source.thread == root


async def test_a_mention_is_heard_by_name(stage: World, script: Script) -> None:
    await stage.say("Ana", "#product", "@Tom agreed, @Sal did not")
    assert script.newest(IncomingMessage).text == "@Tom agreed, @Sal did not"


async def test_a_private_word_is_heard_as_such(stage: World, script: Script) -> None:
    await stage.say("Ana", "Verbatim", "Acme: “we wait” Dana, call")
    heard = script.newest(IncomingMessage)
    assert (heard.direct, heard.private) == (True, True)
    assert heard.text == "Acme: “we wait” Dana, call"


async def test_an_edit_and_a_deletion_are_heard(stage: World, script: Script) -> None:
    said = await stage.say("Ana", "#product", "We go with A")
    message = script.newest(IncomingMessage).source.message
    await stage.edit("Ana", said, "We go with B")
    edited = script.newest(MessageEdited)
    assert (edited.text, edited.source.message) == ("We go with B", message)
    await stage.edit("Ana", said, "We go with C")
    later = script.newest(MessageEdited)
    assert (later.text, later.edited_at >= edited.edited_at) == ("We go with C", True)
    await stage.delete("Ana", said)
    assert script.newest(MessageDeleted).source.message == message


async def test_reactions_are_heard_and_taken_back(stage: World, script: Script) -> None:
    said = await stage.say("Ana", "#product", "We go with A")
    message = script.newest(IncomingMessage).source.message
    await stage.react("Tom", said, "scales")
    await stage.react("Tom", said, "scales")
    heard = script.all(Reaction)
    assert [(each.emoji, each.added, each.source.message) for each in heard] == [
        ("scales", True, message),
        ("scales", False, message),
    ]
    assert heard[0].actor.id == stage.person("Tom")


async def test_people_of_another_organization_are_told_apart(stage: World, script: Script) -> None:
    await stage.invite("Ana", "#globex-shared")
    await stage.say("Dana", "#globex-shared", "hello")
    assert script.newest(IncomingMessage).actor.outsider
    await stage.say("Ana", "#globex-shared", "hello")
    assert not script.newest(IncomingMessage).actor.outsider


async def test_a_command_comes_with_its_words_and_its_place(stage: World, script: Script) -> None:
    await stage.command("Ana", "#product", "/truth guardians add now & <here>")
    heard = script.newest(Command)
    assert (heard.name, heard.text) == ("truth", "guardians add now & <here>")
    assert (heard.actor.id, heard.channel, heard.direct) == (stage.person("Ana"), stage.channel("product"), False)
    assert not heard.private


async def test_a_person_named_in_a_command_comes_with_an_id(stage: World, script: Script) -> None:
    await stage.command("Ana", "#product", "/truth guardians add @Maya")
    who = re.escape(stage.person("Maya"))
    assert re.fullmatch(rf"guardians add (@Maya|<@{who}(\|\w+)?>)", script.newest(Command).text)


async def test_a_command_in_a_conversation_says_that_it_is_private(stage: World, script: Script) -> None:
    await stage.invite("Ana", "#leadership")
    await stage.command("Ana", "#leadership", "/truth metrics")
    heard = script.newest(Command)
    assert (heard.direct, heard.private) == (False, True)
    await stage.command("Ana", "Verbatim", "/truth metrics")
    heard = script.newest(Command)
    assert (heard.direct, heard.private) == (True, True)


async def test_a_shortcut_hands_over_the_message(stage: World, script: Script) -> None:
    said = await stage.say("Tom", "#product", TEXT)
    message = script.newest(IncomingMessage).source.message
    await stage.shortcut("Ana", said, "Log as decision")
    heard = script.newest(Shortcut)
    assert (heard.name, heard.text, heard.source.message) == ("log_decision", TEXT, message)
    assert (heard.actor.id, heard.author.id) == (stage.person("Ana"), stage.person("Tom"))


async def test_verbatims_coming_is_heard(stage: World, script: Script) -> None:
    await stage.invite("Ana", "#leadership")
    added = script.newest(BotAdded)
    assert (added.actor.id, added.channel, added.private) == (stage.person("Ana"), stage.channel("leadership"), True)
