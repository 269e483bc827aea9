"""Curves of several runs over each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.graphics.raster import Range, fitting, tick_step, tick_text, ticks
from aeviz.ui.widgets import theme

STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


MARKED = 12
"""Curves of at most so many values have dots."""


class Axes(NamedTuple):
    """How curves are drawn. Shares from 0 to 1 are shown in percent, all else is logarithmic."""

    below: str
    """What the horizontal axis counts, and what the curves are."""
    log_x: bool = False
    """Whether the horizontal axis is logarithmic too, with ticks at the values that there are."""
    shares: bool = False


class OverlayPlot(QWidget):
    """A curve for each run or kind of run: its own colour, and every fourth its own dashes."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """``name`` is for screen readers, ``hint`` is shown while there are no curves."""
        super().__init__(parent)
        self.setObjectName("overlayPlot")
        self.setAccessibleName(name)
        self.hint = hint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.curves: Mapping[str, tuple[np.ndarray, np.ndarray]] = {}
        self.axes = Axes("")
        self._range = Range(0, 1, -1, 0)

    def show_curves(self, curves: Mapping[str, tuple[np.ndarray, np.ndarray]], axes: Axes) -> None:
        """Show named curves, ``float64 [n]`` across and up; a value up that
        is no number cuts the curve, one that is not positive is left out."""
        self.curves, self.axes = curves, axes
        kept = [self._scaled(*curve) for curve in curves.values()]
        x = np.concatenate([curve[0] for curve in kept]) if kept else np.empty(0)
        y = np.concatenate([curve[1] for curve in kept]) if kept else np.empty(0)
        self._range = fitting(x, y)
        newest = ", ".join(f"{n} {c[1][-1]:.4g}" for n, c in curves.items() if len(c[1]))
        self.setAccessibleDescription(newest)
        self.update()

    def sizeHint(self) -> QSize:
        """What looks well."""
        return QSize(520, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, curves and a legend."""
        painter = QPainter(self)
        colours, line = self.palette(), self.fontMetrics().height()
        if not self.curves:
            self._paint_hint(painter)
            return
        left = self.fontMetrics().horizontalAdvance("0.00001") + 10
        legend = line * len(self.curves)
        area = QRectF(left, legend + 8, self.width() - left - 10, 0)
        area.setHeight(max(self.height() - legend - 10 - line * 2.6, 20))
        painter.fillRect(area, colours.base())
        self._paint_axes(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (name, curve) in enumerate(self.curves.items()):
            style = STYLES[index // 4 % len(STYLES)]
            painter.setPen(QPen(theme.line_colour(index, colours), theme.thick(2), style))
            for x, values in _parts(*curve):
                places = self._places(area, *self._scaled(x, values))
                painter.drawPolyline(QPolygonF(places))
                for place in places if len(places) <= MARKED else ():
                    painter.drawEllipse(place, 3, 3)
            y = line * (index + 0.6)
            painter.drawLine(QPointF(left, y), QPointF(left + line * 1.5, y))
            painter.setPen(colours.windowText().color())
            painter.drawText(QPointF(left + line * 1.8, y + line * 0.3), name)

    def _places(self, area: QRectF, x: np.ndarray, y: np.ndarray) -> list[QPointF]:
        shown = self._range
        return [
            QPointF(
                area.left() + (a - shown.left) / shown.width * area.width(),
                area.top() + (shown.top - b) / shown.height * area.height(),
            )
            for a, b in zip(x, y, strict=True)
        ]

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        shown, line, colours = self._range, self.fontMetrics().height(), self.palette()
        step = tick_step(shown.width, 8)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value in self._ticks_below():
            (place,) = self._places(area, np.array([value]), np.array([shown.bottom]))
            painter.setPen(theme.grid(colours))
            painter.drawLine(place, QPointF(place.x(), area.top()))
            painter.setPen(theme.faint_text(colours))
            text = f"{10**value:,.0f}" if self.axes.log_x else tick_text(value, step)
            painter.drawText(QRectF(place.x() - 40, area.bottom() + 2, 80, line), centre, text)
        for value in ticks(shown.bottom, shown.top, 5):
            (place,) = self._places(area, np.array([shown.left]), np.array([value]))
            painter.setPen(theme.grid(colours))
            painter.drawLine(place, QPointF(area.right(), place.y()))
            painter.setPen(theme.faint_text(colours))
            box = QRectF(0, place.y() - line / 2, area.left() - 4, line)
            painter.drawText(box, right, f"{value:.1%}" if self.axes.shares else f"{10**value:.3g}")
        below = QRectF(area.left(), area.bottom() + line + 2, area.width(), line)
        painter.drawText(below, centre, self.axes.below)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(theme.faint_text(self.palette()))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        margin = self.fontMetrics().height()
        painter.drawText(self.rect().adjusted(margin, 0, -margin, 0), int(flags), self.hint)

    def _ticks_below(self) -> list[float]:
        if not self.axes.log_x:
            return ticks(self._range.left, self._range.right, 8)
        counts = {value for x, _ in self.curves.values() for value in np.log10(x).tolist()}
        return sorted(counts)

    def _scaled(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places on the axes of the values that can be shown."""
        kept = np.isfinite(y) & ((y > 0) | self.axes.shares)
        across = np.log10(x[kept]) if self.axes.log_x else x[kept]
        return across, y[kept] if self.axes.shares else np.log10(y[kept])


def _parts(x: np.ndarray, y: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """A curve, cut where a value is not a number."""
    cuts = np.flatnonzero(np.isnan(y))
    return list(zip(np.split(x, cuts), np.split(y, cuts), strict=True))
