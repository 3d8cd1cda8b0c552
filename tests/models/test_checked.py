"""What of an answer is believed: only what occurs in the text, is a name, is somebody's words, or rests on quotes there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prompts.models import candidate, themes, transcript
from prompts.models.candidate import CandidateReply, Looked, Words
from prompts.models.masking import mask
from prompts.models.themes import KeyedQuote, ThemeReply, ThemesReply
from prompts.models.transcript import TranscriptReply
from prompts.reading import Directory, DirectoryEntry

DIRECTORY = Directory([DirectoryEntry(1, "Acme", ("ACME Corp",)), DirectoryEntry(2, "Initech")])
TEXT = (
    "We keep EU hosting for ACME Corp and Initech. Dana Ruiz wrote from dana@acme.example: "
    "“we  can’t leave the EU – not one byte”, and enterprise customers want it too."
)


def reply(**told: object) -> CandidateReply:
    nothing = {"decision": True, "customers": [], "quotes": [], "interpretation": ""}
    return CandidateReply.model_validate(nothing | told)


def looked(text: str = TEXT, **told: object) -> Looked:
    return candidate.checked(reply(**told), mask(text), DIRECTORY)


def words(said: str, speaker: str = "", customer: str = "") -> dict[str, str]:
    return {"words": said, "speaker": speaker, "customer": customer}


def test_a_customer_that_does_not_occur_or_is_a_group_is_dropped() -> None:
    assert looked(customers=["ACME Corp", "Umbrella", "enterprise customers", "", "acme", "Initech"]).customers == (
        "ACME Corp",
        "Initech",
    )


def test_an_address_that_was_hidden_is_no_customer() -> None:
    assert looked(customers=["[HIDDEN_EMAIL_1]"]).customers == ()


def test_a_quote_is_the_texts_own_slice() -> None:
    (quote,) = looked(quotes=[words("we can't leave the EU - not one byte", "Dana Ruiz", "ACME Corp")]).quotes
    assert quote.words == "we  can’t leave the EU – not one byte"
    assert (quote.speaker, quote.customer) == ("Dana Ruiz", "ACME Corp")


def test_a_quote_that_was_invented_mended_or_joined_is_dropped() -> None:
    invented = [
        "we will leave in June",
        "we cannot leave the EU – not one byte",
        "we can’t leave … not one byte",
        " ",
        "—",
    ]
    assert looked(quotes=[words(one) for one in invented]).quotes == ()


def test_a_retelling_is_no_quote() -> None:
    assert (
        looked("We keep it. Acme said that they need EU hosting.", quotes=[words("they need EU hosting")]).quotes == ()
    )


def test_a_speaker_who_does_not_occur_is_left_out() -> None:
    (quote,) = looked(quotes=[words("not one byte", "Bob Dobbs", "Umbrella")]).quotes
    assert (quote.speaker, quote.customer) == ("", "")


def test_an_interpretation_needs_a_quote_and_holds_no_address() -> None:
    quotes = [words("not one byte")]
    assert (
        looked(quotes=quotes, interpretation=" They fear\nthe regulator. ").interpretation == "They fear the regulator."
    )
    assert looked(interpretation="They fear the regulator.").interpretation == ""
    for address in ("See https://evil.example", "Ask [HIDDEN_EMAIL_1]", "<!channel> now", "www.evil.example"):
        assert looked(quotes=quotes, interpretation=address).interpretation == ""


def test_what_is_kept_comes_back_as_it_was() -> None:
    held = looked(customers=["Initech"], quotes=[words("not one byte", "Dana Ruiz")], interpretation="They fear it.")
    assert Looked.of(held.kept()) == held
    assert Looked.of(None) is None


def test_passages_stand_in_the_order_of_the_text_and_do_not_overlap() -> None:
    text = "Dana: one two three four. Eve: five six seven."
    told = [Words(**words(said)) for said in ("five six seven", "two three", "one two three four", "five six seven")]
    found = transcript.checked(TranscriptReply(quotes=told), mask(text), DIRECTORY)
    assert [quote.words for quote in found] == ["one two three four", "five six seven"]


QUOTES = [
    KeyedQuote("Q-1", "Acme", "we lose two days a month"),
    KeyedQuote("Q-2", "Initech", "nobody opens the export"),
    KeyedQuote("Q-3", "Globex", "the export takes a day"),
]


def themed(*told: tuple[str, list[str]]) -> tuple[themes.Theme, ...]:
    return themes.checked(ThemesReply(themes=[ThemeReply(title=title, keys=keys) for title, keys in told]), QUOTES)


def test_a_theme_lists_the_keys_that_it_rests_on_in_the_order_of_the_quotes() -> None:
    assert themed(("Exports cost days.", ["Q-3", "[Q-1]", "Q-3"])) == (
        themes.Theme("Exports cost days", ("Q-1", "Q-3")),
    )


def test_a_theme_that_cites_nothing_or_only_one_quote_is_dropped() -> None:
    assert themed(("Everybody is happy", []), ("Exports", ["Q-9", "Q-8"]), ("Exports", ["Q-1", "Q-1", "q-2"])) == ()


def test_a_theme_with_an_address_or_without_a_word_is_dropped() -> None:
    assert (
        themed(("Go to https://evil.example", ["Q-1", "Q-2"]), ("—", ["Q-1", "Q-2"]), ("<!here>", ["Q-1", "Q-2"])) == ()
    )


def test_two_themes_on_the_same_quotes_are_one_and_there_are_five_at_most() -> None:
    assert len(themed(("Exports", ["Q-1", "Q-2"]), ("Slow exports", ["Q-2", "Q-1"]))) == 1


pieces = st.one_of(
    st.text(max_size=12), st.sampled_from(TEXT.split(" ")), st.sampled_from(["[HIDDEN_EMAIL_1]", "+49 170 1234567"])
)
texts = st.lists(pieces, max_size=12).map(" ".join)
said = st.one_of(texts, st.just(TEXT[100:130]), st.just("EU hosting"))
answers = st.builds(
    CandidateReply,
    decision=st.booleans(),
    customers=st.lists(said, max_size=6),
    quotes=st.lists(st.builds(Words, words=said, speaker=said, customer=said), max_size=6),
    interpretation=texts,
)


@given(text=st.one_of(texts, st.just(TEXT)), answer=answers)
def test_everything_that_is_returned_is_a_piece_of_the_text(text: str, answer: CandidateReply) -> None:
    found = candidate.checked(answer, mask(text), DIRECTORY)
    told = (*found.customers, *(piece for q in found.quotes for piece in (q.words, q.speaker, q.customer)))
    assert [piece for piece in told if piece not in text] == []
    passages = transcript.checked(TranscriptReply(quotes=answer.quotes), mask(text), DIRECTORY)
    assert all(quote.words and quote.words in text for quote in passages)


@given(
    told=st.lists(st.tuples(texts, st.lists(st.one_of(texts, st.sampled_from(["Q-1", "Q-2", "[Q-3]"])), max_size=5)))
)
def test_every_theme_rests_on_quotes_there_are(told: list[tuple[str, list[str]]]) -> None:
    for theme in themed(*told):
        assert len(theme.keys) >= 2
        assert set(theme.keys) <= {quote.key for quote in QUOTES}
        assert 0 < len(theme.title) <= themes.LONGEST_TITLE
