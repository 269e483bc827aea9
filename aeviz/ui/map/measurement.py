"""What is worked out about the points beside the training: codes, errors, neighbours, places."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.frames import Frame
from aeviz.ui.inspect.network import InspectedNetwork
from aeviz.ui.jobs.budget import Recompute, Task
from aeviz.ui.jobs.job import Report
from aeviz.ui.map.context import MapContext

if TYPE_CHECKING:
    from aeviz.core.inference.map.point_metrics import PointMetric, PointMetrics


class PointMeasurement(QObject):
    """Finds codes, and errors or wrong neighbours, of all points, for one listener.

    What is under way is finished even if the network has changed; the newest follows then.
    """

    found = Signal(object)
    """PointMetrics"""

    def __init__(self, parent: QObject, context: MapContext, budget: str) -> None:
        super().__init__(parent)
        self._map = context
        self._requested: PointMetric | None = None
        self._step = self._step_under_way = 0
        self._recompute = Recompute(self, budget, self._prepare)
        self._recompute.done.connect(self._on_done)
        self._recompute.failed.connect(context.inspector.failed)

    def request(self, what: PointMetric | None) -> None:
        """What to find from now on; None: nothing."""
        if what != self._requested:
            self._requested = what
            self.cancel()
        self.refresh()

    def cancel(self) -> None:
        self._recompute.cancel()

    def with_step(self, title: str) -> str:
        """The title of what was found last; says of which step it is where that is not the one
        looked at."""
        frame = self._map.inspector.frame
        if frame is None or frame.step == self._step:
            return title
        return self.tr("{title}, of step {step:,}").format(title=title, step=self._step)

    def step_note(self) -> str:
        """Of which step it is, where that is not the one looked at; else nothing."""
        frame = self._map.inspector.frame
        if frame is None or frame.step == self._step:
            return ""
        return self.tr("Places at step {step:,}").format(step=self._step)

    @Slot()
    def refresh(self) -> None:
        if self._requested is not None:
            self._recompute.request()

    @Slot(object)
    def _on_done(self, metrics: PointMetrics) -> None:
        self._step = self._step_under_way
        self.found.emit(metrics)

    def _prepare(self) -> Task[InspectedNetwork] | None:
        inspected, what = self._map.inspector.inspected(), self._requested
        if inspected is None or what is None:
            return None
        images, labels = self._map.points.images, self._map.points.labels
        self._step_under_way = inspected.weights_step

        def work(inspected: InspectedNetwork, report: Report) -> PointMetrics:
            from aeviz.core.inference.map.point_metrics import measure_points

            pixel_range = inspected.run.recipe.data.pixel_range
            for result in measure_points(inspected.model, images, labels, pixel_range, what):
                report(0.0)
                if result is not None:
                    return result
            raise AssertionError("measuring ends with its result")

        return Task(inspected, work)


class Places(NamedTuple):
    """``points`` ``float32 [n, 2]`` in the plane of the frame of ``step``."""

    points: np.ndarray
    step: int


class MorePoints(QObject):
    """Encodes the further digits by the network that is looked at.

    While it trains they follow the frames as fast as their budget allows. In the past they are
    known only at steps of which the run has the weights.
    """

    found = Signal()

    def __init__(self, parent: QObject, context: MapContext) -> None:
        super().__init__(parent)
        self._points, self._inspector = context.points, context.inspector
        self._newest: Places | None = None
        self._recompute = Recompute(self, "more points", self._prepare)
        self._recompute.done.connect(self._on_done)
        self._recompute.failed.connect(self._inspector.failed)
        self._points.changed.connect(self.forget)

    def for_frame(self, frame: Frame) -> Places | None:
        """What may stand beside the points of a frame: live the newest, in the past its own."""
        newest = self._newest
        past = self._inspector.position is not None
        return None if newest is None or (past and newest.step != frame.step) else newest

    @Slot()
    def refresh(self) -> None:
        if self._points.further:
            # In the past, weights come from disk: wait until the user stays at a step.
            self._recompute.request(settle=self._inspector.position is not None)

    @Slot()
    def forget(self) -> None:
        """Other digits or another run: what was worked out, or is, belongs to none of them."""
        self._newest = None
        self._recompute.cancel()

    def _prepare(self) -> Task[InspectedNetwork] | None:
        inspected, further = self._inspector.inspected(), self._points.further
        if inspected is None or not further or inspected.weights_step != inspected.frame.step:
            return None
        if self._newest is not None and self._newest.step == inspected.frame.step:
            return None
        images = self._points.images[-further:]

        def work(inspected: InspectedNetwork, report: Report) -> Places:
            from aeviz.core.inference.projection import project
            from aeviz.core.inference.viewing import CHUNK, codes_in_phase

            frame, pixel_range = inspected.frame, inspected.run.recipe.data.pixel_range
            parts = []
            for start in range(0, len(images), CHUNK):
                report(start / len(images))
                part = images[start : start + CHUNK]
                codes = codes_in_phase(inspected.model, part, pixel_range, frame.phase)
                parts.append(project(codes, frame.projection))
            return Places(np.concatenate(parts), frame.step)

        return Task(inspected, work)

    @Slot(object)
    def _on_done(self, places: Places) -> None:
        self._newest = places
        self.found.emit()
