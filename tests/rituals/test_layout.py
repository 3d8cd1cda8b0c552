"""However long a week was: every post of a review fits on every platform, and nothing of it is left out."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.parts import Actions, Card, Part, Quote, Text, plain
from bot.slack import blocks
from bot.slack.values import LongValues
from bot.teams import cards as teams
from prompts import agenda as layout
from prompts.agenda import pages, pieces
from prompts.cards.review_posts import QUESTIONS, Material
from storage import tables as t
from storage.agendas import Agenda
from storage.views import DecisionView, QuoteView
from tests.sandbox.driver import TUESDAY
from tests.slack.limits import message_problems
from tests.teams.limits import card_problems, too_big

text = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=400),
    st.sampled_from(
        [
            "We can't sign.",
            "<!channel> *b* `x`",
            "15分刻みだと。" * 300,
            "long words " * 900,
            "x" * 9000,
            "🙂" * 700,
            "& " * 2000,
        ]
    ),
).filter(lambda words: bool(words.strip()))


def customer(number: int) -> t.Customer:
    return t.Customer(
        id=number, workspace_id=1, uid=f"c{number}", name=f"Customer {number}", folded=f"customer {number}"
    )


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    """Any week: quotes of any length, decisions in every state, with buttons where they have any."""
    quotes = [
        QuoteView(
            t.Evidence(
                id=number,
                workspace_id=1,
                uid=f"e{number}",
                customer_id=number % 7,
                text=words,
                recorded_at=TUESDAY,
                speaker="Dana",
                source="call",
                source_url="https://calls.example/1",
            ),
            customer(number % 7),
        )
        for number, words in enumerate(draw(st.lists(text, max_size=25)), 1)
    ]
    decisions = [
        DecisionView(
            t.Decision(
                id=number,
                workspace_id=1,
                number=number,
                text=words,
                decided_at=TUESDAY,
                interpretation=draw(st.one_of(st.none(), text)),
                status=draw(st.sampled_from(["confirmed", "waived", "vetoed", "superseded"])),
                validator=draw(st.one_of(st.none(), st.just("Dana Ruiz"))),
                validate_by=draw(st.one_of(st.none(), st.just(date(2026, 3, 1)))),
            ),
            None,
            None,
            tuple(customer(each) for each in draw(st.sets(st.integers(0, 6), max_size=3))),
            tuple(quotes[: draw(st.integers(0, 4))]),
        )
        for number, words in enumerate(draw(st.lists(text, max_size=30)), 1)
    ]
    prompts = [
        t.Prompt(
            id=number,
            workspace_id=1,
            uid=f"p{number}",
            channel_external="C",
            message=str(number),
            text=words,
            said_at=TUESDAY,
            read_at=TUESDAY,
            asked_at=TUESDAY,
        )
        for number, words in enumerate(draw(st.lists(text, max_size=4)), 1)
    ]
    some = len(quotes) // 2
    return Agenda(
        tuple(quotes[some:]),
        tuple(quotes[:some][:10]),
        some + draw(st.integers(0, 300)),
        draw(st.integers(0, 9)),
        draw(st.booleans()),
        draw(st.booleans()),
        quotes[0] if quotes else None,
        tuple(decisions),
        tuple(decisions[:3]),
        tuple(prompts),
    )


def material(agenda: Agenda) -> Material:
    quotes = [*agenda.heard, *agenda.elsewhere, *([agenda.unused] if agenda.unused else [])]
    return Material(
        "Europe/Berlin",
        (TUESDAY + timedelta(days=2)).date(),
        {view.evidence.id or 0: view for view in quotes},
        {view.decision.id or 0: view for view in agenda.decisions},
        {prompt.id or 0: prompt for prompt in agenda.prompts},
    )


def drawn(agenda: Agenda) -> list[tuple[str, Card]]:
    every = pages(agenda, "Europe/Berlin", TUESDAY)
    return [(page.question, layout.post(page.question, page.refs, material(agenda), 10, 10)) for page in every]


@settings(deadline=None, max_examples=40)
@given(agendas())
def test_every_post_fits_on_slack_and_on_teams_and_is_drawn_whole(agenda: Agenda) -> None:
    for _, card in drawn(agenda):
        slack = blocks.message(card, LongValues())
        assert message_problems(slack) == []
        assert "… and " not in str(slack["blocks"][-1])
        content = teams.content(card)
        assert not card_problems(content)
        assert not too_big(teams.message(card))
        assert content == teams._content(card, card.parts, teams.CUTS[0])  # nothing had to be cut


@settings(deadline=None, max_examples=40)
@given(agendas())
def test_nothing_of_a_long_week_is_left_out(agenda: Agenda) -> None:
    under: dict[str, list[Part]] = {question: [] for question in QUESTIONS}
    for question, card in drawn(agenda):
        under[question] += card.parts
    said = "".join(part.words for part in under["heard"] if isinstance(part, Quote))
    for view in agenda.heard:
        assert view.evidence.text in said
    keys = "\n".join(plain(part.line) for part in under["decided"] if isinstance(part, Text))
    for decision in agenda.decisions:
        assert f"{decision.decision.key} " in keys
    buttons = [part for part in under["decided"] if isinstance(part, Actions)]
    assert len(buttons) >= len(agenda.prompts)
    told = sum(isinstance(part, Text) and plain(part.line).startswith("Our interp") for part in under["interpreted"])
    assert told == sum(bool(view.quotes) for view in agenda.decisions)


@given(st.text(max_size=9000))
def test_the_pieces_of_a_quote_are_the_quote(words: str) -> None:
    assert "".join(pieces(words)) == words
    assert all(len(piece) <= 2600 for piece in pieces(words))
