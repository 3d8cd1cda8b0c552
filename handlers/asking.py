"""Asks a colleague what a customer said, and takes the answer."""

from __future__ import annotations

import uuid

from bot.chat import Actor, Answer, ButtonPress, Close, FormSubmission, Invalid, Refusal, Replace
from bot.hints import SLASH
from bot.parts import Form, say
from handlers import nudge
from handlers.decide import prompt_origin, whole_text
from handlers.desk import Desk
from handlers.entering import Judged, choice_of, customer_ids, judge_customers, picks, text
from handlers.keys import row_of, seen
from handlers.quotes import invalid
from handlers.quoting import filled, weigh
from handlers.rights import may_change
from prompts import audience, refusals
from prompts.cards import request as cards
from prompts.forms.ask import Asking, ask_form
from prompts.forms.decision import FormState, customer_choice, new_choice
from prompts.forms.quote import ANSWER, MOST_CUSTOMERS, QuoteState, Said, quote_form
from prompts.reading import read_held
from storage import candidates, people, requests
from storage import tables as t
from storage.candidates import Asked
from storage.decisions import DecisionDraft
from storage.requests import AlreadyAsked, RequestView
from storage.viewer import Viewer
from storage.views import DecisionView


async def ask_about_prompt(desk: Desk, event: ButtonPress) -> Answer:
    """*Ask a colleague* on a question: the decision in its words, the customers that the message names, and whom to ask."""
    asked = await nudge.find(desk, event, event.value)
    if isinstance(asked, Replace):
        return asked
    await desk.viewer(event.workspace, event.actor)
    held = read_held(asked.prompt.text or "", await desk.directory(event.workspace))
    choices = tuple(customer_choice(e.id, e.name) for e in held.known) + tuple(new_choice(n) for n in held.new)
    readers = audience.who_reads(asked.channel, direct=False)
    state = FormState(prompt=event.value, channel=asked.prompt.channel_external, audience=readers)
    return ask_form(uuid.uuid4().hex, state, Asking(asked.prompt.text or "", choices))


async def ask_about_record(desk: Desk, event: ButtonPress) -> Answer:
    """*Ask a colleague* about a decision on record."""
    viewer = await desk.viewer(event.workspace, event.actor)
    view = await seen(desk, viewer, event.value)
    customers = () if await _may_name(desk, viewer, view) else None
    state = FormState(number=view.decision.number)
    return ask_form(uuid.uuid4().hex, state, Asking(customers=customers))


async def _may_name(desk: Desk, viewer: Viewer, view: DecisionView) -> bool:
    """Customers are asked for where none is named, and only of those who may change the record."""
    try:
        await may_change(desk, viewer, view)
    except Refusal:
        return False
    return not view.customers


async def asked(desk: Desk, event: FormSubmission) -> Answer:
    """The form was sent: the colleague is asked, and a decision that was only a question is filed with it."""
    state = FormState.unpacked(event.state)
    viewer = await desk.viewer(event.workspace, event.actor)
    directory = await desk.directory(event.workspace, customer_ids(event.values))
    judged = Judged(state)
    judge_customers(judged, tuple(choice_of(v, directory) for v in picks(event.values, "customers")), directory)
    typed = text(event.values, "decision")
    if state.prompt and not typed:
        judged.errors["decision"] = refusals.NO_DECISION
    colleague = await _colleague(desk, event, viewer, judged)
    if judged.errors or colleague is None:
        return Invalid(judged.errors)
    try:
        held = await _ask(desk, event, viewer, judged, typed, colleague.id or 0)
    except LookupError:
        raise Refusal(f"There is no D-{state.number} that you can see any more.") from None
    except AlreadyAsked as already:
        return Invalid({"colleague": cards.asked_before(already.before)})
    desk.forget_settings(event.workspace)
    return Close(cards.asked(held, filed=bool(state.prompt)))


