"""Forms with any words in them are dialogs that Teams takes; what is typed in them comes back, and nothing is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat import Options
from bot.parts import Choice, Form
from bot.teams import forms, wire
from tests.anything import any_forms, choices, words
from tests.teams.limits import card_problems, schema_problems


@settings(deadline=None, max_examples=40)
@given(any_forms())
def test_any_form_is_a_dialog_that_teams_takes(form: Form) -> None:
    assert not card_problems(forms.dialog(form)["card"]["content"])


@settings(deadline=None, max_examples=10)
@given(any_forms())
def test_any_dialog_is_valid_against_the_published_schema(form: Form) -> None:
    assert not schema_problems(forms.dialog(form)["card"]["content"])


@settings(deadline=None, max_examples=40)
@given(any_forms(), st.dictionaries(words, words, max_size=4))
def test_any_form_comes_back_as_it_was(form: Form, origin: dict[str, str]) -> None:
    again, where = wire.unpacked(wire.packed(form, origin))
    bare = tuple(wire.emptied(part) if part in form.fields() else part for part in form.parts)
    assert (again.action, again.id, again.title, again.submit, again.state) == (
        form.action,
        form.id,
        form.title,
        form.submit,
        form.state,
    )
    assert again.parts == bare
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
