"""Whether two customers contradict each other in their own words: the same thing wanted and not wanted, praised and complained of.

By rules that only hold where the words themselves are opposed (English, German, Spanish, French); what differs by meaning alone is not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
REACH = 3
"""How many words after a negation it still says no to."""
MOST = 200


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


NEGATIONS = _words(
    "not no never nobody none don't doesn't didn't won't can't cannot isn't aren't wasn't wouldn't shouldn't needn't",
    "nicht kein keine keinen nie niemals niemand no nunca jamás nadie ne n pas jamais personne",
)
PLAIN = _words(
    "about after again because before could every from have into just like more most much must need needs only other our",
    "really should some still than that their them then there these they this very want wants what when where which while",
    "will with would your aber auch dass dies diese einen haben immer mehr noch nur sein sich sind und unser unsere wenn",
    "werden wird wollen brauchen como cuando esta este nuestro nuestra para pero porque todo quiero necesitamos avec dans",
    "elle mais nous pour que tout voulons besoin",
)
"""Words too common to be what two quotes are both about."""

WANTS = _words(
    "need needs want wants use uses like likes pay trust miss brauchen brauche wollen nutzen queremos quiero necesitamos "
    "usamos voulons utilisons"
)
"""What customers say of a thing, and deny of it."""

OPPOSITES = tuple(
    (_words(one), _words(other))
    for one, other in (
        ("love loves like likes enjoy great", "hate hates dislike annoying awful terrible"),
        ("keep keeps", "remove drop kill scrap"),
        ("fast quick faster quicker", "slow slower sluggish"),
        ("easy easier simple simpler clear", "hard harder confusing complicated complex unclear"),
        ("cheap cheaper affordable", "expensive pricey overpriced"),
        ("useful helpful helps", "useless pointless"),
        ("better", "worse"),
        ("always", "never"),
        ("reliable stable", "unreliable unstable broken"),
        ("schnell schneller", "langsam langsamer"),
        ("einfach klar", "kompliziert verwirrend schwierig umständlich"),
        ("behalten", "abschaffen streichen"),
        ("nützlich hilfreich", "nutzlos überflüssig"),
        ("billig günstig", "teuer"),
        ("rápido fácil claro", "lento difícil confuso complicado"),
        ("útil barato", "inútil caro"),
        ("rapide simple clair utile", "lent compliqué confus inutile"),
    )
)


def opposed(one: str, other: str) -> bool:
    """Whether the two speak of the same thing and say the opposite of it."""
    return _opposed(_read(one), _read(other))


def first_opposed(texts: Sequence[str]) -> tuple[int, int] | None:
    """The places of the first two that contradict each other; only the first 200 are looked at."""
    read = [_read(text) for text in texts[:MOST]]
    pairs = combinations(range(len(read)), 2)
    return next(((a, b) for a, b in pairs if _opposed(read[a], read[b])), None)


Said = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""What a text is about (word stems), the words it affirms, and the words it negates."""


def _read(text: str) -> Said:
    words = [word.casefold().replace("’", "'") for word in WORD.findall(text)]
    denied: set[str] = set()
    for place, word in enumerate(words):
        if word in NEGATIONS or word.endswith("n't"):
            denied.update(words[place + 1 : place + 1 + REACH])
        if word == "nicht":  # it follows its verb
            denied.update(words[max(0, place - REACH) : place])
    denied -= NEGATIONS
    return frozenset(_stems(words)), frozenset(words) - denied, frozenset(denied)


def _stems(words: Iterable[str]) -> Iterable[str]:
    return (word[:5] for word in words if len(word) > 3 and word not in PLAIN and word not in NEGATIONS)


def _opposed(one: Said, other: Said) -> bool:
    topics, affirmed, denied = one
    others, other_affirmed, other_denied = other
    shared = topics & others
    if any(
        len(shared - set(_stems([word]))) >= 1
        for word in (denied & other_affirmed) | (affirmed & other_denied)
        if word in WANTS or (len(word) > 3 and word not in PLAIN)
    ):
        return True
    return any(_against(one, other, pair, shared) for pair in OPPOSITES)


def _against(one: Said, other: Said, pair: tuple[frozenset[str], frozenset[str]], shared: frozenset[str]) -> bool:
    for good, bad in (pair, pair[::-1]):
        if one[1] & good and other[1] & bad and not one[2] & good and not other[2] & bad:
            return len(shared - {word[:5] for word in good | bad}) >= 1
    return False
