"""One loss curve and the axis of steps, as items of a pyqtgraph plot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QPen

from aeviz.ui.losses.series import Series, thinned
from aeviz.ui.widgets import theme

_MOST_POINTS = 120
"""More test values than this are drawn as a line without points."""


class StepAxis(pg.AxisItem):  # type: ignore[misc]
    """Steps are written in full, with thin spaces."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The text of each tick; none where it is not a whole step."""
        return [f"{v:,.0f}".replace(",", "\u202f") if v == int(v) else "" for v in values]


class Curve:
    """One term: its values, and the items that show them."""

    def __init__(self, plot: pg.PlotItem, hue: int, test: bool) -> None:
        self.series = Series()
        self.hue = hue
        self.test = test
        self.raw = pg.PlotCurveItem()
        self.line = pg.PlotCurveItem()
        self.points = pg.ScatterPlotItem(size=6, pen=None)
        for depth, item in enumerate((self.raw, self.line, self.points)):
            item.setZValue(depth + (3 if test else 0))
            plot.addItem(item)

    def recolour(self, colours: QPalette) -> None:
        """Take the colours of the palette."""
        colour = theme.line_colour(self.hue, colours)
        style = Qt.PenStyle.DashLine if self.test else Qt.PenStyle.SolidLine
        pen = QPen(colour, theme.thick(1.5), style)
        pen.setCosmetic(True)
        self.line.setPen(pen)
        pale = theme.mix(colour, colours.base().color(), 0.68)
        self.raw.setPen(pg.mkPen(pale, width=theme.thick(1)))
        self.points.setSize(theme.thick(6))
        self.points.setBrush(colour)

    def show(self, shown: bool) -> None:
        """Show or hide all that belongs to the curve."""
        for item in (self.raw, self.line, self.points):
            item.setVisible(shown)

    def draw(
        self, left: float, right: float, columns: int, weight: float, log: bool
    ) -> tuple[float, float]:
        """Draw the part between two steps; the lowest and highest value drawn, or two NaN."""
        weight = 0.0 if self.test else weight
        steps = self.series.steps
        x, raw = thinned(steps, self.series.values, left, right, columns)
        raw = _on_axis(raw, log)
        smooth_edges = len(x) <= columns  # a dense zigzag costs much and gains nothing
        if weight:
            _set_line(self.raw, x, raw)
            smooth = self.series.smoothed(weight)
            x_line, line = thinned(steps, smooth, left, right, columns)
            _set_line(self.line, x_line, _on_axis(line, log), smooth_edges)
        else:
            self.raw.setData([], [])
            _set_line(self.line, x, raw, smooth_edges)
        finite = np.isfinite(raw)
        dotted = finite & (self.test and len(x) <= _MOST_POINTS)
        self.points.setData(x[dotted], raw[dotted])
        drawn = raw[finite]
        return (float(drawn.min()), float(drawn.max())) if len(drawn) else (np.nan, np.nan)


def _on_axis(values: np.ndarray, log: bool) -> np.ndarray:
    """Values as the axis wants them: their logarithm, NaN where there is none."""
    if not log:
        return values
    positive = np.where(values > 0, values, np.nan)
    return np.asarray(np.log10(positive))


def _set_line(
    item: pg.PlotCurveItem, x: np.ndarray, y: np.ndarray, smooth_edges: bool = False
) -> None:
    """Draw a line with gaps where values are not finite: pyqtgraph crashes if none of them is."""
    kept = np.flatnonzero(np.isfinite(y))
    joined = np.diff(kept, append=-1) == 1
    connect = "all" if len(kept) == len(y) else joined
    item.setData(x[kept], y[kept], connect=connect, antialias=smooth_edges)
