"""What an operator sets, in the environment or `.env`; half a configuration stops the start and says what mends it."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SlackMode = Literal["socket", "http"]
TEAMS_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TEAMS_TOKENS = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"


class HalfConfigured(Exception):
    """The settings cannot work together; `problems` has a sentence with the fix for each, and no secret's value."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """Every setting, with its default; the names in the environment are these names in capitals."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",  # the environment and .env hold other programs' settings too
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    verbatim_host: str = "127.0.0.1"
    verbatim_port: int = Field(default=8340, ge=1, le=65535)
    verbatim_sandbox: bool | None = None  # None: on as long as no chat platform is configured
    verbatim_reaction: str = "scales"  # the emoji that logs a message as a decision, without colons
    database_url: SecretStr = SecretStr("sqlite:///verbatim.db")  # a Postgres address carries a password
    log_format: Literal["console", "json"] = "console"
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_api_url: str = "https://slack.com/api/"
    openai_api_key: SecretStr | None = None
    openai_base_url: str = "https://api.openai.com/v1"  # any server that speaks chat completions
    openai_model: str | None = None  # the model's name at that server; None: none is asked
    openai_daily_tokens: int = Field(default=200_000, ge=0)  # a workspace's budget for one day, by UTC
    teams_app_id: str = ""
    teams_app_password: SecretStr | None = None
    teams_tenant_id: str = ""
    teams_app_type: Literal["SingleTenant", "UserAssignedMSI"] = "SingleTenant"
    teams_emulator: bool = False  # no authentication at all, for a Teams that is played on this machine
    teams_openid_metadata_url: str = TEAMS_METADATA  # other in sovereign clouds
    teams_outbound_token_url: str = ""  # the tenant's own at Microsoft, when left out

    @field_validator("verbatim_reaction")
    @classmethod
    def without_colons(cls, name: str) -> str:
        return name.strip(":")

    @property
    def slack_mode(self) -> SlackMode | None:
        """How Slack's events arrive: Socket Mode wherever it is possible; None without Slack."""
        if not self.slack_bot_token:
            return None
        return "socket" if self.slack_app_token else "http"

    @property
    def slack_over_http(self) -> bool:
        """Slack's HTTP endpoints are mounted: with a signing secret, beside Socket Mode too."""
        return bool(self.slack_bot_token and self.slack_signing_secret)

    @property
    def teams(self) -> bool:
        """Teams is configured: registered, or played on this machine."""
        return bool(self.teams_app_id or self.teams_emulator)

    @property
    def teams_token_url(self) -> str:
        """Where our tokens for Teams come from."""
        return self.teams_outbound_token_url or TEAMS_TOKENS.format(tenant=self.teams_tenant_id)

    @property
    def sandbox(self) -> bool:
        """The sandbox is on: as set, else as long as no chat platform is configured."""
        chat = self.slack_mode is not None or self.teams
        return not chat if self.verbatim_sandbox is None else self.verbatim_sandbox

    @property
    def loopback(self) -> bool:
        """Only this machine can reach the address listened on."""
        try:
            return ipaddress.ip_address(self.verbatim_host).is_loopback
        except ValueError:
            return self.verbatim_host == "localhost"


def load_settings(env_file: str | Path | None = ".env") -> Settings:
    """Read the settings; raises HalfConfigured with everything that is wrong with them at once."""
    try:
        settings = Settings(_env_file=env_file)  # type: ignore[call-arg]  # mypy knows fields only, not pydantic's own arguments
    except ValidationError as error:
        unreadable = {str(part["loc"][0]) for part in error.errors()}
        # The cause would show what was typed, and that may be a secret.
        raise HalfConfigured([_UNREADABLE[name] for name in Settings.model_fields if name in unreadable]) from None
    except UnicodeDecodeError:
        raise HalfConfigured([f"{env_file} is not a text file. Save it as UTF-8."]) from None
    wrong = _slack_problems(settings) + _teams_problems(settings) + _model_problems(settings)
    if problems := wrong + _other_problems(settings):
        raise HalfConfigured(problems)
    return settings


_UNREADABLE = {
    "verbatim_port": "VERBATIM_PORT is not a port. Set a number from 1 to 65535, such as 8340.",
    "verbatim_sandbox": "VERBATIM_SANDBOX is neither on nor off. Set true or false, or leave it out.",
    "teams_app_type": "TEAMS_APP_TYPE is unknown. Set SingleTenant or UserAssignedMSI, as the bot was registered.",
    "teams_emulator": "TEAMS_EMULATOR is neither on nor off. Set 1 to try Verbatim without Microsoft, or leave it out.",
    "log_format": "LOG_FORMAT is unknown. Set console or json.",
    "openai_daily_tokens": "OPENAI_DAILY_TOKENS is not a number of tokens. Set a whole number, such as 200000.",
}


