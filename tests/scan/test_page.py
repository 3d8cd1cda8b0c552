"""The page: everything in it is escaped, nothing in it reaches for the network, and a browser shows it well."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Any, Literal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.async_api import Browser
from rich.console import Console

from prompts.reading import Directory
from prompts.scan import Scanned, charts, page, scan, summary
from prompts.scan.tally import Kind
from tests.sandbox.conftest import browser  # noqa: F401 (a fixture)
from tests.scan.company import Company, write

NOBODY = Directory(())
MADE = datetime(2026, 1, 5, tzinfo=UTC)
NASTY = "<script>alert(1)</script>\"'&{{ 7*7 }}{% raw %}</style>[bold]x[/]"
NAMES = ("<img src=//x>", 'a" onload="x', "{{ 7*7 }}")


class Tags(HTMLParser):
    """All tags of a page with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def scanned(folder: Path, *records: dict[str, Any]) -> Scanned:
    (folder / "chat.jsonl").write_text("\n".join(map(json.dumps, records)))
    return scan(folder / "chat.jsonl", NOBODY)


def nasty(folder: Path, name: str) -> Scanned:
    facts = {"channel": name, "department": name, "at": "2025-03-04"}
    texts = ("in March", "for Acme", "for enterprise customers")
    people = [{"text": "hi", "author": f"{name}{n}", **facts} for n in range(6)]
    return scanned(
        folder,
        *(
            {"text": f"We decided to drop the free tier {text}. {NASTY}", "author": f"{name}1", **facts}
            for text in texts
        ),
        *people,
    )


@pytest.mark.parametrize("name", NAMES)
def test_whatever_people_write_stays_text(tmp_path: Path, name: str) -> None:
    tags = Tags(page(nasty(tmp_path, name), MADE))
    assert {tag for tag, _ in tags.tags}.isdisjoint({"script", "img", "iframe", "object", "link", "form", "base"})
    assert not any(key.startswith("on") for _, attrs in tags.tags for key in attrs)
    assert tags.words.count("<script>alert(1)</script>\"'&{{ 7*7 }}{% raw %}</style>") == 3
    assert name in tags.words


def test_whatever_people_write_is_no_markup_of_the_terminal(tmp_path: Path) -> None:
    shown = StringIO()
    Console(file=shown, width=200).print(summary(nasty(tmp_path, "[red]pricing[/red]")))
    assert "[red]pricing[/red]" in shown.getvalue()


@given(st.dictionaries(st.sampled_from(["text", "channel", "author", "department", "url"]), st.text(max_size=40)))
def test_no_text_makes_a_tag(tmp_path_factory: pytest.TempPathFactory, record: dict[str, str]) -> None:
    folder = tmp_path_factory.mktemp("page")
    text = f"We decided to drop the free tier for Acme. {record.get('text', '')}"
    drawn = page(scanned(folder, {**record, "text": text}), MADE)
    plain = page(scanned(folder, {"text": "We decided to drop the free tier for Acme.", "channel": "x"}), MADE)
    assert {tag for tag, _ in Tags(drawn).tags} <= {tag for tag, _ in Tags(plain).tags} | {"a", "i", "time"}


def test_nothing_is_loaded_from_anywhere(tmp_path: Path) -> None:
    facts = {"url": "https://chat.example/1", "at": "2025-03-04"}
    drawn = page(scanned(tmp_path, {"text": "We decided to drop the free tier in March.", **facts}), MADE)
    tags = Tags(drawn)
    assert [attrs["href"] for tag, attrs in tags.tags if tag == "a"] == ["https://chat.example/1"]
    assert not any("src" in attrs or "srcset" in attrs for _, attrs in tags.tags)
    assert "url(" not in drawn
    assert "@import" not in drawn
    policy = next(attrs["content"] for tag, attrs in tags.tags if attrs.get("http-equiv"))
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_an_export_without_a_decision_says_so(tmp_path: Path) -> None:
    found = scanned(tmp_path, {"text": "lunch?"})
    drawn = Tags(page(found, MADE))
    assert "No decision was found." in drawn.words
    assert "How far to trust this" in drawn.words
    assert "This page quotes messages" not in drawn.words
    shown = StringIO()
    Console(file=shown).print(summary(found))
    assert "1 message was read, and none of them announces a decision" in shown.getvalue().replace("\n", "")


