"""The decoded grid behind the latent map, made again as often as its budget allows."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.ui.inspect.network import InspectedNetwork
from aeviz.ui.jobs.budget import Recompute, Task
from aeviz.ui.jobs.job import Report
from aeviz.ui.map.context import MapContext
from aeviz.ui.map.plane.backdrop import Backdrop, Lattice


class ManifoldController(QObject):
    """Keeps the backdrop up to date while it is wanted and the map can be seen."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self._map, self._plane = context, context.view.plane
        self._wanted = False
        self._recompute = Recompute(self, "manifold", self._prepare)
        self._recompute.done.connect(self._show)
        context.view.tools.manifold_toggled.connect(self._toggle)
        self._plane.area_changed.connect(self._recompute.request)
        context.decoded_again.connect(self._recompute.request)

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._wanted = on
        self._plane.backdrop = None
        self._recompute.request()

    def _prepare(self) -> Task[InspectedNetwork] | None:
        chart = self._map.chart
        if not self._wanted or chart is None or not self._plane.isVisible():
            return None
        grid, inspected = self._plane.lattice(), self._map.inspector.inspected()
        if grid is None or inspected is None or chart.size != len(inspected.frame.code_std):
            return None
        codes = chart.codes(grid.points())

        def work(inspected: InspectedNetwork, report: Report) -> tuple[Lattice, np.ndarray]:
            return grid, inspected.decode(codes)

        return Task(inspected, work)

    @Slot(object)
    def _show(self, result: tuple[Lattice, np.ndarray]) -> None:
        grid, pictures = result
        self._plane.backdrop = Backdrop(grid, pictures, self._plane.sparse(grid.points()))
