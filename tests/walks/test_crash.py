"""The running product is killed at every step between hearing and having recorded a message, and started again.

Slack decides the moment: the process dies (SIGKILL) while a request of its own, or one to it, is under way. Afterwards
nothing that was acknowledged is lost, nothing is asked twice, and no record stands twice.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from aiohttp import ClientError

from tests.slack.imitation import Fault, Unacknowledged
from tests.walks.process import Death, company, free_port, moment, running

ANNOUNCED = "We're going with SSO for every plan"
LEASE = 45
"""Seconds to wait where a second replica might still be sending: a lease and what goes with it."""

BEFORE_THE_QUESTION = [
    Death("users.info", carried_out=False),
    Death("users.info", carried_out=True),
    Death("chat.postEphemeral", carried_out=False),
    Death("chat.postEphemeral", carried_out=True),
]
BEFORE_THE_RECORD = [
    Death("conversations.info", carried_out=False),
    Death("chat.postMessage", carried_out=False),
    Death("chat.postMessage", carried_out=True),
]


@pytest.mark.parametrize("death", BEFORE_THE_QUESTION, ids=moment)
async def test_a_question_survives_a_kill_and_is_asked_once(death: Death, url: str) -> None:
    port = free_port()
    async with company(port, url) as slack:
        async with running(slack, port, url):
            slack.death = Death(death.method, death.carried_out)
            await slack.say("Ana", "product", ANNOUNCED)
            await slack.until(lambda: slack.death is None, "the kill")
        async with running(slack, port, url):
            await slack.command("Ana", "product", "/truth mine")
            await slack.sees("Ana", "Name the customers")
            assert sum("Sounds like a decision" in text for text in slack.reads("Ana", "product")) <= 1
            await slack.press("Ana", "Name the customers")
            await slack.fill("Ana", {"Customers": ["Acme"]})
            assert await slack.submit("Ana") is None
            await slack.until(lambda: any("D-1" in text for text in slack.reads("Bea")), "the record", LEASE)


async def test_an_event_that_was_not_acknowledged_is_heard_after_the_restart(url: str) -> None:
    port = free_port()
    async with company(port, url) as slack:
        async with running(slack, port, url):
            saying = asyncio.create_task(slack.say("Ana", "product", ANNOUNCED))
            await asyncio.sleep(0)
            await slack.kill()
            with suppress(Unacknowledged, ClientError):
                await saying
        async with running(slack, port, url):
            said = slack.where("product").posts[-1]
            for _ in range(3):
                await slack.again("Ana", said)
            await slack.command("Ana", "product", "/truth mine")
            await slack.sees("Ana", "Name the customers")
            assert sum("Sounds like a decision" in text for text in slack.reads("Ana", "product")) <= 1


async def test_what_is_in_hand_when_it_is_told_to_stop_is_said_and_waits_for_nothing(url: str) -> None:
    port, hold = free_port(), asyncio.Event()
    async with company(port, url) as slack:
        async with running(slack, port, url):
            slack.faults.append(Fault("chat.postEphemeral", hold=hold))
            await slack.say("Ana", "product", ANNOUNCED)
            await slack.until(lambda: not slack.faults, "the first question on its way")
            await slack.say("Bea", "product", "We're dropping the free tier in March.")
            assert slack.bot is not None
            slack.bot.terminate()
            hold.set()
            await slack.bot.wait()
        async with running(slack, port, url):
            for person in ("Ana", "Bea"):
                await slack.sees(person, "Sounds like a decision", "product")
                assert sum("Sounds like a decision" in text for text in slack.reads(person, "product")) == 1


@pytest.mark.parametrize("death", BEFORE_THE_RECORD, ids=moment)
async def test_a_record_survives_a_kill_and_stands_once(death: Death, url: str) -> None:
    port = free_port()
    async with company(port, url) as slack:
        async with running(slack, port, url):
            await slack.say("Ana", "product", ANNOUNCED)
            await slack.sees("Ana", "which customers", "product")
            await slack.press("Ana", "Name the customers")
            await slack.fill("Ana", {"Customers": ["Acme"]})
            slack.death = Death(death.method, death.carried_out)
            with suppress(Unacknowledged, ClientError):
                await slack.submit("Ana")
            await slack.until(lambda: slack.death is None, "the kill")
        async with running(slack, port, url):
            await slack.until(lambda: any("D-1" in text for text in slack.reads("Bea")), "the record", LEASE)
            await slack.command("Ana", "product", "/decide We also keep the old login")
            await slack.fill("Ana", {"Customers": ["Acme"]})
            assert await slack.submit("Ana") is None
            await slack.sees("Bea", "D-2", "product")
            assert sum("D-1" in text for text in slack.reads("Bea", "product")) == 1


@pytest.mark.parametrize("death", [Death("chat.postMessage", False), Death("chat.postMessage", True)], ids=moment)
async def test_a_review_survives_a_kill_and_stands_once(death: Death, url: str) -> None:
    port = free_port()
    async with company(port, url) as slack:
        async with running(slack, port, url):
            slack.death = Death(death.method, death.carried_out)
            with suppress(Unacknowledged, ClientError):
                await slack.command("Ana", "product", "/truth review now")
            await slack.until(lambda: slack.death is None, "the kill")
        async with running(slack, port, url):
            asked = "What did customers actually say?"
            await slack.until(lambda: any(asked in text for text in slack.reads("Bea", "product")), "its post", LEASE)
            for said in ("Nobody's attendance is counted.", asked):
                assert sum(said in text for text in slack.reads("Bea", "product")) == 1
