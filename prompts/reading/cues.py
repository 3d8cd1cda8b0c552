"""The cues of the lexicons in a message: words that announce a decision by themselves, unless something takes them back."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from prompts.reading.compiled import FIRST_LOOK_ENGLISH, LANGUAGES, OTHER_CUES, Language
from prompts.reading.languages import likely
from prompts.reading.surface import BLOT, Surface, fold

_BASE = {"strong": 0.8, "firm": 0.65, "medium": 0.5, "weak": 0.35}
_SHORT = 160  # characters a confirmation has at most
_LEAST_CONTENT = 25  # letters that a confirmation has besides, when it says itself what is confirmed
_ESSAY = 700  # an announcement is short; in a long text about something else the weaker cues mean little
_MACHINE = re.compile(
    r"\W*(?:\[[\w .#/-]{2,40}\]|(?:error|warn(?:ing)?|info|debug|trace|fatal)\b[ :\[]|[\w-]*bot\b\s*:"
    r"|(?:jenkins|github|gitlab|bitbucket|outlook|jira|pagerduty|docusign|statuspage|grafana|datadog|sentry|circleci|zendesk"
    r"|hubspot|salesforce|calendar|google calendar|linear|notion|dependabot|renovate|confluence|asana|trello|opsgenie|zapier"
    r"|intercom|workday|slackbot|teams|buildkite|travis|argo ?cd|terraform|netlify|vercel)\s*:"
    r"|(?::calendar:\s*)?reminder\s*:|deploy\w* (?:of|to) |merge (?:pull request|branch)|select .{1,80} from "
    r"|def \w+\(|(?:from|re|fwd?|aw|wg|tr)\s*:|\+\+\+|diff --git|traceback)"
)
_CODE = re.compile(
    r"[{};]\s*$|\w\(\)|==|=>|->\s*\w+\(|::|\b(?:def|return|import|const|var|select|null|nil)\b.*[=(;]|\$\w+ ?=|^\s*[#/]{2,}|\\\\\w"
)
_TURN = re.compile(r"; |, (?:and|but|so|even) | before (?:we|any|it|the)\b| until ")
_REASON = re.compile(r"\b(?:because|so that|weil|porque|parce que|perche|omdat|poniewaz) $")
_LETTER = re.compile(r"[^\W\d_]")
_NOT_ASKING_BACK = re.compile(
    r"\W*(?:questions?|why|details?|context|feedback|more|want|need|fragen|preguntas|vragen|perguntas"
    r"|domande|pytania|pourquoi|warum|waarom|por que|perche|dlaczego|neden)\b"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Where in the folded text it stands, and how much it says."""

    start: int
    end: int
    score: float


def spoken(plain: str) -> list[Language]:
    """The languages that a text may be in and that have a cue which may be in it."""
    codes = likely(plain)
    told = OTHER_CUES.passed(plain, codes)
    if "en" in codes and FIRST_LOOK_ENGLISH.passes(plain.replace("\n", "\n ")):
        told.insert(0, LANGUAGES[0])
    return told


def silenced(plain: str, raw: str, languages: Sequence[Language]) -> bool:
    """Whether a machine wrote it, or it is a poll or a joke."""
    if _MACHINE.match(raw):
        return True
    return any(language.poll.search(plain) or language.joke.search(raw) for language in languages)


def announcements(seen: Surface, languages: Sequence[Language], context: Sequence[str]) -> Iterator[Cue]:
    """All cues of a message in the languages that are spoken in it; `context` is what was said just before."""
    plain, sentences = seen.plain, seen.sentences
    for at, (start, end) in enumerate(sentences):
        following = plain[end : sentences[at + 1][1]] if at + 1 < len(sentences) else ""
        if _asks_back(following):
            continue
        for cue in _announced(plain, start, end, languages):
            if _has_content(plain, cue) or context_holds(context, languages):
                yield cue


def strongest(cues: Iterator[Cue]) -> Cue | None:
    """The one that says most, None where there is none."""
    return max(cues, key=lambda each: each.score, default=None)


def confirmation(seen: Surface, languages: Sequence[Language], context: Sequence[str]) -> Cue | None:
    """Words of a short message that only confirm what was weighed just before."""
    if len(seen.plain) > _SHORT or not (context or len(seen.plain) > _LEAST_CONTENT):
        return None
    return next(_confirmations(seen.plain, seen.sentences, languages, context), None)


def _announced(plain: str, start: int, end: int, languages: Sequence[Language]) -> Iterator[Cue]:
    sentence = plain[start:end]
    if sentence.rstrip(" )\n*_" + BLOT).endswith("?"):
        return
    found = [
        (language, *hit)
        for language in languages
        if _may_hold(language, sentence) and (hit := _strongest(language, sentence))
    ]
    found = [hit for hit in found if not _REASON.search(sentence, max(hit[2].start() - 12, 0), hit[2].start())]
    if found and (
        _CODE.search(sentence) or any(_vetoed(language, sentence, kind, match.end()) for language, kind, match in found)
    ):
        return
    for language, kind, match in found:
        score = _BASE[kind] + _supported(language, plain, sentence, match)
        if not _is_private(language, plain, sentence):
            yield _at(plain, start + match.start(), start + match.end(), score)


def _may_hold(language: Language, sentence: str) -> bool:
    """The first look once more, at one sentence: in English every cue has a word of it, and the cues themselves are dear."""
    return language.code != "en" or FIRST_LOOK_ENGLISH.passes(sentence)


