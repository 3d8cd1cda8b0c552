"""The words of each language by which people announce decisions, as data."""

from prompts.reading.lexicon import de, en, es, fr, hi, it, ja, ko, nl, pl, pt, tr, zh

LEXICONS = tuple(module.LEXICON for module in (en, de, fr, es, pt, it, nl, pl, tr, ja, zh, ko, hi))
