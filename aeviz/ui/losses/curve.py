"""One loss curve, as items of a plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from aeviz.ui.losses.series import Series, thinned
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plot import Plot, line_pen, set_line

_MOST_POINTS = 120
"""More test values than this are drawn as a line without points."""


class Curve:
    """One term: its values, and the items that show them."""

    def __init__(self, plot: Plot, hue: int, test: bool) -> None:
        self.series = Series()
        self.hue = hue
        self.test = test
        depth = 3 if test else 0
        self.raw = plot.add_line(depth)
        self.line = plot.add_line(depth + 1)
        self.points = plot.add_points(depth + 2)

    def recolour(self, colours: QPalette) -> None:
        colour = theme.line_colour(self.hue, colours)
        style = Qt.PenStyle.DashLine if self.test else Qt.PenStyle.SolidLine
        self.line.setPen(line_pen(colour, 1.5, style))
        pale = theme.mix(colour, colours.base().color(), 0.68)
        self.raw.setPen(line_pen(pale, 1))
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
            set_line(self.raw, x, raw)
            smooth = self.series.smoothed(weight)
            x_line, line = thinned(steps, smooth, left, right, columns)
            set_line(self.line, x_line, _on_axis(line, log), smooth_edges)
        else:
            self.raw.setData([], [])
            set_line(self.line, x, raw, smooth_edges)
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
