"""The surface of a message: folded to plain lower-case characters of the same length, with all that is not the author's own prose blotted out."""

import html
import re
import unicodedata
from functools import cache, cached_property, lru_cache
from itertools import pairwise

BLOT = "\ue000"  # stands for a character nobody should read: not a letter, not a space
_BREATH = 1000
LONGEST = 40_000  # what a chat platform allows in one message; what follows is not read

# Latin letters without their accents, because people leave accents out
_UNMARKED = {
    code: unicodedata.normalize("NFD", chr(code))[0]
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if unicodedata.normalize("NFD", chr(code))[0].isascii()
}
_STRAIGHT = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u02b9\u2032`\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\u3000\u200b\u200c\u200d\ufeff\x00"), " "),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **_UNMARKED,
    ord("\u0130"): "I",
    ord("\u0131"): "i",
    ord("\u0142"): "l",
    ord("\u0141"): "L",
    ord("\u00f8"): "o",
    ord("\uff61"): "\u3002",
}
del _STRAIGHT[ord("`")]

_MASK = re.compile(
    r"```.*?(?:```|\Z)"
    r"|`[^`\n]*`"
    r"|^[ \t]*(?:>|&gt;)[^\n]*"
    r"|^(?:\d{4}-\d\d-\d\d|\[\d\d:\d\d)[^\n]*"
    r"|<[@#!][^<>\n]{1,200}>"
    r"|<(?:https?|mailto):[^<>|\n]{1,3000}(?:\||>)"
    r"|(?:https?://|www\.)[^\s<>|]{1,3000}"
    r"|\u201c[^\u201c\u201d\n]{1,2000}\u201d"
    r"|\u201e[^\u201e\u201c\u201d\n]{1,2000}[\u201c\u201d]"
    r"|\u00ab[^\u00ab\u00bb\n]{1,2000}\u00bb"
    r"|\u00bb[^\u00ab\u00bb\n]{1,2000}\u00ab"
    r"|[\u300c\u300e][^\u300c\u300d\u300e\u300f\n]{1,2000}[\u300d\u300f]"
    r'|"[^"\n]{1,2000}"'
    r"|\uff02[^\uff02\n]{1,2000}\uff02"
    r"|(?<!\w)[\u2018'](?!\s)(?:[^\u2018\u2019'\n]|(?<=\w)[\u2019'](?=\w)){2,400}(?<!\s)[\u2019'](?!\w)"
    r"|(?<!\w)~[^~\n]{2,400}~(?!\w)",
    re.MULTILINE | re.DOTALL,
)
# one quick search for anything the slower expressions begin with
_MASK_HINT = re.compile(
    r"[`<>~&\"\u201c\u201e\u00ab\u00bb\u300c\u300e\uff02]|(?<!\w)['\u2018]|://|www\.|^(?:\d{4}-|\[\d)", re.MULTILINE
)
_MARKUP_HINT = re.compile(r"[*_~:]")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#39|#x27|apos);")
_MARKUP = re.compile(r"(?<!\w)[*_~]+|[*_~]+(?!\w)|:[a-z0-9_+\-]{2,40}:")
_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[.!?\u2026]+[\s)]|[\u3002\uff01\uff1f!?]+|\n+|[\u0964]|\s;\s|\s/\s(?=\s)")
# A full stop that ends no sentence: after a title or a short form, and after a day in German
_SHORT = re.compile(
    r"(?<![^\W_])(?:dr|dra|dott|dott\.ssa|prof|ing|av|sr|sra|hr|fr|mr|mrs|ms|st|co|inc|ltd|nr|no|art|abs|mio|mrd|tsd|ca"
    r"|inkl|exkl|zzgl|bzw|ggf|evtl|max|mind|min|usw|etc|approx|vs|resp|tel|incl|bijv|a\.s|m\.i\.v|z\.b|d\.h|u\.a|s\.p\.a"
    r"|s\.r\.l|p\.ej|b\.v|n\.v|s\.a)\Z"
)
_DAY = re.compile(r"(?<![^\W_])\d{1,2}\Z")
_GOES_ON = re.compile(
    r"(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|okt|dez|\d|und|bis|nicht"
    r"|kein\w*|nur|wird|werden|in|an|nach|ist|sind)\b"
)


