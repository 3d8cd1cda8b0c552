"""What people write in Teams reads as they meant it: words, mentions by name, quoted text and code marked as such."""

from __future__ import annotations

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.teams.markup import plain, spoken, with_id
from prompts.reading import read_decision

BOT = {"id": "28:bot", "name": "Verbatim"}


def mention(person: str, name: str) -> dict[str, Any]:
    return {"type": "mention", "text": f"<at>{name}</at>", "mentioned": {"id": person, "name": name}}


def message(text: str, rich: str | None = None, *mentions: dict[str, Any]) -> dict[str, Any]:
    shown = [{"contentType": "text/html", "content": rich}] if rich is not None else []
    return {"text": text, "attachments": shown, "entities": list(mentions), "recipient": BOT}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<p>We drop <strong>the free</strong>&nbsp;tier</p>", "We drop the free tier"),
        ("<p>a &lt;b&gt; &amp; c</p>", "a <b> & c"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("<p>one</p>\n<p>&nbsp;</p>\n<p>two</p>", "one\n\ntwo"),
        ("<ul><li>first</li><li>second</li></ul>", "- first\n- second"),
        ("<ol><li>first</li><li>second</li></ol>after", "1. first\n2. second\nafter"),
        ("<blockquote><p>they said</p><p>so</p></blockquote><p>we did</p>", "> they said\n> so\nwe did"),
        ("<p>run <code>x = 1</code> now</p>", "run `x = 1` now"),
        ("<pre>if a:\n    b</pre>", "```\nif a:\n    b\n```"),
        ('<p>see <a href="https://x.example/a">the plan</a></p>', "see the plan"),
        ('<p>ok <img alt="👍" itemtype="http://schema.skype.com/Emoji"></p>', "ok 👍"),
        ('<p>hi <at id="0">Ana Ruiz</at></p>', "hi @Ana Ruiz"),
        ('<attachment id="1"></attachment><p>below</p>', "below"),
        ("<style>p {}</style>words<script>no()</script>", "words"),
        ("<p>unclosed <b>tags", "unclosed tags"),
        ("</p></blockquote></ul></span></pre>stray", "stray"),
        ("", ""),
    ],
)
def test_a_message_reads_as_plain_words(content: str, words: str) -> None:
    assert plain(content) == words


@given(st.text())
def test_any_html_reads_without_an_error(content: str) -> None:
    assert "\xa0" not in plain(content)


@given(
    st.lists(
        st.text(alphabet=st.characters(blacklist_categories=("Cc", "Cs", "Z")), min_size=1), min_size=1, max_size=5
    )
)
def test_words_come_through_whatever_they_are(words: list[str]) -> None:
    written = "".join(f"<p>{html.escape(word)}</p>" for word in words)
    assert plain(written) == "\n".join(words)


def test_the_bots_own_mention_is_not_part_of_what_is_said() -> None:
    rich = '<p><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Verbatim</span>&nbsp;decide we go</p>'
    said = message("<at>Verbatim</at>&nbsp;decide we go", rich, mention("28:bot", "Verbatim"))
    assert spoken(said) == "decide we go"
    assert spoken({**said, "attachments": []}) == "decide we go"


def test_people_are_named_or_given_by_id() -> None:
    rich = '<p>ask <span itemtype="http://schema.skype.com/Mention" itemid="0">Ana</span> now</p>'
    known = mention("29:ana", "Ana Ruiz") | {"text": "<at>Ana</at>"}
    said = message("ask <at>Ana</at> now", rich, known)
    assert spoken(said) == "ask @Ana Ruiz now"
    assert spoken(said, with_id) == "ask <@29:ana> now"
    assert spoken({**said, "attachments": []}, with_id) == "ask <@29:ana> now"


def test_a_mention_that_the_message_does_not_explain_keeps_its_name() -> None:
    assert spoken(message("ask <at>Somebody</at>")) == "ask @Somebody"
    rich = '<p>ask <span itemtype="http://schema.skype.com/Mention" itemid="7">Somebody</span></p>'
    assert spoken(message("", rich), with_id) == "ask @Somebody"


def test_a_tag_that_somebody_typed_is_text() -> None:
    assert spoken(message("a &lt;b&gt; c &amp;amp;")) == "a <b> c &amp;"


def test_what_is_quoted_or_code_announces_nothing() -> None:
    ours = "We're going with EU-only hosting for the new plan."
    assert read_decision(plain(f"<p>{ours}</p>")).decision
    for other in (f"<blockquote><p>{ours}</p></blockquote>", f"<pre>{ours}</pre>", f"<p><code>{ours}</code></p>"):
        assert not read_decision(plain(other)).decision
