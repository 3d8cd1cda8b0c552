"""${message.partition(" ")[2].capitalize()}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = ${repr(up_revision)}
down_revision: str | None = ${repr(down_revision)}
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:${"  # noqa: PLR0915" if upgrades.count("op.") > 50 else ""}
    ${"\n".join(line for line in (upgrades or "pass").splitlines() if "# ###" not in line).strip()}
