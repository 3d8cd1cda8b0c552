"""Logging: ids and codes, never a message's text, a token or what a person typed."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any, Literal

import structlog


def configure_logging(shape: Literal["console", "json"]) -> None:
    """One line an event, for people or for machines; the libraries' own logs from warnings on."""
    drawing: Any = (
        structlog.processors.JSONRenderer()
        if shape == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            where_it_broke,
            drawing,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(NamesAndPlaces("%(levelname)s %(name)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


class NamesAndPlaces(logging.Formatter):
    """A library's line without its message, and with an exception's type and places for its text: either may quote somebody."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 (the library's name)
        """The type of the exception, and where it came from."""
        return f"{ei[0].__name__} {_places(ei[2])}" if ei[0] else ""

    def formatStack(self, stack_info: str) -> str:  # noqa: N802
        """Nothing: a stack quotes source only, but says no more than the places do."""
        return ""


def where_it_broke(logger: Any, name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception as its type and the places it came through; its message may hold what somebody wrote."""
    told = event.pop("exc_info", None)
    error = sys.exc_info()[1] if told is True else told if isinstance(told, BaseException) else None
    if error is not None:
        event["exc_type"], event["where"] = type(error).__name__, _places(error.__traceback__)
    return event


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)[-6:]
    return " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in reversed(frames))
