"""What is logged never holds what somebody wrote."""

from __future__ import annotations

import logging

import pytest

from bot.logs import NamesAndPlaces


def test_a_librarys_error_is_told_without_its_message() -> None:
    with pytest.raises(ValueError, match="free tier") as told:
        int("We drop the free tier")
    raised = (told.type, told.value, told.tb)
    record = logging.LogRecord("uvicorn.error", logging.ERROR, "", 0, "in %s", ("a secret",), raised)
    line = NamesAndPlaces("%(levelname)s %(name)s").format(record)
    assert "free tier" not in line
    assert "secret" not in line
    assert line.startswith("ERROR uvicorn.error\nValueError test_logs.py:")
