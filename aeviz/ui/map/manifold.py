"""The decoded grid behind the latent map, made again as often as the watching budget allows."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Slot

from aeviz.ui.map.controller import MapControl

SHARE = 0.05
"""Of the window's time, at most."""
LEAST_MS = 80


class ManifoldControl(QObject):
    """Answers the map's wish for a backdrop."""

    def __init__(self, control: MapControl) -> None:
        super().__init__(control)
        self._control, self._view = control, control.view
        self._wanted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEAST_MS)
        self._timer.timeout.connect(self._make)
        self._view.manifold_toggled.connect(self._toggle)
        self._view.area_changed.connect(self.refresh)
        control.decoded_again.connect(self.refresh)

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._wanted = on
        if on:
            self._make()
        else:
            self._timer.stop()
            self._view.clear_backdrop()

    @Slot()
    def refresh(self) -> None:
        """Make the grid anew, soon."""
        if self._wanted and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _make(self) -> None:
        chart, grid = self._control.chart, self._view.lattice()
        if not self._wanted or chart is None or grid is None or not self._view.isVisible():
            return
        began = time.perf_counter()
        codes = chart.codes(grid.points())
        pictures = self._control.inspector.decode(codes)
        if pictures is not None:
            self._view.set_backdrop(grid, pictures)
        spent = 1000 * (time.perf_counter() - began)
        self._timer.setInterval(max(LEAST_MS, round(spent / SHARE)))
