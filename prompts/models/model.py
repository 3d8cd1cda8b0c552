"""The seam to a language model: a question about some text, an answer in a shape, and what goes wrong."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict

HERE = Path(__file__).parent
TAG = "{tag}"
"""Stands in a prompt for the name of the tags around the text."""


class Reply(BaseModel):
    """An answer's shape. Every field is required and no other is allowed, as structured outputs want it; unknown is empty."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Shape = TypeVar("Shape", bound=Reply)


@dataclass
class ModelUnavailable(Exception):
    """No answer that can be used.

    `code` is slow, down, busy (429), key (401, 403), unknown (404), unfit (400), refused, unreadable, budget or resting. `tokens` is
    what it cost all the same, None where nobody knows.
    """

    code: str
    tokens: int | None = 0

    def __str__(self) -> str:
        return self.code


@dataclass(frozen=True, slots=True)
class Question(Generic[Shape]):
    """What is asked about `data`. `name` is the prompt's Markdown file; an answer has at most `most_tokens` tokens."""

    name: str
    data: str
    shape: type[Shape]
    most_tokens: int

    def messages(self) -> tuple[str, str]:
        """Instructions and text. The text stands between tags that nobody who wrote it could know, so it cannot end them."""
        tag = f"data-{secrets.token_hex(8)}"
        return instructions(self.name).replace(TAG, tag), f"<{tag}>\n{self.data}\n</{tag}>"

    @property
    def at_most(self) -> int:
        """Tokens that asking may cost, guessed high: a token is seldom shorter than two bytes."""
        asked = instructions(self.name) + json.dumps(self.schema()) + self.data
        return len(asked.encode()) // 2 + self.most_tokens

    def schema(self) -> dict[str, Any]:
        """The shape as JSON Schema."""
        return self.shape.model_json_schema()


@cache
def instructions(name: str) -> str:
    """A prompt, as its Markdown file has it."""
    return (HERE / f"{name}.md").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Answered(Generic[Shape]):
    """An answer in its shape, and the tokens that it cost (None where the server does not say)."""

    answer: Shape
    tokens: int | None


class Model(Protocol):
    """A language model somewhere."""

    @property
    def name(self) -> str:
        """Which model it is, and where, as people are told."""

    async def answer(self, question: Question[Shape]) -> Answered[Shape]:
        """The answer; raises ModelUnavailable. How long it may take is up to whoever asks."""
