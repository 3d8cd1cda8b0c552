"""Type-ahead: the directory's customers, and stored quotes."""

from __future__ import annotations

from bot.chat import Options, Suggest
from bot.parts import Choice
from handlers.desk import Desk
from prompts import refusals
from prompts.cards.words import LINE, one_line, shortened
from prompts.forms.decision import customer_choice
from prompts.reading import Known, Near, NewName, Segment, Unusable, judge_customer
from storage import search

SUGGESTED = 20


async def suggest(desk: Desk, event: Suggest) -> Options:
    """What fits the letters typed so far."""
    if event.field == "stored":
        return await stored_quotes(desk, event)
    return await customers(desk, event)


async def customers(desk: Desk, event: Suggest) -> Options:
    """Customers of the directory; a new name is offered as new, a group is explained, and nothing is merged silently."""
    await desk.viewer(event.workspace, event.actor)
    typed = " ".join(event.typed.split())
    directory = await desk.directory(event.workspace)
    found = tuple(customer_choice(entry.id, entry.name) for entry in directory.suggest(typed, SUGGESTED))
    if not typed:
        return Options(found)
    match judge_customer(typed, directory):
        case Known():
            return Options(found)
        case Segment(near=near):
            names = tuple(customer_choice(entry.id, entry.name) for entry in near)
            told = shortened(f"“{typed}” is a group. Name one who asked.", LINE)
            choice = Choice(told, f"t:{typed[:100]}", picked=shortened(typed, LINE))
            return Options((*(names or found), choice), shortened(refusals.segment(typed, []), LINE))
        case Near(near=near):
            return Options((*found, _new(typed)), shortened(refusals.near(typed, near[0].name), LINE))
        case NewName():
            return Options((*found, _new(typed)))
        case Unusable(reason=reason):
            return Options(found, shortened(reason, LINE))


def _new(typed: str) -> Choice:
    new = shortened(f"Add “{typed}” as a new customer", LINE)
    return Choice(new, f"n:{typed[:140]}", picked=shortened(typed, LINE))


async def stored_quotes(desk: Desk, event: Suggest) -> Options:
    """Quotes we already have, of however long ago, in which the words typed begin words; their customer and speaker count, too."""
    viewer = await desk.viewer(event.workspace, event.actor)
    fits = await search.quotes(desk.store, viewer, event.typed, SUGGESTED)
    choices = (Choice(one_line(v), v.evidence.uid) for v in fits)
    return Options(tuple(choices), "" if fits else "No quote of ours has these words.")
