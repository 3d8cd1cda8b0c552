"""How many ordinary chat messages a second of CPU the reader reads, JSON in and out, beside JSON alone.

Time is the CPU's, not the clock's, so that a busy machine changes the numbers little and their ratio less.
"""

import json
import random
import time
from collections.abc import Callable, Iterable

from prompts.reading.classify import classify_lines
from prompts.reading.directory import Directory, DirectoryEntry

_MESSAGES = 40_000
_OPENINGS = ("", "", "", "hey, ", "ok ", "@sam ", "fyi ", "lol ", "hmm ", "thanks, ")
_BODIES = (
    "the build on {thing} is green again",
    "can you have a look at {thing} when you get a minute?",
    "I'm in a meeting until {time}, ping me after",
    "pushed a fix for {thing}, should be live in ten minutes",
    "anyone else seeing timeouts on {thing}?",
    "good morning :coffee:",
    "here is the link https://example.com/{thing}/{time}",
    "we could try {thing} on staging first and see what happens",
    "not sure, {who} knows more about {thing}",
    "{who} from {customer} asked about {thing} again",
    "works for me",
    "the numbers for {thing} look better than last week, about 12% up",
    "{thing} was slow again this morning, so I restarted two workers and it went down. I'll look at the logs after lunch.",
    "merci, je regarde {thing} cet après-midi",
    "est-ce que quelqu'un a touché à {thing} hier soir ?",
    "ich schau mir {thing} morgen an",
    "Bin gleich wieder da, {who} übernimmt so lange {thing}",
    "gracias, ahora reviso {thing}",
    "alguém sabe por que {thing} caiu?",
    "ci sentiamo alle {time}, prima guardo {thing}",
    "kan iemand even naar {thing} kijken?",
    "zaraz sprawdzę {thing}",
    "{thing} için teşekkürler, birazdan bakıyorum",
    "了解です、{thing}を確認します",
    "好的，我下午看一下{thing}",
    "네, {thing} 확인해 볼게요",
    "ठीक है, मैं {thing} देखता हूँ",
    "we're going with {thing} for {customer} from March",
)
_THINGS = ("checkout", "the importer", "billing", "search", "the login page", "staging", "the mobile app", "reports")
_CUSTOMERS = ("Acme", "Globex", "Initech", "Hooli", "Umbrella Health", "Stark Industries")


def main() -> None:
    """Print messages a second for the reader and for bare JSON, and how many times dearer the reader is."""
    chance = random.Random(7)
    lines = [json.dumps({"id": number, "text": _message(chance)}) for number in range(_MESSAGES)]
    directory = Directory(DirectoryEntry(number, name) for number, name in enumerate(_CUSTOMERS))
    for line in classify_lines(lines[:1000], directory):
        json.loads(line)
    read = _rate(lambda: classify_lines(lines, directory))
    bare = _rate(lambda: (json.dumps(json.loads(line)) for line in lines))
    print(f"classify: {read:,.0f} messages/s of CPU; bare JSON: {bare:,.0f}/s; {bare / read:.1f} times dearer")


def _message(chance: random.Random) -> str:
    body = chance.choice(_BODIES).format(
        thing=chance.choice(_THINGS), time=f"{chance.randrange(9, 18)}:30", who=chance.choice(("Ana", "Ben", "Dana")),
        customer=chance.choice(_CUSTOMERS),
    )  # fmt: skip
    return chance.choice(_OPENINGS) + body


def _rate(work: Callable[[], Iterable[str]]) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for _line in work():
            pass
        best = min(best, time.process_time() - start)
    return _MESSAGES / best


if __name__ == "__main__":
    main()
