"""Public holidays by country, and what people may call a country."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rituals.calendars import country_of, is_holiday, known

CHRISTMAS = date(2026, 12, 25)
EPIPHANY = date(2026, 1, 6)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("DE", "DE"),
        ("deu", "DE"),
        (" Germany ", "DE"),
        ("united kingdom", "GB"),
        ("UK", "GB"),
        ("Hong Kong", "HK"),
        ("de-by", "DE-BY"),
        ("US - CA", "US-CA"),
        ("Atlantis", None),
        ("DE-ATL", None),
        ("", None),
        ("-", None),
    ],
)
def test_a_country_goes_by_its_codes_and_its_english_name(typed: str, code: str | None) -> None:
    assert country_of(typed) == code
    assert code is None or known(code)


def test_a_region_has_the_holidays_of_its_own_besides() -> None:
    assert is_holiday("DE", CHRISTMAS)
    assert is_holiday("DE-BY", CHRISTMAS)
    assert not is_holiday("DE", EPIPHANY)
    assert is_holiday("DE-BY", EPIPHANY)


def test_without_a_country_no_day_is_a_holiday() -> None:
    assert not is_holiday("", CHRISTMAS)
    assert not is_holiday("XX", CHRISTMAS)
    assert not is_holiday("DE-", CHRISTMAS)


@given(st.text(max_size=20))
def test_whatever_is_typed_leads_to_a_known_country_or_to_none(typed: str) -> None:
    code = country_of(typed)
    assert code is None or known(code)
