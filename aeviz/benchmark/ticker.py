"""Gaps of the event loop."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

TICK_MS = 5


class Ticker(QObject):
    """A timer of 5 ms: the gaps between its ticks are what a user feels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        """Milliseconds."""
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin anew; gaps so far are kept."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """End; what has passed since the last tick counts."""
        self._tick()
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1e3)
        self._last = now
