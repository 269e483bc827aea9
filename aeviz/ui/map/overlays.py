"""What the network knows of the whole map: the decoded grid behind it, and a VAE's ellipses."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton

from aeviz.core.inference.map.map_charts import MapProjection, PlaneProjection
from aeviz.ui.inspect.network import InspectedNetwork
from aeviz.ui.jobs.budget import Recompute, Task
from aeviz.ui.jobs.job import Report
from aeviz.ui.map.context import MapContext
from aeviz.ui.map.plane.backdrop import Backdrop
from aeviz.ui.map.plane.painting import Ellipses

MOST = 150
"""Ellipses that can be read beside each other; more of them show when zoomed in."""

Work = Task[InspectedNetwork] | None


class Overlay(QObject):
    """Made again as often as its budget allows, while its button is down and the map is seen.

    ``part`` is the attribute of the plane that shows it.
    """

    def __init__(
        self, context: MapContext, budget: str, button: QAbstractButton, part: str
    ) -> None:
        super().__init__(context)
        self._map, self._plane, self._button = context, context.view.plane, button
        self._part = part
        self._recompute = Recompute(self, budget, self._prepare)
        self._recompute.done.connect(self._show)
        button.toggled.connect(self._toggle)
        self._plane.area_changed.connect(self._recompute.request)
        context.decoded_again.connect(self._recompute.request)

    @Slot()
    def _toggle(self) -> None:
        self._show(None)
        self._recompute.request()

    @Slot(object)
    def _show(self, result: object) -> None:
        setattr(self._plane, self._part, result)

    def _prepare(self) -> Work:
        chart = self._map.chart
        if not self._button.isChecked() or chart is None or not self._plane.isVisible():
            return None
        return self._work(self._map.inspector.inspected(), chart)

    def _work(self, inspected: InspectedNetwork | None, chart: MapProjection) -> Work:
        """What to do, in the GUI thread."""
        raise NotImplementedError


class ManifoldController(Overlay):
    """The pictures that are decoded at a grid of places."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context, "manifold", context.view.tools.manifold, "backdrop")

    def _work(self, inspected: InspectedNetwork | None, chart: MapProjection) -> Work:
        grid = self._plane.lattice()
        if grid is None or inspected is None or chart.size != len(inspected.frame.code_std):
            return None
        codes = chart.codes(grid.points())

        def work(inspected: InspectedNetwork, report: Report) -> Backdrop:
            sparse = self._plane.pointed.sparse(grid.points())
            return Backdrop(grid, inspected.decode(codes), sparse)

        return Task(inspected, work)


class EllipsesController(Overlay):
    """How far the codes of some of the digits in sight spread in a VAE, by its encoder."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context, "ellipses", context.view.tools.ellipses, "ellipses")

    def show_run(self) -> None:
        """Another run is looked at: only codes of a VAE spread."""
        self._show(None)
        self._button.setVisible(self._map.inspector.has_prior())

    def _work(self, inspected: InspectedNetwork | None, chart: MapProjection) -> Work:
        if not self._map.inspector.has_prior():
            return None
        digits = self._plane.in_sight(MOST)
        if inspected is None or not len(digits) or not isinstance(chart, PlaneProjection):
            self._show(None)
            return None
        images, labels = self._map.points.images[digits], self._map.points.labels[digits]

        def work(inspected: InspectedNetwork, report: Report) -> Ellipses | None:
            from aeviz.core.inference.posterior import half_axes, posterior

            found = posterior(inspected.model, images, inspected.run.recipe.data.pixel_range)
            if found.means.shape[1] != chart.size:
                return self._plane.ellipses
            axes = half_axes(found.deviations, chart.projection)
            return Ellipses(chart.points(found.means), axes, labels)

        return Task(inspected, work)
