"""Customers that a text names: those of the directory first, then likely names by what stands around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.languages import likely
from prompts.reading.organizations import ORGANIZATION, at_home, employer, is_organization, is_pair_of_things, is_saint
from prompts.reading.sieve import WORD_BEGINS, Finder, Sieve
from prompts.reading.surface import BLOT, LONGEST, fold, glance, surface
from prompts.reading.words import among, context, groups, joined, known, trades
from prompts.reading.words.names import LEGAL_FORMS

_MOST = 300  # likely names that are looked at in one text
_MOST_RUNS = 1_500  # runs of capitalized words that may hold one
_JOINED_LONGEST = 4_000  # characters that are searched for names without capitals
_AROUND = 70  # characters of context that are looked at
_MARKED = "\u0080-\U0010ffff"  # all that is not ASCII
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĽĻŃŅŇŐŒŘŚŞŠŤŪŮŰŲŹŻŽ"
_REST = r"[\w&+]{0,40}(?:[.\-'’][^\W\d_]\w{0,30}){0,3}"
_WORD = rf"[{_UPPER}0-9]?[{_UPPER}]{_REST}"
_FORMS = (
    r"GmbH|AG|Inc|Ltd|LLC|Corp|SAS|SARL|SA|S\.A|SL|S\.L|Ltda|LTDA|Lda|BV|B\.V|NV|Oy|AB|AS|A\.Ş|SpA|S\.p\.A|Srl|[Ss]\.r\.l|Pvt|PLC|KG"
    r"|Sp\. z o\.o|d\.o\.o"
)
_ON = (  # after what is short for a word, or initials
    rf"(?:(?:(?<=\bSt)|(?<=\bDr)|(?<=\bSta)|(?<=\bCoop)|(?<=\b[{_UPPER}]\.[{_UPPER}]))\. {_WORD})?"
)
_NAME = re.compile(
    # the first character is looked at before what stands in front of it, because the search for a character is quick
    rf"[{_UPPER}0-9](?<![\w@#./\-].)(?:[{_UPPER}]|(?<=[{_UPPER}])){_REST}{_ON}"
    rf"(?: (?:(?:of|des?|del|della|delle|dei|d[aiou]|d[ao]s|van|der|von|&|&amp;) )?{_WORD}{_ON}){{0,4}}"
    rf"(?:,? (?:{_FORMS})\b\.?)?"
)
_ARTICLES = among("the los las el la le les die der das o a il lo de het al alla dal dalla")
_DIRECTIONS = among("north south east west great old big red blue green")
_POSSESSIVE = re.compile(r"['’](?:s|nin|nın|nun|nün|in|ın|un|ün|ye|ya|ne|na|nde|nda|e|a|den|dan|de|da|i|ı)?$")
_CONTRACTED = re.compile(r"['’][a-zıü]{0,3}$")
_SPACED = re.compile(r"\S+")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|md|txt|py|js|ts|png|jpe?g|json|ya?ml|zip)$", re.IGNORECASE)
_LEGAL = re.compile(rf"(?:{_FORMS})\.?$")
_ABBREVIATED = re.compile(  # the full stop is the name's own: always in S.L., in Ltd. where the sentence goes on
    r"(?<=\.)[LVAlŞ]\.|(?:(?<=\.)o|(?<=\bLt)d|(?<=\bIn)c|(?<=\bLd)a)\.(?=[ ,] ?[a-zıçş])"
)
_BETWEEN = re.compile(context.BETWEEN)
_UNSPACED = re.compile(r"[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A customer named in a text; `text` is the source from `start` to `end`, `entry` is None for a name we do not have."""

    start: int
    end: int
    text: str
    entry: DirectoryEntry | None


_BEFORE = Finder([rf"(?:{cue})[\s:(]\s*(?:the )?$" for cue in context.BEFORE], spaced=True)
_AFTER = Finder([rf"^(?:'s?)? ?(?:{cue})" for cue in context.AFTER], spaced=False)
_SUPPLIED = Finder([rf"(?:{cue}) (?:the |our |el |la |o |a )?$" for cue in context.SUPPLIED], spaced=True)


@cache
def _joined() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.MULTILINE) for pattern in joined.NAMES)


