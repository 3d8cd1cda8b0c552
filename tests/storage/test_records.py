from __future__ import annotations

import json
from typing import Any

import pytest

from storage.exchange.fields import Wrong
from storage.exchange.records import BadLine, read_record
from storage.exchange.spool import Spool
from tests.storage.samples import ACME, ANSWER, DECISION, PROMPT, QUOTE, SAL


def without(record: dict[str, Any], field: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name != field}


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"id": "x"}, '"type" must be one of customer, person, evidence'),
        ({"type": "decison", "key": "D-1"}, '"type" must be one of customer, person, evidence'),
        ({"type": ["decision"]}, '"type" must be one of'),
        ({**ACME, "industry": "anvils", "city": "Fairfield"}, 'customer has no field "city", "industry".'),
        (without(ACME, "name"), 'customer needs "name".'),
        (without(QUOTE, "source"), 'evidence needs "source".'),
        ({**ACME, "name": " "}, '"name" may not be empty.'),
        ({**ACME, "name": None}, '"name" may not be null.'),
        ({**ACME, "name": 7}, '"name" must be text, not a number.'),
        ({**ACME, "critic": "yes"}, '"critic" must be true or false, not text.'),
        ({**ACME, "critic": 1}, '"critic" must be true or false, not a number.'),
        ({**ACME, "aliases": "ACME"}, '"aliases" must be a list, not text.'),
        ({**ACME, "aliases": [{}]}, '"aliases" must be text, not an object.'),
        ({**ACME, "status": "happy"}, '"status" must be one of active, churned, prospect.'),
        ({**ACME, "name": "A\0"}, '"name" holds a character that is no text'),
        ({**ACME, "name": "A\ud800"}, '"name" holds a character that is no text'),
        ({**SAL, "guardian_of": ["emea", "emea"]}, '"guardian_of" names something twice.'),
        ({**QUOTE, "kind": "rumor"}, '"kind" must be one of quote, behavior, paraphrase.'),
        ({**QUOTE, "said_at": "2026-03-02T12:00:00"}, '"said_at" has no offset from UTC; write'),
        ({**QUOTE, "said_at": "2026-03-02"}, '"said_at" has no offset from UTC; write'),
        ({**QUOTE, "said_at": "last Tuesday"}, '"said_at" must be a time such as 2026-03-02T12:00:00+00:00.'),
        ({**QUOTE, "said_at": "0001-01-01T00:00:00+14:00"}, '"said_at" must be a time such as'),
        ({**QUOTE, "said_at": "9999-12-31T23:59:59Z"}, '"said_at" lies at an end of the calendar'),
        ({**QUOTE, "said_at": "0001-01-01T00:00:00Z"}, '"said_at" lies at an end of the calendar'),
        ({**QUOTE, "said_at": 1772452800}, '"said_at" must be text, not a number.'),
        ({**DECISION, "key": "42"}, '"key" must look like D-42.'),
        ({**DECISION, "key": "D-042"}, '"key" must look like D-42.'),
        ({**DECISION, "key": "D-99999999999"}, '"key" must look like D-42.'),
        ({**DECISION, "key": "D-100000000"}, '"key" must look like D-42, with eight digits at most.'),
        ({**DECISION, "validate_by": "soon"}, '"validate_by" must be a time such as'),
        ({**DECISION, "status": "open"}, '"status" must be one of confirmed, dismissed, waived'),
        ({**PROMPT, "outcome": "silent"}, '"outcome" must be one of filed, no_customer, dismissed, unanswered.'),
        ({**PROMPT, "text": "psst"}, 'prompt has no field "text".'),
        ({**ANSWER, "person": "U1"}, 'quiz_answer has no field "person".'),
    ],
)
def test_a_record_that_is_wrong_is_refused_with_the_reason(record: dict[str, Any], reason: str) -> None:
    with pytest.raises(Wrong) as refused:
        read_record(json.dumps(record))
    assert str(refused.value).startswith(reason.removesuffix("."))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON (Expecting property name enclosed in double quotes at column 2)"),
        ("[]", "must be an object, not a list"),
        ('{"type": "person", "id": "U2", "id": "U3", "name": "Pat"}', "has a field twice"),
        ('{"type": "person", "id": NaN, "name": "Pat"}', "not JSON (NaN)"),
        ("[" * 100_000, "not a record (nested too deeply, or with a number too long)"),
        (b'{"type": "person", "id": "U2", "name": "J\xf6rg"}', "not UTF-8"),
    ],
)
def test_a_line_that_is_no_record_is_refused_with_its_number(line: str | bytes, reason: str) -> None:
    with Spool() as spool, pytest.raises(BadLine) as refused:
        spool.read([json.dumps(SAL), line])
    assert (refused.value.line, refused.value.reason) == (2, reason)
