"""Where the user's drawing lies on the latent map, and where it came from."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.map.context import MapContext

TRAIL = 60
"""Places of the drawing that are still shown behind it."""


class DrawingMark(QObject):
    """Keeps the drawing's mark and its trail where their codes are."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self._map, self._plane = context, context.view.plane
        self._code: np.ndarray | None = None
        self._trail: list[np.ndarray] = []

    def show(self, result: RestoredDrawing) -> None:
        frame = self._map.inspector.frame
        if frame is None or frame.step != result.weights_step:
            # Other weights have other codes: their point does not belong on this map.
            self.forget()
            return
        self._code = result.code
        if not self._trail or not np.array_equal(self._trail[-1], result.code):
            self._trail = [*self._trail, result.code][-TRAIL:]
        if self._map.chart is not None:
            self.place()

    def place(self) -> None:
        """Show both where their codes are now. There must be a chart."""
        # A drawing may be answered by another layer just before or after the map shows it.
        fitting = [self._map.point(code) for code in self._trail if self._map.fits(code)]
        if fitting:
            self._plane.trail = np.array(fitting, np.float32)
        code = self._code
        shown = code is not None and self._map.fits(code)
        self._plane.marker = self._map.point(code) if code is not None and shown else None

    def forget(self) -> None:
        """The canvas is empty: mark and trail go."""
        self._code = self._plane.marker = None
        self.forget_trail()

    def forget_trail(self) -> None:
        """Another picture was put onto the canvas: where the last one came from is over."""
        self._trail = []
        self._plane.trail = None
