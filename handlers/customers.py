"""The directory of customers: listed, added to by anybody, changed by those who may."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from bot.chat import Answer, ButtonPress, Command, Refusal, Replace, Whisper, Workspace
from bot.hints import TRUTH
from bot.parts import say
from handlers.desk import Desk
from handlers.rights import Right, require
from prompts import refusals
from prompts.cards import customers as cards
from prompts.cards.words import listed, shortened
from prompts.reading import Directory, DirectoryEntry, Known, Near, NewName, Segment, Unusable, judge_customer, tidy
from storage import customers, directory
from storage import tables as t
from storage.customers import Taken
from storage.viewer import Viewer

SEPARATORS = re.compile(r"[,;\n]+")


@dataclass
class Sorted:
    """Typed names, judged: `near` holds what was typed and the name it is nearly; `groups` are among what is refused."""

    new: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    near: list[tuple[str, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)


def sort(typed: Iterable[str], names: Directory) -> Sorted:
    """Judge each name by itself and beside the new ones before it: a group among them spoils nothing for the others."""
    judged, before = Sorted(), Directory(())
    for name in dict.fromkeys(map(tidy, typed)):
        if not name:
            continue
        verdict = judge_customer(name, names)
        if isinstance(verdict, NewName):
            verdict = judge_customer(name, before)
            if isinstance(verdict, Known):
                continue  # the same name in another spelling, which is being added already
        match verdict:
            case Known(entry=entry):
                judged.known.append(entry.name)
            case NewName(name=new):
                judged.new.append(new)
                before.add(DirectoryEntry(len(before), new))
            case Near(near=near):
                judged.near.append((name, near[0].name))
            case Segment(near=near):
                judged.groups.append(name)
                judged.refused.append((name, refusals.segment(name, [e.name for e in near or tuple(names)[:2]])))
            case Unusable(reason=reason):
                judged.refused.append((name, reason))
    return judged


async def show(desk: Desk, event: Command) -> Answer:
    """`/truth customers`: the directory."""
    viewer = await desk.viewer(event.workspace, event.actor)
    if event.text:
        raise Refusal(f"Say what to do: {TRUTH} customers add, rename, alias, critic or churned, and the name.")
    return Whisper(cards.directory(await directory.customers(desk.store, viewer.workspace_id)))


async def add(desk: Desk, event: Command) -> Answer:
    """`/truth customers add Name, Name`."""
    viewer = await desk.viewer(event.workspace, event.actor)
    judged = sort(SEPARATORS.split(event.text), await fresh_directory(desk, event.workspace))
    if judged == Sorted():
        raise Refusal(f"Add whom? For example: {TRUTH} customers add Acme, Globex.")
    await _save(desk, event.workspace, viewer, judged.new)
    said = cards.added(judged.new, judged.known, [sentence for _, sentence in judged.refused], judged.near)
    return Whisper(cards.or_a_name(said, judged.groups) if await _may_overrule(desk, viewer) else said)


async def _may_overrule(desk: Desk, viewer: Viewer) -> bool:
    """Whether this person may say that what sounds like a group is a company's name."""
    try:
        await require(desk, viewer, Right.CHANGE_CUSTOMERS)
    except Refusal:
        return False
    return True


async def add_anyway(desk: Desk, event: ButtonPress) -> Answer:
    """*Add “Inittech” as new*: the name was looked at and is meant. That a group's is one takes who may change the directory."""
    viewer = await desk.viewer(event.workspace, event.actor)
    if isinstance(judge_customer(event.value, await fresh_directory(desk, event.workspace)), Segment):
        await require(desk, viewer, Right.CHANGE_CUSTOMERS)
    await _save(desk, event.workspace, viewer, [event.value])
    return Replace(cards.added([event.value], [], [], []))


async def _save(desk: Desk, workspace: Workspace, viewer: Viewer, names: list[str]) -> None:
    if names:
        await directory.add_customers(desk.store, viewer.workspace_id, names)
        desk.forget_settings(workspace)


