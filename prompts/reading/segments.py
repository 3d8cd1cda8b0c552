"""Groups of customers in a text, such as `enterprise customers` or `everyone in EMEA`."""

import re
from dataclasses import dataclass

from prompts.reading.lexicon.segments import BARE, SEGMENTS
from prompts.reading.surface import LONGEST, canonical

_SEGMENT = re.compile("|".join(SEGMENTS), re.I)
_BARE = re.compile(BARE, re.I)
_HINT = re.compile(
    r"customer|client|user|account|admin|tenant|team|prospect|sign-?up|people|every|any(?:one|body)|those|smb|sme|enterprise|mid-?market|plan|tier|hospital|kunde|nutzer|anwender|kmu|utilisat|compte|usuari|cuenta"
    r"|contas|utent|klant|gebruik|klien|kont|musteri|kullanici|kay[ıi]t|[^\x00-\x7f]|pme|pmi|mkb|msp|pyme|companies|business|buyer|partner|merchant|startup|contract|freelanc|agenc|market|school|nurse|mieter|firm|todo|tous|wszys|iedereen|tutti",
    re.I,
)


@dataclass(frozen=True, slots=True)
class FoundSegment:
    """One group, where it stands."""

    start: int
    end: int
    text: str


def find_segments(text: str) -> list[FoundSegment]:
    """All groups named in a text, in its order."""
    shown = text[:LONGEST]
    if not _HINT.search(shown):
        return []
    return [FoundSegment(match.start(), match.end(), match.group()) for match in _SEGMENT.finditer(shown)]


def is_segment(typed: str) -> bool:
    """Whether what was typed for a customer names a group and nobody in particular."""
    words = canonical(typed).strip(" .,;:!?\"'()[]*_")
    if _BARE.fullmatch(words):
        return True
    match = _SEGMENT.search(words)
    return match is not None and len(match.group().strip()) >= 0.8 * len(words)
