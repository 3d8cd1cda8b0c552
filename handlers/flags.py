"""Flags: `/flag`, the shortcut, and the buttons of their cards."""

from __future__ import annotations

import json
import re
import uuid
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat import (
    Actor,
    Answer,
    ButtonPress,
    Close,
    Command,
    FormSubmission,
    Invalid,
    Refusal,
    Replace,
    Shortcut,
    Source,
    Whisper,
)
from bot.hints import SLASH, TRUTH
from bot.parts import Card, say
from handlers import drafts
from handlers.bench import day_of
from handlers.desk import Desk
from handlers.entering import text
from handlers.keys import row_of
from handlers.keys import seen as decision_seen
from handlers.people_named import seen
from handlers.rights import Right, impartial, require
from prompts import refusals
from prompts.cards import flags as cards
from prompts.cards import record
from prompts.cards.words import shortened
from storage import channels, decisions, flags
from storage import drafts as kept
from storage.flag_questions import FlaggedMessage, NoFlag
from storage.flags import FlagView, TooMany
from storage.viewer import Viewer

KEY = re.compile(r"(?i)^d-(\d{1,9})\b[\s:,]*")
SLACK_LINK = re.compile(r"<?https://[^\s/<>]+/archives/([A-Z0-9]+)/p(\d{10})(\d{6})[^\s<>|]*(?:\|[^<>]*)?>?")
OUR_LINK = re.compile(r"<?\S*[?&]channel=([^\s&#<>]+)&message=(\d+)[^\s<>]*>?")
IN_STATE = 800
"""Characters of a message that a form carries along; a longer one is kept for a day."""

WHY_NOT = {
    "off": f"I am not switched on in that channel, so I ask nobody there. Type {TRUTH} channel on there first.",
    "gone": "I know nothing of that message. Pick “Flag: unattributed” from its menu.",
    "dismissed": "Its author was asked and says that it is no decision. If you see it otherwise, log it with “Log as decision”.",
    "outsider": "That was not written by a member of this workspace, so there is nobody to ask.",
    "own": f"That one is yours. Name its customers instead: press Edit on the record, or type {TRUTH} mine.",
    "attributed": "It names a customer and quotes them already.",
    "waived": "A truth guardian accepted that there is no customer in it. Ask them.",
}


async def flag(desk: Desk, event: Command) -> Answer:
    """`/flag D-7 reason`, or with a link to a message."""
    viewer = await desk.viewer(event.workspace, event.actor)
    now = desk.now(event.workspace)
    typed = event.text.strip()
    if key := KEY.match(typed):
        view = await decision_seen(desk, viewer, f"D-{key[1]}")
        reason = typed[key.end() :].strip()
        raised = flags.on_decision(desk.store, viewer, view.decision.id or 0, reason, now)
    elif source := linked(typed):
        where = await channels.find(desk.store, viewer.workspace_id, source[0].channel)
        if where is None or not seen(viewer, where):
            raise Refusal(WHY_NOT["gone"])
        raised = flags.on_message(desk.store, viewer, FlaggedMessage(source[0]), source[1], now)
    else:
        raise Refusal(f"Say which: {SLASH}flag D-7 and what is missing, or paste a link to the message.")
    return Whisper(await _raised(desk, event, viewer, raised))


def linked(typed: str) -> tuple[Source, str] | None:
    """The message behind a link in a text, and the rest of the text."""
    if found := SLACK_LINK.search(typed):
        source = Source(found[1], f"{found[2]}.{found[3]}", url=found[0].strip("<>").partition("|")[0])
    elif found := OUR_LINK.search(typed):
        source = Source(found[1], found[2], url=found[0].strip("<>"))
    else:
        return None
    return source, " ".join((typed[: found.start()] + typed[found.end() :]).split())


async def flag_message(desk: Desk, event: Shortcut) -> Answer:
    """*Flag: unattributed* on a message: asks what is missing."""
    viewer = await desk.viewer(event.workspace, event.actor)
    filed = await decisions.of_message(desk.store, viewer, event.source.channel, event.source.message)
    if event.author.bot:
        return Whisper(record.this_is(filed) if filed else say(refusals.BY_A_BOT))
    if event.author.outsider or not event.author.id:
        raise Refusal(WHY_NOT["outsider"])
    if event.author.id == event.actor.id:
        raise Refusal(WHY_NOT["own"])
    short = len(event.text) <= IN_STATE
    held = {
        "channel": event.source.channel,
        "message": event.source.message,
        "thread": event.source.thread or "",
        "url": event.source.url[:400],
        "author": event.author.id,
        "name": event.author.name[:100],
        "at": event.at.isoformat(),
        "text": event.text if short else "",
        "draft": "" if short else await kept.keep(desk.store, viewer, {"text": event.text}, desk.now(event.workspace)),
    }
    name = filed.decision.key if filed else f"“{shortened(event.text)}”"
    return cards.flag_form(uuid.uuid4().hex, json.dumps(held, ensure_ascii=False, separators=(",", ":")), name)


