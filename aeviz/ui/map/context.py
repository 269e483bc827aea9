"""What all parts of the map share: its view, the network behind it, and where codes lie."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from aeviz.core.inference.map.map_charts import MapProjection
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.map.plane.painting import Point
from aeviz.ui.map.points import MapPoints
from aeviz.ui.map.view import MapView


class Pin(NamedTuple):
    """A code ``float32 [k]`` that the user marked, with its letter."""

    name: str
    code: np.ndarray


class MapContext(QObject):
    """The map's controller makes it and gives it to the parts, which thus need not know each other.

    Each value has one writer: charts the chart, pins the pins.
    """

    chart_changed = Signal(bool)
    """Points were put on the map that relate to codes by another chart. Whether codes have
    another size than before: then what hung on codes has no place."""
    pins_changed = Signal(object)
    """All pins, as a tuple."""
    decoded_again = Signal()
    """The network or the map has changed: what was decoded is old."""

    def __init__(
        self, parent: QObject, view: MapView, inspector: Inspector, points: MapPoints
    ) -> None:
        super().__init__(parent)
        self.view, self.inspector, self.points = view, inspector, points
        self.chart: MapProjection | None = None
        self.pins: tuple[Pin, ...] = ()
        self.chosen_pin: int | None = None

    def use_chart(self, chart: MapProjection) -> None:
        """New points are on the map, and relate to codes like this."""
        resized = self.chart is not None and self.chart.size != chart.size
        self.chart = chart
        self.chart_changed.emit(resized)

    def fits(self, code: np.ndarray) -> bool:
        return self.chart is not None and len(code) == self.chart.size

    def point(self, code: np.ndarray) -> Point:
        """Where a code ``float32 [k]`` lies. There must be a chart."""
        assert self.chart is not None  # noqa: S101 - asked only with a chart
        x, y = self.chart.points(code[None])[0]
        return float(x), float(y)

    def code_at(self, x: float, y: float) -> np.ndarray | None:
        """The code at a place of the map: that of a pin that is there, else what the chart says."""
        if self.chart is None:
            return None
        for pin in self.pins:
            if self.point(pin.code) == (x, y):
                return pin.code
        code: np.ndarray = self.chart.codes(np.array([[x, y]], np.float32))[0]
        return code

    def pin_name(self, code: np.ndarray) -> str:
        """The letter of the pin whose very code this is; empty if none is."""
        return next((pin.name for pin in self.pins if pin.code is code), "")
