"""Forms with any words in them are dialogs that Teams takes; what is typed in them comes back, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat import FORM, Options
from bot.parts import (
    Button,
    ChannelField,
    Choice,
    DateField,
    Field,
    Form,
    FormButtons,
    Note,
    PersonField,
    SelectField,
    SuggestField,
    TextField,
)
from bot.teams import forms, kept, wire
from bot.teams.forms import Sent, Typed
from bot.teams.kept import Kept
from tests.anything import any_forms, choices, words
from tests.teams.limits import SCHEMA, card_problems, elements, schema_problems

ACME = Choice("Acme, Inc.; the 1%", "n:Acme, Inc.; the 1%")
WORDS = TextField("words", "Their words", multiline=True)


def card(form: Form, **more: Any) -> dict[str, Any]:
    drawn: dict[str, Any] = forms.dialog(form, **more)["card"]["content"]
    return drawn


def back(form: Form, press: str = "Save", values: Mapping[str, str] | None = None, **more: Any) -> Sent:
    """What comes back from the form when a button is pressed, as Teams sends it."""
    drawn = list(elements(card(form, **more)))
    held = {each["id"]: each.get("value", "") for each in drawn if str(each["type"]).startswith("Input.")}
    data = next(each["data"] for each in drawn if each.get("title") == press and "data" in each)
    return forms.sent({**json.loads(json.dumps(data)), **held, **(values or {})})


def of(*parts: Any, **more: Any) -> Form:
    return Form("decision", "f-1", "Log a decision", parts, state='{"more":true}', **more)


def drawn_field(form: Form, name: str) -> dict[str, Any]:
    return next(each for each in elements(card(form)) if each.get("id") == name)


def shown_texts(form: Form) -> list[str]:
    """The texts between the fields."""
    return [str(each["text"]) for each in card(form)["body"] if each["type"] == "TextBlock"]


@settings(deadline=None, max_examples=40)
@given(any_forms())
def test_any_form_is_a_dialog_that_teams_takes(form: Form) -> None:
    assert not card_problems(card(form))


@pytest.mark.skipif(not SCHEMA.exists(), reason="the published schema of Adaptive Cards is not at hand")
@settings(deadline=None, max_examples=10)
@given(any_forms())
def test_any_dialog_is_valid_against_the_published_schema(form: Form) -> None:
    assert not schema_problems(card(form))


@settings(deadline=None, max_examples=40)
@given(any_forms(), st.dictionaries(words, words, max_size=4))
def test_any_form_comes_back_as_it_was(form: Form, origin: dict[str, str]) -> None:
    again, where = wire.unpacked(wire.packed(form, origin))
    bare = tuple(wire.emptied(part) if isinstance(part, Field) else part for part in form.parts)
    assert again == replace(form, parts=bare, errors={})
    assert where == origin


@given(words, words)
def test_any_choice_comes_back_with_its_label(label: str, value: str) -> None:
    carried = wire.carried(Choice(label, value))
    assert "," not in carried
    assert wire.uncarried(carried) == Choice(label or value, value)


@given(choices, words)
def test_any_suggestion_is_an_answer_that_teams_takes(offered: tuple[Choice, ...], reason: str) -> None:
    answer = forms.options(Options(offered, reason))
    results = answer["value"]["results"]
    assert all(each["title"].strip() and each["value"] for each in results)
    assert len(results) <= 15


@given(st.text(), st.binary())
def test_what_no_dialog_of_ours_sends_is_unreadable(text: str, data: bytes) -> None:
    for packed in (text, data.hex(), wire.packed(of(), {})[:-9]):
        with pytest.raises(wire.Unreadable):
            forms.sent({"verbatim": {"form": packed, "action": "", "value": ""}})
    with pytest.raises(wire.Unreadable):
        forms.typed({"queryText": text, "dataset": text})


def test_everything_typed_and_picked_comes_back() -> None:
    form = of(
        TextField("decision", "Decision", "drop the free tier"),
        SuggestField("customers", "Customers", (ACME, Choice("Globex", "c:2"))),
        SelectField("how", "How", (Choice("Call", "call"), Choice("Email", "email")), ("email",)),
        DateField("day", "When", date(2026, 3, 3)),
        PersonField("by", "Heard by", ("29:b",)),
        ChannelField("where", "Channels"),
        WORDS,
    )
    sent = back(form, values={"words": "We wait\r\n& wait"}, origin={"channel": "19:x"}, names={"29:b": "Ben Ode"})
    assert (sent.form, sent.id, sent.state, sent.origin) == ("decision", "f-1", '{"more":true}', {"channel": "19:x"})
    assert (sent.action, sent.value, sent.refused) == ("", "", {})
    assert sent.values == {
        "decision": "drop the free tier",
        "customers": (ACME.value, "c:2"),
        "how": ("email",),
        "day": date(2026, 3, 3),
        "by": ("29:b",),
        "where": None,
        "words": "We wait\n& wait",
    }
    assert sent.names == {"29:b": "Ben Ode"}
    filled = replace(WORDS, value="We wait\n& wait")
    assert sent.shown.parts == (*form.parts[:-1], filled), "to be drawn again with all of it"


def test_sentences_stand_beside_their_fields_and_others_on_top() -> None:
    form = of(WORDS, errors={"words": "This retells Acme.", FORM: "Somebody changed it.", "gone": "No such field."})
    assert shown_texts(form) == ["⚠ Somebody changed it.", "⚠ No such field.", "⚠ This retells Acme."]
    assert [each["type"] for each in card(form)["body"]][2:4] == ["Input.Text", "TextBlock"]


def test_teams_itself_holds_back_a_form_in_which_something_is_missing() -> None:
    required = replace(WORDS, required=True)
    drawn = drawn_field(of(required), "words")
    assert (drawn["label"], drawn["isRequired"]) == ("Their words", True)
    assert drawn["errorMessage"]


def test_a_button_inside_a_form_can_be_pressed_while_something_is_missing() -> None:
    form = of(replace(WORDS, required=True), FormButtons((Button("More", "more", "1"),)))
    assert "isRequired" not in drawn_field(form, "words")
    assert drawn_field(form, "words")["label"] == "Their words (required)"
    more = back(form, "More")
    assert (more.action, more.value, more.refused) == ("more", "1", {})
    assert set(back(form).refused) == {"words"}
    assert back(form, values={"words": "so"}).refused == {}


def test_a_field_that_changes_the_form_has_a_button_for_it() -> None:
    form = of(SelectField("named", "Customer", (Choice("Acme", "c:1"), Choice("Another", "another")), refreshes=True))
    chosen = wire.carried(Choice("Another", "another"))
    sent = back(form, "Go on with this", {"named": chosen})
    assert (sent.action, sent.value, sent.values) == ("named", "another", {"named": ("another",)})


def test_a_button_inside_a_form_that_asks_first_sends_everything_typed() -> None:
    form = of(WORDS, FormButtons((Button("Forget", "forget", confirm="Forget all of it?"),)))
    unfolding, *_ = [each for each in elements(card(form)) if each.get("title") == "Forget"]
    assert unfolding["type"] == "Action.ShowCard"
    assert back(form, "Forget", {"words": "typed"}).values == {"words": "typed"}


def test_short_lists_are_ticked_and_others_open() -> None:
    few = tuple(Choice(letter, letter) for letter in "abc")

    def style(part: SelectField) -> str:
        return str(drawn_field(of(part), "s")["style"])

    assert style(SelectField("s", "S", few, many=True)) == "expanded"
    assert style(SelectField("s", "S", few, required=True)) == "expanded"
    assert style(SelectField("s", "S", few)) == "compact"
    assert style(SelectField("s", "S", (Choice("*a*", "a"),), many=True)) == "compact", "a tick box's label is Markdown"
    assert drawn_field(of(SelectField("s", "S", ())), "s")["choices"][0]["title"] == "Nothing to choose from yet"


def test_a_pick_that_is_not_offered_is_no_pick() -> None:
    form = of(SelectField("s", "S", (Choice("A", "a"),)))
    assert back(form, values={"s": wire.carried(Choice("B", "b"))}).values == {"s": None}


def test_a_day_that_is_none_is_said_beside_its_field() -> None:
    sent = back(of(DateField("day", "When")), values={"day": "tomorrow"})
    assert (sent.values, sent.refused) == ({"day": None}, {"day": forms.NO_DAY})
    assert back(of(DateField("day", "When")), values={"day": "2026-03-03T00:00:00Z"}).values == {
        "day": date(2026, 3, 3)
    }


def test_letters_typed_come_with_what_they_are_about() -> None:
    form = of(SuggestField("customers", "Customers"), PersonField("by", "By"), ChannelField("in", "In"))
    for name, kind in (("customers", "choices"), ("by", "people"), ("in", "channels")):
        query = drawn_field(form, name)["choices.data"]
        assert query["type"] == "Data.Query"
        typed = forms.typed({"queryText": "ac", "queryOptions": {"skip": 0, "top": 15}, "dataset": query["dataset"]})
        assert typed == Typed("decision", name, "ac", '{"more":true}', "f-1", kind)  # type: ignore[arg-type]  # one of three


def test_a_reason_in_a_list_cannot_be_picked() -> None:
    reason = "“Enterprise customers” is a group. Name one who asked."
    first, second = forms.options(Options((Choice("Acme", "c:1"),), reason))["value"]["results"]
    assert (first["title"], second["title"]) == (reason, "Acme")
    form = of(SuggestField("customers", "Customers"), FormButtons((Button("More", "more"),)))
    for press in ("Save", "More"):
        sent = back(form, press, {"customers": f"{second['value']},{first['value']}"})
        assert sent.values == {"customers": ("c:1",)}
        assert sent.refused == {"customers": reason}


def test_a_choice_that_says_the_reason_stands_in_its_place() -> None:
    told = Choice("“enterprise” is a group.", "t:enterprise")
    offered = (*(Choice(f"Acme {number}", f"c:{number}") for number in range(20)), told)
    results = forms.options(Options(offered, "“Enterprise” is a group."))["value"]["results"]
    assert [each["title"] for each in results[:2]] == [told.label, "Acme 0"]
    assert back(of(SuggestField("customers", "C")), values={"customers": results[0]["value"]}).refused == {}


def test_what_was_picked_stays_shown_and_can_be_taken_back() -> None:
    drawn = drawn_field(of(SuggestField("customers", "Customers", (ACME,))), "customers")
    assert drawn["choices"] == [{"title": ACME.label, "value": wire.carried(ACME)}]
    assert drawn["value"] == wire.carried(ACME)
    one = drawn_field(of(SuggestField("customer", "Customer", (ACME, ACME), many=False)), "customer")
    assert (one["isMultiSelect"], one["value"]) == (False, wire.carried(ACME))


def test_a_note_may_stand_between_the_fields() -> None:
    quiet, plain = of(Note(("Everyone can read this.",)), Note(("D-42",), quiet=False)).parts
    first, second = card(of(quiet, plain))["body"]
    assert (first["isSubtle"], "isSubtle" in second) == (True, False)


def long_form() -> Form:
    """Seven long texts in Japanese, three times what Teams takes."""
    texts = (
        TextField(f"words_{number}", "Their words", f"{number}" + "語" * 2990, multiline=True) for number in range(7)
    )
    return of(*texts, FormButtons((Button("More", "more"),)))


def size(form: Form) -> int:
    return len(json.dumps(card(form), ensure_ascii=False).encode())


def test_a_form_that_would_be_too_big_shows_its_texts_cut_and_gets_them_back_whole() -> None:
    form = long_form()
    assert size(form) < 28 * 1024
    sent = back(form, "More", {"words_3": "rewritten"})
    for part in form.fields():
        assert isinstance(part, TextField)
        assert sent.values[part.name] == ("rewritten" if part.name == "words_3" else part.value)
    assert sent.refused == {}
    assert back(sent.shown).values == sent.values, "however often it is drawn again"


def test_the_rest_of_a_text_that_was_forgotten_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    form = long_form()
    drawn = card(form)
    monkeypatch.setattr(kept, "TEXTS", Kept())
    held = {each["id"]: each["value"] for each in elements(drawn) if each["type"] == "Input.Text"}
    sent = forms.sent({**drawn["actions"][0]["data"], **held, "words_3": "rewritten"})
    assert set(sent.refused) == set(held) - {"words_3"}
    assert set(sent.refused.values()) == {forms.LOST}


def test_only_the_latest_long_texts_are_kept() -> None:
    texts = Kept(most=2)
    first, second, third = (texts.keep(letter) for letter in "abc")
    assert [texts.whole(each) for each in (first, second, third)] == [None, "b", "c"]
