"""Ellipses on the latent map: how far the codes of single digits spread in a VAE."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.map_charts import PlaneProjection
from aeviz.ui.inspect.network import InspectedNetwork
from aeviz.ui.jobs.budget import Recompute, Task
from aeviz.ui.jobs.job import Report
from aeviz.ui.map.context import MapContext
from aeviz.ui.map.plane.ellipses import Ellipses

MOST = 150
"""Ellipses that can be read beside each other; more of them show when zoomed in."""


class EllipsesController(QObject):
    """Asks the encoder for the spread of some of the digits in sight, as often as they change."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self._map, self._plane, self._tools = context, context.view.plane, context.view.tools
        self._wanted = False
        self._recompute = Recompute(self, "ellipses", self._prepare)
        self._recompute.done.connect(self._show)
        self._tools.ellipses_toggled.connect(self._toggle)
        self._plane.area_changed.connect(self._recompute.request)
        context.decoded_again.connect(self._recompute.request)

    def show_run(self) -> None:
        """Another run is looked at: only codes of a VAE spread."""
        self._plane.ellipses = None
        self._tools.offer_ellipses(self._map.inspector.has_prior())

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._wanted = on
        self._plane.ellipses = None
        self._recompute.request()

    def _prepare(self) -> Task[InspectedNetwork] | None:
        inspector, chart = self._map.inspector, self._map.chart
        if not self._wanted or not self._plane.isVisible() or not inspector.has_prior():
            return None
        inspected, digits = inspector.inspected(), self._plane.in_sight(MOST)
        if inspected is None or not len(digits) or not isinstance(chart, PlaneProjection):
            self._plane.ellipses = None
            return None
        images, labels = self._map.points.images[digits], self._map.points.labels[digits]

        def work(inspected: InspectedNetwork, report: Report) -> Ellipses | None:
            from aeviz.core.inference.posterior import half_axes, posterior

            found = posterior(inspected.model, images, inspected.run.recipe.data.pixel_range)
            if found.means.shape[1] != chart.size:
                return None
            axes = half_axes(found.deviations, chart.projection)
            return Ellipses(chart.points(found.means), axes, labels)

        return Task(inspected, work)

    @Slot(object)
    def _show(self, ellipses: Ellipses | None) -> None:
        if ellipses is not None:
            self._plane.ellipses = ellipses
