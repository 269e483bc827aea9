"""What a regressor predicts: points with their line, or two curves in time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aeviz.core.graphics.raster import fitting
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import Caption
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.plots.axes import Axes, Axis, paint_keys
from aeviz.ui.widgets.plots.signal_plot import paint_values, target_keys

_LONG = 1e4
"""From here on a number is written with its power of ten."""


class RegressionPlot(QWidget):
    """Targets as dots or as a curve, predictions as a line over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("regressionPlot")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.inputs = self.targets = self.prediction = np.empty(0)
        self.is_line = False
        self.title = ""
        """What the horizontal axis counts."""

    def set_targets(self, x: np.ndarray, targets: np.ndarray, is_line: bool) -> None:
        """What is to be predicted: ``float [n]`` each. ``is_line``: single points, not a curve."""
        self.inputs, self.targets, self.is_line = x, targets, is_line
        self.prediction = np.empty(0)
        self.update()

    def show_prediction(self, prediction: np.ndarray) -> None:
        """What the network predicts, ``float [n]``."""
        self.prediction = prediction
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self.palette()
        legend = self.fontMetrics().height() * 1.3
        outer = QRectF(self.rect()).adjusted(0, legend, 0, 0)
        # Targets alone decide the range: predictions of the first steps may be anywhere.
        axes = Axes(outer, self.font(), fitting(self.inputs, self.targets), Axis(self.title))
        painter.fillRect(axes.plot, colours.base())
        axes.paint(painter, colours)
        target, fitted = target_keys(colours, self.is_line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(axes.plot)
        paint_values(painter, axes, self.inputs, self.targets, target)
        if len(self.prediction):
            order = np.argsort(self.inputs, kind="stable")
            paint_values(painter, axes, self.inputs[order], self.prediction[order], fitted)
        painter.setClipping(False)
        paint_keys(painter, (target, fitted), axes.plot.left(), colours)


class RegressionView(QWidget):
    """The prediction for the run's test signals at one step, in a picture and in numbers.

    The signals come once, when a run is opened; predictions come with every frame.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "regressionView", reads=self.tr("Prediction"))
        self._targets = np.empty(0)
        self.plot = RegressionPlot()
        self._caption = named(Caption(), "regressionCaption")
        self._numbers = named(Caption(), "regressionNumbers")
        font = theme.sized(self._numbers.font(), theme.LARGER)
        font.setBold(True)
        self._numbers.setFont(font)
        parts = self._numbers, (self.plot, 1), self._caption
        fill(QVBoxLayout(self), *parts).setContentsMargins(*theme.AROUND)

    def set_signals(self, inputs: np.ndarray, targets: np.ndarray) -> None:
        """The inputs and targets ``float32 [n, t, 1]``; items follow each other in time."""
        is_line = inputs.shape[1] == 1
        self._targets = targets.reshape(-1).astype(np.float64)
        x = inputs.reshape(-1) if is_line else np.arange(targets.size)
        self.plot.title = self.tr("x") if is_line else self.tr("time step")
        self.plot.set_targets(x.astype(np.float64), self._targets, is_line)
        self._numbers.clear()
        self._caption.clear()

    def show_prediction(
        self, prediction: np.ndarray, line: np.ndarray | None, caption: str, note: str = ""
    ) -> None:
        """Show predictions ``float32 [n, t, 1]``, and W and b of a line, ``float32 [2]``."""
        values = prediction.reshape(-1).astype(np.float64)
        if values.shape != self._targets.shape:
            raise ValueError("the predictions must fit the targets")
        self.plot.show_prediction(values)
        error = float(np.square(values - self._targets).mean())
        said = self.tr("test MSE {error:.4g}").format(error=error)
        if line is not None:
            weight, bias = (f"{v:.4f}" if abs(v) < _LONG else f"{v:.4g}" for v in map(float, line))
            text = self.tr("W = {weight}    b = {bias}")
            self._numbers.setText(text.format(weight=weight, bias=bias))
        self._numbers.setVisible(line is not None)
        self._caption.say(caption, said, note)
        self.plot.setAccessibleDescription(f"{self._numbers.text()} {said}".strip())
