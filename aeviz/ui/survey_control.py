"""Surveys of all points of the map for its colours and its other charts, when there is time."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from aeviz.ui.inspector import Inspector
from aeviz.ui.map_digits import MapDigits

if TYPE_CHECKING:
    from aeviz.core.survey import Survey, Wish

PIECE_MS = 4
"""How long pieces are taken in one turn of the event loop; one piece may take longer."""
PAUSE_MS = 8
"""Between two turns, so that the trainer and the mouse get theirs."""
EVERY_MS = 1000
"""A survey begins at most so often."""
SHARE = 0.1
"""Of the window's time, at most, for one survey after the other."""


class Surveyor(QObject):
    """Surveys the points with the network that is looked at, at most once a second.

    The survey under way is finished even if the network has changed; the newest follows then.
    """

    surveyed = Signal(object)
    """Survey"""

    def __init__(self, inspector: Inspector, digits: MapDigits, parent: QObject) -> None:
        super().__init__(parent)
        self._inspector, self._digits = inspector, digits
        self.wish: Wish | None = None
        self._work: Iterator[Survey | None] | None = None
        self._stale = False
        self._clock = QElapsedTimer()
        self._spent_ms = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        inspector.woken.connect(self.refresh)

    def want(self, wish: Wish | None) -> None:
        """What to survey from now on; None: nothing."""
        if wish != self.wish:
            self.wish = wish
            self.drop()
        self.refresh()

    def drop(self) -> None:
        """Forget the work under way."""
        self._work, self._stale = None, False
        self._clock.invalidate()
        self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """The network is another one now."""
        self._stale = self.wish is not None
        if self._stale and not self._timer.isActive():
            self._timer.start(self._wait())

    def _wait(self) -> int:
        if self._work is not None:
            return PAUSE_MS
        if not self._clock.isValid():
            return 0
        return int(max(max(EVERY_MS, self._spent_ms / SHARE) - self._clock.elapsed(), 0))

    @Slot()
    def _go_on(self) -> None:
        if self._work is None:
            self._begin()
        spent = QElapsedTimer()
        spent.start()
        while self._work is not None and spent.elapsed() < PIECE_MS:
            result = next(self._work)
            if result is not None:
                self._work = None
                self.surveyed.emit(result)
        self._spent_ms += spent.nsecsElapsed() / 1e6
        if self._work is not None or self._stale:
            self._timer.start(self._wait())

    def _begin(self) -> None:
        from aeviz.core.survey import survey

        self._stale, self._spent_ms = False, 0.0
        twin, run = self._inspector.twin(), self._inspector.run
        if twin is None or run is None or self.wish is None:
            return
        self._clock.start()
        # A copy: the twin takes other weights while pieces are still to come.
        model, digits = copy.deepcopy(twin), self._digits
        pixel_range = run.recipe.data.pixel_range
        self._work = survey(model, digits.images, digits.labels, pixel_range, self.wish)
