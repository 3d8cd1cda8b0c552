"""The gate: names against groups, words against retellings, and quotations against their source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prompts.reading import (
    Directory,
    DirectoryEntry,
    Known,
    Near,
    NewName,
    Paraphrase,
    Segment,
    Unusable,
    Verbatim,
    judge_customer,
    judge_quote,
    occurs_in,
)

LUMEN = DirectoryEntry(1, "Lumen Optics", ("Lumen",), "lumen-optics.example")
HOSHINO = DirectoryEntry(2, "星野電機")
ENTERPRISE = DirectoryEntry(3, "Enterprise")
DIRECTORY = Directory([LUMEN, HOSHINO, ENTERPRISE])
ANYTHING = st.text(st.characters(), max_size=300)  # lone surrogates and NUL too

GROUPS = """
enterprise customers | SMBs | power users | everyone in EMEA | our biggest accounts | customers in Germany | users
all | most teams | free users
any healthcare customer above 50k | users who left last year | startups | the mid-market | Business plan customers
early adopters | hospitals
Kunden | die Nutzer | alle Kunden | Bestandskunden | Enterprise-Kunden | Kunden mit SLA | les utilisateurs
tous les clients | clients en Belgique
los clientes grandes | clientes premium | usuarios nuevos | todos os clientes | usuários | i clienti
clienti in Svizzera | alle klanten | gebruikers
klienci | nowi użytkownicy | klienci z Niemiec | müşteriler | büyük müşterilerimiz | クライアント各社 | 大手顧客
ユーザー | 所有客户 | 企业客户
고객들 | 기업 고객 | सभी ग्राहक | यूज़र्स
"""
NAMES = """
Customer.io | Team Acme GmbH | People's Bank | Enterprise Rent-A-Wreck | Teams4U | Usertesting | Customers Bank
Partners in Health | User Interviews
Business Insider | Doctors without Borders | Key Bank | First Bank | Everyone Social | Admin By Request
Kunden GmbH | Kundendienst Müller | Free Now
株式会社ユーザーローカル | 统一企业 | 客户通科技有限公司 | 고객의소리 | दीपक ट्रेडर्स | <!channel>
<b>Bold</b> Foods | Globo 🎉 | 7-Eleven | Q
"""


def listed(rows: str) -> list[str]:
    return [name.strip() for row in rows.strip().splitlines() for name in row.split("|")]


@pytest.mark.parametrize("typed", listed(GROUPS))
def test_a_group_is_no_customer(typed: str) -> None:
    assert isinstance(judge_customer(typed, DIRECTORY), Segment)


@pytest.mark.parametrize("typed", listed(NAMES))
def test_a_name_is_not_taken_for_a_group(typed: str) -> None:
    assert not isinstance(judge_customer(typed, DIRECTORY), Segment | Unusable)


@pytest.mark.parametrize("typed", ["Lumen Optics", "  lumen   OPTICS ", "ＬＵＭＥＮ", "lumen-optics.example"])
def test_the_directory_knows_its_customers_however_they_are_typed(typed: str) -> None:
    assert judge_customer(typed, DIRECTORY) == Known(LUMEN)


def test_a_customer_of_the_directory_beats_the_rule_about_groups() -> None:
    assert judge_customer("enterprise", DIRECTORY) == Known(ENTERPRISE)
    assert judge_customer("enterprise", Directory([])) == Segment("enterprise", ())


@pytest.mark.parametrize("typed", ["Lumen Optcis", "Lumen Optics Inc.", "Lumen Optics GmbH", "Lumenn", "lumen optik"])
def test_a_near_miss_is_offered_and_not_merged(typed: str) -> None:
    assert judge_customer(typed, DIRECTORY) == Near(typed, (LUMEN,))


@pytest.mark.parametrize("typed", ["Lux", "Luna", "Optics", "Hoshino"])
def test_a_short_name_that_only_looks_alike_is_new(typed: str) -> None:
    assert judge_customer(typed, DIRECTORY) == NewName(typed)


def test_a_new_name_has_its_spaces_folded() -> None:
    assert judge_customer(" Kite \n Works ", DIRECTORY) == NewName("Kite Works")


@pytest.mark.parametrize("typed", ["", "  \n", "🎉🎉", "---", "x" * 121])
def test_what_is_no_name_is_answered_with_what_to_do(typed: str) -> None:
    verdict = judge_customer(typed, DIRECTORY)
    assert isinstance(verdict, Unusable)
    assert verdict.reason.endswith(".")


RETOLD = """
They want a cheaper plan | they said they need more time | The customer feels ignored
the client would like a discount | The customer requested a call
Dana mentioned she prefers email | Wants a cheaper plan | Users want dark mode | wollen mehr Auswertungen
Der Kunde möchte mehr Speicher
Die Kunden hätten gerne einen Export | le client veut une remise | Les clients souhaitent un export
quieren que lo arreglemos ya | El cliente pide un descuento
ellos pidieron más licencias | o cliente quer mais prazo | eles pediram um relatório | il cliente vuole uno sconto
vogliono più report | de klant wil korting
klanten willen een export | klient chce rabatu | mówią, że jest za drogo | müşteri indirim istiyor
daha hızlı destek istiyorlar | 顧客は早い対応を希望している
客户希望尽快上线 | 他们觉得太贵 | 고객은 더 빠른 지원을 원합니다 | ग्राहक चाहते हैं कि रिपोर्ट जल्दी मिले
"""
SPOKEN = """
we need single sign-on by March | I can't print | It is too slow. | Can we get an export? | Please fix the export
They crash every time I export
They need to fix this, we can't print | Support said they would fix it in June | Our customers want dark mode
too many clicks | needs work | want more reports
the app wants my password again | no one told us | he left and nobody has the password | wir brauchen das bis Mai
Sie brauchen zu lange | das nervt einfach
je veux payer moins | Il demande un mot de passe à chaque fois | nous voulons partir | queremos un descuento
no puedo imprimir | queremos desconto
vogliamo uno sconto | non funziona mai | wij willen korting | het is te duur | chcemy rabatu | za drogo
indirim istiyoruz | çok yavaş | 画面が多すぎる
私たちは早い対応を希望しています | 太慢了 | 我们需要更快的支持 | 빠른 지원이 필요합니다
우리는 더 빠른 지원을 원합니다 | हमें हिंदी चाहिए
"""


@pytest.mark.parametrize("words", listed(RETOLD))
def test_a_retelling_is_no_quote(words: str) -> None:
    assert isinstance(judge_quote(words, []), Paraphrase)


@pytest.mark.parametrize("words", listed(SPOKEN))
def test_somebody_speaking_is_never_refused(words: str) -> None:
    assert judge_quote(words, ["Lumen"]) == Verbatim(words)


@pytest.mark.parametrize(
    "words",
    [
        "Lumen said that they need it",
        "Lumen wants single sign-on",
        "Lumen's CFO asked for a discount",
        "Lumen möchte mehr",
        "Lumen veut payer moins",
        "Lumenは値下げを希望しています",
    ],
)
def test_a_retelling_says_whom_it_retells(words: str) -> None:
    verdict = judge_quote(words, ["Kite", "Lumen"])
    assert isinstance(verdict, Paraphrase)
    assert verdict.about == "Lumen"
    assert verdict.cue in words


@pytest.mark.parametrize(
    "marked",
    [
        "“we can't print”",
        '"we can\'t print"',
        "„we can't print“",
        "« we can't print »",
        "「we can't print」",
        "'we can't print'",
    ],
)
def test_the_marks_around_a_quote_are_not_part_of_it(marked: str) -> None:
    assert judge_quote(marked, []) == Verbatim("we can't print")


def test_marks_inside_a_quote_stay() -> None:
    assert judge_quote('"fast" and "easy"', []) == Verbatim('"fast" and "easy"')


@pytest.mark.parametrize(
    ("quote", "source", "slice_"),
    [
        ("we can't print & scan", "Hi, we can’t  print &amp; scan!", "we can’t  print &amp; scan"),
        ("it's slow - very slow...", "it’s slow — very slow…", "it’s slow — very slow…"),
        ('"never again"', "they wrote «never again» to us", "«never again»"),
        ("“never again”", "never again, she said", "never again"),
        ("a < b", "a &lt; b", "a &lt; b"),
        ("one two", "one\u200b\u00a0\n two", "one\u200b\u00a0\n two"),
        ("ｆｕｌｌ", "full", "full"),
        ("café", "cafe\u0301", "cafe\u0301"),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
    ],
)
def test_a_quote_is_found_as_its_source_writes_it(quote: str, source: str, slice_: str) -> None:
    assert occurs_in(quote, source) == slice_


@pytest.mark.parametrize(
    ("quote", "source"), [("We pay", "we pay"), ("", "x"), (" \u200b", "x"), ("we paid", "we pay"), ("''", "x")]
)
def test_other_words_do_not_occur(quote: str, source: str) -> None:
    assert occurs_in(quote, source) is None


@given(ANYTHING, st.data())
def test_every_slice_of_a_source_occurs_in_it(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    quote = source[start : data.draw(st.integers(start, len(source)))]
    found = occurs_in(quote, source)
    assert (found is not None) or not quote.strip().strip("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\"'")
    assert found is None or found in source


WORDS = st.lists(
    st.sampled_from(["don't", "stop", "&", "go", "<fast>", "“really”", "—", "it's", "9%", "…", "über", "früh", "速い"]),
    min_size=1,
    max_size=12,
)


@given(WORDS, st.data())
def test_a_quote_survives_what_platforms_do_to_text(words: list[str], data: st.DataObject) -> None:
    spaces = data.draw(
        st.lists(st.sampled_from([" ", "  ", "\u00a0", "\n", " \u200b"]), min_size=len(words), max_size=len(words))
    )
    source = "".join(word + space for word, space in zip(words, spaces, strict=True)).strip(" \u200b\u00a0\n")
    source = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    typed = " ".join(words).replace("“", '"').replace("”", '"').replace("—", "-").replace("…", "...").replace("'", "’")
    assert occurs_in(typed, "before " + source + " after") == source


@given(ANYTHING, ANYTHING)
def test_judging_never_fails(one: str, other: str) -> None:
    judge_customer(one, Directory([LUMEN, DirectoryEntry(9, other or "-", (one,), other)]))
    judge_quote(one, [other, one[:5]])
    occurs_in(one, other)


@settings(deadline=None, max_examples=30)
@given(st.text(min_size=1, max_size=4), st.integers(1000, 5000))
def test_repetition_does_no_harm(piece: str, times: int) -> None:
    long = piece * times
    judge_customer(long, DIRECTORY)
    judge_quote(long, ["Lumen"])
    assert occurs_in(long + "x", long) is None or "x" in long
