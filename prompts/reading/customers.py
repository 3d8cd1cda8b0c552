"""Customers that a text names: those of the directory first, then likely names by what stands around them."""

import re
from dataclasses import dataclass

from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.surface import BLOT, LONGEST, surface
from prompts.reading.words import context


@dataclass(frozen=True, slots=True)
class Mention:
    """A customer named in a text; `text` is the source from `start` to `end`, `entry` is None for a name we do not have."""

    start: int
    end: int
    text: str
    entry: DirectoryEntry | None


def find_customers(text: str, directory: Directory) -> list[Mention]:
    """Directory names, aliases and domains, then likely names by context; in the order of the text."""
    known = [Mention(start, end, text[start:end], entry) for start, end, entry in directory.mentions(text)]
    taken = bytearray(min(len(text), LONGEST) + 1)
    for mention in known:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    likely = [m for m in _likely(text) if not any(taken[m.start : m.end])]
    return sorted(known + likely, key=lambda mention: mention.start)


_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĽĻŃŅŇŐŒŘŚŞŠŤŪŮŰŲŹŻŽ"
_NAME = rf"[{_UPPER}][\w&+]*(?:[.\-'’][\w&+]+)*(?:(?: (?:of|de|del|da|do|di|van|der|von|und|and|&|et|y|e) | |-)[{_UPPER}][\w&+]*(?:[.\-][\w&+]+)*){{0,3}}"
_CUES = re.compile(
    rf"(?:(?<!\w)(?i:{context.BEFORE}) (?P<after>{_NAME}))|(?P<before>{_NAME})(?=(?:['’]s)? (?:{context.AFTER})\b)"
)


def _likely(text: str) -> list[Mention]:
    plain = surface(text).plain
    found: list[Mention] = []
    for match in _CUES.finditer(text, 0, LONGEST):
        start, end = match.span("after" if match["after"] else "before")
        name = re.sub(r"['’]s$", "", text[start:end])
        words = name.split()
        while words and words[0].casefold() in context.NO_NAMES:
            start += len(words[0]) + 1
            words = words[1:]
        name = text[start:end]
        if not words or BLOT in plain[start:end] or name.casefold() in context.NO_NAMES or name.isupper():
            continue
        found.append(Mention(start, start + len(name), name, None))
    return found
