"""Slack messages a second: Verbatim's listener beside bare Bolt, with the same signed events, in process and over HTTP.

Bare Bolt is an app with one message listener that does nothing. Both acknowledge after their listener has returned, check
every signature and authorize from memory. Verbatim also translates each message and reads it for a decision. Rounds alternate,
so that whatever slows the machine down slows down both; in process it is the processor's time that counts. The aim is four
fifths of bare Bolt.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import random
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import aiohttp
import uvicorn
from fastapi import FastAPI
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import Response

from bot.chat import Answer, Event, IncomingMessage
from bot.pace import Pace
from bot.slack.answers import Answers
from bot.slack.chat import SlackChat
from bot.slack.installation import Installation
from bot.slack.listener import Listener
from bot.slack.platform import Known, bolt_app
from bot.slack.values import LongValues

SECRET = "benchmark"  # noqa: S105 (nobody else's)
OURS = Installation("T0BENCH01", "", "U0BOT0001", "B0BOT0001", "https://bench.slack.com/")
ROUNDS, EVENTS, HTTP_EVENTS, CONNECTIONS = 11, 2000, 1000, 8
LINES = (
    "morning all",
    "can somebody look at the build? it fails on <https://ci.example.com/41|main>",
    "We're going with single sign-on for the spring release, Acme asked for it twice",
    "lunch?",
    "I moved the ticket to done &amp; told <@U0ANA0001|ana>",
    "does anyone know where the figures of last quarter are? I need them on Thursday, and my sheet stops in August",
    "thanks!",
    "let's talk about it tomorrow, I'm not sure that the import does what they need",
    "+1",
    "the staging database is back, sorry for the noise",
    "running ten minutes late, start without me",
    '```Traceback (most recent call last):\n  File "import.py", line 41```',
    "&gt; can you send me the link?\n<https://docs.example.com/d/18|here you are>",
    "haha yes",
    "who is on call this weekend? Bea had the last two",
    "nice work on the release notes, they read well :clap:",
)


def signed(body: str) -> dict[str, str]:
    stamp = str(int(time.time()))
    digest = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {
        "content-type": "application/json",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": f"v0={digest}",
    }


def events(count: int) -> list[str]:
    """Events API bodies as Slack sends them."""
    made, now = [], time.time()
    for number in range(count):
        stamp, text = f"{now + number / 1000:.6f}", random.choice(LINES)
        typed = [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}]
        event = {
            "type": "message",
            "user": f"U0ANA{number % 50:04}",
            "text": text,
            "ts": stamp,
            "event_ts": stamp,
            "client_msg_id": f"{number:032x}",
            "team": OURS.team,
            "channel": f"C0PRD{number % 20:04}",
            "channel_type": "channel",
            "blocks": [{"type": "rich_text", "block_id": "b", "elements": typed}],
        }
        authorizations = [{"enterprise_id": None, "team_id": OURS.team, "user_id": OURS.user, "is_bot": True}]
        body = json.dumps(
            {
                "token": "t",
                "team_id": OURS.team,
                "context_team_id": OURS.team,
                "api_app_id": "A0BENCH01",
                "event": event,
                "type": "event_callback",
                "event_id": f"Ev{number:08}",
                "event_time": int(now),
                "authorizations": authorizations,
                "is_ext_shared_channel": False,
                "event_context": "c",
            }
        )
        made.append(body)
    return made


def reader() -> tuple[str, Callable[[str], object]]:
    """The product's reader; without it the numbers say less, and the print says so."""
    try:
        from prompts.reading import read_decision  # noqa: PLC0415 (may be absent)
    except ImportError:
        return "no reader", str.split
    return "prompts.reading", read_decision


def bare() -> AsyncApp:
    app = AsyncApp(
        signing_secret=SECRET,
        client=AsyncWebClient(),
        authorize=Known(OURS, "xoxb-bench"),
        process_before_response=True,
    )

    async def nothing(body: dict[str, Any]) -> None:
        pass

    app.event("message")(nothing)
    return app


