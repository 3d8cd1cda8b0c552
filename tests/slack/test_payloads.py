"""What Slack sends is read as it was meant, and what nobody should hear is not heard."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat import BotRemoved, IncomingMessage, MessageEdited
from bot.slack import payloads, views
from bot.slack.installation import Installation, installation
from bot.slack.values import LongValues

OURS = Installation("T1", "E1", "UBOT", "B1", "https://ours.slack.com/")


def event(**more: Any) -> dict[str, Any]:
    return {"type": "message", "user": "U1", "text": "hi", "ts": "1760000000.000100", "channel": "C1", **more}


def heard(**more: Any) -> Any:
    return payloads.happened({"event": event(**more)}, OURS)


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("a &amp; b &lt;c&gt; &amp;lt;", "a & b <c> &lt;"),
        ("<@U1|ana> and <@U2>", "@ana and <@U2>"),
        ("<#C1|product> <#C2>", "#product <#C2>"),
        ("<!channel> <!here|here> <!subteam^S1|@team> <!subteam^S1>", "@channel here @team @subteam"),
        ("<https://x.example|the plan> <https://y.example>", "the plan https://y.example"),
        ("<mailto:a@x.example|a@x.example> <mailto:b@x.example>", "a@x.example b@x.example"),
        ("&gt; quoted\n`<not a link`", "> quoted\n`<not a link`"),
        ("<>", "<>"),
    ],
)
def test_markup_is_decoded(sent: str, meant: str) -> None:
    assert payloads.decoded(sent) == meant


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("*Decision:* we drop _the free tier_", "Decision: we drop the free tier"),
        ("*bold _and slanted_* _*both*_", "bold and slanted both"),
        ("2*3*4, snake_case, __init__, * a point", "2*3*4, snake_case, __init__, * a point"),
        ("`*code*` and ```_code_``` stay", "`*code*` and ```_code_``` stay"),
        ("<https://x.example/_a_/b> *b*", "https://x.example/_a_/b b"),
        (":white_check_mark: *Done*", ":white_check_mark: Done"),
        ("~*taken back*~", "~taken back~"),
    ],
)
def test_a_message_has_no_stars_that_nobody_sees(sent: str, meant: str) -> None:
    assert heard(text=sent).text == meant


def test_commands_keep_ids() -> None:
    assert payloads.decoded("<@U1|ana> <@U2> <#C1|product>", ids=True) == "<@U1> <@U2> #product"


@pytest.mark.parametrize(
    "more",
    [
        {"bot_id": "B9"},
        {"subtype": "bot_message", "bot_id": "B9"},
        {"user": "UBOT"},
        {"user": "USLACKBOT"},
        {"subtype": "channel_join"},
        {"subtype": "channel_topic"},
        {"subtype": "message_replied"},
        {"user": None},
    ],
)
def test_what_no_person_said_is_not_heard(more: dict[str, Any]) -> None:
    assert heard(**more) is None


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast", "me_message"])
def test_these_are_words_of_people_too(subtype: str) -> None:
    assert isinstance(heard(subtype=subtype), IncomingMessage)


@pytest.mark.parametrize(
    ("kind", "direct", "private"),
    [("channel", False, False), ("group", False, True), ("mpim", False, True), ("im", True, True), (None, False, None)],
)
def test_where_it_was_said(kind: str | None, direct: bool, private: bool | None) -> None:
    said = heard(channel_type=kind)
    assert (said.direct, said.private) == (direct, private)


@pytest.mark.parametrize(("team", "outsider"), [("T1", None), ("E1", None), ("T9", True), (None, None)])
def test_who_is_of_another_organization(team: str | None, outsider: bool | None) -> None:
    assert heard(user_team=team).actor.outsider is outsider


def test_whether_outsiders_are_there_is_unknown_when_slack_does_not_say() -> None:
    assert heard().shared is None


def test_a_reply_knows_its_thread_and_a_first_message_has_none() -> None:
    reply = heard(thread_ts="1750000000.000200")
    assert reply.source.thread == "1750000000.000200"
    assert reply.source.url.endswith("/C1/p1760000000000100?thread_ts=1750000000.000200&cid=C1")
    assert heard(thread_ts="1760000000.000100").source.thread is None


def changed(now: dict[str, Any], before: dict[str, Any] | None) -> Any:
    told = {"subtype": "message_changed", "message": event(**now), "ts": "1760000009.0"}
    return heard(**told, **({"previous_message": event(**before)} if before is not None else {}))


def test_an_edit_of_a_message_never_seen_counts() -> None:
    edited = changed({"text": "new", "edited": {"ts": "1760000005.0"}}, None)
    assert isinstance(edited, MessageEdited)
    assert edited.edited_at.timestamp() == 1760000005


@pytest.mark.parametrize(
    ("now", "before"),
    [({"text": "hi"}, {"text": "hi"}), ({"text": "x", "bot_id": "B1"}, {"text": "y"}), ({"text": "x"}, None)],
)
def test_these_are_no_edits(now: dict[str, Any], before: dict[str, Any] | None) -> None:
    assert changed(now, before) is None


def test_a_deleted_message_of_our_own_is_nothing() -> None:
    assert heard(subtype="message_deleted", deleted_ts="1.0", previous_message=event(bot_id="B1")) is None


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ({"type": "app_uninstalled"}, BotRemoved(OURS.workspace)),
        ({"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}}, BotRemoved(OURS.workspace)),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}}, None),
        ({"type": "channel_left", "channel": "C1"}, BotRemoved(OURS.workspace, "C1")),
        ({"type": "member_left_channel", "user": "UBOT", "channel": "C1"}, BotRemoved(OURS.workspace, "C1")),
        ({"type": "member_left_channel", "user": "U1", "channel": "C1"}, None),
        ({"type": "member_joined_channel", "user": "U1", "channel": "C1"}, None),
        ({"type": "app_home_opened", "user": "U1", "tab": "messages"}, None),
        ({"type": "reaction_added", "user": "UBOT", "item": {"type": "message"}}, None),
        ({"type": "reaction_added", "user": "U1", "item": {"type": "file"}}, None),
        ({"type": "something_new"}, None),
    ],
)
def test_other_events(told: dict[str, Any], meant: object) -> None:
    assert payloads.happened({"event": told}, OURS) == meant


def test_a_shortcut_without_a_message_is_nothing() -> None:
    assert payloads.shortcut({"type": "shortcut", "user": {"id": "U1"}}, OURS) is None


def test_an_enterprise_stands_in_for_a_missing_team() -> None:
    ours = installation(
        {"enterprise_id": "E7", "user_id": "U1", "bot_id": "B1", "url": "https://big.enterprise.slack.com/"}
    )
    assert ours.workspace.id == "E7"


def test_a_pick_from_a_menu_of_an_earlier_run_is_nothing() -> None:
    picked = {"text": {"type": "plain_text", "text": "Long"}, "value": "~forgotten"}
    action = {"type": "static_select", "action_id": "later#0", "selected_option": picked}
    assert views.pressed({"user": {"id": "U1"}, "actions": [action]}, OURS, LongValues()) is None
