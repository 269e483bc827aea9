"""Ellipses on the latent map: how far the codes of single digits spread in a VAE."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.map_charts import PlaneProjection
from aeviz.core.runs.run import Run
from aeviz.ui.map.controller import MapControl
from aeviz.ui.map.plane.ellipses import Ellipses
from aeviz.ui.widgets.debounce import single_shot

MOST = 150
"""Ellipses that can be read beside each other; more of them show when zoomed in."""
SHARE = 0.05
"""Of the window's time, at most."""
LEAST_MS = 80


class EllipseControl(QObject):
    """Asks the encoder for the spread of some of the digits in sight, as often as they change."""

    def __init__(self, control: MapControl) -> None:
        super().__init__(control)
        self._control, self._view = control, control.view
        self._wanted = False
        self._answer = single_shot(self, self._make, LEAST_MS)
        control.inspector.run_changed.connect(self._on_run)
        control.decoded_again.connect(self.refresh)
        self._view.ellipses_toggled.connect(self._toggle)
        self._view.area_changed.connect(self.refresh)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._view.set_ellipses(None)
        self._view.tools.offer_ellipses(self._control.inspector.has_prior())

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._wanted = on
        if on:
            self._make()
        else:
            self._answer.stop()
            self._view.set_ellipses(None)

    @Slot()
    def refresh(self) -> None:
        """Look again, soon."""
        if self._wanted and not self._answer.isActive():
            self._answer.start()

    @Slot()
    def _make(self) -> None:
        control, chart = self._control, self._control.chart
        if not self._wanted or not self._view.isVisible() or not control.inspector.has_prior():
            return
        looked, digits = control.inspector.looked(), self._view.in_sight(MOST)
        if looked is None or not len(digits) or not isinstance(chart, PlaneProjection):
            self._view.set_ellipses(None)
            return
        from aeviz.core.inference.posterior import half_axes, posterior

        began = time.perf_counter()
        found = posterior(
            looked.model, control.digits.images[digits], looked.run.recipe.data.pixel_range
        )
        if found.means.shape[1] == chart.size:
            axes = half_axes(found.deviations, chart.projection)
            labels = control.digits.labels[digits]
            self._view.set_ellipses(Ellipses(chart.points(found.means), axes, labels))
        spent = 1000 * (time.perf_counter() - began)
        self._answer.setInterval(max(LEAST_MS, round(spent / SHARE)))
