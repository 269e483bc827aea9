"""A clock for tests of what is done from time to time in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from aeviz.ui.jobs.budget import Clock


class FakeTimer:
    """Rings when the clock has reached its time."""

    def __init__(self, clock: FakeClock, slot: Callable[[], object]) -> None:
        self._clock, self.slot = clock, slot
        self.due: float | None = None

    def start(self, milliseconds: int) -> None:
        self.due = self._clock.time + milliseconds / 1000

    def stop(self) -> None:
        self.due = None

    def isActive(self) -> bool:
        return self.due is not None


class FakeClock(Clock):
    """Stands still unless it is moved."""

    def __init__(self) -> None:
        self.time = 0.0
        self._timers: list[FakeTimer] = []

    def now(self) -> float:
        return self.time

    def timer(self, parent: QObject, slot: Callable[[], object]) -> FakeTimer:
        self._timers.append(FakeTimer(self, slot))
        return self._timers[-1]

    def advance(self, seconds: float = 0.0) -> None:
        """Go on, and ring what is due by then."""
        self.time += seconds
        for timer in self._timers:
            if timer.due is not None and timer.due <= self.time + 1e-9:
                timer.due = None
                timer.slot()
