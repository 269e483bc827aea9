"""Codes, errors and neighbours of all points of the map, for its colours and its other charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.ui.inspect.network import InspectedNetwork
from aeviz.ui.jobs.budget import Recompute, Task
from aeviz.ui.jobs.job import Report
from aeviz.ui.map.context import MapContext

if TYPE_CHECKING:
    from aeviz.core.inference.point_metrics import PointMetric, PointMetrics


class PointMeasurement(QObject):
    """Looks through the points with the network that is looked at, for one listener.

    What is under way is finished even if the network has changed; the newest follows then.
    """

    found = Signal(object)
    """PointMetrics"""

    def __init__(self, parent: QObject, context: MapContext, budget: str) -> None:
        super().__init__(parent)
        self._map = context
        self._requested: PointMetric | None = None
        self._recompute = Recompute(self, budget, self._prepare)
        self._recompute.done.connect(self.found)
        self._recompute.failed.connect(context.inspector.failed)

    def request(self, what: PointMetric | None) -> None:
        """What to find from now on; None: nothing."""
        if what != self._requested:
            self._requested = what
            self.cancel()
        self.refresh()

    def cancel(self) -> None:
        self._recompute.cancel()

    @Slot()
    def refresh(self) -> None:
        """The network is another one now."""
        if self._requested is not None:
            self._recompute.request()

    def _prepare(self) -> Task[InspectedNetwork] | None:
        inspected, what = self._map.inspector.inspected(), self._requested
        if inspected is None or what is None:
            return None
        images, labels = self._map.points.images, self._map.points.labels

        def work(inspected: InspectedNetwork, report: Report) -> PointMetrics:
            from aeviz.core.inference.point_metrics import measure_points

            pixel_range = inspected.run.recipe.data.pixel_range
            for result in measure_points(inspected.model, images, labels, pixel_range, what):
                report(0.0)
                if result is not None:
                    return result
            raise AssertionError("measuring ends with its result")

        return Task(inspected, work)
