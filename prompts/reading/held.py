"""What the text of a decision already holds: the customers it names, and the words it quotes."""

from dataclasses import dataclass

from prompts.reading.customers import find_customers
from prompts.reading.directory import Directory, DirectoryEntry
from prompts.reading.gate import NewName, judge_customer
from prompts.reading.quotes import FoundQuote, find_quotes


@dataclass(frozen=True, slots=True)
class Held:
    """The customers that a text names, known and new, and the words it quotes."""

    known: tuple[DirectoryEntry, ...]
    new: tuple[str, ...]
    quotes: tuple[FoundQuote, ...]

    @property
    def complete(self) -> bool:
        """Names customers and quotes them, and every quote can be laid to one of them."""
        return bool((self.known or self.new) and self.quotes) and all(self.whose(q) is not None for q in self.quotes)

    def owner(self, quote: FoundQuote) -> int | str:
        """The customer whose words these are in a complete text: a directory id, or a new name."""
        owner = self.whose(quote)
        assert owner is not None
        return owner

    def whose(self, quote: FoundQuote) -> int | str | None:
        """The customer whose words these are, None when that cannot be told."""
        named: list[tuple[str, int | str]] = [(e.name, e.id) for e in self.known] + [(n, n) for n in self.new]
        for name, owner in named:
            if name.casefold() in {(quote.customer or "").casefold(), (quote.speaker or "").casefold()}:
                return owner
        return named[0][1] if len(named) == 1 else None


def read_held(text: str, directory: Directory) -> Held:
    """The names and quotes in a text; a name inside a quotation is the speaker's, and no customer that the author names."""
    quotes = tuple(find_quotes(text))
    outside = [m for m in find_customers(text, directory) if not any(q.start <= m.start < q.end for q in quotes)]
    known = {m.entry.id: m.entry for m in outside if m.entry}
    new = [m.text for m in outside if m.entry is None and isinstance(judge_customer(m.text, directory), NewName)]
    return Held(tuple(known.values()), tuple(dict.fromkeys(new)), quotes)
