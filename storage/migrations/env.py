"""Runs the migrations on the connection it is given; loaded by Alembic."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import JSON, DateTime, String
from sqlalchemy.engine import Connection
from sqlmodel.sql.sqltypes import AutoString

from storage.columns import UtcDateTime, Words
from storage.migrate import METADATA

PLAIN = {UtcDateTime: DateTime(timezone=True), Words: JSON(), AutoString: String()}


def render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """A column type as plain SQLAlchemy, so that a migration stays what it was when our own types change."""
    plain = PLAIN.get(type(item)) if kind == "type" else None
    return f"sa.{plain!r}" if plain is not None else False


connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=context.config.attributes.get("batch", True),
    render_item=render,
)
context.run_migrations()
