"""Words that the evidence rules know, by what they mean."""


def among(rows: str) -> frozenset[str]:
    """The words of a table that is easy to read and to add to."""
    return frozenset(rows.split())
