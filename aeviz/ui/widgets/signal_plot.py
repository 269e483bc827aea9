"""A few signals of a batch, each with what it should lead to and what is predicted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.widgets import theme


class SignalStrip(QWidget):
    """Small plots side by side; signals of one number are points in one plot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signalStrip")
        self.setAccessibleName(self.tr("Signals of the batch"))
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
        """A few lines."""
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 6)

    def minimumSizeHint(self) -> QSize:
        """One small plot."""
        line = self.fontMetrics().height()
        return QSize(line * 6, line * 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One plot of points, or as many plots of curves as fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._targets.shape[1] == 1:
            self._paint_points(painter)
        else:
            self._paint_curves(painter)
        self._paint_legend(painter)
        painter.end()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _range(self) -> tuple[float, float]:
        known = [self._targets] if self._outputs is None else [self._targets, self._outputs]
        low, high = min(float(a.min()) for a in known), max(float(a.max()) for a in known)
        return low, max(high, low + 1e-6)

    def _paint_points(self, painter: QPainter) -> None:
        """Targets and predictions over the inputs, joined by their errors."""
        if not len(self._inputs):
            return
        low, high = self._range()
        left, right = float(self._inputs.min()), float(self._inputs.max())
        area = QRectF(self.rect()).adjusted(6, self._line() * 1.5, -6, -6)

        def place(x: float, y: float) -> QPointF:
            across = (x - left) / max(right - left, 1e-6)
            return QPointF(
                area.left() + across * area.width(),
                area.bottom() - (y - low) / (high - low) * area.height(),
            )

        target, fitted = (theme.line_colour(i, self.palette()) for i in (0, 1))
        size = theme.thick(3)
        for index, (x, y) in enumerate(zip(self._inputs[:, 0], self._targets[:, 0], strict=True)):
            if self._outputs is not None:
                end = place(x, self._outputs[index, 0])
                painter.setPen(QPen(theme.faint_text(self.palette()), theme.thick(1)))
                painter.drawLine(place(x, y), end)
                painter.setPen(QPen(fitted, theme.thick(2)))
                painter.drawLine(end - QPointF(size, 0), end + QPointF(size, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(target)
            painter.drawEllipse(place(x, y), size, size)

    def _paint_curves(self, painter: QPainter) -> None:
        line, (low, high) = self._line(), self._range()
        count = max(min(len(self._targets), int(self.width() / (line * 5))), 1)
        wide = self.width() / count
        for index in range(count):
            area = QRectF(index * wide + 3, line * 1.5, wide - 6, self.height() - line * 2.8)
            painter.setPen(QPen(theme.grid(self.palette()), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
            rows = [self._targets] if self._outputs is None else [self._targets, self._outputs]
            for hue, values in enumerate(rows):
                painter.setPen(QPen(theme.line_colour(hue, self.palette()), theme.thick(2.5 - hue)))
                x = np.linspace(area.left(), area.right(), values.shape[1])
                y = area.bottom() - (values[index] - low) / (high - low) * area.height()
                painter.drawPolyline(QPolygonF([QPointF(*p) for p in zip(x, y, strict=True)]))
            if index < len(self._captions):
                painter.setPen(self.palette().text().color())
                below = QRectF(area.left() - 3, area.bottom() + 2, wide, line)
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._captions[index])

    def _paint_legend(self, painter: QPainter) -> None:
        x, line = 6.0, self._line()
        for hue, text in enumerate((self.tr("target"), self.tr("prediction"))):
            painter.setPen(QPen(theme.line_colour(hue, self.palette()), theme.thick(3)))
            painter.drawLine(QPointF(x, line * 0.6), QPointF(x + line, line * 0.6))
            painter.setPen(self.palette().text().color())
            wide = self.fontMetrics().horizontalAdvance(text)
            room = QRectF(x + line * 1.3, 0, wide + line, line * 1.2)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
            x += wide + line * 2.5