async def fresh_directory(desk: Desk, workspace: Workspace) -> Directory:
    """The directory as it is now, not as it was some seconds ago."""
    desk.forget_settings(workspace)
    return await desk.directory(workspace)


async def rename(desk: Desk, event: Command) -> Answer:
    """`/truth customers rename Acme = Acme Group`."""
    viewer, row, new = await _pair(desk, event, "rename Acme = Acme Group")
    was = row.name
    row = await _taken(customers.rename(desk.store, viewer, row.id or 0, new))
    desk.forget_settings(event.workspace)
    return Whisper(say(f"{was} is now called {row.name}. I still know the old name."))


async def alias(desk: Desk, event: Command) -> Answer:
    """`/truth customers alias Acme = ACME Corp`."""
    viewer, row, new = await _pair(desk, event, "alias Acme = ACME Corp")
    row = await _taken(customers.add_alias(desk.store, viewer, row.id or 0, new))
    desk.forget_settings(event.workspace)
    return Whisper(say(f"{row.name} is also known as {listed(row.aliases) or new}."))


async def _pair(desk: Desk, event: Command, example: str) -> tuple[Viewer, t.Customer, str]:
    viewer = await desk.viewer(event.workspace, event.actor)
    await require(desk, viewer, Right.CHANGE_CUSTOMERS)
    old, equals, new = event.text.partition("=")
    new = tidy(new)
    if not (old.strip() and equals and new):
        raise Refusal(f"Write both names with = between them: {TRUTH} customers {example}.")
    names = await fresh_directory(desk, event.workspace)
    match judge_customer(new, names):
        case Segment(near=near):
            raise Refusal(refusals.segment(new, [e.name for e in near or tuple(names)[:2]]))
        case Unusable(reason=reason):
            raise Refusal(reason)
    return viewer, await _one(desk, event, viewer, old), new


async def _one(desk: Desk, event: Command, viewer: Viewer, typed: str) -> t.Customer:
    """The customer of the directory that is meant; refuses an unknown one, with the nearest name."""
    judged = judge_customer(" ".join(typed.split()), await fresh_directory(desk, event.workspace))
    if isinstance(judged, Known):
        rows = await directory.customers(desk.store, viewer.workspace_id)
        return next(row for row in rows if row.id == judged.entry.id)
    hint = f" Did you mean {judged.near[0].name}?" if isinstance(judged, Near) else ""
    raise Refusal(f"There is no customer called {shortened(typed, 40)}.{hint}")


async def _taken(changing: Awaitable[t.Customer]) -> t.Customer:
    try:
        return await changing
    except Taken as taken:
        raise Refusal(f"{taken.by.name} has that name already. Two customers cannot share one.") from None


async def critic(desk: Desk, event: Command) -> Answer:
    """`/truth customers critic Acme [off]`."""
    return await _mark(desk, event, "critic", customers.mark_critic)


async def churned(desk: Desk, event: Command) -> Answer:
    """`/truth customers churned Acme [off]`."""
    return await _mark(desk, event, "churned", customers.mark_churned)


Mark = Callable[..., Awaitable[t.Customer]]


async def _mark(desk: Desk, event: Command, word: str, mark: Mark) -> Answer:
    viewer = await desk.viewer(event.workspace, event.actor)
    await require(desk, viewer, Right.CHANGE_CUSTOMERS)
    name, _, last = event.text.strip().rpartition(" ")
    off = bool(name) and last.casefold() == "off"
    typed = name if off else event.text
    if not typed.strip():
        raise Refusal(f"Mark whom? For example: {TRUTH} customers {word} Acme. Add off to take it back.")
    row = await _one(desk, event, viewer, typed)
    row = await mark(desk.store, viewer, row.id or 0, not off)
    as_what = "a critic" if word == "critic" else word
    return Whisper(say(f"{row.name} is {'no longer ' if off else ''}marked as {as_what}."))
