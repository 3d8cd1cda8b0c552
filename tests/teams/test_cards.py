"""Cards with any words in them are drawn as Teams accepts them, and mean nothing that was not meant."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.parts import (
    Actions,
    Button,
    Card,
    ChannelName,
    Choice,
    Divider,
    Facts,
    Heading,
    Line,
    Link,
    Mention,
    Menu,
    Quote,
    Strong,
    Text,
    When,
    say,
)
from bot.teams import cards, lines
from bot.teams.cards import Press
from tests.anything import cards as any_cards
from tests.anything import lines as any_lines
from tests.teams.limits import SCHEMA, card_problems, elements, schema_problems, too_big

MARKUP = st.text(alphabet="*_[]()<>&#-+1.|`~\\{}@ \nab/:", max_size=40)


@settings(deadline=None, max_examples=40)
@given(any_cards)
def test_any_card_is_a_message_that_teams_takes(card: Card) -> None:
    message = cards.message(card)
    assert not card_problems(message["attachments"][0]["content"])
    assert message["summary"].strip()
    assert not too_big(message)


@pytest.mark.skipif(not SCHEMA.exists(), reason="the published schema of Adaptive Cards is not at hand")
@settings(deadline=None, max_examples=10)
@given(any_cards)
def test_any_card_is_valid_against_the_published_schema(card: Card) -> None:
    assert not schema_problems(cards.content(card))


@given(MARKUP)
def test_what_somebody_wrote_is_markdown_only_where_markdown_says_nothing(words: str) -> None:
    drawn = lines.element((words,))
    if drawn["type"] == "TextBlock":
        assert drawn["text"] == words
        assert not re.search(r"[*_\[\]<>&`~\\|{}\n]", words)
        assert not re.match(r"\s|>|([-+#]+|\d+[.)])\s", words)
    else:
        shown = "".join(run["text"] for run in drawn["inlines"])
        assert shown.replace("\u2060", "") == (words if words.strip() else lines.BLANK)


@given(any_lines)
def test_no_line_names_anybody_so_that_they_are_notified(line: Line) -> None:
    drawn = repr(lines.element(line)).casefold()
    assert "<at>" not in drawn
    assert "</at>" not in drawn


@given(st.text(max_size=300), st.integers(1, 200))
def test_rich_text_is_cut_and_never_refused(words: str, limit: int) -> None:
    shown = "".join(run["text"] for run in lines.rich((words, Strong(words)), None, limit))
    assert shown.strip()
    assert len(shown.replace("\u2060", "")) <= limit + 2


def one(*line: Any) -> dict[str, Any]:
    (element,) = cards.content(say(*line))["body"]
    return dict(element)


def test_our_own_lines_are_markdown() -> None:
    line = ("For ", Strong("D-42"), ", ", Mention("29:a", "Ana"), " in ", ChannelName("19:x", "product"), " ")
    assert one(*line, Link("here", "https://x.example/a(b)?c=1&d=2"))["text"] == (
        "For **D-42**, **Ana** in **product** [here](https://x.example/a%28b%29?c=1&d=2)"
    )


def test_a_line_with_a_character_of_markup_is_rich_text_and_keeps_its_bold_words_and_links() -> None:
    drawn = one("about *all* ", Strong("of it"), " ", Link("here", "https://x.example"))
    assert drawn["type"] == "RichTextBlock"
    assert [run["text"].strip() for run in drawn["inlines"]] == ["about *all*", "of it", "here"]
    assert drawn["inlines"][1]["weight"] == "Bolder"
    assert drawn["inlines"][2]["selectAction"]["url"] == "https://x.example"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://x.example/a b", "http://[", "file:///etc/passwd", ""])
def test_an_address_that_is_no_web_address_is_only_words(url: str) -> None:
    assert one(Link("here", url)) == {"type": "TextBlock", "text": "here", "wrap": True}
    assert "selectAction" not in repr(one("*", Link("here", url)))


def test_a_moment_is_drawn_in_the_readers_zone_and_in_facts_as_the_workspace_says_it() -> None:
    at = When("2026-11-20T09:00:00+01:00", "Fri 9:00")
    assert one("until ", at)["text"] == "until {{DATE(2026-11-20T08:00:00Z,SHORT)}} {{TIME(2026-11-20T08:00:00Z)}}"
    assert one("on ", When(at.at, "Fri 20 Nov", "day"))["text"] == "on Fri 20 Nov", "a day is the same day everywhere"
    (facts,) = cards.content(Card("f", (Facts((("When", (at,)),)),)))["body"]
    assert facts["facts"] == [{"title": "When", "value": "Fri 9:00"}]
    assert one("until ", When("soon", "Friday"))["text"] == "until Friday"


def test_a_function_that_somebody_wrote_is_not_filled_in() -> None:
    assert not re.search(r"\{\{DATE\(", repr(one("{{DATE(2026-11-20T08:00:00Z,SHORT)}}")))


def facts(*pairs: tuple[str, Line]) -> list[dict[str, Any]]:
    return list(cards.content(Card("f", (Facts(pairs),)))["body"])


def test_facts_stand_side_by_side() -> None:
    assert facts(("Customers", ("Acme",))) == [{"type": "FactSet", "facts": [{"title": "Customers", "value": "Acme"}]}]


def test_a_number_is_no_address() -> None:
    (drawn,) = facts(("Decision Attribution Rate", ("33.3 %, before 100.0 %",)))
    assert drawn["type"] == "FactSet"
    assert one("ask acme.com")["type"] == one("ask ana@acme")["type"] == "RichTextBlock"


def test_facts_are_lines_where_one_could_format_or_is_empty() -> None:
    first, second = facts(("Customers", ("*Acme*",)), ("Link", ()))
    assert [run["text"] for run in first["inlines"]] == ["Customers: ", "*Acme*"]
    assert [run["text"] for run in second["inlines"]] == ["Link: ", "–"]


def test_a_quote_stands_on_a_ground_of_its_own_word_for_word() -> None:
    (quote,) = cards.content(Card("q", (Quote("we *lose*\ntwo days", ("Dana, ", Strong("Acme"))),)))["body"]
    assert quote["style"] == "emphasis"
    assert quote["items"][0]["inlines"] == [{"type": "TextRun", "text": "we *lose*\ntwo days"}]
    assert quote["items"][1]["text"] == "Dana, **Acme**"


def test_a_divider_is_the_line_above_what_follows_it() -> None:
    heading, text = cards.content(Card("d", (Heading("H"), Divider(), Text(("T",)))))["body"]
    assert "separator" not in heading
    assert text["separator"]


def pressable(*items: Button | Menu) -> list[dict[str, Any]]:
    return [each for each in elements(cards.content(Card("p", (Actions(items),)))["body"]) if "title" in each]


def test_a_press_comes_back_as_it_was_drawn() -> None:
    (name,) = pressable(Button("Not a decision", "nudge.not", "uid 1", "primary"))
    assert name["style"] == "positive"
    assert cards.pressed(name["data"]) == Press("nudge.not", "uid 1")
    assert name["msteams"] == {"feedback": {"hide": True}}


def test_a_button_that_may_open_a_form_asks_for_it_before_it_is_pressed() -> None:
    (name,) = pressable(Button("Name the customers", "nudge.name", "1", opens_form=True))
    assert name["data"]["msteams"] == {"type": "task/fetch"}
    assert cards.pressed(name["data"]) == Press("nudge.name", "1")


def test_a_menu_unfolds_into_its_choices() -> None:
    later, *choices = pressable(
        Menu("Later", "nudge.later", (Choice("In 1 hour", "hour"), Choice("Mute here", "mute")))
    )
    assert (later["type"], later["title"]) == ("Action.ShowCard", "Later")
    assert [cards.pressed(each["data"]) for each in choices] == [
        Press("nudge.later", "hour"),
        Press("nudge.later", "mute"),
    ]


def test_a_button_that_asks_first_unfolds_the_question_and_itself() -> None:
    erase, again = pressable(Button("Erase", "privacy.erase", style="danger", confirm="Erase everything?"))
    assert erase["type"] == "Action.ShowCard"
    assert erase["card"]["body"][0]["text"] == "Erase everything?"
    assert (again["style"], cards.pressed(again["data"])) == ("destructive", Press("privacy.erase"))


def test_more_than_six_buttons_take_another_row() -> None:
    row = Actions(tuple(Button(f"B{number}", "b", str(number)) for number in range(13)))
    assert [len(each["actions"]) for each in cards.content(Card("r", (row,)))["body"]] == [6, 6, 1]


@pytest.mark.parametrize(
    "data", [{}, {"verbatim": None}, {"verbatim": {"action": "a"}}, {"verbatim": {"action": "", "value": ""}}, {"x": 1}]
)
def test_what_is_no_press_of_ours_reads_as_none(data: dict[str, Any]) -> None:
    assert cards.pressed(data) is None


def test_a_long_card_is_cut_text_by_text_and_keeps_its_buttons() -> None:
    parts = [Text((f"{number} " + "語" * 2900,)) for number in range(12)]
    message = cards.message(Card("long", (*parts, Actions((Button("Go", "go"),)))))
    body = message["attachments"][0]["content"]["body"]
    assert len(body) == 13
    assert all("…" in repr(element) for element in body[:-1])
    assert body[-1]["actions"][0]["title"] == "Go"
    assert not too_big(message)


def test_a_card_of_too_many_parts_ends_with_a_count_and_its_last_buttons() -> None:
    parts = [Text((f"line {number} " + "x" * 90,)) for number in range(400)]
    body = cards.content(Card("many", (*parts, Actions((Button("Go", "go"),)))))["body"]
    assert re.fullmatch(r"… and \d+ more", body[-2]["text"])
    assert body[-1]["actions"][0]["title"] == "Go"


def test_the_plain_form_comes_along() -> None:
    message = cards.message(Card("Summary", (Heading("Head"), Text(("Body",)), Actions((Button("Go", "go"),)))))
    assert message["summary"] == "Summary"
    assert message["attachments"][0]["content"]["fallbackText"] == "Head\nBody\n[Go]"
