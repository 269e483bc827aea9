"""The line between two places of the latent map, and the digits on the path."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.map.map_charts import PlaneProjection, interpolate
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.map.context import MapContext
from aeviz.ui.map.plane.painting import Point
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.shell import Shell

SMOOTH = 48
"""Places on the map through which a curved path is drawn."""


class LineController(QObject):
    """Decodes the codes on the path from one code to another, linear or spherical."""

    def __init__(self, context: MapContext, shell: Shell) -> None:
        super().__init__(context)
        self._map, self._shell = context, shell
        self._plane, self._strips = context.view.plane, context.view.strips
        self._ends: tuple[np.ndarray, np.ndarray] | None = None
        # Only the newest line is answered, when the event loop comes round.
        self._answer = single_shot(self, self.decode)
        strips = self._strips
        self._plane.line_drawn.connect(self._on_line)
        strips.steps.valueChanged.connect(self._show_again)
        strips.way.path_changed.connect(self._show_again)
        strips.closed.connect(self.end)
        strips.export_wanted.connect(self._export)

    def show_run(self) -> None:
        """Another run is looked at: its codes may have another geometry."""
        self.end()
        self._strips.way.offer(self._map.inspector.has_prior())

    @Slot()
    def end(self) -> None:
        self._ends = self._plane.line = None
        self._strips.clear()

    def place(self) -> None:
        """Show the path where its codes are now. There must be a chart."""
        if self._ends is None:
            self._plane.line = None
            return
        curved = self._strips.way.is_spherical and isinstance(self._map.chart, PlaneProjection)
        codes = self._codes(SMOOTH) if curved else np.stack(self._ends)
        self._plane.line = tuple(self._map.point(code) for code in codes)

    def _codes(self, steps: int) -> np.ndarray:
        assert self._ends is not None  # noqa: S101 - asked only with a line
        return interpolate(*self._ends, steps, self._strips.way.is_spherical)

    @Slot(object, object)
    def _on_line(self, first: Point, last: Point) -> None:
        a, b = self._map.code_at(*first), self._map.code_at(*last)
        if a is not None and b is not None:
            self._ends = a, b
            self.place()
            self._answer.start()

    @Slot()
    def _show_again(self) -> None:
        if self._map.chart is not None:
            self.place()
        self._answer.start()

    @Slot()
    def decode(self) -> None:
        if self._ends is None:
            return
        pictures = self._map.inspector.decode(self._codes(self._strips.steps.value()))
        if pictures is not None:
            self._strips.show_strip(pictures, self._caption(self._ends, len(pictures)))

    def _caption(self, ends: tuple[np.ndarray, np.ndarray], count: int) -> str:
        first, last = (self._map.pin_name(code) for code in ends)
        here = self.tr("here")
        text = self.tr("{count} pictures from {first} to {last}, step {step:,}")
        if not first and not last:
            text = self.tr("{count} pictures along the line, step {step:,}")
        step = self._map.inspector.weights_step
        return text.format(count=count, first=first or here, last=last or here, step=step)

    @Slot(object)
    def _export(self, rows: list[np.ndarray]) -> None:
        from aeviz.core.export.tables import rows_png

        title = self.tr("Export strips")
        save_as(self._shell, title, "strips.png", lambda _: rows_png(rows))
