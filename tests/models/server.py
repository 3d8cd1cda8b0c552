"""A server on this machine that speaks chat completions as a model's vendor does, and answers as it was told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

KEY = "sk-made-up"
MODEL = "made-up-mini"
TOKENS = 321
"""What every answer costs."""

Answer = Callable[[str], web.StreamResponse]
"""What is answered to the text of a question."""


@dataclass
class ModelServer:
    """`answers` are given one after the other, the last of them again and again; `bodies` is what was asked."""

    url: str = ""
    answers: list[Answer] = field(default_factory=list)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    hanging: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a question hangs."""
    let_go: asyncio.Event = field(default_factory=asyncio.Event)
    """Set to end what hangs, with an error."""

    @property
    def texts(self) -> list[str]:
        """The text of every question, as it stood between the tags."""
        return [_text(body) for body in self.bodies]

    async def complete(self, request: web.Request) -> web.StreamResponse:
        """One chat completion."""
        if request.headers.get("Authorization") != f"Bearer {KEY}":
            return problem(401, "invalid_api_key")("")
        body = await request.json()
        _check(body)
        self.bodies.append(body)
        if body["model"] != MODEL:
            return problem(404, "model_not_found")("")
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is hang:
            self.hanging.set()
            await self.let_go.wait()
            return problem(400, "let_go")("")
        return answer(_text(body))


def _text(body: dict[str, Any]) -> str:
    whole = str(body["messages"][-1]["content"])
    return whole.partition("\n")[2].rpartition("\n")[0]


def _check(body: dict[str, Any]) -> None:
    """What the vendor would refuse, this server does too."""
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    wanted = body["response_format"]["json_schema"]
    assert body["response_format"]["type"] == "json_schema"
    assert wanted["strict"] is True
    for shape in (wanted["schema"], *wanted["schema"].get("$defs", {}).values()):
        assert shape["additionalProperties"] is False
        assert sorted(shape["required"]) == sorted(shape["properties"])


def completion(content: str | None, *, refusal: str | None = None, finish: str = "stop") -> web.Response:
    """A chat completion, as the vendor words it."""
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": refusal, "annotations": []}
    return web.json_response(
        {
            "id": "chatcmpl-made-up",
            "object": "chat.completion",
            "created": 1772528400,
            "model": MODEL,
            "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": finish}],
            "usage": {"prompt_tokens": TOKENS - 21, "completion_tokens": 21, "total_tokens": TOKENS},
        }
    )


def candidate(
    *,
    decision: bool = True,
    customers: tuple[str, ...] = (),
    quotes: tuple[tuple[str, str, str], ...] = (),
    interpretation: str = "",
) -> Answer:
    """The answer about a candidate; quotes are words, speaker and customer."""
    told = {
        "decision": decision,
        "customers": list(customers),
        "quotes": [dict(zip(("words", "speaker", "customer"), quote, strict=True)) for quote in quotes],
        "interpretation": interpretation,
    }
    return says(told)


def says(told: Any) -> Answer:
    """An answer in JSON, whatever is asked."""
    return lambda text: completion(json.dumps(told, ensure_ascii=False))


def refuses(text: str) -> web.StreamResponse:
    """The vendor's refusal."""
    return completion(None, refusal="I can't help with that.")


def babbles(text: str) -> web.StreamResponse:
    """No JSON, but words."""
    return completion("Sure! Here is the JSON you asked for: {decision: yes")


def breaks_off(text: str) -> web.StreamResponse:
    """An answer cut in its middle."""
    return completion('{"decision": true, "customers": ["A', finish="length")


def hang(text: str) -> web.StreamResponse:
    """No answer, ever."""
    raise AssertionError


def problem(status: int, code: str, **headers: str) -> Answer:
    """An error of the vendor's."""
    body = {"error": {"message": "made up", "type": "made_up", "param": None, "code": code}}
    return lambda text: web.json_response(
        body, status=status, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )


BUSY = problem(429, "rate_limit_exceeded", retry_after_ms="1")
BROKEN = problem(500, "server_error", retry_after_ms="1")


@asynccontextmanager
async def serving(*answers: Answer) -> AsyncIterator[ModelServer]:
    """The server, on a free port of this machine."""
    server = ModelServer(answers=list(answers))
    app = web.Application()
    app.router.add_post("/v1/chat/completions", server.complete)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    try:
        yield server
    finally:
        await runner.cleanup()
