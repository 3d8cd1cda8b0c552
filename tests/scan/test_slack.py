"""Slack's exports, as Slack writes them: what people said in channels is read, everything else is not."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading import Directory
from prompts.scan import Scanned, scan
from prompts.scan.export import Message
from prompts.scan.opening import opened
from prompts.scan.tally import Kind

NOBODY = Directory(())
USERS = [
    {"id": "U1", "team_id": "T1", "name": "ana", "profile": {"display_name": "Ana", "title": "Product Manager"}},
    {"id": "U2", "team_id": "T1", "name": "ben", "profile": {"real_name": "Ben <b>", "display_name": ""}},
    {"id": "U3", "team_id": "T1", "name": "guest", "is_restricted": True, "profile": {}},
    {"id": "U4", "team_id": "T9", "name": "dana", "is_stranger": True, "profile": {}},
    {"id": "U5", "team_id": "T1", "name": "jira", "is_bot": True, "profile": {}},
]
CHANNELS = [{"id": "C1", "name": "product"}, {"id": "C2", "name": "sales"}]
DECISION = "We decided to drop the free tier in March"


def said(text: str, at: float = 1735900000.0, **more: Any) -> dict[str, Any]:
    return {"type": "message", "user": "U1", "text": text, "ts": f"{at:.6f}", "team": "T1", **more}


def export(folder: Path, **days: list[dict[str, Any]]) -> Path:
    """An export with these days; `product` stands for one day of #product."""
    lists = {"users.json": USERS, "channels.json": CHANNELS, "groups.json": [{"id": "G1", "name": "board"}]}
    lists["dms.json"] = [{"id": "D1", "members": ["U1", "U2"]}]
    for name, listed in lists.items():
        (folder / name).write_text(json.dumps(listed))
    for name, records in days.items():
        (folder / name).mkdir()
        (folder / name / "2025-01-03.json").write_text(json.dumps(records))
    return folder


def heard(path: Path) -> list[Message]:
    with opened(path) as (_, found):
        return list(found.messages())


def test_what_a_person_wrote_is_read_with_names_for_ids(tmp_path: Path) -> None:
    mentions = "<@U1> <@U2|x> <@U77|cleo> <@U78>: <#C2> <#C2|sales> <#G1> <#G1|board> <#C9|merger>"
    words = f"{mentions} <!here> <!subteam^S1|@crew> <https://a.b/c|docs> &lt;3 R&amp;D"
    (message,) = heard(export(tmp_path, product=[said(words)]))
    assert message.text == (
        "<@Ana> <@Ben b> <@cleo> <@somebody>: <#sales> <#sales> <#private> <#private> <#private> <!here> <!crew> docs <3 R&D"
    )
    assert message.at == datetime(2025, 1, 3, 10, 26, 40, tzinfo=UTC)
    assert (message.channel, message.author, message.thread) == ("C1", "U1", message.id)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (said("x", subtype="channel_join"), "that only tell of joins, edits and the like"),
        (said("x", subtype="channel_topic"), "that only tell of joins, edits and the like"),
        (said("x", subtype="message_changed", original={"text": "y"}), "that only tell of joins, edits and the like"),
        (said("x", hidden=True), "that only tell of joins, edits and the like"),
        (said("x", type="huddle"), "that only tell of joins, edits and the like"),
        ({"type": "message", "text": "x", "ts": "1735900000.0"}, "that only tell of joins, edits and the like"),
        (said("x", subtype="message_deleted"), "that were deleted"),
        (said("This message was deleted.", subtype="tombstone", user="USLACKBOT"), "that were deleted"),
        (said("x", subtype="bot_message", bot_id="B1", user=None), "written by apps and bots"),
        (said("x", bot_id="B1"), "written by apps and bots"),
        (said("x", user="U5"), "written by apps and bots"),
        (said("x", user="USLACKBOT"), "written by apps and bots"),
        (said("x", user="U3"), "written by guests and people of other organizations"),
        (said("x", user="U4"), "written by guests and people of other organizations"),
        (
            said("x", user="U9", user_profile={"is_stranger": True}),
            "written by guests and people of other organizations",
        ),
        (said("x", ts="then"), "without a text or a time that can be read"),
        (said("x", ts=None), "without a text or a time that can be read"),
    ],
)
def test_what_no_colleague_wrote_is_left_out_and_counted(tmp_path: Path, record: dict[str, Any], reason: str) -> None:
    found = scan(export(tmp_path, product=[said("hi"), record]), NOBODY)
    assert found.found.messages == 1
    assert dict(found.left_out.messages) == {reason: 1}


@pytest.mark.parametrize(
    "more",
    [
        {"subtype": "thread_broadcast"},
        {"subtype": "me_message"},
        {"subtype": "file_share", "files": [{"name": "plan.pdf"}]},
        {"files": [{"name": "plan.pdf"}], "upload": False},
        {"edited": {"user": "U1", "ts": "1735900009.0"}},
        {"user": "U9"},
    ],
)
def test_broadcasts_files_and_edited_messages_are_speech(tmp_path: Path, more: dict[str, Any]) -> None:
    assert scan(export(tmp_path, product=[said(DECISION, **more)]), NOBODY).found.decisions == 1