@cache
def _first_look() -> Sieve:
    """What stands around the name of a customer, with the capital that such a name begins with."""
    before, after = "|".join(context.BEFORE), "|".join(context.AFTER)
    return Sieve(
        (
            rf"{WORD_BEGINS}(?i:{before})[\s:(]\s*(?i:the )?[A-Z0-9{_MARKED}]",
            rf"[A-Z{_MARKED}]\S*(?:'s?)? ?(?i:{after})",
            _LEGAL.pattern,
            ORGANIZATION,
        )
    )


@cache
def _first_look_joined() -> Sieve:
    """The words of those expressions: every match, with what must follow it, has at least one, and most texts have none."""
    bare = (re.sub(r"\[[^\]]*\]|.\?", " ", name) for name in joined.NAMES)  # no classes, nothing that may be left out
    return Sieve(("|".join(sorted({word for name in bare for word in re.findall(r"[^\x00-\x7f]+", name)})),))


def find_customers(text: str, directory: Directory) -> list[Mention]:
    """Directory names, aliases and domains, then likely names by context; in the order of the text."""
    found = [Mention(start, end, text[start:end], entry) for start, end, entry in directory.mentions(text)]
    guesses = [*_capitalized(text), *_without_capitals(text)]
    if not guesses:
        return found
    taken = bytearray(min(len(text), LONGEST) + 1)
    for mention in found:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    for start, end in guesses:
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(Mention(start, end, text[start:end], None))
    return sorted(found, key=lambda mention: mention.start)


def names_in(text: str) -> list[tuple[int, int]]:
    """All that looks like a name of somebody or something, customer or not, in the order of the text."""
    return sorted([*_candidates(text), *_without_capitals(text)])


def is_person(name: str) -> bool:
    """Whether a name begins like that of a person, who is more often a colleague than a customer."""
    words = name.split()
    return (
        words[0].casefold() in known.PEOPLE
        and len(words) < 3
        and not _LEGAL.search(words[-1])
        and fold(words[-1]) not in trades.LAST
    )


def _capitalized(text: str) -> list[tuple[int, int]]:
    """Likely names in scripts with capitals: named by a cue, or beside one that is in a list of names."""
    if not _first_look().lets_through(glance(text).straight):
        return []
    spans = list(islice(_candidates(text), _MOST))
    if not spans:
        return []
    plain = surface(text).plain
    told = {span: _told(text, plain, *span) for span in spans}
    if not any(told.values()):
        return []
    german = "de" in likely(plain)
    spans = [span for span in spans if not (german and _noun(text[slice(*span)], plain, span))]
    supplied = {
        text[start:end].casefold() for start, end in spans if _SUPPLIED.search(plain[max(0, start - _AROUND) : start])
    }
    spans = [(start, end) for start, end in spans if text[start:end].casefold() not in supplied]
    named = _listed(text, plain, spans, [told[span] for span in spans])
    return [span for span, is_named in zip(spans, named, strict=True) if is_named and not is_person(text[slice(*span)])]


