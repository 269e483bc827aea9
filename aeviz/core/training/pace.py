"""How fast training goes: held back for those who watch, and counted. The loop makes both."""

from __future__ import annotations

import math
import time

from aeviz.core.messages.events import WATCHABLE


class Throttle:
    """Says how long the next step has to wait, as :class:`SetSpeed` asks for."""

    def __init__(self) -> None:
        self.steps_per_second: float | None = None
        """None: as fast as it can."""
        self.began = -math.inf
        """When the last step began, by ``time.perf_counter``."""

    def wait(self) -> float:
        """Seconds until the next step is due; 0 or less if it is."""
        if self.steps_per_second is None:
            return 0.0
        return self.began + 1 / self.steps_per_second - time.perf_counter()

    @property
    def is_watchable(self) -> bool:
        """Whether training is so slow that single steps can be seen."""
        return self.steps_per_second is not None and self.steps_per_second <= WATCHABLE


class RunningPace:
    """Counts what really passes in a second: waits and views cost time, pauses and tests do not."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Count anew from now on."""
        self.samples = 0
        """Learned from since then; whoever takes steps adds to it."""
        self._seconds, self._since = 0.0, time.perf_counter()

    def pause(self) -> None:
        """Time stands still until :meth:`go_on`."""
        self._seconds += time.perf_counter() - self._since

    def go_on(self) -> None:
        """Time counts again."""
        self._since = time.perf_counter()

    @property
    def samples_per_second(self) -> float:
        """Samples learned from in a second; 0 before the first."""
        seconds = self._seconds + time.perf_counter() - self._since
        return self.samples / seconds if seconds > 0 else 0.0
