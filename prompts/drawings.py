"""Draws what the outbox holds, from the current state: one function for each kind of thing that is said."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.parts import Card, say
from prompts import arrivals, drawn_words, flagged, following, ready, refusals, reviewed, waivers
from prompts.cards import edits, nudge, record
from prompts.found import draw_found
from prompts.ready import directory_of
from storage import candidates, directory, drafts, outbox, people, views
from storage import tables as t
from storage.database import Store
from storage.viewer import Viewer
from storage.views import DecisionView

Draw = Callable[[Store, t.Outgoing], Awaitable[Card | None]]
"""The card for a row as things are now; None when there is nothing to say any more."""


async def draw_nudge(store: Store, row: t.Outgoing) -> Card | None:
    """The private question, unless it was answered meanwhile."""
    asked = await candidates.asked_by_id(store, row.about or 0)
    if asked is None or asked.prompt.outcome != "open" or asked.prompt.text is None or asked.asked is None:
        return nudge.over(asked) if asked and row.state == "sent" else None
    customers = directory_of(await directory.customers(store, row.workspace_id))
    viewer = Viewer(row.workspace_id, asked.asked.id, frozenset({asked.prompt.channel_id or 0}))
    return await ready.card(store, viewer, asked, customers, again=row.audience == "direct")


async def draw_reaction(store: Store, row: t.Outgoing) -> Card | None:
    """The question to whoever marked a message with the emoji; its author reads theirs again."""
    asked = await candidates.asked_by_id(store, row.about or 0)
    if asked is not None and asked.prompt.text is not None:
        return await draw_nudge(store, row)
    return nudge.marked(asked) if asked and asked.prompt.outcome == "open" else None


async def draw_reaction_known(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever marked a message that somebody was asked about."""
    return say(nudge.MARKED_BEFORE)


async def draw_reaction_filed(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever marked a message that is on record."""
    view = await decision_in_channel(store, row)
    return record.filed_already(view) if view else None


async def draw_reaction_bot(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever marked a message of a bot with the emoji: the record that it is, or that it can be none."""
    view = await decision_in_channel(store, row) if row.about else None
    return record.this_is(view) if view else say(refusals.BY_A_BOT)


async def draw_record(store: Store, row: t.Outgoing) -> Card | None:
    """The record in the thread; it shows what everyone in its channel may see."""
    view = await decision_in_channel(store, row)
    if view is None:
        return None
    return record.record(view, (await people.workspace(store, row.workspace_id)).zone)


async def draw_record_unseen(store: Store, row: t.Outgoing) -> Card | None:
    """To the author of a record that could not be posted; once it is, that it stands there."""
    view = await for_person(store, row)
    if view is None:
        return None
    if await outbox.is_said(store, row.workspace_id, "record", row.about):
        return record.seen(view)
    return record.unseen(view, (await people.workspace(store, row.workspace_id)).platform)


async def draw_record_doubt(store: Store, row: t.Outgoing) -> Card | None:
    """To whoever filed a record of which nobody can tell whether it was posted."""
    view = await for_person(store, row)
    return record.in_doubt(view) if view else None


async def draw_edited(store: Store, row: t.Outgoing) -> Card | None:
    """The difference between a record and its edited message, for the author."""
    view = await for_person(store, row)
    uid = str(row.args.get("draft", ""))
    body = await drafts.by_uid(store, uid)
    return edits.difference(view, uid, body["text"] if body else "") if view else None


async def draw_waiver(store: Store, row: t.Outgoing) -> Card | None:
    """*No customer in this*, for a guardian to judge."""
    view = await for_person(store, row)
    return waivers.judging(view) if view else None


async def draw_waiver_questioned(store: Store, row: t.Outgoing) -> Card | None:
    """The guardian's question, for the author."""
    view = await for_person(store, row)
    return waivers.questioned(view) if view and view.decision.status == "confirmed" else None


async def decision_in_channel(store: Store, row: t.Outgoing) -> DecisionView | None:
    """The decision that a row is about, as everyone in the decision's own channel may see it."""
    return await views.in_its_channel(store, row.workspace_id, row.about or 0)


async def for_person(store: Store, row: t.Outgoing) -> DecisionView | None:
    """The decision that a private message is about; it is sent only to people who have to do with it."""
    return await decision_in_channel(store, row)


DRAWINGS: Mapping[str, Draw] = {
    "nudge": draw_nudge,
    "reaction": draw_reaction,
    "reaction_known": draw_reaction_known,
    "reaction_filed": draw_reaction_filed,
    "reaction_bot": draw_reaction_bot,
    "record": draw_record,
    "record_unseen": draw_record_unseen,
    "record_doubt": draw_record_doubt,
    "edited": draw_edited,
    "waiver": draw_waiver,
    "waiver_questioned": draw_waiver_questioned,
    "request": drawn_words.draw_request,
    "request_told": drawn_words.draw_request_told,
    "read_back": drawn_words.draw_read_back,
    "found": draw_found,
    "reply_help": drawn_words.draw_reply_help,
    "unanswered": following.draw_unanswered,
    "digest": following.draw_digest,
    "quiet": following.draw_quiet,
    "open_mine": following.draw_open_mine,
    "open_guardian": following.draw_open_guardian,
    "access": following.draw_access,
    "access_told": following.draw_access_told,
    "shaped": following.draw_shaped,
    "pledge": following.draw_pledge,
    "pledge_ended": following.draw_pledge_ended,
    "flag": flagged.draw_flag,
    "flag_mine": flagged.draw_flag_mine,
    "flag_public": flagged.draw_flag_public,
    "flag_judge": flagged.draw_flag_judge,
    "flag_judged": flagged.draw_flag_judged,
    "review_opening": reviewed.draw_opening,
    "review_post": reviewed.draw_post,
    "review_themes": reviewed.draw_themes,
    "review_closing": reviewed.draw_closing,
    "review_host": reviewed.draw_host,
    "review_by_hand": reviewed.draw_by_hand,
    "review_closed": reviewed.draw_closed,
    "greeting": arrivals.draw_greeting,
    "first_run": arrivals.draw_first_run,
    "evening": arrivals.draw_evening,
    "guardian": arrivals.draw_guardian,
    "unreachable": arrivals.draw_unreachable,
    "welcome": arrivals.draw_welcome,
}
