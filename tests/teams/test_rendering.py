"""Microsoft's own renderer draws our cards in a browser, and shows what people wrote as they wrote it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from datetime import date

import pytest

from bot.chat import FORM
from bot.parts import (
    Actions,
    Button,
    Card,
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
from bot.teams import cards, forms
from tests.sandbox.conftest import chromium
from tests.teams.npm import npm_packages
from tests.teams.rendering import Renderer, renderer

MISCHIEF = (
    "**bold** _slanted_ [here](https://x.example) <at>Ana</at> <b>x</b> & &lt;",
    "1. one",
    "- point",
    "# heading",
    "> quoted",
    "`code` ~~gone~~ |a|b|",
    "\\*not escaped\\*",
    "{{DATE(2026-03-03T09:00:00Z,SHORT)}}",
    "www.x.example and https://x.example/a_b_c",
    "two\nlines",
    "💡 日本語 \u202eabc",
)

CARD = Card(
    "A card",
    (
        Heading("D-42  EU-only hosting for the new plan"),
        Text(
            (
                "Which customers is it for? ",
                Strong("Only you"),
                " see this. ",
                Link("source", "https://x.example/a_(b)"),
            )
        ),
        Facts((("Customers", ("Acme and Globex",)), ("Decided by", (Mention("29:a", "Ana Ruiz"), ", Tue 3 Mar 2026")))),
        Quote(
            "We can't sign while our data leaves Europe.\nReally.",
            ("Dana Ruiz, Acme · call · heard by ", Mention("29:b", "Ben")),
        ),
        Divider(),
        Text(
            ("until ", When("2026-03-03T09:00:00+01:00", "Tue 9:00"), " in ", ChannelName("19:x", "product")),
            quiet=True,
        ),
        Actions(
            (
                Button("Name the customers", "nudge.name", "1", "primary", opens_form=True),
                Button("Erase", "privacy.erase", style="danger", confirm="Erase everything?"),
                Menu("Later", "nudge.later", (Choice("In 1 hour", "hour"), Choice("Tomorrow 9:00", "tomorrow"))),
            )
        ),
    ),
)

FORM_OF_ALL = Form(
    "decision",
    "f",
    "Log a decision",
    (
        TextField("decision", "Decision", "drop the free tier", multiline=True, required=True),
        SuggestField(
            "customers",
            "Customers",
            (Choice("Acme, Inc.", "c:1"),),
            placeholder="Type a name",
            hint="Names, not groups.",
        ),
        TextField("words", "Their words", "they want it", multiline=True, placeholder="“We lose two days”"),
        SelectField("exact", "Is this a retelling?", (Choice("These are their exact words", "exact"),), many=True),
        SelectField(
            "how", "How we heard it", (Choice("Call", "call"), Choice("Email", "email")), ("email",), refreshes=True
        ),
        DateField("said_on", "When", date(2026, 3, 3), hint="Leave it empty if you don't know."),
        PersonField("by", "Heard by", ("29:b",)),
        FormButtons((Button("More", "more"),)),
        Note(("Everyone in #product can read this.",)),
    ),
    errors={
        "words": "This retells Acme. Paste their words, or keep it as our interpretation.",
        FORM: "Somebody changed it.",
    },
)


@pytest.fixture
async def drawing() -> AsyncIterator[Renderer]:
    """Chromium with the renderer; only a machine without it may skip, the CI may not where npm is there."""
    folder = npm_packages()
    if chromium() is None and not os.environ.get("CI"):
        pytest.skip("there is no Chromium on this machine")
    async with renderer(folder) as drawing:
        yield drawing


async def test_a_card_of_everything_is_drawn(drawing: Renderer) -> None:
    assert await drawing.draw([cards.content(CARD)]) == []
    text = await drawing.text()
    for words in ("D-42 EU-only hosting", "Acme and Globex", "We can't sign", "until Tue, 3 Mar 2026 9:00", "Later"):
        assert words in text
    await drawing.page.get_by_role("button", name="Later").click()
    await drawing.page.get_by_role("button", name="In 1 hour").wait_for()


async def test_the_renderer_complains_about_a_card_that_is_none(drawing: Renderer) -> None:
    broken = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "Input.ChoiceSet", "id": "k"}, {"type": "Nope"}],
    }
    assert await drawing.draw([broken]) == [
        'card 0: Unknown element type "Nope". Fallback will be used if present.',
        "card 0: An Input.ChoiceSet must have at least one choice defined.",
    ]


async def test_a_form_of_everything_is_drawn(drawing: Renderer) -> None:
    assert await drawing.draw([forms.dialog(FORM_OF_ALL, {}, {"29:b": "Ben"})["card"]["content"]]) == []
    text = await drawing.text()
    for words in (
        "Decision (required)",
        "⚠ This retells Acme.",
        "⚠ Somebody changed it.",
        "Names, not groups.",
        "More",
    ):
        assert words in text


async def test_what_somebody_wrote_is_shown_as_it_is(drawing: Renderer) -> None:
    written = [Card("w", (Text((w,)), Quote(w), Facts((("Said", (w,)),)), Text((Strong(w),)))) for w in MISCHIEF]
    assert await drawing.draw([cards.content(card) for card in written]) == []
    for place, words in enumerate(MISCHIEF):
        shown = await drawing.page.locator("#cards .card").nth(place).inner_text()
        assert shown.replace("\u2060", "").count(words) == 4
    for made in ("a", "ol", "ul", "em", "h1", "blockquote", "code"):
        assert await drawing.page.locator(f"#cards {made}").count() == 0