async def _colleague(desk: Desk, event: FormSubmission, viewer: Viewer, judged: Judged) -> t.Person | None:
    """Who was chosen. Where the platform does not say in time who that is, the sender asks it again."""
    picked = (picks(event.values, "colleague") or ("",))[0]
    if not picked:
        judged.errors["colleague"] = cards.NOBODY
        return None
    if picked == event.actor.id:
        judged.errors["colleague"] = cards.NOT_YOURSELF
        return None
    profile = await desk.reach.profile(event.workspace, picked)
    if profile is None:
        person = await people.known(desk.store, viewer.workspace_id, Actor(picked))
    else:
        person = await people.remember(desk.store, viewer.workspace_id, picked, profile, desk.now(event.workspace))
    if person.outsider or (profile is not None and profile.bot):
        judged.errors["colleague"] = cards.NOT_A_MEMBER
    elif profile is None and await desk.reach.gone(event.workspace, picked):
        judged.errors["colleague"] = cards.GONE_AWAY
    return person


async def _ask(
    desk: Desk, event: FormSubmission, viewer: Viewer, judged: Judged, typed: str, asked_id: int
) -> RequestView:
    state, now = judged.state, desk.now(event.workspace)
    if not state.prompt:
        if judged.ids or judged.names:
            await may_change(desk, viewer, await seen(desk, viewer, f"D-{state.number}"))
        named = (judged.ids, judged.names)
        return await requests.ask(desk.store, viewer, state.number, asked_id, named, event.id, now)
    prompt = await _prompt(desk, event, state)
    words = await whole_text(desk, viewer, state, typed, prompt)
    draft = DecisionDraft(words, tuple(judged.ids), tuple(judged.names))
    return await requests.file_and_ask(desk.store, viewer, draft, prompt_origin(prompt), asked_id, event.id, now)


async def _prompt(desk: Desk, event: FormSubmission, state: FormState) -> Asked:
    prompt = await candidates.asked(desk.store, event.workspace, state.prompt)
    if prompt is None or not await nudge.may_answer(desk, event, prompt):
        raise Refusal(f"This question is closed. Type {SLASH}decide to log a decision.")
    return prompt


async def answer(desk: Desk, event: ButtonPress) -> Answer:
    """*Add their words*: three fields, and whose words they are where that is not clear."""
    viewer = await desk.viewer(event.workspace, event.actor)
    held = await _request(desk, viewer, event.value)
    if not held.open:
        return Replace(cards.request(held))
    return answer_form(held)


def answer_form(held: RequestView) -> Form:
    """The colleague's form; it says nothing of the decision but the customers it is for."""
    customers = held.view.customers[:MOST_CUSTOMERS]
    named = tuple(customer_choice(c.id or 0, c.name) for c in customers)
    state = QuoteState(
        request=held.request.id or 0,
        customers=tuple(c.id or 0 for c in customers),
        readers=audience.who_reads(held.view.channel, direct=False),
    )
    said = Said(named[0] if len(named) == 1 else None, named=named)
    return quote_form(ANSWER, uuid.uuid4().hex, state, said)


async def answered(desk: Desk, event: FormSubmission) -> Answer:
    """The colleague's words: on the record, heard by them, and told to whoever asked."""
    viewer = await desk.viewer(event.workspace, event.actor)
    state = QuoteState.unpacked(event.state)
    held = await _request(desk, viewer, str(state.request))
    said = await filled(desk, event, viewer, state)
    weighed = await weigh(desk, event, viewer, state, said, heard_by=event.actor.id)
    if weighed.errors or weighed.quote is None:
        return invalid(event, weighed)
    now = desk.now(event.workspace)
    after = await requests.answer(desk.store, viewer, held.request.id or 0, weighed.quote, event.id, now)
    if after is None:
        return Close(say(cards.ANSWERED))
    desk.forget_settings(event.workspace)
    return Close(cards.thanks(after))


async def decline(desk: Desk, event: ButtonPress) -> Answer:
    """*I didn't hear it*: whoever asked is told, kindly."""
    viewer = await desk.viewer(event.workspace, event.actor)
    held = await _request(desk, viewer, event.value)
    after = await requests.decline(desk.store, viewer, held.request.id or 0, desk.now(event.workspace))
    return Replace(cards.request(after))


async def _request(desk: Desk, viewer: Viewer, value: str) -> RequestView:
    """The request that a button belongs to; refuses everybody but the colleague who was asked."""
    held = await requests.find(desk.store, viewer.workspace_id, row_of(value))
    if held is None:
        raise Refusal(cards.GONE)
    if held.asked.id != viewer.person_id:
        raise Refusal(cards.NOT_YOURS)
    return held
