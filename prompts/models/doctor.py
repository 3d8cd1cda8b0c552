"""Whether the configured model answers, for `doctor`."""

from __future__ import annotations

import asyncio

from bot.chat import Finding
from prompts.models.candidate import CandidateReply
from prompts.models.model import Model, ModelUnavailable, Question

SAMPLE = "We're dropping the weekly export, because nobody at Acme opens it."
SECONDS = 20.0
FIXES = {
    "slow": f"It did not answer within {SECONDS:.0f} seconds. Choose a faster model, or look at its server.",
    "down": "Nothing answers there, or with an error of its own. Look at OPENAI_BASE_URL, and whether the server runs.",
    "busy": "It answers 429: too many requests, or no credit. Look at the limits of your account.",
    "key": "It refuses OPENAI_API_KEY. Set a key that may use this model.",
    "unknown": "It knows no such model, or the address is wrong. Look at OPENAI_MODEL and OPENAI_BASE_URL.",
    "unfit": "It refuses the request. Choose a model that can do structured outputs (response_format json_schema).",
    "refused": "It refuses to answer a harmless sentence. Choose another model.",
    "unreadable": "Its answer does not fit the shape asked for. Choose a model that can do structured outputs.",
}


async def examine(model: Model) -> Finding:
    """Ask it about a made-up sentence."""
    try:
        async with asyncio.timeout(SECONDS):
            answered = await model.answer(Question("candidate", SAMPLE, CandidateReply, 1200))
    except (ModelUnavailable, TimeoutError) as error:
        code = error.code if isinstance(error, ModelUnavailable) else "slow"
        return Finding(False, f"The language model ({model.name}) does not help.", FIXES[code])
    if not answered.answer.decision:
        return Finding(True, f"The language model ({model.name}) answers, but took “{SAMPLE}” for no decision.")
    return Finding(True, f"The language model ({model.name}) answers.")