def _strongest(language: Language, sentence: str) -> tuple[str, re.Match[str]] | None:
    for kind, finder in (
        ("strong", language.strong),
        ("firm", language.firm),
        ("medium", language.medium),
        ("weak", language.weak),
    ):
        if match := finder.search(sentence):
            return kind, match
    return None


def _vetoed(language: Language, sentence: str, kind: str, cue_end: int) -> bool:
    end = len(sentence)
    before = end if language.verb_last else cue_end
    doubted = before if kind == "strong" else _clause_end(sentence, before)
    near = cue_end + 30 if kind == "strong" else end
    return bool(
        language.anywhere.search(sentence)
        or language.doubt.search(sentence, 0, doubted)
        or language.hearsay.search(sentence, 0, before)
        or language.logistics.search(sentence, 0, near)
    )


def _clause_end(sentence: str, cue_end: int) -> int:
    """What follows an announcement in a clause of its own takes nothing of it back: `..., and if they leave, so be it`."""
    turn = _TURN.search(sentence, cue_end)
    return turn.start() if turn else len(sentence)


def _supported(language: Language, plain: str, sentence: str, cue: re.Match[str]) -> float:
    """What speaks for a cue: other cues, dates and scopes, and the nouns of running a business."""
    others = sum(
        1
        for finder in (language.firm, language.medium)
        for other in finder.finditer(sentence)
        if other.start() >= cue.end()
    )
    kinds = sum(1 for finder in language.support if finder.search(sentence))
    nouns = len({noun.group() for noun in language.business.finditer(sentence)})
    nearby = 1 if nouns < 2 and how_many_nouns(language, plain) > nouns else 0
    essay = 0.2 if len(plain) > _ESSAY else 0.0
    aimless = 0.1 if nouns + nearby == 0 else 0.0  # about nothing a business does
    return 0.1 * min(others, 2) + 0.1 * min(kinds, 3) + 0.1 * min(nouns + nearby, 2) - essay - aimless


def _is_private(language: Language, plain: str, sentence: str) -> bool:
    if not has_private_words(language, plain):
        return False
    return bool(language.personal.search(sentence)) or how_many_nouns(language, plain) < 3


@lru_cache(maxsize=4)  # asked again for every sentence of a message
def has_private_words(language: Language, plain: str) -> bool:
    return language.personal.search(plain) is not None


@lru_cache(maxsize=4)  # the same
def how_many_nouns(language: Language, plain: str) -> int:
    """How many of the nouns of running a business a text holds."""
    return len({noun.group() for noun in language.business.finditer(plain)})


def _asks_back(following: str) -> bool:
    """A short question after an announcement makes it one: `We're going with Postgres. Right?`."""
    text = following.strip()
    return text.endswith("?") and len(text.split()) <= 4 and len(text) <= 40 and not _NOT_ASKING_BACK.match(text)


def _has_content(plain: str, cue: Cue) -> bool:
    per_letter = 2 if plain[cue.end - 1 : cue.end] >= "\u0900" else 3  # the scripts that say more with a letter
    outside = len(_LETTER.findall(plain[: cue.start])) + len(_LETTER.findall(plain[cue.end :]))
    return outside + (cue.end - cue.start) // per_letter > 5


def _confirmations(
    plain: str, sentences: Sequence[tuple[int, int]], languages: Sequence[Language], context: Sequence[str]
) -> Iterator[Cue]:
    for start, end in sentences:
        sentence = plain[start:end]
        if sentence.rstrip().endswith("?"):
            return
        for language in languages:
            match = language.bare.search(sentence)
            if not match or _vetoed(language, sentence, "medium", match.end()):
                continue
            rest = plain[: start + match.start()] + " " + plain[start + match.end() :]
            if context_holds(context, languages) or _holds_content(language, rest):
                yield _at(plain, start + match.start(), start + match.end(), 0.75)


def _holds_content(language: Language, rest: str) -> bool:
    words = len(_LETTER.findall(rest))
    return (
        words > _LEAST_CONTENT
        and bool(language.business.search(rest) and (language.medium.search(rest) or language.firm.search(rest)))
        and "?" not in rest
    )


def context_holds(context: Sequence[str], languages: Sequence[Language]) -> bool:
    """Something decidable was on the table in the last few messages, and it was neither a meeting time nor lunch."""
    for message in reversed(context[-3:]):
        plain = fold(message[:2000])
        for language in languages:
            if language.personal.search(plain) or len(plain) < 15:
                continue
            weighed = any(
                finder.search(plain) for finder in (language.strong, language.firm, language.medium, language.doubt)
            )
            if weighed and how_many_nouns(language, plain):
                return True
    return False


def _at(plain: str, start: int, end: int, score: float) -> Cue:
    while end < len(plain) and plain[end - 1 : end].isalnum() and plain[end].isalnum() and plain[end] < "\u0900":
        end += 1  # what is shown as the reason ends with a whole word
    return Cue(*trimmed(plain, start, end), score)


def trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    """The same words without the marks and spaces around them."""
    words = plain[start:end]
    lead = len(words) - len(words.lstrip(" \t\n,;:.-!" + BLOT))
    trail = len(words) - len(words.rstrip(" \t\n,;:.-!" + BLOT))
    return start + lead, max(end - trail, start + lead)
