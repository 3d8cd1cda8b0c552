"""Announcements fire; what only looks like one does not; whatever is typed, the reader answers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prompts.reading.decision import Reading, read_decision

PASTED = "\ud800 \x00 we've decided to drop the free tier \udfff from March"


@pytest.mark.parametrize(
    "text",
    [
        "*Decision:* we're keeping the Lyon warehouse, lease extended :tada:",
        "<@U02AB> fyi: we&#39;re dropping the free plan from <https://example.com/x|March>",
        "WE HAVE DECIDED TO EXTEND THE TRIAL TO 30 DAYS",
        "we\u2019ve decided to extend the trial to 30 days",
        "\uff37\uff45 have decided to extend the trial to 30 days",
        "Wir haben entschieden, den Testzeitraum zu verla\u0308ngern, gilt ab Montag",
        "nous avons decide de prolonger la periode d'essai pour tous les clients",
        "RESOLVED: Make the old parser opt-in and drop it in version 5",
    ],
)
def test_an_announcement_is_heard_however_it_is_typed(text: str) -> None:
    reading = read_decision(text)
    assert reading.decision
    assert reading.cue
    assert reading.cue in text


@pytest.mark.parametrize(
    "text",
    [
        "> we've decided to drop the free tier from March\nis that so",
        "&gt; we've decided to drop the free tier from March",
        "`we've decided to drop the free tier from March`",
        "```\nwe've decided to drop the free tier from March\n```",
        "their mail: \u201cwe've decided to drop the free tier from March\u201d",
        "im Protokoll: \u201ewir haben beschlossen, den Tarif einzustellen\u201c",
        "~we've decided to drop the free tier from March~",
        "[deploy-bot] release 4.2 approved, final, moved to production",
        "2026-03-01T10:00:00 INFO decided: plan=free action=drop",
        "Resolved: logging in was slow for some of you, the incident is closed",
    ],
)
def test_other_peoples_words_code_and_machines_stay_unheard(text: str) -> None:
    assert not read_decision(text).decision


def test_a_short_question_right_after_it_makes_an_announcement_a_question() -> None:
    assert read_decision("We're going with the yearly plan for support.").decision
    assert not read_decision("We're going with the yearly plan for support. Right?").decision
    assert not read_decision("We're going with the yearly plan for support, right?").decision


def test_a_bare_confirmation_needs_something_that_was_on_the_table() -> None:
    proposal = "I propose we drop the Team plan and move those customers to Business"
    assert not read_decision("ok, let's do that").decision
    assert not read_decision("ok, let's do that", ["shall we have lunch at twelve?"]).decision
    assert read_decision("ok, let's do that", [proposal]).decision
    assert read_decision("ok, let's do that", [proposal]).cue == "let's do that"


@pytest.mark.parametrize(
    ("said", "before"),
    [
        ("ok, settled then", "Proposal from my side: refunds above 500 dollars need a second approval."),
        ("go ahead with that one", "Option two would be to keep the per-seat price and raise the API limits."),
        ("approved", "Asking for your ok: 20k budget for the spring campaign."),
        ("passt, machen wir so", "Vorschlag: wir stellen den Telefonsupport im Basistarif zum Jahresende ein."),
        ("ok, on fait comme ça", "Je propose de fermer l'offre Legacy aux nouveaux clients en mai."),
        ("vale, lo hacemos así", "Propongo cerrar el plan Legacy a nuevos clientes en mayo."),
        ("では、それで決定で。", "無料プランの上限を3プロジェクトに変更するのはどうでしょうか。"),
    ],
)
def test_a_bare_confirmation_counts_for_what_was_weighed_just_before(said: str, before: str) -> None:
    assert read_decision(said, [before, "fine with me"]).decision
    assert not read_decision(said, ["see you at the station"]).decision
    assert not read_decision(said, [before, "fine with me", "who is on call?", "me", "thanks"]).decision


def test_what_did_not_fire_has_no_cue() -> None:
    assert read_decision("") == Reading(decision=False, score=0.0, cue=None)
    assert read_decision("maybe we drop the free plan in March").cue is None


def test_the_cue_is_the_authors_spelling() -> None:
    pasted = read_decision(PASTED).cue
    assert pasted
    assert pasted in PASTED
    decomposed = "De\u0301cision : on arre\u0302te l'offre gratuite en mars"
    cue = read_decision(decomposed).cue
    assert cue
    assert cue in decomposed


@settings(deadline=None)  # the first message of a language compiles its expressions
@given(st.text(max_size=300), st.lists(st.text(max_size=80), max_size=3))
def test_any_text_gets_an_answer(text: str, context: list[str]) -> None:
    reading = read_decision(text, context)
    assert 0.0 <= reading.score <= 1.0
    assert reading.decision == (reading.cue is not None)
    assert reading.cue is None or reading.cue in text


_PIECES = st.sampled_from(
    [
        "we ",
        "we've ",
        "decided ",
        "now ",
        "from ",
        "March ",
        "it is ",
        "the ",
        ", ",
        "- ",
        ": ",
        "(",
        '"',
        "\u201c",
        "\u00ab",
        "`",
        "```",
        "> ",
        "\n",
        "wir haben ",
        "ni ",
        "の",
        "決定",
        "a",
        " ",
        "*",
        "<@U1",
        "&amp;",
        "~",
    ]
)


@settings(deadline=None)  # the first message of a language compiles its expressions
@given(st.lists(_PIECES, min_size=1, max_size=6), st.integers(min_value=1, max_value=40))
def test_pieces_of_announcements_in_any_order_get_an_answer(pieces: list[str], times: int) -> None:
    text = "".join(pieces) * times
    cue = read_decision(text).cue
    assert cue is None or cue in text


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    [
        "we ",
        "now ",
        "\u201c",
        "\u201ea",
        '"',
        "'a ",
        "`",
        "~",
        "> ",
        "<@",
        "wir haben a ",
        "we have now ",
        "a, ",
        "decision from ",
        "it is ",
        "http://",
        "の",
        "決",
        "हम ",
        "ı",
        "\ud800",
        "from today ",
        "(a ",
        "-",
        " ",
        "\n",
        "yes ",
    ],
)
def test_the_longest_message_a_platform_allows_is_read_to_its_end(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    assert read_decision(text + " x").score <= 1.0


@pytest.mark.parametrize(
    "text",
    [
        "Die neue Hausordnung tritt am 1. September in Kraft.",
        "Frau Dr. Keller wird zum 1. Oktober die Leitung der Qualitätssicherung übernehmen.",
        "La dott.ssa Ferri assume la direzione qualità con decorrenza 1° ottobre.",
        "Il contratto con Rossi S.p.A. viene disdetto a fine anno.",
    ],
)
def test_the_full_stop_of_a_day_or_a_title_cuts_no_announcement_in_two(text: str) -> None:
    assert read_decision(text).decision


@pytest.mark.parametrize(
    "text",
    [
        "Apostamos por Flutter, React Native se queda fuera.",
        "Se comunica que la oficina de la calle Olmo cerrará definitivamente el 30 de noviembre.",
        "Capacete obrigatório no galpão 2 desde segunda-feira, visitante também.",
    ],
)
def test_what_takes_an_announcement_back_in_one_language_does_not_do_so_in_its_kin(text: str) -> None:
    assert read_decision(text).decision