def test_direct_conversations_are_not_read(tmp_path: Path) -> None:
    found = scan(
        export(tmp_path, product=[said("hi")], D1=[said(DECISION)], **{"mpdm-ana--ben-1": [said(DECISION)]}), NOBODY
    )
    assert found.found.decisions == 0
    assert found.left_out.messages == {"in direct conversations": 2}


def test_a_private_channel_is_counted_and_never_shown(tmp_path: Path) -> None:
    found = scan(export(tmp_path, product=[said("hi")], board=[said(f"{DECISION} for Initech.")]), NOBODY).found
    assert (found.decisions, found.private) == (1, {Kind.NAMED: 1})
    assert (found.channels, found.customers, found.groups) == ([], [], [])
    assert not any(found.examples.values())


def test_a_folder_that_no_list_names_is_not_read(tmp_path: Path) -> None:
    found = scan(export(tmp_path, product=[said("hi")], canvas=[said(DECISION)]), NOBODY)
    assert found.found.decisions == 0
    assert found.left_out.files == ["canvas/2025-01-03.json: its channel is in no list"]


def test_a_broken_day_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = export(tmp_path, product=[said("hi")], sales=[])
    (path / "sales/2025-01-03.json").write_text(f"[{json.dumps(said(DECISION))},\n{{oops")
    found = scan(path, NOBODY)
    assert found.found.decisions == 1
    assert found.left_out.files == ["sales/2025-01-03.json: line 2 is not JSON, so the rest of it was not read"]


def test_a_folder_around_the_export_does_no_harm(tmp_path: Path) -> None:
    inner = tmp_path / "outer" / "Acme Slack export"
    inner.mkdir(parents=True)
    export(inner, product=[said(DECISION)])
    packed = shutil.make_archive(str(tmp_path / "export"), "zip", tmp_path / "outer")
    assert scan(Path(packed), NOBODY).found.decisions == scan(tmp_path / "outer", NOBODY).found.decisions == 1


def test_an_enterprise_export_has_its_members_in_another_list(tmp_path: Path) -> None:
    path = export(tmp_path, product=[said("hi <@U2>")])
    (path / "users.json").rename(path / "org_users.json")
    assert heard(path)[0].text == "hi <@Ben b>"


def link_of(found: Scanned) -> str | None:
    return found.found.examples[Kind.NOBODY][0].link


def test_links_lead_to_the_message_once_somebody_linked_to_one(tmp_path: Path) -> None:
    elsewhere, ours = "<https://other.slack.com/archives/C77/p1>", "see <https://acme.slack.com/archives/C2/p1?x=1>"
    path = export(tmp_path, product=[said(DECISION), said(elsewhere), said(ours)])
    assert link_of(scan(path, NOBODY)) == "https://acme.slack.com/archives/C1/p1735900000000000"


def test_a_reply_is_linked_in_its_thread(tmp_path: Path) -> None:
    ours = said("see <https://acme.slack.com/archives/C2/p1>")
    path = export(tmp_path, product=[ours, said(DECISION, thread_ts="1735890000.000100")])
    link = "https://acme.slack.com/archives/C1/p1735900000000000?thread_ts=1735890000.000100&cid=C1"
    assert link_of(scan(path, NOBODY)) == link


def test_without_an_address_links_lead_to_the_channel(tmp_path: Path) -> None:
    link = "https://slack.com/app_redirect?team=T1&channel=C1&message_ts=1735900000.000000"
    assert link_of(scan(export(tmp_path, product=[said(DECISION)]), NOBODY)) == link


def test_days_outside_are_not_even_opened(tmp_path: Path) -> None:
    path = export(tmp_path, product=[said(DECISION)])
    (path / "product/2023-05-01.json").write_text("this is no JSON")
    found = scan(path, NOBODY, since=date(2025, 1, 1))
    assert (found.found.decisions, found.left_out.files) == (1, [])


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from(["1735900000.1", "message", "U1", "<@U1|"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
)
KEYS = st.sampled_from(
    ["type", "subtype", "user", "text", "ts", "thread_ts", "bot_id", "team", "user_profile", "hidden", "files"]
)


@given(st.lists(st.dictionaries(KEYS, JUNK) | JUNK, max_size=5), st.lists(JUNK, max_size=3))
def test_no_record_however_odd_stops_a_scan(
    tmp_path_factory: pytest.TempPathFactory, odd: list[Any], members: list[Any]
) -> None:
    path = export(tmp_path_factory.mktemp("odd"), product=[said("hi"), *odd])
    (path / "users.json").write_text(json.dumps([*USERS, *members, {"id": "U6", "profile": members}]))
    assert scan(path, NOBODY).found.messages >= 1