def _slack_problems(settings: Settings) -> list[str]:
    bot, app, secret = settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret
    problems = []
    if bot and not (app or secret):
        problems.append(
            "SLACK_BOT_TOKEN is set, but Slack's events cannot arrive yet. "
            "Set SLACK_APP_TOKEN (Socket Mode, nothing to expose) or SLACK_SIGNING_SECRET (HTTP)."
        )
    for name, value in (("SLACK_APP_TOKEN", app), ("SLACK_SIGNING_SECRET", secret)):
        if value and not bot:
            problems.append(f"{name} is set without SLACK_BOT_TOKEN. Add the bot token from OAuth & Permissions.")
    if bot and not bot.get_secret_value().startswith("xoxb-"):
        problems.append("SLACK_BOT_TOKEN is not a bot token. Use the one from OAuth & Permissions, xoxb-…")
    if app and not app.get_secret_value().startswith("xapp-"):
        problems.append("SLACK_APP_TOKEN is not an app-level token. Use the one from Basic Information, xapp-…")
    if not settings.slack_api_url.startswith(("https://", "http://")):
        problems.append("SLACK_API_URL is not a web address. Leave it out, or set one that begins with https://.")
    return problems


def _model_problems(settings: Settings) -> list[str]:
    key, model = settings.openai_api_key, settings.openai_model
    problems = []
    if key and not model:
        problems.append("OPENAI_API_KEY is set without OPENAI_MODEL. Set the model's name, or leave the key out.")
    if model and not key:
        problems.append(
            "OPENAI_MODEL is set without OPENAI_API_KEY. Set the key, or any word for a server that asks for none."
        )
    if "openai_base_url" in settings.model_fields_set and not (key or model):
        problems.append("OPENAI_BASE_URL is set without OPENAI_API_KEY and OPENAI_MODEL. Set both, or leave it out.")
    if not settings.openai_base_url.startswith(("https://", "http://")):
        problems.append(
            "OPENAI_BASE_URL is not a web address. Leave it out, or set one such as http://127.0.0.1:11434/v1."
        )
    return problems


def _teams_problems(settings: Settings) -> list[str]:
    if settings.teams_emulator:
        return _emulator_problems(settings)
    problems = _teams_left_out(settings)
    for name, value in (("TEAMS_APP_ID", settings.teams_app_id), ("TEAMS_TENANT_ID", settings.teams_tenant_id)):
        if value and not GUID.fullmatch(value):
            problems.append(f"{name} is no id. Copy it from the app registration; it looks like 8-4-4-4-12 hex digits.")
    for name, value in (
        ("TEAMS_OPENID_METADATA_URL", settings.teams_openid_metadata_url),
        ("TEAMS_OUTBOUND_TOKEN_URL", settings.teams_token_url),
    ):
        if not value.startswith(("https://", "http://127.0.0.1:", "http://localhost:", "http://[::1]:")):
            problems.append(f"{name} is no safe web address. Leave it out, or set one that begins with https://.")
    return problems


GUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def _teams_left_out(settings: Settings) -> list[str]:
    """What half a registration lacks."""
    password, secret_needed = settings.teams_app_password, settings.teams_app_type == "SingleTenant"
    if not settings.teams_app_id:
        held = {"TEAMS_APP_PASSWORD": password, "TEAMS_TENANT_ID": settings.teams_tenant_id}
        return [f"{name} is set without TEAMS_APP_ID. Add the bot's application id." for name, v in held.items() if v]
    problems = []
    if not settings.teams_tenant_id:
        problems.append("TEAMS_TENANT_ID is missing. Set the directory (tenant) id of the app registration.")
    if secret_needed and not password:
        problems.append(
            "TEAMS_APP_PASSWORD is missing. Set a client secret of the app registration, "
            "or TEAMS_APP_TYPE=UserAssignedMSI where the machine has the identity."
        )
    return problems


def _emulator_problems(settings: Settings) -> list[str]:
    if settings.loopback:
        return []
    sentence = (
        "TEAMS_EMULATOR switches authentication off, and VERBATIM_HOST opens it to the network. "
        "Set VERBATIM_HOST=127.0.0.1, or leave TEAMS_EMULATOR out."
    )
    return [sentence]


def _other_problems(settings: Settings) -> list[str]:
    problems = []
    if not settings.database_url.get_secret_value().startswith(("sqlite:///", "postgresql://")):
        problems.append(
            "DATABASE_URL names a database Verbatim doesn't know. "
            "Use sqlite:///verbatim.db or postgresql://user:password@host/name."
        )
    if not settings.sandbox and settings.slack_mode is None and not settings.teams:
        problems.append(
            "VERBATIM_SANDBOX is off and no chat is configured, so nobody could reach Verbatim. "
            "Set SLACK_BOT_TOKEN or TEAMS_APP_ID, or leave VERBATIM_SANDBOX out."
        )
    if settings.sandbox and not settings.loopback:
        problems.append(
            "VERBATIM_HOST opens the sandbox to the network, and the sandbox lets anyone act as anybody. "
            "Set VERBATIM_HOST=127.0.0.1, or connect a chat and leave VERBATIM_SANDBOX out."
        )
    return problems
