"""A made-up mix of ordinary work chat: small talk, status, questions, logistics, links, machines, and now and then a decision."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "reading" / "examples.jsonl"
DECISIONS = 0.003
"""In real work chat 2 to 3 messages in 1,000 announce a decision."""
HARD = 0.03
"""Messages written to look like decisions, far more than there are in real chat."""

WHO = ("Ana", "Tom", "Maya", "Sal", "Priya", "Jonas", "Chen", "Lucía")
WHAT = (
    "the export",
    "the invoice page",
    "the onboarding mails",
    "EU hosting",
    "the mobile app",
    "the free tier",
    "SSO",
    "the API",
)
WHEN = ("today", "tomorrow", "on Friday", "next week", "after lunch", "at 3pm", "this sprint", "in March")
CUSTOMER = ("Acme", "Globex", "Initech", "Zorblax", "Bluth", "Hooli")
ORDINARY = (
    "Morning all",
    "thanks {who}, that helps",
    "{who} are you around {when}?",
    "I looked at {what} and it is slower than it was {when}",
    "Does anybody know who owns {what}?",
    "Can we talk about {what} {when}?",
    "{customer} wrote again about {what}, I'll answer them {when}",
    "The build is red because of {what}, looking into it",
    "PR for {what} is up: https://git.example/pulls/{number}",
    "lunch {when}?",
    "I'm out {when}, back on Monday",
    "+1",
    "haha",
    "ok",
    "sounds good, see you {when}",
    "What do you think about {what}? I could see us dropping it, or not",
    "We should decide about {what} {when}",
    "If {customer} signs we might move {what} to {when}",
    "deploy of v2.{number} to staging done",
    "ERROR timeout in worker-{number} after 30s",
    "I like the second mock-up of {what} better, but no strong opinion",
    "Notes from the call with {customer}: they asked about {what}, nothing agreed",
    "Historically we decided to skip {what}, no idea why",
    "Did we ever decide on {what}?",
    "I will have a look at {what} {when}",
    "{who} could you review the copy for {what}?",
    "We are at {number} tickets about {what}",
    "Gute Frage, ich schaue {when} nach",
    "¿Alguien sabe algo de {what}?",
    "Je regarde {what} {when}",
    "{what} について誰か知っていますか？",
)


def messages(number: int, seed: int = 7) -> Iterator[str]:
    """So many messages, the same ones for a seed."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    rows = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    decisions = [row["text"] for row in rows if row["label"] == "decision"]
    hard = [row["text"] for row in rows if row["label"] != "decision"]
    for _ in range(number):
        dice = chance.random()
        if dice < DECISIONS:
            yield chance.choice(decisions)
        elif dice < DECISIONS + HARD:
            yield chance.choice(hard)
        else:
            yield _filled(chance)


def _filled(chance: random.Random) -> str:
    names = {"who": WHO, "what": WHAT, "when": WHEN, "customer": CUSTOMER, "number": range(1, 900)}
    return chance.choice(ORDINARY).format(**{name: chance.choice(some) for name, some in names.items()})
