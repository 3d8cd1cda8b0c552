"""What stands in a decision's form when it is opened from a question: what the message holds, by the rules and by a model's look."""

from __future__ import annotations

from dataclasses import replace

from bot.chat import Workspace
from handlers.desk import Desk
from prompts.forms.decision import MOST_QUOTES, Entry, FormState, QuoteEntry, customer_choice, new_choice
from prompts.models.candidate import Looked
from prompts.reading import Directory, Known, NewName, judge_customer, read_held
from storage import candidates
from storage.candidates import Asked


def prefilled(asked: Asked, state: FormState, directory: Directory) -> tuple[FormState, Entry]:
    """The form's first view, with the names and words that the message itself holds. What the rules found comes first."""
    held = read_held(asked.prompt.text or "", directory)
    choices = [customer_choice(e.id, e.name) for e in held.known] + [new_choice(n) for n in held.new]
    quotes = [QuoteEntry(q.text, q.speaker or "") for q in held.quotes[:1]]
    looked = Looked.of(asked.prompt.suggested) or Looked(decision=True)
    before = len(choices) + len(quotes)
    for name in looked.customers:
        match judge_customer(name, directory):
            case Known(entry=entry):
                choice = customer_choice(entry.id, entry.name)
            case NewName(name=new):
                choice = new_choice(new)
            case _:
                continue
        choices += [choice] if choice not in choices else []
    if not quotes:
        quotes = [QuoteEntry(quote.words, quote.speaker) for quote in looked.quotes[:MOST_QUOTES]]
    state = replace(state, by_model=len(choices) + len(quotes) > before, quotes=max(1, len(quotes)))
    return state, Entry(asked.prompt.text or "", tuple(choices), tuple(quotes) or (QuoteEntry(),))


async def drafted(desk: Desk, workspace: Workspace, state: FormState, entry: Entry) -> Entry:
    """The entry with the draft of an interpretation that a model wrote about the open question, where *More* shows it."""
    if not (state.prompt and state.more):
        return entry
    asked = await candidates.asked(desk.store, workspace, state.prompt)
    looked = Looked.of(asked.prompt.suggested) if asked else None
    return replace(entry, draft=looked.interpretation) if looked else entry
