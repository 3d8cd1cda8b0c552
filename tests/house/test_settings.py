"""Settings: what works together starts, half a configuration says what mends it, and a secret is never shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import HalfConfigured, Settings, load_settings

BOT, APP, SIGNING = "xoxb-made-up", "xapp-made-up", "made-up-signing-secret"
APP_ID, TENANT, SECRET = "1f0b1c5e-0000-4000-8000-00000000000a", "1f0b1c5e-0000-4000-8000-00000000000b", "made-up-teams"
TEAMS = {"TEAMS_APP_ID": APP_ID, "TEAMS_APP_PASSWORD": SECRET, "TEAMS_TENANT_ID": TENANT}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def settings_from(tmp_path: Path, **values: str) -> Settings:
    env_file = tmp_path / ".env"
    env_file.write_text("".join(f'{name}="{value}"\n' for name, value in values.items()), encoding="utf-8")
    return load_settings(env_file)


def problems_of(tmp_path: Path, **values: str) -> list[str]:
    with pytest.raises(HalfConfigured) as refusal:
        settings_from(tmp_path, **values)
    return refusal.value.problems


def test_nothing_set_starts_the_sandbox_on_this_machine(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "nothing-here")
    assert settings.sandbox
    assert settings.loopback
    assert settings.slack_mode is None
    assert not settings.slack_over_http
    assert (settings.verbatim_host, settings.verbatim_port) == ("127.0.0.1", 8340)
    assert settings.database_url.get_secret_value() == "sqlite:///verbatim.db"
    assert settings.slack_api_url == "https://slack.com/api/"
    assert (settings.log_format, settings.verbatim_reaction) == ("console", "scales")


def test_an_app_token_means_socket_mode_and_no_sandbox(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN=BOT, SLACK_APP_TOKEN=APP)
    assert settings.slack_mode == "socket"
    assert not settings.slack_over_http
    assert not settings.sandbox


def test_a_signing_secret_means_http(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN=BOT, SLACK_SIGNING_SECRET=SIGNING)
    assert settings.slack_mode == "http"
    assert settings.slack_over_http


def test_with_both_events_come_by_socket_and_http_is_mounted_too(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN=BOT, SLACK_APP_TOKEN=APP, SLACK_SIGNING_SECRET=SIGNING)
    assert settings.slack_mode == "socket"
    assert settings.slack_over_http


def test_a_registration_means_teams_and_no_sandbox(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, **TEAMS)
    assert settings.teams
    assert not settings.sandbox
    assert settings.teams_token_url == f"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"


def test_a_machine_with_an_identity_needs_no_secret(tmp_path: Path) -> None:
    settings = settings_from(
        tmp_path, TEAMS_APP_ID=APP_ID, TEAMS_TENANT_ID=TENANT, TEAMS_APP_TYPE="UserAssignedMSI", VERBATIM_HOST="::"
    )
    assert settings.teams


def test_teams_played_on_this_machine_needs_no_registration(tmp_path: Path) -> None:
    assert settings_from(tmp_path, TEAMS_EMULATOR="1").teams


def test_the_sandbox_can_run_beside_slack(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN=BOT, SLACK_APP_TOKEN=APP, VERBATIM_SANDBOX="true")
    assert settings.sandbox


def test_slack_alone_may_listen_to_the_network(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN=BOT, SLACK_SIGNING_SECRET=SIGNING, VERBATIM_HOST="0.0.0.0")  # noqa: S104  # the point of this test
    assert not settings.loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_every_name_of_this_machine_is_loopback(tmp_path: Path, host: str) -> None:
    assert settings_from(tmp_path, VERBATIM_HOST=host).loopback


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBATIM_PORT", "9000")
    assert settings_from(tmp_path, VERBATIM_PORT="8000").verbatim_port == 9000


def test_spaces_around_a_pasted_token_do_no_harm(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN=f" {BOT} ", SLACK_APP_TOKEN=f"{APP} ")
    assert settings.slack_bot_token == SecretStr(BOT)


def test_an_empty_value_counts_as_none(tmp_path: Path) -> None:
    settings = settings_from(tmp_path, SLACK_BOT_TOKEN="", SLACK_APP_TOKEN=" ", VERBATIM_PORT="")
    assert settings.slack_mode is None
    assert settings.verbatim_port == 8340


def test_a_reaction_may_be_written_with_its_colons(tmp_path: Path) -> None:
    assert settings_from(tmp_path, VERBATIM_REACTION=":balance_scale:").verbatim_reaction == "balance_scale"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"SLACK_BOT_TOKEN": BOT},
            (
                "SLACK_BOT_TOKEN is set, but Slack's events cannot arrive yet. "
                "Set SLACK_APP_TOKEN (Socket Mode, nothing to expose) or SLACK_SIGNING_SECRET (HTTP)."
            ),
        ),
        (
            {"SLACK_APP_TOKEN": APP},
            "SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN. Add the bot token from OAuth & Permissions.",
        ),
        (
            {"SLACK_SIGNING_SECRET": SIGNING},
            "SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN. Add the bot token from OAuth & Permissions.",
        ),
        (
            {"SLACK_BOT_TOKEN": "xoxp-made-up", "SLACK_APP_TOKEN": APP},
            "SLACK_BOT_TOKEN is not a bot token. Use the one from OAuth & Permissions, xoxb-…",
        ),
        (
            {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": "xoxb-made-up"},
            "SLACK_APP_TOKEN is not an app-level token. Use the one from Basic Information, xapp-…",
        ),
        (
            {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_API_URL": "slack.example"},
            "SLACK_API_URL is not a web address. Leave it out, or set one that begins with https://.",
        ),
        (
            {"VERBATIM_PORT": "eighty"},
            "VERBATIM_PORT is not a port. Set a number from 1 to 65535, such as 8340.",
        ),
        (
            {"VERBATIM_PORT": "70000"},
            "VERBATIM_PORT is not a port. Set a number from 1 to 65535, such as 8340.",
        ),
        (
            {"VERBATIM_SANDBOX": "perhaps"},
            "VERBATIM_SANDBOX is neither on nor off. Set true or false, or leave it out.",
        ),
        (
            {"VERBATIM_SANDBOX": "false"},
            (
                "VERBATIM_SANDBOX is off and no chat is configured, so nobody could reach Verbatim. "
                "Set SLACK_BOT_TOKEN or TEAMS_APP_ID, or leave VERBATIM_SANDBOX out."
            ),
        ),
        (
            {"VERBATIM_HOST": "192.0.2.7"},
            (
                "VERBATIM_HOST opens the sandbox to the network, and the sandbox lets anyone act as anybody. "
                "Set VERBATIM_HOST=127.0.0.1, or connect a chat and leave VERBATIM_SANDBOX out."
            ),
        ),
        (
            {"DATABASE_URL": "mysql://root@db/verbatim"},
            (
                "DATABASE_URL names a database Verbatim doesn't know. "
                "Use sqlite:///verbatim.db or postgresql://user:password@host/name."
            ),
        ),
        (
            {"OPENAI_API_KEY": "made-up-key"},
            "OPENAI_API_KEY is set without OPENAI_MODEL. Set the model's name, or leave the key out.",
        ),
        (
            {"OPENAI_MODEL": "made-up-mini"},
            "OPENAI_MODEL is set without OPENAI_API_KEY. Set the key, or any word for a server that asks for none.",
        ),
        (
            {"OPENAI_BASE_URL": "http://127.0.0.1:11434/v1"},
            "OPENAI_BASE_URL is set without OPENAI_API_KEY and OPENAI_MODEL. Set both, or leave it out.",
        ),
        (
            {"OPENAI_API_KEY": "made-up-key", "OPENAI_MODEL": "made-up-mini", "OPENAI_BASE_URL": "localhost:11434"},
            "OPENAI_BASE_URL is not a web address. Leave it out, or set one such as http://127.0.0.1:11434/v1.",
        ),
        (
            {"OPENAI_DAILY_TOKENS": "many"},
            "OPENAI_DAILY_TOKENS is not a number of tokens. Set a whole number, such as 200000.",
        ),
        (
            {"TEAMS_APP_ID": APP_ID, "TEAMS_TENANT_ID": TENANT},
            (
                "TEAMS_APP_PASSWORD is missing. Set a client secret of the app registration, "
                "or TEAMS_APP_TYPE=UserAssignedMSI where the machine has the identity."
            ),
        ),
        (
            {"TEAMS_APP_ID": APP_ID, "TEAMS_APP_PASSWORD": SECRET},
            "TEAMS_TENANT_ID is missing. Set the directory (tenant) id of the app registration.",
        ),
        (
            {"TEAMS_APP_PASSWORD": SECRET},
            "TEAMS_APP_PASSWORD is set without TEAMS_APP_ID. Add the bot's application id.",
        ),
        (
            {"TEAMS_TENANT_ID": TENANT},
            "TEAMS_TENANT_ID is set without TEAMS_APP_ID. Add the bot's application id.",
        ),
        (
            {"TEAMS_APP_ID": "verbatim", "TEAMS_APP_PASSWORD": SECRET, "TEAMS_TENANT_ID": TENANT},
            "TEAMS_APP_ID is no id. Copy it from the app registration; it looks like 8-4-4-4-12 hex digits.",
        ),
        (
            {"TEAMS_APP_ID": APP_ID, "TEAMS_APP_PASSWORD": SECRET, "TEAMS_TENANT_ID": "contoso"},
            "TEAMS_TENANT_ID is no id. Copy it from the app registration; it looks like 8-4-4-4-12 hex digits.",
        ),
        (
            {"TEAMS_APP_TYPE": "MultiTenant"},
            "TEAMS_APP_TYPE is unknown. Set SingleTenant or UserAssignedMSI, as the bot was registered.",
        ),
        (
            TEAMS | {"TEAMS_OUTBOUND_TOKEN_URL": "http://tokens.example/"},
            "TEAMS_OUTBOUND_TOKEN_URL is no safe web address. Leave it out, or set one that begins with https://.",
        ),
        (
            TEAMS | {"TEAMS_OPENID_METADATA_URL": "http://keys.example/"},
            "TEAMS_OPENID_METADATA_URL is no safe web address. Leave it out, or set one that begins with https://.",
        ),
        (
            {"TEAMS_EMULATOR": "1", "VERBATIM_HOST": "0.0.0.0"},  # noqa: S104  # the point of this test
            (
                "TEAMS_EMULATOR switches authentication off, and VERBATIM_HOST opens it to the network. "
                "Set VERBATIM_HOST=127.0.0.1, or leave TEAMS_EMULATOR out."
            ),
        ),
        (
            {"TEAMS_EMULATOR": "maybe"},
            "TEAMS_EMULATOR is neither on nor off. Set 1 to try Verbatim without Microsoft, or leave it out.",
        ),
        (
            {"LOG_FORMAT": "xml"},
            "LOG_FORMAT is unknown. Set console or json.",
        ),
    ],
)
def test_half_a_configuration_says_what_mends_it(tmp_path: Path, values: dict[str, str], sentence: str) -> None:
    assert problems_of(tmp_path, **values) == [sentence]


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    assert len(problems_of(tmp_path, VERBATIM_PORT="x", LOG_FORMAT="x", VERBATIM_SANDBOX="x")) == 3
    assert len(problems_of(tmp_path, SLACK_APP_TOKEN="x", DATABASE_URL="x", VERBATIM_HOST="elsewhere.example")) == 4


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_bytes(b"SLACK_BOT_TOKEN=\xff\xfe")
    with pytest.raises(HalfConfigured, match="is not a text file"):
        load_settings(env_file)


def test_no_secret_shows_in_the_settings(tmp_path: Path) -> None:
    settings = settings_from(
        tmp_path,
        SLACK_BOT_TOKEN=BOT,
        SLACK_APP_TOKEN=APP,
        SLACK_SIGNING_SECRET=SIGNING,
        DATABASE_URL="postgresql://verbatim:made-up-password@db/verbatim",
        OPENAI_API_KEY="made-up-key",
        OPENAI_MODEL="small",
        TEAMS_APP_ID=APP_ID,
        TEAMS_APP_PASSWORD=SECRET,
        TEAMS_TENANT_ID=TENANT,
    )
    for shown in (repr(settings), str(settings), str(settings.model_dump()), settings.model_dump_json()):
        assert "made-up" not in shown


def test_no_secret_shows_in_a_problem(tmp_path: Path) -> None:
    problems = problems_of(
        tmp_path,
        SLACK_BOT_TOKEN="made-up-bot",
        SLACK_APP_TOKEN="made-up-app",
        DATABASE_URL="mysql://verbatim:made-up-password@db/verbatim",
    )
    assert len(problems) == 3
    assert not [sentence for sentence in problems if "made-up" in sentence]
