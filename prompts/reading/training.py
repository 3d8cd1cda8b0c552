"""Makes the weights from labelled messages: `python -m prompts.reading.training FILE…` (JSON Lines as in tests/reading).

It needs scikit-learn, which the product does not: `make train` installs it and trains on the repository's own examples. Examples
that are `held` are left out; they tell afterwards how well messages are read that nobody learned from.
"""

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from prompts.reading.cues import announcements, spoken, strongest
from prompts.reading.signs import signs
from prompts.reading.surface import composed, surface
from prompts.reading.weights import SIGN, Weights, names, save

STRENGTH = 1.0
"""How far the weights may grow: the inverse of regularization, `C` of scikit-learn."""
KNOWN = 0.4
"""What a decision counts whose wording the rules were made for: on those, cues seem surer than they are."""
ORDINARY = 12.0
"""What a message of ordinary chat counts, because there are hundreds of them for each announcement."""
FEWEST = 2
"""In how many messages a word must stand to have a weight."""
LEAST = 0.1
"""A weight that is smaller than this says nothing."""


def main(files: Sequence[str]) -> None:
    """Read the examples, fit, and write the weights."""
    examples = [
        example
        for file in files
        for line in Path(file).read_text("utf-8").splitlines()
        if not (example := json.loads(line)).get("held")
    ]
    save(fitted(examples))


def fitted(examples: Sequence[Mapping[str, Any]]) -> Weights:
    """The weights that fit the examples best."""
    seen = [described(example["text"], example.get("context", ())) for example in examples]
    counts = Counter(name for each in seen for name in each)
    kept = [{name: 1.0 for name in each if counts[name] >= FEWEST} for each in seen]
    vectors = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    labels = [example["label"] == "decision" for example in examples]
    model.fit(vectors.fit_transform(kept), labels, sample_weight=list(map(counted, examples)))
    named = {
        name: weight
        for name, weight in zip(vectors.get_feature_names_out(), map(float, model.coef_[0]), strict=True)
        if abs(weight) >= LEAST
    }
    signs = {name.removeprefix(SIGN): weight for name, weight in named.items() if name.startswith(SIGN)}
    words = {name: weight for name, weight in named.items() if not name.startswith(SIGN)}
    return Weights(float(model.intercept_[0]), words, signs)


def counted(example: Mapping[str, Any]) -> float:
    """How much an example counts."""
    if example.get("ordinary"):
        return ORDINARY
    return 1.0 if example.get("fresh") or example["label"] != "decision" else KNOWN


def described(text: str, context: Sequence[str]) -> set[str]:
    """All that is weighed in a message: its words and its signs."""
    whole, _ = composed(text)
    seen = surface(whole)
    cue = strongest(announcements(seen, spoken(seen.plain), context))
    return names(seen.plain) | {SIGN + sign for sign in signs(seen, cue)}


if __name__ == "__main__":
    main(sys.argv[1:])
