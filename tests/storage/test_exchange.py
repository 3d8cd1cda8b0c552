from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import col, select

from storage import tables as t
from storage.database import Store
from storage.exchange import BadLine, import_lines
from storage.metrics import measure
from storage.viewer import Viewer
from tests.storage.conftest import bring_in, new_workspace, taken_out
from tests.storage.samples import ACME, ANSWER, DECISION, NOON, PROMPT, QUOTE, SAL, VERDICT
from tests.storage.worked_example import END, RECORDS, START


async def refusal(store: Store, workspace_id: int, *records: dict[str, Any]) -> str:
    """Why these records are refused; and that nothing of them was written."""
    before = await taken_out(store, workspace_id)
    with pytest.raises(BadLine) as refused:
        await bring_in(store, workspace_id, records)
    assert await taken_out(store, workspace_id) == before
    return str(refused.value)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (QUOTE, '"customer" refers to customer "acme", which is neither in the file nor already here.'),
        ({**DECISION, "evidence": ["e9"]}, '"evidence" refers to evidence "e9", which is neither'),
        ({**DECISION, "author": "U9"}, '"author" refers to person "U9", which is neither'),
        ({**DECISION, "superseded_by": "D-9"}, '"superseded_by" refers to decision "D-9", which is neither'),
        (VERDICT, '"decision" refers to decision "D-1", which is neither'),
    ],
)
async def test_a_reference_that_leads_nowhere_is_refused_with_its_line_and_the_reason(
    store: Store, workspace_id: int, record: dict[str, Any], reason: str
) -> None:
    said = await refusal(store, workspace_id, SAL, PROMPT, record)
    assert said.startswith(f"Line 3: {reason}")


async def test_a_file_may_have_a_byte_order_mark_empty_lines_and_the_ends_of_lines(
    store: Store, workspace_id: int
) -> None:
    lines = [b"\xef\xbb\xbf" + json.dumps(SAL).encode() + b"\r\n", b"\n", json.dumps(ACME).encode() + b"\n"]
    report = await import_lines(store, workspace_id, lines)
    assert report.added == {"person": 1, "customer": 1}


async def test_references_may_point_forwards_and_to_what_is_already_here(store: Store, workspace_id: int) -> None:
    later = {**DECISION, "key": "D-2", "superseded_by": "D-3", "customers": ["acme"], "evidence": ["e1"]}
    await bring_in(store, workspace_id, [VERDICT, {**DECISION, "customers": ["acme"]}, ACME])
    await bring_in(store, workspace_id, [later, {**DECISION, "key": "D-3"}, QUOTE])
    assert len(await taken_out(store, workspace_id)) == 6


async def test_the_same_file_twice_changes_nothing(store: Store, workspace_id: int) -> None:
    first = await bring_in(store, workspace_id, RECORDS)
    before = await taken_out(store, workspace_id)
    second = await bring_in(store, workspace_id, RECORDS)
    assert (second.added, second.unchanged, second.channels) == ({}, first.added, ())
    assert await taken_out(store, workspace_id) == before


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        (ACME, "status", "churned"),
        (ACME, "aliases", ["ACME"]),
        (SAL, "department", "sales"),
        (SAL, "guardian_of", ["emea"]),
        (QUOTE, "text", "it does not hurt"),
        (QUOTE, "said_at", NOON),
        (DECISION, "customers", ["acme"]),
        (DECISION, "channel", "emea"),
        (DECISION, "text", "Drop EU hosting"),
        (VERDICT, "via", "typed"),
        (PROMPT, "outcome", "dismissed"),
        (ANSWER, "correct", False),
    ],
)
async def test_an_id_that_exists_with_other_content_is_refused(
    store: Store, workspace_id: int, record: dict[str, Any], field: str, value: Any
) -> None:
    await bring_in(store, workspace_id, [ACME, SAL, QUOTE, DECISION, VERDICT, PROMPT, ANSWER])
    name = f'{record["type"]} "{record.get("id", record.get("key"))}"'
    said = await refusal(store, workspace_id, {**record, field: value})
    assert said == f"Line 1: {name} is already here with another {field}."


async def test_one_id_with_two_contents_in_a_file_is_refused(store: Store, workspace_id: int) -> None:
    assert (await refusal(store, workspace_id, ACME, ACME, {**ACME, "critic": True})).startswith(
        'Line 3: customer "acme" is in this file twice, with different content.'
    )


async def test_a_time_is_the_same_in_every_zone(store: Store, workspace_id: int) -> None:
    await bring_in(store, workspace_id, [DECISION])
    tokyo = {**DECISION, "decided_at": "2026-03-02T21:00:00+09:00"}
    assert (await bring_in(store, workspace_id, [tokyo])).unchanged == {"decision": 1}


async def test_the_directory_has_each_name_once(store: Store, workspace_id: int) -> None:
    await bring_in(store, workspace_id, [ACME])
    said = await refusal(store, workspace_id, {**ACME, "id": "acme-2", "name": "ACME"})
    assert said == 'Line 1: customer "acme-2" has the same name as customer "acme".'


async def test_keys_continue_above_the_imported_ones_and_never_go_back(store: Store, workspace_id: int) -> None:
    async def last() -> int:
        async with store.read() as session:
            query = select(t.Workspace.last_decision).where(col(t.Workspace.id) == workspace_id)
            return (await session.exec(query)).one()

    await bring_in(store, workspace_id, [{**DECISION, "key": "D-41"}])
    assert await last() == 41
    await bring_in(store, workspace_id, [DECISION])
    assert await last() == 41


