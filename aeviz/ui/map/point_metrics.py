"""Surveys of all points of the map for its colours and its other charts, beside the window."""

from __future__ import annotations

import copy
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.map.points import MapDigits
from aeviz.ui.widgets.debounce import single_shot

if TYPE_CHECKING:
    from aeviz.core.inference.point_metrics import PointMetric, PointMetrics

EVERY = 1.0
"""Seconds between the beginnings of two surveys, at least."""
SHARE = 0.1
"""Share of one processor core that is spent on one survey after the other."""


class Surveyor(QObject):
    """Surveys the points with the network that is looked at, at most once a second.

    The survey under way is finished even if the network has changed; the newest follows then.
    """

    surveyed = Signal(object)
    """PointMetrics"""

    def __init__(self, inspector: Inspector, digits: MapDigits, parent: QObject) -> None:
        super().__init__(parent)
        self._inspector, self._digits = inspector, digits
        self.wish: PointMetric | None = None
        self._stale = False
        self._began = 0.0
        self._rest = single_shot(self, self._go_on)
        self.job = Job(self)
        self.job.done.connect(self._on_done)
        self.job.failed.connect(inspector.failed)
        self.job.ended.connect(self._on_ended)
        inspector.woken.connect(self.refresh)

    def want(self, wish: PointMetric | None) -> None:
        """What to survey from now on; None: nothing."""
        if wish != self.wish:
            self.wish = wish
            self.drop()
        self.refresh()

    def drop(self) -> None:
        """Forget the work under way."""
        self._stale = False
        self.job.cancel()
        self._rest.stop()

    @Slot()
    def refresh(self) -> None:
        """The network is another one now."""
        self._stale = self.wish is not None
        if self._stale and not self._rest.isActive() and not self.job.is_active:
            self._rest.start(0)

    @Slot()
    def _go_on(self) -> None:
        looked, wish = self._inspector.looked(), self.wish
        if not self._stale or looked is None or wish is None:
            return
        self._stale = False
        self._began = time.monotonic()
        # A copy: the twin takes other weights while work is still to be done.
        model, digits = copy.deepcopy(looked.model), (self._digits.images, self._digits.labels)
        pixel_range = looked.run.recipe.data.pixel_range

        def work(report: Report) -> PointMetrics:
            from aeviz.core.inference.point_metrics import measure_points

            for result in measure_points(model, *digits, pixel_range, wish):
                report(0.0)
                if result is not None:
                    return result
            raise AssertionError("a survey ends with its result")

        self.job.start(work)

    @Slot(object)
    def _on_done(self, survey: PointMetrics) -> None:
        taken = time.monotonic() - self._began
        self._rest.start(round(1000 * max(EVERY - taken, taken * (1 / SHARE - 1))))
        self.surveyed.emit(survey)

    @Slot()
    def _on_ended(self) -> None:
        """What came meanwhile is answered now, or after the rest."""
        if self._stale and not self._rest.isActive():
            self._rest.start(round(1000 * EVERY))
