"""How a model is asked: the protocol, deadlines, one retry, rests, the budget of a day, and that the same text is asked once."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest
from structlog.testing import capture_logs

from prompts.models.asking import Asker
from prompts.models.breaker import FAILURES, LONGEST_REST_SECONDS, REST_SECONDS, Breaker
from prompts.models.candidate import CandidateReply
from prompts.models.doctor import FIXES, examine
from prompts.models.model import ModelUnavailable, Question
from prompts.models.served import ServedModel
from storage import model_spend
from storage.database import Store
from tests.models.server import (
    BROKEN,
    BUSY,
    KEY,
    MODEL,
    TOKENS,
    Answer,
    ModelServer,
    babbles,
    breaks_off,
    candidate,
    hang,
    problem,
    refuses,
    says,
)
from tests.storage.conftest import new_workspace

DAY = date(2026, 3, 3)


def about(text: str = "We're going with EU hosting.") -> Question[CandidateReply]:
    return Question("candidate", text, CandidateReply, 500)


@pytest.fixture
async def workspace(store: Store) -> int:
    return await new_workspace(store)


async def code_of(asker: Asker, workspace: int, text: str = "We're going with EU hosting.") -> str:
    with pytest.raises(ModelUnavailable) as caught:
        await asker.ask(workspace, about(text), 5)
    return caught.value.code


async def test_an_answer_comes_back_in_its_shape(asker: Asker, server: ModelServer, workspace: int) -> None:
    server.answers = [candidate(customers=("Acme",))]
    reply = await asker.ask(workspace, about(), 5)
    assert (reply.decision, reply.customers) == (True, ["Acme"])


@pytest.mark.parametrize(
    ("answer", "code", "asked"),
    [
        (refuses, "refused", 1),
        (babbles, "unreadable", 1),
        (breaks_off, "unreadable", 1),
        (says({"decision": "perhaps"}), "unreadable", 1),
        (
            says({"decision": True, "customers": [], "quotes": [], "interpretation": "", "x": 1}),
            "unreadable",
            1,
        ),
        (BUSY, "busy", 2),
        (BROKEN, "down", 2),
        (problem(400, "unsupported"), "unfit", 1),
    ],
)
async def test_what_goes_wrong_has_a_name_and_only_what_may_pass_is_tried_once_more(
    asker: Asker, server: ModelServer, workspace: int, answer: Answer, code: str, asked: int
) -> None:
    server.answers = [answer]
    assert await code_of(asker, workspace) == code
    assert len(server.bodies) == asked


async def test_a_second_try_may_succeed(asker: Asker, server: ModelServer, workspace: int) -> None:
    server.answers = [BROKEN, candidate()]
    assert (await asker.ask(workspace, about(), 5)).decision
    assert len(server.bodies) == 2


async def test_a_model_that_hangs_is_left_at_the_deadline(asker: Asker, server: ModelServer, workspace: int) -> None:
    server.answers = [hang]
    with pytest.raises(ModelUnavailable, match="slow"):
        await asker.ask(workspace, about(), 0.2)
    assert server.hanging.is_set()


async def test_the_same_text_is_asked_once_in_a_workspace(asker: Asker, server: ModelServer, store: Store) -> None:
    here, there = await new_workspace(store), await new_workspace(store)
    for workspace in (here, here, there):
        await asker.ask(workspace, about(), 5)
    await asker.ask(here, about("We're going with US hosting."), 5)
    assert len(server.bodies) == 3


async def test_what_was_answered_is_forgotten_after_a_while(store: Store, model: ServedModel, workspace: int) -> None:
    now = 0.0
    asker = Asker(store, model, 200_000, clock=lambda: now)
    for now in (0.0, 3599.0, 3601.0):  # noqa: B007 (the clock reads it)
        await asker.ask(workspace, about(), 5)
    assert await asker.spent(workspace) == 2 * TOKENS


async def test_a_failure_is_not_remembered_as_an_answer(asker: Asker, server: ModelServer, workspace: int) -> None:
    server.answers = [babbles, candidate()]
    assert await code_of(asker, workspace) == "unreadable"
    assert (await asker.ask(workspace, about(), 5)).decision


async def test_after_failures_in_a_row_the_model_is_left_alone(
    store: Store, server: ModelServer, model: ServedModel, workspace: int
) -> None:
    now = 1000.0
    asker = Asker(store, model, 10**9, breaker=Breaker(lambda: now))
    server.answers = [babbles]
    for _ in range(FAILURES):
        assert await code_of(asker, workspace) == "unreadable"
    assert await code_of(asker, workspace) == "resting"
    assert len(server.bodies) == FAILURES
    now += REST_SECONDS + 1
    server.answers = [candidate()]
    assert (await asker.ask(workspace, about(), 5)).decision
    assert not asker.breaker.resting


def test_each_rest_is_longer_up_to_a_quarter_of_an_hour_and_only_one_tries_after_it() -> None:
    now = 0.0
    breaker = Breaker(lambda: now)
    for _ in range(FAILURES):
        assert breaker.begin()
        breaker.failed()
    rests = []
    for _ in range(6):
        start = now
        while not breaker.begin():
            now += 1
        assert not breaker.begin()
        rests.append(now - start)
        breaker.failed()
    assert rests == [REST_SECONDS, 2 * REST_SECONDS, 4 * REST_SECONDS, 8 * REST_SECONDS, *[LONGEST_REST_SECONDS] * 2]
    breaker.worked()
    assert breaker.begin()


async def test_a_refusal_is_an_answer_and_opens_no_breaker(asker: Asker, server: ModelServer, workspace: int) -> None:
    server.answers = [refuses]
    for number in range(FAILURES + 1):
        assert await code_of(asker, workspace, f"We drop plan {number}.") == "refused"


async def test_a_workspace_spends_its_budget_of_the_day_and_no_more(
    store: Store, server: ModelServer, model: ServedModel
) -> None:
    here, there = await new_workspace(store), await new_workspace(store)
    today = DAY
    asker = Asker(store, model, about().at_most + TOKENS, today=lambda: today)
    await asker.ask(here, about(), 5)
    await asker.ask(here, about("We're going with US hosting."), 5)
    assert await code_of(asker, here, "We're going with UK hosting.") == "budget"
    assert await asker.spent(here) == 2 * TOKENS
    assert (await asker.ask(there, about(), 5)).decision
    today = date(2026, 3, 4)
    assert (await asker.ask(here, about("We're going with UK hosting."), 5)).decision


async def test_what_failed_without_an_answer_costs_nothing_and_an_unreadable_answer_does(
    asker: Asker, server: ModelServer, workspace: int
) -> None:
    server.answers = [BROKEN]
    await code_of(asker, workspace)
    assert await asker.spent(workspace) == 0
    server.answers = [babbles]
    await code_of(asker, workspace)
    assert await asker.spent(workspace) == TOKENS


async def test_what_was_cut_off_counts_with_all_that_was_set_aside(
    asker: Asker, server: ModelServer, workspace: int
) -> None:
    server.answers = [hang]
    with pytest.raises(ModelUnavailable):
        await asker.ask(workspace, about(), 0.2)
    assert await asker.spent(workspace) == about().at_most


async def test_replicas_that_ask_at_once_keep_one_budget(store: Store, workspace: int) -> None:
    reserved = await asyncio.gather(*(model_spend.reserve(store, workspace, DAY, 100, 450) for _ in range(10)))
    assert sum(reserved) == 4
    assert await model_spend.spent(store, workspace, DAY) == 400


async def test_no_text_is_logged_when_something_goes_wrong(asker: Asker, server: ModelServer, workspace: int) -> None:
    server.answers = [babbles]
    with capture_logs() as logs:
        await code_of(asker, workspace, "We drop the free tier for Acme.")
    assert [log["code"] for log in logs] == ["unreadable"]
    assert "Acme" not in str(logs)
    assert KEY not in str(logs)


@pytest.mark.parametrize(
    ("answer", "fix"),
    [
        (refuses, "refused"),
        (babbles, "unreadable"),
        (BUSY, "busy"),
        (BROKEN, "down"),
        (problem(400, "unsupported"), "unfit"),
    ],
)
async def test_doctor_names_what_mends_it(model: ServedModel, server: ModelServer, answer: Answer, fix: str) -> None:
    server.answers = [answer]
    finding = await examine(model)
    assert (finding.ok, finding.fix) == (False, FIXES[fix])


async def test_doctor_is_content_with_a_model_that_answers(model: ServedModel) -> None:
    finding = await examine(model)
    assert finding.ok
    assert "made-up-mini at 127.0.0.1" in finding.what


@pytest.mark.parametrize(
    ("key", "name", "url", "fix"),
    [("wrong", MODEL, "", "key"), (KEY, "other", "", "unknown"), (KEY, MODEL, "http://127.0.0.1:9/v1", "down")],
)
async def test_doctor_tells_a_wrong_key_model_or_address(
    server: ModelServer, key: str, name: str, url: str, fix: str
) -> None:
    model = ServedModel(api_key=key, base_url=url or server.url, model=name)
    assert (await examine(model)).fix == FIXES[fix]
    await model.close()
