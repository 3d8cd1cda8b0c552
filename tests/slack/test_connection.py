"""Connecting, being connected, and who may not get in."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import logging
import time
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import aiohttp
import pytest
from fastapi import FastAPI

from bot.chat import ChatError, Command, IncomingMessage, Whisper, Workspace
from bot.parts import say
from bot.slack.platform import SlackPlatform, quiet_logger
from tests.contract.script import Script
from tests.slack.conftest import connected
from tests.slack.delivery import signature
from tests.slack.imitation import Fault, Imitation, Unacknowledged
from tests.slack.world import TEAM


async def post(slack: Imitation, body: str | io.BytesIO, headers: dict[str, str]) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.post(slack.bot_url, data=body, headers=headers) as answer:
        return answer.status, await answer.text()


JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


async def test_a_bad_or_old_signature_is_refused_and_never_read(script: Script) -> None:
    async with connected(script, "http") as (slack, _):
        event = {"type": "message", "user": slack.who("Ana").id, "text": "we go", "ts": "1.0", "channel": "C1"}
        for how in ({"secret": "wrong"}, {"stamp": int(time.time()) - 600}):
            with pytest.raises(Unacknowledged) as refused:
                await slack.event(event, **how)
            assert refused.value.status == 401
        assert (await post(slack, "ssl_check=1&token=t", FORM))[0] == 401
        assert (await post(slack, "ssl_check=0&command=%2Fdecide", FORM))[0] == 401
        assert (await post(slack, json.dumps({"type": "url_verification", "challenge": "c"}), JSON))[0] == 401
        assert (await post(slack, "{broken", JSON))[0] == 400
        assert (await post(slack, b"\xff".decode("latin-1"), FORM))[0] == 401
        assert not script.heard


async def test_an_ssl_check_does_not_carry_a_command_past_the_signature(script: Script) -> None:
    async with connected(script, "http") as (slack, _):
        body = urlencode({"ssl_check": "1", "command": "/decide", "user_id": "U1", "channel_id": "C1"})
        assert (await post(slack, body, FORM))[0] == 401
        assert not script.heard


@pytest.mark.parametrize("stamp", ["", "soon", "inf", "-1", "9" * 400, "\u0661\u0662"])
async def test_a_time_that_is_no_time_is_refused_as_a_bad_signature_is(script: Script, stamp: str) -> None:
    async with connected(script, "http") as (slack, _):
        headers = {**JSON, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": "v0=00"}
        assert (await post(slack, "{}", headers))[0] == 401


async def test_a_signature_in_other_letters_is_a_bad_one(script: Script) -> None:
    async with connected(script, "http") as (slack, _):
        headers = {**JSON, "X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": "v0=\u00e9"}
        assert (await post(slack, "{}", headers))[0] == 401


@pytest.mark.parametrize("body", ["[]", "null", "1", '"x"', "[" * 100_000, '{"a":' * 100_000, "payload=[]"])
async def test_what_is_no_object_is_not_slacks(script: Script, body: str) -> None:
    async with connected(script, "http") as (slack, _):
        kind = FORM if body.startswith("payload") else JSON
        assert (await post(slack, body, kind))[0] == 400


async def test_a_body_that_does_not_say_how_large_it_is_is_not_read_to_its_end(script: Script) -> None:
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield b"x" * 1_000_000

    async with connected(script, "http") as (slack, _), aiohttp.ClientSession() as session:
        with contextlib.suppress(
            aiohttp.ClientError
        ):  # the answer may come before the connection ends, or be lost with it
            async with session.post(slack.bot_url, data=endless(), headers=FORM) as answer:
                assert answer.status == 413
    assert given < 100


async def test_the_challenge_of_the_address_is_answered(script: Script) -> None:
    async with connected(script, "http") as (slack, _):
        body = json.dumps({"type": "url_verification", "token": "t", "challenge": "c-1"})
        status, answer = await post(slack, body, {**JSON, **signature(body, int(time.time()))})
        assert (status, json.loads(answer)) == (200, {"challenge": "c-1"})


async def test_a_request_that_is_too_large_is_not_read(script: Script) -> None:
    async with connected(script, "http") as (slack, _):
        assert (await post(slack, io.BytesIO(b"x" * (4 * 1024 * 1024 + 1)), FORM))[0] == 413


def test_without_a_signing_secret_there_is_no_web_address(script: Script) -> None:
    platform = SlackPlatform(bot_token="xoxb-1", app_token="xapp-1", dispatch=script.dispatch)
    assert platform.web() is None


async def test_a_socket_that_drops_comes_back_and_nothing_is_lost(script: Script) -> None:
    async with connected(script, "socket") as (slack, _):
        await slack.drop_sockets()
        await slack.until(lambda: slack.sockets, "the bot to come back")
        await slack.say("Ana", "product", "still there?")
        assert isinstance(script.last(), IncomingMessage)


async def test_a_first_delivery_over_a_socket_is_no_repetition(script: Script) -> None:
    async with connected(script, "socket") as (slack, _):
        await slack.say("Ana", "product", "one")
        event = {"type": "message", "user": slack.who("Ana").id, "text": "two", "ts": "1.0", "channel": "C1"}
        await slack.deliver("events_api", {"event": event, "type": "event_callback", "team_id": "T0OURS001"}, retry=2)
        assert len(script.heard) == 2


@pytest.mark.parametrize("settings", [{"bot_token": "xoxb-wrong"}, {"app_token": "xapp-wrong"}])
async def test_a_wrong_token_stops_the_start_with_slacks_own_word(script: Script, settings: dict[str, str]) -> None:
    async with Imitation() as slack:
        platform = SlackPlatform(**{**slack.settings(), **settings}, dispatch=script.dispatch)
        with pytest.raises(ChatError) as refused:
            await platform.start()
        assert refused.value == ChatError("invalid_auth", gone=True)
        await platform.stop()


async def test_a_socket_that_does_not_open_stops_the_start(script: Script) -> None:
    async with Imitation() as slack:
        slack.closed = True
        platform = SlackPlatform(**slack.settings(), dispatch=script.dispatch, connect_timeout=0.2)
        with pytest.raises(ChatError, match="socket_timeout"):
            await platform.start()


async def test_before_the_start_nothing_is_taken_and_nobody_spoken_to(script: Script) -> None:
    platform = SlackPlatform(bot_token="xoxb-1", signing_secret="s", dispatch=script.dispatch)
    app, router = FastAPI(), platform.web()
    assert router
    app.include_router(router)
    sent: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/slack/events", "headers": [], "query_string": b""}
    await app(scope, receive, send)  # type: ignore[arg-type]  # plain dicts are what servers send
    assert sent[0]["status"] == 503
    assert platform.workspace is None


async def test_stopping_finishes_what_is_under_way(script: Script) -> None:
    began, go = asyncio.Event(), asyncio.Event()

    async def slow(_: Command) -> Whisper:
        began.set()
        await go.wait()
        return Whisper(say("done"))

    async with connected(script, "socket") as (slack, platform):
        script.on(Command, slow)
        typing = asyncio.create_task(slack.command("Ana", "product", "/decide x"))
        await began.wait()
        stopping = asyncio.create_task(platform.stop())
        await asyncio.sleep(0)
        go.set()
        assert (await typing)["text"] == "done"
        await stopping
        assert platform.chat(Workspace("slack", TEAM)) is None


async def test_a_refusal_for_the_rate_is_repeated_for_whoever_waits(script: Script) -> None:
    async with connected(script, "socket") as (slack, _):
        script.on(IncomingMessage, lambda event: Whisper(say("heard")))
        slack.faults.append(Fault("chat.postMessage", 429, "ratelimited", wait=0))
        await slack.say("Ana", "direct", "hello")
        await slack.sees("Ana", "heard", "direct")


async def test_what_people_wrote_is_not_logged(script: Script, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with connected(script, "http") as (slack, _):
        script.on(IncomingMessage, lambda event: (_ for _ in ()).throw(RuntimeError("no store")))
        with pytest.raises(Unacknowledged):
            await slack.say("Ana", "product", "our secret plan")
        with pytest.raises(Unacknowledged):
            await slack.event({"type": "message", "user": "U1", "text": "secret", "ts": "1.0"}, secret="wrong")
        with pytest.raises(Unacknowledged):
            await slack.deliver("interactive", {"type": "something_new", "user": {"id": "U1"}, "text": "secret"})
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith(("aiohttp", "asyncio"))]
    assert not [line for line in lines if "secret" in line or "xoxb" in line or "xapp" in line]


def test_tickets_and_tokens_are_taken_out_of_the_sdks_lines(caplog: pytest.LogCaptureFixture) -> None:
    quiet_logger().warning("Failed (wss://x/?ticket=%s&app_id=A) with xoxb-%s", "abc-1", "123-secret")
    assert caplog.messages == ["Failed (wss://x/?ticket=…&app_id=A) with xoxb-…"]
