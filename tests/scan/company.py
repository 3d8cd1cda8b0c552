"""A made-up company's year in chat, as the export that Slack would give it.

`python -m tests.scan.company docs/scan.png` scans it and takes the README's picture of the page;
`python -m tests.scan.company FOLDER` writes the export there.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.async_api import async_playwright

from tests.sandbox.conftest import FLAGS, chromium
from tests.walks.process import ROOT

Record = dict[str, Any]

TITLES = (
    ("Product", ("Product Manager", "Head of Product", "Product Owner")),
    ("Engineering", ("Software Engineer", "Backend Developer", "Engineering Manager", "SRE")),
    ("Sales", ("Account Executive", "VP Sales", "Sales Manager")),
    ("Customer success", ("Customer Success Manager", "Onboarding Lead")),
    ("Support", ("Support Agent", "Support Lead")),
    ("Legal", ("General Counsel",)),
)
NAMES = (
    "Ana Duarte", "Maya Lindqvist", "Tom Okafor", "Iris Weber", "Noah Castel", "Lea Moreau", "Jonas Brandt", "Priya Nair",
    "Sven Holm", "Carla Rossi", "Ben Adler", "Yuki Tanaka", "Omar Haddad", "Nina Kowalska", "Paul Verbeek", "Rosa Ibarra",
    "Finn Maier", "Aylin Demir", "Marc Dubois", "Zoe Hart", "Luis Prado", "Elif Kaya", "Kate Boyle", "Hugo Neves", "Mia Sand",
    "Karl Ross", "Dora Pinter", "Emil Falk", "Tess Groen", "Ravi Menon",
)  # fmt: skip
CHANNELS = (
    ("product", 34, ("Product", "Engineering")), ("pricing", 16, ("Sales", "Product")), ("platform", 18, ("Engineering",)),
    ("customer-success", 15, ("Customer success", "Support")), ("support", 9, ("Support",)), ("sales-emea", 12, ("Sales",)),
    ("mobile", 8, ("Engineering", "Product")), ("contracts", 5, ("Legal", "Sales")), ("general", 6, ("Product", "Sales")),
)  # fmt: skip
CUSTOMERS = (
    "Acme", "Globex", "Initech", "Hooli", "Umbrella Health", "Stark Foods", "Wayne Logistics", "Tyrell Optics", "Cyberdyne Rail",
    "Soylent Bakeries", "Vandelay Imports", "Wonka Confectionery", "Oscorp Labs", "Gringotts Credit", "Duff Breweries",
)  # fmt: skip
SPEAKERS = ("Dana", "Rui", "Helen", "Igor", "Sofia", "Matteo")
WORDS = (
    "we lose two days a month on this", "I would pay for that alone", "our auditors ask for it every quarter",
    "nobody here understands the invoice", "we cannot sign while our data leaves Europe", "the export is why we stayed",
    "half my team has given up on the app", "please stop changing the menu",
)  # fmt: skip
TOPICS = (
    "EU-only hosting for the new plan", "the export to Excel", "a fixed price for three years", "single sign-on in the base plan",
    "weekly invoices", "the old API until summer", "the offline mode of the app", "a sandbox for every account",
    "phone support on Saturdays", "the new onboarding", "role-based access", "the CSV import",
)  # fmt: skip
GROUPS = (
    "enterprise customers",
    "SMB customers",
    "power users",
    "all customers in EMEA",
    "new users",
    "mid-market accounts",
)
VERBS = (
    "We're going with",
    "We've decided to keep",
    "Decision: we ship",
    "Final call: we're keeping",
    "We decided to drop",
    "It's settled, we launch",
)
CHATTER = (
    "good morning all :wave:", "the build is green again", "can you have a look at the import when you get a minute?",
    "I'm in a call until three, ping me after", "here is the link <https://docs.example.com/d/18|to the sheet>", "thanks!",
    "who is on call this weekend?", "should we move the retro to Thursday?", "the numbers look better than last week",
    "not sure, ask in the other channel", "+1", "nice work on the release notes", "lunch?", "I pushed a fix, live in ten minutes",
    "does anybody remember why we did it like that?", "&gt; can you send it again?\nsure, one moment",
)  # fmt: skip


class Company:
    """Everybody's messages of a year, the same ones every time; `per_day` is about how many a channel has on a working day."""

    def __init__(self, seed: int = 11, per_day: int = 24, start: date = date(2025, 1, 6), days: int = 357) -> None:
        self.chance = random.Random(seed)  # noqa: S311 (made-up data)
        self.per_day, self.start, self.days = per_day, start, days
        self.people = [(f"U0MADE{n:03}", name, self._title(n)) for n, name in enumerate(NAMES)]

    def _title(self, number: int) -> tuple[str, str]:
        department, titles = TITLES[min(number * len(TITLES) // len(NAMES), len(TITLES) - 1)]
        return department, titles[number % len(titles)]

    def lists(self) -> dict[str, list[Record]]:
        """The export's lists."""
        users: list[Record] = [
            {"id": user, "team_id": "T0MADE", "name": name.split()[0].lower(), "is_bot": False,
             "profile": {"real_name": name, "display_name": name, "title": title}}
            for user, name, (_, title) in self.people
        ]  # fmt: skip
        users.append({"id": "U0BOT", "team_id": "T0MADE", "name": "deploys", "is_bot": True, "profile": {}})
        channels = [{"id": f"C0MADE{n}", "name": name, "is_archived": False} for n, (name, _, _) in enumerate(CHANNELS)]
        private = [{"id": "G0BOARD", "name": "board", "is_archived": False}]
        return {"users.json": users, "channels.json": channels, "groups.json": private}

    def files(self) -> Iterator[tuple[str, list[Record]]]:
        """Every channel's days."""
        for name, decisions, departments in (*CHANNELS, ("board", 4, ("Legal", "Sales"))):
            for offset in range(self.days):
                day = self.start + timedelta(days=offset)
                if day.weekday() < 5:
                    yield f"{name}/{day}.json", self._day(day, decisions / 100, departments)

    def _day(self, day: date, decisions: float, departments: tuple[str, ...]) -> list[Record]:
        at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC).timestamp()
        said: list[Record] = []
        for _ in range(self.chance.randint(self.per_day // 2, self.per_day * 3 // 2)):
            at += self.chance.randint(30, 1500)
            said.append(self._message(at, self.chance.choice(CHATTER)))
        rising = 0.75 + 0.5 * (day - self.start).days / self.days
        if self.chance.random() < decisions * rising and said:
            at += 120
            insiders = [user for user, _, (department, _) in self.people if department in departments]
            said.append(self._message(at, self._decision(rising), self.chance.choice(insiders)))
            if self.chance.random() < 0.2:
                reply = self._message(at + 400, f"who asked? I think {self.chance.choice(CUSTOMERS)} asked for it")
                said.append({**reply, "thread_ts": f"{at:.6f}"})
        if self.chance.random() < 0.4:
            said.append({**self._message(at + 500, "Deployed billing v2.3"), "subtype": "bot_message", "bot_id": "B1"})
        return said

    def _message(self, at: float, text: str, user: str = "") -> Record:
        return {
            "type": "message", "user": user or self.chance.choice(self.people)[0], "text": text, "ts": f"{at:.6f}", "team": "T0MADE",
        }  # fmt: skip

    def _decision(self, rising: float) -> str:
        topic, verb = self.chance.choice(TOPICS), self.chance.choice(VERBS)
        customer = self.chance.choices(CUSTOMERS, weights=range(len(CUSTOMERS) * 2, len(CUSTOMERS), -1))[0]
        match self.chance.random() / rising:
            case luck if luck < 0.09:
                return f"{verb} {topic} for {customer}. {self.chance.choice(SPEAKERS)} from {customer} said “{self.chance.choice(WORDS)}”."
            case luck if luck < 0.22:
                return f"{verb} {topic}, {customer} asked for it twice."
            case luck if luck < 0.48:
                return f"{verb} {topic} for {self.chance.choice(GROUPS)}."
            case _:
                return f"{verb} {topic} from {self.chance.choice(('March', 'next week', 'the next release', 'Q3'))}."


def write(company: Company, out: Path) -> None:
    """The export as Slack's zip."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, listed in company.lists().items():
            packed.writestr(name, json.dumps(listed, indent=4))
        for name, said in company.files():
            packed.writestr(name, json.dumps(said, indent=4))


def scanned(folder: Path) -> Path:
    """The page of the company's export, made by the command."""
    export, page = folder / "Made-up Ltd.zip", folder / "scan.html"
    write(Company(), export)
    subprocess.run([sys.executable, str(ROOT / "app.py"), "scan", str(export), "--out", str(page)], check=True)
    return page


async def picture(out: Path, height: int = 1010) -> None:
    """The README's picture: the page's upper part."""
    with tempfile.TemporaryDirectory() as folder:
        page = scanned(Path(folder))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            window = await browser.new_page(viewport={"width": 1100, "height": height})
            await window.goto(page.as_uri())
            await window.screenshot(path=out)
            await browser.close()


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if where.suffix == ".png":
        asyncio.run(picture(where))
    else:
        write(Company(), where)