def verbatim() -> AsyncApp:
    _, read = reader()

    async def dispatch(event: Event) -> Answer:
        assert isinstance(event, IncomingMessage)
        read(event.text)
        return None

    client, long = AsyncWebClient(token="xoxb-bench"), LongValues()  # noqa: S106 (made up)
    chat = SlackChat(client, OURS, long, Pace(()))
    answers = Answers(client, None, long, chat.names)  # type: ignore[arg-type]  # nothing is answered here
    listener = Listener(dispatch, OURS, chat, answers, long, asyncio.create_task, lambda: None)
    app = bolt_app(OURS, SECRET, client)
    listener.attach(app)
    return app


APPS = {"bare Bolt": bare, "Verbatim": verbatim}


async def in_process(app: AsyncApp, bodies: list[str]) -> float:
    sent = [
        (body, signed(body)) for body in bodies
    ]  # before the clock starts, and not too old for Slack's five minutes
    began = time.process_time()
    for body, headers in sent:
        response = await app.async_dispatch(AsyncBoltRequest(body=body, headers=dict(headers)))
        assert response.status == 200, response.body
    return len(sent) / (time.process_time() - began)


async def over_http(port: int, bodies: list[str]) -> float:
    sent = [(body, signed(body)) for body in bodies]
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS)) as session:

        async def send(some: list[tuple[str, dict[str, str]]]) -> None:
            for body, headers in some:
                async with session.post(f"http://127.0.0.1:{port}/slack/events", data=body, headers=headers) as answer:
                    assert answer.status == 200, answer.status

        began = time.perf_counter()
        await asyncio.gather(*(send(sent[start::CONNECTIONS]) for start in range(CONNECTIONS)))
        return len(sent) / (time.perf_counter() - began)


def serve(name: str) -> None:
    """A server in a process of its own; prints the port that it was given."""
    web = FastAPI()
    app = APPS[name]()

    async def receive(request: Request) -> Response:
        heard = to_async_bolt_request(request, await request.body())
        return to_starlette_response(await app.async_dispatch(heard))

    web.add_api_route("/slack/events", receive, methods=["POST"])
    server = uvicorn.Server(uvicorn.Config(web, host="127.0.0.1", port=0, log_level="error"))

    async def run() -> None:
        serving = asyncio.create_task(server.serve())
        while not server.started:  # noqa: ASYNC110 (uvicorn has no event for it)
            await asyncio.sleep(0.01)
        print(server.servers[0].sockets[0].getsockname()[1], flush=True)
        await serving

    asyncio.run(run())


async def rounds(what: str, measure: Mapping[str, Callable[[], Awaitable[float]]]) -> None:
    """One unmeasured round each, then alternating ones; the order turns around every time."""
    for each in measure.values():
        await each()
    numbers: dict[str, list[float]] = {name: [] for name in measure}
    for turn in range(ROUNDS):
        for name in list(measure)[:: 1 if turn % 2 else -1]:
            numbers[name].append(await measure[name]())
    medians = {name: statistics.median(found) for name, found in numbers.items()}
    ratio = statistics.median(ours / theirs for theirs, ours in zip(*numbers.values(), strict=True))
    print(
        f"{what}: " + ", ".join(f"{name} {median:,.0f}/s" for name, median in medians.items()) + f", ratio {ratio:.2f}"
    )


async def compare() -> None:
    random.seed(7)
    print(f"reader: {reader()[0]}; {ROUNDS} rounds of {EVENTS} events ({HTTP_EVENTS} over HTTP)")
    apps = {name: make() for name, make in APPS.items()}
    sent = events(EVENTS)
    await rounds("in process", {name: partial(in_process, app, sent) for name, app in apps.items()})
    servers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "benchmarks.slack_messages", name, stdout=asyncio.subprocess.PIPE
        )
        for name in APPS
    ]
    try:
        ports = [int(await server.stdout.readline()) for server in servers if server.stdout]
        sent = events(HTTP_EVENTS)
        posts = {name: partial(over_http, port, sent) for name, port in zip(APPS, ports, strict=True)}
        await rounds("over HTTP", posts)
    finally:
        for server in servers:
            server.terminate()
            await server.wait()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        serve(sys.argv[1])
    else:
        asyncio.run(compare())
