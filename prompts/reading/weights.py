"""A linear model over the words of a message and over signs of what it is: what each of them says for a decision, or against it.

The weights stand in `weights.tsv`, one a line, and come from `prompts.reading.training`. A weight is a change of the logarithm of
the odds that a message announces a decision (https://scikit-learn.org/stable/modules/linear_model.html#logistic-regression).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp, log
from pathlib import Path

from prompts.reading.signs import SUBJECTS
from prompts.reading.surface import BLOT

_FILE = Path(__file__).with_name("weights.tsv")
SIGN = "sign:"
_WORD = re.compile(r"[\w\u0900-\u0963]+(?:'\w+)?|[^\w\s.。]")  # full stops are a matter of taste in a chat
_ASCII_WORD = re.compile(r"[a-z0-9_]+(?:'[a-z0-9_]+)?|[^\sa-z0-9_.]")  # the same where all is ASCII, and quicker
_DIGIT = re.compile(r"[1-9]")
_BLOTS = re.compile(f"{BLOT}+")
_LONGEST = 900  # characters whose words are weighed: an announcement is short
_REASON = (2, 3, 4)  # so many words are shown as the reason


@dataclass(frozen=True)
class Weights:
    """What every word, pair of words and sign says; `bias` is what is said before anything was read."""

    bias: float
    words: Mapping[str, float]
    signs: Mapping[str, float]

    @cached_property
    def best_subject(self) -> float:
        """The most that signs of what a message is about can say for a decision."""
        return sum(weight for sign, weight in self.signs.items() if weight > 0 and sign.startswith(SUBJECTS))

    def of_words(self, plain: str) -> float:
        """What the words say together; each counts once."""
        weights = self.words
        return sum(weights[name] for name in names(plain) & weights.keys())

    def of_signs(self, signs: Iterable[str]) -> float:
        """What the signs say together."""
        return sum(self.signs.get(sign, 0.0) for sign in signs)

    def reason(self, plain: str, sentences: Iterable[tuple[int, int]]) -> tuple[int, int]:
        """Where the few words of one sentence stand that say most for a decision; a single word says little to whoever is asked."""
        shown = _shown(plain)
        runs = [run for start, end in sentences if start < len(shown) for run in self._runs(shown, start, end)]
        _, start, end = max(runs, key=lambda run: (run[0], run[1] - run[2]), default=(0.0, 0, 0))
        return start, end

    def _runs(self, shown: str, start: int, end: int) -> Iterator[tuple[float, int, int]]:
        """Every run of a few words in a sentence: what it says, and where it stands."""
        spans = [span for word in _WORD.finditer(shown, start, end) if word[0][0].isalnum() for span in _parts(word)]
        alone = [self._alone(shown[slice(*span)]) for span in spans]
        pairs = [self.words.get(f"{shown[slice(*one)]} {shown[slice(*two)]}", 0.0) for one, two in pairwise(spans)]
        for size in _REASON:
            for at in range(len(spans) - size + 1):
                said = sum(alone[at : at + size]) + sum(pairs[at : at + size - 1])
                yield said, spans[at][0], spans[at + size - 1][1]
        if spans:
            yield 0.0, start, min(end, len(shown))

    def _alone(self, word: str) -> float:
        return sum(self.words.get(name, 0.0) for name in (word, *_pieces(word)))


def names(plain: str) -> set[str]:
    """The words and pairs of words of a folded text; of scripts that need no spaces, all twos and threes of characters, too."""
    shown = _shown(plain)
    spaced = shown.isascii()
    words = (_ASCII_WORD if spaced else _WORD).findall(shown)
    found = {*words, *map(" ".join, pairwise(("^", *words, "$")))}
    for word in () if spaced else words:
        found.update(_pieces(word))
    return found


def _shown(plain: str) -> str:
    """What is weighed, each character in its own place: every digit is a 0, and what nobody should read a single sign."""
    shown = _DIGIT.sub("0", plain[:_LONGEST])
    return _BLOTS.sub(lambda run: BLOT.ljust(len(run[0])), shown) if BLOT in shown else shown


def _parts(word: re.Match[str]) -> list[tuple[int, int]]:
    """The word itself; where scripts need no spaces, threes of its characters."""
    start, end = word.span()
    step = 3 if _joined(word[0]) else end - start
    return [(at, min(at + step, end)) for at in range(start, end, step)]


def _joined(word: str) -> bool:
    return word[0] >= "\u3040" and word[0] != BLOT


def _pieces(word: str) -> list[str]:
    """Its twos and threes of characters, where scripts need no spaces; none of a word that stands apart."""
    sizes = (2, 3) if _joined(word) else ()
    return ["~" + word[at : at + size] for size in sizes for at in range(len(word) - size + 1)]


def probability(log_odds: float) -> float:
    """From 0 to 1."""
    return 1 / (1 + exp(-max(-60.0, min(log_odds, 60.0))))


def log_odds(share: float) -> float:
    """The opposite of `probability`."""
    return log(share / (1 - share))


def load(path: Path = _FILE) -> Weights:
    """The weights as they are shipped."""
    words: dict[str, float] = {}
    signs: dict[str, float] = {}
    for line in path.read_text("utf-8").splitlines():
        weight, _, name = line.partition("\t")
        if name.startswith(SIGN):
            signs[name.removeprefix(SIGN)] = float(weight)
        else:
            words[name.replace("¤", BLOT)] = float(weight)
    return Weights(signs.pop("bias"), words, signs)


def save(weights: Weights, path: Path = _FILE) -> None:
    """Write the weights, the signs first, then the words by what they say."""
    lines = [f"{weights.bias:.2f}\t{SIGN}bias"]
    lines += [f"{weight:.2f}\t{SIGN}{sign}" for sign, weight in sorted(weights.signs.items())]
    by_weight = sorted(weights.words.items(), key=lambda item: (-item[1], item[0]))
    lines += [f"{weight:.2f}\t{word.replace(BLOT, '¤')}" for word, weight in by_weight]
    path.write_text("\n".join(lines) + "\n", "utf-8")
