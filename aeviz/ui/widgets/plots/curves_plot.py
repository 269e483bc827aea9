"""Curves of several runs or methods over each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.graphics.raster import fitting, log_ticks, tick_text
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import paint_hint
from aeviz.ui.widgets.plots.axes import MOST_TICKS, Axes, Axis, Key, key_places, paint_keys

STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)

Scale = Literal["log", "percent", "plain"]
LABELS: dict[Scale, Callable[[float, float], str]] = {
    "log": lambda value, _: f"{10**value:.3g}",
    "percent": lambda value, _: f"{value:.1%}",
    "plain": tick_text,
}
"""The text of a tick of the vertical axis, from its value and the step between two ticks."""

_LEFT = 4
"""Where the legend begins."""
MARKED = 12
"""Curves of at most so many values have dots."""

Curves = Mapping[str, tuple[np.ndarray, np.ndarray]]
FEW = 8
"""A shorter stretch of whole numbers has a tick at each of them, and none between."""


class CurvesPlot(QWidget):
    """A curve for each run, kind of run or method: its own colour, and after a few other dashes."""

    def __init__(self, name: str, hint: str = "", alike: int = 4) -> None:
        """``name`` is for screen readers, ``hint`` is shown while there are no curves.

        ``alike``: so many curves have the same dashes.
        """
        super().__init__()
        named(self, "overlayPlot", reads=name)
        self.hint = hint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.curves: Curves = {}
        self.spreads: Mapping[str, np.ndarray] = {}
        self.below = self._beside = ""
        """What the axes count, and what the curves are."""
        self._alike = alike
        self._log_x = False
        self._scale: Scale = "log"

    def show_curves(
        self,
        curves: Curves,
        below: str,
        beside: str = "",
        log_x: bool = False,
        scale: Scale = "log",
        spreads: Mapping[str, np.ndarray] | None = None,
    ) -> None:
        """Show named curves, ``float64 [n]`` across and up; a value up that is no number cuts the
        curve, one that is not positive is left out of a logarithmic scale.

        ``percent``: of fractions from 0 to 1. ``log_x``: the horizontal axis is logarithmic too,
        with ticks at the values that there are. ``spreads``: ``float64 [n]`` of a curve, which is
        painted as a band of so much up and down.
        """
        self.spreads = spreads or {}
        self.curves, self.below, self._beside = curves, below, beside
        self._log_x, self._scale = log_x, scale
        newest = ", ".join(f"{n} {c[1][-1]:.4g}" for n, c in curves.items() if len(c[1]))
        self.setAccessibleDescription(newest)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not any(np.isfinite(values).any() for _, values in self.curves.values()):
            hint = self.tr("There are no values yet") if self.curves else self.hint
            paint_hint(painter, self.rect(), hint, self.palette())
            return
        axes = self._axes()
        painter.fillRect(axes.plot, self.palette().base())
        axes.paint(painter, self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pens = [self._pen(index) for index in range(len(self.curves))]
        for pen, (name, curve) in zip(pens, self.curves.items(), strict=True):
            self._paint_band(painter, axes, pen, name)
            painter.setPen(pen)
            painter.setBrush(pen.color())
            for part in _parts(*curve):
                places = axes.to_pixels(*self._scaled(*part))
                painter.drawPolyline(QPolygonF(places))
                for place in places if len(places) <= MARKED else ():
                    painter.drawEllipse(place, 3, 3)
        keys = [Key(name, pen) for name, pen in zip(self.curves, pens, strict=True)]
        paint_keys(painter, keys, _LEFT, self.palette(), self.width())

    def _paint_band(self, painter: QPainter, axes: Axes, pen: QPen, name: str) -> None:
        spread = self.spreads.get(name)
        if spread is None:
            return
        x, y = self.curves[name]
        low, high = y - spread, y + spread
        if self._scale == "log":
            # As far down as the curve's axis goes; a logarithm of nothing has no place.
            low = np.maximum(low, np.nanmin(y[y > 0], initial=np.inf) / 10)
        for kept in _runs(np.isfinite(y) & ((y > 0) | (self._scale != "log"))):
            edges = [self._scaled(x[kept], edge[kept]) for edge in (low, high)]
            up, down = (axes.to_pixels(*edge) for edge in edges)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = pen.color()
            colour.setAlphaF(0.2)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([*up, *reversed(list(down))]))

    def _pen(self, index: int) -> QPen:
        style = STYLES[index // self._alike % len(STYLES)]
        return QPen(theme.line_colour(index, self.palette()), theme.thick(2), style)

    def _axes(self) -> Axes:
        scaled = [self._scaled(*curve) for curve in self.curves.values()]
        for name, spread in self.spreads.items():
            places, middle = self.curves[name]
            scaled += [self._scaled(places, edge) for edge in (middle - spread, middle + spread)]
        x, y = (np.concatenate(column) for column in zip(*scaled, strict=True))
        across = Axis(self.below)
        if self._log_x:
            counts = sorted({value for curve in self.curves.values() for value in curve[0]})
            across = Axis(self.below, lambda v, _: f"{10**v:,.0f}", np.log10(counts).tolist())
        shown = fitting(x, y)
        if not self._log_x and x.max() - x.min() < FEW and (x == np.round(x)).all():
            # Half an epoch is none.
            whole = [float(value) for value in range(int(x.min()), int(x.max()) + 1)]
            across = Axis(self.below, lambda v, _: f"{v:,.0f}", whole)
        at = log_ticks(shown.bottom, shown.top, MOST_TICKS) if self._scale == "log" else ()
        up = Axis(self._beside, LABELS[self._scale], at)
        keys = key_places(list(self.curves), self.fontMetrics(), _LEFT, self.width())
        legend = self.fontMetrics().height() * (keys[-1][1] + 1) + 5
        outer = QRectF(self.rect()).adjusted(0, legend, 0, 0)
        return Axes(outer, self.font(), shown, across, up)

    def _scaled(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places on the axes of the values that can be shown."""
        in_log = self._scale == "log"
        kept = np.isfinite(y) & ((y > 0) | (not in_log))
        across = np.log10(x[kept]) if self._log_x else x[kept]
        return across, np.log10(y[kept]) if in_log else y[kept]


def _runs(kept: np.ndarray) -> list[slice]:
    """Where values follow each other without a gap."""
    edges = np.flatnonzero(np.diff(np.r_[False, kept, False].astype(int)))
    return [slice(begin, end) for begin, end in zip(edges[::2], edges[1::2], strict=True)]


def _parts(x: np.ndarray, y: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """A curve, cut where a value is not a number."""
    cuts = np.flatnonzero(np.isnan(y))
    return list(zip(np.split(x, cuts), np.split(y, cuts), strict=True))
