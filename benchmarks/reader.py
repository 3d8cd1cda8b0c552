"""How well and how fast messages are read, on labelled ones and on real ones.

`python -m benchmarks.reader [FILE…] [--customers FILE] [--wrong]` reads JSON Lines, also packed as .gz: `{"id", "text", "lang"?, "context"?}`,
with `decision` (true or false) or `label` where somebody judged the message, and `customers`, `quotes` and `segments` where somebody marked
them. Of messages without a label it prints how many of a thousand are flagged, and each of them with the words that did it: real people's
words, for the terminal only. `--wrong` prints as well what was read wrongly. Without a file it reads the repository's own examples.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prompts.reading import Directory, Reading, find_customers, find_quotes, find_segments, read_decision
from prompts.reading.classify import read_directory

Record = Mapping[str, Any]
EXAMPLES = Path(__file__).parents[1] / "tests" / "reading"
OWN = (EXAMPLES / "examples.jsonl", EXAMPLES / "evidence.jsonl")


@dataclass(frozen=True, slots=True)
class Score:
    """How many of what was found are `right`, and of how many that were `wanted`."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f} ({self.found - self.right} of {self.found} wrong), "
            f"recall {self.recall:.3f} ({self.wanted - self.right} of {self.wanted} missed)"
        )


def is_labelled(record: Record) -> bool:
    """Whether somebody said whether the message announces a decision."""
    return "decision" in record or "label" in record


def is_decision(record: Record) -> bool:
    """What they said."""
    return bool(record["decision"]) if "decision" in record else record["label"] == "decision"


def read(record: Record) -> Reading:
    """What the reader says."""
    return read_decision(record["text"], record.get("context", ()))


def score_decisions(records: Iterable[Record]) -> Score:
    """How labelled messages are read."""
    pairs = [(read(record).decision, is_decision(record)) for record in records]
    return Score(
        sum(found and wanted for found, wanted in pairs),
        sum(found for found, _ in pairs),
        sum(wanted for _, wanted in pairs),
    )


def score_evidence(records: Iterable[Record], directory: Directory) -> dict[str, Score]:
    """How customers, quotes and segments are found in messages where they are marked.

    A customer is right in any case of its letters, a quote to the character, a segment when it holds the marked one or is held by it.
    """
    scores = dict.fromkeys(("customers", "quotes", "segments"), Score(0, 0, 0))
    for record in records:
        text = record["text"]
        found = {
            "customers": ([mention.text for mention in find_customers(text, directory)], _same),
            "quotes": ([quote.text for quote in find_quotes(text)], str.__eq__),
            "segments": ([segment.text for segment in find_segments(text)], _overlap),
        }
        for kind, (texts, fits) in found.items():
            if kind in record:
                scores[kind] += _matched(list(dict.fromkeys(texts)), record[kind], fits)
    return scores


def _matched(found: Sequence[str], wanted: Sequence[str], fits: Callable[[str, str], bool]) -> Score:
    left = list(wanted)
    for text in found:
        if (match := next((other for other in left if fits(text, other)), None)) is not None:
            left.remove(match)
    return Score(len(wanted) - len(left), len(found), len(wanted))


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _overlap(one: str, other: str) -> bool:
    return one.casefold() in other.casefold() or other.casefold() in one.casefold()


def load(path: Path) -> list[Record]:
    """The messages of a file."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def report(path: Path, directory: Directory, *, wrong: bool = False) -> None:
    """Print everything about one file, and with `wrong` the labelled messages that are read wrongly."""
    records = load(path)
    labelled = [record for record in records if is_labelled(record)]
    print(f"{path.name}: {len(records):,} messages, {_speed(records):,.0f} messages/s of CPU")
    if labelled:
        print(f"  decisions: {score_decisions(labelled)}")
        _by_language(labelled)
        _held(labelled)
        for record in labelled if wrong else ():
            if (reading := read(record)).decision != is_decision(record):
                print(f"    {'wrong' if reading.decision else 'missed'} {_line(record, reading)}")
    for kind, score in score_evidence(records, directory).items():
        if score.wanted:
            print(f"  {kind}: {score}")
    unlabelled = [record for record in records if not is_labelled(record) and "customers" not in record]
    if unlabelled:
        _flagged(unlabelled)


def _speed(records: Sequence[Record]) -> float:
    """Messages a second of CPU, once the reader knows its words: the best of three, because a busy machine only makes it slower."""
    for record in records[:5000]:  # every language that is met compiles its expressions once
        read(record)
    return max(_rate(records) for _ in range(3))


def _rate(records: Sequence[Record]) -> float:
    began = time.process_time()
    for record in records:
        read(record)
    return len(records) / max(time.process_time() - began, 1e-9)


def _by_language(records: Sequence[Record]) -> None:
    languages = sorted({str(record.get("lang")) for record in records if record.get("lang")})
    for language in languages if len(languages) > 1 else ():
        print(f"    {language}: {score_decisions(record for record in records if record.get('lang') == language)}")


def _held(records: Sequence[Record]) -> None:
    """Those that nobody learned from, by who wrote them: the beginning of an id."""
    held = [record for record in records if record.get("held")]
    hands = sorted({_hand(record) for record in held})
    for hand, language in hands:
        print(
            f"    held, {hand}, {language}: {score_decisions(each for each in held if _hand(each) == (hand, language))}"
        )


def _hand(record: Record) -> tuple[str, str]:
    language = record.get("lang")
    return str(record["id"]).partition("-")[0].rstrip(
        "0123456789"
    ), "English" if language == "en" else "other languages"


def _flagged(records: Sequence[Record]) -> None:
    flagged = [(record, reading) for record in records if (reading := read(record)).decision]
    print(f"  flagged: {len(flagged):,} of {len(records):,}, {1000 * len(flagged) / len(records):.2f} of 1,000")
    for record, reading in flagged:
        print(f"    {_line(record, reading)}")


def _line(record: Record, reading: Reading) -> str:
    return f"{record.get('id')} “{reading.cue or ''}” {reading.score}: {' '.join(record['text'].split())[:400]}"


def main() -> None:
    """Print a report for each file."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", type=Path, default=OWN)
    options.add_argument("--customers", type=Path)
    options.add_argument("--wrong", action="store_true")
    chosen = options.parse_args()
    directory = read_directory(chosen.customers) if chosen.customers else Directory(())
    for path in chosen.files:
        with suppress(BrokenPipeError):
            report(path, directory, wrong=chosen.wrong)


if __name__ == "__main__":
    main()
