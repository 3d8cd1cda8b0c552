"""Departments out of job titles, for Slack's exports, which list none."""

from __future__ import annotations

import pytest

from prompts.scan.titles import department_of


@pytest.mark.parametrize(
    ("title", "department"),
    [
        ("Senior Product Manager", "Product"),
        ("Chief Product Officer", "Product"),
        ("Software Engineer II", "Engineering"),
        ("Full-stack Developer", "Engineering"),
        ("Softwareentwickler", "Engineering"),
        ("VP of Sales, EMEA", "Sales"),
        ("Sales Engineer", "Sales"),
        ("Customer Success Lead", "Customer success"),
        ("Support Engineer", "Support"),
        ("Head of Marketing", "Marketing"),
        ("UX Researcher", "Design"),
        ("Product Designer", "Design"),
        ("Recruiter", "People"),
        ("General Counsel", "Legal"),
        ("CFO", "Finance"),
        ("Data Analyst", "Data"),
        ("Founder & CEO", "Leadership"),
        ("Geschäftsführerin", "Leadership"),
        ("Chief of Staff", "Leadership"),
        ("Gardener", None),
        ("", None),
        ("she/her", None),
        ("aerospace", None),
    ],
)
def test_a_title_tells_the_department(title: str, department: str | None) -> None:
    assert department_of(title) == department
