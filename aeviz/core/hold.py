"""Training held back, so that people can follow it."""

from __future__ import annotations

import math
import time

WATCHABLE = 30.0
"""Steps a second that can still be seen one by one."""


class Hold:
    """Says how long the next step has to wait."""

    def __init__(self) -> None:
        self.steps_per_second: float | None = None
        """None: as fast as it can."""
        self._began = -math.inf

    def begin(self) -> None:
        """A step begins now."""
        self._began = time.perf_counter()

    def wait(self) -> float:
        """Seconds until the next step is due; 0 or less if it is."""
        if self.steps_per_second is None:
            return 0.0
        return self._began + 1 / self.steps_per_second - time.perf_counter()

    @property
    def is_watchable(self) -> bool:
        """Whether training is so slow that single steps can be seen."""
        return self.steps_per_second is not None and self.steps_per_second <= WATCHABLE
