"""The line between two places of the latent map, and the digits on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.map_charts import PlaneProjection, interpolate
from aeviz.ui.widgets.debounce import single_shot
from aeviz.ui.window.save_dialog import save_as

if TYPE_CHECKING:
    from aeviz.ui.map.controller import MapControl

Point = tuple[float, float]
SMOOTH = 48
"""Places on the map through which a curved way is drawn."""


class LineControl(QObject):
    """Decodes the codes on the way from one code to another, linear or spherical."""

    def __init__(self, control: MapControl) -> None:
        super().__init__(control)
        self._control, self._view = control, control.view
        self._ends: tuple[np.ndarray, np.ndarray] | None = None
        # Only the newest line is answered, when the event loop comes round.
        self._answer = single_shot(self, self.decode)
        strips = self._view.strips
        self._view.line_drawn.connect(self._on_line)
        strips.steps_changed.connect(self._answer.start)
        strips.way.way_changed.connect(self._on_way)
        strips.closed.connect(self.end)
        strips.export_wanted.connect(self._export)

    def begin_run(self) -> None:
        """Another run is looked at: its codes may have another geometry."""
        self.end()
        self._view.strips.way.offer(self._control.inspector.has_prior())

    @Slot()
    def end(self) -> None:
        """Take the line and its strip away."""
        self._ends = None
        self._view.set_line(None)
        self._view.strips.clear()

    def place(self) -> None:
        """Show the way where its codes are now. There must be a chart."""
        if self._ends is None:
            self._view.set_line(None)
            return
        curved = self._is_spherical and isinstance(self._control.chart, PlaneProjection)
        codes = self._codes(SMOOTH) if curved else np.stack(self._ends)
        self._view.set_line([self._control.point(code) for code in codes])

    @property
    def _is_spherical(self) -> bool:
        return self._view.strips.way.is_spherical

    def _codes(self, steps: int) -> np.ndarray:
        assert self._ends is not None  # noqa: S101 - asked only with a line
        return interpolate(*self._ends, steps, self._is_spherical)

    @Slot(object, object)
    def _on_line(self, first: Point, last: Point) -> None:
        a, b = self._control.code_at(*first), self._control.code_at(*last)
        if a is not None and b is not None:
            self._ends = a, b
            self.place()
            self._answer.start()

    @Slot()
    def _on_way(self) -> None:
        if self._control.chart is not None:
            self.place()
        self._answer.start()

    @Slot()
    def decode(self) -> None:
        """Show the digits on the way."""
        if self._ends is None:
            return
        pictures = self._control.inspector.decode(self._codes(self._view.strips.steps))
        if pictures is not None:
            self._view.strips.show_strip(pictures, self._caption(self._ends, len(pictures)))

    def _caption(self, ends: tuple[np.ndarray, np.ndarray], count: int) -> str:
        first, last = (self._control.pins.name_of(code) for code in ends)
        here, frame = self.tr("here"), self._control.inspector.frame
        text = self.tr("{count} digits from {first} to {last}, step {step:,}")
        if first is None and last is None:
            text = self.tr("{count} digits along the line, step {step:,}")
        step = 0 if frame is None else frame.step
        return text.format(count=count, first=first or here, last=last or here, step=step)

    @Slot(object)
    def _export(self, rows: list[np.ndarray]) -> None:
        from aeviz.core.export.tables import rows_png

        window = self._control.window
        save_as(window, self.tr("Export strips"), "strips.png", "png", lambda: rows_png(rows))