class Surface:
    """One message made readable; every position in `plain` is the same position in the text it was made from."""

    def __init__(self, plain: str) -> None:
        self.plain = plain

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        return tuple(_sentences(self.plain))


@lru_cache(maxsize=1)  # several readers look at the same message one after the other
def surface(text: str) -> Surface:
    """Blot out code, quoted text, links and mentions, fold what is left, and find the sentences."""
    shown = text[:LONGEST]
    if _MASK_HINT.search(shown):
        shown = _MASK.sub(_blot, shown)
    if "&" in shown:
        shown = _ENTITY.sub(_entity, shown)
    if _MARKUP_HINT.search(shown):
        shown = _MARKUP.sub(_spaces, shown)
    return Surface(fold(shown))


class Glance:
    """A message as it stands, folded, whatever in it is quoted or code: enough to see what cannot be in it."""

    def __init__(self, text: str) -> None:
        self.straight = straight(text[:LONGEST])
        self.folded = _lowered(self.straight)

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.folded)


@lru_cache(maxsize=1)  # as above
def glance(text: str) -> Glance:
    return Glance(text)


def fold(text: str) -> str:
    """Lower case, straight apostrophes and half-width characters, each character in its own place."""
    return _lowered(straight(text))


def straight(text: str) -> str:
    """Straight apostrophes, half-width characters and no accents, each character in its own place and case."""
    return text if text.isascii() else text.translate(_STRAIGHT)


def _lowered(text: str) -> str:
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(map(_lower, text))


def composed(text: str) -> tuple[str, list[int] | None]:
    """The text in composed form, with where each of its characters began; no list when nothing had to change."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, None
    pieces: list[str] = []
    origins: list[int] = []
    bounds = [0, *(at for at in range(1, len(text)) if not _joins(text[at])), len(text)]
    for start, end in pairwise(bounds):
        piece = unicodedata.normalize("NFC", text[start:end])
        pieces.append(piece)
        origins.extend([start] * len(piece))
    origins.append(len(text))
    return "".join(pieces), origins


def canonical(text: str) -> str:
    """One spelling for all ways of typing a name: entities decoded, NFKC, case and spaces folded."""
    return " ".join(unicodedata.normalize("NFKC", html.unescape(text)).casefold().split())


def _sentences(plain: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for mark in _BREAK.finditer(plain):
        if mark.group() == ". " and _goes_on(plain, mark.start()):
            continue
        if mark.end() > start:
            found.append((start, mark.end()))
        start = mark.end()
    if start < len(plain):
        found.append((start, len(plain)))
    # an announcement is short; cutting what goes on and on keeps every search short too
    return [
        (at, min(at + _BREATH, end))
        for begin, end in found
        for at in range(begin, end, _BREATH)
        if plain[at : min(at + _BREATH, end)].strip()
    ]


def _goes_on(plain: str, stop: int) -> bool:
    """Whether the sentence goes on after this full stop."""
    first = max(stop - 10, 0)
    return bool(
        _SHORT.search(plain, first, stop) or (_DAY.search(plain, first, stop) and _GOES_ON.match(plain, stop + 2))
    )


def _blot(match: re.Match[str]) -> str:
    inner = match.group()
    return "".join("\n" if char == "\n" else BLOT for char in inner) if "\n" in inner else BLOT * len(inner)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _entity(match: re.Match[str]) -> str:
    return html.unescape(match.group()).ljust(len(match.group()))


@cache
def _lower(char: str) -> str:
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


def _joins(char: str) -> bool:
    return unicodedata.combining(char) > 0 or "\u1160" <= char <= "\u11ff"
