"""Cards and forms with anything in them, for Hypothesis: every adapter draws them as its platform accepts them."""

from __future__ import annotations

import string
from datetime import date
from typing import Any

from hypothesis import strategies as st

from bot.chat import FORM
from bot.parts import (
    Actions,
    Button,
    Card,
    ChannelField,
    ChannelName,
    Choice,
    DateField,
    Divider,
    Facts,
    Form,
    FormButtons,
    Heading,
    Link,
    Mention,
    Menu,
    Note,
    PersonField,
    Quote,
    SelectField,
    Strong,
    SuggestField,
    Text,
    TextField,
    When,
)

words = st.one_of(
    st.text(max_size=60), st.sampled_from(["", " ", "<!channel>", "*b*", "&" * 1600, "x" * 3100, "`<@U1>`"])
)
names = st.text(string.ascii_lowercase, min_size=1, max_size=12)
inlines = st.one_of(
    words,
    st.builds(Strong, words),
    st.builds(Link, words, st.one_of(words, st.sampled_from(["https://x.example/?a=1&b=|2>", "javascript:alert(1)"]))),
    st.builds(Mention, st.sampled_from(["U0ANA0001", "<!channel>", ""]), words),
    st.builds(ChannelName, st.sampled_from(["C0PRD0001", "no"]), words),
    st.builds(When, st.sampled_from(["2026-11-20T10:00:00+01:00", "soon"]), words, st.sampled_from(["day", "minute"])),
)
lines = st.lists(inlines, max_size=4).map(tuple)
choices = st.lists(st.builds(Choice, words, words, words), max_size=12, unique_by=lambda each: each.value).map(tuple)
buttons = st.builds(
    Button, words, names, st.text(max_size=50), st.sampled_from(["", "primary", "danger"]), st.booleans(), words
)
rows = st.lists(st.one_of(buttons, st.builds(Menu, words, names, choices)), max_size=6).map(tuple)
parts = st.one_of(
    st.builds(Heading, words),
    st.builds(Text, lines, st.booleans()),
    st.builds(Quote, words, lines),
    st.builds(Facts, st.lists(st.tuples(words, lines), max_size=12).map(tuple)),
    st.just(Divider()),
    st.builds(Actions, rows),
)
cards = st.builds(Card, words, st.lists(parts, max_size=8).map(tuple))
some = st.tuples(words, words, words)


@st.composite
def any_fields(draw: st.DrawFn, name: str) -> Any:
    label, placeholder, hint = draw(some)
    flag, other, picks = draw(st.booleans()), draw(st.booleans()), draw(choices)
    ids = ("U0ANA0001", "U0BEA0001")
    return draw(
        st.sampled_from(
            [
                TextField(name, label, draw(words), flag, other, placeholder, hint),
                SuggestField(name, label, picks, flag, other, placeholder, hint),
                SelectField(
                    name, label, picks, tuple(c.value for c in picks[:2]), flag, other, placeholder, hint, flag
                ),
                DateField(name, label, date(2026, 11, 20) if flag else None, other, hint),
                PersonField(name, label, ids if flag else (), other, False, hint),
                ChannelField(name, label, (), flag, other, hint),
                Note(draw(lines), flag),
                FormButtons(tuple(draw(st.lists(buttons, max_size=3)))),
            ]
        )
    )


@st.composite
def any_forms(draw: st.DrawFn) -> Form:
    drawn = tuple(draw(any_fields(f"field{number}")) for number in range(draw(st.integers(0, 6))))
    errors = {each: draw(words) for each in ("field0", FORM)} if draw(st.booleans()) else {}
    state = draw(st.text(max_size=2000))
    return Form(draw(names), draw(names), draw(words), drawn, draw(words), state, errors)
