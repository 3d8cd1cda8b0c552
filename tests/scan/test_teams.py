"""Messages of Teams as Microsoft Graph gives them out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.reading import Directory
from prompts.scan import scan
from prompts.scan.tally import Kind
from prompts.scan.teams import words

NOBODY = Directory(())
CHANNELS = {
    "value": [
        {"id": "19:a@thread.tacv2", "displayName": "Pricing", "membershipType": "standard"},
        {"id": "19:b@thread.tacv2", "displayName": "Board", "membershipType": "private"},
    ]
}
USERS = {
    "value": [{"id": f"u{n}", "displayName": f"P {n}", "department": "Product", "userType": "Member"} for n in range(6)]
}
USERS["value"].append({"id": "g", "displayName": "Guest", "department": "", "userType": "Guest"})
DECISION = "<p>We decided to drop the free tier for Initech</p>"


def said(content: str, number: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "id": str(1616990032035 + number),
        "replyToId": None,
        "messageType": "message",
        "createdDateTime": "2025-03-04T10:00:00.1234567Z",
        "deletedDateTime": None,
        "subject": None,
        "webUrl": "https://teams.microsoft.com/l/message/19%3Aa%40thread.tacv2/1616990032036",
        "from": {
            "application": None,
            "user": {"id": f"u{number % 6}", "displayName": "Ana", "userIdentityType": "aadUser"},
        },
        "body": {"contentType": "html", "content": content},
        "channelIdentity": {"teamId": "t", "channelId": "19:a@thread.tacv2"},
        **more,
    }


def export(folder: Path, *messages: dict[str, Any], channels: bool = True) -> Path:
    (folder / "messages.json").write_text(json.dumps({"@odata.context": "x", "value": list(messages)}))
    if channels:
        (folder / "channels.json.d").mkdir()
        (folder / "channels.json.d" / "list.json").write_text(json.dumps(CHANNELS))
        (folder / "members.json").write_text(json.dumps(USERS))
    return folder


def test_decisions_are_found_with_their_channel_department_and_link(tmp_path: Path) -> None:
    found = scan(export(tmp_path, *(said(DECISION, n) for n in range(6))), NOBODY)
    assert found.kind == "Teams export"
    assert [name for name, _ in found.found.channels] == ["Pricing"]
    assert [name for name, _ in found.found.departments] == ["Product"]
    example = found.found.examples[Kind.NAMED][0]
    assert (example.channel, example.link) == ("Pricing", said("")["webUrl"])


@pytest.mark.parametrize("shape", ["array", "lines"])
def test_arrays_and_lines_are_read_as_well(tmp_path: Path, shape: str) -> None:
    messages = [said(DECISION, n) for n in range(3)]
    text = json.dumps(messages) if shape == "array" else "\n".join(map(json.dumps, messages))
    (tmp_path / "messages.jsonl").write_text(text)
    assert scan(tmp_path / "messages.jsonl", NOBODY).found.decisions == 3


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"messageType": "systemEventMessage"}, "that only tell of joins, edits and the like"),
        ({"deletedDateTime": "2025-03-05T10:00:00Z"}, "that were deleted"),
        ({"channelIdentity": None, "chatId": "19:chat"}, "in direct conversations"),
        ({"from": {"application": {"id": "b"}, "user": None}}, "written by apps and bots"),
        ({"from": None}, "written by apps and bots"),
        (
            {"from": {"user": {"id": "x", "userIdentityType": "federatedUser"}}},
            "written by guests and people of other organizations",
        ),
        ({"from": {"user": {"id": "g"}}}, "written by guests and people of other organizations"),
        ({"createdDateTime": "yesterday"}, "without a text or a time that can be read"),
        ({"createdDateTime": None}, "without a text or a time that can be read"),
    ],
)
def test_what_no_colleague_wrote_is_left_out_and_counted(tmp_path: Path, more: dict[str, Any], reason: str) -> None:
    found = scan(export(tmp_path, said("<p>hi</p>"), said(DECISION, 2, **more)), NOBODY)
    assert (found.found.messages, found.found.decisions) == (1, 0)
    assert found.left_out.messages == {reason: 1}


@pytest.mark.parametrize("channel", ["19:b@thread.tacv2", "19:unknown@thread.tacv2"])
def test_private_channels_and_those_no_list_names_are_counted_and_never_shown(tmp_path: Path, channel: str) -> None:
    found = scan(export(tmp_path, said(DECISION, channelIdentity={"channelId": channel})), NOBODY).found
    assert (found.private, found.channels, found.customers) == ({Kind.NAMED: 1}, [], [])
    assert not any(found.examples.values())


def test_a_reply_belongs_to_its_thread(tmp_path: Path) -> None:
    start = said("<p>We decided to drop the free tier</p>")
    reply = said("<p>who asked? Dana from Initech asked for it</p>", 2, replyToId=start["id"])
    found = scan(export(tmp_path, start, reply), NOBODY).found
    assert (found.kinds, found.later) == ({Kind.NAMED: 1}, 1)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>one</p><p>two<br>three</p>", "one\n\ntwo\nthree"),
        ('<div><at id="0">Dana Ruiz</at>&nbsp;said R&amp;D &lt;3</div>', "<@Dana Ruiz> said R&D <3"),
        ("<blockquote>their words</blockquote><p>ours</p>", "> their words\n\nours"),
        ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("we <code>git push</code>", "we `git push`"),
        ('<attachment id="1"></attachment>see', "see"),
    ],
)
def test_html_becomes_what_people_see(content: str, text: str) -> None:
    assert words({"body": {"contentType": "html", "content": content}}) == text


def test_plain_text_stays_as_it_is_and_a_subject_stands_above() -> None:
    assert words({"subject": "Pricing", "body": {"contentType": "text", "content": "a <b> c"}}) == "Pricing\na <b> c"


def test_an_address_that_is_none_is_no_link(tmp_path: Path) -> None:
    found = scan(export(tmp_path, said(DECISION, webUrl="javascript:alert(1)")), NOBODY).found
    assert found.examples[Kind.NAMED][0].link is None


ODD: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=9)
    | st.lists(st.text(max_size=3), max_size=2)
    | st.just({})
)
KEYS = st.sampled_from(
    [
        "id",
        "messageType",
        "createdDateTime",
        "deletedDateTime",
        "subject",
        "webUrl",
        "from",
        "channelIdentity",
        "replyToId",
    ]
)


@given(st.lists(st.dictionaries(KEYS, ODD), max_size=4), st.text("<>/ap&;\"'= blockquote", max_size=60))
def test_no_message_however_odd_stops_a_scan(
    tmp_path_factory: pytest.TempPathFactory, odd: list[dict[str, Any]], content: str
) -> None:
    path = export(tmp_path_factory.mktemp("odd"), said("hi"), *(said(content, **more) for more in odd))
    assert scan(path, NOBODY).found.messages >= 1
