"""Forms are opened, filled, changed, refused and saved, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace

from bot.chat import (
    FORM,
    Close,
    FormChanged,
    FormSubmission,
    Invalid,
    Options,
    Suggest,
)
from bot.parts import (
    Button,
    Form,
    FormButtons,
    say,
)
from tests.contract.script import Script
from tests.slack.imitation import Fault, Imitation
from tests.slack.scenes import form, open_form


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


async def test_a_reason_in_a_list_cannot_be_picked(slack: Imitation, script: Script) -> None:
    await open_form(slack, script)
    script.on(Suggest, lambda event: Options((), "“Enterprise customers” is a group. Name one who asked."))
    await slack.fill("Ana", {"Customers": ["is a group"]})
    refusal = {"Customers": "“Enterprise customers” is a group. Name one who asked."}
    assert await slack.submit("Ana") == refusal
    assert not any(isinstance(event, FormSubmission) for event in script.heard)
    slack.assert_clean()
