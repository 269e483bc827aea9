"""A few signals of a batch, each with what it should lead to and what is predicted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.graphics.raster import fitting
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.plots.axes import Axes, Key, paint_keys


class SignalPlot(QWidget):
    """Small plots side by side; signals of one number are points in one plot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "signalStrip", reads=self.tr("Signals of the batch"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inputs = self._targets = np.empty((0, 1), np.float32)
        self._outputs: np.ndarray | None = None
        self._captions: list[str] = []

    def show_signals(
        self,
        inputs: np.ndarray,
        targets: np.ndarray,
        outputs: np.ndarray | None,
        captions: list[str],
    ) -> None:
        """Show ``float32 [n, t]`` each; no outputs yet: None. Captions may be missing."""
        self._inputs, self._targets = inputs, targets
        self._outputs, self._captions = outputs, captions
        self.setAccessibleDescription(", ".join(captions))
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 6)

    def minimumSizeHint(self) -> QSize:
        """One small plot."""
        line = self.fontMetrics().height()
        return QSize(line * 6, line * 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_points = self._targets.shape[1] == 1
        if is_points and len(self._inputs):
            self._paint_points(painter)
        elif not is_points:
            self._paint_curves(painter)
        paint_keys(painter, target_keys(self.palette(), is_points), 6, self.palette())

    def _rows(self) -> list[np.ndarray]:
        return [self._targets] if self._outputs is None else [self._targets, self._outputs]

    def _axes(self, place: QRectF, x: np.ndarray) -> Axes:
        y = np.concatenate(self._rows(), axis=None)
        return Axes(place, self.font(), fitting(x, y[np.isfinite(y)]))

    def _paint_points(self, painter: QPainter) -> None:
        """Targets and predictions over the inputs, joined by their errors."""
        line, colours = self.fontMetrics().height(), self.palette()
        axes = self._axes(QRectF(self.rect()).adjusted(0, line * 1.5, 0, 0), self._inputs)
        axes.paint(painter, colours)
        target, fitted = target_keys(colours, are_points=True)
        x, size = self._inputs[:, 0], theme.thick(3)
        if self._outputs is not None:
            known = np.isfinite(self._outputs[:, 0])
            starts = axes.to_pixels(x[known], self._targets[known, 0])
            ends = axes.to_pixels(x[known], self._outputs[known, 0])
            for start, end in zip(starts, ends, strict=True):
                painter.setPen(QPen(theme.faint_text(colours), theme.thick(1)))
                painter.drawLine(start, end)
                painter.setPen(fitted.pen)
                painter.drawLine(end - QPointF(size, 0), end + QPointF(size, 0))
        paint_values(painter, axes, x, self._targets[:, 0], target)

    def _paint_curves(self, painter: QPainter) -> None:
        line, steps = self.fontMetrics().height(), np.arange(self._targets.shape[1])
        count = max(min(len(self._targets), int(self.width() / (line * 5))), 1)
        wide = self.width() / count
        for index in range(count):
            place = QRectF(index * wide, line * 1.5, wide, self.height() - line * 2.8)
            axes = self._axes(place, steps)
            axes.paint(painter, self.palette())
            for values, key in zip(self._rows(), target_keys(self.palette()), strict=False):
                paint_values(painter, axes, steps, values[index], key)
            if index < len(self._captions):
                painter.setPen(self.palette().text().color())
                below = QRectF(place.left(), place.bottom() + 2, wide, line)
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._captions[index])


def target_keys(colours: QPalette, are_points: bool = False) -> tuple[Key, Key]:
    """How targets and predictions look, in every plot that has both."""
    target, fitted = (theme.line_colour(index, colours) for index in (0, 1))
    return (
        Key(
            QCoreApplication.translate("SignalPlot", "target"),
            QPen(target, theme.thick(3.5)),
            are_points,
        ),
        Key(QCoreApplication.translate("SignalPlot", "prediction"), QPen(fitted, theme.thick(2))),
    )


def paint_values(painter: QPainter, axes: Axes, x: np.ndarray, y: np.ndarray, key: Key) -> None:
    """Values ``float [n]`` over ``x`` as their key says: dots, or a curve."""
    painter.setPen(Qt.PenStyle.NoPen if key.is_dot else key.pen)
    painter.setBrush(key.pen.color() if key.is_dot else Qt.BrushStyle.NoBrush)
    places = axes.to_pixels(x, y)
    if not key.is_dot:
        painter.drawPolyline(QPolygonF(places))
    for place in places if key.is_dot else ():
        painter.drawEllipse(place, theme.thick(3), theme.thick(3))
