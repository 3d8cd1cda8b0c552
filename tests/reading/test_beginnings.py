import json
import re
from pathlib import Path

import pytest

from prompts.reading.beginnings import beginnings, guarded
from prompts.reading.customers import find_customers
from prompts.reading.directory import Directory
from prompts.reading.lexicon import LEXICONS
from prompts.reading.lexicon.shape import Lexicon
from prompts.reading.surface import fold

EXAMPLES = [json.loads(line) for line in (Path(__file__).parent / "examples.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        ("we (?:will|won't)", {"we will", "we won't"}),
        ("(?:so )?done", {"so don", "done"}),
        (r"(?<!\w)ok\b", {"ok"}),
        (r"^\W*(?:final|done)", {"^final", "^done"}),
        ("[ab]c+d", {"ac", "bc"}),
        (r"\w+ it is", {""}),
        (r"(?:a|\d) day", {"", "a day"}),
        ("x{0,2}y", {"x", "y"}),
    ],
)
def test_beginnings_are_told_as_far_as_they_are_certain(pattern: str, begins: set[str]) -> None:
    assert beginnings(pattern) == begins


@pytest.mark.parametrize("lexicon", LEXICONS, ids=lambda lexicon: lexicon.code)
def test_a_guarded_expression_finds_what_the_plain_one_finds(lexicon: Lexicon) -> None:
    texts = [fold(example["text"]) for example in EXAMPLES if example["lang"] == lexicon.code]
    for patterns in (lexicon.strong, lexicon.firm, lexicon.medium, lexicon.weak, lexicon.bare, lexicon.business):
        plain, quick = re.compile("|".join(patterns)), re.compile(guarded(patterns))
        for text in texts if patterns else ():
            assert [m.span() for m in quick.finditer(text)] == [m.span() for m in plain.finditer(text)], text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("한빛시스템 확인", "한빛시스템"),
        ("東海システムは了解", "東海システム"),
        ("ABC様", "ABC"),
        ("腾云科技", "腾云科技"),
        ("(株)ABC", "(株)ABC"),
        ("(주)ABC", "(주)ABC"),
    ],
)
def test_the_first_look_for_names_without_capitals_passes_over_none(text: str, name: str) -> None:
    assert [mention.text for mention in find_customers(text, Directory(()))] == [name]
