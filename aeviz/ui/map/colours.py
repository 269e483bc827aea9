"""Colours of the points of the map: by label, by reconstruction error, by wrong neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.ui.map.context import MapContext
from aeviz.ui.map.measurement import PointMeasurement

if TYPE_CHECKING:
    from aeviz.core.inference.map.point_metrics import PointMetric, PointMetrics

METRICS: dict[str, PointMetric | None] = {"label": None, "error": "error", "wrong": "wrong"}
MOST_SHADED = 0.98
"""So many of the points share the scale of errors: a few odd digits would take all its colours."""


class ColourController(QObject):
    """Answers the choice of colours; looks through the points only for more than the label."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self._view = context.view
        self._kind = "label"
        self._metrics = PointMeasurement(self, context, "colours")
        self._metrics.found.connect(self._show)
        context.points.changed.connect(self.forget)
        context.decoded_again.connect(self._metrics.refresh)
        self._view.tools.colours.currentIndexChanged.connect(self._choose)

    @Slot()
    def forget(self) -> None:
        """Other digits are on the map, or another run's: their colours are still to be found."""
        self._metrics.cancel()
        self._view.set_values(None)

    @Slot()
    def _choose(self) -> None:
        self._kind = self._view.tools.colours.currentData()
        self._metrics.request(METRICS[self._kind])
        if self._kind == "label":
            self._view.set_values(None)

    @Slot(object)
    def _show(self, metrics: PointMetrics) -> None:
        values = metrics.values
        if values is None:
            return
        if self._kind == "error":
            high = float(np.nanquantile(values, MOST_SHADED)) if len(values) else 1.0
            title = self.tr("error (MSE per pixel), mean {mean:.4f}")
            title = self._metrics.with_step(title.format(mean=values.mean()))
            self._view.set_values(values, title, high)
        else:
            title = self.tr("wrong neighbours: {share:.1%} of the pictures")
            title = self._metrics.with_step(title.format(share=values.mean()))
            self._view.set_values(values, title)
