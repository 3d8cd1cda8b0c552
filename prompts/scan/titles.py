"""Departments out of job titles, for exports that list no departments."""

from __future__ import annotations

import re

# the first that fits wins, so the particular stands before the general: a sales engineer sells
_TITLES = (
    ("Customer success", r"customer success|csm|account manager|client partner|implementation|onboarding"),
    ("Support", r"support|customer (?:service|care|experience)|help ?desk|kundendienst"),
    ("Marketing", r"marketing|brand|communications?|content|community|cmo|pr"),
    ("Sales", r"sales|account executive|ae|sdr|bdr|business development|revenue|partnerships?|presales|cro|vertrieb|ventas"),
    ("Design", r"design(?:er)?|ux|ui|user research(?:er)?"),
    ("People", r"people|hr|human resources|talent|recruit(?:er|ing|ment)"),
    ("Legal", r"legal|counsel|lawyer|attorney|privacy|compliance"),
    ("Finance", r"finance|accounting|accountant|controller|cfo|procurement|payroll|bookkeep(?:er|ing)"),
    ("Data", r"data|analytics?|analyst|machine learning|ml|bi"),
    ("Product", r"product|cpo|pm"),
    ("Engineering", (r"engineer(?:ing)?|developer|devops|sre|software|architect|cto|qa|infrastructure|security|it"
     r"|\w{0,40}entwickl(?:er|erin|ung)|frontend|backend|full[- ]?stack")),
    ("Operations", r"operations?|ops|office manager|logistics|supply chain|coo"),
    ("Leadership", r"ceo|chief|founder|co-?founder|managing director|general manager|president|geschäftsführer(?:in)?"),
)  # fmt: skip
_FINDERS = tuple((name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _TITLES)


def department_of(title: str) -> str | None:
    """The department that a job title belongs to, None when it does not say."""
    return next((name for name, finder in _FINDERS if finder.search(title[:200])), None)
