"""The workspace's settings, people's roles and departments, and listening again after a mute."""

from __future__ import annotations

import re
import uuid
from zoneinfo import available_timezones

from bot.chat import Answer, ButtonPress, Close, Command, FormSubmission, Invalid, Refusal, Replace, Whisper
from bot.hints import TRUTH
from bot.parts import Card, say
from handlers.desk import Desk
from handlers.entering import picks, text
from handlers.people_named import person_named, seen
from handlers.rights import Right, require
from prompts.cards import settings as cards
from prompts.cards.words import person
from rituals.calendars import country_of
from rituals.working import read_hours
from storage import channels, governance, people
from storage.governance import LastAdmin, Ways
from storage.viewer import Viewer

EMOJI = re.compile(r"[\w+'’-]{1,80}")
ZONE = "I don't know that zone. Write it like Europe/Berlin or America/New_York."
NO_EMOJI = "Write the emoji's name, such as scales or white_check_mark."
NO_HOURS = "Write hours like 9-17, or 9:00-17:30 mon-thu, or round the clock."
NO_COUNTRY = "I don't know that country's holidays. Write its code, such as DE, US or DE-BY, or leave it empty."
CALLED = {"cco": "Chief Customer Officer", "admin": "an admin", "member": "a member like everybody else"}


async def settings(desk: Desk, event: Command) -> Answer:
    """`/truth settings`."""
    return Whisper(await _card(desk, await desk.viewer(event.workspace, event.actor)))


async def _card(desk: Desk, viewer: Viewer) -> Card:
    workspace = await people.workspace(desk.store, viewer.workspace_id)
    on = [one for one in await channels.switched_on(desk.store, viewer.workspace_id) if seen(viewer, one)]
    officers = await governance.officers(desk.store, viewer.workspace_id)
    return cards.settings(workspace, officers, on, await _model(desk, viewer))


async def _model(desk: Desk, viewer: Viewer) -> cards.ModelStands | None:
    asker = desk.asker
    if asker is None:
        return None
    return cards.ModelStands(
        desk.model, await asker.spent(viewer.workspace_id), asker.daily_tokens, asker.breaker.resting
    )


async def claim(desk: Desk, event: ButtonPress) -> Answer:
    """*Become the admin*, where there is none: the first press wins."""
    viewer = await desk.viewer(event.workspace, event.actor)
    if not await governance.become_admin(desk.store, viewer):
        raise Refusal(f"Somebody else became the admin meanwhile. Ask them: {TRUTH} settings shows who.")
    return Replace(await _card(desk, viewer))


async def change(desk: Desk, event: ButtonPress) -> Answer:
    """*Change*: the form, for the Chief Customer Officer and admins."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await require(desk, viewer, Right.CHANGE_WORKSPACE)
    return cards.settings_form(uuid.uuid4().hex, await people.workspace(desk.store, viewer.workspace_id))


async def submitted(desk: Desk, event: FormSubmission) -> Answer:
    """The form was sent."""
    viewer = await desk.viewer(event.workspace, event.actor)
    await require(desk, viewer, Right.CHANGE_WORKSPACE)
    zones = {zone.casefold(): zone for zone in available_timezones()}
    zone = zones.get(text(event.values, "zone").casefold())
    reaction = text(event.values, "reaction").strip(":").casefold()
    wanted, typed = text(event.values, "hours"), text(event.values, "country")
    hours = read_hours(wanted) if wanted else ""
    country = country_of(typed) if typed else ""
    errors = {} if zone else {"zone": ZONE}
    if hours is None:
        errors["hours"] = NO_HOURS
    if country is None:
        errors["country"] = NO_COUNTRY
    if not EMOJI.fullmatch(reaction):
        errors["reaction"] = NO_EMOJI
    if errors or zone is None or hours is None or country is None:
        return Invalid(errors)
    asks = next((one for one in picks(event.values, "asks") if one in cards.ASKS), "usual")
    ways = Ways(zone, reaction, str(hours), country, asks)
    await governance.set_workspace(desk.store, viewer, ways, desk.now(event.workspace))
    desk.forget_settings(event.workspace)
    return Close(await _card(desk, viewer))


async def role(desk: Desk, event: Command) -> Answer:
    """`/truth role @x cco|admin|member`."""
    viewer = await desk.viewer(event.workspace, event.actor)
    typed, _, wanted = event.text.strip().rpartition(" ")
    wanted = wanted.casefold()
    if wanted not in CALLED or not typed:
        raise Refusal(f"Say who and what: {TRUTH} role @Maya cco, or admin, or member.")
    await require(desk, viewer, Right.CHANGE_WORKSPACE)
    who = await person_named(desk, event, viewer, typed)
    try:
        await governance.set_role(desk.store, viewer, who.id or 0, wanted)
    except LastAdmin:
        raise Refusal("There would be no admin left. Make somebody else an admin first.") from None
    return Whisper(say(person(who), f" is now {CALLED[wanted]}."))


async def department(desk: Desk, event: Command) -> Answer:
    """`/truth department NAME`: one's own."""
    viewer = await desk.viewer(event.workspace, event.actor)
    name = " ".join(event.text.split())[:80]
    me = await people.by_id(desk.store, viewer.person_id or 0)
    if not name:
        now = f"You are in {me.department}." if me and me.department else "I don't know your department."
        return Whisper(say(f"{now} To change it: {TRUTH} department Product"))
    await governance.set_department(desk.store, viewer, name)
    return Whisper(say(f"You are in {name}. What you decide and hear from now on counts there."))


async def unmute(desk: Desk, event: Command) -> Answer:
    """`/truth unmute`: asked again everywhere."""
    viewer = await desk.viewer(event.workspace, event.actor)
    number = await channels.unmute(desk.store, viewer)
    desk.forget_settings(event.workspace)
    if not number:
        return Whisper(say("You were not muted anywhere. I ask you as I ask everybody."))
    return Whisper(say(f"I ask you again in {number} channel{'' if number == 1 else 's'}."))