def _listed(text: str, plain: str, spans: list[tuple[int, int]], named: list[bool]) -> list[bool]:
    """Which of the names are customers, when those beside them in a list are too."""
    for order in (range(1, len(spans)), range(len(spans) - 2, -1, -1)):
        step = 1 if order.step < 0 else -1
        for at in order:
            if not named[at] and named[at + step]:
                left, right = sorted((spans[at], spans[at + step]))
                named[at] = _BETWEEN.fullmatch(plain, left[1], right[0]) is not None and not is_person(
                    text[slice(*spans[at])]
                )
    return named


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Runs of capitalized words, without the ordinary words at their ends."""
    if text == glance(text).folded:  # nothing has a capital
        return
    for match in islice(_NAME.finditer(text, 0, LONGEST), _MOST_RUNS):
        run = match.group()
        if all(_ordinary(word, first=False) for word in run.split()):
            continue  # before any look at the surface, because most capitals only begin a sentence
        name = _trimmed(text, match.start(), run)
        if name is not None:
            yield name


def _trimmed(text: str, at: int, run: str) -> tuple[int, int] | None:
    """A run of capitalized words without the ordinary words at its ends; None when nothing is left that could be a name."""
    plain = surface(text).plain
    words = [(at + word.start(), at + word.end()) for word in _SPACED.finditer(run)]
    while words and _leads(text, plain, words):
        words.pop(0)
    while words and _ordinary(text[slice(*words[-1])], first=False) and not _in_a_place(plain, words):
        words.pop()
    if not words:
        return None
    start, end = words[0][0], words[-1][1]
    if not is_saint(plain[start:end]) and (possessive := _POSSESSIVE.search(text[start:end])):
        end = start + possessive.start()
    else:
        start = employer(plain, start, end)
    name = text[start:end].rstrip(".,")
    if _ABBREVIATED.match(text, start + len(name) - 1):
        name = text[start : start + len(name) + 1]
    if len(name) < 2 or BLOT in plain[start:end] or name.isupper() or _FILE.search(name):
        return None
    if fold(name) in groups.NOUNS:  # schools and bakeries are many
        return None
    return start, start + len(name)


def _in_a_place(plain: str, words: list[tuple[int, int]]) -> bool:
    """Whether the last word is a place that belongs to the name: Klinikum Kassel."""
    return len(words) > 1 and plain[slice(*words[0])] in trades.FIRST and plain[slice(*words[-1])] in known.PLACES


@lru_cache(maxsize=10_000)  # words come again and again
def _ordinary(word: str, *, first: bool) -> bool:
    plain = _CONTRACTED.sub("", word.rstrip(".,")).casefold()
    return (
        plain in known.NO_CUSTOMER
        or (first and plain in LEGAL_FORMS)
        or plain in {"of", "de", "del", "da", "do", "di", "van", "der", "von", "&"}
    )


def _leads(text: str, plain: str, words: list[tuple[int, int]]) -> bool:
    """Whether the first of the words is no part of the name: an article is one in the middle of a sentence (ask Los Pollos)."""
    start, end = words[0]
    if text[start].islower():
        return True
    if plain[start:end] in _ARTICLES and len(words) > 1:
        return not plain[:start][-2:].strip(" (") or plain[max(0, start - 3) : start].strip()[-1:] in set(".!?:")
    if len(words) > 2 and plain[start:end] in _DIRECTIONS and plain[slice(*words[-1])] in trades.LAST:
        return False  # North Tyne Logistics
    return _ordinary(text[start:end], first=True)


def _noun(name: str, plain: str, span: tuple[int, int]) -> bool:
    """Whether a single capitalized German word is more likely a noun than a name."""
    if " " in name or "." in name:
        return False
    before = plain[max(0, span[0] - _AROUND) : span[0]]
    return not re.search(r"(?:kund(?:e|in|en)|laut|gesprach mit|call mit|termin mit|bei)[:,]? $", before)


def _told(text: str, plain: str, start: int, end: int) -> bool:
    """Whether something says that this is a customer: its legal form, what stands around it, or its own words."""
    if is_pair_of_things(plain[start:end]):
        return False
    if _LEGAL.search(text, start, end) or _has_cue(plain, start, end):
        return True
    return is_organization(plain[start:end]) and not at_home(plain, start, end)


def _has_cue(plain: str, start: int, end: int) -> bool:
    after = plain[end : end + _AROUND]
    if after[:1] in {" ", "'", ","} and _AFTER.search(after):
        return True
    before = plain[max(0, start - _AROUND) : start]
    # a cue ends with a space or a mark of its own, and none ends a sentence
    return (
        (before[-1:].isspace() or before[-1:] in {":", "("})
        and before.rstrip()[-1:] not in {".", "!", "?", ""}
        and _BEFORE.search(before) is not None
    )


def _without_capitals(text: str) -> list[tuple[int, int]]:
    """Likely names in Japanese, Chinese, Korean and Hindi."""
    if text.isascii() or not _UNSPACED.search(text, 0, LONGEST) or not _first_look_joined().lets_through(text):
        return []
    plain = surface(text).plain
    shown = "".join(BLOT if blot == BLOT else char for char, blot in zip(text, plain, strict=False))
    found = sorted(
        {match.span(1) for pattern in _joined() for match in pattern.finditer(shown, 0, _JOINED_LONGEST)},
        key=lambda span: (span[0], -span[1]),
    )
    return [span for span in found if not _generic(text[slice(*span)])]


def _generic(name: str) -> bool:
    return (
        not name.strip()
        or name.endswith(joined.GROUP_ENDS)
        or any(name.endswith(word) and len(name) - len(word) < 1 + (len(word) < 2) for word in joined.NO_CUSTOMER)
    )
