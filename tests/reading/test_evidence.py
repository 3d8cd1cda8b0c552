"""Customers, quotations and groups in what people write."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prompts.reading import (
    Directory,
    DirectoryEntry,
    FoundQuote,
    FoundSegment,
    Mention,
    find_customers,
    find_quotes,
    find_segments,
)

LUMEN = DirectoryEntry(1, "Lumen Optics", ("Lumen",), "lumen-optics.example")
HOSHINO = DirectoryEntry(2, "星野電機")
TARGET = DirectoryEntry(3, "Target")
DIRECTORY = Directory([LUMEN, HOSHINO, TARGET, DirectoryEntry(4, "Lumen Optics Iberia")])
NOBODY = Directory([])


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("We keep it for Lumen.", ["Lumen"]),
        ("lumen optics' renewal and LUMEN’s audit", ["lumen optics", "LUMEN"]),
        ("Lumen Optics Iberia first", ["Lumen Optics Iberia"]),
        ("mail dana@lumen-optics.example or https://lumen-optics.example/x", ["lumen-optics.example"] * 2),
        ("星野電機様から連絡がありました", ["星野電機"]),
        ("Target asked for it, our target is May", ["Target"]),
        ("Lumenary, `Lumen`, @Lumen, https://wiki.lumen.dev", []),
        ("lumen-optics.example.com", []),
    ],
)
def test_customers_of_the_directory_are_found_as_whole_words(text: str, named: list[str]) -> None:
    assert [mention.text for mention in find_customers(text, DIRECTORY) if mention.entry] == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("We decided to extend the trial for Copperfield Foods.", ["Copperfield Foods"]),
        ("Marlowe asked for it twice, so it ships in May.", ["Marlowe"]),
        ("Dana at Quillfeather wants the export back.", ["Quillfeather"]),
        ("customer Brightwater, who pays yearly, keeps the old plan", ["Brightwater"]),
        ("We drop it. Osprey Travel and Tidewell complained for months.", ["Osprey Travel", "Tidewell"]),
        ("Agreed after the call with Harrowgate: no more exports", ["Harrowgate"]),
        ("Wir verlängern die Frist, Fischer Anlagenbau GmbH hat darum gebeten.", ["Fischer Anlagenbau GmbH"]),
        ("Der Kunde Brockhoff bekommt das alte Paket.", ["Brockhoff"]),
        ("Con Talleres Morín S.L. cerramos en junio.", ["Talleres Morín S.L."]),
        ("No more free resets, Ostler Freight Ltd. was told.", ["Ostler Freight Ltd."]),
        ("We waive it for Ostler Freight Ltd. That is final.", ["Ostler Freight Ltd"]),
        ("Praxis Dr. Aydın kommt an den neuen Anschluss.", ["Praxis Dr. Aydın"]),
        ("Gümüşdere Belediyesi'ne altı ay süre veriyoruz.", ["Gümüşdere Belediyesi"]),
        ("さくら幼稚園は来月から週三回にします。", ["さくら幼稚園"]),
        ("On garde l'export : le client Verrier l'a demandé.", ["Verrier"]),
        ("Mantenemos el plan para Bodegas Alcor, nos dijo que lo necesita.", ["Bodegas Alcor"]),
        ("O cliente Padaria Sol pediu, então fica.", ["Padaria Sol"]),
        ("Teniamo il piano: la Cartiera Bianchi ha chiesto tempo.", ["Cartiera Bianchi"]),
        ("We houden het zo, klant Kuiper wil het niet anders.", ["Kuiper"]),
        ("Zostaje stary cennik dla firmy Mlekpol Nowy.", ["Mlekpol Nowy"]),
        ("Eski fiyat kalıyor, Yıldız Makina istedi.", ["Yıldız Makina"]),
        ("青葉製作所様のご要望により、納期を延ばします。", ["青葉製作所"]),
        ("远帆物流说：“太慢了”，所以我们改。", ["远帆物流"]),
        ("고객사 다온테크에서 요청해서 연장합니다.", ["다온테크"]),
        ("गुप्ता स्टील ने कहा कि देर हो रही है, इसलिए हम बदल रहे हैं।", ["गुप्ता स्टील"]),
    ],
)
def test_likely_names_are_found_by_what_stands_around_them(text: str, named: list[str]) -> None:
    assert [mention.text for mention in find_customers(text, NOBODY)] == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Corvey Haulage wasn't ready, so the old portal lives on.", ["Corvey Haulage"]),
        ("Three months free, agreed with Linnet & Sons.", ["Linnet & Sons"]),
        ("The go-live at St. Osmund's moves to June.", ["St. Osmund's"]),
        ("Signed by Ines Calder of Norbury Bank.", ["Norbury Bank"]),
        ("Klinikum Kassel bleibt beim alten Tarif.", ["Klinikum Kassel"]),
        ("La Clinique des Ormes reste sur l'ancienne version.", ["Clinique des Ormes"]),
        ("Un plazo más para Cementos Arrieta y Grupo Beltza.", ["Cementos Arrieta", "Grupo Beltza"]),
        ("Sem multa pro Hospital Santa Cecília.", ["Hospital Santa Cecília"]),
        ("Drukarnia Sowa zostaje na starym cenniku.", ["Drukarnia Sowa"]),
        ("Aydın Lojistik eski fiyattan devam ediyor.", ["Aydın Lojistik"]),
        ("北沢精機さんの支払いを延ばします。", ["北沢精機"]),
        ("给云岭纸业的账期延长到90天。", ["云岭纸业"]),
        ("서해정밀에는 예전 단가를 유지합니다.", ["서해정밀"]),
        ("वर्मा ज्वेलर्स का जुर्माना माफ़ है।", ["वर्मा ज्वेलर्स"]),
        ("Competitor Plover Foods cut its prices. Catering goes to Millbrook Foods.", []),
        ("The offsite is at the Riverside Hotel.", []),
        ("Terms & Conditions get a rewrite, Health & Safety signs off.", []),
        ("Schools pay Basic for everything.", []),
        ("Kwame takes over Platform Services.", []),
    ],
)
def test_an_organization_is_known_by_its_own_words_unless_it_is_said_to_serve_us(text: str, named: list[str]) -> None:
    assert [mention.text for mention in find_customers(text, NOBODY)] == named


@pytest.mark.parametrize(
    "text",
    [
        "We go with Stripe and drop Adyen.",
        "Decided: we switch from Zendesk to Freshdesk for support tickets.",
        "We're going with Quickbeam instead of Foldhaven.",
        "Legal said yes, Finance wants a report for Q3.",
        "Talked to Priya and Tom, they agreed.",
        "From Monday the API is frozen for EU tenants, except SSO.",
        "We close the Lisbon office for August.",
        "The Team plan stays, Marketing asked for it.",
        "See pricing_Final.pdf for Details",
        "<@U123|Mara> said it is fine for @Karim",
        "Wir nehmen Variante B für den Vertrieb.",
        "On passe à Postgres pour les Factures.",
    ],
)
def test_suppliers_teams_people_and_days_are_no_customers(text: str) -> None:
    assert find_customers(text, NOBODY) == []


def quoted(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(quote.text, quote.speaker, quote.customer) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Dana (Marlowe) said: “we retype every order”", ("we retype every order", "Dana", "Marlowe")),
        ("Marlowe: “we retype every order”", ("we retype every order", None, "Marlowe")),
        (
            "“Our auditors refuse this”, said Dana Ruiz, CFO at Marlowe",
            ("Our auditors refuse this", "Dana Ruiz", "Marlowe"),
        ),
        ('Marlowe\'s buyer told us "no export, no deal".', ("no export, no deal", None, "Marlowe")),
        ("Customers said 'we cannot see it' and left.", ("we cannot see it", None, None)),
        ('In their own words: "it eats our Mondays"', ("it eats our Mondays", None, None)),
        ("Marlowe complained “the “final” export is broken”.", ("the “final” export is broken", None, "Marlowe")),
        (
            "Laut Brockhoff „geht ohne Export gar nichts“, also kommt er.",
            ("geht ohne Export gar nichts", None, "Brockhoff"),
        ),
        ("Selon Verrier, « ça rame tous les lundis ».", ("ça rame tous les lundis", None, "Verrier")),
        ("Según Bodegas Alcor, «no llegamos a fin de mes».", ("no llegamos a fin de mes", None, "Bodegas Alcor")),
        ('O cliente Padaria Sol disse: "a gente perde meio dia"', ("a gente perde meio dia", None, "Padaria Sol")),
        ("Bianchi ha detto: «così non lavoriamo»", ("così non lavoriamo", None, "Bianchi")),
        ('Kuiper zei: "we raken klanten kwijt"', ("we raken klanten kwijt", None, "Kuiper")),
        ("Mlekpol napisał: „tracimy na tym godziny”", ("tracimy na tym godziny", None, "Mlekpol")),
        ('Yıldız Makina dedi ki: "her hafta elle giriyoruz"', ("her hafta elle giriyoruz", None, "Yıldız Makina")),
        ("青葉製作所様は「毎週手で入力しています」と言った", ("毎週手で入力しています", None, "青葉製作所")),
        ("远帆物流说：“我们每天手工录入”", ("我们每天手工录入", None, "远帆物流")),
        ('다온테크에서 "매주 수작업으로 입력해요"라고 했습니다', ("매주 수작업으로 입력해요", None, "다온테크")),
        ('गुप्ता स्टील ने कहा, "हमें हर हफ्ते हाथ से भरना पड़ता है"', ("हमें हर हफ्ते हाथ से भरना पड़ता है", None, "गुप्ता स्टील")),
        ("> sync stops every Monday\n— Dana, Marlowe", ("sync stops every Monday", "Dana", "Marlowe")),
        ("Dana from Marlowe wrote:\n&gt; sync stops every Monday", ("sync stops every Monday", "Dana", "Marlowe")),
        (
            "The cut is off. “every van you send is half empty” and that was that.",
            ("every van you send is half empty", None, None),
        ),
        (
            "Wir streichen das. „lieber gar keine als so eine Rechnung“, mehr gab es nicht.",
            ("lieber gar keine als so eine Rechnung", None, None),
        ),
    ],
)
def test_quotations_with_who_said_them(text: str, quote: tuple[str, str | None, str | None]) -> None:
    assert quoted(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        'We renamed "Workspace" to "Project" and sign "Order Form #3".',
        "The so-called “quick win” took us a month.",
        "Read 'The Long Walk' before the workshop.",
        'See "pricing_final.pdf" and the doc "Plan for May".',
        'We keep the tab called "My reports".',
        'We go with "Plan B".',
        'Our CEO said "ship it".',
        'An unclosed "mark, said Dana',
        "5\" screens and 6' poles don't fit, and it's 'ok'",
        "`Dana said “x y z”`",
        "> we will not go\nDoes this hold?",
    ],
)
def test_titles_names_of_things_and_our_own_words_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("We raise it for enterprise customers only.", "enterprise customers"),
        ("Free for SMBs from May.", "SMBs"),
        ("Power users get the beta.", "Power users"),
        ("Everyone who joined before May keeps it.", "Everyone who joined before May"),
        ("Most teams never open it.", "teams"),
        ("Price freeze for charities until May.", "charities"),
        ("We include it for GxP customers.", "GxP customers"),
        ("Schools pay Basic.", "Schools"),
        ("Die Steuerberater zahlen nichts.", "Steuerberater"),
        ("Das gilt für Bestandskunden.", "Bestandskunden"),
        ("Wir fragen die Nutzer.", "Nutzer"),
        ("C'est pour les nouveaux clients.", "nouveaux clients"),
        ("Es para los clientes grandes.", "clientes grandes"),
        ("Vale para todos os clientes.", "clientes"),
        ("Vale per i clienti retail.", "clienti retail"),
        ("Dit geldt voor nieuwe klanten.", "nieuwe klanten"),
        ("Tylko dla nowych klientów.", "nowych klientów"),
        ("Yeni müşteriler için geçerli.", "Yeni müşteriler"),
        ("大手顧客だけに提供します。", "大手顧客"),
        ("只给企业客户开放。", "企业客户"),
        ("기업 고객에게만 제공합니다.", "기업 고객"),
        ("यह सिर्फ नए ग्राहकों के लिए है।", "नए ग्राहकों"),
    ],
)
def test_groups_in_a_text(text: str, group: str) -> None:
    assert group in [found.text.strip() for found in find_segments(text)] or any(
        found.text.endswith(group) for found in find_segments(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Enterprise Rent-A-Wreck stays.",
        "customer-facing docs move",
        "Customers told us so.",
        "The Foxglove Hotels contract moves.",
        "客户说可以。",
        "`all users`",
        "we team up",
    ],
)
def test_what_is_no_group(text: str) -> None:
    assert find_segments(text) == []


MARKS = tuple("\"'„»«「」\n.`@様客")
BITS = (
    "Marlowe said",
    "“we go”",
    "> ",
    "&gt; ",
    "Lumen",
    "'s ",
    "customers in ",
    "everyone who ",
    "for ",
    ", ",
    ": ",
    "星野電機",
    "고객",
    "ग्राहक ने कहा",
)
PIECES = st.sampled_from((*MARKS, *BITS, "\x00", "\ud800", "e\u0301", "İ", "ﬁ", "<@U1>"))
TEXTS = st.one_of(st.text(st.characters(), max_size=200), st.lists(PIECES, max_size=30).map("".join))


@settings(deadline=None)  # the first message of a language compiles its expressions
@given(TEXTS)
def test_whatever_is_found_is_a_slice_of_the_text(text: str) -> None:
    everything: list[Mention | FoundQuote | FoundSegment] = []
    everything += [*find_customers(text, DIRECTORY), *find_quotes(text), *find_segments(text)]
    for found in everything:
        assert text[found.start : found.end] == found.text
        assert found.text
    quotes = find_quotes(text)
    assert all(one.end < two.start for one, two in pairwise(quotes))


@settings(deadline=None, max_examples=25)
@given(st.lists(PIECES, min_size=1, max_size=3).map("".join), st.integers(500, 3000))
def test_repetition_does_no_harm(piece: str, times: int) -> None:
    long = (piece * times)[:40_000]
    find_customers(long, DIRECTORY)
    find_quotes(long)
    find_segments(long)


def test_what_is_suggested_while_somebody_types() -> None:
    many = Directory(
        [LUMEN, DirectoryEntry(5, "Alumen"), DirectoryEntry(6, "The Lumber Yard"), DirectoryEntry(7, "Zeppelin")]
    )
    assert [entry.name for entry in many.suggest("lum")] == ["Lumen Optics", "The Lumber Yard", "Alumen"]
    assert [entry.name for entry in many.suggest("zepellin")] == ["Zeppelin"]
    assert [entry.name for entry in many.suggest("", 2)] == ["Alumen", "Lumen Optics"]
    assert many.suggest("qqqq") == []


def test_a_directory_of_ten_thousand_is_read_as_exactly() -> None:
    many = Directory(DirectoryEntry(n, f"Bank of Place {n}", (), f"place{n}.example") for n in range(10_000))
    assert [mention.entry for mention in find_customers("for Bank of Place 77 and x@place9.example", many)] == [
        many.find("bank of place 77"),
        many.find("place9.example"),
    ]
