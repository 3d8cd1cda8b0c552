"""Marks what travels through somebody's client, so that nobody opens a form of their own making or sends on another person's."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping

NAME = "seal"
"""The key in a dialog's origin."""


def sealed(key: bytes, person: str, form: str, form_id: str, state: str, origin: Mapping[str, str]) -> dict[str, str]:
    """The origin with a mark for this person, this form as it was opened, and this origin."""
    return {**origin, NAME: _mark(key, person, form, form_id, state, origin)}


def whole(key: bytes, person: str, form: str, form_id: str, state: str, origin: Mapping[str, str]) -> bool:
    """Whether a form came back from whom it was given to, with what is not theirs to change as it was."""
    bare = {name: value for name, value in origin.items() if name != NAME}
    return hmac.compare_digest(origin.get(NAME, ""), _mark(key, person, form, form_id, state, bare))


def _mark(key: bytes, person: str, form: str, form_id: str, state: str, origin: Mapping[str, str]) -> str:
    said = json.dumps([person, form, form_id, state, sorted(origin.items())]).encode()
    return hmac.new(key, said, hashlib.sha256).hexdigest()
