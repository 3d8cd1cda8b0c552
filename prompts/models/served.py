"""A model behind any server that speaks chat completions with structured outputs; the only module that knows the SDK."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

import openai
from pydantic import ValidationError

from prompts.models.model import Answered, ModelUnavailable, Question, Shape

logging.getLogger("openai").setLevel(logging.WARNING)  # in detail it would write down what it sends


class ServedModel:
    """`base_url` is the address before /chat/completions. A failed call is repeated once, after the wait that the server asks for."""

    def __init__(self, *, api_key: str, base_url: str, model: str) -> None:
        self._model, self._host = model, urlsplit(base_url).hostname or base_url
        self._client = openai.AsyncOpenAI(api_key=api_key, base_url=base_url, max_retries=1)

    @property
    def name(self) -> str:
        """The model and its host."""
        return f"{self._model} at {self._host}"

    async def answer(self, question: Question[Shape]) -> Answered[Shape]:
        """One chat completion, read into the question's shape."""
        asked, text = question.messages()
        try:
            done = await self._client.chat.completions.create(
                model=self._model,
                messages=[{"role": "system", "content": asked}, {"role": "user", "content": text}],
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": question.name, "schema": question.schema(), "strict": True},
                },
                max_completion_tokens=question.most_tokens,
            )
        except openai.APIError as error:
            raise _unavailable(error) from error
        tokens = done.usage.total_tokens if done.usage else None
        choice = done.choices[0] if done.choices else None
        if choice is None or choice.message.refusal or choice.finish_reason == "content_filter":
            raise ModelUnavailable("refused", tokens)
        try:
            answer = question.shape.model_validate_json(choice.message.content or "")
        except ValidationError:
            raise ModelUnavailable("unreadable", tokens) from None  # the cause quotes the answer
        return Answered(answer, tokens)

    async def close(self) -> None:
        """Give back its connections."""
        await self._client.close()


def _unavailable(error: openai.APIError) -> ModelUnavailable:
    match error:
        case openai.APITimeoutError():
            return ModelUnavailable("slow", None)
        case openai.APIResponseValidationError():
            return ModelUnavailable("unreadable", None)
        case openai.RateLimitError():
            return ModelUnavailable("busy")
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return ModelUnavailable("key")
        case openai.NotFoundError():
            return ModelUnavailable("unknown")
        case openai.BadRequestError() | openai.UnprocessableEntityError():
            return ModelUnavailable("unfit")
        case _:
            return ModelUnavailable("down")
