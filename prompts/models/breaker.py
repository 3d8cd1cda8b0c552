"""Leaves a model alone for a while that does not answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

FAILURES = 3
REST_SECONDS = 60.0
LONGEST_REST_SECONDS = 900.0


@dataclass
class Breaker:
    """After three failures in a row nothing is asked for a minute; then one question decides. Each further failure doubles the rest."""

    clock: Callable[[], float] = time.monotonic
    _failures: int = 0
    _until: float = 0.0

    @property
    def resting(self) -> bool:
        """Whether nothing is to be asked now."""
        return self._failures >= FAILURES and self.clock() < self._until

    def begin(self) -> bool:
        """Whether to ask. While it is not known yet whether the model is back, only one may."""
        if self.resting:
            return False
        self._rest()
        return True

    def worked(self) -> None:
        """It answered."""
        self._failures = 0

    def failed(self) -> None:
        """It did not, or with nothing that could be read."""
        self._failures += 1
        self._rest()

    def _rest(self) -> None:
        doubled = min(max(0, self._failures - FAILURES), 10)
        self._until = self.clock() + min(LONGEST_REST_SECONDS, REST_SECONDS * 2**doubled)
