"""Names that tell by their own words that they are of an organization: Norrland Telecom, Klinikum Seeberg, Fjord & Sons."""

import re
from functools import lru_cache

from prompts.reading.sieve import WORD_BEGINS, Finder
from prompts.reading.words import context, known, trades
from prompts.reading.words.names import COMMON_WORDS

_TELLING = "|".join(sorted(word.capitalize() for word in trades.FIRST | trades.LAST))
ORGANIZATION = (
    rf"{WORD_BEGINS}(?:{_TELLING}|[A-Z][a-z]+(?:{'|'.join(trades.FIRST_ENDS)})|[A-Z]\S* &(?:amp;)? [A-Z]|St\. [A-Z])"
)
"""What every such name holds, as an expression over text without accents."""

_AROUND = 70  # characters of context that are looked at
_SAINT = re.compile(r"st\. [^ ]+'s(?: |$)")
_AND = re.compile(r" &(?:amp;)? ")
_OF = re.compile(r" (?:of|de|di|da|do|von|van) ")
_ORDINARY = trades.GENERIC | COMMON_WORDS | known.NO_CUSTOMER
_PARTICLES = frozenset(
    ["of", "de", "des", "del", "della", "delle", "dei", "da", "di", "do", "du", "das", "dos", "van", "der", "von"]
)
_BEFORE = Finder([rf"(?:{cue}) (?:the |our |die |der |das )?$" for cue in context.AT_HOME_BEFORE], spaced=True)
_AFTER = Finder([rf"^(?:{cue})" for cue in context.AT_HOME_AFTER], spaced=False)


def is_saint(plain: str) -> bool:
    """Whether a name is that of a house called after a saint, which keeps its ending: St. Brannoc's."""
    return _SAINT.match(plain) is not None


@lru_cache(maxsize=10_000)  # names come again and again
def is_organization(plain: str) -> bool:
    """Whether a folded name has a word of an organization and another that is no ordinary word."""
    if is_saint(plain):
        return True
    parts = _AND.split(plain)
    if len(parts) == 2:
        if parts[1] in trades.FAMILY:
            return True
        return all(_own(word) for word in parts[0].split()) and all(
            _own(word) or word in trades.LAST for word in parts[1].split()
        )
    words = [word for word in plain.replace(",", "").split() if word not in _PARTICLES]
    if len(words) < 2:
        return False
    first, last = words[0], words[-1]
    if (first in trades.FIRST or first.endswith(trades.FIRST_ENDS)) and (
        last not in trades.NO_OWN_WORDS or last in known.PLACES
    ):
        return True
    if last not in trades.LAST or plain.split()[-2] in _PARTICLES:
        return False
    return any(_own(word) for word in words[:-1]) or (
        last in trades.DISTINCT and first in COMMON_WORDS and first not in known.NO_CUSTOMER
    )


def is_pair_of_things(plain: str) -> bool:
    """Whether two ordinary words are only joined like partners: Terms & Conditions."""
    parts = _AND.split(plain)
    return len(parts) == 2 and all(part in _ORDINARY for part in parts)


def employer(plain: str, start: int, end: int) -> int:
    """Where a name begins when somebody stands in front of it: Ines Calder of Norrøna Bank."""
    of = _OF.search(plain, start, end)
    if of is None or set(plain[start : of.start()].split()) & (trades.FIRST | trades.LAST):
        return start
    return of.end() if is_organization(plain[of.end() : end]) else start


def at_home(plain: str, start: int, end: int) -> bool:
    """Whether such a name is said to be that of a supplier, a place to meet or a part of our own house."""
    return (
        _AFTER.search(plain[end : end + _AROUND].lstrip("'s")) is not None
        or _BEFORE.search(plain[max(0, start - _AROUND) : start]) is not None
    )


def _own(word: str) -> bool:
    return len(word) > 1 and word not in trades.NO_NAMES
