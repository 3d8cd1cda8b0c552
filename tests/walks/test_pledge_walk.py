"""The Anti-Silo Pledge: read, signed, renewed, taken back; and a reminder that is about oneself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.cards import pledge as cards
from storage.pledges import ends
from tests.sandbox.driver import World

ANNOUNCED = "We're going with EU-only hosting for the new plan."
DAY = timedelta(days=1)
REMINDER = "You pledged not to decide without customer attribution."


async def decided(world: World, person: str = "Ana", *customers: str) -> None:
    await world.command(person, "#product", "/decide We will keep EU hosting")
    await world.fill(person, {"Customers": list(customers)})
    assert await world.submit(person) is None


async def signed(world: World, person: str) -> None:
    await world.command(person, "#product", "/pledge")
    await world.press(person, "Sign for a year")


async def test_the_four_lines_stand_as_they_were_written(world: World) -> None:
    await world.command("Ana", "#product", "/pledge")
    card = (await world.cards("Ana", "#product"))[-1]
    assert card.splitlines()[:5] == [
        "The Anti-Silo Pledge",
        "I will not speak for the customer",
        "I will not filter customer feedback",
        "I will not prioritize departmental goals over customer needs",
        "I will not make decisions without customer attribution",
    ]
    assert "Nobody has signed yet." in card


async def test_everybody_sees_who_signed_and_nobody_who_did_not(world: World) -> None:
    await signed(world, "Ana")
    await signed(world, "Maya")
    assert "You signed on Tue 3 Mar 2026; it holds until Wed 3 Mar 2027." in await world.screen("Ana")
    await world.command("Tom", "#product", "/pledge")
    card = (await world.cards("Tom", "#product"))[-1]
    assert "Signed by @Ana, @Maya." in card
    assert "Tom" not in card
    assert "Sal" not in card
    await world.press("Ana", "Take it back")
    await world.command("Tom", "#product", "/pledge")
    assert "Signed by @Maya." in (await world.cards("Tom", "#product"))[-1]


async def test_the_reminder_is_about_what_oneself_decided(world: World) -> None:
    await signed(world, "Ana")
    await signed(world, "Maya")
    await world.command("Maya", "#product", "/truth channel intensity light")
    await decided(world)
    await decided(world, "Ana", "Acme")
    await decided(world)
    await world.wind(DAY + timedelta(hours=1))
    assert REMINDER not in await world.screen("Ana"), "what was decided a day ago is not brought up"
    await world.wind(7 * DAY)
    said = await world.screen("Ana", "Verbatim")
    assert f"{REMINDER} D-1 and D-3 name nobody yet. Start with D-3?" in said
    assert REMINDER not in await world.screen("Maya"), "she decided nothing"
    await world.press("Ana", "Name the customers of D-3")
    await world.fill("Ana", {"Customers": ["Acme"]})
    assert await world.submit("Ana") is None
    await world.wind(7 * DAY)
    assert f"{REMINDER} D-1 names nobody yet. Start with it?" in await world.screen("Ana", "Verbatim")
    assert (await world.screen("Ana", "Verbatim")).count(REMINDER) == 2, "one a week"


async def test_who_did_not_sign_or_took_it_back_is_not_reminded(world: World) -> None:
    await signed(world, "Ana")
    await decided(world)
    await decided(world, "Sal")
    await world.press("Ana", "Take it back")
    await world.wind(15 * DAY)
    assert REMINDER not in await world.screen("Ana")
    assert REMINDER not in await world.screen("Sal")


async def test_a_year_later_it_is_signed_again_or_ends(world: World) -> None:
    await signed(world, "Ana")
    await signed(world, "Maya")
    await world.wind(365 * DAY + timedelta(hours=1))
    said = await world.screen("Ana", "Verbatim")
    assert said.count("You signed the Anti-Silo Pledge a year ago, so it has ended.") == 1
    await world.press("Ana", "Sign for a year", within="a year ago")
    await world.command("Tom", "#product", "/pledge")
    assert "Signed by @Ana." in (await world.cards("Tom", "#product"))[-1]
    await world.command("Maya", "#product", "/pledge")
    assert "Yours ended on Wed 3 Mar 2027." in (await world.cards("Maya", "#product"))[-1]


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(lambda at: at.replace(tzinfo=UTC)))  # noqa: DTZ001  # UTC is set right behind
def test_a_pledge_holds_for_a_year_whatever_the_year(signed_at: datetime) -> None:
    assert timedelta(days=365) <= ends(signed_at) - signed_at <= timedelta(days=366)


@pytest.mark.parametrize(("number", "says"), [(2, "D-1 and D-2 name"), (6, "D-1, D-2, D-3, D-4, D-5 and 1 more name")])
def test_many_decisions_make_one_short_line(number: int, says: str) -> None:
    from storage.tables import Decision

    decisions = [Decision(workspace_id=1, number=n + 1, text="x") for n in range(number)]
    assert says in cards.reminder(decisions).as_text()


async def test_who_has_themselves_erased_has_signed_nothing(world: World) -> None:
    await signed(world, "Tom")
    await world.command("Tom", "#product", "/truth privacy")
    assert "Your pledge: 1" in await world.screen("Tom")
    await world.press("Tom", "Erase")
    await world.command("Ana", "#product", "/pledge")
    assert "Nobody has signed yet." in (await world.cards("Ana", "#product"))[-1]
