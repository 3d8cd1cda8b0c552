"""Cards and forms with any words in them are drawn as Slack accepts them, and mean nothing that was not meant."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.parts import (
    Actions,
    Button,
    Card,
    ChannelName,
    Choice,
    DateField,
    Form,
    Link,
    Mention,
    Menu,
    PersonField,
    Quote,
    SelectField,
    Strong,
    SuggestField,
    Text,
    TextField,
    When,
    say,
)
from bot.slack import blocks, forms, views
from bot.slack.forms import Opened, Shown
from bot.slack.values import LongValues
from tests.anything import any_forms, cards, choices, words
from tests.slack.limits import message_problems, options_problems, pings, view_problems


def drawn(card: Card) -> dict[str, Any]:
    return blocks.message(card, LongValues())


@settings(deadline=None, max_examples=60)
@given(cards)
def test_any_card_is_a_message_that_slack_takes(card: Card) -> None:
    message = drawn(card)
    assert not message_problems(message)
    assert not pings(message["blocks"])
    assert "<!" not in message["text"]


@settings(deadline=None, max_examples=60)
@given(cards)
def test_any_card_is_a_home_page_that_slack_takes(card: Card) -> None:
    assert not view_problems(blocks.home(card, LongValues()))


@settings(deadline=None, max_examples=60)
@given(any_forms())
def test_any_form_is_a_dialog_that_slack_takes(form: Form) -> None:
    opened = Opened("C0PRD0001", "1.0", "https://hooks.slack.com/actions/T0/1/abc", 1_800_000_000, True)
    view = forms.view(form, opened, LongValues())
    assert not view_problems(view)
    assert forms.uncarried(view["private_metadata"]) == (form.id, form.state, opened)


@settings(deadline=None, max_examples=60)
@given(choices, words)
def test_any_suggestion_is_an_answer_that_slack_takes(offered: tuple[Choice, ...], reason: str) -> None:
    assert not options_problems(forms.suggestions(offered, reason, LongValues()))


@given(st.text(max_size=2000))
def test_any_value_comes_back(value: str) -> None:
    long = LongValues()
    assert 1 <= len(long.short(value)) <= 150
    assert long.long(long.short(value)) == value


def test_a_value_of_an_earlier_run_reads_as_nothing() -> None:
    assert LongValues().long(LongValues().short("x" * 200)) is None


def test_only_the_latest_long_values_are_kept() -> None:
    long = LongValues(keep=2)
    first, second, third = (long.short(letter * 200) for letter in "abc")
    assert [long.long(each) for each in (first, second, third)] == [None, "b" * 200, "c" * 200]


def test_what_people_wrote_neither_formats_nor_pings() -> None:
    block = drawn(say("They said *now* <!channel> and `code`"))["blocks"][0]
    assert block["type"] == "rich_text"
    assert block["elements"][0]["elements"] == [{"type": "text", "text": "They said *now* <!channel> and `code`"}]


def test_our_own_lines_are_markup_with_entities() -> None:
    line = (
        "A & B <c> for ",
        Strong("D-42"),
        ", ",
        Mention("U0ANA0001", "Ana"),
        " in ",
        ChannelName("C0PRD0001", "product"),
    )
    block = drawn(say(*line, " ", Link("here", "https://x.example/?a=1&b=2")))["blocks"][0]
    assert block["text"] == {
        "type": "mrkdwn",
        "text": "A &amp; B &lt;c&gt; for *D-42*, <@U0ANA0001> in <#C0PRD0001> <https://x.example/?a=1&amp;b=2|here>",
        "verbatim": True,
    }


def test_a_moment_is_drawn_in_the_readers_zone() -> None:
    line = ("until ", When("2026-11-20T09:00:00+01:00", "Fri 9:00"))
    assert (
        drawn(say(*line))["blocks"][0]["text"]["text"]
        == "until <!date^1795161600^{date_short_pretty} at {time}|Fri 9:00>"
    )


def test_a_link_that_is_no_web_address_is_only_words() -> None:
    assert "javascript" not in json.dumps(drawn(say(Link("here", "javascript:alert(1)")))["blocks"])


def test_a_quote_is_set_off_word_for_word() -> None:
    quote, by = drawn(Card("q", (Quote("we *lose*\ntwo days", ("Dana, ", Strong("Acme"))),)))["blocks"]
    assert quote["elements"][0] == {
        "type": "rich_text_quote",
        "elements": [{"type": "text", "text": "we *lose*\ntwo days"}],
    }
    assert by["type"] == "context"


def test_a_long_card_ends_with_a_count_of_the_rest() -> None:
    message = drawn(Card("many", tuple(Text((f"line {number}",)) for number in range(70))))
    assert len(message["blocks"]) == 50
    assert message["blocks"][-1]["elements"][0]["text"] == "… and 21 more"


def test_the_text_of_a_message_says_everything() -> None:
    card = Card("Summary", (Text(("Body",)), Actions((Button("Go", "go"),))))
    assert drawn(card)["text"] == "Summary\nBody\n[Go]"


def test_two_buttons_of_one_row_may_do_the_same() -> None:
    row = drawn(Card("r", (Actions((Button("A", "attach", "1"), Button("B", "attach", "2"))),)))["blocks"][0]
    assert [each["action_id"] for each in row["elements"]] == ["attach#0", "attach#1"]


def test_a_menu_shows_its_label_unless_it_only_says_more() -> None:
    def kind(label: str) -> str:
        menu = Menu(label, "m", (Choice("A", "a"),))
        return str(drawn(Card("m", (Actions((menu,)),)))["blocks"][0]["elements"][0]["type"])

    assert (kind("More"), kind("Later")) == ("overflow", "static_select")


def test_a_value_that_we_changed_gets_a_fresh_place_and_others_keep_theirs() -> None:
    parts = (TextField("a", "A", "theirs"), TextField("b", "B", "ours"), DateField("c", "C"))
    shown = Shown({"a": "a", "b": "b~2", "c": "c"}, {"a": "theirs", "b": "theirs", "c": None})
    view = forms.view(Form("f", "1", "T", parts), Opened(), LongValues(), shown)
    assert [block["block_id"] for block in view["blocks"]] == ["a", "b~3", "c"]


def test_picks_in_another_order_are_no_change() -> None:
    part = PersonField("p", "P", ("U2", "U1"), many=True)
    assert forms.block_id(part, Shown({"p": "p"}, {"p": ("U1", "U2")})) == "p"


def test_short_lists_are_ticked_and_only_required_ones_are_radio_buttons() -> None:
    few = tuple(Choice(letter, letter) for letter in "abc")
    many = tuple(Choice(str(number), str(number)) for number in range(20))

    def kind(part: SelectField) -> str:
        view = forms.view(Form("f", "1", "T", (part,)), Opened(), LongValues())
        return str(view["blocks"][0]["element"]["type"])

    assert kind(SelectField("s", "S", few, many=True)) == "checkboxes"
    assert kind(SelectField("s", "S", many, many=True)) == "multi_static_select"
    assert kind(SelectField("s", "S", few, required=True)) == "radio_buttons"
    assert kind(SelectField("s", "S", few)) == "static_select"


def test_an_untouched_field_that_slack_leaves_out_keeps_its_value() -> None:
    long = LongValues()
    parts = (
        TextField("a", "A", "kept"),
        SuggestField("b", "B", (Choice("Acme", "c:1"),)),
        DateField("c", "C", date(2026, 1, 2)),
    )
    view = forms.view(Form("f", "1", "T", parts), Opened(), long)
    assert views.values(view, long) == {"a": "kept", "b": ("c:1",), "c": date(2026, 1, 2)}


def test_a_pick_of_an_earlier_run_is_asked_for_again() -> None:
    view = forms.view(
        Form("f", "1", "T", (SuggestField("b", "B", (Choice("Long", "x" * 200),)),)), Opened(), LongValues()
    )
    assert views.not_meant(view, LongValues()) == {"b": views.LOST}
