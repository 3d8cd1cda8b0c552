"""Who we are in the one Slack workspace that our token belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.chat import Workspace


@dataclass(frozen=True, slots=True)
class Installation:
    """Our names there, as `auth.test` tells them: team (or enterprise), bot user, bot, and the workspace's web address."""

    team: str
    enterprise: str
    user: str
    bot: str
    url: str

    @property
    def workspace(self) -> Workspace:
        return Workspace("slack", self.team or self.enterprise)

    def foreign(self, team: str | None) -> bool | None:
        """Whether somebody of this team is of another organization; None when it is ours (a guest's is too) or unknown."""
        return True if team and team not in (self.team, self.enterprise) else None

    def link(self, channel: str, message: str, thread: str | None = None) -> str:
        """A message's permalink, made without a call."""
        base = f"{self.url}archives/{channel}/p{message.replace('.', '')}"
        return f"{base}?thread_ts={thread}&cid={channel}" if thread else base


def installation(answer: Mapping[str, Any]) -> Installation:
    """Read `auth.test`'s answer."""
    return Installation(
        team=answer.get("team_id") or "",
        enterprise=answer.get("enterprise_id") or "",
        user=answer.get("user_id") or "",
        bot=answer.get("bot_id") or "",
        url=(answer.get("url") or "https://slack.com/").rstrip("/") + "/",
    )