def test_broken_files_are_named_in_the_terminal_and_only_counted_on_the_page(tmp_path: Path) -> None:
    for name in ("a-secret-merger", "b", "c", "d", "e", "f", "g"):
        (tmp_path / f"{name}.jsonl").write_text('{"text": "hi"}\n{oops')
    found = scan(tmp_path, NOBODY)
    words = Tags(page(found, MADE)).words
    assert "7 files, or the rest of them" in words
    assert "secret-merger" not in words
    shown = StringIO()
    Console(file=shown, width=200).print(summary(found))
    assert "a-secret-merger.jsonl: line 2" in shown.getvalue()
    assert "b.jsonl: line 2 is not JSON, so the rest of it was not read" in shown.getvalue()
    assert "and 2 more" in shown.getvalue()


def test_few_decisions_are_counted_and_not_made_a_rate(tmp_path: Path) -> None:
    texts = ("for Acme", "in March", "in April")
    found = scanned(
        tmp_path, *({"text": f"We decided to drop the free tier {text}.", "channel": "x"} for text in texts)
    )
    words = Tags(page(found, MADE)).words
    assert "1 of 3 decisions name a customer." in words
    assert "1 of 3\n" in words


COUNTS = st.builds(lambda *n: Counter(dict(zip(Kind, n, strict=True))), *[st.integers(0, 400)] * 4)


@given(st.lists(COUNTS, max_size=130), st.dates(date(1995, 1, 1), date(2090, 1, 1)))
def test_columns_stay_inside_their_drawing_and_stand_for_every_decision(
    weeks: list[Counter[Kind]], first: date
) -> None:
    monday = first - timedelta(days=first.weekday())
    drawn = charts.columns({monday + timedelta(weeks=n): kinds for n, kinds in enumerate(weeks)})
    assert len(drawn.spans) <= charts.MOST_COLUMNS
    assert sum((kinds for _, kinds in drawn.spans), Counter()) == sum(weeks, Counter())
    for box in drawn.boxes:
        assert charts.LEFT <= box.x <= box.x + box.width <= charts.WIDTH
        assert charts.TOP - 0.2 <= box.y <= box.y + box.height <= charts.HEIGHT - charts.BOTTOM + 0.2
    floor = charts.HEIGHT - charts.BOTTOM
    top = float(drawn.up[-1].text.replace(",", ""))
    height = sum(box.height for box in drawn.boxes) / (floor - charts.TOP) * top
    assert height == pytest.approx(sum(kinds.total() for kinds in weeks), abs=0.01 * top * (len(drawn.boxes) + 1))


@given(st.lists(COUNTS, max_size=60))
def test_shares_lie_between_nothing_and_all(weeks: list[Counter[Kind]]) -> None:
    drawn = charts.shares({date(2025, 1, 6) + timedelta(weeks=n): kinds for n, kinds in enumerate(weeks)})
    if drawn is None:
        return
    for (_, named), (_, quoted) in zip(drawn.named, drawn.quoted, strict=True):
        assert charts.TOP <= named <= quoted <= charts.HEIGHT - charts.BOTTOM
    assert all(number >= charts.ENOUGH for _, number, _, _ in drawn.months)
    assert all(mark.text.endswith(" %") for mark in drawn.up)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a made-up company's year."""
    folder = tmp_path_factory.mktemp("year")
    write(Company(per_day=4), folder / "export.zip")
    (folder / "scan.html").write_text(page(scan(folder / "export.zip", NOBODY), MADE), "utf-8")
    return folder / "scan.html"


def test_the_drawings_are_whole(year: Path) -> None:
    text = year.read_text("utf-8")
    drawings = [f"<svg{part.partition('</svg>')[0]}</svg>" for part in text.split("<svg")[1:]]
    assert len(drawings) == 2
    for drawing in drawings:
        assert ET.fromstring(drawing).get("aria-label")  # noqa: S314 (our own)


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 800), ("light", 1400)])
async def test_a_browser_shows_it_without_complaint_or_network(
    browser: Browser,  # noqa: F811 (the fixture)
    year: Path,
    scheme: Literal["light", "dark"],
    width: int,
) -> None:
    problems: list[str] = []
    window = await browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    window.on("console", lambda message: problems.append(message.text))
    window.on("request", lambda request: None if request.url.startswith("file:") else problems.append(request.url))
    await window.goto(year.as_uri())
    await window.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert await window.evaluate("document.documentElement.scrollWidth") <= width
    assert problems == []
