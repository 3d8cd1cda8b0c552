"""What Teams would refuse, drop or show badly; and the published schema of Adaptive Cards, where it is at hand."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

MOST = 28 * 1024
SCHEMA = Path(
    os.environ.get("ADAPTIVE_CARD_SCHEMA", Path(__file__).parents[3] / "shared/schemas/adaptive-card-1.5.0.json")
)
CHILDREN = ("body", "items", "inlines", "columns", "actions", "card", "selectAction", "inlineAction")
WORDS = (
    "text",
    "fallbackText",
    "title",
    "label",
    "placeholder",
    "errorMessage",
    "value",
    "tooltip",
    "form",
    "action",
    "id",
)
TEAMS_ONLY = ("msteams", "choices.data")


def elements(node: Any) -> Iterator[dict[str, Any]]:
    """Every element and action of a card, in reading order."""
    if isinstance(node, list):
        for each in node:
            yield from elements(each)
    elif isinstance(node, dict):
        yield node
        for key in CHILDREN:
            yield from elements(node.get(key) or [])


def too_big(card: dict[str, Any]) -> bool:
    """Whether Teams might refuse it for its size."""
    return len(json.dumps(card, ensure_ascii=False).encode("utf-16-le")) > MOST


def card_problems(card: dict[str, Any]) -> list[str]:
    """Everything that is wrong with a card, but for its size."""
    found = [] if card.get("version") == "1.5" else ["version"]
    ids = [each.get("id") for each in elements(card) if str(each.get("type")).startswith("Input.")]
    found += ["an input's id stands twice or is empty"] if len(set(ids)) < len(ids) or not all(ids) else []
    for each in elements(card):
        found += [f"{each.get('type')}: {problem}" for problem in _problems(each)]
    return found


def _problems(each: Mapping[str, Any]) -> Iterator[str]:
    kind = str(each.get("type"))
    if kind in ("TextBlock", "TextRun") and not str(each.get("text") or "").strip():
        yield "no text"
    if kind == "RichTextBlock" and not any(run["text"].strip() for run in each["inlines"]):
        yield "no text"
    if kind.startswith("Action.") and not str(each.get("title") or "").strip():
        yield "no title"
    if len(each.get("actions") or []) > 6:
        yield "more than six buttons"
    if any(not str(fact[key]).strip() for fact in each.get("facts") or [] for key in ("title", "value")):
        yield "an empty fact"
    if kind.startswith("Input."):
        yield from _input_problems(each)


def _input_problems(each: Mapping[str, Any]) -> Iterator[str]:
    if not str(each.get("label") or "").strip():
        yield "no label"
    if each.get("isRequired") and not each.get("errorMessage"):
        yield "nothing said where it is empty"
    choices = each.get("choices") or []
    if each["type"] == "Input.ChoiceSet" and not choices and "choices.data" not in each:
        yield "no choices"
    if any(not choice["title"].strip() or not choice["value"] for choice in choices):
        yield "an empty choice"
    if any("," in choice["value"] for choice in choices):
        yield "a comma in a value"
    held = {value for value in str(each.get("value") or "").split(",") if value}
    if each["type"] == "Input.ChoiceSet" and not held <= {choice["value"] for choice in choices}:
        yield "a pick that is no choice"


@cache
def _validator() -> jsonschema.Draft6Validator | None:
    if not SCHEMA.exists():
        return None
    return jsonschema.Draft6Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def schema_problems(card: dict[str, Any]) -> list[str]:
    """What the published schema says, without the parts that only Teams knows; nothing where it is not at hand."""
    return list(_shape_problems(json.dumps(_shape(stripped(card)), sort_keys=True))) if _validator() else []


@cache
def _shape_problems(shape: str) -> tuple[str, ...]:
    """A look at a shape takes long, and most cards have one that was looked at before."""
    validator = _validator()
    assert validator is not None
    return tuple(f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(shape)))


def _shape(node: Any) -> Any:
    """The card with one word in place of its words, which the schema does not look at."""
    if isinstance(node, dict):
        return {key: "…" if key in WORDS and isinstance(value, str) else _shape(value) for key, value in node.items()}
    return [_shape(each) for each in node] if isinstance(node, list) else node


def stripped(node: Any) -> Any:
    """The card without what only Teams knows; a type-ahead field is a list that opens."""
    if isinstance(node, dict):
        kept = {key: stripped(value) for key, value in node.items() if key not in TEAMS_ONLY}
        return kept | {"style": "compact"} if "choices.data" in node else kept
    return [stripped(each) for each in node] if isinstance(node, list) else node