async def test_a_workspace_sees_nothing_of_another(store: Store, workspace_id: int) -> None:
    other = await new_workspace(store)
    await bring_in(store, other, RECORDS)
    await bring_in(store, workspace_id, [{**DECISION, "text": "The same key, another workspace"}])
    assert [each["text"] for each in await taken_out(store, workspace_id)] == ["The same key, another workspace"]
    assert (await refusal(store, workspace_id, QUOTE)).startswith('Line 1: "customer" refers to customer "acme"')
    assert (await measure(store, Viewer(workspace_id), START, END)).metrics["truth_distortion_index"].value is None


async def test_an_unknown_workspace_is_no_place_to_import_to(store: Store) -> None:
    with pytest.raises(LookupError):
        await bring_in(store, 4711, [ACME])


async def test_a_person_whom_the_platform_only_mentioned_gets_the_rest(store: Store, workspace_id: int) -> None:
    async with store.write() as session:
        session.add(t.Person(workspace_id=workspace_id, external_id="U1"))
    sal = {**SAL, "department": "sales", "role": "admin", "guardian_of": ["emea"]}
    assert (await bring_in(store, workspace_id, [sal])).channels == ("emea",)
    assert await taken_out(store, workspace_id) == [sal]


async def test_a_channel_goes_by_its_name_and_a_nameless_one_by_its_id(store: Store, workspace_id: int) -> None:
    async with store.write() as session:
        session.add(t.Channel(workspace_id=workspace_id, external_id="C1", name="emea", archived=True))
        session.add(t.Channel(workspace_id=workspace_id, external_id="C2", name="emea", private=True))
        session.add(t.Channel(workspace_id=workspace_id, external_id="D1"))
    keys = {"D-1": "emea", "D-2": "D1", "D-3": "nordics"}
    report = await bring_in(store, workspace_id, [{**DECISION, "key": k, "channel": c} for k, c in keys.items()])
    assert report.channels == ("nordics",)
    async with store.read() as session:
        channels = select(t.Channel.external_id).join(t.Decision, col(t.Decision.channel_id) == col(t.Channel.id))
        found = (await session.exec(channels.order_by(col(t.Decision.number)))).all()
    assert list(found) == ["C2", "D1", "import:nordics"]
    assert [each["channel"] for each in await taken_out(store, workspace_id)] == list(keys.values())


async def test_an_open_question_is_unanswered_so_far_and_what_is_no_prompt_stays_behind(
    store: Store, workspace_id: int
) -> None:
    moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
    told = [
        ("open", "message"),
        ("silent", "message"),
        ("withdrawn", "message"),
        ("filed", "try"),
        ("filed", "message"),
    ]
    async with store.write() as session:
        for number, (outcome, heard) in enumerate(told):
            values = {"outcome": outcome, "heard": heard, "uid": f"p{number}", "message": str(number)}
            times = {"said_at": moment, "read_at": moment, "asked_at": moment}
            session.add(
                t.Prompt.model_validate({"workspace_id": workspace_id, "channel_external": "C1", **values, **times})
            )
    out = {each["id"]: each["outcome"] for each in await taken_out(store, workspace_id)}
    assert out == {"p0": "unanswered", "p4": "filed"}
    said = await refusal(store, workspace_id, {**PROMPT, "id": "p1"})
    assert said == 'Line 1: prompt "p1" is already here, and was withdrawn or never asked.'
    honest = (await measure(store, Viewer(workspace_id), START, END)).honest
    assert honest.prompts == {"filed": 1, "no_customer": 0, "dismissed": 0, "unanswered": 1}


async def test_a_date_to_validate_by_may_have_a_time_and_keeps_its_day_in_utc(store: Store, workspace_id: int) -> None:
    await bring_in(store, workspace_id, [{**DECISION, "validate_by": "2026-03-09T00:30:00+02:00"}])
    assert (await taken_out(store, workspace_id))[0]["validate_by"] == "2026-03-08"


async def test_a_large_workspace_comes_in_and_goes_out(store: Store, workspace_id: int) -> None:
    count = 1201  # more than two batches
    records = [
        ACME,
        *({**QUOTE, "id": f"e{n}"} for n in range(count)),
        *({**DECISION, "key": f"D-{n + 1}", "customers": ["acme"], "evidence": [f"e{n}"]} for n in range(count)),
    ]
    report = await bring_in(store, workspace_id, records)
    assert report.added == {"customer": 1, "evidence": count, "decision": count}
    assert len(await taken_out(store, workspace_id)) == 2 * count + 1


async def test_a_drill_down_hides_private_channels_from_those_who_are_not_in_them(
    store: Store, workspace_id: int
) -> None:
    async with store.write() as session:
        secret = t.Channel(workspace_id=workspace_id, external_id="C1", name="secret", private=True)
        session.add_all([secret, t.Channel(workspace_id=workspace_id, external_id="C2", name="open")])
    channels = {"D-1": "secret", "D-2": "open", "D-3": None}
    evidence = [{**QUOTE, "said_at": NOON, "heard_by": "U1"}, ACME, SAL]
    decisions = [{**DECISION, "key": k, "channel": c, "evidence": ["e1"]} for k, c in channels.items()]
    await bring_in(store, workspace_id, [*decisions, *evidence])
    assert secret.id is not None
    outside = await measure(store, Viewer(workspace_id), START, END)
    inside = await measure(store, Viewer(workspace_id, channels=frozenset({secret.id})), START, END)
    for name in ("decision_attribution_rate", "truth_distortion_index", "customer_truth_velocity"):
        assert (outside.metrics[name].decisions, outside.metrics[name].hidden) == (("D-2", "D-3"), 1)
        assert (inside.metrics[name].decisions, inside.metrics[name].hidden) == (("D-1", "D-2", "D-3"), 0)
        assert outside.metrics[name].value == inside.metrics[name].value
