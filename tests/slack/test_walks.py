"""People do things in Slack; the application answers; they see it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.chat import (
    FORM,
    Answer,
    BotAdded,
    BotRemoved,
    ButtonPress,
    Close,
    Command,
    FormChanged,
    FormSubmission,
    HomeOpened,
    IncomingMessage,
    Invalid,
    MessageDeleted,
    MessageEdited,
    Options,
    Reaction,
    Replace,
    Shortcut,
    Suggest,
    Whisper,
)
from bot.parts import (
    Actions,
    Button,
    Card,
    Choice,
    DateField,
    Form,
    FormButtons,
    Menu,
    PersonField,
    SelectField,
    SuggestField,
    Text,
    TextField,
    say,
)
from tests.slack.conftest import Script
from tests.slack.imitation import Fault, Imitation, Unacknowledged

NUDGE = Card(
    "Which customers is it for?",
    (
        Text(("Which customers is it for? Only you see this.",)),
        Actions(
            (
                Button("Name the customers", "name", "D-1", opens_form=True),
                Button("Not a decision", "not", "D-1"),
                Menu("Later", "later", (Choice("In an hour", "1h"), Choice("Tomorrow", "day"))),
            )
        ),
    ),
)


def form(**values: Any) -> Form:
    """Four fields and a button, holding what is given."""
    parts = (
        TextField("decision", "Decision", value=values.get("decision") or "", required=True),
        SuggestField("customers", "Customers", picked=tuple(values.get("picked", ()))),
        TextField("words", "Their words", value=values.get("words") or "", multiline=True),
        DateField("day", "When", value=values.get("day")),
        SelectField("how", "How", (Choice("Call", "call"), Choice("Email", "email")), refreshes=True),
        PersonField("by", "Heard by"),
        FormButtons((Button("More", "more"),)),
    )
    return Form("attribute", "f-1", "Name the customers", parts, state=values.get("state", "D-1"))


async def open_form(slack: Imitation, script: Script, opened: Form | None = None) -> None:
    script.on(Command, lambda event: opened or form(decision="drop the free tier"))
    await slack.command("Ana", "product", "/decide")
    slack.dialog("Ana")


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


async def test_a_private_word_is_answered_where_it_was_said(slack: Imitation, script: Script) -> None:
    script.on(IncomingMessage, lambda event: Whisper(say("I read: ", event.text)))
    await slack.say("Ana", "direct", "Acme: “we wait”")
    answer = await slack.sees("Ana", "I read: Acme", "direct")
    assert not answer.only_for, "one-to-one it stays"
    assert isinstance(heard := script.last(), IncomingMessage)
    assert heard.direct
    slack.assert_clean()


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


async def test_a_command_in_a_conversation_says_that_it_is_private(slack: Imitation, script: Script) -> None:
    slack.channel("board", "Ana", kind="private")
    await slack.command("Ana", "board", "/decide x")
    assert isinstance(heard := script.last(), Command)
    assert (heard.direct, heard.private) == (False, True)
    await slack.command("Ana", "direct", "/decide x")
    assert isinstance(heard := script.last(), Command)
    assert (heard.direct, heard.private) == (True, True)


async def test_a_form_is_filled_and_saved(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(Suggest, lambda event: Options((Choice("Acme", "c:1"), Choice("Globex", "c:2"))))
    script.on(FormSubmission, lambda event: Close(say("Saved D-1 for Acme.")))
    await slack.fill("Ana", {"Customers": ["Acme"], "Their words": "We wait & <wait>", "When": "2026-11-20"})
    await slack.fill("Ana", {"Heard by": "Bea"})
    assert await slack.submit("Ana") is None
    sent = script.last()
    assert isinstance(sent, FormSubmission)
    assert (sent.form, sent.id, sent.state) == ("attribute", "f-1", "D-1")
    assert sent.values == {
        "decision": "drop the free tier",
        "customers": ("c:1",),
        "words": "We wait & <wait>",
        "day": date(2026, 11, 20),
        "how": None,
        "by": (slack.who("Bea").id,),
    }
    assert not slack.who("Ana").dialogs
    told = await slack.sees("Ana", "Saved D-1 for Acme", "product")
    assert told.only_for == slack.who("Ana").id
    slack.assert_clean()


async def test_refused_input_is_said_beside_its_field(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(FormSubmission, lambda event: Invalid({"words": "This retells Acme.", FORM: "Somebody else changed it."}))
    await slack.fill("Ana", {"Their words": "they want"})
    assert await slack.submit("Ana") == {"Their words": "This retells Acme.", "Decision": "Somebody else changed it."}
    assert slack.dialog("Ana").state["words", "words"]["value"] == "they want"


async def test_a_refusal_may_bring_a_new_field_and_loses_nothing(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)

    def answer(event: FormSubmission) -> Answer:
        typed = form(decision=event.values["decision"], words=event.values["words"])
        exact = SelectField("exact", "Exact?", (Choice("These are their exact words", "yes"),), many=True)
        return Invalid({"words": "This retells Acme."}, replace(typed, parts=(*typed.parts, exact)))

    script.on(FormSubmission, answer)
    await slack.fill("Ana", {"Their words": "they want"})
    assert await slack.submit("Ana") == {"Their words": "This retells Acme."}
    dialog = slack.dialog("Ana")
    await slack.until(lambda: any(block["block_id"] == "exact" for block in dialog.body["blocks"]), "the new field")
    assert dialog.state["words", "words"]["value"] == "they want"
    assert any("⚠ This retells Acme." in str(block) for block in dialog.body["blocks"])
    script.on(FormSubmission, lambda event: Close())
    await slack.fill("Ana", {"Exact?": ["These are their exact words"]})
    assert await slack.submit("Ana") is None
    assert isinstance(sent := script.last(), FormSubmission)
    assert sent.values["exact"] == ("yes",)


async def test_a_form_without_fields_shows_its_refusal_on_top(slack: Imitation, script: Script) -> None:
    await open_form(slack, script, Form("confirm", "f-2", "Sure?", (FormButtons((Button("More", "more"),)),)))
    script.on(FormSubmission, lambda event: Invalid({FORM: "Not now."}))
    assert await slack.submit("Ana") is None
    assert "⚠ Not now." in str(slack.dialog("Ana").body["blocks"][0])
    await slack.submit("Ana")
    assert str(slack.dialog("Ana").body["blocks"]).count("⚠") == 1


async def test_a_pick_that_refreshes_keeps_what_is_typed(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)

    def answer(event: FormChanged) -> Form:
        return replace(
            form(decision="changed by us", words=event.values["words"]), state=f"{event.action}={event.value}"
        )

    script.on(FormChanged, answer)
    await slack.fill("Ana", {"Their words": "we wait"})
    await slack.fill("Ana", {"How": "Email"})
    changed = script.last()
    assert isinstance(changed, FormChanged)
    assert (changed.action, changed.value, changed.values["how"]) == ("how", "email", ("email",))
    dialog = slack.dialog("Ana")
    assert dialog.state["words", "words"]["value"] == "we wait"
    assert dialog.state["decision~1", "decision"]["value"] == "changed by us"
    await slack.press("Ana", "More")
    assert isinstance(pressed := script.last(), FormChanged)
    assert (pressed.action, pressed.state) == ("more", "how=email")
    assert pressed.values["decision"] == "changed by us"


async def test_inside_a_form_answers_show_where_the_person_looks(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(FormChanged, lambda event: Invalid({FORM: "Too many."}))
    await slack.press("Ana", "More")
    assert "⚠ Too many." in str(slack.dialog("Ana").body["blocks"][0])
    script.on(FormChanged, lambda event: Close(say("That was all.")))
    await slack.press("Ana", "More")
    assert "That was all." in str(slack.dialog("Ana").body["blocks"])
    assert "submit" not in slack.dialog("Ana").body
    slack.assert_clean()


async def test_the_last_word_of_a_form_that_was_closed_meanwhile_is_still_said(
    slack: Imitation, script: Script
) -> None:
    await open_form(slack, script)
    script.on(FormChanged, lambda event: Close(say("Saved D-1.")))
    slack.faults.append(Fault("views.update", status=200, error="not_found"))
    await slack.press("Ana", "More")
    await slack.sees("Ana", "Saved D-1", "product")


async def test_one_form_may_follow_another(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(FormSubmission, lambda event: Form("second", "f-2", "And then", (TextField("more", "More"),)))
    assert await slack.submit("Ana") is None
    assert slack.dialog("Ana").body["callback_id"] == "second"
    slack.assert_clean()


async def test_a_reason_in_a_list_cannot_be_picked(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(Suggest, lambda event: Options((), "“Enterprise customers” is a group. Name one who asked."))
    await slack.fill("Ana", {"Customers": ["is a group"]})
    refusal = {"Customers": "“Enterprise customers” is a group. Name one who asked."}
    assert await slack.submit("Ana") == refusal
    assert not any(isinstance(event, FormSubmission) for event in script.heard)
    slack.assert_clean()


async def test_long_values_come_back_whole(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    name = "Initech " * 60
    script.on(Suggest, lambda event: Options((Choice(f"Add “{name}”", f"new:{name}"),), "No such customer"))
    script.on(FormSubmission, lambda event: Close())
    await slack.fill("Ana", {"Customers": ["Add “Initech"]})
    assert await slack.submit("Ana") is None
    assert isinstance(sent := script.last(), FormSubmission)
    assert sent.values["customers"] == (f"new:{name}",)
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


async def test_a_press_replaces_the_card_or_answers_beside_it(slack: Imitation, script: Script) -> None:
    script.on(IncomingMessage, lambda event: Whisper(NUDGE))
    await slack.say("Ana", "product", "We go with A")
    nudge = await slack.sees("Ana", "which customers", "product")
    script.on(ButtonPress, lambda event: Whisper(say(f"{event.action} {event.value}")))
    await slack.press("Ana", "Later", pick="Tomorrow")
    await slack.sees("Ana", "later day", "product")
    script.on(ButtonPress, lambda event: Replace(say("Not a decision, then.")))
    await slack.press("Ana", "Not a decision")
    pressed = script.last()
    assert isinstance(pressed, ButtonPress)
    assert (pressed.action, pressed.value, pressed.message) == ("not", "D-1", nudge.ts)
    assert "Not a decision, then." in str(nudge.blocks)
    slack.assert_clean()


async def test_a_form_opened_from_a_card_can_replace_that_card(slack: Imitation, script: Script) -> None:
    script.on(IncomingMessage, lambda event: Whisper(NUDGE))
    script.on(ButtonPress, lambda event: form())
    script.on(FormSubmission, lambda event: Replace(say("Saved D-1.")))
    await slack.say("Ana", "product", "We go with A")
    await slack.sees("Ana", "which customers", "product")
    await slack.say("Ana", "direct", "hm")
    await slack.press("Ana", "Name the customers")
    await slack.fill("Ana", {"Decision": "A"})
    assert await slack.submit("Ana") is None
    await slack.sees("Ana", "Saved D-1", "direct")


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
