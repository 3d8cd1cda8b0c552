"""What the lexicon of one language holds."""

from dataclasses import dataclass

Patterns = tuple[str, ...]

# Words of private life that are the same in most languages
EVERYWHERE_PERSONAL = (
    r"(?:sushis?|pizzas?|burgers?|ramen|kebabs?|tacos?|burritos?|tapas|croissants?|curry|lasagn\w+|"
    r"poke bowls?|brunch|yoga|pilates"
    r"|crossfit|netflix|labrador\w*|golden retriever|dackel|poodle|bulldog|playstation|ikea|tinder|"
    r"airbnb in)\b|[🍕🍣🍔🌮🍜🍝🍻🍺🐶🐱🐈🐕🏖]"
)


@dataclass(frozen=True, slots=True)
class Vetoes:
    """What takes an announcement back.

    Of one sentence: `question`, `hypothetical`, `proposal`, `undecided`, `reported`, `past` and `logistics`; `poll`, `personal` and
    `joke` silence the whole message.
    """

    question: Patterns
    hypothetical: Patterns
    proposal: Patterns
    undecided: Patterns
    reported: Patterns
    past: Patterns
    logistics: Patterns
    poll: Patterns
    personal: Patterns
    joke: Patterns


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Regular expressions over folded text (lower case, straight apostrophes), by what they say about a sentence.

    `first` are literal beginnings of words: a message with none of them is not read any further in this language.
    `strong` announces a decision by itself; `firm` needs a little `support` or `business`, `medium` more, `weak` most.
    `bare` confirms something said before, without saying what.
    """

    code: str
    first: str  # separated by bars
    strong: Patterns
    vetoes: Vetoes
    firm: Patterns = ()
    medium: Patterns = ()
    weak: Patterns = ()
    support: Patterns = ()
    business: Patterns = ()
    bare: Patterns = ()
    spaced: bool = True  # words are separated by spaces, so that patterns begin at the beginning of a word
