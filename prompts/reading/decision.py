"""Whether a message announces a decision of its author's own organization, and which words say so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from prompts.reading.compiled import FIRST_LOOK, FIRST_LOOK_ENGLISH
from prompts.reading.cues import announcements, confirmation, silenced, spoken, strongest, trimmed
from prompts.reading.languages import ENGLISH, OTHERS
from prompts.reading.signs import cue_signs, doubtful_signs, languages_of, plain_signs, subject_signs
from prompts.reading.surface import composed, fold, surface
from prompts.reading.weights import Weights, load, log_odds, probability

FIRES = 0.3  # the score from which a message counts as a decision, where nobody says otherwise
_LONGEST = 6_000  # an announcement stands near the beginning; what comes later than this is not read
_SURE = 0.65  # a cue that says so much is an announcement, whatever the other words say
_ONLY_ENGLISH = ENGLISH - {"is", "of", "was", "will", "have"}  # these are German or Dutch words too
_UNSPACED = re.compile(r"[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # read without a first look


@dataclass(frozen=True, slots=True)
class Reading:
    """The answer about one message: `cue` is the very words of it that made us ask, None when nothing did.

    `score` is the probability that it announces a decision, as the weights have it.
    """

    decision: bool
    score: float
    cue: str | None


NOTHING = Reading(decision=False, score=0.0, cue=None)


def read_decision(text: str, context: Sequence[str] = (), least: float = FIRES) -> Reading:
    """Read one message; `context` is what was said just before it, oldest first.

    From a score of `least` on a message counts as a decision.
    """
    whole, origins = composed(text)
    if not _worth_reading(whole):
        return NOTHING
    score, start, end = _weighed(whole[:_LONGEST], context, least)
    if score < least:
        return Reading(decision=False, score=round(score, 3), cue=None)
    cue = text[start:end] if origins is None else text[origins[start] : origins[end]]
    return Reading(decision=bool(cue), score=round(score, 3), cue=cue or None)


def _worth_reading(whole: str) -> bool:
    """The first look, cheap because nearly every message gets no other; English, the commonest, has one of its own."""
    ascii_only = whole.isascii()
    if not ascii_only and _UNSPACED.search(whole):
        return True
    plain = whole.lower() if ascii_only else fold(whole)
    words = plain.split()
    if not _ONLY_ENGLISH.isdisjoint(words):
        return FIRST_LOOK_ENGLISH.passes(plain)
    return not OTHERS.isdisjoint(words) or FIRST_LOOK.passes(plain)


def _weighed(whole: str, context: Sequence[str], least: float) -> tuple[float, int, int]:
    """The score, and where the words stand that say most; what certainly stays below `least` is not weighed to the end."""
    weights, seen, wanted = _weights(), surface(whole), log_odds(least)
    plain = seen.plain
    speaking = spoken(plain)
    if not speaking:
        return 0.0, 0, 0
    said = weights.bias + weights.of_words(plain) + weights.of_signs(plain_signs(plain))
    cue = confirmation(seen, speaking, context) or strongest(announcements(seen, speaking, context))
    if cue and cue.score >= max(_SURE, least):
        silent = silenced(plain, fold(whole), languages_of(plain))
        return (0.0, 0, 0) if silent else (min(cue.score, 1.0), cue.start, cue.end)
    said += weights.of_signs(cue_signs(cue))
    if said + weights.best_subject < wanted:
        return 0.0, 0, 0
    languages = languages_of(plain)
    said += weights.of_signs(subject_signs(plain, languages))
    if said < wanted:
        return probability(said), 0, 0
    said += weights.of_signs(doubtful_signs(seen, languages))
    if said < wanted:
        return probability(said), 0, 0
    if silenced(plain, fold(whole), languages):
        return 0.0, 0, 0
    return probability(said), *((cue.start, cue.end) if cue else trimmed(plain, *weights.reason(plain, seen.sentences)))


@cache
def _weights() -> Weights:
    return load()
