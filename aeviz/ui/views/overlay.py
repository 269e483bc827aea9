"""Curves of several runs over each other, on one logarithmic axis."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui import theme
from aeviz.ui.views.raster import Range, fitting, tick_step, tick_text, ticks

STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


class OverlayPlot(QWidget):
    """Test loss by epoch of each run: its own colour, and every fourth its own dashes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overlayPlot")
        self.setAccessibleName(self.tr("Test losses of the runs"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.curves: Mapping[str, tuple[np.ndarray, np.ndarray]] = {}
        self._range = Range(0, 1, -1, 0)

    def show_curves(self, curves: Mapping[str, tuple[np.ndarray, np.ndarray]]) -> None:
        """Show named curves: epochs and losses ``float64 [n]``; a loss
        that is no number cuts the curve, one that is not positive is left out."""
        self.curves = curves
        kept = [_logarithms(*curve) for curve in curves.values()]
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
            for x, losses in _parts(*curve):
                places = self._places(area, *_logarithms(x, losses))
                painter.drawPolyline(QPolygonF(places))
                if len(places) == 1:
                    painter.drawEllipse(places[0], 3, 3)
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
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value in ticks(shown.left, shown.right, 8):
            (place,) = self._places(area, np.array([value]), np.array([shown.bottom]))
            painter.setPen(theme.grid(colours))
            painter.drawLine(place, QPointF(place.x(), area.top()))
            painter.setPen(theme.faint_text(colours))
            text = tick_text(value, tick_step(shown.width, 8))
            painter.drawText(QRectF(place.x() - 40, area.bottom() + 2, 80, line), centre, text)
        for value in ticks(shown.bottom, shown.top, 5):
            (place,) = self._places(area, np.array([shown.left]), np.array([value]))
            painter.setPen(theme.grid(colours))
            painter.drawLine(place, QPointF(area.right(), place.y()))
            painter.setPen(theme.faint_text(colours))
            box = QRectF(0, place.y() - line / 2, area.left() - 4, line)
            painter.drawText(box, right, f"{10**value:.3g}")
        below = QRectF(area.left(), area.bottom() + line + 2, area.width(), line)
        painter.drawText(below, centre, self.tr("epoch (loss on the test set, logarithmic)"))


def _parts(x: np.ndarray, y: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """A curve, cut where a value is not a number."""
    cuts = np.flatnonzero(np.isnan(y))
    return list(zip(np.split(x, cuts), np.split(y, cuts), strict=True))


def _logarithms(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    kept = np.isfinite(y) & (y > 0)
    return x[kept], np.log10(y[kept])