async def submitted(desk: Desk, event: FormSubmission) -> Answer:
    """The shortcut's form: the flag is raised."""
    viewer = await desk.viewer(event.workspace, event.actor)
    held = json.loads(event.state)
    words = held["text"] or (await drafts.long_text(desk, viewer, held["draft"]) if held["draft"] else None) or ""
    said = FlaggedMessage(
        Source(held["channel"], held["message"], held["thread"] or None, held["url"]),
        Actor(held["author"], held["name"]),
        words,
        datetime.fromisoformat(held["at"]),
    )
    reason, now = text(event.values, "reason"), desk.now(event.workspace)
    raised = flags.on_message(desk.store, viewer, said, reason, now, event.id)
    return Close(await _raised(desk, event, viewer, raised))


async def _raised(desk: Desk, event: Command | FormSubmission, viewer: Viewer, raising: flags.Raising) -> Card:
    try:
        done = await raising
    except NoFlag as no:
        raise Refusal(WHY_NOT.get(no.why, f"It is {no.why}, so there is nothing to flag.")) from None
    except TooMany as many:
        _, zone = await day_of(desk, event.workspace, viewer)
        local = many.next_at.astimezone(ZoneInfo(zone))
        when = f"{local:%A} {local.day} {local:%B}, {local:%H:%M}"
        raise Refusal(f"Three flags a week is the most. The next is possible on {when}.") from None
    return cards.raised(done.view, done.already)


async def _find(desk: Desk, viewer: Viewer, value: str) -> FlagView:
    view = await flags.view(desk.store, viewer.workspace_id, row_of(value.partition(" ")[0]))
    if view is None:
        raise Refusal("That flag is gone.")
    return view


async def reply(desk: Desk, event: ButtonPress) -> Answer:
    """*Reply*: the author's right, while the flag is open."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await _find(desk, viewer, event.value)
    if view.flag.author_id != viewer.person_id:
        raise Refusal("Only whoever decided it can reply to the flag.")
    return cards.reply_form(uuid.uuid4().hex, view) if view.open else Whisper(say(cards.ended(view)))


async def replied(desk: Desk, event: FormSubmission) -> Answer:
    """The reply stands beside the flag."""
    viewer = await desk.viewer(event.workspace, event.actor)
    words = text(event.values, "reply")
    if not words:
        return Invalid({"reply": "Write what whoever flagged it should know."})
    view = await flags.reply(desk.store, viewer, row_of(event.state), words, event.id, desk.now(event.workspace))
    if view is None:
        raise Refusal("The flag was closed meanwhile, so no reply is needed.")
    return Close(say("Your reply stands beside the flag."))


async def withdraw(desk: Desk, event: ButtonPress) -> Answer:
    """*Withdraw*: whoever raised it takes it back."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await _find(desk, viewer, event.value)
    if view.flag.flagged_by != viewer.person_id:
        raise Refusal("Only whoever raised a flag can withdraw it.")
    await flags.withdraw(desk.store, viewer, view.flag.id or 0)
    return Replace(cards.to_flagger(await _find(desk, viewer, event.value)))


async def uphold(desk: Desk, event: ButtonPress) -> Answer:
    """A guardian, the CCO or an admin agrees with a flag."""
    return await _judge(desk, event, upheld=True)


async def overturn(desk: Desk, event: ButtonPress) -> Answer:
    """A guardian, the CCO or an admin sees it otherwise."""
    return await _judge(desk, event, upheld=False)


async def _judge(desk: Desk, event: ButtonPress, upheld: bool) -> Answer:
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await _find(desk, viewer, event.value)
    await require(desk, viewer, Right.JUDGE_FLAG, view.flag.channel_id)
    if view.decision is not None:
        await decision_seen(desk, viewer, view.decision.decision.key)
    elif view.channel is not None and not seen(viewer, view.channel):
        raise Refusal("That flag is gone.")
    impartial(viewer, view.flag.flagged_by, view.flag.author_id)
    await flags.judge(desk.store, viewer, view.flag.id or 0, upheld, desk.now(event.workspace))
    now = await _find(desk, viewer, event.value)
    return Replace(cards.public(now) if event.value.endswith("public") else cards.to_guardian(now))
