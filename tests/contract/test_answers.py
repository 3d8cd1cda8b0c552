"""What the application answers is seen by whom it is for, and what people put into forms comes back as they meant it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.chat import (
    FORM,
    Answer,
    ButtonPress,
    Close,
    Command,
    FormChanged,
    FormSubmission,
    IncomingMessage,
    Invalid,
    Options,
    Replace,
    Shortcut,
    Suggest,
    Whisper,
)
from bot.parts import Choice, Form, SelectField, TextField, say
from tests.contract.scenes import NUDGE, form, open_form
from tests.contract.script import Script
from tests.contract.world import World


async def test_a_whisper_is_seen_by_one_person(stage: World, script: Script) -> None:
    script.on(IncomingMessage, lambda event: Whisper(say("I read: ", event.text)))
    await stage.say("Ana", "#product", "We go with A")
    assert "I read: We go with A" in await stage.screen("Ana")
    assert "I read" not in await stage.screen("Tom")
    await stage.say("Ana", "Verbatim", "Acme: “we wait”")
    assert "I read: Acme" in await stage.screen("Ana", "Verbatim")


async def test_a_command_is_answered_to_whoever_typed_it(stage: World, script: Script) -> None:
    script.on(Command, lambda event: Whisper(say("You typed ", event.text)))
    await stage.command("Ana", "#product", "/truth show D-1")
    assert "You typed show D-1" in await stage.screen("Ana")
    assert "You typed" not in await stage.screen("Tom")


async def test_a_press_replaces_the_card_or_answers_beside_it(stage: World, script: Script) -> None:
    script.on(IncomingMessage, lambda event: Whisper(NUDGE))
    await stage.say("Ana", "#product", "We go with A")
    script.on(ButtonPress, lambda event: Whisper(say(f"{event.action} {event.value}")))
    await stage.press("Ana", "Tomorrow")
    assert "later day" in await stage.screen("Ana")
    assert "Which customers is it for?" in await stage.screen("Ana")
    script.on(ButtonPress, lambda event: Replace(say("Not a decision, then.")))
    await stage.press("Ana", "Not a decision")
    pressed = script.newest(ButtonPress)
    assert (pressed.action, pressed.value, pressed.actor.id) == ("not", "D-1", stage.person("Ana"))
    assert pressed.channel
    screen = await stage.screen("Ana")
    assert "Not a decision, then." in screen
    assert "Which customers is it for?" not in screen
    assert "Not a decision, then." not in await stage.screen("Tom")


async def test_a_form_is_filled_and_saved(stage: World, script: Script) -> None:
    await open_form(stage, script)
    script.on(Suggest, lambda event: Options((Choice("Acme", "c:1"), Choice("Globex, Inc.", "c:2"))))
    script.on(FormSubmission, lambda event: Close(say("Saved D-1 for Acme.")))
    await stage.fill("Ana", {"Customers": ["Acme", "Globex, Inc."], "Their words": "We wait & <wait>,\nthen *again*"})
    await stage.fill("Ana", {"When": "2026-02-20", "How": "Email", "Heard by": "Tom"})
    assert await stage.submit("Ana") is None
    sent = script.newest(FormSubmission)
    assert (sent.form, sent.id, sent.state, sent.actor.id) == ("attribute", "f-1", "D-1", stage.person("Ana"))
    assert sent.values == {
        "decision": "drop the free tier",
        "customers": ("c:1", "c:2"),
        "words": "We wait & <wait>,\nthen *again*",
        "day": date(2026, 2, 20),
        "how": ("email",),
        "by": (stage.person("Tom"),),
    }
    assert stage.sees_form("Ana") == ""
    assert "Saved D-1 for Acme" in await stage.screen("Ana")
    assert "Saved D-1" not in await stage.screen("Tom")


async def test_what_is_left_empty_comes_back_as_nothing(stage: World, script: Script) -> None:
    await open_form(stage, script, form())
    assert await stage.submit("Ana") is None
    assert set(script.newest(FormSubmission).values.values()) == {None}


async def test_refused_input_is_said_beside_its_field_and_nothing_is_lost(stage: World, script: Script) -> None:
    await open_form(stage, script)
    script.on(Suggest, lambda event: Options((Choice("Acme", "c:1"),)))
    script.on(FormSubmission, lambda event: Invalid({"words": "This retells Acme.", "day": "Not yet."}))
    typed = {"Customers": ["Acme"], "Their words": "they want", "When": "2026-02-20", "How": "Email"}
    await stage.fill("Ana", typed)
    assert await stage.submit("Ana") == {"Their words": "This retells Acme.", "When": "Not yet."}
    first = script.newest(FormSubmission)
    script.on(FormSubmission, lambda event: Close())
    assert await stage.submit("Ana") is None
    again = script.newest(FormSubmission)
    assert again is not first
    assert again == first


async def test_what_is_wrong_with_the_whole_form_is_said_in_it(stage: World, script: Script) -> None:
    await open_form(stage, script)
    script.on(FormSubmission, lambda event: Invalid({FORM: "Somebody else changed it."}))
    await stage.fill("Ana", {"Their words": "we wait"})
    errors = await stage.submit("Ana")
    assert errors is not None
    assert "Somebody else changed it." in " ".join(errors.values())
    assert "we wait" in stage.sees_form("Ana")


async def test_a_refusal_may_bring_a_new_field_and_loses_nothing(stage: World, script: Script) -> None:
    await open_form(stage, script)

    def answer(event: FormSubmission) -> Answer:
        typed = form(decision=event.values["decision"], words=event.values["words"])
        exact = SelectField("exact", "Exact?", (Choice("These are their exact words", "yes"),), many=True)
        return Invalid({"words": "This retells Acme."}, replace(typed, parts=(*typed.parts, exact)))

    script.on(FormSubmission, answer)
    await stage.fill("Ana", {"Their words": "they want"})
    assert await stage.submit("Ana") == {"Their words": "This retells Acme."}
    script.on(FormSubmission, lambda event: Close())
    await stage.fill("Ana", {"Exact?": ["These are their exact words"]})
    assert await stage.submit("Ana") is None
    sent = script.newest(FormSubmission)
    assert (sent.values["exact"], sent.values["words"]) == (("yes",), "they want")


async def test_a_button_in_the_form_brings_everything_typed_so_far(stage: World, script: Script) -> None:
    await open_form(stage, script)

    def answer(event: FormChanged) -> Form:
        longer = form(decision="changed by us", words=event.values["words"], state="longer")
        return replace(longer, parts=(*longer.parts, TextField("link", "Link")))

    script.on(FormChanged, answer)
    await stage.fill("Ana", {"Their words": "we wait"})
    await stage.press("Ana", "More")
    changed = script.newest(FormChanged)
    assert (changed.form, changed.id, changed.action, changed.value) == ("attribute", "f-1", "more", "all")
    assert (changed.values["words"], changed.values["decision"]) == ("we wait", "drop the free tier")
    await stage.fill("Ana", {"Link": "https://calls.example/7"})
    script.on(FormSubmission, lambda event: Close())
    assert await stage.submit("Ana") is None
    sent = script.newest(FormSubmission)
    assert (sent.state, sent.values["link"]) == ("longer", "https://calls.example/7")
    assert (sent.values["decision"], sent.values["words"]) == ("changed by us", "we wait")


async def test_a_refused_press_in_a_form_keeps_the_form(stage: World, script: Script) -> None:
    await open_form(stage, script)
    script.on(FormChanged, lambda event: Invalid({FORM: "That cannot be done now."}))
    await stage.fill("Ana", {"Their words": "we wait"})
    await stage.press("Ana", "More")
    assert "That cannot be done now." in stage.sees_form("Ana")
    assert "we wait" in stage.sees_form("Ana")


async def test_one_form_may_follow_another(stage: World, script: Script) -> None:
    await open_form(stage, script)
    script.on(FormSubmission, lambda event: Form("second", "f-2", "And then", (TextField("more", "Something"),)))
    assert await stage.submit("Ana") is None
    assert "And then" in stage.sees_form("Ana")
    script.on(FormSubmission, lambda event: Close())
    await stage.fill("Ana", {"Something": "words"})
    assert await stage.submit("Ana") is None
    sent = script.newest(FormSubmission)
    assert (sent.form, sent.id, sent.values) == ("second", "f-2", {"more": "words"})


async def test_a_form_opened_from_a_card_can_replace_that_card(stage: World, script: Script) -> None:
    script.on(IncomingMessage, lambda event: Whisper(NUDGE))
    await stage.say("Ana", "#product", "We go with A")
    script.on(ButtonPress, lambda event: form(decision="A"))
    await stage.press("Ana", "Name the customers")
    script.on(FormSubmission, lambda event: Replace(say("Saved D-1.")))
    assert await stage.submit("Ana") is None
    screen = await stage.screen("Ana")
    assert "Saved D-1." in screen
    assert "Which customers is it for?" not in screen


async def test_a_form_opened_from_a_message_is_answered_to_that_person(stage: World, script: Script) -> None:
    said = await stage.say("Tom", "#product", "We go with A")
    script.on(Shortcut, lambda event: form(decision=event.text))
    script.on(FormSubmission, lambda event: Close(say("Saved D-2.")))
    await stage.shortcut("Ana", said, "Log as decision")
    assert "We go with A" in stage.sees_form("Ana")
    assert await stage.submit("Ana") is None
    assert "Saved D-2." in await stage.screen("Ana")
    assert "Saved D-2." not in await stage.screen("Tom")


async def test_a_type_ahead_says_what_is_typed_and_shows_why_there_is_nothing(stage: World, script: Script) -> None:
    await open_form(stage, script)
    script.on(Suggest, lambda event: Options(reason="“Enterprise customers” is a group. Name one who asked."))
    offered = await stage.suggest("Ana", "Customers", "enterprise customers")
    assert offered == Options(reason="“Enterprise customers” is a group. Name one who asked.")
    asked = script.newest(Suggest)
    assert (asked.form, asked.field, asked.typed, asked.state) == (
        "attribute",
        "customers",
        "enterprise customers",
        "D-1",
    )


async def test_long_values_come_back_whole(stage: World, script: Script) -> None:
    await open_form(stage, script)
    name = "Initech " * 60
    script.on(Suggest, lambda event: Options((Choice(f"Add “{name}”", f"new:{name}"),)))
    script.on(FormSubmission, lambda event: Close())
    await stage.fill("Ana", {"Customers": ["Add “Initech"], "Their words": "We wait. " * 300})
    assert await stage.submit("Ana") is None
    sent = script.newest(FormSubmission)
    assert sent.values["customers"] == (f"new:{name}",)
    assert str(sent.values["words"]).strip() == ("We wait. " * 300).strip()
