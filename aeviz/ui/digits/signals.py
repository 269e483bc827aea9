"""What a regressor predicts: points with their line, or two curves in time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from aeviz.core.graphics.raster import Range, fitting, tick_step, tick_text, ticks
from aeviz.ui.widgets import theme


class Axes(QWidget):
    """Targets as dots or as a curve, predictions as a line over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("regressionPlot")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.inputs = self.targets = self.prediction = np.empty(0)
        self.is_line = False
        self.titles = ("", "")
        self._range = Range(-1, 1, -1, 1)

    def set_targets(self, x: np.ndarray, targets: np.ndarray, is_line: bool) -> None:
        """What is to be predicted: ``float [n]`` each. ``is_line``: single points, not a curve."""
        self.inputs, self.targets, self.is_line = x, targets, is_line
        self.prediction = np.empty(0)
        self._range = fitting(x, targets)
        self.update()

    def show_prediction(self, prediction: np.ndarray) -> None:
        """What the network predicts, ``float [n]``."""
        self.prediction = prediction
        self.update()

    def sizeHint(self) -> QSize:
        """What looks well."""
        return QSize(420, 260)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow dock."""
        return QSize(140, 100)

    # --- painting -----------------------------------------------------------------------------

    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("−0.00") + 8
        return QRectF(left, line * 1.4, self.width() - left - 8, self.height() - line * 3.8)

    def _places(self, x: np.ndarray, y: np.ndarray) -> list[QPointF]:
        area, shown = self._area(), self._range
        across = area.left() + (x - shown.left) / shown.width * area.width()
        down = area.top() + (shown.top - y) / shown.height * area.height()
        finite = np.isfinite(across) & np.isfinite(down)
        # Far outside, Qt's numbers overflow.
        down = np.clip(down, -1e5, 1e5)
        return [QPointF(a, b) for a, b in zip(across[finite], down[finite], strict=True)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, targets, prediction, legend."""
        painter = QPainter(self)
        colours, area = self.palette(), self._area()
        painter.fillRect(area, colours.base())
        self._paint_axes(painter, area)
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target, fitted = theme.line_colour(0, colours), theme.line_colour(1, colours)
        if self.is_line:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(target)
            for place in self._places(self.inputs, self.targets):
                painter.drawEllipse(place, 3, 3)
        else:
            self._paint_curve(painter, self.inputs, self.targets, target, 4)
        if len(self.prediction):
            order = np.argsort(self.inputs, kind="stable")
            self._paint_curve(painter, self.inputs[order], self.prediction[order], fitted, 2)
        painter.setClipping(False)
        self._paint_legend(painter, target, fitted)

    def _paint_curve(
        self, painter: QPainter, x: np.ndarray, y: np.ndarray, colour: QColor, width: float
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, theme.thick(width)))
        painter.drawPolyline(QPolygonF(self._places(x, y)))

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        shown, line, colours = self._range, self.fontMetrics().height(), self.palette()
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value in ticks(shown.left, shown.right, 6):
            x = area.left() + (value - shown.left) / shown.width * area.width()
            painter.setPen(theme.grid(colours))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(theme.faint_text(colours))
            text = tick_text(value, tick_step(shown.width, 6))
            painter.drawText(QRectF(x - 40, area.bottom() + 2, 80, line), centre, text)
        for value in ticks(shown.bottom, shown.top, 5):
            y = area.top() + (shown.top - value) / shown.height * area.height()
            painter.setPen(theme.grid(colours))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.faint_text(colours))
            text = tick_text(value, tick_step(shown.height, 5))
            painter.drawText(QRectF(0, y - line / 2, area.left() - 4, line), right, text)
        below = QRectF(area.left(), area.bottom() + line + 2, area.width(), line)
        painter.drawText(below, centre, self.titles[0])

    def _paint_legend(self, painter: QPainter, target: QColor, fitted: QColor) -> None:
        line, x = self.fontMetrics().height(), self._area().left()
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows = [(target, self.tr("target"), self.is_line), (fitted, self.tr("prediction"), False)]
        for colour, text, dot in rows:
            painter.setPen(QPen(colour, theme.thick(3)))
            if dot:
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(x + line / 2, line * 0.6), 3, 3)
            else:
                painter.drawLine(QPointF(x, line * 0.6), QPointF(x + line, line * 0.6))
            painter.setPen(self.palette().windowText().color())
            width = self.fontMetrics().horizontalAdvance(text) + line
            painter.drawText(QRectF(x + line * 1.3, 0, width, line * 1.2), left, text)
            x += line * 1.6 + width


class RegressionView(QWidget):
    """The prediction for the run's test signals at one step, in a picture and in numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("regressionView")
        self.setAccessibleName(self.tr("Prediction"))
        self._targets = np.empty(0)
        self.axes = Axes()
        self._caption = self._line("regressionCaption")
        self._numbers = self._line("regressionNumbers")
        font = self._numbers.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._numbers.setFont(font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._numbers)
        layout.addWidget(self.axes, 1)
        layout.addWidget(self._caption)

    def _line(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def set_signals(self, inputs: np.ndarray, targets: np.ndarray) -> None:
        """The inputs and targets ``float32 [n, t, 1]``; items follow each other in time."""
        is_line = inputs.shape[1] == 1
        self._targets = targets.reshape(-1).astype(np.float64)
        x = inputs.reshape(-1) if is_line else np.arange(targets.size)
        self.axes.titles = (self.tr("x") if is_line else self.tr("time step"), "")
        self.axes.set_targets(x.astype(np.float64), self._targets, is_line)
        self._numbers.clear()
        self._caption.clear()

    def show_prediction(
        self, prediction: np.ndarray, line: np.ndarray | None, caption: str, note: str = ""
    ) -> None:
        """Show predictions ``float32 [n, t, 1]``, and W and b of a line, ``float32 [2]``."""
        values = prediction.reshape(-1).astype(np.float64)
        if values.shape != self._targets.shape:
            raise ValueError("the predictions must fit the targets")
        self.axes.show_prediction(values)
        error = float(np.square(values - self._targets).mean())
        said = self.tr("test MSE {error:.4g}").format(error=error)
        if line is not None:
            text = self.tr("W = {weight:.4f}    b = {bias:.4f}")
            self._numbers.setText(text.format(weight=float(line[0]), bias=float(line[1])))
        self._numbers.setVisible(line is not None)
        self._caption.setText(" · ".join(part for part in (caption, said, note) if part))
        self._caption.setToolTip(self._caption.text())
        self.axes.setAccessibleDescription(f"{self._numbers.text()} {said}".strip())
